#pragma once

#include "models/items/facetmodel.h"
#include "models/items/recordmodel.h"
#include "models/query/querysession.h"

#include "views/table/tableplace.h"

#include "app/query/answerahead.h"

#include <QMap>
#include <QObject>

namespace whither {

class FacetPanel;
class FigurePages;
class FilterBar;
class Inspector;
class RecordTable;
class SearchBox;
class StatusLine;
class YearControl;

/// The views that show one session; none is null, all outlive the presenter.
struct SessionViews {
    FigurePages* pages;
    FacetPanel* facets;
    RecordTable* table;
    FilterBar* filterBar;
    SearchBox* search;
    Inspector* inspector;
    StatusLine* status;
    YearControl* years;
};

/// Answers the session's query once for every change of it and shows the answer in all views.
/// One way only: what views ask for goes elsewhere.
class SessionPresenter : public QObject {
    Q_OBJECT

public:
    SessionPresenter(QuerySession& session, const Catalog& catalog, SessionViews views,
                     QObject* parent = nullptr);

    /// Speaks another language from the next `show` on.
    void setContext(const LanguageContext& context);
    /// Answers the query in front and shows it: at once where the table is small, otherwise as soon
    /// as the answers are there.
    void show();

    /// Is the highlight about columns of the table in front?
    bool canFilterToHighlight() const;

    /// How the tables that somebody arranged, scrolled or walked through were left, by table.
    QMap<QString, TablePlace> places() const;
    /// From the next `show` on, tables stand as they were left.
    void setPlaces(const QMap<QString, TablePlace>& places);
    /// Arranges the columns of a table and brings it to the front, so that it is seen.
    void arrangeColumns(const std::string& table, const ColumnLayout& layout);
    /// Every table has its columns as at first again.
    void resetColumns();

signals:
    /// The views show another answer, or another highlight.
    void shown();

private:
    void showAnswer();
    void showYears(const Dataset& dataset, const Query& query);
    TablePlace placeInFront() const;
    void showTable(const Dataset& dataset, std::shared_ptr<const Rows> rows);
    void restoreCurrentRow(std::optional<std::uint64_t> current, const std::string& search);
    void showHighlight();
    void showSelection();
    void showHits();

    QuerySession& m_session;
    const Catalog& m_catalog;
    SessionViews m_views;
    AnswerAhead m_ahead;
    RecordModel m_records;
    FacetModel m_facets;
    LanguageContext m_context;
    QMap<QString, TablePlace> m_places;
    TablePlace m_placeAtFirst; ///< of the table in front, before the user did anything to it
    std::string m_shownTable;
    std::string m_shownSearch;
    std::optional<std::uint64_t> m_rowBeforeSearch;
    bool m_isShowing = false; ///< the current row moves with the answer, not by the user
};

} // namespace whither
