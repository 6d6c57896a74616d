#include "app/study/followdeed.h"

#include "models/query/querysession.h"
#include "models/query/querytext.h"
#include "models/query/selectedrows.h"
#include "models/study/catalog/catalog.h"
#include "models/study/cohorts/derivedlist.h"
#include "models/study/cohorts/papercohort.h"
#include "models/text/numbers.h"

#include "app/shell/messagetime.h"
#include "app/study/putlist.h"

#include <QStatusBar>

#include <algorithm>
#include <map>
#include <utility>

namespace whither {

namespace {

constexpr std::string_view countryColumn = "country";
constexpr std::string_view yearColumn = "year";

bool isAskedAbout(const Query& query, std::string_view column)
{
    const auto columns = filteredColumns(query);
    return std::ranges::find(columns, column) != columns.end();
}

/// What the list has to choose from. Looks at all rows: not for the GUI thread.
FollowOffer offerOf(const Engine& engine, const Query& filter)
{
    Query everything;
    everything.table = filter.table;
    FollowOffer offer;
    const auto schema = engine.columns(filter.table);
    for (const char* column : {"country", "site_country", "hq_country"}) {
        if (columnIndex(schema, column))
            offer.placeColumns.emplace_back(column);
    }
    std::map<std::string, std::uint64_t> countries;
    for (const Group& group : engine.facet(everything, countryColumn)) {
        if (group.terms.front())
            forEachListed(*group.terms.front(), [&](std::string_view country) {
                countries[std::string(country)] += group.count;
            });
    }
    offer.countries.assign(countries.begin(), countries.end());
    std::ranges::stable_sort(offer.countries, std::ranges::greater(),
                             &std::pair<std::string, std::uint64_t>::second);
    offer.years = yearsIn(engine.facet(everything, yearColumn)).value_or(YearSpan());
    offer.isPlaceAsked = isAskedAbout(filter, countryColumn);
    offer.isYearAsked = isAskedAbout(filter, yearColumn);
    return offer;
}

/// A column for every year, so that somebody's way can be seen.
TableRule ruleFor(Query who, const FollowChoice& choice)
{
    TableRule rule{TableRule::Kind::FollowedPeople, std::move(who), choice.later, {}};
    for (std::int64_t year = choice.years.from; year <= choice.later.to; ++year)
        rule.looks.push_back(year);
    return rule;
}

} // namespace

FollowDeed::FollowDeed(const FollowParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{
}

void FollowDeed::open()
{
    m_list = m_parts.lists.asked(m_parts.session.table());
    if (m_dialog || !m_list || !PaperTrail::canBeOver(*m_list->table))
        return;
    m_filter = m_parts.session.query();
    m_side.run([engine = m_parts.session.sharedEngine(),
                filter = m_filter] { return offerOf(*engine, filter); },
               [this](const FollowOffer& offer) { show(offer); });
}

void FollowDeed::show(const FollowOffer& offer)
{
    m_dialog = new FollowDialog(offer, m_context, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &FollowDialog::chosen, this, &FollowDeed::ask);
    connect(m_dialog, &QDialog::accepted, this, &FollowDeed::follow);
    m_dialog->open();
}

Query FollowDeed::whoOf(const FollowChoice& choice) const
{
    std::vector<Condition> conditions;
    if (!choice.country.empty())
        conditions.push_back({choice.placeColumn, Condition::Op::Equals, {Term(choice.country)}});
    conditions.push_back(inYears(std::string(yearColumn), choice.years));
    return withAlso(m_filter, conditions);
}

void FollowDeed::ask(const FollowChoice& choice)
{
    const Query who = whoOf(choice);
    m_dialog->showSentence(filterText(who, m_context));
    m_side.run(
        [engine = m_parts.session.sharedEngine(), list = m_list, who, later = choice.later] {
            return followCohort(*list->table, selectedRows(*engine, who), later);
        },
        [this, number = ++m_asked](const Result<PaperCohort>& counts) {
            if (number != m_asked || !m_dialog || !counts.ok())
                return;
            m_dialog->showCounts(counts.value());
            emit answered();
        });
}

void FollowDeed::follow()
{
    const FollowChoice choice = m_dialog->choice();
    const QString name =
        m_dialog->name().isEmpty() ? filterText(whoOf(choice), m_context) : m_dialog->name();
    m_parts.status.showMessage(tr("Following people…"));
    m_side.run(
        [engine = m_parts.session.sharedEngine(), list = m_list,
         published = m_parts.catalog.load("conference_shares"),
         rule = ruleFor(whoOf(choice), choice), id = m_parts.lists.newId(name),
         name = name.toStdString()] {
            return derivedList(rule, *list, *engine, *published, id, name);
        },
        [this](const Result<ListImport>& people) { take(people); });
}

void FollowDeed::take(const Result<ListImport>& people)
{
    m_parts.status.clearMessage();
    if (putList(people, m_parts.lists, m_parts.undo, tr("Follow people"), m_window)) {
        m_parts.status.showMessage(
            tr("%1 people followed")
                .arg(countText(people.value().table->rowCount(), m_context.locale)),
            messageMs);
    }
    emit ended();
}

} // namespace whither
