#pragma once

#include "views/pages/figurecontrols.h"

#include <string>
#include <vector>

class QToolButton;

namespace whither {

class ChoiceButton;

/// Which lines are drawn: conferences, countries, counting rules, sources; as share or as count;
/// how China is delimited.
class SharesControls final : public FigureControls {
    Q_OBJECT

public:
    explicit SharesControls(QWidget* parent = nullptr);

    void setQuery(const Query& query, const Engine& engine,
                  const LanguageContext& context) override;

private:
    struct ColumnButton {
        std::string column;
        ChoiceButton* button = nullptr;
    };

    ChoiceButton* addColumn(const char* column);
    void showColumn(const ColumnButton& shown, const Engine& engine,
                    const LanguageContext& context);
    QString titleOf(const std::string& column) const;

    Query m_query;
    std::vector<QToolButton*> m_conferences;
    std::vector<ColumnButton> m_columns;
    ChoiceButton* m_measure;
    ChoiceButton* m_region;
};

} // namespace whither
