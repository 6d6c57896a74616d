#pragma once

#include "models/table/table.h"

#include <QAbstractTableModel>
#include <QString>

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace whither {

/// What stands over a column of a preview.
struct PreviewHeading {
    QString name;    ///< as in the file
    QString meaning; ///< what the column is taken for, in words

    bool operator==(const PreviewHeading&) const = default;
};

/// The first rows of a file before they are imported, as they stand in it.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        IsKnownRole = Qt::UserRole, ///< bool
        IsFaultRole,                ///< bool, the text is not of the column's type
        MeaningRole,                ///< QString, of a heading
    };
    /// Texts that are no values of their column, by row and column.
    using Faults = std::map<std::pair<std::size_t, std::size_t>, QString>;

    using QAbstractTableModel::QAbstractTableModel;

    /// `headings` are as many as the table has columns; `notStated` stands where it has no value.
    void setPreview(std::shared_ptr<const Table> table, std::vector<PreviewHeading> headings,
                    Faults faults, QString notStated);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const QString* faultAt(const QModelIndex& index) const;

    std::shared_ptr<const Table> m_table = std::make_shared<const Table>();
    std::vector<PreviewHeading> m_headings;
    Faults m_faults;
    QString m_notStated;
};

} // namespace whither
