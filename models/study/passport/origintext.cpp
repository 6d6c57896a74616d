#include "models/study/passport/origintext.h"

#include "models/query/querytext.h"
#include "models/study/datasets/columntexts.h"
#include "models/text/numbers.h"
#include "models/text/visibletext.h"

#include <QCoreApplication>

#include <utility>

namespace whither {

namespace {

constexpr std::size_t titleCharacters = 60;
constexpr std::size_t valueCharacters = 2000;

struct OriginText {
    Q_DECLARE_TR_FUNCTIONS(OriginText)
};

QString kindText(const ValueOrigin& origin)
{
    switch (origin.kind) {
    case ProvenanceKind::Published:
        if (origin.place)
            return OriginText::tr("Written so in the file");
        return origin.sources.empty()
                   ? OriginText::tr("Stated in the data of Whither, which name no source for it")
                   : OriginText::tr("Published by the source");
    case ProvenanceKind::Computed:
        return OriginText::tr("Computed by Whither");
    case ProvenanceKind::Entered:
        return OriginText::tr("Entered by a user of Whither");
    case ProvenanceKind::Unknown:
        return origin.place ? OriginText::tr("The file says nothing here")
                            : OriginText::tr("No source that was read says anything here");
    }
    return {};
}

QString locatorText(const FilePlace& place, const LanguageContext& context)
{
    const QString number = countText(place.record, context.locale);
    QString text = place.isWholeFile ? OriginText::tr("record %1 of the file").arg(number)
                                     : OriginText::tr("record %1 of those imported").arg(number);
    if (place.line && !place.countsRows)
        text = OriginText::tr("line %1, %2", "line of a file, record")
                   .arg(countText(*place.line, context.locale), text);
    if (!place.table.empty())
        text = OriginText::tr("%1, table %2", "record, table of a database or sheet")
                   .arg(text, visibleText(place.table));
    return text;
}

/// Several lines of a value's history, put one after the other.
class OriginLines {
public:
    explicit OriginLines(const LanguageContext& context) : m_context(context) {}

    void add(const QString& label, const QString& text, const QString& link = {})
    {
        if (!text.isEmpty())
            m_lines.push_back({label, text, link});
    }
    void addReading(const ColumnReading& reading);
    void addPlace(const ValueOrigin& origin);
    void addDerivation(const Derivation& derivation);
    void addSource(const Source& source);
    std::vector<OriginLine> take() && { return std::move(m_lines); }

private:
    const LanguageContext& m_context;
    std::vector<OriginLine> m_lines;
};

void OriginLines::addReading(const ColumnReading& reading)
{
    const QString type = columnTypeText(reading.type);
    add(OriginText::tr("Read as"),
        reading.isTypeChosen ? OriginText::tr("%1, as you chose", "type").arg(type)
                             : OriginText::tr("%1, by the column's values", "type").arg(type));
    if (reading.country) {
        add(OriginText::tr("Country"), reading.country->empty()
                                           ? OriginText::tr("none that is known by this name")
                                           : m_context.words->display(*reading.country));
    }
    if (reading.meaning)
        add(OriginText::tr("Column"), OriginText::tr("%1, as you chose", "meaning of a column")
                                          .arg(meaningText(*reading.meaning)));
}

void OriginLines::addPlace(const ValueOrigin& origin)
{
    add(OriginText::tr("File"), visibleText(origin.place->file));
    add(OriginText::tr("Place"), locatorText(*origin.place, m_context));
    if (origin.importedAt.isValid())
        add(OriginText::tr("Imported"),
            m_context.locale.toString(origin.importedAt.toLocalTime(), QLocale::ShortFormat));
    add(OriginText::tr("SHA-256 of the file"), QString::fromStdString(origin.place->sha256));
}

void OriginLines::addDerivation(const Derivation& derivation)
{
    add(OriginText::tr("Rule"), ruleText(derivation.rule));
    QStringList inputs;
    for (const std::string& input : derivation.inputs)
        inputs.append(columnTitle(input, m_context));
    add(OriginText::tr("Worked out from"), listText(inputs));
}

void OriginLines::addSource(const Source& source)
{
    const auto words = [&](const std::string& text) { return m_context.words->display(text); };
    add(OriginText::tr("Source"), words(source.title), QString::fromStdString(source.url));
    add(OriginText::tr("Publisher"), words(source.publisher));
    add(OriginText::tr("Date"), dateText(source.date, m_context));
    add(OriginText::tr("Read as"), words(source.readAs));
}

} // namespace

QString originTitle(const ValueOrigin& origin, const LanguageContext& context)
{
    const QString column = columnTitle(origin.column, context);
    if (!origin.value)
        return OriginText::tr("%1: why is nothing stated?", "column").arg(column);
    const QString value = context.words->display(*origin.value);
    return OriginText::tr("%1: why “%2”?", "column, value")
        .arg(column, visibleStart(value.toStdString(), titleCharacters));
}

std::vector<OriginLine> originLines(const ValueOrigin& origin, const LanguageContext& context)
{
    OriginLines lines(context);
    if (origin.value)
        lines.add(origin.place ? OriginText::tr("As written") : OriginText::tr("In the data"),
                  visibleStart(*origin.value, valueCharacters));
    lines.add(OriginText::tr("Provenance"), kindText(origin));
    if (origin.derivation)
        lines.addDerivation(*origin.derivation);
    if (origin.reading && origin.value)
        lines.addReading(*origin.reading);
    if (origin.place)
        lines.addPlace(origin);
    for (const Source& source : origin.sources)
        lines.addSource(source);
    if (!origin.caveat.empty())
        lines.add(OriginText::tr("Caveat"), context.words->display(origin.caveat));
    return std::move(lines).take();
}

} // namespace whither
