#pragma once

#include "models/result.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string_view>

namespace whither {

/// A whole file in memory, with room after its end that a parser may look into.
class PaddedBytes {
public:
    static constexpr std::size_t padding = 64;

    /// Reads a file in place of the last one, into the same memory if that is large enough. After a
    /// requested stop there are fewer bytes. A file that shrinks meanwhile is as long as it is at
    /// the end. Errors: `FileNotFound`, `NotAFile`, `CannotRead`.
    Done load(const QString& path, const std::stop_token& stop);

    std::string_view bytes() const { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_capacity = 0;
    std::size_t m_size = 0;
};

} // namespace whither
