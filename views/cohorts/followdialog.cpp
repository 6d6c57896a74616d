#include "views/cohorts/followdialog.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace whither {

namespace {

/// Years of "then" and "later" lie apart, so that a move can show.
constexpr std::int64_t proposedGap = 4;
constexpr std::int64_t proposedLater = 4; ///< years

QString spanText(const YearSpan& span)
{
    const QString from = QString::number(span.from);
    return span.from == span.to ? from : from + QChar(0x2013) + QString::number(span.to);
}

QWidget* sideBySide(QWidget* first, const QString& between, QWidget* second)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(first);
    layout->addWidget(new QLabel(between));
    layout->addWidget(second);
    layout->addStretch(1);
    return row;
}

} // namespace

FollowDialog::FollowDialog(const FollowOffer& offer, const LanguageContext& context,
                           QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_column(new QComboBox),
      m_country(new QComboBox),
      m_from(new QSpinBox),
      m_to(new QSpinBox),
      m_laterFrom(new QSpinBox),
      m_laterTo(new QSpinBox),
      m_name(new QLineEdit),
      m_sentence(new QLabel),
      m_counts(new QLabel),
      m_places(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    constexpr int longestName = 160;
    setWindowTitle(tr("Follow people"));
    m_name->setMaxLength(longestName);
    fill(offer);
    lay();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &FollowDialog::propose);
    for (QComboBox* box : {m_column, m_country})
        connect(box, &QComboBox::currentIndexChanged, &m_pause, qOverload<>(&QTimer::start));
    for (QSpinBox* box : {m_from, m_to, m_laterFrom, m_laterTo})
        connect(box, &QSpinBox::valueChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Follow"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_pause.start(0);
}

void FollowDialog::fill(const FollowOffer& offer)
{
    for (const std::string& column : offer.placeColumns)
        m_column->addItem(columnTitle(column, m_context), QString::fromStdString(column));
    m_country->addItem(offer.isPlaceAsked ? tr("As the filter has it") : tr("Anywhere"), QString());
    for (const auto& [country, rows] : offer.countries)
        m_country->addItem(termText(country, m_context), QString::fromStdString(country));
    if (!offer.isPlaceAsked && m_country->count() > 1)
        m_country->setCurrentIndex(1);
    for (QSpinBox* box : {m_from, m_to, m_laterFrom, m_laterTo}) {
        box->setRange(static_cast<int>(offer.years.from), static_cast<int>(offer.years.to));
        box->setAccelerated(true);
    }
    const auto laterFrom = std::max(offer.years.from, offer.years.to - proposedLater + 1);
    const auto to =
        offer.isYearAsked ? offer.years.to : std::max(offer.years.from, laterFrom - proposedGap);
    m_from->setValue(static_cast<int>(offer.years.from));
    m_to->setValue(static_cast<int>(to));
    m_laterFrom->setValue(static_cast<int>(laterFrom));
    m_laterTo->setValue(static_cast<int>(offer.years.to));
}

void FollowDialog::lay()
{
    for (QLabel* text : {m_sentence, m_counts, m_places}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_sentence->setProperty("role", QStringLiteral("muted"));
    m_places->setProperty("role", QStringLiteral("muted"));
    m_country->setMinimumWidth(220);
    m_name->setMinimumWidth(420);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->addRow(tr("&At an institution in:"), m_country);
    if (m_column->count() > 1)
        form->addRow(tr("By the institution's &country as:"), m_column);
    form->addRow(tr("On an accepted paper &of:"),
                 sideBySide(m_from, tr("to", "between two years"), m_to));
    form->addRow(tr("Seen again &in:"),
                 sideBySide(m_laterFrom, tr("to", "between two years"), m_laterTo));
    form->addRow(tr("&Name of the group:"), m_name);
    m_from->setAccessibleName(tr("First year"));
    m_to->setAccessibleName(tr("Last year"));
    m_laterFrom->setAccessibleName(tr("First later year"));
    m_laterTo->setAccessibleName(tr("Last later year"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_sentence);
    layout->addWidget(m_counts);
    layout->addWidget(m_places);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    resize(640, 500);
}

FollowChoice FollowDialog::choice() const
{
    const auto span = [](const QSpinBox* from, const QSpinBox* to) {
        return YearSpan{std::min(from->value(), to->value()), std::max(from->value(), to->value())};
    };
    return {m_column->currentData().toString().toStdString(),
            m_country->currentData().toString().toStdString(), span(m_from, m_to),
            span(m_laterFrom, m_laterTo)};
}

QString FollowDialog::name() const
{
    return m_name->text().trimmed();
}

void FollowDialog::propose()
{
    const FollowChoice choice = this->choice();
    if (!m_name->isModified()) {
        const QString place =
            choice.country.empty() ? m_country->currentText() : termText(choice.country, m_context);
        m_name->setText(tr("%1 %2, seen again %3", "place, years, later years")
                            .arg(place, spanText(choice.years), spanText(choice.later)));
    }
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    emit chosen(choice);
}

void FollowDialog::showSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void FollowDialog::showCounts(const PaperCohort& counts)
{
    const auto text = [&](std::uint64_t count) { return countText(count, m_context.locale); };
    m_counts->setText(
        tr("%1 people. Seen again with a known country: %2; without those whose name several known "
           "profiles share: %3. On a paper without a known country: %4. Not seen: %5, which does "
           "not mean that they left.")
            .arg(text(counts.members), text(counts.followed),
                 text(counts.followed - counts.ambiguous),
                 text(counts.onAnyPaper - counts.followed),
                 text(counts.members - counts.onAnyPaper)));
    m_places->setText(placesText(counts));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(counts.members > 0);
}

QString FollowDialog::placesText(const PaperCohort& counts) const
{
    constexpr std::size_t shown = 5;
    QStringList places;
    for (const auto& [country, count] : counts.latest) {
        if (places.size() == shown)
            break;
        const auto same = std::ranges::find(counts.latestUnambiguous, country,
                                            &std::pair<std::string, std::uint64_t>::first);
        const std::uint64_t certain = same == counts.latestUnambiguous.end() ? 0 : same->second;
        places.append(tr("%1: %2 (without shared names %3)", "country, people, people")
                          .arg(termText(country, m_context), countText(count, m_context.locale),
                               countText(certain, m_context.locale)));
    }
    return places.join(QLatin1Char('\n'));
}

} // namespace whither
