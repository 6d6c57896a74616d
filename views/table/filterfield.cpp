#include "views/table/filterfield.h"

#include "views/table/filterfault.h"
#include "views/theme/icons.h"
#include "views/theme/plaintooltip.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

#include <utility>

namespace whither {

FilterField::FilterField(std::string column, ColumnType type, QWidget* parent)
    : QLineEdit(parent),
      m_column(std::move(column)),
      m_type(type),
      m_menuAction(addAction(QIcon(), TrailingPosition))
{
    setProperty("box", QStringLiteral("filter"));
    connect(m_menuAction, &QAction::triggered, this, &FilterField::showMenu);
    connect(this, &QLineEdit::textChanged, this, &FilterField::readText);
    retranslate();
    fitIcons();
}

void FilterField::setCondition(const std::optional<Condition>& condition)
{
    if (m_reading.condition == condition && (condition || hasFocus()))
        return; // also what is not yet complete, or wrong, is the user's to end
    m_isShowing = true;
    setText(condition ? filterBoxText(*condition, m_type).value_or(QString()) : QString());
    m_isShowing = false;
}

void FilterField::setTitle(const QString& title)
{
    m_title = title;
    retranslate();
}

void FilterField::setColor(const QColor& color)
{
    m_menuAction->setIcon(actionIcon(QStringLiteral("filter"), color));
}

void FilterField::readText()
{
    const QString before = faultText();
    FilterBoxReading reading = readFilterBox(m_column, m_type, text());
    const bool isOther = reading.condition != m_reading.condition;
    m_reading = std::move(reading);
    const QString fault = faultText();
    fitIcons();
    if (before != fault) {
        setProperty("fault", !fault.isEmpty());
        style()->unpolish(this);
        style()->polish(this);
        showFault();
        emit stateChanged();
    }
    if (isOther && !m_isShowing)
        emit conditionRequested(m_reading.condition);
}

void FilterField::showFault()
{
    const QString fault = faultText();
    setToolTip(fault.isEmpty() ? QString() : plainToolTip(fault));
    setAccessibleDescription(fault);
}

void FilterField::fitIcons()
{
    constexpr int iconsRoom = 60;   // for both
    constexpr int leastLetters = 8; // a range of years
    const bool isWide = width() >= iconsRoom + leastLetters * fontMetrics().averageCharWidth();
    if (isClearButtonEnabled() != isWide)
        setClearButtonEnabled(isWide);
    m_menuAction->setVisible(isWide || (text().isEmpty() && (hasFocus() || underMouse())));
}

QString FilterField::faultText() const
{
    return m_reading.fault ? filterFaultText(*m_reading.fault) : QString();
}

void FilterField::retranslate()
{
    setPlaceholderText(tr("Filter", "placeholder in a filter box"));
    setAccessibleName(tr("Filter %1", "a column").arg(m_title));
    m_menuAction->setToolTip(tr("Ways to filter (Alt+Down)"));
    m_menuAction->setText(tr("Ways to filter"));
    showFault();
}

void FilterField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

QString FilterField::bareWords() const
{
    if (!m_reading.condition || m_reading.condition->terms.empty())
        return m_reading.fault ? QString() : text().trimmed();
    return QString::fromStdString(m_reading.condition->terms.front().value_or(std::string()));
}

void FilterField::write(const QString& before, const QString& words, const QString& after)
{
    setText(before + words + after);
    setFocus(Qt::OtherFocusReason);
    setCursorPosition(static_cast<int>(before.size() + words.size()));
}

void FilterField::addQuestions(QMenu& menu)
{
    const auto add = [&](const QString& name, const char* before, const char* after = "") {
        menu.addAction(name, this, [this, before, after] {
            write(QLatin1String(before), bareWords(), QLatin1String(after));
        });
    };
    add(tr("Contains…"), "");
    add(tr("Is exactly…"), "=");
    add(tr("Does not contain…"), "!");
    add(tr("Is not…"), "!=");
    menu.addSeparator();
    add(tr("From … to …"), "", "..");
    add(tr("At least…"), ">=");
    add(tr("At most…"), "<=");
    menu.addSeparator();
    const QString unknown = tr("unknown", "typed in a filter box, as the menu types it");
    menu.addAction(tr("Is not stated"), this,
                   [this, unknown] { write(QStringLiteral("="), unknown, QString()); });
    menu.addAction(tr("Is stated"), this,
                   [this, unknown] { write(QStringLiteral("!="), unknown, QString()); });
    menu.addSeparator();
    add(tr("Fits a regular expression…"), "/", "/");
    menu.addSeparator();
    QAction* const clearing = menu.addAction(tr("Clear"), this, &QLineEdit::clear);
    clearing->setEnabled(!text().isEmpty());
}

void FilterField::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addQuestions(*menu);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void FilterField::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* const menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    QMenu* const questions = menu->addMenu(tr("Ways to filter"));
    addQuestions(*questions);
    menu->popup(event->globalPos());
}

void FilterField::enterEvent(QEnterEvent* event)
{
    QLineEdit::enterEvent(event);
    fitIcons();
}

void FilterField::leaveEvent(QEvent* event)
{
    QLineEdit::leaveEvent(event);
    fitIcons();
}

void FilterField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    fitIcons();
}

void FilterField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    fitIcons();
    emit stateChanged();
}

void FilterField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    fitIcons();
    emit stateChanged();
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    const bool isDone = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Escape || isDone)
        emit left();
    else if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        showMenu();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace whither
