#include "views/import/countrycombo.h"

#include "models/text/collation.h"
#include "models/text/countryrecognizer.h"

#include <QComboBox>
#include <QCompleter>

#include <algorithm>
#include <vector>

namespace whither {

void addCountries(QComboBox& combo, const LanguageContext& context)
{
    struct Entry {
        QByteArray place;
        QString name;
        std::string key;
    };
    const Collation collation(context.words->language());
    std::vector<Entry> entries;
    for (const std::string_view key : countryKeys()) {
        const QString name = context.words->display(key);
        entries.push_back({collation.sortKey(name), name, std::string(key)});
    }
    std::ranges::sort(entries, {}, &Entry::place);
    combo.setEditable(true);
    combo.setInsertPolicy(QComboBox::NoInsert);
    combo.completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo.completer()->setFilterMode(Qt::MatchContains);
    for (const Entry& entry : entries)
        combo.addItem(entry.name, QByteArray::fromStdString(entry.key));
}

std::optional<std::string> countryIn(const QComboBox& combo)
{
    const QVariant key = combo.currentData();
    return key.isValid() ? std::optional(key.toByteArray().toStdString()) : std::nullopt;
}

void showCountry(QComboBox& combo, const std::optional<std::string>& country)
{
    const int index = country ? combo.findData(QByteArray::fromStdString(*country)) : 0;
    combo.setCurrentIndex(std::max(index, 0));
}

} // namespace whither
