#pragma once

#include "models/query/query.h"

#include "views/dialogs/pastedlookup.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace whither {

/// A column whose values a pasted list can name.
struct PastableColumn {
    std::string key;
    QString title;
};

/// Takes a list of names that somebody pastes, says which of them a column holds, and offers what
/// looks like those that it does not.
class PastedListDialog : public QDialog {
    Q_OBJECT

public:
    /// `columns` is not empty; the first is chosen.
    PastedListDialog(const std::vector<PastableColumn>& columns, PastedLookup::TextsOf textsOf,
                     QWidget* parent = nullptr);

    /// Lets the rows through whose value is among those found and ticked.
    Condition condition() const;
    void setPasted(const QString& text);

signals:
    /// The list says what the column holds of the text as it is now.
    void looked();

private:
    void look();
    void show(const std::vector<PastedMatch>& matches);
    void showCount();

    QComboBox* m_column;
    QPlainTextEdit* m_text;
    QLabel* m_count;
    QTreeWidget* m_list;
    QDialogButtonBox* m_buttons;
    PastedLookup m_lookup;
    QTimer m_pause; ///< until somebody who types has stopped
    std::vector<PastedMatch> m_matches;
};

} // namespace whither
