#include "app/workspace/workspacecontent.h"

#include "app/query/sessionpresenter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <string_view>
#include <tuple>
#include <utility>

namespace whither {

namespace {

constexpr std::string_view placeKey = "window/place/"; // and the key of the table
constexpr const char* frontKey = "window/front";

std::map<std::string, QByteArray> settingsOf(const QMap<QString, TablePlace>& places)
{
    std::map<std::string, QByteArray> settings;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const QJsonDocument json(toJson(place.value()).toObject());
        settings.emplace(std::string(placeKey) + place.key().toStdString(),
                         json.toJson(QJsonDocument::Compact));
    }
    return settings;
}

QMap<QString, TablePlace> placesIn(const std::map<std::string, QByteArray>& settings)
{
    QMap<QString, TablePlace> places;
    for (const auto& [key, bytes] : settings) {
        if (std::string_view(key).starts_with(placeKey))
            places.insert(QString::fromStdString(key.substr(placeKey.size())),
                          tablePlaceFromJson(QJsonDocument::fromJson(bytes).object()));
    }
    return places;
}

/// What is asked of each table, so that its figure can be drawn: steps may ask by other columns.
std::map<std::string, Query> drawn(const WorkspaceSnapshot& snapshot, const Catalog& catalog)
{
    std::map<std::string, Query> queries = snapshot.rest.queries;
    for (auto& [table, query] : queries) {
        if (const Dataset* builtIn = catalog.dataset(table))
            query = withUsualGrouping(query, *builtIn);
    }
    for (const auto& list : snapshot.lists) {
        const auto asked = queries.find(list->dataset.id);
        if (asked != queries.end())
            asked->second = withUsualGrouping(asked->second, list->dataset);
    }
    return queries;
}

/// The edits of institutions that the study has.
Result<std::vector<InstitutionLogEntry>>
institutionLogIn(const std::map<std::string, QByteArray>& settings)
{
    const auto found = settings.find(std::string(StudyInstitutions::settingsKey));
    return found == settings.end() ? std::vector<InstitutionLogEntry>()
                                   : logFromJson(found->second);
}

} // namespace

WorkspaceContent::WorkspaceContent(Catalog& catalog, ImportedLists& lists, QuerySession& session,
                                   SessionPresenter& presenter, QObject* parent)
    : QObject(parent),
      m_catalog(catalog),
      m_lists(lists),
      m_session(session),
      m_presenter(presenter)
{
    connect(&lists, &ImportedLists::changed, this, &WorkspaceContent::takeHashes);
    connect(&catalog.cohorts(), &CohortList::changed, this, &WorkspaceContent::cohortsChanged);
    connect(&catalog.persons(), &PersonLinks::changed, this, &WorkspaceContent::personsChanged);
    connect(&catalog.ownClaims(), &OwnClaims::changed, this, &WorkspaceContent::claimsChanged);
    connect(&catalog.replies(), &Replies::changed, this, &WorkspaceContent::repliesChanged);
}

void WorkspaceContent::takeHashes()
{
    const auto work = [hashes = m_hashes, lists = m_lists.all()] {
        for (const ImportedLists::List& list : lists)
            hashes->completed(list->record);
        return true;
    };
    m_side.run(work, [](bool) {});
}

WorkspaceSnapshot WorkspaceContent::snapshot() const
{
    WorkspaceSnapshot snapshot;
    snapshot.hashes = m_hashes;
    snapshot.lists = m_lists.all();
    if (m_lists.find(m_session.table()))
        snapshot.rest.front = m_session.table();
    for (const Dataset& dataset : m_catalog.datasets()) {
        if (dataset.isImported() && !m_lists.find(dataset.id))
            continue; // of another window over the same catalog
        const Query& query = m_session.queryOf(dataset.id);
        // The opening question of a built-in table is the program's: a later one may know better.
        if (dataset.isImported() || query != dataset.opening)
            snapshot.rest.queries.emplace(dataset.id, query);
    }
    snapshot.rest.cohorts = m_catalog.cohorts().all();
    snapshot.rest.mappings = m_lists.mappings();
    snapshot.rest.settings = settingsOf(placesOf(false));
    if (const auto& log = m_lists.institutions().log(); !log.empty())
        snapshot.rest.settings.emplace(StudyInstitutions::settingsKey, logToJson(log));
    if (const DecisionsByList decisions = keptDecisions(); !decisions.empty())
        snapshot.rest.settings.emplace(personSettingsKey, decisionsToJson(decisions));
    if (const auto& claims = m_catalog.ownClaims().all(); !claims.empty())
        snapshot.rest.settings.emplace(ownClaimsKey, ownClaimsToJson(claims));
    if (const RepliesByTable replies = keptReplies(); !replies.empty())
        snapshot.rest.settings.emplace(repliesKey, repliesToJson(replies));
    // A file knows its own datasets; in front may be one of the program's.
    snapshot.rest.settings.emplace(frontKey, QByteArray::fromStdString(m_session.table()));
    return snapshot;
}

