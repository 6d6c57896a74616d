#include "views/print/recordpages.h"

#include "views/charts/textfit.h"

#include <QAbstractItemModel>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr double rowHeight = 19;
constexpr double cellGap = 10;
constexpr double widestColumn = 240;
constexpr double narrowestColumn = 24;
constexpr double titleHeight = 34;
constexpr double footerHeight = 26;
constexpr int measuredRecords = 200; // enough to know how wide a column's words are

/// The width that none may exceed for all to fit into `room`.
double commonLimit(std::vector<double> widths, double room)
{
    std::ranges::sort(widths);
    for (std::size_t fitted = 0; fitted < widths.size(); ++fitted) {
        const double share = room / static_cast<double>(widths.size() - fitted);
        if (widths[fitted] > share)
            return share;
        room -= widths[fitted];
    }
    return widths.empty() ? room : widths.back();
}

} // namespace

RecordPages::RecordPages(const QAbstractItemModel& model, std::vector<int> columns, Words words,
                         const QSizeF& page, PaintStyle style, int before)
    : m_model(model),
      m_columns(std::move(columns)),
      m_words(std::move(words)),
      m_page(page),
      m_style(std::move(style)),
      m_before(before),
      m_records(std::min(model.rowCount(), mostRecords))
{
    placeColumns();
}

void RecordPages::placeColumns()
{
    const QFont heading = m_style.font(TextRole::Heading);
    const QFont note = m_style.font(TextRole::Note);
    std::vector<double> wanted;
    double sum = 0;
    for (const int column : m_columns) {
        double width = textWidth(m_model.headerData(column, Qt::Horizontal).toString(), heading);
        for (int record = 0; record < std::min(m_records, measuredRecords); ++record) {
            const QString text = m_model.index(record, column).data().toString();
            width = std::max(width, textWidth(text, note));
        }
        wanted.push_back(std::clamp(width + cellGap, narrowestColumn, widestColumn));
        sum += wanted.back();
    }
    // Too wide for the page, the widest columns give way: their words are shortened.
    const double widest = sum > m_page.width() ? commonLimit(wanted, m_page.width()) : sum;
    double edge = 0;
    m_edges = {edge};
    for (const double width : wanted)
        m_edges.push_back(edge += std::min(width, widest));
}

double RecordPages::tableTop(int page) const
{
    return page == 0 ? titleHeight : 0;
}

int RecordPages::roomOn(int page) const
{
    const double height = m_page.height() - tableTop(page) - rowHeight - footerHeight;
    return std::max(1, static_cast<int>(height / rowHeight));
}

int RecordPages::firstRecord(int page) const
{
    return page == 0 ? 0 : roomOn(0) + (page - 1) * roomOn(1);
}

int RecordPages::recordsOn(int page) const
{
    return std::clamp(m_records - firstRecord(page), 0, roomOn(page));
}

int RecordPages::pageCount() const
{
    const int rest = std::max(0, m_records - roomOn(0));
    return 1 + (rest + roomOn(1) - 1) / roomOn(1);
}

void RecordPages::paintCells(QPainter& painter, double top, int record) const
{
    const QFont font = m_style.font(TextRole::Note);
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        const QModelIndex cell = m_model.index(record, m_columns[place]);
        const auto alignment =
            Qt::Alignment(cell.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
        drawLine(
            painter,
            QRectF(m_edges[place], top, m_edges[place + 1] - m_edges[place] - cellGap, rowHeight),
            cell.data().toString(), font, m_style.theme.text,
            (alignment ? alignment : Qt::AlignLeft) | Qt::AlignVCenter);
    }
}

void RecordPages::paint(QPainter& painter, int page) const
{
    const QFont heading = m_style.font(TextRole::Heading);
    const QFont note = m_style.font(TextRole::Note);
    if (page == 0) {
        drawLine(painter, QRectF(0, 0, m_page.width(), titleHeight - 8), m_words.title,
                 m_style.font(TextRole::Title), m_style.theme.text, Qt::AlignLeft | Qt::AlignTop);
    }
    double top = tableTop(page);
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        drawLine(
            painter,
            QRectF(m_edges[place], top, m_edges[place + 1] - m_edges[place] - cellGap, rowHeight),
            m_model.headerData(m_columns[place], Qt::Horizontal).toString(), heading,
            m_style.theme.mutedText, Qt::AlignLeft | Qt::AlignVCenter);
    }
    top += rowHeight;
    painter.setPen(QPen(m_style.theme.border, 1));
    painter.drawLine(QPointF(0, top), QPointF(m_page.width(), top));
    for (int record = 0; record < recordsOn(page); ++record) {
        paintCells(painter, top, firstRecord(page) + record);
        top += rowHeight;
    }
    QString words = m_words.footer;
    if (page + 1 == pageCount() && m_model.rowCount() > m_records) {
        words = tr("%n more record(s) are not printed.", "", m_model.rowCount() - m_records)
                + QLatin1Char(' ') + words;
    }
    const double left = paintFoot(painter, m_before + page);
    drawLine(painter, QRectF(0, m_page.height() - rowHeight, left, rowHeight), words, note,
             m_style.theme.mutedText, Qt::AlignLeft | Qt::AlignVCenter);
}

void RecordPages::paintNumber(QPainter& painter, int pageBefore) const
{
    paintFoot(painter, pageBefore);
}

/// Answers how much room the number leaves at its left.
double RecordPages::paintFoot(QPainter& painter, int number) const
{
    const QFont note = m_style.font(TextRole::Note);
    const QString text = tr("page %1 of %2").arg(number + 1).arg(m_before + pageCount());
    drawLine(painter, QRectF(0, m_page.height() - rowHeight, m_page.width(), rowHeight), text, note,
             m_style.theme.mutedText, Qt::AlignRight | Qt::AlignVCenter);
    return m_page.width() - textWidth(text, note) - cellGap;
}

} // namespace whither
