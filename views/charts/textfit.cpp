#include "views/charts/textfit.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace whither {

double textWidth(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double lineHeight(const QFont& font)
{
    // CJK fonts carry a line gap half as large as the type; fixed leading reads better and is the
    // same for every font.
    return font.pixelSize() * 1.4;
}

QFont shrunk(QFont font, const QString& text, double width)
{
    const double wanted = textWidth(text, font);
    if (wanted > width)
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * width / wanted)));
    return font;
}

QString elided(const QString& text, const QFont& font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

QStringList wrapped(const QString& text, const QFont& font, double width, int maxLines)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (lines.size() + 1 == maxLines) {
            lines.append(elided(text.mid(line.textStart()).trimmed(), font, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void drawLine(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
              const QColor& color, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(color);
    const int flags = static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip;
    painter.drawText(rect, flags, elided(text, font, rect.width()));
}

} // namespace whither
