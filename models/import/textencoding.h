#pragma once

#include "models/import/bytesource.h"
#include "models/result.h"

#include <QByteArray>

#include <cstdint>
#include <limits>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// What the bytes at the start of a file say of its encoding.
struct EncodingGuess {
    std::string name;         ///< IANA, lower case
    std::size_t markSize = 0; ///< bytes of the byte order mark
};

/// By byte order mark; else UTF-16 by its zero bytes; else UTF-8, if `head` is (or would be but for
/// a stray byte that stands in no text); else GB18030, Big5, Shift JIS or Windows-1252, whichever
/// reads as the more usual text.
EncodingGuess guessEncoding(std::string_view head);

/// The byte order mark that this encoding has at the start of `head`, in bytes.
std::size_t markSizeOf(std::string_view encoding, std::string_view head);

/// The bytes without a UTF-8 character that their end may have cut.
std::string_view wholeCharacters(std::string_view bytes);

/// A text made UTF-8, and where its bytes came from.
struct DecodedText {
    QByteArray utf8;
    /// Where decoding stood at some places, ascending in both.
    struct Place {
        std::uint64_t source = 0;
        std::uint64_t decoded = 0;
    };
    std::vector<Place> places;
    /// How often bytes were no text; each stands as U+FFFD followed by U+FFFC in `utf8`.
    std::uint64_t faults = 0;
    bool isCut = false;     ///< the source goes on behind what was decoded
    double wholeToRead = 1; ///< the source's size, a multiple of what was decoded of it

    /// The place in the source where a byte of `utf8` came from, to the nearest known before it.
    std::uint64_t sourceOffset(std::uint64_t decoded) const;
};

/// Stands in a decoded text where bytes were none: U+FFFD and an object replacement character.
inline constexpr std::string_view undecodable = "\xEF\xBF\xBD\xEF\xBF\xBC";

/// Decodes what is behind the mark, `most` bytes of the source or a block more. Errors:
/// `CannotRead`, `InvalidEncoding` for a name nobody knows, `OutOfMemory`.
Result<DecodedText> decodeText(const ByteSource& source, const EncodingGuess& encoding,
                               const QString& name, const std::stop_token& stop,
                               std::uint64_t most = std::numeric_limits<std::uint64_t>::max());

} // namespace whither
