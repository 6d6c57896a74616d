#pragma once

#include "models/import/textgrid.h"
#include "models/import/typedtable.h"
#include "models/query/columnengine.h"
#include "models/query/queryjson.h"
#include "models/text/wording.h"

#include <QStringList>

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace whither {

/// A CSV text as a grid; empty if it cannot be read whole.
inline TextGrid gridOf(const QByteArray& csv)
{
    auto grid = textGridOf(csv, QStringLiteral("small.csv"));
    return grid.ok() ? std::move(grid).value() : TextGrid();
}

/// A CSV text as a table whose values are all published by "S".
inline std::shared_ptr<const Table> tableOf(const QByteArray& csv)
{
    const TextGrid grid = gridOf(csv);
    const auto published = [](const TextGrid&, std::size_t) {
        return Provenance{ProvenanceKind::Published, "S"};
    };
    return makeTable({&grid}, planAsIs(grid, published));
}

/// An engine over one small table; values are their own words (countries have those of CLDR).
inline std::shared_ptr<ColumnEngine> engineOver(const std::string& table, const QByteArray& csv,
                                                Language language = Language::English)
{
    auto engine =
        std::make_shared<ColumnEngine>(wordsIn(std::make_shared<const Wording>(), language));
    engine->addTable(table, [csv] { return tableOf(csv); });
    return engine;
}

/// A question written as a recipe; an invalid one asks for no table.
inline Query queryOf(const char* json)
{
    auto query = queryFromJson(json);
    return query.ok() ? std::move(query).value() : Query();
}

/// A cell as text, "-" where not stated.
inline QString printed(const Cell& cell)
{
    return QString::fromStdString(plainText(cell).value_or("-"));
}

inline QString printed(const Term& term)
{
    return QString::fromStdString(term.value_or("-"));
}

/// One column of the rows, in their order, with blanks between.
inline QString printedColumn(const Engine& engine, const Query& query, std::string_view key)
{
    const auto column = columnIndex(engine.columns(query.table), key);
    const auto rows = engine.rows(query);
    QStringList texts;
    for (std::size_t row = 0; column && row < rows->size(); ++row)
        texts.append(printed(rows->cell(row, *column)));
    return texts.join(QLatin1Char(' '));
}

/// Groups as "a 2, b/c 1".
inline QString printed(const std::vector<Group>& groups)
{
    QStringList texts;
    for (const Group& group : groups) {
        QStringList terms;
        for (const Term& term : group.terms)
            terms.append(printed(term));
        texts.append(QStringLiteral("%1 %2").arg(terms.join(QLatin1Char('/'))).arg(group.count));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace whither
