#pragma once

#include "models/import/bytesource.h"
#include "models/result.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct z_stream_s;

namespace whither {

/// A file in a zip archive, as the archive's directory tells.
struct ZipEntry {
    std::string name;
    std::uint64_t packedSize = 0;
    std::uint64_t size = 0; ///< unpacked, in bytes
    std::uint64_t headerOffset = 0;
    std::uint32_t checksum = 0;
    std::uint16_t method = 0;
    bool isEncrypted = false;
};

/// The bytes of one entry, unpacked piece by piece and checked against what the directory says.
class ZipStream {
public:
    ZipStream(std::shared_ptr<const ByteSource> bytes, ZipEntry entry, std::uint64_t start);
    ~ZipStream();
    ZipStream(const ZipStream&) = delete;
    ZipStream& operator=(const ZipStream&) = delete;

    /// Fills `to`, less only at the end; how many bytes there were. Nothing if the entry is
    /// damaged: then it stays so.
    std::optional<std::size_t> read(std::span<char> to);
    bool isDamaged() const { return m_isDamaged; }
    /// Packed bytes used up so far.
    std::uint64_t packedRead() const { return m_packedRead; }

private:
    void fill();
    std::optional<std::size_t> unpack(std::span<char> to);
    bool isWhole() const;

    std::shared_ptr<const ByteSource> m_bytes;
    ZipEntry m_entry;
    std::uint64_t m_start;
    std::uint64_t m_packedRead = 0;
    std::uint64_t m_unpacked = 0;
    std::uint32_t m_checksum = 0;
    std::vector<char> m_packed;
    std::unique_ptr<z_stream_s> m_inflater; ///< null for an entry that is only stored
    bool m_isEnd = false;
    bool m_isDamaged = false;
};

/// A zip archive's directory: what it holds, and a stream of each. Zip64 is known; several disks,
/// encryption and methods other than storing and deflating are not.
class ZipFile {
public:
    /// Errors: `DamagedFile` if there is no directory or one that its own bytes contradict,
    /// `CannotRead`. `name` stands for the file in errors.
    static Result<ZipFile> open(std::shared_ptr<const ByteSource> bytes, const QString& name);

    /// The entry of that name, or of one that differs in ASCII case alone; null without one.
    const ZipEntry* find(std::string_view name) const;
    /// Errors: `DamagedFile`.
    Result<std::unique_ptr<ZipStream>> stream(const ZipEntry& entry) const;
    const QString& name() const { return m_name; }
    /// Of the archive, in bytes.
    std::uint64_t size() const { return m_bytes->size(); }

private:
    ZipFile() = default;

    std::shared_ptr<const ByteSource> m_bytes;
    QString m_name;
    std::shared_ptr<const std::vector<ZipEntry>> m_entries; ///< copies of the file share them
};

} // namespace whither
