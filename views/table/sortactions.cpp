#include "views/table/sortactions.h"

#include <QAction>

#include <algorithm>

namespace whither {

SortActions::SortActions(QObject* parent)
    : QObject(parent),
      m_ascending(new QAction(this)),
      m_descending(new QAction(this)),
      m_add(new QAction(this)),
      m_remove(new QAction(this))
{
    connect(m_ascending, &QAction::triggered, this, [this] {
        emit sortRequested({{m_column, false}});
    });
    connect(m_descending, &QAction::triggered, this, [this] {
        emit sortRequested({{m_column, true}});
    });
    connect(m_add, &QAction::triggered, this, [this] {
        std::vector<SortKey> keys = m_keys;
        keys.push_back({m_column, false});
        emit sortRequested(keys);
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        std::vector<SortKey> keys = m_keys;
        std::erase_if(keys, [this](const SortKey& key) { return key.column == m_column; });
        emit sortRequested(keys);
    });
    retranslate();
    follow();
}

void SortActions::setColumn(const std::string& column)
{
    m_column = column;
    follow();
}

void SortActions::setKeys(const std::vector<SortKey>& keys)
{
    m_keys = keys;
    follow();
}

void SortActions::follow()
{
    const bool isColumn = !m_column.empty();
    const bool isKey = std::ranges::find(m_keys, m_column, &SortKey::column) != m_keys.end();
    m_ascending->setEnabled(isColumn);
    m_descending->setEnabled(isColumn);
    m_add->setEnabled(isColumn && !isKey);
    m_remove->setEnabled(isColumn && isKey);
}

void SortActions::retranslate()
{
    m_ascending->setText(tr("Sort ascending"));
    m_descending->setText(tr("Sort descending"));
    m_add->setText(tr("Add to the sort"));
    m_remove->setText(tr("Remove from the sort"));
}

} // namespace whither
