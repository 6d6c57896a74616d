#pragma once

#include "models/study/persons/path.h"
#include "models/text/languagecontext.h"

#include "views/theme/theme.h"

#include <QWidget>

namespace whither {

/// A person's way as a line of steps, each with its place and date. Up and Down walk the steps.
class PathView : public QWidget {
    Q_OBJECT

public:
    explicit PathView(QWidget* parent = nullptr);

    /// `asOf` is the date of the newest step, in words.
    void setPath(const std::vector<PathStep>& steps, const QString& asOf,
                 const LanguageContext& context);
    void setTheme(const Theme& theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct ShownStep {
        QString title;
        QString date;
        QString details; ///< institution, source: in the tooltip
        QString colorKey;
        bool isKnown = false;
    };

    /// The steps from top to bottom, each as high as its wrapped words ask for.
    std::vector<QRect> stepRects(int width) const;
    int stepAt(int y) const;
    void paintStep(QPainter& painter, const ShownStep& step, const QRect& rect, bool isLast,
                   bool isCurrent) const;
    void setCurrent(int step);

    std::vector<ShownStep> m_steps;
    Theme m_theme = lightTheme();
    int m_current = 0;
};

} // namespace whither
