#include "views/figure/comparetext.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include "views/figure/sourcetext.h"

#include <QCoreApplication>

#include <cmath>

namespace whither {

namespace {

struct CompareText {
    Q_DECLARE_TR_FUNCTIONS(CompareText)
};

/// A line of a known value that both sides have a share of.
bool isComparable(const ComparedTerm& term)
{
    return term.change && !term.isUnknown();
}

/// What the title is about: the clearest change, or where none is clear the largest share.
const ComparedTerm* tellingTerm(const Comparison& comparison)
{
    const ComparedTerm* telling = nullptr;
    for (const ComparedTerm& term : comparison.terms) {
        if (!isComparable(term) || !term.change->isClear() || term.folded > 0)
            continue;
        if (!telling || std::abs(term.change->difference) > std::abs(telling->change->difference))
            telling = &term;
    }
    for (const ComparedTerm& term : comparison.terms) {
        if (!telling && isComparable(term))
            telling = &term;
    }
    return telling;
}

QString titleOf(const Comparison& comparison, const std::array<QString, 2>& names,
                const LanguageContext& context)
{
    const bool isSeen = comparison.ledgers[0].base > 0 && comparison.ledgers[1].base > 0;
    const ComparedTerm* term = tellingTerm(comparison);
    if (!isSeen)
        return comparison.ledgers[0].base > 0 ? CompareText::tr("No one is in cohort B")
                                              : CompareText::tr("No one is in cohort A");
    if (!term)
        return CompareText::tr("There is no share to compare");
    const auto share = [&](std::size_t side) {
        return percentText(*term->sides[side].share * 100, context.locale);
    };
    const QString name =
        term->folded > 0 ? CompareText::tr("Other values") : termText(term->term, context);
    if (!term->change->isClear())
        return CompareText::tr("No clear change between A and B: %1, %2 against %3",
                               "a value, two shares")
            .arg(name, share(0), share(1));
    return comparison.isOverTime()
               ? CompareText::tr("%1: %2 (%3), then %4 (%5)", "a value, share and column, twice")
                     .arg(name, share(0), names[0], share(1), names[1])
               : CompareText::tr("%1: %2 of A against %3 of B", "a value, two shares")
                     .arg(name, share(0), share(1));
}

QString subtitleOf(const Comparison& comparison, const std::array<QString, 2>& names,
                   const Catalog& catalog, const LanguageContext& context)
{
    const auto side = [&](std::size_t index) {
        return CompareText::tr("%1: %2", "A or B, a cohort")
            .arg(index == 0 ? QStringLiteral("A") : QStringLiteral("B"), names[index]);
    };
    const QString dot = CompareText::tr(" · ", "between parts of a subtitle");
    QString text = side(0) + dot + side(1);
    const ComparisonQuery& query = comparison.query;
    if (comparison.isOverTime())
        text = cohortTitle(query.a.query, catalog, context) + dot + text;
    else if (query.a.column == query.b.column)
        text +=
            dot + CompareText::tr("by %1", "a column").arg(columnTitle(query.a.column, context));
    else
        text +=
            dot
            + CompareText::tr("A by %1, B by %2", "two columns")
                  .arg(columnTitle(query.a.column, context), columnTitle(query.b.column, context));
    return text;
}

QString ledgerOf(const Comparison& comparison, std::size_t index, const LanguageContext& context)
{
    const auto number = [&](std::uint64_t count) { return countText(count, context.locale); };
    const QString letter = index == 0 ? QStringLiteral("A") : QStringLiteral("B");
    const Ledger& ledger = comparison.ledgers[index];
    const auto& followed = comparison.followed[index];
    if (followed && followed->followed == ledger.known)
        return CompareText::tr("%1: seen again in a known country %2 + seen, country not stated %3 "
                               "+ not seen again %4 = %5 members")
            .arg(letter, number(followed->followed), number(followed->seenWithoutCountry),
                 number(followed->notSeen), number(followed->members));
    return CompareText::tr("%1: known %2 + not stated %3 = %4", "A or B and its ledger")
        .arg(letter, number(ledger.known), number(ledger.unknown), number(ledger.base));
}

QString baseOf(const Comparison& comparison, const LanguageContext& context)
{
    const QString a = countText(comparison.shareBases[0], context.locale);
    const QString b = countText(comparison.shareBases[1], context.locale);
    return comparison.query.base == ShareBase::All
               ? CompareText::tr("Base: all, A %1, B %2.").arg(a, b)
               : CompareText::tr("Base: those known, A %1, B %2.").arg(a, b);
}

QString rulesOf(const Comparison& comparison)
{
    const bool isWholeA = comparison.query.a.query.isWholeGroup;
    const bool isWholeB = comparison.query.b.query.isWholeGroup;
    if (isWholeA && isWholeB)
        return CompareText::tr("Whole groups, not samples: no intervals.");
    QString text = CompareText::tr("Whiskers: Wilson, 95%.");
    if (isWholeA || isWholeB)
        text += CompareText::tr(" %1 is a whole group and has none.", "after a sentence; A or B")
                    .arg(isWholeA ? QStringLiteral("A") : QStringLiteral("B"));
    const bool isPaired = comparison.isOverTime() && comparison.query.base == ShareBase::All;
    return text
           + (isPaired ? CompareText::tr(" Change: Newcombe, 95%, the same people twice; not clear "
                                         "where it covers 0.",
                                         "after a sentence")
                       : CompareText::tr(" Change: Newcombe, 95%, as of two separate samples; not "
                                         "clear where it covers 0.",
                                         "after a sentence"));
}

/// What the names of followed people leave open; empty where nobody was followed.
QString namesOf(const Comparison& comparison, const LanguageContext& context)
{
    QStringList counts;
    for (std::size_t index = 0; index < 2; ++index) {
        const auto& followed = comparison.followed[index];
        const Query& query = comparison.side(index).query;
        if (!followed || (index == 1 && comparison.isOverTime()))
            continue;
        const QString letter = index == 0 ? QStringLiteral("A") : QStringLiteral("B");
        counts.append(
            leavesOutAmbiguous(query)
                ? CompareText::tr("%1 left out", "A or B; of its ambiguous names").arg(letter)
                : CompareText::tr("%1 %2 of %3", "A or B; ambiguous names, people")
                      .arg(letter, countText(followed->ambiguousFollowed, context.locale),
                           countText(followed->followed, context.locale)));
    }
    if (counts.isEmpty())
        return {};
    return CompareText::tr("Not seen again does not mean that somebody left. Names that several "
                           "known people share, among those seen again: %1.")
        .arg(listText(counts));
}

/// Where the rows of both sides come from.
QString listsOf(const Comparison& comparison, const Catalog& catalog,
                const LanguageContext& context)
{
    QStringList lists;
    for (std::size_t index = 0; index < 2; ++index) {
        const Dataset* dataset = catalog.dataset(comparison.side(index).query.table);
        if (!dataset)
            continue;
        QString text = datasetTitle(*dataset, context);
        if (dataset->isImported() && !dataset->source.empty())
            text = CompareText::tr("%1 (%2)", "list, its file")
                       .arg(text, QString::fromStdString(dataset->source));
        else if (!dataset->study.empty())
            text = CompareText::tr("%1; %2", "list, its source")
                       .arg(text, sourceText(dataset->study, catalog, context));
        if (!lists.contains(text))
            lists.append(text);
    }
    return CompareText::tr("Counted in: %1.", "lists").arg(listText(lists));
}

} // namespace

QString cohortTitle(const Query& query, const Catalog& catalog, const LanguageContext& context)
{
    const QString cohort = cohortName(query, catalog);
    if (!cohort.isEmpty())
        return cohort;
    const Dataset* dataset = catalog.dataset(query.table);
    const QString list = dataset ? datasetTitle(*dataset, context) : QString();
    const QString filter = filterText(query, context);
    return filter.isEmpty() ? list
                            : CompareText::tr("%1, %2", "a list, its filter").arg(list, filter);
}

std::array<QString, 2> sideNames(const ComparisonQuery& query, const Catalog& catalog,
                                 const LanguageContext& context)
{
    if (query.isOverTime())
        return {columnTitle(query.a.column, context), columnTitle(query.b.column, context)};
    return {cohortTitle(query.a.query, catalog, context),
            cohortTitle(query.b.query, catalog, context)};
}

FigureText comparisonText(const Comparison& comparison, const Catalog& catalog,
                          const LanguageContext& context)
{
    const std::array<QString, 2> names = sideNames(comparison.query, catalog, context);
    FigureText text;
    text.title = titleOf(comparison, names, context);
    text.subtitle = subtitleOf(comparison, names, catalog, context);
    text.ledger = {ledgerOf(comparison, 0, context), ledgerOf(comparison, 1, context)};
    text.footer = baseOf(comparison, context);
    for (const QString& sentence : {namesOf(comparison, context), rulesOf(comparison),
                                    listsOf(comparison, catalog, context)}) {
        if (!sentence.isEmpty())
            text.footer = CompareText::tr("%1 %2", "two sentences").arg(text.footer, sentence);
    }
    text.emptyState = CompareText::tr(
        "There is nothing to compare: neither cohort has anyone in it. Choose others.");
    return text;
}

} // namespace whither
