#pragma once

#include "models/query/annotation.h"

#include "views/charts/chart.h"

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace whither {

/// The words round a chart. They are part of the picture, so that a screenshot carries them.
struct FigureText {
    QString title;                 ///< the finding, from the query's answer
    QString subtitle;              ///< what is counted
    QStringList ledger;            ///< known + not stated = base, one entry a grouping
    QString footer;                ///< source, base, date, rules
    std::string studyId;           ///< as the footer says it, see `studyId`; empty: has none
    std::vector<Annotation> notes; ///< what the user put on the chart; those with a year are none
    QString emptyState; ///< stands in the chart's place when it has no marks: why, and what to do
};

/// Where the pieces of a figure stand.
struct FigureLayout {
    QRectF title;
    QStringList titleLines;
    QRectF subtitle;
    QStringList subtitleLines;
    QRectF chart;
    QRectF ledger;
    QStringList ledgerLines;
    QRectF footer;
    QStringList footerLines;
};

/// A chart with its finding, ledger and sources. The same in the window and in every export:
/// composed for the size it is given, in units of the painter.
class Figure {
public:
    Figure(QString id, FigureText text, std::unique_ptr<Chart> chart);

    const QString& id() const { return m_id; }
    const FigureText& text() const { return m_text; }
    const Chart& chart() const { return *m_chart; }

    FigureLayout layout(const QSizeF& size, const PaintStyle& style) const;
    /// Is there room for the chart at this size, beside the words?
    bool fits(const QSizeF& size, const PaintStyle& style) const;
    /// Is every word of the chart drawn at that size?
    bool showsAll(const QSizeF& size, const PaintStyle& style) const;
    /// The words round and on the chart that are cut at that size.
    QStringList cutTexts(const QSizeF& size, const PaintStyle& style) const;
    void paint(QPainter& painter, const QSizeF& size, const PaintStyle& style) const;
    /// The least height at which nothing is cut at this width. More is filled by charts that grow.
    double leastHeight(double width, const PaintStyle& style) const;

private:
    QString m_id;
    FigureText m_text;
    std::unique_ptr<Chart> m_chart;
};

} // namespace whither
