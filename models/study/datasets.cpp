#include "models/study/datasets.h"

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
    dataset.columns = {{"record", Meaning::Word, false, true},
                       {"name", Meaning::Word, false, true},
                       {"undergraduate", Meaning::Place, true, true},
                       {"in_2019", Meaning::Place, true, true},
                       {"institution_2019", Meaning::Word, false, false},
                       {"where_now", Meaning::Place, true, true},
                       {"sector", Meaning::Word, true, true},
                       {"role", Meaning::Word, true, true},
                       {"institution_now", Meaning::Word, false, false},
                       {"source_id", Meaning::SourceId, false, true}};
    dataset.opening = opening("cohort100");
    dataset.opening.grouping = {"where_now", "sector"};
    dataset.study = "CARN25";
    return dataset;
}

Dataset cohort100Cells()
{
    Dataset dataset;
    dataset.id = "cohort100_cells";
    dataset.columns = {{"destination_region", Meaning::Place, true, true},
                       {"destination_country", Meaning::Place, false, false},
                       {"sector", Meaning::Word, true, true},
                       {"role", Meaning::Word, true, true},
                       {"count", Meaning::Number, false, true},
                       {"cell_level", Meaning::Word, true, true},
                       {"source_id", Meaning::SourceId, true, true},
                       {"note", Meaning::Prose, false, true}};
    dataset.opening = opening("cohort100_cells");
    return dataset;
}

Dataset cohort100Named()
{
    Dataset dataset;
    dataset.id = "cohort100_named";
    dataset.columns = {{"name_en", Meaning::Word, false, true},
                       {"name_zh", Meaning::Word, false, true},
                       {"role", Meaning::Word, true, true},
                       {"source_says_member_of_100", Meaning::Word, true, true},
                       {"source_id", Meaning::SourceId, true, true},
                       {"statement", Meaning::Prose, false, true},
                       {"note", Meaning::Prose, false, true}};
    dataset.opening = opening("cohort100_named");
    return dataset;
}

Dataset conferenceShares()
{
    Dataset dataset;
    dataset.id = "conference_shares";
    dataset.columns = {{"conference", Meaning::Word, true, true},
                       {"year", Meaning::Year, true, true},
                       {"place", Meaning::Place, true, true},
                       {"label", Meaning::Place, false, true},
                       {"measure", Meaning::Word, true, true},
                       {"count", Meaning::Number, false, true},
                       {"total", Meaning::Number, false, true},
                       {"share_percent", Meaning::Percent, false, true},
                       {"kind", Meaning::Word, true, true},
                       {"source_id", Meaning::SourceId, true, true},
                       {"note", Meaning::Prose, false, false}};
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
    dataset.columns = {{"study", Meaning::Word, true, true},
                       {"year", Meaning::Year, true, true},
                       {"stage_from", Meaning::Word, true, true},
                       {"place_from", Meaning::Place, true, true},
                       {"stage_to", Meaning::Word, true, true},
                       {"place_to", Meaning::Place, true, true},
                       {"share_percent", Meaning::Percent, false, true},
                       {"count", Meaning::Number, false, true},
                       {"source_id", Meaning::SourceId, true, true},
                       {"note", Meaning::Prose, false, false}};
    dataset.opening = opening("talent_flows");
    return dataset;
}

Dataset institutions()
{
    Dataset dataset;
    dataset.id = "institutions";
    dataset.columns = {{"study", Meaning::Word, true, true},
                       {"year", Meaning::Year, true, true},
                       {"rank", Meaning::Number, false, true},
                       {"institution", Meaning::Word, false, true},
                       {"country", Meaning::Place, true, true},
                       {"type", Meaning::Word, true, true},
                       {"measure", Meaning::Word, true, true},
                       {"count", Meaning::Number, false, true},
                       {"share_percent", Meaning::Percent, false, true},
                       {"source_id", Meaning::SourceId, true, true},
                       {"note", Meaning::Prose, false, false}};
    dataset.opening = opening("institutions");
    return dataset;
}

Dataset claims()
{
    Dataset dataset;
    dataset.id = "claims";
    dataset.columns = {{"claim_id", Meaning::Word, false, true},
                       {"claim_in_own_words", Meaning::Prose, false, true},
                       {"figures_found", Meaning::Prose, false, true},
                       {"verdict_kind", Meaning::Word, true, true},
                       {"verdict", Meaning::Word, false, true},
                       {"source_ids", Meaning::SourceId, false, true},
                       {"note", Meaning::Prose, false, false}};
    dataset.opening = opening("claims");
    return dataset;
}

Dataset sources()
{
    Dataset dataset;
    dataset.id = "sources";
    dataset.columns = {{"source_id", Meaning::Word, false, true},
                       {"title", Meaning::Prose, false, true},
                       {"publisher", Meaning::Word, false, true},
                       {"date", Meaning::Date, false, true},
                       {"url", Meaning::Link, false, true},
                       {"what_it_measures", Meaning::Prose, false, true},
                       {"licence_or_terms", Meaning::Word, true, true},
                       {"read_as", Meaning::Word, true, true}};
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
