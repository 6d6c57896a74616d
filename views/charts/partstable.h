#pragma once

#include "models/study/measures/outcomes.h"

#include "views/charts/chart.h"

#include <QCoreApplication>

#include <vector>

namespace whither {

/// The parts of the donut as a table: name, people and share, 95 % interval; below it what the
/// source prints beside the breakdown. One row a mark, in the marks' order.
class PartsTable {
    Q_DECLARE_TR_FUNCTIONS(PartsTable)

public:
    PartsTable(const OutcomeSummary& summary, const LanguageContext& context);

    void paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const;
    /// The rectangle of a row, for pointing and focus.
    QRectF rowRect(std::size_t row, const QRectF& area) const;
    std::size_t rowCount() const { return m_rows.size(); }
    /// Below this height rows would overlap.
    double leastHeight() const;

private:
    struct Row {
        QString name;
        QString people;
        QString interval;
        QString colorKey;
        bool isPiece = false;
        bool isUnknown = false;
    };

    double rowHeight(const QRectF& area) const;
    void addRow(const OutcomePart& part, bool isPiece, const LanguageContext& context);
    void paintHeader(QPainter& painter, const QRectF& area, const PaintStyle& style) const;
    void paintRow(QPainter& painter, const QRectF& area, std::size_t index,
                  const PaintStyle& style) const;

    QString m_title;
    QString m_countTitle;
    QString m_intervalTitle;
    std::vector<Row> m_rows;
    QStringList m_asides;
};

} // namespace whither
