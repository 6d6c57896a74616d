#include "views/export/figuretext.h"

#include "models/export/csvwriter.h"

#include <string>
#include <string_view>
#include <vector>

namespace whither {

namespace {

void addRecord(CsvWriter& writer, const QStringList& fields)
{
    std::vector<std::string> texts;
    for (const QString& field : fields)
        texts.push_back(field.toStdString());
    writer.addRecord(std::vector<std::string_view>(texts.begin(), texts.end()));
}

} // namespace

QByteArray figureWords(const Figure& figure)
{
    const FigureText& text = figure.text();
    QStringList paragraphs{text.title, text.subtitle,
                           figure.chart().marks().empty() ? text.emptyState
                                                          : figure.chart().description(),
                           text.ledger.join(QLatin1Char('\n')), text.footer};
    paragraphs.removeAll(QString());
    return paragraphs.join(QStringLiteral("\n\n")).toUtf8() + '\n';
}

QByteArray figureNumbers(const Figure& figure, Language language)
{
    CsvStyle style;
    if (language != Language::English)
        style.encoding = CsvEncoding::Utf8WithMark;
    CsvWriter writer(style);
    const ShownRows shown = figure.chart().shown();
    addRecord(writer, shown.columns);
    for (const QStringList& row : shown.rows)
        addRecord(writer, row);
    return std::move(writer).take();
}

} // namespace whither
