#pragma once

#include "models/query/querysession.h"
#include "models/study/catalog/catalog.h"
#include "models/text/languagecontext.h"

#include <QObject>

class QWidget;

namespace whither {

class ImportedLists;
class RecordTable;

/// Answers "Why this value?" for the current cell of the table.
class OriginDeed : public QObject {
    Q_OBJECT

public:
    /// `window` owns the deed and its dialogs; the rest outlives them.
    OriginDeed(const QuerySession& session, const Catalog& catalog, const ImportedLists& lists,
               const RecordTable& table, QWidget* window);

    void setContext(const LanguageContext& context) { m_context = context; }
    void show();

private:
    const QuerySession& m_session;
    const Catalog& m_catalog;
    const ImportedLists& m_lists;
    const RecordTable& m_table;
    QWidget* m_window;
    LanguageContext m_context;
};

} // namespace whither
