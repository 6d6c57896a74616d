#pragma once

#include "models/query/query.h"
#include "models/text/languagecontext.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace whither {

class FlowLayout;

/// What the table shows, in words: "Showing 87 of 100" and a chip for every part of the filter,
/// each with a way to take it off. A highlight is a chip of another look: it leaves no row out.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// `canFilter`: the highlight is about columns of the query's table.
    void setContents(const Query& query, const std::vector<Condition>& highlight, bool canFilter,
                     std::uint64_t shown, std::uint64_t total, const LanguageContext& context);

    /// The menu of cohorts, behind a chip that says which of them is shown. Outlives the bar.
    void setCohortMenu(QMenu* menu);
    /// The cohort that the next contents are, or nothing; and whether there is one to choose or to
    /// save.
    void setCohort(const QString& name, bool isOffered);

signals:
    void queryRequested(const whither::Query& query);
    void highlightRequested(const std::vector<whither::Condition>& conditions);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A chip with a cross takes something off; one without does something.
    void addChip(const QString& text, const QString& toolTip, const char* look, bool hasCross,
                 const std::function<void()>& deed);

    void showCohort();

    FlowLayout* m_layout;
    QLabel* m_sentence;
    QPushButton* m_cohorts;
    QString m_cohort;
    std::vector<QWidget*> m_chips; // children, made anew with the contents
};

} // namespace whither
