#pragma once

#include "views/export/measureddevice.h"

#include <QByteArray>
#include <QPaintEngine>
#include <QString>

#include <memory>

namespace whither {

/// What an SVG file says of itself besides what is drawn.
struct SvgHead {
    QString title;
    QString description; ///< what a screen reader says
    QString language;    ///< BCP 47: "zh-CN"
    QByteArray metadata; ///< JSON, kept as text inside `<metadata>`; may be empty
};

/// Painted on, it becomes an SVG 1.1 file: every line of text is one element of real text, set in
/// its font with all its substitutes named and as wide as it was here, every shape one path, in
/// coordinates of the whole. Qt's own generator repeats the whole state before each stroke, cuts a
/// line wherever its script changes, and knows no substitutes. Clips and pixmaps are not drawn.
/// Same painting, same bytes.
class SvgDevice final : public MeasuredDevice {
public:
    SvgDevice(const QSize& size, SvgHead head);
    ~SvgDevice() override;

    QPaintEngine* paintEngine() const override;
    /// Once painting has ended.
    QByteArray bytes() const;

private:
    class Engine;

    SvgHead m_head;
    std::unique_ptr<Engine> m_engine;
};

/// The JSON that `SvgHead::metadata` was; empty if it is not such a file.
QByteArray svgMetadata(const QByteArray& svg);

} // namespace whither
