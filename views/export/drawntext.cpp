#include "views/export/drawntext.h"

namespace whither {

int TextListener::metric(PaintDeviceMetric metric) const
{
    constexpr int side = 4000;
    constexpr int dotsPerInch = 96;
    switch (metric) {
    case PdmWidth:
    case PdmHeight:
        return side;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return 1000;
    }
}

void TextListener::Engine::drawTextItem(const QPointF& at, const QTextItem& item)
{
    const bool isContinued =
        !texts.empty() && qAbs(at.y() - m_end.y()) < 0.5 && qAbs(at.x() - m_end.x()) < 1.0;
    if (isContinued)
        texts.back().text += item.text();
    else
        texts.push_back({item.text(), item.font()});
    m_end = at + QPointF(item.width(), 0);
}

} // namespace whither
