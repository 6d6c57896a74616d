#pragma once

#include "views/charts/chart.h"

#include <QCoreApplication>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

class QAbstractItemModel;

namespace whither {

/// A table on pages of paper: its columns as wide as their words ask and the page allows, their
/// titles on every page, and below the records what is listed, the source, and the page's number.
class RecordPages {
    Q_DECLARE_TR_FUNCTIONS(RecordPages)

public:
    /// What stands round the records.
    struct Words {
        QString title;  ///< on top of the first page
        QString footer; ///< at the foot of every page
    };

    /// `columns` of the model, in their order. `page` is what can be printed on, in pixels at 96
    /// dots an inch. `before` pages come first and count as well. At most `mostRecords` are
    /// printed; the last line then says how many are not.
    RecordPages(const QAbstractItemModel& model, std::vector<int> columns, Words words,
                const QSizeF& page, PaintStyle style, int before = 0);

    static constexpr int mostRecords = 5000;

    int pageCount() const;
    /// In the units of `page`.
    void paint(QPainter& painter, int page) const;
    /// The number of a page that comes before those of the table, at the foot.
    void paintNumber(QPainter& painter, int pageBefore) const;
    /// The left edges of the columns and the right edge of the last; inside the page, ascending.
    const std::vector<double>& edges() const { return m_edges; }
    int recordsOn(int page) const;

private:
    void placeColumns();
    int firstRecord(int page) const;
    int roomOn(int page) const;
    double tableTop(int page) const;
    double paintFoot(QPainter& painter, int number) const;
    void paintCells(QPainter& painter, double top, int record) const;

    const QAbstractItemModel& m_model;
    std::vector<int> m_columns;
    Words m_words;
    QSizeF m_page;
    PaintStyle m_style;
    int m_before;
    int m_records;
    std::vector<double> m_edges;
};

} // namespace whither
