#include "models/import/textencoding.h"

#include <simdjson.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace whither {

namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter openConverter(const std::string& name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name.c_str(), &status);
    if (U_FAILURE(status))
        converter = nullptr;
    if (converter)
        ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return {converter, ucnv_close};
}

struct Mark {
    std::string_view bytes;
    std::string_view encoding;
};

// UTF-32 before UTF-16, whose mark is the start of its own.
constexpr std::array marks{Mark{"\xEF\xBB\xBF", "utf-8"},
                           Mark{std::string_view("\xFF\xFE\0\0", 4), "utf-32le"},
                           Mark{std::string_view("\0\0\xFE\xFF", 4), "utf-32be"},
                           Mark{"\xFF\xFE", "utf-16le"}, Mark{"\xFE\xFF", "utf-16be"}};

/// UTF-16 without a mark: its ASCII characters have zeros on one side.
std::optional<std::string> utf16ByZeros(std::string_view head)
{
    std::array<std::size_t, 2> zeros{};
    for (std::size_t place = 0; place < head.size(); ++place)
        zeros[place % 2] += head[place] == '\0';
    const std::size_t some = head.size() / 16; // an eighth of the characters
    if (zeros[1] > some && zeros[0] * 8 < zeros[1])
        return "utf-16le";
    if (zeros[0] > some && zeros[1] * 8 < zeros[0])
        return "utf-16be";
    return std::nullopt;
}

/// How usual a text is, 0 to 1, by the share of its letters beyond ASCII that are common ones.
double usuality(const std::u16string& text)
{
    double common = 0;
    double all = 0;
    for (const char16_t letter : text) {
        if (letter < 0x80)
            continue;
        ++all;
        if ((letter >= 0x4E00 && letter <= 0x9FFF) || (letter >= 0x3040 && letter <= 0x30FF))
            common += 1;
        else if (letter >= 0x3000 && letter <= 0x303F)
            common += 0.9;
        else if (letter >= 0xFF00 && letter <= 0xFF5E)
            common += 0.8;
        else if (letter >= 0x00C0 && letter <= 0x00FE)
            common += 0.6;
        else if (letter >= 0xFF61
                 && letter <= 0xFF9F) // half-width kana: what other text looks like
            common += 0.1;
    }
    return all == 0 ? 0 : common / all;
}

std::optional<std::u16string> decodedHead(const std::string& encoding, std::string_view head)
{
    const Converter converter = openConverter(encoding);
    if (!converter)
        return std::nullopt;
    std::u16string text(head.size() + 1, u'\0');
    UChar* to = text.data();
    const char* from = head.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &to, text.data() + text.size(), &from,
                   head.data() + head.size(), nullptr, false, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.resize(static_cast<std::size_t>(to - text.data()));
    return text;
}

/// The share of the double-byte characters that are among the most used: a text read in the wrong
/// Chinese encoding is full of rare ones.
double commonPairs(const std::string& encoding, std::string_view head)
{
    double common = 0;
    double all = 0;
    for (std::size_t place = 0; place + 1 < head.size(); ++place) {
        const auto lead = static_cast<unsigned char>(head[place]);
        if (lead < 0x80)
            continue;
        ++all;
        ++place;
        if (encoding == "gb18030")
            common += lead >= 0xB0 && lead <= 0xD7; // level 1 of GB 2312
        else if (encoding == "big5")
            common += lead >= 0xA4 && lead <= 0xC6; // level 1 of Big5
        else
            common += lead >= 0x82 && lead <= 0x97; // kana, level 1 of JIS X 0208
    }
    return all == 0 ? 0 : common / all;
}

} // namespace

std::string_view wholeCharacters(std::string_view bytes)
{
    std::size_t end = bytes.size();
    for (int back = 0; back < 4 && end > 0; ++back) {
        const auto byte = static_cast<unsigned char>(bytes[end - 1]);
        if (byte < 0x80)
            break;
        --end;
        if (byte >= 0xC0)
            break;
    }
    return bytes.substr(0, end);
}

EncodingGuess guessEncoding(std::string_view head)
{
    for (const Mark& mark : marks) {
        if (head.starts_with(mark.bytes))
            return {std::string(mark.encoding), mark.bytes.size()};
    }
    if (const auto utf16 = utf16ByZeros(head))
        return {*utf16, 0};
    const std::string_view whole = wholeCharacters(head);
    // 0xFF stands in no text of the encodings below: a text that has it is a damaged UTF-8.
    if (simdjson::validate_utf8(whole.data(), whole.size())
        || whole.find('\xFF') != std::string_view::npos)
        return {"utf-8", 0};
    EncodingGuess best{"windows-1252", 0};
    double bestScore = 0.55;
    for (const char* encoding : {"gb18030", "big5", "shift_jis"}) {
        const auto text = decodedHead(encoding, whole);
        const double score = text ? (usuality(*text) + commonPairs(encoding, whole)) / 2 : 0;
        if (score > bestScore) {
            bestScore = score;
            best.name = encoding;
        }
    }
    return best;
}

std::size_t markSizeOf(std::string_view encoding, std::string_view head)
{
    const auto* mark = std::ranges::find_if(marks, [&](const Mark& one) {
        return head.starts_with(one.bytes)
               && (one.encoding == encoding || one.encoding.starts_with(encoding));
    });
    return mark == marks.end() ? 0 : mark->bytes.size();
}

std::uint64_t DecodedText::sourceOffset(std::uint64_t decoded) const
{
    const auto after = std::ranges::upper_bound(places, decoded, {}, &Place::decoded);
    return after == places.begin() ? 0 : std::prev(after)->source;
}

Result<DecodedText> decodeText(const ByteSource& source, const EncodingGuess& encoding,
                               const QString& name, const std::stop_token& stop, std::uint64_t most)
{
    const Converter converter = openConverter(encoding.name);
    if (!converter)
        return Error{ErrorCode::InvalidEncoding,
                     name,
                     {QStringLiteral("0"), QString::fromStdString(encoding.name)}};
    constexpr std::size_t blockSize = 4096; // problems are placed to within a block
    DecodedText result;
    std::array<char, blockSize> block{};
    std::array<UChar, blockSize + 16> decoded{};
    std::uint64_t offset = encoding.markSize;
    bool isEnd = false;
    while (!isEnd && !stop.stop_requested() && offset < most) {
        const auto count = source.readAt(offset, block);
        if (!count)
            return Error{ErrorCode::CannotRead, name, {}};
        isEnd = *count < blockSize;
        result.places.push_back({offset, static_cast<std::uint64_t>(result.utf8.size())});
        const char* from = block.data();
        const char* const end = from + *count;
        while (true) {
            UChar* to = decoded.data();
            UErrorCode status = U_ZERO_ERROR;
            ucnv_toUnicode(converter.get(), &to, decoded.data() + decoded.size(), &from, end,
                           nullptr, isEnd, &status);
            result.utf8.append(QStringView(decoded.data(), to - decoded.data()).toUtf8());
            if (status == U_BUFFER_OVERFLOW_ERROR)
                continue;
            if (U_SUCCESS(status))
                break;
            ++result.faults;
            result.utf8.append(undecodable.data(), static_cast<qsizetype>(undecodable.size()));
            ucnv_resetToUnicode(converter.get());
        }
        offset += *count;
    }
    result.isCut = offset < source.size();
    if (result.isCut && offset > 0)
        result.wholeToRead = static_cast<double>(source.size()) / static_cast<double>(offset);
    return result;
}

} // namespace whither
