#include "views/import/countrybox.h"

#include "models/text/numbers.h"

#include "views/import/countrycombo.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace whither {

namespace {

constexpr int textRole = Qt::UserRole; // QByteArray, UTF-8

} // namespace

CountryBox::CountryBox(const std::vector<WrittenCountry>& counts, CountryValues::Choices choices,
                       const LanguageContext& context, QWidget* parent)
    : QDialog(parent),
      m_choices(std::move(choices)),
      m_context(context),
      m_texts(new QTreeWidget),
      m_countries(new QComboBox)
{
    setWindowTitle(tr("Countries that are not recognised"));
    auto* note = new QLabel(tr("Say which country each text stands for. The text stays as it is "
                               "written; what has no country here is kept and reported."));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    m_texts->setHeaderLabels({tr("Text in the file"), tr("Rows"), tr("Stands for")});
    m_texts->setRootIsDecorated(false);
    m_texts->setUniformRowHeights(true);
    m_texts->header()->resizeSection(0, 240);
    m_texts->setAccessibleName(tr("Texts that are not recognised"));
    fillCountries();
    auto* choose = new QHBoxLayout;
    auto* label = new QLabel(tr("It stands &for:"));
    label->setBuddy(m_countries);
    choose->addWidget(label);
    choose->addWidget(m_countries, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(note);
    layout->addWidget(m_texts, 1);
    layout->addLayout(choose);
    layout->addWidget(buttons);
    resize(560, 440);
    for (const WrittenCountry& count : counts) {
        if (!count.key || m_choices.contains(count.text))
            addText(count.text, count.rows);
    }
    connect(m_texts, &QTreeWidget::currentItemChanged, this, &CountryBox::showCurrent);
    connect(m_countries, &QComboBox::activated, this, &CountryBox::takeCurrent);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_texts->setCurrentItem(m_texts->topLevelItem(0));
}

void CountryBox::fillCountries()
{
    m_countries->addItem(tr("not recognised", "text in a column of countries"));
    m_countries->addItem(tr("no country"), QByteArray(""));
    addCountries(*m_countries, m_context);
}

void CountryBox::addText(const std::string& text, std::uint64_t rows)
{
    auto* item = new QTreeWidgetItem(m_texts, {QString::fromStdString(text),
                                               countText(rows, m_context.locale), meaningOf(text)});
    item->setData(0, textRole, QByteArray::fromStdString(text));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
}

QString CountryBox::meaningOf(const std::string& text) const
{
    const auto chosen = m_choices.find(text);
    if (chosen == m_choices.end())
        return tr("not recognised", "text in a column of countries");
    return chosen->second.empty() ? tr("no country") : m_context.words->display(chosen->second);
}

std::string CountryBox::currentText() const
{
    const QTreeWidgetItem* item = m_texts->currentItem();
    return item ? item->data(0, textRole).toByteArray().toStdString() : std::string();
}

void CountryBox::showCurrent()
{
    const auto chosen = m_choices.find(currentText());
    showCountry(*m_countries,
                chosen == m_choices.end() ? std::nullopt : std::optional(chosen->second));
    m_countries->setEnabled(m_texts->currentItem() != nullptr);
}

void CountryBox::takeCurrent()
{
    choose(currentText(), countryIn(*m_countries));
}

void CountryBox::choose(const std::string& text, const std::optional<std::string>& country)
{
    if (country)
        m_choices.insert_or_assign(text, *country);
    else
        m_choices.erase(text);
    for (int row = 0; row < m_texts->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_texts->topLevelItem(row);
        if (item->data(0, textRole).toByteArray().toStdString() == text)
            item->setText(2, meaningOf(text));
    }
}

} // namespace whither
