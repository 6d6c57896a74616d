#pragma once

#include "models/text/countryvalues.h"
#include "models/text/languagecontext.h"

#include "views/import/countrycounts.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QTreeWidget;

namespace whither {

/// Asks which countries the texts stand for that name none: a value goes in, a value comes out.
class CountryBox : public QDialog {
    Q_OBJECT

public:
    /// Lists the texts that are not recognised, and those of `choices`.
    CountryBox(const std::vector<WrittenCountry>& counts, CountryValues::Choices choices,
               const LanguageContext& context, QWidget* parent = nullptr);

    const CountryValues::Choices& choices() const { return m_choices; }
    /// As if chosen in the box; nothing: not recognised.
    void choose(const std::string& text, const std::optional<std::string>& country);

private:
    void fillCountries();
    void addText(const std::string& text, std::uint64_t rows);
    void showCurrent();
    void takeCurrent();
    std::string currentText() const;
    QString meaningOf(const std::string& text) const;

    CountryValues::Choices m_choices;
    LanguageContext m_context;
    QTreeWidget* m_texts;
    QComboBox* m_countries;
};

} // namespace whither
