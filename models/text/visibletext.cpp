#include "models/text/visibletext.h"

#include <QChar>

#include <algorithm>

namespace whither {

namespace {

constexpr QChar isolate(0x2068);
constexpr QChar endOfIsolate(0x2069);
constexpr char32_t firstPicture = 0x2400; // of U+0000; those of the other controls follow
constexpr char32_t pictureOfDelete = 0x2421;

bool isLineBreak(char32_t code)
{
    return code == U'\n' || code == U'\r' || code == 0x2028 || code == 0x2029;
}

/// Does the character change how others are drawn, or is it not drawn at all?
bool actsUnseen(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

void addVisible(QString& text, char32_t code)
{
    if (code < 0x20) {
        text += QChar(static_cast<char16_t>(firstPicture + code));
    } else if (code == 0x7F) {
        text += QChar(static_cast<char16_t>(pictureOfDelete));
    } else if (actsUnseen(code)) {
        constexpr int fewestDigits = 4;
        text += QStringLiteral("‹U+%1›").arg(QString::number(static_cast<uint>(code), 16).toUpper(),
                                             fewestDigits, QLatin1Char('0'));
    } else {
        text += QString::fromUcs4(&code, 1);
    }
}

QString visible(std::string_view utf8, LineBreaks lineBreaks)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    QString shown;
    shown.reserve(text.size());
    const QList<uint> codes = text.toUcs4();
    for (qsizetype index = 0; index < codes.size(); ++index) {
        const char32_t code = codes[index];
        addVisible(shown, code);
        const bool isFirstOfPair =
            code == U'\r' && index + 1 < codes.size() && codes[index + 1] == U'\n';
        if (lineBreaks == LineBreaks::Kept && isLineBreak(code) && !isFirstOfPair)
            shown += QLatin1Char('\n');
    }
    return shown;
}

/// How many bytes the first characters of a text take; bytes that go on a character count as part
/// of it.
std::size_t bytesOfStart(std::string_view utf8, std::size_t mostCharacters)
{
    std::size_t characters = 0;
    for (std::size_t byte = 0; byte < utf8.size(); ++byte) {
        const bool goesOn = (static_cast<unsigned char>(utf8[byte]) & 0xC0U) == 0x80U;
        if (!goesOn && characters++ == mostCharacters)
            return byte;
    }
    return utf8.size();
}

} // namespace

QString visibleText(std::string_view utf8, LineBreaks lineBreaks)
{
    return isolate + visible(utf8, lineBreaks) + endOfIsolate;
}

QString visibleStart(std::string_view utf8, std::size_t mostCharacters)
{
    const std::size_t bytes = bytesOfStart(utf8, mostCharacters);
    const QString start = visibleText(utf8.substr(0, bytes));
    return bytes < utf8.size() ? start + QChar(0x2026) : start;
}

} // namespace whither
