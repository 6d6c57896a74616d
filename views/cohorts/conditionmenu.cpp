#include "views/cohorts/conditionmenu.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include <algorithm>

namespace whither {

namespace {

constexpr std::size_t mostValues = 24; // of a column: a longer menu is searched, not read

QString menuText(QString text)
{
    constexpr qsizetype longest = 60;
    if (text.size() > longest)
        text = text.left(longest - 1) + QChar(0x2026);
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ConditionMenu::ConditionMenu(QWidget* parent) : QMenu(parent) {}

void ConditionMenu::setColumns(const std::vector<std::string>& columns,
                               const LanguageContext& context)
{
    clear();
    m_columns.clear();
    m_context = context;
    for (const std::string& column : columns) {
        QMenu* menu = addMenu(menuText(columnTitle(column, context)));
        menu->addAction(tr("Counting…"))->setEnabled(false);
        m_columns.emplace(column, menu);
        connect(menu, &QMenu::aboutToShow, this, [this, column] { emit valuesRequested(column); });
    }
}

void ConditionMenu::setValues(const std::string& column, std::vector<Group> values)
{
    const auto found = m_columns.find(column);
    if (found == m_columns.end())
        return;
    QMenu* menu = found->second;
    menu->clear();
    std::ranges::stable_sort(values, std::ranges::greater(), &Group::count);
    const std::size_t shown = std::min(values.size(), mostValues);
    for (std::size_t index = 0; index < shown; ++index) {
        const Group& value = values[index];
        const QString text = tr("%1 (%2)", "a value, how often it is there")
                                 .arg(menuText(termText(value.terms.front(), m_context)),
                                      countText(value.count, m_context.locale));
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, column, term = value.terms.front()] {
                    emit conditionChosen({column, Condition::Op::IsAnyOf, {term}});
                });
    }
    if (values.size() > shown)
        menu->addAction(tr("%n rarer value(s)", "", static_cast<int>(values.size() - shown)))
            ->setEnabled(false);
    if (values.empty())
        menu->addAction(tr("No values"))->setEnabled(false);
}

} // namespace whither
