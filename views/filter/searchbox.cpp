#include "views/filter/searchbox.h"

#include "views/theme/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace whither {

SearchBox::SearchBox(QWidget* parent)
    : QWidget(parent),
      m_field(new QLineEdit),
      m_hits(new QLabel),
      m_previous(new QToolButton),
      m_next(new QToolButton),
      m_icon(new QAction(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_hits);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    m_field->addAction(m_icon, QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(150);
    m_field->installEventFilter(this);
    m_hits->setProperty("role", QStringLiteral("muted"));
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (!m_isShowing)
            emit wordsEdited(words);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit hitRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit hitRequested(1); });
    setMaximumWidth(520);
    setHits(0, 0);
    retranslate();
}

void SearchBox::setWords(const QString& words)
{
    if (m_field->text().trimmed() == words.trimmed())
        return;
    m_isShowing = true; // the field's own signal is needed: its clear button lives by it
    m_field->setText(words);
    m_isShowing = false;
}

void SearchBox::setHits(int current, int count)
{
    m_current = current;
    m_count = count;
    const bool isSearching = !m_field->text().trimmed().isEmpty();
    m_hits->setVisible(isSearching);
    m_previous->setVisible(isSearching);
    m_next->setVisible(isSearching);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    const QLocale locale;
    m_hits->setText(current > 0
                        ? tr("hit %1 of %2").arg(locale.toString(current), locale.toString(count))
                        : tr("%n hit(s)", "", count));
}

void SearchBox::setColor(const QColor& color)
{
    m_icon->setIcon(actionIcon(QStringLiteral("search"), color));
    m_previous->setIcon(actionIcon(QStringLiteral("previous"), color));
    m_next->setIcon(actionIcon(QStringLiteral("next"), color));
}

void SearchBox::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            emit left();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            emit hitRequested(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBox::retranslate()
{
    m_field->setPlaceholderText(tr("Search all columns (Ctrl+F)"));
    m_field->setAccessibleName(tr("Search"));
    m_previous->setToolTip(tr("Previous hit (Shift+F3)"));
    m_next->setToolTip(tr("Next hit (F3)"));
    setHits(m_current, m_count);
}

} // namespace whither
