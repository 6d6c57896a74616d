#pragma once

#include <QDialog>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace whither {

/// Something that can be done, as the command box lists it.
struct Command {
    QString title;     ///< in the program's language
    QString where;     ///< the menu it stands in
    QString shortcut;  ///< as the platform writes it; may be empty
    QStringList names; ///< folded: all it can be found by, in every language

    bool operator==(const Command&) const = default;
};

/// The commands that the words find, best first: by their beginnings, then anywhere; all of them
/// for no words. Words are found one by one, in any order. Indexes into `commands`.
std::vector<std::size_t> matchingCommands(const std::vector<Command>& commands,
                                          const QString& words);

/// Type a few letters of what you want to do, in any language or in pinyin, and press Enter.
class CommandBox : public QDialog {
    Q_OBJECT

public:
    explicit CommandBox(std::vector<Command> commands, QWidget* parent = nullptr);

    /// Index of the command that was chosen.
    std::optional<std::size_t> chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow();
    void choose();

    std::vector<Command> m_commands;
    QLineEdit* m_words;
    QListWidget* m_list;
    std::optional<std::size_t> m_chosen;
};

} // namespace whither
