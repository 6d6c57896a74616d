#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QString>

#include <vector>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace whither {

/// One action and the keys that do it.
struct Shortcut {
    QString id; ///< the same in every language and version
    QString title;
    QKeySequence keys;
    QKeySequence standard; ///< what the keys are unless somebody changes them

    bool operator==(const Shortcut&) const = default;
};

/// Every action with its keys, to look up and to change. Keys that another action has are refused.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(std::vector<Shortcut> shortcuts, QWidget* parent = nullptr);

    /// As they are now, in the order they came in.
    const std::vector<Shortcut>& shortcuts() const { return m_shortcuts; }

private:
    void fill();
    void narrow(const QString& words);
    void showCurrent();
    void setKeys(const QKeySequence& keys);
    Shortcut* current();

    std::vector<Shortcut> m_shortcuts;
    QLineEdit* m_words;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QPushButton* m_reset;
    QLabel* m_refusal;
};

} // namespace whither
