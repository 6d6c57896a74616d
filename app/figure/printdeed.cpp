#include "app/figure/printdeed.h"

#include "views/figure/figureimage.h"
#include "views/pages/figurepages.h"
#include "views/print/recordpages.h"
#include "views/table/recordheader.h"
#include "views/table/recordtable.h"

#include "app/actions/actions.h"

#include <QAction>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrintPreviewDialog>

namespace whither {

namespace {

constexpr double dotsPerInch = 96;
constexpr double marginMm = 12;
constexpr double numberHeight = 22; // below the figure

/// The shown columns, from left to right.
std::vector<int> shownColumns(const QHeaderView& header)
{
    std::vector<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

} // namespace

PrintDeed::PrintDeed(const PrintParts& parts, const Actions& actions, QWidget* window)
    : QObject(window),
      m_parts(parts),
      m_window(window),
      m_layout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
               QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter)
{
    connect(actions.print, &QAction::triggered, this, &PrintDeed::print);
    connect(actions.printPreview, &QAction::triggered, this, &PrintDeed::preview);
}

void PrintDeed::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(m_layout);
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_layout = printer.pageLayout();
    paintOn(printer);
}

void PrintDeed::preview()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(m_layout);
    QPrintPreviewDialog dialog(&printer, m_window);
    dialog.resize(m_window->size());
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter* paper) { paintOn(*paper); });
    dialog.exec();
    m_layout = printer.pageLayout();
}

void PrintDeed::paintOn(QPrinter& printer) const
{
    const double scale = printer.resolution() / dotsPerInch;
    const QSizeF page =
        QSizeF(printer.pageLayout().paintRectPixels(printer.resolution()).size()) / scale;
    PaintStyle style;
    style.families = figureFamilies(m_parts.languages.context().language);
    style.theme.page = Qt::white;
    style.theme.hasPatterns = m_parts.theme.hasPatterns;
    QPainter painter(&printer);
    painter.scale(scale, scale);
    const FigurePage* shown = m_parts.pages.current();
    const Figure* figure = shown ? shown->view()->figure() : nullptr;
    RecordPages::Words words;
    if (figure)
        words = {figure->text().subtitle, figure->text().footer};
    const RecordPages records(*m_parts.table.model(), shownColumns(*m_parts.table.header()), words,
                              page, style, figure ? 1 : 0);
    if (figure) {
        const QSizeF room(page.width(), page.height() - numberHeight);
        const double zoom = figureZoom(*figure, room.toSize(), style);
        painter.save();
        painter.scale(zoom, zoom);
        figure->paint(painter, room / zoom, style);
        painter.restore();
        records.paintNumber(painter, 0);
        printer.newPage();
    }
    for (int number = 0; number < records.pageCount(); ++number) {
        if (number > 0)
            printer.newPage();
        records.paint(painter, number);
    }
}

} // namespace whither
