#include "models/query/querytext.h"

#include "models/text/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace whither {

namespace {

struct QueryText {
    Q_DECLARE_TR_FUNCTIONS(QueryText)
};

constexpr std::size_t longestList = 4; // more values than this are counted, not named

QString termsText(const std::vector<Term>& terms, const LanguageContext& context)
{
    if (terms.size() > longestList)
        return QueryText::tr("%n value(s)", "on a filter chip", static_cast<int>(terms.size()));
    QStringList texts;
    for (const Term& term : terms)
        texts.append(termText(term, context));
    return listText(texts);
}

} // namespace

QString termText(const Term& term, const LanguageContext& context)
{
    return term ? context.words->display(*term) : QueryText::tr("not stated");
}

QString placeInSentence(const Term& term, const LanguageContext& context)
{
    static constexpr std::array<std::string_view, 6> withArticle = {
        "United States",        "United Kingdom", "Netherlands",
        "United Arab Emirates", "Philippines",    "Czech Republic"};
    QString name = termText(term, context);
    if (context.language != Language::English || !term)
        return name;
    if (std::ranges::find(withArticle, *term) != withArticle.end())
        return QStringLiteral("the ") + name;
    // "Other countries" is no name: inside a sentence it starts small.
    return *term == "Other" ? name.toLower() : name;
}

QString columnTitle(std::string_view key, const LanguageContext& context)
{
    const std::string term = "column:" + std::string(key);
    const QString title = context.words->display(term);
    // A column of somebody's own list has no words but its key.
    return title == QString::fromStdString(term) ? QString::fromUtf8(key) : title;
}

QString dateText(std::string_view date, const LanguageContext& context)
{
    const QString words = context.words->display(date);
    const bool isPlain = words == QString::fromUtf8(date);
    return isPlain ? partialDateText(date, context.locale) : words;
}

QString listText(const QStringList& texts)
{
    return texts.join(QueryText::tr(", ", "between the values of a list"));
}

QString conditionText(const Condition& condition, const LanguageContext& context)
{
    const QString title = columnTitle(condition.column, context);
    const QString terms = termsText(condition.terms, context);
    return condition.op == Condition::Op::IsAnyOf ? QueryText::tr("%1: %2").arg(title, terms)
                                                  : QueryText::tr("%1: not %2").arg(title, terms);
}

QString filterSentence(const Query& query, std::uint64_t shown, std::uint64_t total,
                       const LanguageContext& context)
{
    QStringList parts;
    for (const Condition& condition : query.conditions)
        parts.append(conditionText(condition, context));
    if (!query.search.empty())
        parts.append(QueryText::tr("contains \"%1\"").arg(QString::fromStdString(query.search)));
    const QString n = countText(shown, context.locale);
    const QString of = countText(total, context.locale);
    if (parts.isEmpty())
        return QueryText::tr("Showing %1 of %2").arg(n, of);
    return QueryText::tr("Showing %1 of %2: %3")
        .arg(n, of, parts.join(QueryText::tr("; ", "between the parts of a filter sentence")));
}

} // namespace whither
