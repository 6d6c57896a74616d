#include "models/study/catalog/glossary.h"

#include "models/import/textgrid.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr std::string_view everyTable = "*";

std::vector<GlossaryScope> scopesIn(std::string_view text)
{
    std::vector<GlossaryScope> scopes;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(';'), text.size());
        const std::string_view scope = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t equals = scope.find('=');
        const std::string_view place = scope.substr(0, equals);
        const std::size_t dot = place.find('.');
        GlossaryScope made;
        made.table = place.substr(0, dot);
        if (made.table == everyTable)
            made.table.clear();
        if (dot != std::string_view::npos)
            made.column = place.substr(dot + 1);
        if (equals != std::string_view::npos)
            made.value = std::string(scope.substr(equals + 1));
        scopes.push_back(std::move(made));
    }
    return scopes;
}

bool isInForce(const GlossaryScope& scope, const Engine& engine, const Query& query)
{
    if (!scope.table.empty() && scope.table != query.table)
        return false;
    if (scope.column.empty())
        return true;
    if (!columnIndex(engine.columns(query.table), scope.column))
        return false;
    if (scope.value) {
        const auto values = engine.groups(query, {scope.column});
        return values.size() == 1 && values.front().terms.front() == scope.value;
    }
    const auto named = columnsNamed(query);
    return std::ranges::find(named, scope.column) != named.end();
}

} // namespace

Result<std::vector<GlossaryTerm>> readGlossary(const QString& path)
{
    const auto grid = readTextGrid(path);
    if (!grid.ok())
        return grid.error();
    const TextGrid& rows = grid.value();
    std::vector<GlossaryTerm> terms;
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        GlossaryTerm term;
        term.term = rows.field(row, "term");
        term.scopes = scopesIn(rows.field(row, "applies_to"));
        for (const Language language : allLanguages) {
            const auto place = static_cast<std::size_t>(language);
            const auto text = [&](const char* kind) -> Result<QString> {
                const std::string column = kind + languageCode(language).toStdString();
                if (!rows.columnOf(column))
                    return Error{ErrorCode::MissingColumn, path, {QString::fromStdString(column)}};
                const std::string_view value = rows.field(row, column);
                if (value.empty())
                    return Error{ErrorCode::BadValue,
                                 QStringLiteral("%1:%2").arg(path).arg(row + 2),
                                 {QString::fromStdString(column), QString()}};
                return QString::fromUtf8(value);
            };
            auto name = text("name_");
            auto definition = text("definition_");
            if (!name.ok())
                return name.error();
            if (!definition.ok())
                return definition.error();
            term.names[place] = std::move(name).value();
            term.definitions[place] = std::move(definition).value();
        }
        terms.push_back(std::move(term));
    }
    return terms;
}

std::vector<GlossaryTerm> termsInForce(const std::vector<GlossaryTerm>& glossary,
                                       const Engine& engine, const Query& query)
{
    std::vector<GlossaryTerm> terms;
    for (const GlossaryTerm& term : glossary) {
        const bool applies = std::ranges::any_of(term.scopes, [&](const GlossaryScope& scope) {
            return isInForce(scope, engine, query);
        });
        if (applies)
            terms.push_back(term);
    }
    return terms;
}

} // namespace whither
