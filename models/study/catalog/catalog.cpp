#include "models/study/catalog/catalog.h"

#include "models/import/typedtable.h"
#include "models/import/wordingfile.h"
#include "models/study/catalog/dataid.h"
#include "models/study/claims/verdict.h"
#include "models/study/cohorts/cohort100.h"
#include "models/study/datasets/datasets.h"
#include "models/study/measures/places.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace whither {

namespace {

Provenance publishedBySource(const TextGrid& grid, std::size_t row)
{
    return {ProvenanceKind::Published, std::string(grid.field(row, "source_id"))};
}

Provenance computedFromSource(const TextGrid& grid, std::size_t row)
{
    return {ProvenanceKind::Computed, std::string(grid.field(row, "source_id"))};
}

/// The computed file says so in each note; in the published one, a share that was divided out
/// from a published count and total says so too.
bool isOwnCount(const TextGrid& grid, std::size_t row)
{
    return grid.field(row, "note").starts_with("NOT PUBLISHED");
}

Provenance shareProvenance(const TextGrid& grid, std::size_t row)
{
    const bool isComputed =
        grid.field(row, "note").find("omputed for Whither") != std::string_view::npos;
    return isComputed ? computedFromSource(grid, row) : publishedBySource(grid, row);
}

Provenance countProvenance(const TextGrid& grid, std::size_t row)
{
    return isOwnCount(grid, row) ? computedFromSource(grid, row) : publishedBySource(grid, row);
}

ColumnPlan copied(const char* key, const char* field,
                  std::function<Provenance(const TextGrid&, std::size_t)> provenance)
{
    return {key,
            [field](const TextGrid& grid, std::size_t row) {
                return std::string(grid.field(row, field));
            },
            std::move(provenance)};
}

std::vector<ColumnPlan> sharesPlan()
{
    return {copied("conference", "conference", countProvenance),
            copied("year", "year", countProvenance),
            {"place",
             [](const TextGrid& grid, std::size_t row) {
                 return placeOf(grid.field(row, "country_or_region")).name;
             },
             computedFromSource},
            copied("label", "country_or_region", countProvenance),
            copied("measure", "measure", countProvenance),
            copied("count", "count", countProvenance),
            copied("total", "total", countProvenance),
            copied("share_percent", "share_percent", shareProvenance),
            {"kind",
             [](const TextGrid& grid, std::size_t row) {
                 return std::string(isOwnCount(grid, row) ? "computed" : "published");
             },
             countProvenance},
            copied("source_id", "source_id", countProvenance),
            copied("note", "note", countProvenance)};
}

/// The user's claims as the file of the built-in ones would have them.
TextGrid gridOf(const std::vector<OwnClaim>& claims, const std::vector<std::string>& header)
{
    std::vector<std::vector<std::string>> rows;
    for (const OwnClaim& claim : claims) {
        std::vector<std::string>& row = rows.emplace_back();
        for (const std::string& column : header) {
            row.push_back(column == "claim_id"             ? claim.id
                          : column == "claim_in_own_words" ? claim.text
                                                           : std::string());
        }
    }
    return {header, std::move(rows)};
}

std::vector<ColumnPlan> claimsPlan(const TextGrid& grid,
                                   const std::shared_ptr<const ClaimFindings>& findings)
{
    // A claim's figures come from several sources, which it names itself in `source_ids`.
    const auto made = [](const TextGrid& source, std::size_t row) {
        if (isOwnClaim(source.field(row, "claim_id")))
            return Provenance{ProvenanceKind::Entered, {}};
        return Provenance{ProvenanceKind::Published, std::string(source.field(row, "source_ids"))};
    };
    std::vector<ColumnPlan> plans = planAsIs(grid, made);
    plans.push_back({"verdict_kind",
                     [findings](const TextGrid& source, std::size_t row) {
                         const auto* finding = findingOf(*findings, source.field(row, "claim_id"));
                         return std::string(finding ? finding->verdict : verdict::untestable);
                     },
                     [](const TextGrid&, std::size_t) {
                         return Provenance{ProvenanceKind::Computed, {}};
                     }});
    return plans;
}

QString fileOf(std::string_view datasetId)
{
    if (datasetId == "cohort100_cells")
        return QStringLiteral("/cohort100.csv");
    return QStringLiteral("/%1.csv").arg(QString::fromUtf8(datasetId));
}

/// The files a dataset is made of.
QStringList filesOf(const QString& folder, std::string_view datasetId)
{
    QStringList files{folder + fileOf(datasetId)};
    if (datasetId == "conference_shares")
        files.append(folder + QStringLiteral("/conference_shares_computed.csv"));
    return files;
}

/// The grids a dataset is made of, or the error of the first that cannot be read.
Result<std::vector<TextGrid>> readGrids(const QString& folder, std::string_view datasetId)
{
    std::vector<TextGrid> grids;
    for (const QString& file : filesOf(folder, datasetId)) {
        auto grid = readTextGrid(file);
        if (!grid.ok())
            return grid.error();
        grids.push_back(std::move(grid).value());
    }
    return grids;
}

} // namespace

