#include "models/study/passport/passporttext.h"

#include "models/query/expressiontext.h"
#include "models/query/queryjson.h"
#include "models/query/querytext.h"
#include "models/study/passport/claimtext.h"
#include "models/text/numbers.h"
#include "models/text/visibletext.h"

#include <QCoreApplication>

#include <utility>

namespace whither {

namespace {

struct PassportText {
    Q_DECLARE_TR_FUNCTIONS(PassportText)
};

constexpr std::string_view unnamed = "not stated"; // publisher of a source that names none

/// Several lines of a passport, put one after the other.
class PassportLines {
public:
    PassportLines(const Passport& passport, const Catalog& catalog, const LanguageContext& context)
        : m_passport(passport), m_catalog(catalog), m_context(context)
    {
    }

    void addNumber();
    void addChecks();
    void addDefinitions();
    void addQuery();
    void addSources();
    void addData(const QStringList& edits);
    std::vector<PassportLine> take() && { return std::move(m_lines); }

private:
    void add(const QString& label, const QString& text, const QString& link = {})
    {
        if (!text.isEmpty())
            m_lines.push_back({label, text, link});
    }

    const Passport& m_passport;
    const Catalog& m_catalog;
    const LanguageContext& m_context;
    std::vector<PassportLine> m_lines;
};

void PassportLines::addNumber()
{
    add(PassportText::tr("Number"), passportNumber(m_passport, m_context));
    const QString base = countText(m_passport.base, m_context.locale);
    if (m_passport.share || m_passport.isOfKnown) {
        add(PassportText::tr("Base"),
            m_passport.isOfKnown
                ? PassportText::tr("the %1 whose value is stated").arg(base)
                : PassportText::tr("all %1 of the question, those not stated included").arg(base));
    }
    if (m_passport.interval)
        add(PassportText::tr("95% interval"),
            PassportText::tr("%1 (Wilson)")
                .arg(intervalText(*m_passport.interval, m_context.locale)));
    else if (m_passport.isWholeGroup && m_passport.share)
        add(PassportText::tr("95% interval"),
            PassportText::tr("none: these are the whole group, not a sample"));
    m_lines.push_back({PassportText::tr("Rows"),
                       PassportText::tr("%1 of %2 in the table")
                           .arg(countText(m_passport.rows, m_context.locale),
                                countText(m_passport.total, m_context.locale)),
                       {},
                       m_passport.query,
                       m_passport.rows});
}

void PassportLines::addChecks()
{
    for (std::size_t place = 0; place < m_passport.checks.size(); ++place) {
        const CheckFinding& finding = m_passport.checks[place];
        const QString label = PassportText::tr("Check %1").arg(place + 1);
        m_lines.push_back({label,
                           findingText(finding, m_catalog, m_context),
                           {},
                           finding.check.amount.query,
                           finding.amount.rows});
        if (finding.other)
            m_lines.push_back({PassportText::tr("held against"),
                               amountText(*finding.check.other, m_catalog, m_context),
                               {},
                               finding.check.other->query,
                               finding.other->rows});
    }
}

void PassportLines::addDefinitions()
{
    for (const GlossaryTerm& term : m_passport.terms)
        add(term.name(m_context.language), term.definition(m_context.language));
}

void PassportLines::addQuery()
{
    const Dataset* dataset = m_catalog.dataset(m_passport.query.table);
    const QString table = dataset ? datasetTitle(*dataset, m_context)
                                  : QString::fromStdString(m_passport.query.table);
    const QString filter = filterText(m_passport.query, m_context);
    add(PassportText::tr("Question in words"),
        filter.isEmpty() ? PassportText::tr("all rows of “%1”").arg(table)
                         : PassportText::tr("“%1”: %2", "a table, a filter").arg(table, filter));
    if (const auto expression = wholeFilter(m_passport.query))
        add(PassportText::tr("As an expression"), expressionToText(*expression));
    add(PassportText::tr("As a recipe"),
        QString::fromUtf8(queryToJson(m_passport.query)).trimmed());
}

void PassportLines::addSources()
{
    for (const std::string& id : m_passport.sources) {
        const Source* source = m_catalog.source(id);
        const QString shown = visibleText(id);
        if (!source) {
            add(PassportText::tr("Source"), shown);
            continue;
        }
        QStringList parts{m_context.words->display(source->title)};
        if (source->publisher != unnamed)
            parts.append(m_context.words->display(source->publisher));
        parts.append(dateText(source->date, m_context));
        parts.append(PassportText::tr("read: %1", "how far a source was read")
                         .arg(m_context.words->display(source->readAs)));
        add(PassportText::tr("Source %1", "id").arg(shown),
            parts.join(PassportText::tr("; ", "between what is known of a source")),
            QString::fromStdString(source->url));
    }
    for (const std::string& file : m_passport.files)
        add(PassportText::tr("File"), visibleText(file));
    if (m_passport.importedAt.isValid())
        add(PassportText::tr("Imported"),
            m_context.locale.toString(m_passport.importedAt.toLocalTime(), QLocale::ShortFormat));
}

void PassportLines::addData(const QStringList& edits)
{
    add(PassportText::tr("Edits"), edits.isEmpty()
                                       ? PassportText::tr("none since the table was opened")
                                       : edits.join(QLatin1Char('\n')));
    add(PassportText::tr("Data id"), m_passport.dataId.empty()
                                         ? PassportText::tr("not taken yet")
                                         : QString::fromStdString(m_passport.dataId));
}

} // namespace

QString passportNumber(const Passport& passport, const LanguageContext& context)
{
    QStringList stated;
    for (const StatedNumber& number : passport.stated) {
        stated.append(
            PassportText::tr("%1: %2", "a column, its value")
                .arg(columnTitle(number.column, context), termText(number.value, context)));
    }
    if (!stated.isEmpty())
        return stated.join(PassportText::tr("; ", "between the numbers of a row"));
    const QString text = PassportText::tr("%1 of %2", "a count, its base")
                             .arg(countText(passport.rows, context.locale),
                                  countText(passport.base, context.locale));
    return passport.share ? QStringLiteral("%1 · %2").arg(
               text, percentText(*passport.share * 100, context.locale))
                          : text;
}

std::vector<PassportLine> passportLines(const Passport& passport, const Catalog& catalog,
                                        const QStringList& edits, const LanguageContext& context)
{
    PassportLines lines(passport, catalog, context);
    lines.addNumber();
    lines.addChecks();
    lines.addDefinitions();
    lines.addQuery();
    lines.addSources();
    lines.addData(edits);
    return std::move(lines).take();
}

} // namespace whither
