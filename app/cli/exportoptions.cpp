#include "app/cli/exportoptions.h"

#include "views/figure/figurefactory.h"

#include "app/cli/arguments.h"

#include <QCommandLineParser>

#include <algorithm>
#include <optional>

namespace whither {

namespace {

constexpr int largestSide = 20'000; // pixels of a side, scale included
const QStringList themes{QStringLiteral("light"), QStringLiteral("dark")};

struct Options {
    QCommandLineOption figure{QStringLiteral("figure"), {}, QStringLiteral("name")};
    QCommandLineOption lang{QStringLiteral("lang"), {}, QStringLiteral("code")};
    QCommandLineOption format{
        QStringLiteral("format"), {}, QStringLiteral("name"), QStringLiteral("png")};
    QCommandLineOption width{
        QStringLiteral("width"), {}, QStringLiteral("px"), QStringLiteral("1600")};
    QCommandLineOption height{
        QStringLiteral("height"), {}, QStringLiteral("px"), QStringLiteral("1000")};
    QCommandLineOption scale{QStringLiteral("scale"), {}, QStringLiteral("n"), QStringLiteral("1")};
    QCommandLineOption theme{
        QStringLiteral("theme"), {}, QStringLiteral("name"), QStringLiteral("light")};
    QCommandLineOption table{QStringLiteral("table"), {}, QStringLiteral("name")};
    QCommandLineOption inside{QStringLiteral("recipe-inside"), {}, QStringLiteral("yes|no")};
    QCommandLineOption each{QStringLiteral("each"), {}, QStringLiteral("column")};
    QCommandLineOption package{QStringLiteral("package")};
    QCommandLineOption patterns{QStringLiteral("patterns")};
    QCommandLineOption peopleFirst{QStringLiteral("people-first")};
    QCommandLineOption names{QStringLiteral("names")};
    QCommandLineOption json{QStringLiteral("json")};
    QCommandLineOption schema{QStringLiteral("schema")};
    QCommandLineOption recipe{QStringLiteral("recipe"), {}, QStringLiteral("file")};
    QCommandLineOption force{QStringLiteral("force")};
    QCommandLineOption output{
        {QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("path")};
};

std::vector<std::string> figuresOf(const QString& name)
{
    std::vector<std::string> figures;
    for (const std::string_view id : figureIds()) {
        if (name == QLatin1String("all") || name.toStdString() == id)
            figures.emplace_back(id);
    }
    return figures;
}

QString figureNames()
{
    QStringList names;
    for (const std::string_view id : figureIds())
        names.append(QString::fromUtf8(id));
    names.append(QStringLiteral("all"));
    return names.join(QStringLiteral(", "));
}

std::vector<Language> languagesOf(const QString& name)
{
    if (name == QLatin1String("both"))
        return {Language::English, Language::SimplifiedChinese};
    if (name == QLatin1String("all"))
        return {allLanguages.begin(), allLanguages.end()};
    if (const auto language = languageFromCode(name))
        return {*language};
    return {};
}

/// One format, several joined by commas, or "all"; none if one of them is not known.
std::vector<FigureFormat> formatsOf(const QString& names)
{
    if (names == QLatin1String("all"))
        return {allFigureFormats.begin(), allFigureFormats.end()};
    std::vector<FigureFormat> formats;
    for (const QString& name : names.split(QLatin1Char(','))) {
        const auto format = figureFormatFrom(name);
        if (!format)
            return {};
        if (std::ranges::find(formats, *format) == formats.end())
            formats.push_back(*format);
    }
    return formats;
}

QString formatNames()
{
    QStringList names;
    for (const FigureFormat format : allFigureFormats)
        names.append(formatSuffix(format));
    return names.join(QStringLiteral(", ")) + QStringLiteral(", several joined by commas, all");
}

/// A whole number from 1 to `most`, or 0.
int positive(const QString& text, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 && number <= most ? number : 0;
}

} // namespace

std::variant<ExportOptions, QString> readExportOptions(const QStringList& arguments)
{
    const Options known;
    QCommandLineParser parser;
    const QList<QCommandLineOption> all{
        known.figure,   known.lang,   known.format, known.width,   known.height,
        known.scale,    known.theme,  known.recipe, known.force,   known.output,
        known.table,    known.inside, known.json,   known.package, known.peopleFirst,
        known.patterns, known.each,   known.schema, known.names};
    if (auto fault = parseArguments(parser, all, arguments))
        return *std::move(fault);
    if (parser.isSet(known.schema)) {
        ExportOptions asked;
        asked.showsSchema = true;
        return asked;
    }
    if (parser.isSet(known.recipe) && parser.value(known.recipe).isEmpty())
        return QStringLiteral("--recipe names no file; leave it out to draw the usual figure");
    if (!parser.isSet(known.figure) && !parser.isSet(known.recipe))
        return QStringLiteral("which figure? Name one with --figure: %1").arg(figureNames());

    ExportOptions options;
    options.study = parser.positionalArguments();
    options.table = parser.value(known.table);
    options.isJson = parser.isSet(known.json);
    options.each = parser.value(known.each);
    options.isPackage = parser.isSet(known.package);
    options.isPeopleFirst = parser.isSet(known.peopleFirst);
    options.listsNames = parser.isSet(known.names);
    options.hasPatterns = parser.isSet(known.patterns);
    if (options.isPackage && !options.each.isEmpty())
        return QStringLiteral("--package and --each do not go together; choose one of them");
    options.figures = figuresOf(parser.value(known.figure));
    if (parser.isSet(known.figure) && options.figures.empty())
        return notOneOf("figure", parser.value(known.figure), figureNames());
    options.languages = languagesOf(parser.value(known.lang));
    if (parser.isSet(known.lang) && options.languages.empty())
        return notOneOf("lang", parser.value(known.lang),
                        QStringLiteral("en, zh_CN, zh_TW, both, all"));
    options.formats = formatsOf(parser.value(known.format));
    if (options.formats.empty())
        return notOneOf("format", parser.value(known.format), formatNames());
    const QString inside = parser.value(known.inside);
    if (parser.isSet(known.inside)) {
        if (inside != QLatin1String("yes") && inside != QLatin1String("no"))
            return notOneOf("recipe-inside", inside, QStringLiteral("yes, no"));
        options.holdsRecipe = inside == QLatin1String("yes");
    }
    if (!themes.contains(parser.value(known.theme)))
        return notOneOf("theme", parser.value(known.theme), themes.join(QStringLiteral(", ")));
    if (parser.isSet(known.theme))
        options.isDark = parser.value(known.theme) == themes.last();
    const int scale = positive(parser.value(known.scale), 3);
    if (scale == 0)
        return notOneOf("scale", parser.value(known.scale), QStringLiteral("1, 2, 3"));
    if (parser.isSet(known.scale))
        options.scale = scale;
    const int most = largestSide / scale;
    const QSize size(positive(parser.value(known.width), most),
                     positive(parser.value(known.height), most));
    if (size.isEmpty()) {
        return QStringLiteral("--width %1 --height %2 is no size; both are pixels from 1 to %3")
            .arg(parser.value(known.width), parser.value(known.height), QString::number(most));
    }
    if (parser.isSet(known.width) || parser.isSet(known.height))
        options.size = size;
    options.overwrites = parser.isSet(known.force);
    options.recipePath = parser.value(known.recipe);
    options.outputPath = parser.value(known.output);
    if (options.outputPath.isEmpty() && !options.listsNames)
        return QStringLiteral("where to? Name a file or folder with -o PATH");
    return options;
}

} // namespace whither
