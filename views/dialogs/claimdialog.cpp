#include "views/dialogs/claimdialog.h"

#include "views/theme/plaintooltip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace whither {

namespace {

constexpr double largestNumber = 1e12;
constexpr int mostDecimals = 6;
constexpr int leastWidth = 560; // of the sentences that are typed and chosen

/// Shows a number as it is written: 10, and not 10.00.
class NumberBox final : public QDoubleSpinBox {
public:
    NumberBox()
    {
        setDecimals(mostDecimals);
        setButtonSymbols(NoButtons);
    }

    QString textFromValue(double value) const override
    {
        return QLocale(locale()).toString(value, 'f', QLocale::FloatingPointShortest);
    }
};

} // namespace

ClaimDialog::ClaimDialog(const QString& title, const ClaimOffer& offer,
                         std::function<QString(const ClaimCheck&)> told, QWidget* parent)
    : QDialog(parent),
      m_measures(offer.measures),
      m_told(std::move(told)),
      m_text(new QLineEdit(offer.text)),
      m_measure(new QComboBox),
      m_comparison(new QComboBox),
      m_expected(new NumberBox),
      m_tolerance(new NumberBox),
      m_found(new QLabel)
{
    setWindowTitle(title);
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(9);
    m_text->setMinimumWidth(leastWidth);
    for (const QString& name : offer.names)
        m_measure->addItem(name);
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_measure->setCurrentIndex(static_cast<int>(offer.chosen));
    m_comparison->addItems(
        {tr("is"), tr("is less than"), tr("is at most"), tr("is at least"), tr("is more than")});
    m_expected->setRange(-largestNumber, largestNumber);
    m_tolerance->setRange(0, largestNumber);
    m_tolerance->setPrefix(QStringLiteral("± "));
    m_comparison->setAccessibleName(tr("Comparison"));
    m_expected->setAccessibleName(tr("Expected number"));
    m_tolerance->setAccessibleName(tr("Tolerance"));
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_found->setProperty("role", QStringLiteral("muted"));
    auto* said = new QHBoxLayout;
    said->addWidget(m_comparison);
    said->addWidget(m_expected, 1);
    said->addWidget(m_tolerance);
    form->addRow(tr("The claim, in your words"), m_text);
    form->addRow(tr("What is looked up"), m_measure);
    form->addRow(tr("What the claim says of it"), said);
    form->addRow(tr("What the data say"), m_found);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Keep the claim"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    m_accept->setDefault(true);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &ClaimDialog::showMeasure);
    connect(m_comparison, &QComboBox::currentIndexChanged, this, &ClaimDialog::refresh);
    connect(m_expected, &QDoubleSpinBox::valueChanged, this, &ClaimDialog::refresh);
    connect(m_tolerance, &QDoubleSpinBox::valueChanged, this, &ClaimDialog::refresh);
    connect(m_text, &QLineEdit::textChanged, this, &ClaimDialog::refresh);
    showMeasure();
    m_text->selectAll();
}

QString ClaimDialog::text() const
{
    return m_text->text().simplified();
}

ClaimCheck ClaimDialog::check() const
{
    ClaimCheck check = m_measures[static_cast<std::size_t>(m_measure->currentIndex())];
    check.comparison = static_cast<ClaimCheck::Comparison>(m_comparison->currentIndex());
    check.expected = m_expected->value();
    check.tolerance = check.comparison == ClaimCheck::Comparison::Equals ? m_tolerance->value() : 0;
    return check;
}

/// A measure comes with the number it has now.
void ClaimDialog::showMeasure()
{
    const ClaimCheck& measure = m_measures[static_cast<std::size_t>(m_measure->currentIndex())];
    m_measure->setToolTip(plainToolTip(m_measure->currentText()));
    m_expected->setSuffix(measure.relation == ClaimCheck::Relation::ShareOf ? locale().percent()
                                                                            : QString());
    m_comparison->setCurrentIndex(static_cast<int>(measure.comparison));
    m_expected->setValue(measure.expected);
    m_tolerance->setValue(measure.tolerance);
    refresh();
}

void ClaimDialog::refresh()
{
    m_tolerance->setEnabled(m_comparison->currentIndex() == 0);
    m_found->setText(m_told(check()));
    m_accept->setEnabled(!text().isEmpty());
}

} // namespace whither
