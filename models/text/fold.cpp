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

QList<TextSpan> findFolded(const QString& text, const QString& needle)
{
    // Folding changes lengths, so each folded character remembers the one it came from.
    QString whole;
    QList<qsizetype> origins;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QString part = folded(text.mid(index, 1));
        whole += part;
        origins.insert(origins.size(), part.size(), index);
    }
    QList<TextSpan> spans;
    for (qsizetype at = whole.indexOf(needle); at >= 0;
         at = whole.indexOf(needle, at + needle.size())) {
        const qsizetype start = origins[at];
        spans.append({start, origins[at + needle.size() - 1] - start + 1});
    }
    return spans;
}

} // namespace whither
