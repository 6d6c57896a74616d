#include "app/lists/listcommand.h"

#include <utility>

namespace whither {

ListCommand::ListCommand(ImportedLists& lists, List before, List after, const QString& text)
    : m_lists(lists), m_before(std::move(before)), m_after(std::move(after))
{
    setText(text);
}

void ListCommand::undo()
{
    exchange(m_after, m_before);
}

void ListCommand::redo()
{
    exchange(m_before, m_after);
}

bool ListCommand::changesRowsOf(const std::string& table) const
{
    return (m_after ? m_after : m_before)->dataset.id == table;
}

void ListCommand::exchange(const List& from, const List& to)
{
    if (to)
        m_lists.put(to);
    else
        m_lists.remove(from->dataset.id);
}

} // namespace whither
