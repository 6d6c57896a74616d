#include "models/workspace/runsteps.h"

#include "models/import/sourcehashes.h"
#include "models/query/columnengine.h"
#include "models/study/catalog/catalog.h"
#include "models/study/cohorts/derivedlist.h"
#include "models/study/datasets/listimport.h"
#include "models/study/institutions/institutionfile.h"
#include "models/study/institutions/studyinstitutions.h"
#include "models/study/persons/personclusters.h"
#include "models/text/wording.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

/// Of the lists that are read from files.
QStringList keysOf(const StudySteps& steps)
{
    QStringList keys;
    for (const ListStep& list : steps.lists) {
        if (!list.rule)
            keys.append(QString::fromStdString(list.key));
    }
    return keys;
}

Error unknownList(const StudySteps& steps, const std::string& key)
{
    return {ErrorCode::TableNotInFile,
            QString::fromStdString(key),
            {keysOf(steps).join(QStringLiteral(", "))}};
}

std::optional<Error> filesFault(const StudySteps& steps,
                                const std::map<std::string, QStringList>& files)
{
    for (const auto& [key, paths] : files) {
        const auto list = std::ranges::find(steps.lists, key, &ListStep::key);
        if (list == steps.lists.end() || list->rule)
            return unknownList(steps, key);
    }
    for (const ListStep& list : steps.lists) {
        const auto found = files.find(list.key);
        if (!list.rule && (found == files.end() || found->second.isEmpty()))
            return unknownList(steps, list.key);
    }
    return std::nullopt;
}

/// Over the lists that there are, each under its key.
std::unique_ptr<ColumnEngine> engineOver(const Workspace& workspace)
{
    auto engine = std::make_unique<ColumnEngine>(
        wordsIn(std::make_shared<const Wording>(), Language::English));
    for (const WorkspaceDataset& dataset : workspace.datasets)
        engine->addTable(dataset.key, [table = dataset.table] { return table; });
    return engine;
}

/// What is asked of the lists must make sense of the new files as well; questions about tables that
/// the program ships are the program's to check.
std::optional<Error> questionFault(const Workspace& workspace)
{
    const auto engine = engineOver(workspace);
    for (const auto* queries : {&workspace.queries, &workspace.cohorts}) {
        for (const auto& [name, query] : *queries) {
            if (!workspace.dataset(query.table))
                continue;
            if (const Done known = engine->check(query); !known.ok())
                return known.error();
        }
    }
    return std::nullopt;
}

/// A table worked out from a list that is there already, whose people are as decided.
Result<ListImport> workedOut(const ListStep& step, const Workspace& workspace,
                             const DecisionsByList& persons)
{
    const WorkspaceDataset* papers = workspace.dataset(step.rule->rows.table);
    if (!papers)
        return Error{ErrorCode::UnknownTable, QString::fromStdString(step.rule->rows.table), {}};
    const auto table = linkedAuthorships(papers->table, persons, papers->key);
    const auto engine = engineOver(workspace);
    engine->addTable(papers->key, [table] { return table; });
    const Catalog builtIn(QStringLiteral(":/data"));
    return derivedList(*step.rule, listFrom(papers->key, papers->title, table, papers->record),
                       *engine, *builtIn.load("conference_shares"), step.key, step.title);
}

std::map<std::string, QByteArray> settingsOf(const StudySteps& steps)
{
    std::map<std::string, QByteArray> settings;
    if (!steps.persons.empty())
        settings.emplace(personSettingsKey, decisionsToJson(steps.persons));
    if (!steps.institutions.empty())
        settings.emplace(StudyInstitutions::settingsKey, logToJson(steps.institutions));
    if (!steps.claims.empty())
        settings.emplace(ownClaimsKey, ownClaimsToJson(steps.claims));
    TableRules rules;
    for (const ListStep& list : steps.lists) {
        if (list.rule)
            rules.emplace(list.key, *list.rule);
    }
    if (!rules.empty())
        settings.emplace(tableRulesKey, tableRulesToJson(rules));
    return settings;
}

} // namespace

Result<Workspace> runSteps(const StudySteps& steps, const std::map<std::string, QStringList>& files,
                           ReadProgress& progress, const std::stop_token& stop)
{
    if (auto fault = filesFault(steps, files))
        return *std::move(fault);
    const auto institutions = StudyInstitutions::make(shippedInstitutions(), steps.institutions);
    if (!institutions.ok())
        return institutions.error();
    Workspace workspace;
    workspace.front = steps.front;
    workspace.queries = steps.queries;
    workspace.cohorts = steps.cohorts;
    workspace.settings = settingsOf(steps);
    SourceHashes hashes;
    for (const ListStep& list : steps.lists) {
        Result<ListImport> read =
            list.rule ? workedOut(list, workspace, steps.persons)
                      : importList({files.at(list.key), list.mapping, list.key, list.title},
                                   institutions.value().list, progress, stop);
        if (!read.ok())
            return read.error();
        ListImport made = std::move(read).value();
        ImportRecord record = hashes.completed(std::move(made.record));
        if (!list.rule)
            workspace.mappings.insert_or_assign(shapeSignature(record.shape), record.mapping);
        workspace.datasets.push_back(
            {list.key, list.title, std::move(made.table), std::move(record)});
    }
    if (auto fault = questionFault(workspace))
        return *std::move(fault);
    return workspace;
}

} // namespace whither
