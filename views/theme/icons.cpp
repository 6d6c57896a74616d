#include "views/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace whither {

namespace {

constexpr auto drawnColor = "#5b6472"; // the one colour the files are drawn in

/// Draws the SVG afresh for every size asked.
class SvgIcon final : public QIconEngine {
public:
    explicit SvgIcon(const QByteArray& svg) : m_svg(svg) {}

    QIconEngine* clone() const override { return new SvgIcon(m_svg); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(m_svg);
        painter->save();
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

private:
    QByteArray m_svg;
};

} // namespace

QIcon actionIcon(const QString& name, const QColor& color)
{
    QFile file(QStringLiteral(":/icons/actions/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace(drawnColor, color.name().toLatin1());
    return QIcon(new SvgIcon(svg));
}

} // namespace whither
