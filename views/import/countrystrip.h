#pragma once

#include "models/text/languagecontext.h"

#include "views/import/countrycounts.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace whither {

/// Which countries the texts of a column are taken for, and how many are taken for none.
class CountryStrip : public QWidget {
    Q_OBJECT

public:
    explicit CountryStrip(QWidget* parent = nullptr);

    /// The strip hides where there are no texts.
    void showCounts(const std::vector<WrittenCountry>& counts, const LanguageContext& context);

signals:
    /// Somebody wants to say what the others stand for.
    void unknownRequested();

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_unknown;
};

} // namespace whither
