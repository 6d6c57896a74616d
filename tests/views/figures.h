#pragma once

#include "views/figure/figurefactory.h"

#include "tests/support/builtinstudy.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whither {

/// A question that a figure is drawn for.
struct FigureCase {
    QByteArray name;
    std::string figure;
    Query query;
};

inline std::unique_ptr<Figure> figureOf(const BuiltinStudy& study, std::string_view id,
                                        const Query& query)
{
    return makeFigure(id, study.catalog, *study.engine, query, study.context);
}

inline std::unique_ptr<Figure> openingFigure(const BuiltinStudy& study, std::string_view id)
{
    return figureOf(study, id, study.dataset(figureTable(id)).opening);
}

inline PaintStyle paintStyle(Language language = Language::English, bool isDark = false)
{
    PaintStyle style;
    style.theme = isDark ? darkTheme() : lightTheme();
    style.families = figureFamilies(language);
    return style;
}

/// Every filter over the 100, with both outer rings, shares of all and of those known, in each form
/// by turns.
inline std::vector<FigureCase> outcomesCases(const BuiltinStudy& study)
{
    std::vector<FigureCase> cases;
    for (const char* ring : {"sector", "role"}) {
        for (const Query& filtered : filtersOver(study, "cohort100")) {
            for (const ShareBase base : {ShareBase::All, ShareBase::KnownOnly}) {
                Query query = filtered;
                query.grouping = {"where_now", ring};
                query.base = base;
                query.form = static_cast<PartsForm>(cases.size() % 3);
                cases.push_back(
                    {QByteArray("outcomes ") + ring + ' ' + QByteArray::number(cases.size()),
                     "outcomes", std::move(query)});
            }
        }
    }
    return cases;
}

/// Every conference × counting rule × delimitation of China, as shares and as counts.
inline std::vector<FigureCase> sharesCases(const BuiltinStudy& study)
{
    std::vector<FigureCase> cases;
    const Query whole = study.whole("conference_shares");
    const auto add = [&](const QByteArray& name, const Query& asked) {
        for (const RegionRule region :
             {RegionRule::NarrowestInSource, RegionRule::WidestInSource}) {
            for (const Measure measure : {Measure::Share, Measure::Count}) {
                Query query = asked;
                query.region = region;
                query.measure = measure;
                cases.push_back({name + ' ' + QByteArray::number(cases.size()), "shares", query});
            }
        }
    };
    add("shares opening", study.dataset("conference_shares").opening);
    add("shares whole", whole);
    Query projected = study.dataset("conference_shares").opening;
    projected.showsTrend = true;
    add("shares projected", projected);
    for (const Group& group : study.engine->groups(whole, {"conference", "measure"})) {
        Query query = withTerms(whole, "conference", Condition::Op::IsAnyOf, {group.terms[0]});
        query = withTerms(query, "measure", Condition::Op::IsAnyOf, {group.terms[1]});
        add(QByteArray::fromStdString("shares " + *group.terms[0] + ' ' + *group.terms[1]), query);
    }
    return cases;
}

inline std::vector<FigureCase> claimsCases(const BuiltinStudy& study)
{
    std::vector<FigureCase> cases;
    for (const Query& query : filtersOver(study, "claims"))
        cases.push_back({"claims " + QByteArray::number(cases.size()), "claims", query});
    return cases;
}

/// Every filter over the 100, in the order of frequency and in another.
inline std::vector<FigureCase> flowsCases(const BuiltinStudy& study)
{
    std::vector<FigureCase> cases;
    for (const Query& filtered : filtersOver(study, "cohort100")) {
        Query query = filtered;
        query.form = PartsForm::Flows;
        if (cases.size() % 2 == 1)
            query.nodeOrder = {"Other", "China"};
        cases.push_back({"flows " + QByteArray::number(cases.size()), "flows", std::move(query)});
    }
    return cases;
}

/// Every filter over the flows that studies publish.
inline std::vector<FigureCase> publishedFlowsCases(const BuiltinStudy& study)
{
    std::vector<FigureCase> cases;
    for (const Query& query : filtersOver(study, "talent_flows"))
        cases.push_back({"published flows " + QByteArray::number(cases.size()), "flows", query});
    return cases;
}

inline std::vector<FigureCase> allCases(const BuiltinStudy& study)
{
    std::vector<FigureCase> cases = outcomesCases(study);
    for (const auto& more :
         {sharesCases(study), flowsCases(study), publishedFlowsCases(study), claimsCases(study)})
        cases.insert(cases.end(), more.begin(), more.end());
    return cases;
}

/// A point in the middle of the shape's inside; nothing for an empty shape.
inline std::optional<QPointF> innerPoint(const QPainterPath& shape)
{
    constexpr int steps = 16;
    const QRectF box = shape.boundingRect();
    std::vector<QPointF> inside;
    for (int row = 1; row < steps; ++row) {
        for (int column = 1; column < steps; ++column) {
            const QPointF point(box.left() + box.width() * column / steps,
                                box.top() + box.height() * row / steps);
            if (shape.contains(point))
                inside.push_back(point);
        }
    }
    return inside.empty() ? std::nullopt : std::optional(inside[inside.size() / 2]);
}

/// Do the rectangles lie apart? Edges may touch.
inline bool areDisjoint(const std::vector<QRectF>& rects)
{
    constexpr double touch = 0.01;
    for (std::size_t a = 0; a < rects.size(); ++a) {
        for (std::size_t b = a + 1; b < rects.size(); ++b) {
            const QRectF shared = rects[a] & rects[b];
            if (shared.width() > touch && shared.height() > touch)
                return false;
        }
    }
    return true;
}

/// Does the rectangle lie in the other one, give or take what rounding does?
inline bool liesIn(const QRectF& inner, const QRectF& outer)
{
    constexpr double slack = 0.01;
    return outer.adjusted(-slack, -slack, slack, slack).contains(inner);
}

} // namespace whither
