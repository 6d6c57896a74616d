#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace whither {

/// Bytes of known number that any thread may read at any place: a file, or bytes in memory. A file
/// is read, never mapped: one that shrinks meanwhile is an error then, not the end of the program.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    virtual std::uint64_t size() const = 0;
    /// Fills `to` from `offset` on; how many bytes there were, fewer only at the end. Nothing if
    /// the file cannot be read there.
    virtual std::optional<std::size_t> readAt(std::uint64_t offset, std::span<char> to) const = 0;

    /// Opens a file (or Qt resource). Errors: `FileNotFound`, `CannotRead`.
    static Result<std::shared_ptr<const ByteSource>> open(const QString& path);
    static std::shared_ptr<const ByteSource> of(QByteArray bytes);
};

} // namespace whither
