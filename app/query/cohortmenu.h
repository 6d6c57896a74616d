#pragma once

#include "models/query/engine.h"
#include "models/study/catalog/catalog.h"
#include "models/text/languagecontext.h"

#include <QMenu>

#include <memory>
#include <vector>

namespace whither {

/// The cohorts to choose from, each with how many it holds, over the deeds that are done to them.
/// Filled whenever it opens; counts that take their time come when they are known.
class CohortMenu : public QMenu {
    Q_OBJECT

public:
    /// `deeds` stand below the cohorts. `catalog` outlives the menu.
    CohortMenu(const Catalog& catalog, std::shared_ptr<const Engine> engine,
               const QList<QAction*>& deeds, QWidget* parent);

    void setContext(const LanguageContext& context) { m_context = context; }
    /// The query whose cohort, if it is one, is ticked.
    void setQuery(const Query& query) { m_query = query; }
    /// As it does by itself before it opens.
    void fill();

signals:
    void chosen(const QString& name);

private:
    void add(const std::string& name, const Query& query, QAction* before);
    void count(const Query& query, QAction* action);

    const Catalog& m_catalog;
    std::shared_ptr<const Engine> m_engine;
    LanguageContext m_context;
    Query m_query;
    QAction* m_end; ///< behind the cohorts
    std::vector<QAction*> m_cohorts;
};

} // namespace whither