bool WorkspaceContent::hasListsOf(const WorkspaceSnapshot& snapshot) const
{
    const Result<DecisionsByList> decisions = decisionsIn(snapshot.rest.settings);
    const auto claims = ownClaimsIn(snapshot.rest.settings);
    const auto replies = repliesIn(snapshot.rest.settings);
    return m_lists.all() == snapshot.lists && m_catalog.cohorts().all() == snapshot.rest.cohorts
           && decisions.ok() && keptDecisions() == decisions.value() && claims.ok()
           && m_catalog.ownClaims().all() == claims.value() && replies.ok()
           && keptReplies() == replies.value();
}

/// Those about lists that are gone come back with them; a file does not keep them.
DecisionsByList WorkspaceContent::keptDecisions() const
{
    DecisionsByList decisions = m_catalog.persons().all();
    std::erase_if(decisions, [&](const auto& list) { return !m_lists.find(list.first); });
    return decisions;
}

RepliesByTable WorkspaceContent::keptReplies() const
{
    RepliesByTable replies = m_catalog.replies().all();
    std::erase_if(replies, [&](const auto& table) {
        const Dataset* dataset = m_catalog.dataset(table.first);
        return !dataset || (dataset->isImported() && !m_lists.find(table.first));
    });
    return replies;
}

void WorkspaceContent::show(const WorkspaceSnapshot& snapshot)
{
    QMap<QString, TablePlace> places = placesOf(true);
    places.insert(placesIn(snapshot.rest.settings));
    m_presenter.setPlaces(places);
    m_lists.setMappings(snapshot.rest.mappings);
    m_catalog.cohorts().setAll(snapshot.rest.cohorts);
    const Result<DecisionsByList> decisions = decisionsIn(snapshot.rest.settings);
    m_catalog.persons().setAll(decisions.ok() ? decisions.value() : DecisionsByList());
    const auto claims = ownClaimsIn(snapshot.rest.settings);
    m_catalog.ownClaims().setAll(claims.ok() ? claims.value() : std::vector<OwnClaim>());
    const auto replies = repliesIn(snapshot.rest.settings);
    m_catalog.replies().setAll(replies.ok() ? replies.value() : RepliesByTable());
    const auto log = institutionLogIn(snapshot.rest.settings);
    const bool hasEdits = log.ok() && m_lists.institutions().setLog(log.value()).ok();
    if (!hasEdits)
        std::ignore = m_lists.institutions().setLog({});
    const auto front = snapshot.rest.settings.find(frontKey);
    const bool isBuiltIn = snapshot.rest.front.empty() && front != snapshot.rest.settings.end();
    m_lists.replaceAll(snapshot.lists, drawn(snapshot, m_catalog),
                       isBuiltIn ? front->second.toStdString() : snapshot.rest.front);
    emit shown({.institutionEdits = !hasEdits,
                .personDecisions = !decisions.ok(),
                .ownClaims = !claims.ok(),
                .replies = !replies.ok()});
}

QMap<QString, TablePlace> WorkspaceContent::placesOf(bool onlyBuiltIn) const
{
    QMap<QString, TablePlace> places = m_presenter.places();
    places.removeIf([&](const auto& place) {
        const Dataset* dataset = m_catalog.dataset(place.key().toStdString());
        return !dataset || (onlyBuiltIn && dataset->isImported());
    });
    return places;
}

} // namespace whither
