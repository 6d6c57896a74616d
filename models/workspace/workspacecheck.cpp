#include "models/workspace/workspacecheck.h"

#include "models/workspace/workspacefile.h"
#include "models/workspace/workspaceschema.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace whither {

namespace {

using Kind = WorkspaceFinding::Kind;

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

void checkReport(const WorkspaceDataset& dataset, std::vector<WorkspaceFinding>& findings)
{
    const ImportReport& report = dataset.record.report;
    if (report.read != report.imported + report.rejected)
        findings.push_back({Kind::ReportSum,
                            dataset.key,
                            {std::to_string(report.read), std::to_string(report.imported),
                             std::to_string(report.rejected)}});
    for (const auto& [kept, counted] : {std::pair(report.problems.size(), report.rejected),
                                        std::pair(report.warnings.size(), report.warned)}) {
        if (kept != std::min<std::uint64_t>(counted, ImportReport::problemLimit))
            findings.push_back(
                {Kind::ProblemCount, dataset.key, {std::to_string(kept), std::to_string(counted)}});
    }
}

void checkDataset(const WorkspaceDataset& dataset, std::vector<WorkspaceFinding>& findings)
{
    checkReport(dataset, findings);
    for (const SourceFile& file : dataset.record.files) {
        if (file.sha256.empty())
            findings.push_back({Kind::MissingHash, dataset.key, {file.name}});
    }
    std::set<std::string_view> keys;
    for (const Column& column : dataset.table->columns()) {
        if (!keys.insert(column.key()).second)
            findings.push_back({Kind::RepeatedColumn, dataset.key, {column.key()}});
    }
}

/// A query of a table that comes with the program is not the workspace's to judge: nor are its
/// columns, which is why only the columns of its own datasets are looked at.
void checkQuery(const Workspace& workspace, const std::string& name, const Query& query,
                std::vector<WorkspaceFinding>& findings)
{
    const WorkspaceDataset* dataset = workspace.dataset(query.table);
    if (dataset == nullptr)
        return;
    for (const std::string& column : columnsNamed(query)) {
        if (dataset->table->column(column) == nullptr)
            findings.push_back({Kind::QueryColumn, name, {column}});
    }
}

QString argument(const WorkspaceFinding& finding, std::size_t index)
{
    return index < finding.arguments.size() ? QString::fromStdString(finding.arguments[index])
                                            : QString();
}

} // namespace

Result<WorkspaceCheck> verifyWorkspace(const QString& path)
{
    const Result<int> version = workspaceVersionOf(path);
    if (!version.ok())
        return version.error();
    const Result<Workspace> read = readWorkspace(path);
    if (!read.ok())
        return read.error();
    const Workspace& workspace = read.value();
    WorkspaceCheck check{version.value(), {}, findingsIn(workspace)};
    for (const WorkspaceDataset& dataset : workspace.datasets)
        check.datasets.push_back({dataset.key, dataset.table->rowCount(),
                                  dataset.table->columns().size(), dataset.record.report.rejected});
    return check;
}

std::vector<WorkspaceFinding> findingsIn(const Workspace& workspace)
{
    std::vector<WorkspaceFinding> findings;
    for (const WorkspaceDataset& dataset : workspace.datasets)
        checkDataset(dataset, findings);
    for (const auto& [name, query] : workspace.queries)
        checkQuery(workspace, name, query, findings);
    for (const auto& [name, query] : workspace.cohorts)
        checkQuery(workspace, name, query, findings);
    return findings;
}

QString findingText(const WorkspaceFinding& finding)
{
    const QString subject = QString::fromStdString(finding.subject);
    const QString first = argument(finding, 0);
    const QString second = argument(finding, 1);
    switch (finding.kind) {
    case Kind::ReportSum:
        return FindingText::tr("%1: %2 records were read, but %3 imported and %4 rejected.")
            .arg(subject, first, second, argument(finding, 2));
    case Kind::ProblemCount:
        return FindingText::tr("%1: %2 problems are kept where %3 were counted.")
            .arg(subject, first, second);
    case Kind::MissingHash:
        return FindingText::tr("%1: the file %2 has no hash, so a changed copy goes unnoticed.")
            .arg(subject, first);
    case Kind::QueryColumn:
        return FindingText::tr("%1: the query asks a column \"%2\" that is not there.")
            .arg(subject, first);
    case Kind::RepeatedColumn:
        return FindingText::tr("%1: two columns are called \"%2\".").arg(subject, first);
    }
    return subject;
}

} // namespace whither
