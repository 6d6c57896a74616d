#include "app/shell/statusline.h"

#include "models/text/errortext.h"
#include "models/text/numbers.h"

#include "views/theme/plaintooltip.h"

#include <QLabel>

namespace whither {

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent),
      m_counts(new QLabel),
      m_filter(new QLabel),
      m_selected(new QLabel),
      m_highlighted(new QLabel),
      m_time(new QLabel),
      m_faults(new QLabel),
      m_work(new QLabel)
{
    for (QLabel* label : {m_counts, m_filter, m_selected, m_highlighted, m_time, m_faults, m_work})
        label->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_counts, m_filter, m_selected, m_highlighted, m_time})
        addWidget(label);
    addPermanentWidget(m_work);
    addPermanentWidget(m_faults);
    m_work->hide();
    m_faults->hide();
}

void StatusLine::showCounts(std::uint64_t shown, std::uint64_t total,
                            const LanguageContext& context)
{
    m_counts->setText(tr("%1 of %2 records")
                          .arg(countText(shown, context.locale), countText(total, context.locale)));
}

void StatusLine::showHighlighted(std::optional<std::size_t> records)
{
    m_highlighted->setText(records ? tr("%n highlighted", "", static_cast<int>(*records))
                                   : QString());
    m_highlighted->setVisible(records.has_value());
}

void StatusLine::showSelected(std::size_t rows)
{
    m_selected->setText(rows > 1 ? tr("%n selected", "", static_cast<int>(rows)) : QString());
    m_selected->setVisible(rows > 1);
}

void StatusLine::showFilterOn(bool isOn)
{
    m_filter->setText(isOn ? tr("filter on") : QString());
    m_filter->setVisible(isOn);
}

void StatusLine::showFilterTime(double elapsedMs, const LanguageContext& context)
{
    m_time->setText(tr("filter %1 ms").arg(context.locale.toString(elapsedMs, 'f', 1)));
}

void StatusLine::showWork(const QString& text)
{
    m_work->setText(text);
    m_work->setVisible(!text.isEmpty());
}

void StatusLine::showFaults(const std::vector<Error>& faults)
{
    QStringList lines;
    for (const Error& fault : faults)
        lines.append(errorText(fault));
    m_faults->setVisible(!faults.empty());
    m_faults->setText(tr("%n problem(s) in the data", "", static_cast<int>(faults.size())));
    m_faults->setToolTip(plainToolTip(lines.join(QLatin1Char('\n'))));
}

} // namespace whither
