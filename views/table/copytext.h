#pragma once

#include <QItemSelection>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <utility>
#include <vector>

class QAbstractItemModel;
class QHeaderView;

namespace whither {

/// Ways a selection of cells goes to the clipboard.
enum class CopyForm { Tsv, TsvWithHeader, Markdown, Json };

/// Selected cells as text in one of the forms, a few rows at a time. A line break or tab inside a
/// cell becomes a space in TSV and Markdown, so that rows stay rows; "not stated" cells are empty
/// (JSON: null). Columns stand as the header shows them, hidden ones are left out. The model stays
/// as it is until all is taken.
class CopiedCells {
public:
    CopiedCells(QItemSelection cells, const QHeaderView& header, CopyForm form);

    int rowCount() const { return m_rowCount; }
    int takenCount() const { return m_taken; }
    bool isWhole() const { return m_taken == m_rowCount; }
    void takeRow();
    /// All that was taken.
    QString text() const;

private:
    void addLine(QStringList fields);
    void addHeader(const QHeaderView& header);
    void addJson(int row);
    bool isSelected(int row, int column) const;

    const QAbstractItemModel* m_model;
    QItemSelection m_cells;
    CopyForm m_form;
    std::vector<int> m_columns;               ///< logical, in the shown order
    std::vector<std::pair<int, int>> m_spans; ///< first and last rows, ascending, apart
    bool m_hasWholeRows = false;
    int m_rowCount = 0;
    int m_taken = 0;
    std::size_t m_span = 0; ///< where the next row stands
    int m_inSpan = 0;
    QString m_text;
};

/// All of them at once.
QString copyTextOf(const QItemSelection& cells, const QHeaderView& header, CopyForm form);

} // namespace whither
