#pragma once

#include "models/items/problemmodel.h"

#include "views/table/copytext.h"
#include "views/theme/theme.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QSplitter;
class QToolButton;

namespace whither {

class FlowLayout;
class ProblemPane;
class ProblemTable;

/// What could not be taken of a list: the account of its records, the kinds of problems to narrow
/// by, the problems themselves, and the chosen one in full beside them.
class ProblemPage : public QWidget {
    Q_OBJECT

public:
    explicit ProblemPage(QWidget* parent = nullptr);

    /// Shows the problems of a list.
    void setProblems(std::shared_ptr<const ProblemList> problems);
    void setContext(const LanguageContext& context);
    void setTheme(const Theme& theme);
    const ProblemModel& model() const { return *m_model; }
    /// The selected problems as text.
    QString copyText(CopyForm form) const;
    void copy(CopyForm form);

signals:
    /// The rejected records are wanted as a file.
    void exportRequested();
    /// Back to the list.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillKinds();
    void narrow();
    void leaveStep();
    void sort(const std::vector<SortKey>& keys);
    void showWords();
    void showCurrent();
    void copyPlace();

    ProblemModel* m_model;
    QLabel* m_account;
    QLabel* m_files;
    QLabel* m_kept;
    QWidget* m_kindBar;
    FlowLayout* m_kindLayout;
    std::vector<QToolButton*> m_kinds; ///< parallel to the list's kinds
    QToolButton* m_export;
    QLabel* m_empty;
    QSplitter* m_splitter;
    ProblemTable* m_table;
    ProblemPane* m_pane;
    LanguageContext m_context;
};

} // namespace whither
