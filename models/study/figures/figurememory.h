#pragma once

#include "models/study/figures/figurerecipe.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// A figure that was seen or taken away, by the id that stands in its footer.
struct RememberedFigure {
    std::string id; ///< see `studyId`
    FigureRecipe recipe;
    QString workspace;    ///< path of the one it was drawn in; empty: of none that was saved
    QString listFile;     ///< path of what its list was read from; empty: a table of the study
    bool isTaken = false; ///< exported, copied or dragged: kept longer than what was only seen

    bool operator==(const RememberedFigure&) const = default;
};

/// What the study ids of the last figures stood for, the newest first. Holds questions with the
/// names and search words in them: for this computer alone, never for a file that is passed on.
class FigureMemory {
public:
    static constexpr std::size_t most = 500;

    /// In place of what the id stood for; a figure that was taken away once stays so. Beyond `most`
    /// the oldest that was only seen is forgotten, then the oldest.
    void add(RememberedFigure figure);
    /// Null for an id that is not known.
    const RememberedFigure* find(std::string_view id) const;
    const std::vector<RememberedFigure>& figures() const { return m_figures; }

private:
    std::vector<RememberedFigure> m_figures;
};

/// One JSON object a line, the newest first.
QByteArray figureMemoryToJson(const FigureMemory& memory);
/// What can be read of it: a line that is damaged, or of a later version, is passed over.
FigureMemory figureMemoryFromJson(const QByteArray& lines);

/// Every study id that a pasted text may hold, in its order and once each: eight hexadecimal digits
/// in a row, in capitals or full width too, whatever stands around them.
std::vector<std::string> studyIdsIn(const QString& text);

} // namespace whither
