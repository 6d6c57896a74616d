#pragma once

#include <QPaintDevice>
#include <QPointF>
#include <QSize>

namespace whither {

/// A device to paint on that is so many pixels large at 96 dots an inch, and no screen.
class MeasuredDevice : public QPaintDevice {
public:
    explicit MeasuredDevice(const QSize& size) : m_size(size) {}

    QSize measuredSize() const { return m_size; }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
};

/// Does a text at `at` go on where another one ended? Where a line needs two fonts, Qt draws it in
/// pieces, one after the other at one height.
bool continuesText(const QPointF& at, const QPointF& end);

} // namespace whither
