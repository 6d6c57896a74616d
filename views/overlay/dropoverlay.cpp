#include "views/overlay/dropoverlay.h"

#include <QPainter>

#include <algorithm>

namespace whither {

DropOverlay::DropOverlay(QWidget* window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DropOverlay::showPromise(const QString& text)
{
    m_text = text;
    setGeometry(parentWidget()->rect());
    setAccessibleName(text);
    raise();
    show();
    update();
}

void DropOverlay::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    constexpr int veil = 178; // of 255: what is below stays in sight
    constexpr int margin = 16;
    constexpr int padding = 28;
    constexpr qreal radius = 10;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor cover = m_theme.page;
    cover.setAlpha(veil);
    painter.fillRect(rect(), cover);
    painter.setPen(QPen(m_theme.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(margin, margin, -margin, -margin), radius, radius);

    QFont font = this->font();
    font.setPixelSize(18);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const int widest = std::max(1, width() - 4 * (margin + padding));
    const QRect words = painter.fontMetrics().boundingRect(
        QRect(0, 0, widest, height()), Qt::AlignCenter | Qt::TextWordWrap, m_text);
    QRect card(0, 0, words.width() + 2 * padding, words.height() + 2 * padding);
    card.moveCenter(rect().center());
    painter.setPen(QPen(m_theme.border, 1));
    painter.setBrush(m_theme.control);
    painter.drawRoundedRect(card, radius, radius);
    painter.setPen(m_theme.text);
    painter.drawText(card.adjusted(padding, padding, -padding, -padding),
                     Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace whither
