#include "models/import/workbook/sheetvalue.h"
#include "models/import/workbook/workbook.h"
#include "models/import/workbook/xmlpart.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

using Token = QXmlStreamReader::TokenType;

constexpr const char* contentPart = "content.xml";

// Local names repeat in other namespaces, some of which say the same in a newer way.
constexpr QLatin1String officeNames("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
constexpr QLatin1String tableNames("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
constexpr QLatin1String textNames("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
constexpr QLatin1String
    calcNames("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0");

bool isTable(const QXmlStreamReader& xml, QLatin1String name)
{
    return xml.name() == name && xml.namespaceUri() == tableNames;
}

/// Reads on to the next sheet; false if there is none.
bool toNextSheet(XmlPart& part)
{
    while (part.nextChild()) {
        if (isTable(part.xml(), QLatin1String("table")))
            return true;
        part.skip(); // former values, links to other files
    }
    return false;
}

bool toSpreadsheet(XmlPart& part)
{
    for (const auto name :
         {QLatin1String("document-content"), QLatin1String("body"), QLatin1String("spreadsheet")}) {
        while (true) {
            if (!part.nextChild())
                return false;
            if (part.xml().name() == name)
                break;
            part.skip();
        }
    }
    return true;
}

std::uint64_t repeats(const QXmlStreamAttributes& attributes, QLatin1String name)
{
    bool isNumber = false;
    const auto count = attributes.value(tableNames, name).toULongLong(&isNumber);
    return isNumber && count > 0 ? count : 1;
}

/// Text in a paragraph: blanks in a row count as one, those that matter have elements (OpenDocument
/// 1.3 part 3, 6.1.2 and 6.1.3).
class ParagraphText {
public:
    explicit ParagraphText(XmlPart& part) : m_part(part) {}

    std::string read()
    {
        for (int depth = 1; depth > 0 && !m_part.xml().atEnd();) {
            const Token token = m_part.next();
            if (token == Token::EndElement)
                --depth;
            else if (token == Token::Characters)
                addCharacters(m_part.xml().text());
            else if (token == Token::StartElement && !takeElement())
                ++depth;
        }
        if (m_endsInBlank)
            m_text.chop(1);
        return m_text.toStdString();
    }

private:
    void addCharacters(QStringView characters)
    {
        for (const QChar character : characters) {
            const bool isBlank =
                character == u' ' || character == u'\t' || character == u'\n' || character == u'\r';
            if (!isBlank)
                m_text += character;
            else if (!m_text.isEmpty() && !m_endsInBlank)
                m_text += u' ';
            m_endsInBlank = isBlank && !m_text.isEmpty();
        }
    }

    /// Takes an element that stands for characters, or whose own are none; false for any other.
    bool takeElement()
    {
        const auto name = m_part.xml().name();
        QString characters;
        if (name == QLatin1String("s")) {
            constexpr int most = 32'768;
            const int count =
                m_part.xml().attributes().value(textNames, QLatin1String("c")).toInt();
            characters = QString(std::clamp(count, 1, most), u' ');
        } else if (name == QLatin1String("tab")) {
            characters = QStringLiteral("\t");
        } else if (name == QLatin1String("line-break")) {
            characters = QStringLiteral("\n");
        } else if (name != QLatin1String("annotation") && name != QLatin1String("note")
                   && name != QLatin1String("ruby-text")) {
            return false;
        }
        m_part.skip();
        m_text += characters;
        m_endsInBlank = m_endsInBlank && characters.isEmpty();
        return true;
    }

    XmlPart& m_part;
    QString m_text;
    bool m_endsInBlank = false;
};

/// A cell of those attributes and that text shown.
SheetCell cellOf(const QXmlStreamAttributes& attributes, std::string text)
{
    const auto office = [&](QLatin1String name) {
        return attributes.value(officeNames, name).toString().toStdString();
    };
    using Kind = SheetCell::Kind;
    if (attributes.value(calcNames, QLatin1String("value-type")) == QLatin1String("error"))
        return {0, Kind::Failed, std::move(text)};
    const std::string type = office(QLatin1String("value-type"));
    if (type == "float" || type == "percentage" || type == "currency") {
        std::string value = office(QLatin1String("value"));
        if (const auto number = sheetNumber(value))
            return {0, Kind::Number, sheetNumberText(*number)};
        return {0, Kind::Text, std::move(value)};
    }
    if (type == "boolean") {
        const bool isTrue = office(QLatin1String("boolean-value")) == "true";
        return {0, Kind::Truth, isTrue ? "true" : "false"};
    }
    if (type == "date")
        return {0, Kind::Text, office(QLatin1String("date-value"))};
    if (type == "time") {
        const std::string value = office(QLatin1String("time-value"));
        return {0, Kind::Text, durationText(value).value_or(value)};
    }
    std::string value = office(QLatin1String("string-value"));
    return {0, Kind::Text, value.empty() ? std::move(text) : std::move(value)};
}

class OdsRows final : public SheetRows {
public:
    OdsRows(std::unique_ptr<XmlPart> part, std::uint64_t packedSize, std::stop_token stop)
        : m_part(std::move(part)), m_packedSize(packedSize), m_stop(std::move(stop))
    {
    }

    Result<bool> next(SheetRow& row) override
    {
        const QXmlStreamReader& xml = m_part->xml();
        while (!xml.atEnd() && !m_stop.stop_requested()) {
            const Token token = m_part->next();
            if (token == Token::EndElement && isTable(xml, QLatin1String("table")))
                return false;
            if (token != Token::StartElement)
                continue;
            if (isTable(xml, QLatin1String("table-row"))) {
                readRow(row);
                if (xml.hasError() || m_stop.stop_requested())
                    break;
                if (!row.cells.empty() || row.problem)
                    return true;
            } else if (!isTable(xml, QLatin1String("table-header-rows"))
                       && !isTable(xml, QLatin1String("table-row-group"))
                       && !isTable(xml, QLatin1String("table-rows"))) {
                m_part->skip();
            }
        }
        if (m_stop.stop_requested())
            return false;
        return m_part->damage(); // the sheet has no end
    }
    std::uint64_t bytesRead() const override { return m_part->packedRead(); }
    std::uint64_t bytesTotal() const override { return m_packedSize; }

private:
    void readRow(SheetRow& row)
    {
        const QXmlStreamReader& xml = m_part->xml();
        row = {};
        row.number = m_row + 1;
        row.repeated = repeats(xml.attributes(), QLatin1String("number-rows-repeated"));
        m_row += row.repeated;
        std::uint64_t column = 0;
        std::size_t bytes = 0;
        while (m_part->nextChild()) {
            const std::uint64_t count =
                repeats(xml.attributes(), QLatin1String("number-columns-repeated"));
            if (isTable(xml, QLatin1String("table-cell")))
                addCells(row, readCell(), column, count, bytes);
            else
                m_part->skip(); // what another cell covers
            column += std::min<std::uint64_t>(count, mostSheetColumns);
        }
    }

    static void addCells(SheetRow& row, const std::optional<SheetCell>& cell, std::uint64_t column,
                         std::uint64_t count, std::size_t& bytes)
    {
        for (std::uint64_t place = column; cell && !row.problem && place < column + count;
             ++place) {
            row.problemColumn =
                static_cast<std::uint32_t>(std::min<std::uint64_t>(place, mostSheetColumns)) + 1;
            bytes += cell->text.size();
            if (place >= mostSheetColumns)
                row.problem = ProblemKind::DamagedRow;
            else if (bytes > longestSheetRow)
                row.problem = ProblemKind::FieldTooLong;
            else
                row.cells.push_back({row.problemColumn - 1, cell->kind, cell->text});
        }
    }

    /// What the cell that was just begun states, read to its end.
    std::optional<SheetCell> readCell()
    {
        const QXmlStreamReader& xml = m_part->xml();
        const QXmlStreamAttributes attributes = xml.attributes();
        std::optional<std::string> text;
        while (m_part->nextChild()) {
            if (xml.name() != QLatin1String("p") || xml.namespaceUri() != textNames) {
                m_part->skip(); // remarks, pictures
                continue;
            }
            const std::string paragraph = ParagraphText(*m_part).read();
            text = text ? *text + '\n' + paragraph : paragraph;
        }
        SheetCell cell = cellOf(attributes, text.value_or(std::string()));
        return cell.text.empty() ? std::nullopt : std::optional(std::move(cell));
    }

    std::unique_ptr<XmlPart> m_part;
    std::uint64_t m_packedSize;
    std::stop_token m_stop;
    std::uint64_t m_row = 0;
};

class OdsWorkbook final : public Workbook {
public:
    OdsWorkbook(ZipFile zip, std::vector<std::string> names)
        : m_zip(std::move(zip)), m_names(std::move(names))
    {
    }

    const std::vector<std::string>& sheets() const override { return m_names; }

    Result<std::unique_ptr<SheetRows>> rowsOf(std::size_t sheet, std::stop_token stop) override
    {
        auto opened = XmlPart::open(m_zip, contentPart, stop);
        if (!opened.ok())
            return opened.error();
        std::unique_ptr<XmlPart> part = std::move(opened).value();
        bool isThere = toSpreadsheet(*part) && toNextSheet(*part);
        for (std::size_t before = 0; before < sheet && isThere; ++before) {
            part->skip();
            isThere = toNextSheet(*part);
        }
        if (!isThere && !stop.stop_requested())
            return part->damage();
        const std::uint64_t size = m_zip.find(contentPart)->packedSize;
        return std::unique_ptr<SheetRows>(
            std::make_unique<OdsRows>(std::move(part), size, std::move(stop)));
    }

private:
    ZipFile m_zip;
    std::vector<std::string> m_names;
};

} // namespace

Result<std::unique_ptr<Workbook>> openOdsWorkbook(const ZipFile& zip)
{
    const auto opened = XmlPart::open(zip, contentPart, {});
    if (!opened.ok())
        return opened.error();
    // The names stand among the cells: all of the file is gone through for them.
    XmlPart& part = *opened.value();
    std::vector<std::string> names;
    const bool isThere = toSpreadsheet(part);
    while (isThere && toNextSheet(part)) {
        names.push_back(part.xml()
                            .attributes()
                            .value(tableNames, QLatin1String("name"))
                            .toString()
                            .toStdString());
        part.skip();
    }
    while (!part.xml().atEnd())
        part.next();
    if (!part.isSound() || !isThere)
        return part.damage();
    return std::unique_ptr<Workbook>(std::make_unique<OdsWorkbook>(zip, std::move(names)));
}

} // namespace whither
