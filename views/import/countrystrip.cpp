#include "views/import/countrystrip.h"

#include "models/text/numbers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace whither {

namespace {

constexpr std::size_t mostTexts = 4;  // texts in the strip, which is one line
constexpr qsizetype longestText = 24; // characters of each

QString keyText(const std::string& keys, const LanguageContext& context)
{
    QStringList names;
    for (const QString& key : QString::fromStdString(keys).split(QStringLiteral("; ")))
        names.append(context.words->display(key.toStdString()));
    return names.join(QStringLiteral("; "));
}

} // namespace

CountryStrip::CountryStrip(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_text(new QLabel), m_unknown(new QPushButton)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (QLabel* label : {m_title, m_text})
        label->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", QStringLiteral("muted"));
    m_unknown->setProperty("link", true);
    m_unknown->setAutoDefault(false);
    layout->addWidget(m_title, 0, Qt::AlignTop);
    layout->addWidget(m_text);
    layout->addWidget(m_unknown, 0, Qt::AlignTop);
    layout->addStretch(1);
    connect(m_unknown, &QPushButton::clicked, this, &CountryStrip::unknownRequested);
    hide();
}

void CountryStrip::showCounts(const std::vector<WrittenCountry>& counts,
                              const LanguageContext& context)
{
    QStringList parts;
    int known = 0;
    int unknown = 0;
    for (const WrittenCountry& count : counts) {
        if (!count.key) {
            ++unknown;
            continue;
        }
        if (++known > static_cast<int>(mostTexts))
            continue;
        QString text = QString::fromStdString(count.text).simplified();
        if (text.size() > longestText)
            text = text.left(longestText) + QChar(0x2026);
        const QString key = count.key->empty() ? context.words->display("not stated")
                                               : keyText(*count.key, context);
        const QString rows = countText(count.rows, context.locale);
        parts.append(text == key ? tr("%1 %2", "a country, and in how many rows").arg(key, rows)
                                 : tr("%1 → %2 %3", "text of a file, the country it names, rows")
                                       .arg(text, key, rows));
    }
    if (known > static_cast<int>(mostTexts))
        parts.append(tr("%n more", "countries", known - static_cast<int>(mostTexts)));
    m_title->setText(tr("Countries"));
    m_text->setText(parts.join(QStringLiteral(" · ")));
    m_text->setVisible(!parts.isEmpty());
    m_unknown->setText(tr("%n not recognised…", "texts in a column of countries", unknown));
    m_unknown->setVisible(unknown > 0);
    setVisible(!counts.empty());
}

} // namespace whither
