#include "app/cli/exportstudy.h"

#include "models/study/datasets/listimport.h"
#include "models/study/datasets/tablerule.h"
#include "models/study/persons/personcandidates.h"
#include "models/study/persons/personclusters.h"
#include "models/study/persons/sightings.h"
#include "models/workspace/workspacefile.h"

#include "views/figure/figurefactory.h"

#include "app/cli/loadedlist.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>

namespace whither {

namespace {

void take(const ListImport& list, const std::shared_ptr<const Table>& table, ExportStudy& study,
          const Builtin& builtin)
{
    study.tables.push_back(list.dataset.id);
    builtin.engine->addTable(list.dataset.id, [table] { return table; });
    builtin.catalog->add(list.dataset);
}

/// How many pairs of records of a list of papers nobody has decided about; nothing of other lists.
std::optional<std::size_t> unresolvedIn(const std::shared_ptr<const Table>& table,
                                        const PersonDecisions& decisions)
{
    if (!PaperTrail::canBeOver(*table))
        return std::nullopt;
    const auto records = PersonRecords::over(table);
    if (!records.ok())
        return std::nullopt;
    const PersonCandidates candidates = personCandidates(records.value());
    return unresolvedPairs(candidates, PersonClusters(candidates.records, decisions));
}

/// Of every list of papers, and of those who were followed in it.
std::map<std::string, std::size_t> unresolvedIn(const Workspace& workspace,
                                                const DecisionsByList& decisions)
{
    std::map<std::string, std::size_t> counts;
    for (const WorkspaceDataset& dataset : workspace.datasets) {
        const auto decided = decisions.find(dataset.key);
        const auto count = unresolvedIn(
            dataset.table, decided == decisions.end() ? PersonDecisions() : decided->second);
        if (count)
            counts.emplace(dataset.key, *count);
    }
    const auto stored = workspace.settings.find(std::string(tableRulesKey));
    const auto rules =
        stored == workspace.settings.end() ? TableRules() : tableRulesFromJson(stored->second);
    if (!rules.ok())
        return counts;
    for (const auto& [table, rule] : rules.value()) {
        const auto papers = counts.find(rule.rows.table);
        if (rule.kind == TableRule::Kind::FollowedPeople && papers != counts.end())
            counts.emplace(table, papers->second);
    }
    return counts;
}

Result<ExportStudy> studyOf(const Workspace& workspace, const QString& path, const Builtin& builtin)
{
    const Result<DecisionsByList> decisions = decisionsIn(workspace.settings);
    if (!decisions.ok())
        return Error{decisions.error().code, path, decisions.error().arguments};
    const auto claims = ownClaimsIn(workspace.settings);
    if (!claims.ok())
        return Error{claims.error().code, path, claims.error().arguments};
    const auto replies = repliesIn(workspace.settings);
    if (!replies.ok())
        return Error{replies.error().code, path, replies.error().arguments};
    ExportStudy study;
    for (const WorkspaceDataset& dataset : workspace.datasets) {
        const ListImport list = listFrom(dataset.key, dataset.title, dataset.table, dataset.record);
        take(list, linkedAuthorships(dataset.table, decisions.value(), dataset.key), study,
             builtin);
    }
    const auto front = std::ranges::find(study.tables, workspace.front);
    if (front != study.tables.end())
        std::rotate(study.tables.begin(), front, front + 1);
    builtin.catalog->cohorts().setAll(workspace.cohorts);
    builtin.catalog->persons().setAll(decisions.value());
    builtin.catalog->persons().setUnresolved(unresolvedIn(workspace, decisions.value()));
    builtin.catalog->replies().setAll(replies.value());
    builtin.catalog->ownClaims().setAll(claims.value());
    builtin.catalog->putFindings(builtin.catalog->claims().test(*builtin.engine), *builtin.engine);
    for (const auto& [table, query] : workspace.queries) {
        if (query.table == table && builtin.engine->check(query).ok())
            study.queries.emplace(table, query);
    }
    return study;
}

Result<ExportStudy> studyOf(const QStringList& files, const Builtin& builtin)
{
    ListPlan plan;
    plan.files = files;
    plan.id = listKey(listTitle(files).toStdString(), {});
    ReadProgress progress;
    const auto list = importList(plan, progress, {});
    if (!list.ok())
        return list.error();
    ExportStudy study;
    take(list.value(), list.value().table, study, builtin);
    if (const auto count = unresolvedIn(list.value().table, {}))
        builtin.catalog->persons().setUnresolved({{plan.id, *count}});
    return study;
}

} // namespace

std::string ExportStudy::tableFor(std::string_view figure, const Catalog& catalog) const
{
    const auto drawing = std::ranges::find_if(tables, [&](const std::string& table) {
        const Dataset& dataset = *catalog.dataset(table);
        return figure == "flows" ? dataset.hasFlows() : dataset.figure == figure;
    });
    return drawing == tables.end() ? std::string(figureTable(figure)) : *drawing;
}

Query ExportStudy::queryOf(const std::string& table, const Catalog& catalog) const
{
    const auto asked = queries.find(table);
    return asked == queries.end() ? catalog.dataset(table)->opening : asked->second;
}

Result<ExportStudy> openStudy(const QStringList& files, const QString& title,
                              const Builtin& builtin)
{
    if (files.isEmpty())
        return ExportStudy();
    Result<ExportStudy> study = ExportStudy();
    if (files.size() == 1 && isWorkspaceName(files.first())) {
        const Result<Workspace> workspace = readWorkspace(files.first());
        if (!workspace.ok())
            return workspace.error();
        study = studyOf(workspace.value(), files.first(), builtin);
    } else {
        study = studyOf(files, builtin);
    }
    if (!study.ok() || title.isEmpty())
        return study;
    ExportStudy chosen = std::move(study).value();
    QStringList titles;
    for (const std::string& table : chosen.tables)
        titles.append(QString::fromStdString(builtin.catalog->dataset(table)->title));
    auto place = titles.indexOf(title);
    if (place < 0) {
        const auto key = std::ranges::find(chosen.tables, title.toStdString());
        place = key == chosen.tables.end() ? -1 : key - chosen.tables.begin();
    }
    if (place < 0)
        return Error{ErrorCode::TableNotInFile, title, {titles.join(QStringLiteral(", "))}};
    chosen.tables = {chosen.tables[static_cast<std::size_t>(place)]};
    return chosen;
}

} // namespace whither
