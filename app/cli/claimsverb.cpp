#include "app/cli/claimsverb.h"

#include "models/study/paragraph/tietext.h"
#include "models/study/passport/claimtext.h"
#include "models/text/errortext.h"

#include "app/builtin.h"
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace whither {

namespace {

Result<QString> textFrom(const QString& path)
{
    QFile file(path);
    const bool isOpen = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                   : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Error{
            QFile::exists(path) ? ErrorCode::CannotRead : ErrorCode::FileNotFound, path, {}};
    return QString::fromUtf8(file.readAll());
}

QJsonObject toJson(const CheckFinding& finding, const Catalog& catalog,
                   const LanguageContext& context)
{
    QJsonArray sources;
    for (const std::string& source : finding.sources)
        sources.append(QString::fromStdString(source));
    QJsonObject json{
        {QStringLiteral("asked"), checkText(finding.check, catalog, context)},
        {QStringLiteral("expected"), expectedText(finding.check, context)},
        {QStringLiteral("found"), finding.number ? QJsonValue(*finding.number) : QJsonValue()},
        {QStringLiteral("outcome"), outcomeText(finding.outcome)},
        {QStringLiteral("sources"), sources}};
    if (finding.interval)
        json.insert(QStringLiteral("interval"),
                    QJsonArray{finding.interval->lower, finding.interval->upper});
    return json;
}

QJsonObject toJson(const ParagraphClaim& claim, const QString& text, const Catalog& catalog,
                   const LanguageContext& context)
{
    QJsonArray checks;
    for (const CheckFinding& finding : claim.finding.checks)
        checks.append(toJson(finding, catalog, context));
    const std::string_view kind = claim.finding.verdict;
    QJsonObject json{
        {QStringLiteral("statement"), text.mid(claim.mark.start, claim.mark.length)},
        {QStringLiteral("sentence"), text.mid(claim.sentence.start, claim.sentence.length)},
        {QStringLiteral("verdict"), QString::fromUtf8(kind.substr(kind.find(':') + 1))},
        {QStringLiteral("answer"), answerText(claim, context)},
        {QStringLiteral("checks"), checks}};
    if (!claim.builtin.empty())
        json.insert(QStringLiteral("claim"), QString::fromStdString(claim.builtin));
    return json;
}

} // namespace

int runClaims(const QStringList& arguments, const Builtin& builtin)
{
    const QCommandLineOption file(QStringLiteral("text"), {}, QStringLiteral("file"));
    QCommandLineParser parser;
    if (const auto fault = parseArguments(parser, {file}, arguments)) {
        complain(*fault);
        return BadUsage;
    }
    if (!parser.isSet(file) || !parser.positionalArguments().isEmpty()) {
        complain(QStringLiteral("which text? whither claims --text FILE, or - for standard input"));
        return BadUsage;
    }
    const auto text = textFrom(parser.value(file));
    if (!text.ok()) {
        complain(errorText(text.error()));
        return Refused;
    }
    const Catalog& catalog = *builtin.catalog;
    const LanguageContext context{Language::English, localeOf(Language::English),
                                  wordsIn(catalog.wording(), Language::English)};
    const ParagraphReading reading = ParagraphReader(catalog, builtin.engine).read(text.value());
    for (const ParagraphClaim& claim : reading.claims) {
        std::fputs(QJsonDocument(toJson(claim, text.value(), catalog, context))
                       .toJson(QJsonDocument::Compact)
                       .append('\n')
                       .constData(),
                   stdout);
    }
    if (reading.isCut)
        complain(QStringLiteral("there are more statements than are read in one go; give the rest "
                                "of the text by itself"));
    return Succeeded;
}

} // namespace whither
