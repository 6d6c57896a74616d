#include "models/import/tableimport.h"
#include "models/study/cohorts/papercohort.h"
#include "models/study/datasets/codedrows.h"
#include "models/text/errortext.h"
#include "models/text/wording.h"
#include "models/workspace/workspacefile.h"

#include "bench_data.h"
#include "findings.h"
#include "newlinescan.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace whither {

namespace {

std::uint64_t bytesOf(const Table& table)
{
    std::uint64_t bytes = 0;
    for (const Column& column : table.columns())
        bytes += column.memoryBytes();
    return bytes;
}

Workspace workspaceOf(const ListImport& list)
{
    Workspace workspace;
    workspace.front = list.dataset.id;
    workspace.datasets.push_back({list.dataset.id, list.dataset.title, list.table, list.record});
    return workspace;
}

} // namespace

std::optional<ListImport> importedList(const QString& path)
{
    ReadProgress progress;
    ListPlan plan;
    plan.files = {path};
    plan.id = "list";
    auto list = importList(plan, progress, {});
    if (list.ok())
        return std::move(list).value();
    std::fprintf(stderr, "bench_data: %s\n", qPrintable(errorText(list.error())));
    return std::nullopt;
}

std::unique_ptr<ColumnEngine> engineOver(const ListImport& list)
{
    auto engine = std::make_unique<ColumnEngine>(
        wordsIn(std::make_shared<const Wording>(), Language::SimplifiedChinese));
    engine->addTable(list.dataset.id, [table = list.table] { return table; });
    return engine;
}

bool benchImport(const QString& path)
{
    Times alone;
    Times together;
    // Once unmeasured: the file's pages may have been put away since somebody last read it.
    std::uint64_t lines = countNewlines(path, 1);
    alone.add([&] { lines = countNewlines(path, 1); });
    together.add([&] { lines = countNewlines(path, 2); });

    // What the peers do: typed columns and the report, every dialect and type guessed.
    const std::uint64_t before = residentBytes();
    Times reading;
    std::optional<Result<TableImport>> table;
    ReadProgress progress;
    reading.add([&] { table = importTable({path}, {}, {}, progress, {}); });
    const std::uint64_t peak = peakBytes() - before;
    if (!table->ok())
        return false;
    const auto rows = static_cast<double>(table->value().table->rowCount());
    tellTimes("scan", alone);
    tellTimes("scan2", together);
    tellTimes("import", reading);
    tellSize("peak", static_cast<double>(peak));
    tellSize("file", static_cast<double>(QFileInfo(path).size()));
    tellSize("lines", static_cast<double>(lines));
    tellAnswer("rows", std::to_string(table->value().table->rowCount()));
    tellAnswer("rejected", std::to_string(table->value().report.rejected));

    // What the window does: meanings, countries and institutions recognised as well.
    table.reset();
    Times whole;
    std::optional<ListImport> list;
    whole.add([&] { list = importedList(path); });
    if (!list)
        return false;
    tellTimes("list", whole);
    tellSize("bytes_per_row", static_cast<double>(bytesOf(*list->table)) / rows);
    return true;
}

bool benchKeep(const QString& path)
{
    const auto list = importedList(path);
    QTemporaryDir folder;
    if (!list || !folder.isValid())
        return false;
    const QString file = folder.filePath(QStringLiteral("bench.whither"));
    Times saving;
    Times opening;
    const Workspace workspace = workspaceOf(*list);
    bool isSame = true;
    for (int round = 0; round < 3 && isSame; ++round) {
        saving.add([&] { isSame = writeWorkspace(file, workspace).ok(); });
        opening.add([&] {
            const auto read = readWorkspace(file);
            isSame = isSame && read.ok()
                     && read.value().datasets.front().table->rowCount() == list->table->rowCount();
        });
    }
    tellTimes("save", saving);
    tellTimes("open", opening);
    tellSize("workspace", static_cast<double>(QFileInfo(file).size()));
    return isSame;
}

bool benchPapers(const QString& folder)
{
    const auto list = importedList(folder);
    if (!list)
        return false;
    const Table& table = *list->table;
    const Column* person = table.column("person");
    const auto origin = rowsInCountry(table, "United States", 2018);
    const auto cohort = origin.ok() ? followCohort(table, origin.value(), {2022, 2025})
                                    : Result<PaperCohort>(origin.error());
    if (!person || !cohort.ok())
        return false;
    tellAnswer("persons", std::to_string(CodedRows(*person).codeCount() - 1));
    tellAnswer("members", std::to_string(cohort.value().members));
    tellAnswer("followed", std::to_string(cohort.value().followed));
    return true;
}

} // namespace whither
