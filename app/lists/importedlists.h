#pragma once

#include "models/query/columnengine.h"
#include "models/query/querysession.h"
#include "models/query/rememberingengine.h"
#include "models/study/catalog/catalog.h"
#include "models/study/datasets/listimport.h"

#include "app/lists/institutionstore.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace whither {

/// The lists that were imported into the window: puts them where catalog, engine and session find
/// them, and takes them away again.
class ImportedLists : public QObject {
    Q_OBJECT

public:
    using List = std::shared_ptr<const ListImport>;

    ImportedLists(std::shared_ptr<Catalog> catalog, std::shared_ptr<ColumnEngine> engine,
                  std::shared_ptr<RememberingEngine> remembering, QuerySession& session,
                  QObject* parent = nullptr);

    const std::vector<List>& all() const { return m_lists; }
    List find(const std::string& id) const;
    /// The list as the engine has it: its people told apart and joined as decided (see `link`).
    List asked(const std::string& id) const;
    /// Puts the table before the engine in place of the list's own, of which it has the rows and
    /// columns; the list's own again if it is that. Passed over if the list has gone.
    void link(const List& list, const std::shared_ptr<const Table>& table);
    /// Adds the list, or puts it in place of the one with its id, and brings it to the front. What
    /// was asked of that one is asked of it, if it can be.
    void put(const List& list);
    /// Puts the list in place of the one with its id, if there still is one of the same rows; the
    /// front stays what it is, and what is asked of the list too, if it can be.
    void refresh(const List& list);
    void remove(const std::string& id);
    /// Starts over with these lists in place of all others. `queries` has what is asked of tables,
    /// built-in ones too; of those it does not name, or wrongly, the opening question is asked.
    void replaceAll(const std::vector<List>& lists, const std::map<std::string, Query>& queries,
                    const std::string& front);
    InstitutionStore& institutions() { return m_institutions; }
    const InstitutionStore& institutions() const { return m_institutions; }
    /// What is to be done with files of that shape (`shapeSignature`), or null.
    const ImportMapping* mappingFor(const std::string& signature) const;
    void remember(const std::string& signature, const ImportMapping& mapping);
    void forget(const std::string& signature);
    /// All that was decided about files, by `shapeSignature`.
    const std::map<std::string, ImportMapping>& mappings() const { return m_mappings; }
    void setMappings(std::map<std::string, ImportMapping> mappings);
    /// An id that no list has had, like the name of its file.
    std::string newId(const QString& file);

signals:
    void changed();
    /// The engine has other rows: of a list, or of one in which people were joined.
    void tablesChanged();

private:
    void take(const List& list);
    void show(const List& list, const std::shared_ptr<const Table>& table, bool isNew);

    std::shared_ptr<Catalog> m_catalog;
    std::shared_ptr<ColumnEngine> m_engine;
    std::shared_ptr<RememberingEngine> m_remembering;
    QuerySession& m_session;
    std::vector<List> m_lists;
    std::map<std::string, List> m_linked; ///< with a table of other people
    std::map<std::string, ImportMapping> m_mappings;
    InstitutionStore m_institutions;
    std::set<std::string> m_ids; ///< all there were: an undo may bring one back
};

} // namespace whither
