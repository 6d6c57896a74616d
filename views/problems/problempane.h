#pragma once

#include "models/study/datasets/problemlist.h"
#include "models/text/languagecontext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace whither {

/// One problem in full: what is wrong, where it stands, and the record as the file has it.
class ProblemPane : public QWidget {
    Q_OBJECT

public:
    explicit ProblemPane(QWidget* parent = nullptr);

    /// Shows the entry, or, without one, what to do.
    void showProblem(const ProblemList& problems, std::optional<std::size_t> entry,
                     const LanguageContext& context);
    void retranslate();

signals:
    void placeCopyRequested();

private:
    QLabel* m_title;
    QLabel* m_explanation;
    QLabel* m_place;
    QLabel* m_heading;
    QPlainTextEdit* m_text;
    QLabel* m_cut;
    QToolButton* m_copyPlace;
};

} // namespace whither
