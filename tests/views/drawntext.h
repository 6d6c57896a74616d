#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace whither {

/// Takes down every text that is drawn and draws nothing.
class TextListener final : public QPaintEngine {
public:
    TextListener() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    Type type() const override { return User; }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        // A line that needs two fonts is drawn in pieces: one after the other at one height.
        const bool isContinued =
            !m_texts.isEmpty() && qAbs(at.y() - m_end.y()) < 0.5 && qAbs(at.x() - m_end.x()) < 1.0;
        if (isContinued)
            m_texts.last() += item.text();
        else
            m_texts.append(item.text());
        m_end = at + QPointF(item.width(), 0);
    }

    QStringList m_texts;

private:
    QPointF m_end;
};

/// A device of no size that listens.
class ListeningDevice final : public QPaintDevice {
public:
    QPaintEngine* paintEngine() const override { return &m_engine; }
    const QStringList& texts() const { return m_engine.m_texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 4000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 1000;
        }
    }

private:
    mutable TextListener m_engine;
};

/// The texts that a deed draws, in its order.
inline QStringList drawnTexts(const std::function<void(QPainter&)>& deed)
{
    ListeningDevice device;
    QPainter painter(&device);
    deed(painter);
    painter.end();
    return device.texts();
}

/// The texts that a widget and its children draw.
inline QStringList drawnTexts(QWidget& widget)
{
    ListeningDevice device;
    widget.render(&device);
    return device.texts();
}

} // namespace whither
