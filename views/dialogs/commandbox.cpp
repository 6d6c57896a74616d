#include "views/dialogs/commandbox.h"

#include "models/text/fold.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

/// 0 if a name begins with the word, 1 if one holds it elsewhere, nothing if none does.
std::optional<int> rankOf(const Command& command, const QString& word)
{
    std::optional<int> best;
    for (const QString& name : command.names) {
        const qsizetype at = name.indexOf(word);
        if (at == 0)
            return 0;
        if (at > 0)
            best = 1;
    }
    return best;
}

} // namespace

std::vector<std::size_t> matchingCommands(const std::vector<Command>& commands,
                                          const QString& words)
{
    const QStringList wanted = folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t command = 0; command < commands.size(); ++command) {
        int rank = 0;
        const bool isFound = std::ranges::all_of(wanted, [&](const QString& word) {
            const auto one = rankOf(commands[command], word);
            rank += one.value_or(0);
            return one.has_value();
        });
        if (isFound)
            found.emplace_back(rank, command);
    }
    std::ranges::sort(found);
    std::vector<std::size_t> indexes;
    for (const auto& [rank, command] : found)
        indexes.push_back(command);
    return indexes;
}

CommandBox::CommandBox(std::vector<Command> commands, QWidget* parent)
    : QDialog(parent),
      m_commands(std::move(commands)),
      m_words(new QLineEdit),
      m_list(new QListWidget)
{
    setWindowTitle(tr("Find a command"));
    m_words->setPlaceholderText(tr("What do you want to do?"));
    m_words->setAccessibleName(windowTitle());
    m_words->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    resize(520, 400);
    connect(m_words, &QLineEdit::textChanged, this, &CommandBox::narrow);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandBox::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandBox::choose);
    narrow();
}

bool CommandBox::eventFilter(QObject* watched, QEvent* event)
{
    // The list is walked from the field, so that one can go on typing.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
            || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandBox::narrow()
{
    m_list->clear();
    for (const std::size_t index : matchingCommands(m_commands, m_words->text())) {
        const Command& command = m_commands[index];
        QString line = tr("%1: %2", "menu, command").arg(command.where, command.title);
        if (!command.shortcut.isEmpty())
            line += QStringLiteral("  ·  ") + command.shortcut;
        auto* item = new QListWidgetItem(line, m_list);
        item->setData(Qt::UserRole, static_cast<qulonglong>(index));
    }
    if (m_list->count() == 0) {
        auto* nothing = new QListWidgetItem(tr("No command has that name."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
        return;
    }
    m_list->setCurrentRow(0);
}

void CommandBox::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !item->data(Qt::UserRole).isValid())
        return;
    m_chosen = static_cast<std::size_t>(item->data(Qt::UserRole).toULongLong());
    accept();
}

} // namespace whither
