#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace whither {

/// The text as searching sees it: case, accents and full width folded away (NFKD without
/// marks, then case folding), so that "Ｍüller" is found by "muller".
QString folded(const QString& text);

/// The same for UTF-8, into `folding`, whose memory is used again.
void foldInto(std::string_view text, std::string& folding);

/// Where the searched words stand in a text, as positions in the text itself, not in its folding.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan&) const = default;
};

/// Every place of `needle` (already folded, not empty) in `text`, left to right, not overlapping.
QList<TextSpan> findFolded(const QString& text, const QString& needle);

} // namespace whither
