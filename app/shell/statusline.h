#pragma once

#include "models/result.h"
#include "models/text/languagecontext.h"

#include <QStatusBar>

#include <optional>
#include <vector>

class QLabel;

namespace whither {

/// The status bar: how many of how many records, how many are highlighted, how long the answer
/// took, and what is wrong with the data, if anything.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showCounts(std::uint64_t shown, std::uint64_t total, const LanguageContext& context);
    /// Nothing: no highlight is on.
    void showHighlighted(std::optional<std::size_t> records);
    /// Rows selected in the table; one is the usual case and not worth a word.
    void showSelected(std::size_t rows);
    void showFilterOn(bool isOn);
    void showFilterTime(double elapsedMs, const LanguageContext& context);
    /// What is being done beside the window's work; empty: nothing.
    void showWork(const QString& text);
    void showFaults(const std::vector<Error>& faults);

private:
    QLabel* m_counts;
    QLabel* m_filter;
    QLabel* m_selected;
    QLabel* m_highlighted;
    QLabel* m_time;
    QLabel* m_faults;
    QLabel* m_work;
};

} // namespace whither
