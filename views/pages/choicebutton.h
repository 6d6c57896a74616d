#pragma once

#include "models/query/query.h"

#include <QToolButton>

#include <vector>

namespace whither {

/// One thing that can be chosen.
struct Choice {
    Term term;
    QString text;
    bool isChosen = false;
};

/// A button with a menu of choices. With several allowed the menu stays open while they are
/// ticked; the button then says the title and how many are chosen.
class ChoiceButton : public QToolButton {
    Q_OBJECT

public:
    enum class Mode { One, Several };

    explicit ChoiceButton(Mode mode, QWidget* parent = nullptr);

    /// `title` stands before the choice ("Countries: 5"); empty for the choice alone.
    void setChoices(const QString& title, const std::vector<Choice>& choices);

signals:
    /// The terms that are chosen now; one in mode One, none means all in mode Several.
    void chosen(const std::vector<whither::Term>& terms);

private:
    void fillMenu(const std::vector<Choice>& choices);
    std::vector<Term> chosenTerms() const;

    Mode m_mode;
    std::vector<Choice> m_choices; ///< what the menu holds; its actions are indexes into it
};

} // namespace whither
