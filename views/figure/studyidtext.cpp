#include "views/figure/studyidtext.h"

#include "models/study/figures/figurerecipe.h"

#include <QCoreApplication>

#include <utility>

namespace whither {

namespace {

struct StudyIdText {
    Q_DECLARE_TR_FUNCTIONS(StudyIdText)
};

/// Lists are known by name: the number of a list's table is another one in every window.
void forgetTable(std::variant<Query, ComparisonQuery>& question)
{
    if (auto* query = std::get_if<Query>(&question)) {
        query->table.clear();
        return;
    }
    auto& comparison = std::get<ComparisonQuery>(question);
    comparison.a.query.table.clear();
    comparison.b.query.table.clear();
}

} // namespace

void sayStudyId(FigureText& text, const QString& figure, const Chart& chart,
                std::variant<Query, ComparisonQuery> question, const Catalog& catalog)
{
    FigureRecipe recipe;
    recipe.figure = figure.toStdString();
    recipe.question = std::move(question);
    if (const Dataset* dataset = catalog.dataset(recipe.table())) {
        if (dataset->isImported()) {
            recipe.dataName = dataset->title;
            forgetTable(recipe.question);
        } else {
            recipe.dataId = catalog.dataId(dataset->id);
        }
    }
    for (const Mark& mark : chart.marks())
        recipe.numbers.push_back({{}, mark.rows});
    text.studyId = studyId(recipe);
    text.footer += QLatin1Char(' ')
                   + StudyIdText::tr("Study id %1.").arg(QString::fromStdString(text.studyId));
}

} // namespace whither
