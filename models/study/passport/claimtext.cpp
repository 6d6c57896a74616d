#include "models/study/passport/claimtext.h"

#include "models/query/querytext.h"

#include <QCoreApplication>

#include <cmath>

namespace whither {

namespace {

using Kind = ClaimAmount::Kind;
using Relation = ClaimCheck::Relation;
using Comparison = ClaimCheck::Comparison;
using Outcome = CheckFinding::Outcome;
using Obstacle = CheckFinding::Obstacle;

struct ClaimText {
    Q_DECLARE_TR_FUNCTIONS(ClaimText)
};

QString withUnit(double number, const ClaimCheck& check, const LanguageContext& context)
{
    const QString text = plainNumber(number, context);
    return check.relation == Relation::ShareOf ? text + context.locale.percent() : text;
}

QString valueText(const ClaimCheck& check, const LanguageContext& context)
{
    const QString value = withUnit(check.expected, check, context);
    return check.tolerance > 0 ? ClaimText::tr("%1 ± %2", "an expected number and its tolerance")
                                     .arg(value, plainNumber(check.tolerance, context))
                               : value;
}

/// The sign between what was found and what was expected, where the check agrees.
QString signOf(const ClaimCheck& check, double number)
{
    switch (check.comparison) {
    case Comparison::Equals:
        return number == check.expected ? QStringLiteral("=") : QStringLiteral("≈");
    case Comparison::Below:
        return QStringLiteral("<");
    case Comparison::AtMost:
        return QStringLiteral("≤");
    case Comparison::AtLeast:
        return QStringLiteral("≥");
    case Comparison::Above:
        return QStringLiteral(">");
    }
    return {};
}

/// Does the check only ask which of two amounts is larger, or whether they are equal?
bool isOrder(const ClaimCheck& check)
{
    return check.relation == Relation::DifferenceFrom && check.expected == 0
           && check.tolerance == 0;
}

} // namespace

QString plainNumber(double number, const LanguageContext& context)
{
    constexpr int mostDecimals = 2;
    int decimals = 0;
    for (double scaled = number; decimals < mostDecimals; ++decimals, scaled *= 10) {
        if (std::abs(scaled - std::round(scaled)) < 1e-9)
            break;
    }
    const QString digits = context.locale.toString(std::abs(number), 'f', decimals);
    return number < 0 ? QStringLiteral("−") + digits : digits;
}

QString amountText(const ClaimAmount& amount, const Catalog& catalog,
                   const LanguageContext& context)
{
    const Dataset* dataset = catalog.dataset(amount.query.table);
    const QString table =
        dataset ? datasetTitle(*dataset, context) : QString::fromStdString(amount.query.table);
    const QString filter = filterText(amount.query, context);
    const QString column = columnTitle(amount.column, context);
    QString text;
    switch (amount.kind) {
    case Kind::Count:
        text = ClaimText::tr("number of rows in “%1”").arg(table);
        break;
    case Kind::Sum:
        text = ClaimText::tr("sum of “%1” in “%2”", "column, table").arg(column, table);
        break;
    case Kind::Value:
        text = ClaimText::tr("“%1” of the one row in “%2”", "column, table").arg(column, table);
        break;
    }
    return filter.isEmpty()
               ? text
               : ClaimText::tr("%1 with %2", "a number of rows, a filter").arg(text, filter);
}

QString checkText(const ClaimCheck& check, const Catalog& catalog, const LanguageContext& context)
{
    const QString first = amountText(check.amount, catalog, context);
    if (!check.other || check.relation == Relation::Alone)
        return first;
    const QString second = amountText(*check.other, catalog, context);
    switch (check.relation) {
    case Relation::ShareOf:
        return ClaimText::tr("Share of [%1] in [%2]").arg(first, second);
    case Relation::RatioTo:
        return ClaimText::tr("Ratio of [%1] to [%2]").arg(first, second);
    default:
        return ClaimText::tr("Difference of [%1] from [%2]").arg(first, second);
    }
}

QString expectedText(const ClaimCheck& check, const LanguageContext& context)
{
    const QString value = valueText(check, context);
    switch (check.comparison) {
    case Comparison::Equals:
        return value;
    case Comparison::Below:
        return ClaimText::tr("less than %1").arg(value);
    case Comparison::AtMost:
        return ClaimText::tr("at most %1").arg(value);
    case Comparison::AtLeast:
        return ClaimText::tr("at least %1").arg(value);
    case Comparison::Above:
        return ClaimText::tr("more than %1").arg(value);
    }
    return value;
}

QString foundText(const CheckFinding& finding, const LanguageContext& context)
{
    return finding.number ? withUnit(*finding.number, finding.check, context)
                          : obstacleText(finding.obstacle);
}

QString comparisonText(const CheckFinding& finding, const LanguageContext& context)
{
    ClaimCheck check = finding.check;
    if (!finding.number)
        return obstacleText(finding.obstacle);
    QString found = foundText(finding, context);
    double number = *finding.number;
    if (finding.other) {
        const double first = *finding.amount.number;
        const double second = *finding.other->number;
        if (isOrder(check)) { // says more as what it is: which of the two is larger
            number = first;
            found = plainNumber(first, context);
            check.relation = Relation::Alone;
            check.expected = second;
        } else if (check.relation != Relation::ShareOf) {
            found = QStringLiteral("%1 %2 %3 = %4")
                        .arg(plainNumber(first, context),
                             check.relation == Relation::RatioTo ? QStringLiteral("÷")
                                                                 : QStringLiteral("−"),
                             plainNumber(second, context), found);
        }
    }
    if (finding.outcome == Outcome::Impossible)
        return ClaimText::tr("%1: %2", "a number, why it says nothing")
            .arg(found, obstacleText(finding.obstacle));
    if (finding.outcome == Outcome::Agrees)
        return QStringLiteral("%1 %2 %3")
            .arg(found, signOf(check, number), valueText(check, context));
    if (check.comparison == Comparison::Equals)
        return QStringLiteral("%1 ≠ %2").arg(found, valueText(check, context));
    return ClaimText::tr("%1, not %2", "a number, what it should be: 'more than 0'")
        .arg(found, expectedText(check, context));
}

QString comparisonsText(const std::vector<CheckFinding>& checks, const LanguageContext& context)
{
    QStringList texts;
    int part = 0;
    for (const CheckFinding& check : checks) {
        QString text = comparisonText(check, context);
        text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
        if (part != check.check.part || texts.last() != text)
            texts.append(text);
        part = check.check.part;
    }
    return texts.join(QStringLiteral("\u00A0· "));
}

QString outcomeText(CheckFinding::Outcome outcome)
{
    switch (outcome) {
    case Outcome::Agrees:
        return ClaimText::tr("agrees");
    case Outcome::Disagrees:
        return ClaimText::tr("disagrees");
    case Outcome::Impossible:
        return ClaimText::tr("cannot be tested");
    }
    return {};
}

QString obstacleText(CheckFinding::Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::NoTable:
        return ClaimText::tr("the table or a column of it is not there");
    case Obstacle::NoRow:
        return ClaimText::tr("no row is about it");
    case Obstacle::SeveralRows:
        return ClaimText::tr("more than one row is about it");
    case Obstacle::NoNumber:
        return ClaimText::tr("the row states no number");
    case Obstacle::NothingToDivideBy:
        return ClaimText::tr("there is nothing to divide by");
    case Obstacle::OnlyItself:
        return ClaimText::tr("only the article itself says so");
    }
    return {};
}

QString findingText(const CheckFinding& finding, const Catalog& catalog,
                    const LanguageContext& context)
{
    QStringList lines{checkText(finding.check, catalog, context)};
    QString result =
        finding.number ? ClaimText::tr("Found %1, expected %2: %3", "number, number, 'agrees'")
                             .arg(foundText(finding, context), expectedText(finding.check, context),
                                  outcomeText(finding.outcome))
                       : ClaimText::tr("Expected %1: cannot be tested")
                             .arg(expectedText(finding.check, context));
    if (finding.obstacle != Obstacle::None)
        result = ClaimText::tr("%1; %2", "a finding, why it is none")
                     .arg(result, obstacleText(finding.obstacle));
    lines.append(result);
    if (finding.interval)
        lines.append(
            ClaimText::tr("95% interval: %1").arg(intervalText(*finding.interval, context.locale)));
    QStringList sources;
    for (const std::string& source : finding.sources)
        sources.append(QString::fromStdString(source));
    if (!sources.isEmpty())
        lines.append(ClaimText::tr("Sources: %1").arg(listText(sources)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace whither
