#include "views/export/svgdevice.h"

#include <QFont>
#include <QPainterPath>
#include <QPen>
#include <QTransform>
#include <QXmlStreamReader>

#include <cmath>
#include <utility>

namespace whither {

namespace {

const QString metadataSpace = QStringLiteral("urn:whither:figure");

/// With two decimals at most: a hundredth of a pixel.
QByteArray number(double value)
{
    constexpr double parts = 100;
    const double rounded = std::round(value * parts) / parts;
    return QByteArray::number(rounded == 0 ? 0.0 : rounded, 'g', 10); // no "-0"
}

/// As text of XML 1.0, which has no way to write most control characters.
QByteArray escaped(const QString& text)
{
    QString clean = text;
    for (QChar& letter : clean) {
        const bool isControl =
            letter < QLatin1Char(' ') && letter != QLatin1Char('\t') && letter != QLatin1Char('\n');
        if (isControl || letter == QChar(0xFFFE) || letter == QChar(0xFFFF))
            letter = QChar::ReplacementCharacter;
    }
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray pathData(const QPainterPath& path)
{
    QByteArray data;
    for (int index = 0; index < path.elementCount(); ++index) {
        const QPainterPath::Element element = path.elementAt(index);
        const QByteArray place = number(element.x) + ' ' + number(element.y);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += 'M' + place;
            break;
        case QPainterPath::LineToElement:
            data += 'L' + place;
            break;
        case QPainterPath::CurveToElement:
            data += 'C' + place;
            break;
        case QPainterPath::CurveToDataElement:
            data += ' ' + place;
            break;
        }
    }
    return data;
}

/// ` name="#rrggbb"`, and how opaque where it is not.
QByteArray colorAttribute(const char* name, const QColor& color, double opacity)
{
    QByteArray text = QByteArray(" ") + name + "=\"" + color.name().toLatin1() + '"';
    const double alpha = color.alphaF() * opacity;
    if (alpha < 1)
        text += QByteArray(" ") + name + "-opacity=\"" + number(alpha) + '"';
    return text;
}

QByteArray strokeAttributes(const QPen& pen, double scale, double opacity)
{
    const double width = std::max(pen.widthF() * scale, pen.isCosmetic() ? 1.0 : 0.0);
    QByteArray text = colorAttribute("stroke", pen.color(), opacity);
    if (width != 1)
        text += " stroke-width=\"" + number(width) + '"';
    if (pen.capStyle() != Qt::FlatCap)
        text += pen.capStyle() == Qt::RoundCap ? " stroke-linecap=\"round\""
                                               : " stroke-linecap=\"square\"";
    if (pen.joinStyle() == Qt::RoundJoin)
        text += " stroke-linejoin=\"round\"";
    else if (pen.joinStyle() == Qt::BevelJoin)
        text += " stroke-linejoin=\"bevel\"";
    if (pen.style() != Qt::SolidLine) {
        QByteArray dashes;
        for (const double dash : pen.dashPattern())
            dashes += (dashes.isEmpty() ? "" : " ") + number(dash * std::max(width, 1.0));
        text += " stroke-dasharray=\"" + dashes + '"';
    }
    return text;
}

QByteArray fontAttributes(const QFont& font, double scale)
{
    QByteArray families;
    for (const QString& family : font.families())
        families += "'" + escaped(family) + "', ";
    const double size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96 / 72;
    QByteArray text =
        " font-family=\"" + families + "sans-serif\" font-size=\"" + number(size * scale) + '"';
    if (font.weight() != QFont::Normal)
        text += " font-weight=\"" + QByteArray::number(font.weight()) + '"';
    if (font.italic())
        text += " font-style=\"italic\"";
    return text;
}

} // namespace

class SvgDevice::Engine final : public QPaintEngine {
public:
    Engine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override
    {
        m_body.clear();
        return true;
    }
    bool end() override
    {
        endText();
        return true;
    }
    Type type() const override { return User; }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}

    void updateState(const QPaintEngineState& now) override
    {
        const auto flags = now.state();
        if (flags & DirtyTransform)
            m_transform = now.transform();
        if (flags & DirtyPen)
            m_pen = now.pen();
        if (flags & DirtyBrush)
            m_brush = now.brush();
        if (flags & DirtyOpacity)
            m_opacity = now.opacity();
    }

