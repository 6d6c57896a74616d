#include "app/figure/figurereopener.h"

#include "models/query/querysession.h"
#include "models/query/querytext.h"
#include "models/text/errortext.h"
#include "models/text/numbers.h"

#include "app/figure/recipes.h"
#include "app/query/queryrequests.h"

#include <QFileInfo>

#include <utility>

namespace whither {

namespace {

constexpr std::size_t mostChanges = 6; // named in the notice; the figure shows the rest

} // namespace

FigureReopener::FigureReopener(const ReopenParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts)
{
}

void FigureReopener::open(const QString& path)
{
    auto recipe = recipeOfFile(path);
    if (recipe.ok())
        recipe = withOpenTables(std::move(recipe).value(), m_parts.builtin);
    if (!recipe.ok()) {
        tell(recipe.error());
        return;
    }
    show(recipe.value(), QFileInfo(path).fileName());
}

void FigureReopener::show(const FigureRecipe& recipe, const QString& name)
{
    if (const auto* query = std::get_if<Query>(&recipe.question)) {
        const Dataset* dataset = m_parts.builtin.catalog->dataset(query->table);
        m_parts.requests.ask(dataset ? withUsualGrouping(*query, *dataset) : *query);
        m_parts.session.showTable(query->table);
    } else {
        emit comparisonRequested(std::get<ComparisonQuery>(recipe.question));
    }
    tellChanges(recipe, name);
}

void FigureReopener::tellChanges(const FigureRecipe& recipe, const QString& name)
{
    const auto numbers = numbersNow(recipe, m_parts.builtin, m_parts.languages);
    if (!numbers.ok()) {
        tell(numbers.error());
        return;
    }
    const auto changes = changedNumbers(recipe.numbers, numbers.value());
    tell([this, changes, name] {
        Notice notice;
        if (changes.empty()) {
            notice.text = tr("%1 is open again; every number is as it was.").arg(name);
            return notice;
        }
        const QLocale& locale = m_parts.languages.context().locale;
        QStringList lines;
        for (std::size_t index = 0; index < std::min(changes.size(), mostChanges); ++index) {
            const NumberChange& change = changes[index];
            lines.append(tr("%1: %2 is now %3", "a part of the figure, its number then and now")
                             .arg(QString::fromStdString(change.name),
                                  countText(change.before, locale), countText(change.now, locale)));
        }
        notice.kind = Notice::Kind::Warning;
        notice.text = tr("%1 is open again. The data have changed since; %n number(s) differ: %2",
                         "", static_cast<int>(changes.size()))
                          .arg(name, listText(lines));
        return notice;
    });
}

void FigureReopener::tell(const std::function<Notice()>& words)
{
    m_parts.notices.put(QStringLiteral("reopened"), words);
}

void FigureReopener::tell(const Error& error)
{
    tell([error] {
        Notice notice;
        notice.kind = Notice::Kind::Warning;
        notice.text = errorText(error);
        return notice;
    });
}

} // namespace whither
