#include "views/dialogs/shortcutsdialog.h"

#include "models/text/fold.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace whither {

ShortcutsDialog::ShortcutsDialog(std::vector<Shortcut> shortcuts, QWidget* parent)
    : QDialog(parent),
      m_shortcuts(std::move(shortcuts)),
      m_words(new QLineEdit),
      m_list(new QTreeWidget),
      m_keys(new QKeySequenceEdit),
      m_reset(new QPushButton(tr("&Standard keys"))),
      m_refusal(new QLabel)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_words->setPlaceholderText(tr("Find an action or keys"));
    m_words->setClearButtonEnabled(true);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_keys->setClearButtonEnabled(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* change = new QHBoxLayout;
    auto* label = new QLabel(tr("New &keys:"));
    label->setBuddy(m_keys);
    change->addWidget(label);
    change->addWidget(m_keys, 1);
    change->addWidget(m_reset);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addLayout(change);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    resize(560, 520);
    connect(m_words, &QLineEdit::textChanged, this, &ShortcutsDialog::narrow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this,
            [this] { setKeys(m_keys->keySequence()); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const Shortcut* shortcut = current())
            setKeys(shortcut->standard);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

void ShortcutsDialog::fill()
{
    for (const Shortcut& shortcut : m_shortcuts)
        new QTreeWidgetItem(m_list,
                            {shortcut.title, shortcut.keys.toString(QKeySequence::NativeText)});
    m_list->header()->resizeSection(0, 340);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsDialog::narrow(const QString& words)
{
    const QString needle = folded(words);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        item->setHidden(!folded(item->text(0)).contains(needle)
                        && !folded(item->text(1)).contains(needle));
    }
}

Shortcut* ShortcutsDialog::current()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_shortcuts[static_cast<std::size_t>(row)];
}

void ShortcutsDialog::showCurrent()
{
    const Shortcut* shortcut = current();
    m_refusal->clear();
    m_keys->setEnabled(shortcut);
    m_keys->setKeySequence(shortcut ? shortcut->keys : QKeySequence());
    m_reset->setEnabled(shortcut && shortcut->keys != shortcut->standard);
}

void ShortcutsDialog::setKeys(const QKeySequence& keys)
{
    Shortcut* shortcut = current();
    if (!shortcut || shortcut->keys == keys)
        return;
    const auto other = std::ranges::find_if(m_shortcuts, [&](const Shortcut& candidate) {
        return !keys.isEmpty() && candidate.id != shortcut->id && candidate.keys == keys;
    });
    if (other != m_shortcuts.end()) {
        m_keys->setKeySequence(shortcut->keys);
        m_refusal->setText(tr("%1 is taken by “%2”. Give that action other keys first.")
                               .arg(keys.toString(QKeySequence::NativeText), other->title));
        return;
    }
    shortcut->keys = keys;
    m_list->currentItem()->setText(1, keys.toString(QKeySequence::NativeText));
    showCurrent();
}

} // namespace whither
