#include "models/import/workbook/xlsxsheet.h"

#include "models/import/workbook/sheetvalue.h"

#include <charconv>
#include <optional>
#include <utility>

namespace whither {

namespace {

using Token = QXmlStreamReader::TokenType;

/// The column (from 0) in a reference like "AB12"; nothing beyond the last there can be.
std::optional<std::uint32_t> columnIn(QStringView reference)
{
    std::uint32_t column = 0;
    for (const QChar letter : reference) {
        if (letter < QLatin1Char('A') || letter > QLatin1Char('Z'))
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1U);
        if (column > mostSheetColumns)
            return std::nullopt;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

class XlsxRows final : public SheetRows {
public:
    XlsxRows(std::unique_ptr<XmlPart> part, std::shared_ptr<XlsxContext> context,
             std::uint64_t packedSize, std::stop_token stop)
        : m_part(std::move(part)),
          m_context(std::move(context)),
          m_packedSize(packedSize),
          m_stop(std::move(stop))
    {
    }

    Result<bool> next(SheetRow& row) override;
    std::uint64_t bytesRead() const override { return m_part->packedRead(); }
    std::uint64_t bytesTotal() const override { return m_packedSize; }

private:
    struct OpenCell {
        std::uint32_t column = 0;
        QString type;
        std::size_t style = 0;
        std::string value; ///< of <v>
        std::string text;  ///< of <is>
    };

    Done readRow(SheetRow& row);
    Done readCell(SheetRow& row);
    /// What the cell states, if anything.
    Result<std::optional<SheetCell>> stated(const OpenCell& open) const;
    SheetCell numberCell(const OpenCell& open) const;

    std::unique_ptr<XmlPart> m_part;
    std::shared_ptr<XlsxContext> m_context;
    std::uint64_t m_packedSize;
    std::stop_token m_stop;
    std::uint64_t m_row = 0;
    std::uint32_t m_nextColumn = 0;
    std::size_t m_rowBytes = 0;
};

Result<bool> XlsxRows::next(SheetRow& row)
{
    const QXmlStreamReader& xml = m_part->xml();
    while (!xml.atEnd() && !m_stop.stop_requested()) {
        if (m_part->next() != Token::StartElement || xml.name() != QLatin1String("row"))
            continue;
        row = {};
        bool hasNumber = false;
        const auto number = xml.attributes().value(QLatin1String("r")).toULongLong(&hasNumber);
        m_row = hasNumber && number > m_row ? number : m_row + 1;
        row.number = m_row;
        if (const Done read = readRow(row); !read.ok())
            return read.error();
        if (m_stop.stop_requested())
            return false; // the row is not whole
        if (!row.cells.empty() || row.problem)
            return true;
    }
    if (!m_part->isSound() && !m_stop.stop_requested())
        return m_part->damage();
    return false;
}

Done XlsxRows::readRow(SheetRow& row)
{
    const QXmlStreamReader& xml = m_part->xml();
    m_nextColumn = 0;
    m_rowBytes = 0;
    while (!xml.atEnd() && !m_stop.stop_requested()) {
        const Token token = m_part->next();
        if (token == Token::EndElement && xml.name() == QLatin1String("row"))
            return done();
        if (token != Token::StartElement || xml.name() != QLatin1String("c"))
            continue;
        if (const Done read = readCell(row); !read.ok())
            return read;
    }
    return m_stop.stop_requested() ? done() : Done(m_part->damage());
}

Done XlsxRows::readCell(SheetRow& row)
{
    const QXmlStreamReader& xml = m_part->xml();
    OpenCell open;
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto reference = attributes.value(QLatin1String("r"));
    const auto column = reference.isEmpty() ? std::optional(m_nextColumn) : columnIn(reference);
    open.column = column.value_or(m_nextColumn);
    open.type = attributes.value(QLatin1String("t")).toString();
    open.style = attributes.value(QLatin1String("s")).toUInt();
    m_nextColumn = open.column + 1;
    while (!xml.atEnd()) {
        const Token token = m_part->next();
        if (token == Token::EndElement && xml.name() == QLatin1String("c"))
            break;
        if (token != Token::StartElement)
            continue;
        if (xml.name() == QLatin1String("v"))
            open.value = m_part->text();
        else if (xml.name() == QLatin1String("is"))
            open.text = xlsxText(m_part->text({QLatin1String("rPh"), QLatin1String("rPr")}));
    }
    auto cell = stated(open);
    if (!cell.ok())
        return cell.error();
    if (!column || open.column >= mostSheetColumns) {
        row.problem = ProblemKind::DamagedRow;
        row.problemColumn = open.column + 1;
    } else if (cell.value()) {
        m_rowBytes += cell.value()->text.size();
        if (m_rowBytes > longestSheetRow) {
            row.problem = ProblemKind::FieldTooLong;
            row.problemColumn = open.column + 1;
        }
        if (cell.value()->text.empty()) { // a shared text that is not there
            row.problem = ProblemKind::DamagedRow;
            row.problemColumn = open.column + 1;
        }
        if (!row.problem)
            row.cells.push_back(*std::move(cell).value());
    }
    return done();
}

Result<std::optional<SheetCell>> XlsxRows::stated(const OpenCell& open) const
{
    using Stated = std::optional<SheetCell>;
    const auto as = [&](SheetCell::Kind kind, std::string text) {
        return text.empty() ? Stated() : Stated(SheetCell{open.column, kind, std::move(text)});
    };
    if (open.type == QLatin1String("inlineStr"))
        return as(SheetCell::Kind::Text, open.text);
    if (open.value.empty())
        return Stated();
    if (open.type == QLatin1String("s")) {
        std::size_t index = 0;
        const char* end = open.value.data() + open.value.size();
        const auto [stop, fault] = std::from_chars(open.value.data(), end, index);
        auto found = m_context->strings.text(index, m_stop);
        if (!found.ok())
            return found.error();
        if (fault != std::errc() || stop != end || !found.value())
            return Stated(SheetCell{open.column, SheetCell::Kind::Text, {}});
        return as(SheetCell::Kind::Text, std::string(*found.value()));
    }
    if (open.type == QLatin1String("str"))
        return as(SheetCell::Kind::Text, xlsxText(open.value));
    if (open.type == QLatin1String("d"))
        return as(SheetCell::Kind::Text, open.value);
    if (open.type == QLatin1String("b"))
        return as(SheetCell::Kind::Truth,
                  open.value == "0" || open.value == "false" ? "false" : "true");
    if (open.type == QLatin1String("e"))
        return as(SheetCell::Kind::Failed, open.value);
    return Stated(numberCell(open));
}

SheetCell XlsxRows::numberCell(const OpenCell& open) const
{
    const auto number = sheetNumber(open.value);
    if (!number)
        return {open.column, SheetCell::Kind::Text, open.value};
    const NumberForm form =
        open.style < m_context->forms.size() ? m_context->forms[open.style] : NumberForm::Number;
    if (auto date = dateText(*number, form, m_context->is1904))
        return {open.column, SheetCell::Kind::Text, *std::move(date)};
    return {open.column, SheetCell::Kind::Number, sheetNumberText(*number)};
}

} // namespace

std::unique_ptr<SheetRows> xlsxRows(std::unique_ptr<XmlPart> part,
                                    std::shared_ptr<XlsxContext> context, std::uint64_t packedSize,
                                    std::stop_token stop)
{
    return std::make_unique<XlsxRows>(std::move(part), std::move(context), packedSize,
                                      std::move(stop));
}

} // namespace whither
