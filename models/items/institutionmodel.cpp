#include "models/items/institutionmodel.h"

#include "models/text/fold.h"

#include <algorithm>

namespace whither {

void InstitutionModel::setInstitutions(const InstitutionList& institutions,
                                       const LanguageContext& context)
{
    m_institutions = institutions;
    m_context = context;
    refill();
}

void InstitutionModel::setSearch(const QString& words)
{
    m_words = folded(words.trimmed());
    refill();
}

void InstitutionModel::refill()
{
    beginResetModel();
    m_shown.clear();
    const auto& all = m_institutions.institutions();
    for (std::uint32_t position = 0; position < all.size(); ++position) {
        const Institution& one = all[position];
        const auto holds = [this](const std::string& name) {
            return folded(QString::fromStdString(name)).contains(m_words);
        };
        if (holds(one.name) || holds(one.nameZhHans) || holds(one.nameZhHant)
            || std::ranges::any_of(one.aliases, holds))
            m_shown.emplace_back(position);
    }
    endResetModel();
}

std::optional<InstitutionId> InstitutionModel::institutionAt(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    return m_shown[static_cast<std::size_t>(index.row())];
}

QModelIndex InstitutionModel::indexOf(const std::string& name) const
{
    const auto id = m_institutions.named(name);
    const auto found = id ? std::ranges::find(m_shown, *id) : m_shown.end();
    return found == m_shown.end() ? QModelIndex()
                                  : index(static_cast<int>(found - m_shown.begin()), 0);
}

int InstitutionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int InstitutionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString InstitutionModel::countryText(const std::optional<std::string>& country) const
{
    return m_context.words->display(country ? *country : std::string("not stated"));
}

QVariant InstitutionModel::data(const QModelIndex& index, int role) const
{
    const auto id = institutionAt(index);
    if (!id || role != Qt::DisplayRole)
        return {};
    const Institution& one = m_institutions.institution(*id);
    const bool isTraditional = m_context.language == Language::TraditionalChinese;
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
        return QString::fromStdString(one.name);
    case Column::OtherName:
        return QString::fromStdString(isTraditional ? one.nameZhHant : one.nameZhHans);
    case Column::Kind:
        return m_context.words->display("kind:" + std::string(kindKey(one.kind)));
    case Column::HqCountry:
        return countryText(one.periods.back().hqCountry);
    case Column::SiteCountry:
        return countryText(one.periods.back().siteCountry);
    case Column::Count:
        break;
    }
    return {};
}

QVariant InstitutionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Institution");
    case Column::OtherName:
        return tr("Name in Chinese");
    case Column::Kind:
        return tr("Kind");
    case Column::HqCountry:
        return tr("Headquarters");
    case Column::SiteCountry:
        return tr("Site");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace whither
