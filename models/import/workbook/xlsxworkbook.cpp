#include "models/import/workbook/workbook.h"
#include "models/import/workbook/xlsxsheet.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

using Token = QXmlStreamReader::TokenType;

/// What workbook.xml tells.
struct WorkbookPart {
    std::vector<std::string> names;
    std::vector<std::string> parts; ///< parallel to `names`
    bool is1904 = false;
};

Result<WorkbookPart> readWorkbookPart(const ZipFile& zip, const std::string& part,
                                      const XlsxRelations& relations)
{
    const auto opened = XmlPart::openDirectory(zip, part);
    if (!opened.ok())
        return opened.error();
    const QXmlStreamReader& xml = opened.value()->xml();
    WorkbookPart workbook;
    while (!xml.atEnd()) {
        if (opened.value()->next() != Token::StartElement)
            continue;
        if (xml.name() == QLatin1String("workbookPr")) {
            const auto flag = xml.attributes().value(QLatin1String("date1904"));
            workbook.is1904 = flag == QLatin1String("1") || flag == QLatin1String("true");
        } else if (xml.name() == QLatin1String("sheet")) {
            // The id's namespace differs between the strict and the usual form of the format.
            std::string id;
            for (const QXmlStreamAttribute& attribute : xml.attributes()) {
                if (attribute.name() == QLatin1String("id") && !attribute.prefix().isEmpty())
                    id = attribute.value().toString().toStdString();
            }
            const auto found = relations.byId.find(id);
            if (found == relations.byId.end() || found->second.type != "worksheet")
                continue; // a chart, a macro
            workbook.names.push_back(
                xml.attributes().value(QLatin1String("name")).toString().toStdString());
            workbook.parts.push_back(found->second.part);
        }
    }
    if (!opened.value()->isSound())
        return opened.value()->damage();
    return workbook;
}

class XlsxWorkbook final : public Workbook {
public:
    XlsxWorkbook(ZipFile zip, WorkbookPart workbook, std::shared_ptr<XlsxContext> context)
        : m_zip(std::move(zip)), m_workbook(std::move(workbook)), m_context(std::move(context))
    {
    }

    const std::vector<std::string>& sheets() const override { return m_workbook.names; }

    Result<std::unique_ptr<SheetRows>> rowsOf(std::size_t sheet, std::stop_token stop) override
    {
        const std::string& name = m_workbook.parts[sheet];
        auto part = XmlPart::open(m_zip, name, stop);
        if (!part.ok())
            return part.error();
        const std::uint64_t size = m_zip.find(name)->packedSize;
        return xlsxRows(std::move(part).value(), m_context, size, std::move(stop));
    }

private:
    ZipFile m_zip;
    WorkbookPart m_workbook;
    std::shared_ptr<XlsxContext> m_context; ///< shared texts are read once for all sheets
};

} // namespace

Result<std::unique_ptr<Workbook>> openXlsxWorkbook(const ZipFile& zip)
{
    const auto root = xlsxRelations(zip, {});
    if (!root.ok())
        return root.error();
    const std::string part = root.value().ofType("officeDocument").value_or("xl/workbook.xml");
    const auto relations = xlsxRelations(zip, part);
    if (!relations.ok())
        return relations.error();
    auto workbook = readWorkbookPart(zip, part, relations.value());
    if (!workbook.ok())
        return workbook.error();
    const auto partOf = [&](const char* type) {
        auto named = relations.value().ofType(type);
        return named && zip.find(*named) ? named : std::nullopt;
    };
    std::vector<NumberForm> forms;
    if (const auto styles = partOf("styles")) {
        auto read = xlsxNumberForms(zip, *styles);
        if (!read.ok())
            return read.error();
        forms = std::move(read).value();
    }
    auto context = std::make_shared<XlsxContext>(XlsxContext{
        XlsxStrings(zip, partOf("sharedStrings")), std::move(forms), workbook.value().is1904});
    return std::unique_ptr<Workbook>(
        std::make_unique<XlsxWorkbook>(zip, std::move(workbook).value(), std::move(context)));
}

} // namespace whither
