#include "models/import/workbook/zipfile.h"

#include <QByteArrayView>

#include <zlib.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace whither {

namespace {

// Layouts: PKWARE's APPNOTE.TXT 6.3.10, sections 4.3 and 4.5.3.
constexpr std::uint32_t endMark = 0x06054b50;
constexpr std::uint32_t end64Mark = 0x06064b50;
constexpr std::uint32_t locator64Mark = 0x07064b50;
constexpr std::uint32_t entryMark = 0x02014b50;
constexpr std::uint32_t headerMark = 0x04034b50;
constexpr std::size_t endSize = 22;
constexpr std::size_t locator64Size = 20;
constexpr std::size_t end64Size = 56;
constexpr std::size_t entrySize = 46;
constexpr std::size_t headerSize = 30;
constexpr std::uint64_t in64 = 0xFFFFFFFF;           ///< the value stands in the zip64 field
constexpr std::uint64_t longestDirectory = 64 << 20; // bytes
constexpr std::size_t packedBlock = 65'536;
constexpr std::uint16_t stored = 0;
constexpr std::uint16_t deflated = 8;

/// Little-endian numbers in bytes; 0 beyond their end.
class Fields {
public:
    explicit Fields(std::string_view bytes) : m_bytes(bytes) {}

    std::uint64_t number(std::size_t place, std::size_t size) const
    {
        std::uint64_t value = 0;
        for (std::size_t byte = 0; byte < size && place + byte < m_bytes.size(); ++byte)
            value |= std::uint64_t(static_cast<unsigned char>(m_bytes[place + byte])) << (8 * byte);
        return value;
    }
    std::uint16_t two(std::size_t place) const
    {
        return static_cast<std::uint16_t>(number(place, 2));
    }
    std::uint32_t four(std::size_t place) const
    {
        return static_cast<std::uint32_t>(number(place, 4));
    }

private:
    std::string_view m_bytes;
};

/// The bytes at a place, all of them or nothing.
std::optional<std::string> bytesAt(const ByteSource& source, std::uint64_t place, std::size_t count)
{
    if (place > source.size() || source.size() - place < count)
        return std::nullopt;
    std::string bytes(count, '\0');
    const auto read = source.readAt(place, bytes);
    return read == count ? std::optional(std::move(bytes)) : std::nullopt;
}

struct Directory {
    std::uint64_t start = 0;
    std::uint64_t size = 0;
};

/// Where the directory stands: told at the end of the archive, before a comment of any text.
std::optional<Directory> directoryOf(const ByteSource& source)
{
    constexpr std::uint64_t longestEnd = endSize + 0xFFFF + locator64Size;
    const auto count = static_cast<std::size_t>(std::min(source.size(), longestEnd));
    const auto tail = bytesAt(source, source.size() - count, count);
    if (!tail || count < endSize)
        return std::nullopt;
    const Fields fields(*tail);
    for (std::size_t place = count - endSize + 1; place-- > 0;) {
        if (fields.four(place) != endMark)
            continue;
        Directory found{fields.four(place + 16), fields.four(place + 12)};
        const bool has64 =
            place >= locator64Size && fields.four(place - locator64Size) == locator64Mark;
        if (has64) {
            const auto end =
                bytesAt(source, fields.number(place - locator64Size + 8, 8), end64Size);
            if (!end || Fields(*end).four(0) != end64Mark)
                return std::nullopt;
            found = {Fields(*end).number(48, 8), Fields(*end).number(40, 8)};
        }
        return found;
    }
    return std::nullopt;
}

/// Sizes and place of an entry that did not fit the usual fields.
void readZip64(std::string_view extra, ZipEntry& entry)
{
    const Fields fields(extra);
    for (std::size_t place = 0; place + 4 <= extra.size(); place += 4 + fields.two(place + 2)) {
        if (fields.two(place) != 1)
            continue;
        std::size_t next = place + 4;
        for (std::uint64_t* value : {&entry.size, &entry.packedSize, &entry.headerOffset}) {
            if (*value == in64) {
                *value = fields.number(next, 8);
                next += 8;
            }
        }
        return;
    }
}

std::optional<std::vector<ZipEntry>> entriesIn(std::string_view directory)
{
    std::vector<ZipEntry> entries;
    for (std::size_t place = 0; place + entrySize <= directory.size();) {
        const Fields fields(directory.substr(place, entrySize));
        if (fields.four(0) != entryMark)
            return std::nullopt;
        const std::size_t nameSize = fields.two(28);
        const std::size_t extraSize = fields.two(30);
        const std::size_t whole = entrySize + nameSize + extraSize + fields.two(32);
        if (directory.size() - place < whole)
            return std::nullopt;
        ZipEntry entry;
        entry.isEncrypted = (fields.two(8) & 1U) != 0;
        entry.method = fields.two(10);
        entry.checksum = fields.four(16);
        entry.packedSize = fields.four(20);
        entry.size = fields.four(24);
        entry.headerOffset = fields.four(42);
        entry.name = directory.substr(place + entrySize, nameSize);
        readZip64(directory.substr(place + entrySize + nameSize, extraSize), entry);
        entries.push_back(std::move(entry));
        place += whole;
    }
    return entries;
}

} // namespace

