#pragma once

#include "models/study/cohorts/comparison.h"
#include "models/text/languagecontext.h"

#include "views/charts/chart.h"
#include "views/charts/comparelayout.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace whither {

/// A value of what is compared, or the several that a line stands for.
QString comparedName(const ComparedTerm& term, const LanguageContext& context);

/// Two cohorts, or one at two times, beside one another: a pair of bars a value with whiskers and
/// the counts behind them, and at the right how far the two are apart. Each bar that stands for
/// rows is a mark; `markSides` says of which side's query they are.
class CompareChart final : public Chart {
    Q_DECLARE_TR_FUNCTIONS(CompareChart)

public:
    /// `names` are those of A and B, as a reader should hear them.
    CompareChart(Comparison comparison, std::array<QString, 2> names, LanguageContext context);

    const Comparison& comparison() const { return m_comparison; }
    void paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const override;
    const std::vector<Mark>& marks() const override { return m_marks; }
    const std::vector<std::size_t>& markSides() const { return m_sides; }
    std::optional<std::size_t> markAt(const QPointF& point, const QRectF& area,
                                      const PaintStyle& style) const override;
    QPainterPath markOutline(std::size_t mark, const QRectF& area,
                             const PaintStyle& style) const override;
    QString description() const override;
    ShownRows shown() const override;
    std::vector<Neighbours> neighbours(const Theme& theme) const override;
    bool fitsIn(const QSizeF& size, const PaintStyle& style) const override;
    bool showsAll(const QSizeF& size, const PaintStyle& style) const override;
    double heightFor(double width, const PaintStyle& style) const override;

private:
    /// The words of one row.
    struct Words {
        QString name;
        std::array<QString, 2> values;
        QString points;
        QString interval; ///< without "no clear change"
        bool isUnclear = false;
        std::array<std::optional<std::size_t>, 2> marks;
    };

    void addWords(const ComparedTerm& term);
    void addMark(const ComparedTerm& term, std::size_t side);
    QString changeText(const Words& words) const;
    CompareWidths widths(const PaintStyle& style) const;
    CompareLayout layoutIn(const QRectF& area, const PaintStyle& style) const;
    void paintHeading(QPainter& painter, const CompareLayout& layout,
                      const PaintStyle& style) const;
    void paintRow(QPainter& painter, const CompareLayout& layout, std::size_t index,
                  const PaintStyle& style) const;
    void paintBar(QPainter& painter, const CompareBar& bar, std::size_t row, std::size_t side,
                  const PaintStyle& style) const;
    void paintChange(QPainter& painter, const CompareLayout& layout, std::size_t index,
                     const PaintStyle& style) const;

    Comparison m_comparison;
    std::array<QString, 2> m_names;
    LanguageContext m_context;
    std::vector<Words> m_words; ///< a row each
    std::vector<Mark> m_marks;  ///< A before B, row by row
    std::vector<std::size_t> m_sides;
};

} // namespace whither
