#pragma once

#include "views/pages/figurecontrols.h"

#include <string>
#include <vector>

class QToolButton;

namespace whither {

class ChoiceButton;
class FlowLayout;
class RuleStrip;

/// Which lines are drawn: conferences, countries, counting rules, sources; as share or as count;
/// how China is delimited.
class SharesControls final : public FigureControls {
    Q_OBJECT

public:
    explicit SharesControls(QWidget* parent = nullptr);

    void setQuery(const Query& query, const Dataset& dataset, const Engine& engine,
                  const LanguageContext& context) override;
    QWidget* strip() override;
    void setTheme(const Theme& theme) override;

private:
    struct ColumnButton {
        std::string column;
        ChoiceButton* button = nullptr;
    };

    ChoiceButton* addColumn(const char* column);
    QToolButton* addConference(const std::string& name);
    void showConferences(const Engine& engine, const LanguageContext& context);
    void showStrip(const Dataset& dataset, const Engine& engine, const LanguageContext& context);
    void showColumn(const ColumnButton& shown, const Engine& engine,
                    const LanguageContext& context);
    QString titleOf(const std::string& column) const;

    Query m_query;
    FlowLayout* m_layout;
    std::vector<std::string> m_conferenceNames; ///< one a button, in their order
    std::vector<QToolButton*> m_conferenceButtons;
    std::vector<ColumnButton> m_columns;
    ChoiceButton* m_measure;
    ChoiceButton* m_region;
    RuleStrip* m_strip; ///< of computed shares
};

} // namespace whither