ZipStream::ZipStream(std::shared_ptr<const ByteSource> bytes, ZipEntry entry, std::uint64_t start)
    : m_bytes(std::move(bytes)), m_entry(std::move(entry)), m_start(start)
{
    if (m_entry.method != deflated)
        return;
    m_inflater = std::make_unique<z_stream>();
    m_isDamaged = inflateInit2(m_inflater.get(), -MAX_WBITS) != Z_OK;
}

ZipStream::~ZipStream()
{
    if (m_inflater)
        inflateEnd(m_inflater.get());
}

std::optional<std::size_t> ZipStream::read(std::span<char> to)
{
    if (m_isDamaged)
        return std::nullopt;
    if (m_isEnd)
        return 0;
    std::optional<std::size_t> count;
    if (m_inflater) {
        count = unpack(to);
    } else {
        const auto wanted = static_cast<std::size_t>(
            std::min<std::uint64_t>(to.size(), m_entry.packedSize - m_packedRead));
        count = m_bytes->readAt(m_start + m_packedRead, to.first(wanted));
        m_packedRead += count.value_or(0);
        m_isEnd = count != to.size();
    }
    if (count) {
        m_unpacked += *count;
        m_checksum = static_cast<std::uint32_t>(
            crc32_z(m_checksum, reinterpret_cast<const Bytef*>(to.data()), *count));
    }
    if (!count || m_unpacked > m_entry.size || (m_isEnd && !isWhole())) {
        m_isDamaged = true;
        return std::nullopt;
    }
    return count;
}

bool ZipStream::isWhole() const
{
    return m_unpacked == m_entry.size && m_checksum == m_entry.checksum;
}

void ZipStream::fill()
{
    const std::uint64_t left = m_entry.packedSize - m_packedRead;
    if (left == 0)
        return;
    m_packed.resize(static_cast<std::size_t>(std::min<std::uint64_t>(left, packedBlock)));
    const auto read = m_bytes->readAt(m_start + m_packedRead, m_packed);
    if (read != m_packed.size())
        return;
    m_packedRead += *read;
    m_inflater->next_in = reinterpret_cast<Bytef*>(m_packed.data());
    m_inflater->avail_in = static_cast<uInt>(m_packed.size());
}

std::optional<std::size_t> ZipStream::unpack(std::span<char> to)
{
    m_inflater->next_out = reinterpret_cast<Bytef*>(to.data());
    m_inflater->avail_out = static_cast<uInt>(to.size());
    while (m_inflater->avail_out > 0) {
        if (m_inflater->avail_in == 0)
            fill(); // without more bytes the inflater may still have the end of the stream at hand
        const int state = inflate(m_inflater.get(), Z_NO_FLUSH);
        m_isEnd = state == Z_STREAM_END;
        if (m_isEnd)
            break;
        if (state != Z_OK)
            return std::nullopt;
    }
    return to.size() - m_inflater->avail_out;
}

Result<ZipFile> ZipFile::open(std::shared_ptr<const ByteSource> bytes, const QString& name)
{
    const Error damaged{ErrorCode::DamagedFile, name, {QStringLiteral("zip")}};
    const auto directory = directoryOf(*bytes);
    if (!directory || directory->size > longestDirectory)
        return damaged;
    const auto text = bytesAt(*bytes, directory->start, static_cast<std::size_t>(directory->size));
    auto entries = text ? entriesIn(*text) : std::nullopt;
    if (!entries)
        return damaged;
    ZipFile file;
    file.m_bytes = std::move(bytes);
    file.m_name = name;
    file.m_entries = std::make_shared<const std::vector<ZipEntry>>(*std::move(entries));
    return file;
}

const ZipEntry* ZipFile::find(std::string_view name) const
{
    auto found = std::ranges::find(*m_entries, name, &ZipEntry::name);
    if (found == m_entries->end())
        found = std::ranges::find_if(*m_entries, [&](const ZipEntry& entry) {
            return QByteArrayView(entry.name).compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == m_entries->end() ? nullptr : &*found;
}

Result<std::unique_ptr<ZipStream>> ZipFile::stream(const ZipEntry& entry) const
{
    const auto header = bytesAt(*m_bytes, entry.headerOffset, headerSize);
    const bool isKnown = entry.method == stored || entry.method == deflated;
    if (!header || Fields(*header).four(0) != headerMark || !isKnown || entry.isEncrypted)
        return Error{ErrorCode::DamagedFile, m_name, {QString::fromStdString(entry.name)}};
    const std::uint64_t start =
        entry.headerOffset + headerSize + Fields(*header).two(26) + Fields(*header).two(28);
    if (start > m_bytes->size() || m_bytes->size() - start < entry.packedSize)
        return Error{ErrorCode::DamagedFile, m_name, {QString::fromStdString(entry.name)}};
    return std::make_unique<ZipStream>(m_bytes, entry, start);
}

} // namespace whither
