#pragma once

#include "models/study/measures/rulespread.h"
#include "models/text/languagecontext.h"

#include "views/theme/theme.h"

#include <QWidget>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// The answer under every counting rule, beside one another: a column a rule, in it a disc for the
/// country that leads by most and a ring for the second. The rules that are drawn above are marked;
/// a click on a column, or the arrows and Enter, ask for its rule instead. Nothing is shown without
/// a spread.
class RuleStrip : public QWidget {
    Q_OBJECT

public:
    explicit RuleStrip(QWidget* parent = nullptr);

    /// `measures`: those drawn now.
    void setSpread(std::optional<RuleSpread> spread, std::vector<std::string> measures,
                   const LanguageContext& context);
    void setTheme(const Theme& theme);

    QSize sizeHint() const override;
    /// The rule whose column is there.
    std::optional<std::size_t> ruleAt(const QPointF& point) const;
    QRectF columnOf(std::size_t rule) const;
    /// "Papers with any author: United States 58%, China 30%".
    QString reading(std::size_t rule) const;

signals:
    void ruleChosen(const QString& measure);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isCurrent(std::size_t rule) const;
    void choose(std::size_t rule);
    void tellFocused();
    QFont font() const;
    QRectF plot() const;
    QString heading() const;

    std::optional<RuleSpread> m_spread;
    std::vector<std::string> m_measures;
    LanguageContext m_context;
    Theme m_theme = lightTheme();
    std::size_t m_focused = 0; ///< the column the keyboard is on
    std::optional<std::size_t> m_hovered;
};

} // namespace whither
