#include "views/charts/partspicture.h"

#include "views/charts/barspicture.h"
#include "views/charts/donutpicture.h"
#include "views/charts/wafflepicture.h"

namespace whither {

PartMarks::PartMarks(const OutcomeSummary& summary)
{
    for (const OutcomePart& part : summary.parts) {
        m_first.push_back(m_count);
        m_count += 1 + part.parts.size();
    }
}

QColor partColor(const OutcomePart& part, std::optional<std::size_t> piece, const Theme& theme)
{
    const QString key = QString::fromStdString(part.colorKey);
    if (!piece)
        return theme.colorOf(key);
    return theme.shadeOf(key, static_cast<int>(*piece), static_cast<int>(part.parts.size()));
}

QColor markColor(const OutcomePart& part, std::optional<std::size_t> piece, std::size_t mark,
                 const PaintStyle& style)
{
    QColor color = partColor(part, piece, style.theme);
    if (style.isMuted(mark))
        color.setAlphaF(0.3F);
    return color;
}

std::unique_ptr<PartsPicture> partsPicture(const OutcomeSummary& summary,
                                           const std::vector<OutcomePerson>& people,
                                           const LanguageContext& context)
{
    switch (summary.query.form) {
    case PartsForm::Donut:
    case PartsForm::Flows: // a figure of its own
        break;
    case PartsForm::Bars:
        return std::make_unique<BarsPicture>(summary, context);
    case PartsForm::Waffle:
        return std::make_unique<WafflePicture>(summary, people, context);
    }
    return std::make_unique<DonutPicture>(summary, context);
}

} // namespace whither
