#pragma once

#include "models/study/measures/outcomepeople.h"

#include "views/charts/chart.h"
#include "views/charts/partspicture.h"
#include "views/charts/partstable.h"

#include <QCoreApplication>

#include <memory>

namespace whither {

/// Where people are: a picture of the parts in the form that the query asks for, with the table of
/// the parts beside it (below it where the area is narrow). A slice and its table row are one mark;
/// behind those marks come the people, where each is shown.
class OutcomesChart final : public Chart {
    Q_DECLARE_TR_FUNCTIONS(OutcomesChart)

public:
    /// `people`: what `listPeople` says of the summary, where the form shows each; else none.
    OutcomesChart(OutcomeSummary summary, const std::vector<OutcomePerson>& people,
                  LanguageContext context);

    void paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const override;
    const std::vector<Mark>& marks() const override { return m_marks; }
    std::optional<std::size_t> markAt(const QPointF& point, const QRectF& area,
                                      const PaintStyle& style) const override;
    QPainterPath markOutline(std::size_t mark, const QRectF& area,
                             const PaintStyle& style) const override;
    QString description() const override;
    ShownRows shown() const override;
    std::vector<Neighbours> neighbours(const Theme& theme) const override;
    double leastHeight() const override;

private:
    struct Areas {
        QRectF picture;
        QRectF table;
    };

    Areas areasIn(const QRectF& area) const;
    void addMarks();
    void addPeople(const std::vector<OutcomePerson>& people);

    OutcomeSummary m_summary;
    LanguageContext m_context;
    std::vector<Mark> m_marks; ///< each part followed by its pieces, then the people
    PartsTable m_table;
    std::unique_ptr<PartsPicture> m_picture;
};

} // namespace whither
