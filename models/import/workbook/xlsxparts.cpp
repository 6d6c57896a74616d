#include "models/import/workbook/xlsxparts.h"

#include <QStringList>

#include <algorithm>
#include <charconv>
#include <utility>

namespace whither {

namespace {

using Token = QXmlStreamReader::TokenType;

std::string attribute(const QXmlStreamReader& xml, QLatin1String name)
{
    return xml.attributes().value(name).toString().toStdString();
}

/// A target as a name in the archive: from its root, or from the folder of the part it belongs to.
std::string resolved(const std::string& part, const QString& target)
{
    QString path = target;
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    if (!path.startsWith(QLatin1Char('/')))
        path = QString::fromStdString(part.substr(0, part.rfind('/') + 1)) + path;
    QStringList steps;
    for (const QString& step : path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (step != QLatin1String(".."))
            steps.append(step);
        else if (!steps.isEmpty())
            steps.removeLast();
    }
    steps.removeAll(QStringLiteral("."));
    return steps.join(QLatin1Char('/')).toStdString();
}

std::optional<std::uint32_t> hexadecimal(std::string_view digits)
{
    std::uint32_t number = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, fault] = std::from_chars(digits.data(), end, number, 16);
    return fault == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<std::string> XlsxRelations::ofType(std::string_view type) const
{
    for (const auto& [id, target] : byId) {
        if (target.type == type)
            return target.part;
    }
    return std::nullopt;
}

Result<XlsxRelations> xlsxRelations(const ZipFile& zip, const std::string& part)
{
    const std::size_t folder = part.rfind('/') + 1; // 0 without one
    const std::string name = part.substr(0, folder) + "_rels/" + part.substr(folder) + ".rels";
    XlsxRelations relations;
    if (!zip.find(name))
        return relations;
    const auto opened = XmlPart::openDirectory(zip, name);
    if (!opened.ok())
        return opened.error();
    const QXmlStreamReader& xml = opened.value()->xml();
    while (!xml.atEnd()) {
        if (opened.value()->next() != Token::StartElement
            || xml.name() != QLatin1String("Relationship"))
            continue;
        const QString target = xml.attributes().value(QLatin1String("Target")).toString();
        const std::string type = attribute(xml, QLatin1String("Type"));
        relations.byId.emplace(
            attribute(xml, QLatin1String("Id")),
            XlsxRelations::Target{resolved(part, target), type.substr(type.rfind('/') + 1)});
    }
    if (!opened.value()->isSound())
        return opened.value()->damage();
    return relations;
}

Result<std::vector<NumberForm>> xlsxNumberForms(const ZipFile& zip, const std::string& part)
{
    const auto opened = XmlPart::openDirectory(zip, part);
    if (!opened.ok())
        return opened.error();
    const QXmlStreamReader& xml = opened.value()->xml();
    std::map<std::uint32_t, NumberForm> own;
    std::vector<NumberForm> forms;
    bool isInCellStyles = false;
    while (!xml.atEnd()) {
        const Token token = opened.value()->next();
        if (xml.name() == QLatin1String("cellXfs")) {
            isInCellStyles = token == Token::StartElement;
        } else if (token == Token::StartElement && xml.name() == QLatin1String("numFmt")) {
            own.insert_or_assign(xml.attributes().value(QLatin1String("numFmtId")).toUInt(),
                                 formOfCode(attribute(xml, QLatin1String("formatCode"))));
        } else if (token == Token::StartElement && isInCellStyles
                   && xml.name() == QLatin1String("xf")) {
            const auto number = xml.attributes().value(QLatin1String("numFmtId")).toUInt();
            const auto found = own.find(number);
            forms.push_back(found == own.end() ? formOfBuiltin(number) : found->second);
        }
    }
    if (!opened.value()->isSound())
        return opened.value()->damage();
    return forms;
}

Result<std::optional<std::string_view>> XlsxStrings::text(std::size_t index,
                                                          const std::stop_token& stop)
{
    using Text = std::optional<std::string_view>;
    if (index >= m_texts.size() && m_part && !m_reading) {
        auto opened = XmlPart::open(m_zip, *m_part, {});
        if (!opened.ok())
            return opened.error();
        m_reading = std::move(opened).value();
    }
    while (index >= m_texts.size() && m_reading && !stop.stop_requested()) {
        if (readOne(*m_reading))
            continue;
        if (!m_reading->isSound())
            return m_reading->damage();
        break;
    }
    return index < m_texts.size() ? Text(m_texts[index]) : Text();
}

/// Reads on to the end of one text; false if there was none.
bool XlsxStrings::readOne(XmlPart& part)
{
    while (!part.xml().atEnd()) {
        if (part.next() != Token::StartElement || part.xml().name() != QLatin1String("si"))
            continue;
        // The reading of Japanese words is no part of their text.
        m_texts.append(xlsxText(part.text({QLatin1String("rPh"), QLatin1String("rPr")})));
        return true;
    }
    return false;
}

std::string xlsxText(std::string text)
{
    constexpr std::size_t length = 7; // of _x000D_
    std::size_t from = 0;
    while ((from = text.find("_x", from)) != std::string::npos) {
        const bool isEscape = from + length <= text.size() && text[from + length - 1] == '_';
        const auto code = isEscape ? hexadecimal(std::string_view(text).substr(from + 2, 4))
                                   : std::optional<std::uint32_t>();
        // Halves of a pair are no characters.
        const bool isCharacter = code && (*code < 0xD800 || *code > 0xDFFF);
        if (isCharacter) {
            const std::string character = QString(QChar(*code)).toStdString();
            text.replace(from, length, character);
            from += character.size();
        } else {
            from += 2;
        }
    }
    return text;
}

} // namespace whither