Catalog::Catalog(QString folder)
    : m_folder(std::move(folder)), m_wording(std::make_shared<Wording>())
{
    std::ranges::move(builtinDatasets(), std::back_inserter(m_datasets));
    m_claims = std::make_shared<ClaimBook>(m_folder + QStringLiteral("/claim_checks.csv"),
                                           dataset(claimsTable)->study);
    QObject::connect(m_ownClaims.get(), &OwnClaims::changed, m_ownClaims.get(),
                     [own = m_ownClaims.get(), book = m_claims] { book->setOwn(own->all()); });
    auto wording = readWording(m_folder + QStringLiteral("/wording.csv"));
    if (wording.ok())
        m_wording = std::move(wording).value();
    else
        m_faults.push_back(wording.error());
}

void Catalog::add(Dataset dataset)
{
    const auto same = std::ranges::find(m_datasets, dataset.id, &Dataset::id);
    if (same == m_datasets.end())
        m_datasets.push_back(std::move(dataset));
    else
        *same = std::move(dataset);
}

void Catalog::remove(std::string_view id)
{
    std::erase_if(m_datasets, [&](const Dataset& dataset) { return dataset.id == id; });
}

std::vector<Query> Catalog::openings() const
{
    std::vector<Query> queries;
    queries.reserve(m_datasets.size());
    for (const Dataset& dataset : m_datasets)
        queries.push_back(dataset.opening);
    return queries;
}

const Dataset* Catalog::dataset(std::string_view id) const
{
    const auto found = std::ranges::find(m_datasets, id, &Dataset::id);
    return found == m_datasets.end() ? nullptr : &*found;
}

void Catalog::addTo(ColumnEngine& engine) const
{
    for (const Dataset& dataset : m_datasets) {
        if (dataset.id == claimsTable)
            engine.addTable(dataset.id, [this, &engine] { return loadClaims(engine); });
        else
            engine.addTable(dataset.id, [this, id = dataset.id] { return load(id); });
    }
}

std::shared_ptr<const Table> Catalog::loadClaims(const Engine& engine) const
{
    auto grids = readGrids(m_folder, claimsTable);
    const auto findings = m_claims->findings(engine);
    if (const auto fault = m_claims->fault())
        m_faults.push_back(*fault);
    if (!grids.ok()) {
        m_faults.push_back(grids.error());
        return std::make_shared<const Table>();
    }
    const TextGrid& grid = grids.value().front();
    const TextGrid own = gridOf(m_claims->own(), grid.header());
    return makeTable({&grid, &own}, claimsPlan(grid, findings));
}

