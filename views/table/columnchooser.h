#pragma once

#include <QMenu>

class QHeaderView;
class QLineEdit;
class QListWidget;

namespace whither {

/// The menu of a table's header: a list of the columns with a tick each and a search box, and
/// the deeds "fit" and "reset". Closes by itself; works from the keyboard.
class ColumnChooser : public QMenu {
    Q_OBJECT

public:
    explicit ColumnChooser(QHeaderView* header, QWidget* parent = nullptr);

signals:
    void fitRequested();
    void resetRequested();

private:
    void narrow(const QString& words);

    QHeaderView* m_header;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace whither
