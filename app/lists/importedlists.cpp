#include "app/lists/importedlists.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace whither {

ImportedLists::ImportedLists(std::shared_ptr<Catalog> catalog, std::shared_ptr<ColumnEngine> engine,
                             std::shared_ptr<RememberingEngine> remembering, QuerySession& session,
                             QObject* parent)
    : QObject(parent),
      m_catalog(std::move(catalog)),
      m_engine(std::move(engine)),
      m_remembering(std::move(remembering)),
      m_session(session)
{
}

ImportedLists::List ImportedLists::find(const std::string& id) const
{
    const auto found =
        std::ranges::find(m_lists, id, [](const List& list) { return list->dataset.id; });
    return found == m_lists.end() ? nullptr : *found;
}

void ImportedLists::put(const List& list)
{
    take(list);
    m_session.showTable(list->dataset.id);
}

void ImportedLists::take(const List& list)
{
    const std::string& id = list->dataset.id;
    const auto same = std::ranges::find(m_lists, id, [](const List& l) { return l->dataset.id; });
    const bool isNew = same == m_lists.end();
    if (isNew)
        m_lists.push_back(list);
    else
        *same = list;
    m_linked.erase(id);
    m_catalog->add(list->dataset);
    show(list, list->table, isNew);
    emit changed();
}

void ImportedLists::show(const List& list, const std::shared_ptr<const Table>& table, bool isNew)
{
    const std::string& id = list->dataset.id;
    m_engine->addTable(id, [table] { return table; });
    m_remembering->forget();
    const std::optional<Query> asked = isNew ? std::nullopt : std::optional(m_session.queryOf(id));
    m_session.addTable(list->dataset.opening,
                       asked && m_engine->check(*asked).ok() ? *asked : list->dataset.opening);
    emit tablesChanged();
}

ImportedLists::List ImportedLists::asked(const std::string& id) const
{
    const auto linked = m_linked.find(id);
    return linked == m_linked.end() ? find(id) : linked->second;
}

void ImportedLists::link(const List& list, const std::shared_ptr<const Table>& table)
{
    const std::string& id = list->dataset.id;
    if (find(id) != list)
        return;
    m_linked.erase(id);
    if (table != list->table) {
        ListImport linked = *list;
        linked.table = table;
        m_linked.emplace(id, std::make_shared<const ListImport>(std::move(linked)));
    }
    show(list, table, false);
}

void ImportedLists::refresh(const List& list)
{
    const List there = find(list->dataset.id);
    if (!there || there->record.importedAt != list->record.importedAt)
        return;
    take(list);
}

void ImportedLists::remove(const std::string& id)
{
    // The session first: nothing may ask for a dataset that is not there any more.
    m_session.removeTable(id);
    m_catalog->remove(id);
    m_engine->removeTable(id);
    m_remembering->forget();
    std::erase_if(m_lists, [&](const List& list) { return list->dataset.id == id; });
    m_linked.erase(id);
    emit changed();
    emit tablesChanged();
}

void ImportedLists::replaceAll(const std::vector<List>& lists,
                               const std::map<std::string, Query>& queries,
                               const std::string& front)
{
    m_lists = lists;
    m_linked.clear();
    std::vector<std::string> gone;
    std::vector<Query> openings;
    for (const Query& opening : m_catalog->openings()) {
        if (!m_catalog->dataset(opening.table)->isImported())
            openings.push_back(opening);
        else if (!find(opening.table))
            gone.push_back(opening.table);
    }
    m_ids.clear(); // what was undone before does not come back into another workspace
    for (const List& list : lists) {
        m_ids.insert(list->dataset.id);
        m_engine->addTable(list->dataset.id, [table = list->table] { return table; });
        m_catalog->add(list->dataset);
        openings.push_back(list->dataset.opening);
    }
    m_remembering->forget();
    std::map<std::string, Query> sound;
    for (const auto& [table, query] : queries) {
        if (query.table == table && m_engine->check(query).ok())
            sound.emplace(table, query);
    }
    // The session before the lists that go: nothing may ask for what is not there any more.
    m_session.restart(openings, sound, front);
    for (const std::string& id : gone) {
        m_catalog->remove(id);
        m_engine->removeTable(id);
    }
    m_remembering->forget();
    emit changed();
    emit tablesChanged();
}

const ImportMapping* ImportedLists::mappingFor(const std::string& signature) const
{
    const auto found = m_mappings.find(signature);
    return found == m_mappings.end() ? nullptr : &found->second;
}

void ImportedLists::remember(const std::string& signature, const ImportMapping& mapping)
{
    m_mappings.insert_or_assign(signature, mapping);
}

void ImportedLists::forget(const std::string& signature)
{
    m_mappings.erase(signature);
}

void ImportedLists::setMappings(std::map<std::string, ImportMapping> mappings)
{
    m_mappings = std::move(mappings);
}

std::string ImportedLists::newId(const QString& file)
{
    const std::string id = listKey(QFileInfo(file).completeBaseName().toStdString(), m_ids);
    m_ids.insert(id);
    return id;
}

} // namespace whither
