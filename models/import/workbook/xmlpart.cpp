#include "models/import/workbook/xmlpart.h"

#include <QIODevice>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr std::uint64_t longestText = 16 << 20; // bytes between two tags
constexpr std::uint64_t longestTag = 64 << 10;  // bytes
constexpr std::uint64_t largestDirectory = 64 << 20;
constexpr int deepest = 256;
constexpr std::uint64_t mostComparisons = 500'000'000;

} // namespace

/// Measures tags and texts before the parser, which keeps each of them whole, sees them.
class XmlPart::Lengths {
public:
    /// Are all short enough so far?
    bool pass(std::string_view bytes)
    {
        for (const char byte : bytes) {
            if (++m_length > (m_isTag ? longestTag : longestText))
                return false;
            if (m_quote != '\0')
                m_quote = byte == m_quote ? '\0' : m_quote;
            else if (m_isTag)
                passTag(byte);
            else if (m_end.empty() ? byte == '<' : endsWith(byte))
                begin(m_end.empty());
        }
        return true;
    }

private:
    void begin(bool isTag)
    {
        m_isTag = isTag;
        m_length = 0;
        m_start.clear();
        m_end = {};
    }

    void passTag(char byte)
    {
        constexpr std::size_t enough = 8; // of <![CDATA[
        if (m_start.size() < enough)
            m_start += byte;
        if (m_start == "!--" || m_start == "![CDATA[") {
            m_isTag = false;
            m_end = m_start == "!--" ? "-->" : "]]>";
            m_last.clear();
        } else if (byte == '>' || byte == '<') {
            begin(byte == '<');
        } else if (byte == '"' || byte == '\'') {
            m_quote = byte;
        }
    }

    bool endsWith(char byte)
    {
        m_last = (m_last + byte).substr(m_last.size() < m_end.size() ? 0 : 1);
        return m_last == m_end;
    }

    bool m_isTag = false;
    char m_quote = '\0';    ///< open in a tag
    std::string_view m_end; ///< of the comment or the marked section that is open
    std::string m_start;    ///< of the tag
    std::string m_last;     ///< bytes, as many as `m_end` has
    std::uint64_t m_length = 0;
};

/// The parser's view of the archive. It fails at a stop and where the parser would have to keep
/// too much at once.
class XmlPart::Bytes final : public QIODevice {
public:
    Bytes(std::unique_ptr<ZipStream> stream, std::stop_token stop)
        : m_stream(std::move(stream)), m_stop(std::move(stop))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    std::uint64_t packedRead() const { return m_stream->packedRead(); }
    bool isDamaged() const { return m_stream->isDamaged(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        if (m_stop.stop_requested())
            return -1;
        const auto count = m_stream->read({data, static_cast<std::size_t>(most)});
        if (!count)
            return -1;
        if (!m_lengths.pass({data, *count}))
            return -1;
        return *count == 0 ? -1 : static_cast<qint64>(*count);
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::unique_ptr<ZipStream> m_stream;
    std::stop_token m_stop;
    Lengths m_lengths;
};

std::uint64_t XmlPart::largestPart(std::uint64_t archiveSize)
{
    constexpr std::uint64_t least = 256 << 20;
    return std::max(least, archiveSize * 20);
}

Result<std::unique_ptr<XmlPart>> XmlPart::open(const ZipFile& zip, std::string_view name,
                                               std::stop_token stop)
{
    return openUpTo(largestPart(zip.size()), zip, name, std::move(stop));
}

Result<std::unique_ptr<XmlPart>> XmlPart::openDirectory(const ZipFile& zip, std::string_view name)
{
    return openUpTo(largestDirectory, zip, name, {});
}

Result<std::unique_ptr<XmlPart>> XmlPart::openUpTo(std::uint64_t largest, const ZipFile& zip,
                                                   std::string_view name, std::stop_token stop)
{
    const QString part = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    const ZipEntry* entry = zip.find(name);
    if (!entry)
        return Error{ErrorCode::DamagedFile, zip.name(), {part}};
    if (entry->size > largest)
        return Error{ErrorCode::UnpacksTooLarge, zip.name(), {QString::number(largest >> 20U)}};
    auto stream = zip.stream(*entry);
    if (!stream.ok())
        return stream.error();
    auto bytes = std::make_unique<Bytes>(std::move(stream).value(), std::move(stop));
    return std::unique_ptr<XmlPart>(new XmlPart(std::move(bytes), zip.name(), part));
}

XmlPart::XmlPart(std::unique_ptr<Bytes> bytes, QString file, QString part)
    : m_bytes(std::move(bytes)),
      m_xml(m_bytes.get()),
      m_file(std::move(file)),
      m_part(std::move(part))
{
}

XmlPart::~XmlPart() = default;

QXmlStreamReader::TokenType XmlPart::next()
{
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement) {
        const auto count = static_cast<std::uint64_t>(m_xml.attributes().size());
        m_comparisons += count * count;
        if (++m_depth > deepest || m_comparisons > mostComparisons)
            m_xml.raiseError(QString());
    } else if (token == QXmlStreamReader::EndElement) {
        --m_depth;
    }
    return m_xml.tokenType();
}

bool XmlPart::nextChild()
{
    while (!m_xml.atEnd()) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
            return false;
        default:
            break;
        }
    }
    return false;
}

void XmlPart::skip()
{
    for (const int depth = m_depth; m_depth >= depth && !m_xml.atEnd();)
        next();
}

std::string XmlPart::text(std::initializer_list<QLatin1String> without)
{
    QString text;
    for (const int depth = m_depth; m_depth >= depth && !m_xml.atEnd();) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            if (std::ranges::any_of(without, [this](auto name) { return m_xml.name() == name; }))
                skip();
            break;
        case QXmlStreamReader::Characters:
            text += m_xml.text();
            break;
        default:
            break;
        }
    }
    return text.toStdString();
}

bool XmlPart::isSound() const
{
    return !m_xml.hasError() && !m_bytes->isDamaged();
}

Error XmlPart::damage() const
{
    return {ErrorCode::DamagedFile, m_file, {m_part}};
}

std::uint64_t XmlPart::packedRead() const
{
    return m_bytes->packedRead();
}

} // namespace whither
