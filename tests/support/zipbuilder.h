#pragma once

#include <QByteArray>

#include <zlib.h>

#include <utility>
#include <vector>

namespace whither {

/// What goes into an archive made by hand.
struct ZipPart {
    QByteArray name;
    QByteArray bytes;
    bool isDeflated = true;
    qint64 toldSize = -1; ///< what the directory says of the size; -1: the truth
};

/// The bytes of a zip archive of those parts.
class ZipBuilder {
public:
    explicit ZipBuilder(const std::vector<ZipPart>& parts)
    {
        for (const ZipPart& part : parts)
            add(part);
        const auto start = m_bytes.size();
        m_bytes += m_directory;
        m_bytes += "PK\x05\x06" + QByteArray(4, '\0');
        number(m_bytes, parts.size(), 2);
        number(m_bytes, parts.size(), 2);
        number(m_bytes, m_directory.size(), 4);
        number(m_bytes, start, 4);
        number(m_bytes, 0, 2);
    }

    const QByteArray& bytes() const { return m_bytes; }

private:
    template <typename Number>
    static void number(QByteArray& to, Number value, int size)
    {
        for (int byte = 0; byte < size; ++byte)
            to += static_cast<char>(static_cast<quint64>(value) >> (8 * byte));
    }

    void add(const ZipPart& part)
    {
        // qCompress writes its own size, a header of two bytes and a checksum around the stream.
        const QByteArray packed =
            part.isDeflated ? qCompress(part.bytes).mid(6).chopped(4) : part.bytes;
        const auto place = m_bytes.size();
        QByteArray fields;
        number(fields, 20, 2);
        number(fields, 0, 2);
        number(fields, part.isDeflated ? 8 : 0, 2);
        number(fields, 0, 4);
        number(fields,
               crc32(0, reinterpret_cast<const Bytef*>(part.bytes.constData()),
                     static_cast<uInt>(part.bytes.size())),
               4);
        number(fields, packed.size(), 4);
        number(fields, part.toldSize < 0 ? part.bytes.size() : part.toldSize, 4);
        number(fields, part.name.size(), 2);
        number(fields, 0, 2);
        m_bytes += "PK\x03\x04" + fields + part.name + packed;
        m_directory += "PK\x01\x02";
        number(m_directory, 20, 2);
        m_directory += fields + QByteArray(10, '\0');
        number(m_directory, place, 4);
        m_directory += part.name;
    }

    QByteArray m_bytes;
    QByteArray m_directory;
};

/// An ODS workbook with that inside `office:spreadsheet`.
inline QByteArray odsOf(const QByteArray& spreadsheet)
{
    const QByteArray names = "urn:oasis:names:tc:opendocument:xmlns:";
    const QByteArray content =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"" + names
        + "office:1.0\" xmlns:table=\"" + names + "table:1.0\" xmlns:text=\"" + names
        + "text:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:"
          "calcext:1.0\"><office:automatic-styles/><office:body><office:spreadsheet>"
        + spreadsheet + "</office:spreadsheet></office:body></office:document-content>";
    return ZipBuilder({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", false},
                       {"content.xml", content}})
        .bytes();
}

/// The parts of an XLSX workbook of one sheet, "Sheet1", with that inside `sheetData`. Cell style 1
/// is a date.
inline std::vector<ZipPart> xlsxParts(const QByteArray& sheetData,
                                      const QByteArray& sharedStrings = {},
                                      const QByteArray& workbookProperties = {})
{
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/"
                                 "relationships";
    const QByteArray packageRelations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto relation = [&](const char* id, const char* type, const char* target) {
        return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + relations + '/' + type
               + "\" Target=\"" + target + "\"/>";
    };
    return {
        {"[Content_Types].xml",
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels", packageRelations + relation("rId1", "officeDocument", "xl/workbook.xml")
                            + "</Relationships>"},
        {"xl/workbook.xml", "<workbook" + main + " xmlns:r=\"" + relations + "\">"
                                + workbookProperties
                                + "<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>"
                                  "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         packageRelations + relation("rId1", "worksheet", "worksheets/sheet1.xml")
             + relation("rId2", "sharedStrings", "/xl/sharedStrings.xml")
             + relation("rId3", "styles", "styles.xml") + "</Relationships>"},
        {"xl/styles.xml", "<styleSheet" + main
                              + "><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                                "</cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml", "<sst" + main + ">" + sharedStrings + "</sst>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet" + main + "><sheetData>" + sheetData + "</sheetData></worksheet>"}};
}

inline QByteArray xlsxOf(const QByteArray& sheetData, const QByteArray& sharedStrings = {},
                         const QByteArray& workbookProperties = {})
{
    return ZipBuilder(xlsxParts(sheetData, sharedStrings, workbookProperties)).bytes();
}

} // namespace whither
