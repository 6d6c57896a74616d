#pragma once

#include "models/study/datasets/changereason.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace whither {

/// The rows that came, went or changed between two tables, one kind at a time. Columns are those of
/// the table the rows stand in; a changed cell says both values, and before the columns of changed
/// rows stands why each did.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Kind { Added, Gone, Changed };
    enum Role {
        IsChangedRole = Qt::UserRole, ///< bool, the cell of a changed row that differs
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `difference` is between these tables.
    void setDifference(std::shared_ptr<const Table> before, std::shared_ptr<const Table> after,
                       TableDifference difference, ChangeColumns about);
    void setKind(Kind kind);
    /// Rows of that kind.
    std::size_t count(Kind kind) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    /// The table whose columns are shown.
    const Table* shownTable() const;
    /// How many columns stand before the table's.
    int columnsBefore() const { return m_kind == Kind::Changed ? 1 : 0; }
    QString changedText(const RowPair& pair, std::size_t column) const;
    bool isChanged(const RowPair& pair, std::size_t column) const;

    std::shared_ptr<const Table> m_before;
    std::shared_ptr<const Table> m_after;
    TableDifference m_difference;
    ChangeColumns m_about;
    Kind m_kind = Kind::Added;
};

} // namespace whither
