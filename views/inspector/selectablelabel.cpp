#include "views/inspector/selectablelabel.h"

namespace whither {

SelectableLabel::SelectableLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
}

QSize SelectableLabel::sizeHint() const
{
    return keepsPlainSizes() ? m_plain->hint : QLabel::sizeHint();
}

QSize SelectableLabel::minimumSizeHint() const
{
    return keepsPlainSizes() ? m_plain->least : QLabel::minimumSizeHint();
}

int SelectableLabel::heightForWidth(int width) const
{
    return keepsPlainSizes() && m_plain->width == width ? m_plain->heightForWidth
                                                        : QLabel::heightForWidth(width);
}

void SelectableLabel::enterEvent(QEnterEvent* event)
{
    if (!m_plain) {
        m_plain = {text(), sizeHint(), minimumSizeHint(), width(), heightForWidth(width())};
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QLabel::enterEvent(event);
}

void SelectableLabel::leaveEvent(QEvent* event)
{
    QLabel::leaveEvent(event);
    if (hasSelectedText())
        return;
    setTextInteractionFlags(Qt::NoTextInteraction);
    m_plain.reset();
}

} // namespace whither
