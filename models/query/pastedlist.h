#pragma once

#include <QString>
#include <QStringList>

#include <stop_token>
#include <string>
#include <vector>

namespace whither {

/// What a column holds of one entry of a pasted list.
struct PastedMatch {
    QString asked;
    /// The column's texts that are the entry, case and white space aside; none: it is not found.
    std::vector<std::string> found;
    /// Where it is not found: texts that look like it, the likeliest first. Accents and full width
    /// folded, words in another order ("Wei Li" for "Li Wei"), a letter or two amiss.
    std::vector<std::string> near;

    bool operator==(const PastedMatch&) const = default;
};

/// The entries of a pasted text: what stands between line ends, tabs and semicolons, also Chinese
/// ones; without white space and quotation marks around, blank ones and repetitions left out.
QStringList pastedEntries(const QString& text);

/// Looks for the entries among a column's distinct texts. An entry with commas that is not there as
/// a whole is taken for several. Not for the GUI thread: a million texts take about a second. A
/// requested stop gives an empty answer soon.
std::vector<PastedMatch> matchPasted(const std::vector<std::string>& texts,
                                     const QStringList& entries, std::stop_token stop = {});

} // namespace whither
