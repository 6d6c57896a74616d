#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace whither {

/// Width and line height of plain text in a font, in painter units, without rounding.
double textWidth(const QString& text, const QFont& font);
double lineHeight(const QFont& font);

/// The font, made just small enough for the text to fit the width.
QFont shrunk(QFont font, const QString& text, double width);

/// The text if it fits, else cut at the end with an ellipsis.
QString elided(const QString& text, const QFont& font, double width);

/// Breaks the text into lines no wider than `width`, at most `maxLines` (the last one elided).
/// Chinese breaks between characters, other text between words.
QStringList wrapped(const QString& text, const QFont& font, double width, int maxLines);

/// Draws one line of plain text in the rectangle; text wider than it is elided.
void drawLine(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
              const QColor& color, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace whither
