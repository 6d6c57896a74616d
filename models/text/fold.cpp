#include "models/text/fold.h"

#include <QList>

namespace whither {

QString folded(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString bare;
    bare.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (!character.isMark())
            bare.append(character);
    }
    return bare.toCaseFolded();
}

void foldInto(std::string_view text, std::string& folding)
{
    folding.assign(text);
    bool isAscii = true;
    for (char& letter : folding) {
        isAscii = isAscii && static_cast<unsigned char>(letter) < 0x80;
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter + ('a' - 'A'));
    }
    if (!isAscii)
        folding = folded(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))
                      .toStdString();
}

QList<TextSpan> findFolded(const QString& text, const QString& needle)
{
    // Folding changes lengths, so each folded unit remembers the letter it came from: where that
    // starts and how long it is (two units beyond the basic plane).
    QString whole;
    QList<TextSpan> origins;
    for (qsizetype index = 0; index < text.size();) {
        const bool isPair = text[index].isHighSurrogate() && index + 1 < text.size()
                            && text[index + 1].isLowSurrogate();
        const TextSpan letter{index, isPair ? 2 : 1};
        const QString part = folded(text.mid(letter.start, letter.length));
        whole += part;
        origins.insert(origins.size(), part.size(), letter);
        index += letter.length;
    }
    QList<TextSpan> spans;
    for (qsizetype at = whole.indexOf(needle); at >= 0;
         at = whole.indexOf(needle, at + needle.size())) {
        const qsizetype start = origins[at].start;
        const TextSpan last = origins[at + needle.size() - 1];
        // One letter that folds to two units holds a needle twice, but is one place.
        if (spans.isEmpty() || start >= spans.last().start + spans.last().length)
            spans.append({start, last.start + last.length - start});
    }
    return spans;
}

} // namespace whither
