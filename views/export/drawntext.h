#pragma once

#include "views/export/measureddevice.h"

#include <QFont>
#include <QPaintEngine>
#include <QPointF>
#include <QString>

#include <vector>

namespace whither {

/// A line of text that was drawn, with all its pieces: where two fonts are needed, Qt draws
/// several.
struct DrawnText {
    QString text;
    QFont font; ///< of its first piece
};

/// A device that draws nothing and takes down every text drawn on it.
class TextListener final : public MeasuredDevice {
public:
    TextListener() : MeasuredDevice({4000, 4000}) {}

    QPaintEngine* paintEngine() const override { return &m_engine; }
    const std::vector<DrawnText>& texts() const { return m_engine.texts; }

private:
    class Engine final : public QPaintEngine {
    public:
        Engine() : QPaintEngine(AllFeatures) {}

        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF& at, const QTextItem& item) override;
        Type type() const override { return User; }

        std::vector<DrawnText> texts;

    private:
        QPointF m_end;
    };

    mutable Engine m_engine;
};

} // namespace whither
