#pragma once

#include "models/query/yearspan.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSlider;
class QSpinBox;

namespace whither {

/// Which years count: a single one or a range, by two boxes, or by a slider that moves them through
/// the years there are. Up and Down step, Home and End jump to the first and last year.
class YearControl : public QWidget {
    Q_OBJECT

public:
    explicit YearControl(QWidget* parent = nullptr);

    /// Offers the years of a column; `asked` are those that count, nothing for all of them.
    void setYears(const QString& column, const YearSpan& years,
                  const std::optional<YearSpan>& asked);

signals:
    /// Nothing: all years count.
    void conditionRequested(const QString& column,
                            const std::optional<whither::Condition>& condition);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showChosen(const YearSpan& chosen, bool isSingle);
    YearSpan chosen() const;
    void request(const YearSpan& chosen);
    void takeBox(bool isFrom);
    void takeSlider(int year);
    void takeSingle(bool isSingle);

    QString m_column;
    YearSpan m_offered; ///< the years of the column
    YearSpan m_years;   ///< those and what is asked for beyond them
    QLabel* m_heading;
    QLabel* m_fromLabel;
    QLabel* m_toLabel;
    QCheckBox* m_single;
    QSpinBox* m_from;
    QSpinBox* m_to;
    QSlider* m_slider;
    bool m_isShowing = false; ///< what changes now is not the user's doing
};

} // namespace whither
