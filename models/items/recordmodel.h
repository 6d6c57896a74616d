#pragma once

#include "models/query/engine.h"
#include "models/study/catalog/catalog.h"
#include "models/study/datasets/sourceconflicts.h"
#include "models/text/languagecontext.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace whither {

/// The rows of a query as a table. Columns are the dataset's, in its order, whatever the rows.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        ColumnKeyRole = Qt::UserRole, ///< QString, key of the column; also in the header
        TermRole,                     ///< QString, the value as in the data; invalid: not stated
        IsKnownRole,                  ///< bool
        IsHitRole,                    ///< bool, contains the searched words
        ColorKeyRole,                 ///< QString, key of the place's colour; invalid: no place
        RowIdRole,                    ///< quint64, the row's number in its table
        SourceRole,                   ///< QString, ids of the sources of the value, ';' between
        ProvenanceRole,               ///< int, a ProvenanceKind
        MeaningRole,                  ///< int, a ColumnMeaning; also in the header
        ConflictRole,                 ///< QString, what other sources say instead; invalid: nothing
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the rows of one dataset. `schema` is the engine's, so that columns find their values.
    void setRows(const Dataset& dataset, std::vector<ColumnSchema> schema,
                 std::shared_ptr<const Rows> rows);
    /// Marks the cells of these rows' table of which sources disagree.
    void setConflicts(SourceConflicts conflicts);
    /// Says everything in another language.
    void setContext(const LanguageContext& context);

    std::shared_ptr<const Rows> rows() const { return m_rows; }
    /// Is the column shown before the user chooses columns?
    bool isShownAtFirst(int column) const;
    /// The column with that key, or -1.
    int columnOf(std::string_view key) const;
    /// Where the column stands among those of `rows()`.
    std::size_t sourceOf(int column) const
    {
        return m_columns[static_cast<std::size_t>(column)].source;
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct ShownColumn {
        ColumnInfo info;
        std::size_t source = 0; ///< index in the engine's rows
    };

    QString displayText(const Cell& cell, ColumnMeaning meaning) const;
    QVariant conflictText(std::uint64_t rowId, const ColumnInfo& column) const;

    std::vector<ShownColumn> m_columns;
    std::shared_ptr<const Rows> m_rows;
    SourceConflicts m_conflicts;
    LanguageContext m_context;
};

} // namespace whither
