#include "models/study/datasets/datasets.h"

#include <algorithm>

namespace whither {

namespace {

using Meaning = ColumnMeaning;

Query opening(const char* table)
{
    Query query;
    query.table = table;
    return query;
}

Dataset cohort100()
{
    Dataset dataset;
    dataset.id = "cohort100";
    dataset.figure = "outcomes";
    dataset.columns = {{"record", Meaning::Word},
                       {"name", Meaning::Word},
                       {"undergraduate", Meaning::Place},
                       {"in_2019", Meaning::Place},
                       {"institution_2019", Meaning::Word, false},
                       {"where_now", Meaning::Place},
                       {"sector", Meaning::Word},
                       {"role", Meaning::Word},
                       {"institution_now", Meaning::Word, false},
                       {"source_id", Meaning::SourceId}};
    dataset.facets = {"where_now", "sector", "role", "in_2019", "undergraduate"};
    dataset.opening = opening("cohort100");
    dataset.opening.grouping = {"where_now", "sector"};
    dataset.rings = {"sector", "role"};
    dataset.stages = {"undergraduate", "in_2019", "where_now"};
    dataset.study = "CARN25";
    return dataset;
}

Dataset cohort100Cells()
{
    Dataset dataset;
    dataset.id = "cohort100_cells";
    dataset.columns = {{"destination_region", Meaning::Place},
                       {"destination_country", Meaning::Place, false},
                       {"sector", Meaning::Word},
                       {"role", Meaning::Word},
                       {"count", Meaning::Number},
                       {"cell_level", Meaning::Word},
                       {"source_id", Meaning::SourceId},
                       {"note", Meaning::Prose}};
    dataset.facets = {"destination_region", "cell_level", "sector", "role", "source_id"};
    dataset.opening = opening("cohort100_cells");
    return dataset;
}

Dataset cohort100Named()
{
    Dataset dataset;
    dataset.id = "cohort100_named";
    dataset.columns = {
        {"name_en", Meaning::Word},       {"name_zh", Meaning::Word},
        {"role", Meaning::Word},          {"source_says_member_of_100", Meaning::Word},
        {"source_id", Meaning::SourceId}, {"statement", Meaning::Prose},
        {"note", Meaning::Prose}};
    dataset.facets = {"role", "source_says_member_of_100", "source_id"};
    dataset.opening = opening("cohort100_named");
    return dataset;
}

Dataset conferenceShares()
{
    Dataset dataset;
    dataset.id = "conference_shares";
    dataset.figure = "shares";
    dataset.columns = {{"conference", Meaning::Word},  {"year", Meaning::Year},
                       {"place", Meaning::Place},      {"label", Meaning::Place},
                       {"measure", Meaning::Word},     {"count", Meaning::Number},
                       {"total", Meaning::Number},     {"share_percent", Meaning::Percent},
                       {"kind", Meaning::Word},        {"source_id", Meaning::SourceId},
                       {"note", Meaning::Prose, false}};
    dataset.facets = {"conference", "place", "measure", "year", "source_id", "kind"};
    dataset.opening = opening("conference_shares");
    dataset.opening.conditions = {
        {"measure", Condition::Op::IsAnyOf, {"papers_with_any_author"}},
        {"conference", Condition::Op::IsAnyOf, {"ICLR"}},
        {"place",
         Condition::Op::IsAnyOf,
         {"United States", "China", "United Kingdom", "Canada", "South Korea"}}};
    return dataset;
}

Dataset talentFlows()
{
    Dataset dataset;
    dataset.id = "talent_flows";
    dataset.columns = {{"study", Meaning::Word},
                       {"year", Meaning::Year},
                       {"stage_from", Meaning::Word},
                       {"place_from", Meaning::Place},
                       {"stage_to", Meaning::Word},
                       {"place_to", Meaning::Place},
                       {"share_percent", Meaning::Percent},
                       {"count", Meaning::Number},
                       {"source_id", Meaning::SourceId},
                       {"note", Meaning::Prose, false}};
    dataset.facets = {"study",    "year",     "stage_from", "place_from",
                      "stage_to", "place_to", "source_id"};
    dataset.opening = opening("talent_flows");
    return dataset;
}

Dataset institutions()
{
    Dataset dataset;
    dataset.id = "institutions";
    dataset.columns = {{"study", Meaning::Word},
                       {"year", Meaning::Year},
                       {"rank", Meaning::Number},
                       {"institution", Meaning::Word},
                       {"country", Meaning::Place},
                       {"type", Meaning::Word},
                       {"measure", Meaning::Word},
                       {"count", Meaning::Number},
                       {"share_percent", Meaning::Percent},
                       {"source_id", Meaning::SourceId},
                       {"note", Meaning::Prose, false}};
    dataset.facets = {"study", "year", "country", "type", "measure", "source_id"};
    dataset.opening = opening("institutions");
    return dataset;
}

Dataset claims()
{
    Dataset dataset;
    dataset.id = "claims";
    dataset.figure = "claims";
    dataset.study = "ART25";
    dataset.columns = {{"claim_id", Meaning::Word},       {"claim_in_own_words", Meaning::Prose},
                       {"figures_found", Meaning::Prose}, {"verdict_kind", Meaning::Word},
                       {"verdict", Meaning::Word},        {"source_ids", Meaning::SourceId},
                       {"note", Meaning::Prose, false}};
    dataset.facets = {"verdict_kind"};
    dataset.opening = opening("claims");
    return dataset;
}

Dataset sources()
{
    Dataset dataset;
    dataset.id = "sources";
    dataset.columns = {{"source_id", Meaning::Word},
                       {"title", Meaning::Prose},
                       {"publisher", Meaning::Word},
                       {"date", Meaning::Date},
                       {"url", Meaning::Link},
                       {"what_it_measures", Meaning::Prose},
                       {"licence_or_terms", Meaning::Word},
                       {"read_as", Meaning::Word}};
    dataset.facets = {"read_as", "licence_or_terms"};
    dataset.opening = opening("sources");
    return dataset;
}

} // namespace

std::vector<Dataset> builtinDatasets()
{
    return {cohort100(),    conferenceShares(), claims(),         talentFlows(),
            institutions(), cohort100Cells(),   cohort100Named(), sources()};
}

} // namespace whither
