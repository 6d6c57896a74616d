#include "models/study/datasets/problemlist.h"

#include "models/import/problemtext.h"
#include "models/query/querytext.h"
#include "models/text/numbers.h"
#include "models/text/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <utility>

namespace whither {

namespace {

struct ProblemTexts {
    Q_DECLARE_TR_FUNCTIONS(ProblemTexts)
};

/// Where a problem stands, to be compared without looking it up again.
struct ProblemPlace {
    std::size_t file = 0;
    std::uint64_t byteOffset = 0;
    std::uint64_t line = 0;
    std::uint64_t column = 0;
    std::uint32_t index = 0;
    bool isRejected = true;

    auto key() const { return std::tuple(file, byteOffset, line, column); }
};

std::size_t fileIndex(const ImportRecord& record, const std::string& name)
{
    const auto found = std::ranges::find(record.files, name, &SourceFile::name);
    return found == record.files.end() ? 0 : static_cast<std::size_t>(found - record.files.begin());
}

/// The places of one list of the report, in the order of the files.
std::vector<ProblemPlace> placesOf(const ImportRecord& record, const std::vector<Problem>& problems,
                                   bool isRejected)
{
    std::vector<ProblemPlace> places;
    places.reserve(problems.size());
    const std::string* name = nullptr;
    std::size_t file = 0;
    for (std::size_t index = 0; index < problems.size(); ++index) {
        const Problem& problem = problems[index];
        if (!name || *name != problem.file) { // most have the file of the one before
            name = &problem.file;
            file = fileIndex(record, problem.file);
        }
        places.push_back({file, problem.byteOffset, problem.line, problem.column,
                          static_cast<std::uint32_t>(index), isRejected});
    }
    const auto isBefore = [](const ProblemPlace& a, const ProblemPlace& b) {
        return a.key() < b.key();
    };
    if (!std::ranges::is_sorted(places, isBefore)) // readers report in the order of the file
        std::ranges::stable_sort(places, isBefore);
    return places;
}

} // namespace

ProblemList::ProblemList(std::shared_ptr<const ImportRecord> record) : m_record(std::move(record))
{
    if (!m_record)
        return;
    const ImportReport& report = m_record->report;
    const std::vector<ProblemPlace> rejected = placesOf(*m_record, report.problems, true);
    const std::vector<ProblemPlace> remarks = placesOf(*m_record, report.warnings, false);
    std::vector<ProblemPlace> all(rejected.size() + remarks.size());
    std::ranges::merge(rejected, remarks, all.begin(), {}, &ProblemPlace::key, &ProblemPlace::key);
    m_entries.reserve(all.size());
    for (const ProblemPlace& place : all)
        m_entries.push_back({place.index, place.isRejected});
    std::array<std::size_t, std::numeric_limits<std::uint8_t>::max()> counts{}; // by kind
    for (const std::vector<Problem>* problems : {&report.problems, &report.warnings}) {
        for (const Problem& problem : *problems)
            ++counts[static_cast<std::size_t>(problem.kind)];
    }
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
        if (counts[kind] > 0)
            m_kinds.push_back({static_cast<ProblemKind>(kind), counts[kind]});
    }
    std::ranges::stable_sort(m_kinds, std::ranges::greater(), &KindCount::count);
}

const Problem& ProblemList::problem(std::size_t entry) const
{
    const ImportReport& report = m_record->report;
    const Entry& place = m_entries[entry];
    return (place.isRejected ? report.problems : report.warnings)[place.index];
}

std::vector<std::uint32_t> ProblemList::entries(const std::set<ProblemKind>& kinds, Order order,
                                                bool isDescending) const
{
    std::vector<std::pair<std::uint64_t, std::uint32_t>> keyed;
    keyed.reserve(size());
    for (std::size_t entry = 0; entry < size(); ++entry) {
        const Problem& shown = problem(entry);
        if (!kinds.empty() && !kinds.contains(shown.kind))
            continue;
        std::uint64_t key = 0;
        switch (order) {
        case Order::Place:
            break;
        case Order::Field:
            key = shown.column;
            break;
        case Order::Outcome:
            key = isRejected(entry) ? 0 : 1;
            break;
        case Order::Kind:
            key = static_cast<std::uint64_t>(shown.kind);
            break;
        }
        keyed.emplace_back(key, static_cast<std::uint32_t>(entry));
    }
    if (order != Order::Place)
        std::ranges::sort(keyed);
    if (isDescending)
        std::ranges::reverse(keyed);
    std::vector<std::uint32_t> entries;
    entries.reserve(keyed.size());
    for (const auto& [key, entry] : keyed)
        entries.push_back(entry);
    return entries;
}

