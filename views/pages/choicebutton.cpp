#include "views/pages/choicebutton.h"

#include "views/theme/plaintooltip.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace whither {

namespace {

constexpr int widestShown = 160; // pixels of a choice on the button

/// A menu whose ticks can be set one after the other.
class LastingMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (!trigger())
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() != Qt::Key_Space || !trigger())
            QMenu::keyPressEvent(event);
    }

private:
    bool trigger()
    {
        QAction* action = activeAction();
        if (!action || !action->isCheckable() || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
};

QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ChoiceButton::ChoiceButton(Mode mode, QWidget* parent) : QToolButton(parent), m_mode(mode)
{
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto* menu = mode == Mode::Several ? new LastingMenu(this) : new QMenu(this);
    setMenu(menu);
}

void ChoiceButton::setChoices(const QString& title, const std::vector<Choice>& choices)
{
    // While its menu is open the ticks are the user's; only the button's words follow.
    const bool isOpen = menu()->isVisible();
    QStringList chosenTexts;
    for (const Choice& choice : choices) {
        if (choice.isChosen)
            chosenTexts.append(choice.text);
    }
    QString shown = chosenTexts.size() == 1 ? chosenTexts.first()
                    : chosenTexts.isEmpty() ? tr("all", "no restriction")
                                            : QString::number(chosenTexts.size());
    const QString whole = shown;
    shown = fontMetrics().elidedText(whole, Qt::ElideRight, widestShown);
    setToolTip(shown == whole ? QString() : plainToolTip(whole));
    if (!title.isEmpty())
        shown = tr("%1: %2", "what is chosen").arg(title, shown);
    setText(menuText(shown));
    if (!isOpen)
        fillMenu(choices);
}

void ChoiceButton::fillMenu(const std::vector<Choice>& choices)
{
    m_choices = choices;
    menu()->clear();
    auto* group = m_mode == Mode::One ? new QActionGroup(menu()) : nullptr;
    if (m_mode == Mode::Several) {
        menu()->addAction(tr("All"), this, [this] { emit chosen({}); });
        menu()->addSeparator();
    }
    for (std::size_t index = 0; index < m_choices.size(); ++index) {
        QAction* action = menu()->addAction(menuText(m_choices[index].text));
        action->setCheckable(true);
        action->setChecked(m_choices[index].isChosen);
        if (group)
            group->addAction(action);
        connect(action, &QAction::triggered, this, [this, index](bool isChecked) {
            if (m_mode == Mode::One) {
                emit chosen({m_choices[index].term});
                return;
            }
            m_choices[index].isChosen = isChecked;
            emit chosen(chosenTerms());
        });
    }
}

std::vector<Term> ChoiceButton::chosenTerms() const
{
    std::vector<Term> terms;
    for (const Choice& choice : m_choices) {
        if (choice.isChosen)
            terms.push_back(choice.term);
    }
    return terms;
}

} // namespace whither
