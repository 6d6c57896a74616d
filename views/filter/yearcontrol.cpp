#include "views/filter/yearcontrol.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>

namespace whither {

YearControl::YearControl(QWidget* parent)
    : QWidget(parent),
      m_heading(new QLabel),
      m_fromLabel(new QLabel),
      m_toLabel(new QLabel),
      m_single(new QCheckBox),
      m_from(new QSpinBox),
      m_to(new QSpinBox),
      m_slider(new QSlider(Qt::Horizontal))
{
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    for (QSpinBox* box : {m_from, m_to}) {
        box->setKeyboardTracking(false); // a year half typed is none
        box->installEventFilter(this);
    }
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 10, 12, 4);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_heading, 0, 0);
    layout->addWidget(m_single, 0, 1, Qt::AlignRight);
    layout->addWidget(m_fromLabel, 1, 0);
    layout->addWidget(m_toLabel, 1, 1);
    layout->addWidget(m_from, 2, 0);
    layout->addWidget(m_to, 2, 1);
    layout->addWidget(m_slider, 3, 0, 1, 2);
    connect(m_from, &QSpinBox::valueChanged, this, [this] { takeBox(true); });
    connect(m_to, &QSpinBox::valueChanged, this, [this] { takeBox(false); });
    connect(m_slider, &QSlider::valueChanged, this, &YearControl::takeSlider);
    connect(m_single, &QCheckBox::toggled, this, &YearControl::takeSingle);
    retranslate();
    hide();
}

void YearControl::setYears(const QString& column, const YearSpan& years,
                           const std::optional<YearSpan>& asked)
{
    const bool isOther = m_column != column || m_offered != years;
    m_column = column;
    m_offered = years;
    const YearSpan chosen = asked.value_or(years);
    // What a filter asks for beyond the data is shown as it is.
    m_years = {std::min(years.from, chosen.from), std::max(years.to, chosen.to)};
    // A range that ends where it begins stays a range while the user moves it.
    const bool isSingle = asked && chosen.from == chosen.to && (isOther || m_single->isChecked());
    showChosen(chosen, isSingle);
}

void YearControl::showChosen(const YearSpan& chosen, bool isSingle)
{
    m_isShowing = true;
    const int first = static_cast<int>(m_years.from);
    const int last = static_cast<int>(m_years.to);
    for (QSpinBox* box : {m_from, m_to})
        box->setRange(first, last);
    m_from->setValue(static_cast<int>(chosen.from));
    m_to->setValue(static_cast<int>(chosen.to));
    m_single->setChecked(isSingle);
    m_to->setVisible(!isSingle);
    m_toLabel->setVisible(!isSingle);
    // The slider moves the range as it is.
    m_slider->setRange(first, last - static_cast<int>(chosen.to - chosen.from));
    m_slider->setValue(static_cast<int>(chosen.from));
    m_slider->setEnabled(m_slider->maximum() > m_slider->minimum());
    m_isShowing = false;
    retranslate();
}

YearSpan YearControl::chosen() const
{
    if (m_single->isChecked())
        return {m_from->value(), m_from->value()};
    return {m_from->value(), m_to->value()};
}

void YearControl::request(const YearSpan& chosen)
{
    const bool areAll = !m_single->isChecked() && chosen == m_years;
    emit conditionRequested(
        m_column, areAll ? std::nullopt : std::optional(inYears(m_column.toStdString(), chosen)));
}

void YearControl::takeBox(bool isFrom)
{
    if (m_isShowing)
        return;
    YearSpan years = chosen();
    // The box that was not touched gives way.
    if (years.from > years.to)
        (isFrom ? years.to : years.from) = isFrom ? years.from : years.to;
    request(years);
}

void YearControl::takeSlider(int year)
{
    if (m_isShowing)
        return;
    const YearSpan years = chosen();
    request({year, year + (years.to - years.from)});
}

void YearControl::takeSingle(bool isSingle)
{
    if (m_isShowing)
        return;
    request(isSingle ? YearSpan{m_to->value(), m_to->value()} : m_years);
}

void YearControl::retranslate()
{
    m_heading->setText(tr("YEARS", "heading"));
    m_single->setText(tr("Single year"));
    m_fromLabel->setText(m_single->isChecked() ? tr("Year") : tr("From"));
    m_toLabel->setText(tr("To"));
    m_slider->setAccessibleName(tr("Move the years"));
}

void YearControl::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool YearControl::eventFilter(QObject* watched, QEvent* event)
{
    auto* box = qobject_cast<QSpinBox*>(watched);
    if (box && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Home || key == Qt::Key_End) {
            box->setValue(key == Qt::Key_Home ? box->minimum() : box->maximum());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace whither
