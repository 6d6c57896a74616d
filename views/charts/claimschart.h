#pragma once

#include "models/study/catalog/catalog.h"
#include "models/study/claims/claimlist.h"

#include "views/charts/chart.h"

#include <QCoreApplication>

#include <vector>

namespace whither {

/// The claims, each with what its checks found and what they come to, under a bar that counts the
/// verdicts; a verdict by hand that differs is said. In a small area the texts are cut to fewer
/// lines; every claim stays.
class ClaimsChart final : public Chart {
    Q_DECLARE_TR_FUNCTIONS(ClaimsChart)

public:
    /// `catalog` is asked for names only here.
    ClaimsChart(ClaimSummary summary, const Catalog& catalog, LanguageContext context);

    void paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const override;
    const std::vector<Mark>& marks() const override { return m_marks; }
    std::optional<std::size_t> markAt(const QPointF& point, const QRectF& area,
                                      const PaintStyle& style) const override;
    QPainterPath markOutline(std::size_t mark, const QRectF& area,
                             const PaintStyle& style) const override;
    QString description() const override;
    ShownRows shown() const override;
    bool fitsIn(const QSizeF& size, const PaintStyle& style) const override;
    bool showsAll(const QSizeF& size, const PaintStyle& style) const override;
    double heightFor(double width, const PaintStyle& style) const override;

private:
    /// How many lines the texts of a claim may take.
    struct Limits {
        int text = 0;
        int figures = 0;
        bool isSmall = false;   ///< texts in the size of notes, rows close together
        bool hasSources = true; ///< below the verdict
        bool isNarrow = false;  ///< more columns of less width
        double padding() const { return isSmall ? 3 : 5; }
        double leastColumn() const { return isNarrow ? 280 : 403; }
    };
    /// Lines enough for every claim and its figures.
    static Limits roomy() { return {6, 8, false, true}; }
    /// A claim in its place.
    struct Box {
        QRectF rect;
        QStringList text;
        QStringList figures;
        Limits limits;
    };
    /// Where the count of one verdict stands in the bar.
    struct Segment {
        std::size_t mark = 0;
        QRectF bar;
        QRectF label;
        QString text;
        QString kind;
    };

    std::vector<Box> boxes(const QRectF& area, const Limits& limits, const PaintStyle& style) const;
    static bool lieIn(const std::vector<Box>& boxes, const QRectF& area);
    std::vector<Box> boxesThatFit(const QRectF& area, const PaintStyle& style) const;
    std::vector<Segment> segments(const QRectF& area, const PaintStyle& style) const;
    QRectF listArea(const QRectF& area, const PaintStyle& style) const;
    void paintClaim(QPainter& painter, std::size_t index, const Box& box,
                    const PaintStyle& style) const;
    void addMarks(const Catalog& catalog);
    Mark markOf(const Claim& claim, const Catalog& catalog) const;
    /// What the checks found; of a claim without a check what somebody found in texts.
    QStringList findingsOf(const Claim& claim, const QFont& font, double width, int lines) const;

    ClaimSummary m_summary;
    LanguageContext m_context;
    std::vector<Mark> m_marks;           ///< verdicts that occur, then claims
    std::vector<std::size_t> m_verdicts; ///< index of the verdict of each verdict mark
};

} // namespace whither
