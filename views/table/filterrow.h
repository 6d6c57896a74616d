#pragma once

#include "models/query/engine.h"
#include "models/query/query.h"

#include "views/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QLabel;
class QTableView;

namespace whither {

class FilterField;
class RecordHeader;

/// A filter box for every column of a table, under its header: as wide as the column, in its
/// place, hidden and scrolled with it. A box is made when its column is first seen. What is wrong
/// with the text of the box that has the focus is said under it.
class FilterRow : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the row, which is a child of the header; the note is one of the table.
    FilterRow(RecordHeader* header, QTableView* table);

    void setTheme(const Theme& theme);
    /// Shows what is asked of a table with those columns.
    void setQuery(const Query& query, const std::vector<ColumnSchema>& columns);
    /// Shows the row, the cursor in the box of the table's current column, or hides it.
    void setShown(bool isShown);
    bool isShown() const { return m_isShown; }
    /// Puts the cursor into the box of the column, or of the first where it is not shown.
    void focusColumn(int column);
    /// The box of the column, made if need be; null where there is no such column.
    FilterField* field(int column);

signals:
    void conditionRequested(const QString& column,
                            const std::optional<whither::Condition>& condition);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void place();
    void showNote();
    const ColumnSchema* schemaOf(int column) const;

    RecordHeader* m_header;
    QTableView* m_table;
    QLabel* m_note;
    Theme m_theme = lightTheme();
    QTimer m_settled;
    bool m_isShown = false;
    Query m_query;
    std::vector<ColumnSchema> m_columns;
    std::map<std::string, FilterField*> m_fields; ///< children, by column
};

} // namespace whither
