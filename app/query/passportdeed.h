#pragma once

#include "models/query/querysession.h"
#include "models/study/catalog/catalog.h"
#include "models/text/languagecontext.h"

#include <QObject>

#include <optional>
#include <vector>

class QUndoStack;
class QWidget;

namespace whither {

class FigurePages;
class ImportedLists;
class QueryRequests;
class RecordTable;

/// What passports are made from; all outlive the deed.
struct PassportParts {
    QuerySession& session;
    QueryRequests& requests;
    const QUndoStack& undo;
    const Catalog& catalog;
    const ImportedLists& lists;
    const FigurePages& pages;
    const RecordTable& table;
};

/// Opens the passport of a number: of a mark of the figure, of the figure as a whole, of the rows
/// with the value of the current cell.
class PassportDeed : public QObject {
    Q_OBJECT

public:
    /// `window` owns the deed and its dialogs.
    PassportDeed(const PassportParts& parts, QWidget* window);

    void setContext(const LanguageContext& context) { m_context = context; }
    /// Of what the keyboard is on: the table's cell if it is in the table, else the figure's mark.
    void show();
    /// Of a mark of the figure in front; of the whole figure without one.
    void showMark(std::optional<std::size_t> mark);
    /// Of the rows that have the value of the table's current cell.
    void showCell();

private:
    void open(const QString& name, const std::vector<Condition>& conditions);
    QStringList edits() const;

    PassportParts m_parts;
    QWidget* m_window;
    LanguageContext m_context;
};

} // namespace whither