const SourceFile* ProblemList::file(std::size_t entry) const
{
    const std::vector<SourceFile>& files = m_record->files;
    if (files.empty())
        return nullptr;
    const std::string& name = problem(entry).file;
    if (name.empty())
        return &files.front();
    const auto found = std::ranges::find(files, name, &SourceFile::name);
    return found == files.end() ? nullptr : &*found;
}

const std::string& ProblemList::fileName(std::size_t entry) const
{
    const SourceFile* known = file(entry);
    return known ? known->name : problem(entry).file;
}

const std::string* ProblemList::columnName(std::size_t entry) const
{
    const std::uint64_t number = problem(entry).column;
    const std::vector<std::string>& names = m_record->shape.columns;
    return number == 0 || number > names.size() ? nullptr : &names[number - 1];
}

QString ProblemList::kindText(ProblemKind kind)
{
    return problemTitle(kind);
}

QString ProblemList::explanation(std::size_t entry) const
{
    return problemText(problem(entry));
}

QString ProblemList::place(std::size_t entry) const
{
    const SourceFile* known = file(entry);
    const std::string& path = known && !known->path.empty() ? known->path : fileName(entry);
    const QString name = QString::fromStdString(path);
    const QString line = QString::number(problem(entry).line);
    switch (unit()) {
    case PlaceUnit::Line:
        return QStringLiteral("%1:%2").arg(name, line);
    case PlaceUnit::Record:
        return ProblemTexts::tr("%1, record %2", "file, number").arg(name, line);
    case PlaceUnit::Row:
        return ProblemTexts::tr("%1, row %2", "file, number").arg(name, line);
    }
    return {};
}

PlaceUnit ProblemList::unit() const
{
    if (!m_record)
        return PlaceUnit::Line;
    const FileFormat format = m_record->shape.format;
    if (format == FileFormat::Json || format == FileFormat::PaperList)
        return PlaceUnit::Record;
    return whither::countsRows(format) ? PlaceUnit::Row : PlaceUnit::Line;
}

bool ProblemList::hasBytes() const
{
    return m_record && unit() != PlaceUnit::Row && m_record->shape.format != FileFormat::Json;
}

QString importedText(const ImportRecord& record, const QLocale& locale)
{
    QStringList names;
    constexpr std::size_t named = 3;
    for (std::size_t file = 0; file < std::min(named, record.files.size()); ++file)
        names.append(visibleText(record.files[file].name));
    QString text = listText(names);
    if (record.files.size() > named)
        text = ProblemTexts::tr("%1 and %n more file(s)", "names of files",
                                static_cast<int>(record.files.size() - named))
                   .arg(text);
    if (!record.importedAt.isValid())
        return text;
    return ProblemTexts::tr("%1, imported %2", "files, date and time")
        .arg(text, locale.toString(record.importedAt.toLocalTime(), QLocale::ShortFormat));
}

QString accountText(const ImportReport& report, const QLocale& locale)
{
    const QString sum = ProblemTexts::tr("%1 read = %2 imported + %3 rejected", "records of a file")
                            .arg(countText(report.read, locale), countText(report.imported, locale),
                                 countText(report.rejected, locale));
    if (report.warned == 0)
        return sum;
    return ProblemTexts::tr("%1; remarks on what was imported: %2", "the sum before, a number")
        .arg(sum, countText(report.warned, locale));
}

QString keptText(const ImportReport& report, const QLocale& locale)
{
    const QString limit = countText(ImportReport::problemLimit, locale);
    const bool lacksRejected = report.rejected > report.problems.size();
    const bool lacksRemarks = report.warned > report.warnings.size();
    if (lacksRejected && lacksRemarks)
        return ProblemTexts::tr("Only the first %1 rejected records and the first %1 remarks are "
                                "kept here; the counts above are complete.")
            .arg(limit);
    if (lacksRejected)
        return ProblemTexts::tr("Only the first %1 rejected records are kept here; the counts "
                                "above are complete.")
            .arg(limit);
    if (lacksRemarks)
        return ProblemTexts::tr("Only the first %1 remarks are kept here; the counts above are "
                                "complete.")
            .arg(limit);
    return {};
}

} // namespace whither
