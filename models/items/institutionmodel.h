#pragma once

#include "models/study/institutions/institutionlist.h"
#include "models/text/languagecontext.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace whither {

/// The institutions whose names hold some words, in the order of the list.
class InstitutionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Name, OtherName, Kind, HqCountry, SiteCountry, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setInstitutions(const InstitutionList& institutions, const LanguageContext& context);
    /// Looks into names and aliases; case and accents do not matter.
    void setSearch(const QString& words);

    /// Nothing for an index that is none.
    std::optional<InstitutionId> institutionAt(const QModelIndex& index) const;
    /// The first cell of the institution's row; invalid where it is not shown.
    QModelIndex indexOf(const std::string& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void refill();
    QString countryText(const std::optional<std::string>& country) const;

    InstitutionList m_institutions;
    LanguageContext m_context;
    QString m_words; ///< folded
    std::vector<InstitutionId> m_shown;
};

} // namespace whither
