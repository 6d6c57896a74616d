#include "models/study/datasets/datasets.h"

#include <algorithm>

namespace whither {

namespace {

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
    dataset.columns = {{"record", ColumnMeaning::Word},
                       {"name", ColumnMeaning::Word},
                       {"undergraduate", ColumnMeaning::Place},
                       {"in_2019", ColumnMeaning::Place},
                       {"institution_2019", ColumnMeaning::Word, false},
                       {"where_now", ColumnMeaning::Place},
                       {"sector", ColumnMeaning::Word},
                       {"role", ColumnMeaning::Word},
                       {"institution_now", ColumnMeaning::Word, false},
                       {"source_id", ColumnMeaning::SourceId}};
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
    dataset.columns = {{"destination_region", ColumnMeaning::Place},
                       {"destination_country", ColumnMeaning::Place, false},
                       {"sector", ColumnMeaning::Word},
                       {"role", ColumnMeaning::Word},
                       {"count", ColumnMeaning::Number},
                       {"cell_level", ColumnMeaning::Word},
                       {"source_id", ColumnMeaning::SourceId},
                       {"note", ColumnMeaning::Prose}};
    dataset.facets = {"destination_region", "cell_level", "sector", "role", "source_id"};
    dataset.opening = opening("cohort100_cells");
    return dataset;
}

Dataset cohort100Named()
{
    Dataset dataset;
    dataset.id = "cohort100_named";
    dataset.columns = {
        {"name_en", ColumnMeaning::Word},       {"name_zh", ColumnMeaning::Word},
        {"role", ColumnMeaning::Word},          {"source_says_member_of_100", ColumnMeaning::Word},
        {"source_id", ColumnMeaning::SourceId}, {"statement", ColumnMeaning::Prose},
        {"note", ColumnMeaning::Prose}};
    dataset.facets = {"role", "source_says_member_of_100", "source_id"};
    dataset.names = {"name_en", "name_zh"};
    dataset.opening = opening("cohort100_named");
    return dataset;
}

Dataset conferenceShares()
{
    Dataset dataset;
    dataset.id = "conference_shares";
    dataset.figure = "shares";
    dataset.columns = {
        {"conference", ColumnMeaning::Word},  {"year", ColumnMeaning::Year},
        {"place", ColumnMeaning::Place},      {"label", ColumnMeaning::Place},
        {"measure", ColumnMeaning::Word},     {"count", ColumnMeaning::Number},
        {"total", ColumnMeaning::Number},     {"share_percent", ColumnMeaning::Percent},
        {"kind", ColumnMeaning::Word},        {"source_id", ColumnMeaning::SourceId},
        {"note", ColumnMeaning::Prose, false}};
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
    dataset.figure = "flows";
    dataset.columns = {{"study", ColumnMeaning::Word},
                       {"year", ColumnMeaning::Year},
                       {"stage_from", ColumnMeaning::Word},
                       {"place_from", ColumnMeaning::Place},
                       {"stage_to", ColumnMeaning::Word},
                       {"place_to", ColumnMeaning::Place},
                       {"share_percent", ColumnMeaning::Percent},
                       {"count", ColumnMeaning::Number},
                       {"source_id", ColumnMeaning::SourceId},
                       {"note", ColumnMeaning::Prose, false}};
    dataset.facets = {"study",    "year",     "stage_from", "place_from",
                      "stage_to", "place_to", "source_id"};
    dataset.opening = opening("talent_flows");
    dataset.opening.form = PartsForm::Flows;
    return dataset;
}

Dataset institutions()
{
    Dataset dataset;
    dataset.id = "institutions";
    dataset.columns = {{"study", ColumnMeaning::Word},
                       {"year", ColumnMeaning::Year},
                       {"rank", ColumnMeaning::Number},
                       {"institution", ColumnMeaning::Word},
                       {"country", ColumnMeaning::Place},
                       {"type", ColumnMeaning::Word},
                       {"measure", ColumnMeaning::Word},
                       {"count", ColumnMeaning::Number},
                       {"share_percent", ColumnMeaning::Percent},
                       {"source_id", ColumnMeaning::SourceId},
                       {"note", ColumnMeaning::Prose, false}};
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
    dataset.columns = {
        {"claim_id", ColumnMeaning::Word},       {"claim_in_own_words", ColumnMeaning::Prose},
        {"figures_found", ColumnMeaning::Prose}, {"verdict_kind", ColumnMeaning::Word},
        {"verdict", ColumnMeaning::Word},        {"source_ids", ColumnMeaning::SourceId},
        {"note", ColumnMeaning::Prose, false}};
    dataset.facets = {"verdict_kind"};
    dataset.opening = opening("claims");
    return dataset;
}

Dataset sources()
{
    Dataset dataset;
    dataset.id = "sources";
    dataset.columns = {{"source_id", ColumnMeaning::Word},
                       {"title", ColumnMeaning::Prose},
                       {"publisher", ColumnMeaning::Word},
                       {"date", ColumnMeaning::Date},
                       {"url", ColumnMeaning::Link},
                       {"what_it_measures", ColumnMeaning::Prose},
                       {"licence_or_terms", ColumnMeaning::Word},
                       {"read_as", ColumnMeaning::Word}};
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
