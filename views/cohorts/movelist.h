#pragma once

#include "models/study/cohorts/comparison.h"
#include "models/text/languagecontext.h"

#include <QWidget>

#include <cstddef>
#include <vector>

class QLabel;
class QTreeWidget;

namespace whither {

/// Who moved, the most first, and how many stayed or cannot be said: a line is rows, which a double
/// click or Enter asks to see.
class MoveList : public QWidget {
    Q_OBJECT

public:
    explicit MoveList(QWidget* parent = nullptr);

    void setComparison(const Comparison& comparison, const LanguageContext& context);

signals:
    void rowsRequested(std::size_t side, const std::vector<whither::Condition>& conditions);

private:
    /// What a line stands for.
    struct Line {
        std::size_t side = 0;
        std::vector<Condition> conditions;
    };

    void addMoves(const Moves& moves, std::size_t side, const LanguageContext& context);
    void addLine(const QString& text, std::uint64_t count, Line line,
                 const LanguageContext& context);

    QLabel* m_heading;
    QTreeWidget* m_list;
    QLabel* m_rest;
    QWidget* m_filler;
    QString m_prefix;          ///< with "%1": says whose moves a line has
    std::vector<Line> m_lines; ///< parallel to the list
};

} // namespace whither
