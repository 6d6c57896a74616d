#include "models/text/namekey.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace whither {

namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text,
                               [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

constexpr bool isAsciiSpace(char byte)
{
    // The four separators from 0x1C count: Unicode gives them the bidirectional class of a space.
    return byte == ' ' || (byte >= '\t' && byte <= '\r') || (byte >= 0x1C && byte <= 0x1F);
}

/// White space beyond ASCII: class Zs, and the line ends U+0085, U+2028 and U+2029.
constexpr std::array<std::string_view, 19> wideSpaces{
    "\u0085", "\u00A0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003",
    "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200A",
    "\u2028", "\u2029", "\u202F", "\u205F", "\u3000"};

/// Bytes of the white space that the text starts with: one character, or 0.
std::size_t leadingSpace(std::string_view text)
{
    if (text.empty())
        return 0;
    if (static_cast<unsigned char>(text.front()) < 0x80)
        return isAsciiSpace(text.front()) ? 1 : 0;
    for (const std::string_view space : wideSpaces) {
        if (text.starts_with(space))
            return space.size();
    }
    return 0;
}

std::size_t trailingSpace(std::string_view text)
{
    if (text.empty())
        return 0;
    if (static_cast<unsigned char>(text.back()) < 0x80)
        return isAsciiSpace(text.back()) ? 1 : 0;
    for (const std::string_view space : wideSpaces) {
        if (text.ends_with(space))
            return space.size();
    }
    return 0;
}

icu::UnicodeString wide(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

void lowerInto(std::string_view ascii, std::string& lower)
{
    lower.assign(ascii);
    for (char& letter : lower) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter + ('a' - 'A'));
    }
}

/// Every run of white space becomes one space, those at the ends go.
void joinSpaces(std::string& text)
{
    std::size_t end = 0;
    bool isPending = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t space = leadingSpace(std::string_view(text).substr(at));
        if (space > 0) {
            isPending = end > 0;
            at += space;
            continue;
        }
        if (isPending)
            text[end++] = ' ';
        isPending = false;
        text[end++] = text[at++];
    }
    text.resize(end);
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    for (std::size_t space = leadingSpace(text); space > 0; space = leadingSpace(text))
        text.remove_prefix(space);
    for (std::size_t space = trailingSpace(text); space > 0; space = trailingSpace(text))
        text.remove_suffix(space);
    return text;
}

std::string caseFolded(std::string_view text)
{
    std::string folding;
    if (isAscii(text))
        lowerInto(text, folding);
    else
        wide(text).foldCase(U_FOLD_CASE_DEFAULT).toUTF8String(folding);
    return folding;
}

void nameKeyInto(std::string_view name, std::string& key)
{
    if (isAscii(name)) {
        lowerInto(name, key);
    } else {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
        icu::UnicodeString text = wide(name);
        if (U_SUCCESS(status))
            text = nfc->normalize(text, status);
        key.clear();
        text.foldCase(U_FOLD_CASE_DEFAULT).toUTF8String(key);
    }
    joinSpaces(key);
}

} // namespace whither