    void drawPath(const QPainterPath& path) override
    {
        endText();
        const bool isFilled = m_brush.style() != Qt::NoBrush;
        const bool isStroked = m_pen.style() != Qt::NoPen;
        if (!isFilled && !isStroked)
            return;
        m_body += "<path d=\"" + pathData(m_transform.map(path)) + '"';
        m_body += isFilled ? colorAttribute("fill", m_brush.color(), m_opacity)
                           : QByteArray(" fill=\"none\"");
        if (isFilled && path.fillRule() == Qt::OddEvenFill)
            m_body += " fill-rule=\"evenodd\"";
        if (isStroked)
            m_body += strokeAttributes(m_pen, scale(), m_opacity);
        m_body += "/>\n";
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        for (int index = 0; index < count; ++index)
            index == 0 ? path.moveTo(points[0]) : path.lineTo(points[index]);
        if (mode == PolylineMode) {
            const QBrush brush = std::exchange(m_brush, QBrush());
            drawPath(path);
            m_brush = brush;
            return;
        }
        path.closeSubpath();
        drawPath(path);
    }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QPointF place = m_transform.map(at);
        const double width = item.width() * scale();
        const bool isContinued =
            !m_text.isEmpty() && m_textPen == m_pen.color() && continuesText(place, m_textEnd);
        if (!isContinued) {
            endText();
            m_textStart = place;
            m_textPen = m_pen.color();
            m_textAttributes = fontAttributes(item.font(), scale())
                               + colorAttribute("fill", m_pen.color(), m_opacity);
        }
        m_text += item.text();
        m_textEnd = QPointF(place.x() + width, place.y());
    }

    QByteArray body() const { return m_body; }

private:
    /// Of lengths: figures are only ever scaled alike both ways.
    double scale() const { return std::sqrt(std::abs(m_transform.determinant())); }

    void endText()
    {
        const QString text = std::exchange(m_text, QString());
        if (text.trimmed().isEmpty())
            return;
        m_body += "<text x=\"" + number(m_textStart.x()) + "\" y=\"" + number(m_textStart.y())
                  + "\" textLength=\"" + number(m_textEnd.x() - m_textStart.x())
                  + "\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\"" + m_textAttributes
                  + '>' + escaped(text) + "</text>\n";
    }

    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
    QByteArray m_body;
    QString m_text; ///< of the line that is being drawn
    QPointF m_textStart;
    QPointF m_textEnd;
    QColor m_textPen;
    QByteArray m_textAttributes;
};

SvgDevice::SvgDevice(const QSize& size, SvgHead head)
    : MeasuredDevice(size), m_head(std::move(head)), m_engine(std::make_unique<Engine>())
{
}

SvgDevice::~SvgDevice() = default;

QPaintEngine* SvgDevice::paintEngine() const
{
    return m_engine.get();
}

QByteArray SvgDevice::bytes() const
{
    const QByteArray width = QByteArray::number(measuredSize().width());
    const QByteArray height = QByteArray::number(measuredSize().height());
    QByteArray svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\""
                     + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + ' ' + height
                     + "\" role=\"img\" aria-labelledby=\"title\" aria-describedby=\"desc\" "
                       "xml:lang=\""
                     + escaped(m_head.language) + "\">\n<title id=\"title\">"
                     + escaped(m_head.title) + "</title>\n<desc id=\"desc\">"
                     + escaped(m_head.description) + "</desc>\n";
    if (!m_head.metadata.isEmpty())
        svg += "<metadata><recipe xmlns=\"" + metadataSpace.toLatin1() + "\">"
               + escaped(QString::fromUtf8(m_head.metadata)) + "</recipe></metadata>\n";
    return svg + m_engine->body() + "</svg>\n";
}

QByteArray svgMetadata(const QByteArray& svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement
            && xml.name() == QLatin1String("recipe") && xml.namespaceUri() == metadataSpace)
            return xml.readElementText(QXmlStreamReader::SkipChildElements).toUtf8();
    }
    return {};
}

} // namespace whither
