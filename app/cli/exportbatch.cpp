#include "app/cli/exportbatch.h"

#include "models/query/querytext.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

std::vector<FigureFile> forCohorts(const FigureFile& figure, const Builtin& builtin)
{
    std::vector<FigureFile> figures;
    for (const auto& [name, query] : builtin.catalog->cohorts().all()) {
        if (query.table != figure.query.table)
            continue;
        FigureFile one = figure;
        one.query = withFilterOf(figure.query, query);
        one.part = QString::fromStdString(name);
        figures.push_back(std::move(one));
    }
    return figures;
}

} // namespace

Result<std::vector<FigureFile>> oneForEach(const FigureFile& figure, const QString& column,
                                           const Builtin& builtin, const LanguageContext& context)
{
    if (column == QLatin1String("cohort"))
        return forCohorts(figure, builtin);
    const std::string key = column.toStdString();
    if (!columnIndex(builtin.engine->columns(figure.query.table), key))
        return Error{
            ErrorCode::UnknownColumn, QString::fromStdString(figure.query.table), {column}};
    std::vector<Group> values = builtin.engine->groups(figure.query, {key});
    std::ranges::stable_sort(values, std::ranges::greater(), &Group::count);
    std::vector<FigureFile> figures;
    for (const Group& value : values) {
        const Term& term = value.terms.front();
        if (!term)
            continue; // not stated is no value to draw a figure of
        FigureFile one = figure;
        one.query = withTerms(figure.query, key, Condition::Op::IsAnyOf, {term});
        one.part = termText(term, context);
        figures.push_back(std::move(one));
    }
    return figures;
}

QByteArray indexPage(const std::vector<FigureFile>& files)
{
    QString body;
    QString part;
    for (const FigureFile& file : files) {
        if (file.part != part) {
            part = file.part;
            body += QStringLiteral("<h2>%1</h2>\n").arg(part.toHtmlEscaped());
        }
        const QString name = QFileInfo(file.path).fileName().toHtmlEscaped();
        const bool isImage = file.format == FigureFormat::Png || file.format == FigureFormat::Svg;
        body += isImage ? QStringLiteral("<p><img src=\"%1\" alt=\"%2\" lang=\"%3\"></p>\n")
                              .arg(name, part.toHtmlEscaped(), languageTag(file.language))
                        : QStringLiteral("<p><a href=\"%1\">%1</a></p>\n").arg(name);
    }
    return QStringLiteral("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                          "<title>Whither</title>\n<style>\nbody { font: 15px sans-serif; margin: "
                          "2em; }\nimg { max-width: 100%; }\n</style>\n</head>\n<body>\n")
               .toUtf8()
           + body.toUtf8() + "</body>\n</html>\n";
}

} // namespace whither
