#pragma once

#include "models/query/query.h"

#include <QList>
#include <QObject>

#include <string>
#include <vector>

class QAction;

namespace whither {

/// What can be done about one column's place in the sort, as actions for menus: sort by it alone,
/// up or down, add it behind the other keys, take it away. Only asks.
class SortActions : public QObject {
    Q_OBJECT

public:
    explicit SortActions(QObject* parent = nullptr);

    /// The key of the column the actions are about; empty for none.
    void setColumn(const std::string& column);
    /// The sort that is in force.
    void setKeys(const std::vector<SortKey>& keys);
    /// Ascending, descending, add, remove.
    QList<QAction*> actions() const { return {m_ascending, m_descending, m_add, m_remove}; }
    void retranslate();

signals:
    void sortRequested(const std::vector<whither::SortKey>& keys);

private:
    void follow();

    std::string m_column;
    std::vector<SortKey> m_keys;
    QAction* m_ascending;
    QAction* m_descending;
    QAction* m_add;
    QAction* m_remove;
};

} // namespace whither
