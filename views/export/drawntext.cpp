#include "views/export/drawntext.h"

namespace whither {

void TextListener::Engine::drawTextItem(const QPointF& at, const QTextItem& item)
{
    if (!texts.empty() && continuesText(at, m_end))
        texts.back().text += item.text();
    else
        texts.push_back({item.text(), item.font()});
    m_end = at + QPointF(item.width(), 0);
}

} // namespace whither
