#pragma once

#include "models/items/recordmodel.h"
#include "models/study/datasets/problemlist.h"
#include "models/text/languagecontext.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace whither {

/// What could not be taken of a list, or was taken with a remark: a row a problem. Narrowed to
/// kinds and sorted as asked; texts of the file are shown so that they cannot act.
class ProblemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column {
        File,
        Line,
        Field,
        ByteOffset,
        Kind,
        RawText,
        Outcome,
        Explanation,
        Count,
    };
    /// Those that a table of records has as well are the same here.
    enum Role {
        ColumnKeyRole = RecordModel::ColumnKeyRole, ///< QString, stable; also in the header
        TermRole = RecordModel::TermRole,       ///< QVariant for machines; invalid: there is none
        IsKnownRole = RecordModel::IsKnownRole, ///< bool
        /// QString, the whole text of the file as it is, where DisplayRole shows its start.
        WholeTextRole = Qt::EditRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setContext(const LanguageContext& context);
    /// Shows the problems of another list, all of them and in the order of its files.
    void setProblems(std::shared_ptr<const ProblemList> problems);
    /// Leaves only problems of these kinds; none: all.
    void setKinds(const std::set<ProblemKind>& kinds);
    /// Sorts by the column with that key; answers whether its values have an order.
    bool sortBy(std::string_view columnKey, bool isDescending);

    const std::shared_ptr<const ProblemList>& problems() const { return m_problems; }
    const std::set<ProblemKind>& kinds() const { return m_kinds; }
    /// The entry of the list that is shown in the row.
    std::size_t entryAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// Where a row with that entry is, if it is shown.
    std::optional<int> rowOf(std::size_t entry) const;
    static std::string_view keyOf(Column column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void arrange();
    QString lineTitle() const;
    QString displayText(Column column, std::size_t entry) const;
    QVariant term(Column column, std::size_t entry) const;
    bool isKnown(Column column, std::size_t entry) const;

    std::shared_ptr<const ProblemList> m_problems = std::make_shared<const ProblemList>();
    std::set<ProblemKind> m_kinds;
    ProblemList::Order m_order = ProblemList::Order::Place;
    bool m_isDescending = false;
    std::vector<std::uint32_t> m_rows; ///< entries
    LanguageContext m_context;
};

} // namespace whither