void Catalog::putFindings(std::shared_ptr<const ClaimFindings> findings, ColumnEngine& engine) const
{
    m_claims->setFindings(std::move(findings));
    engine.addTable(std::string(claimsTable), [this, &engine] { return loadClaims(engine); });
}

std::shared_ptr<const Table> Catalog::load(std::string_view datasetId) const
{
    if (datasetId == claimsTable) {
        ColumnEngine engine(wordsIn(m_wording, Language::English));
        addTo(engine);
        return loadClaims(engine);
    }
    auto grids = readGrids(m_folder, datasetId);
    if (!grids.ok()) {
        m_faults.push_back(grids.error());
        return std::make_shared<const Table>();
    }
    const TextGrid& first = grids.value().front();
    if (datasetId == "cohort100") {
        auto people = expandCohort100(first);
        if (people.ok())
            return std::move(people).value();
        m_faults.push_back(people.error());
        return std::make_shared<const Table>();
    }
    std::vector<const TextGrid*> stacked;
    for (const TextGrid& grid : grids.value())
        stacked.push_back(&grid);
    if (datasetId == "conference_shares")
        return makeTable(stacked, sharesPlan());
    return makeTable(stacked, planAsIs(first, publishedBySource));
}

const std::vector<Source>& Catalog::sources() const
{
    if (m_sources)
        return *m_sources;
    m_sources.emplace();
    auto grid = readTextGrid(m_folder + QStringLiteral("/sources.csv"));
    if (!grid.ok()) {
        m_faults.push_back(grid.error());
        return *m_sources;
    }
    const TextGrid& rows = grid.value();
    const auto text = [&](std::size_t row, const char* name) {
        return std::string(rows.field(row, name));
    };
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        m_sources->push_back({text(row, "source_id"), text(row, "title"), text(row, "publisher"),
                              text(row, "date"), text(row, "url"), text(row, "licence_or_terms"),
                              text(row, "read_as")});
    }
    return *m_sources;
}

const std::vector<GlossaryTerm>& Catalog::glossary() const
{
    if (m_glossary)
        return *m_glossary;
    m_glossary.emplace();
    auto glossary = readGlossary(m_folder + QStringLiteral("/glossary.csv"));
    if (glossary.ok())
        m_glossary = std::move(glossary).value();
    else
        m_faults.push_back(glossary.error());
    return *m_glossary;
}

const std::vector<StudyEvent>& Catalog::events() const
{
    if (m_events)
        return *m_events;
    m_events.emplace();
    auto events = readEvents(m_folder + QStringLiteral("/events.csv"));
    if (events.ok())
        m_events = std::move(events).value();
    else
        m_faults.push_back(events.error());
    return *m_events;
}

std::string Catalog::dataId(std::string_view datasetId) const
{
    const std::vector<OwnClaim> own =
        datasetId == claimsTable ? m_claims->own() : std::vector<OwnClaim>();
    return own.empty() ? builtinDataId(datasetId)
                       : dataIdOf(builtinDataId(datasetId), ownClaimsToJson(own));
}

const std::string& Catalog::builtinDataId(std::string_view datasetId) const
{
    if (const auto known = m_dataIds.find(datasetId); known != m_dataIds.end())
        return known->second; // every figure asks for it, and the folder does not change
    QStringList files = filesOf(m_folder, datasetId);
    if (datasetId == claimsTable) { // whose verdicts come of all the others
        files.append(m_folder + QStringLiteral("/claim_checks.csv"));
        for (const Dataset& other : m_datasets) {
            if (other.id != claimsTable && !other.isImported())
                files.append(filesOf(m_folder, other.id));
        }
    }
    return m_dataIds.emplace(datasetId, dataIdOf(files)).first->second;
}

const Source* Catalog::source(std::string_view id) const
{
    const auto found = std::ranges::find(sources(), id, &Source::id);
    return found == sources().end() ? nullptr : &*found;
}

} // namespace whither
