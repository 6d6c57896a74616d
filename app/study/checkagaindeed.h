#pragma once

#include "models/study/catalog/catalog.h"
#include "models/study/passport/factage.h"

#include "views/dialogs/checkagaindialog.h"

#include "app/shell/languageswitch.h"
#include "app/shell/sidethread.h"

#include <QDate>
#include <QObject>
#include <QPointer>

class QStatusBar;
class QWidget;

namespace whither {

class ImportedLists;
class QueryRequests;
class QuerySession;
class RecordTable;
class SessionPresenter;

/// What checking works on; all outlive it.
struct CheckAgainParts {
    const LanguageSwitch& languages;
    const QuerySession& session;
    QueryRequests& requests;
    const Catalog& catalog;
    const ImportedLists& lists;
    const SessionPresenter& presenter;
    RecordTable& table;
    QStatusBar& status;
};

/// Lists what was retrieved so long ago that it should be checked again; counts beside the window's
/// work. A line brings its records to the front, with the first of them in the inspector.
class CheckAgainDeed : public QObject {
    Q_OBJECT

public:
    CheckAgainDeed(const CheckAgainParts& parts, QWidget* window);

    void open();
    /// Facts older than that are to be checked.
    void setMonths(int months) { m_months = months; }
    /// The day that ages end on, in place of today.
    void setToday(const QDate& today) { m_today = today; }
    /// While it is open.
    CheckAgainDialog* dialog() const { return m_dialog; }

signals:
    /// The dialog is there.
    void opened();
    /// Facts older than that are to be checked from now on.
    void monthsChosen(int months);
    /// A record comes to the front, to be read with its sources.
    void recordShown();

private:
    void show(const std::vector<FactGroup>& groups);
    void showRecords(const DatedFacts& facts);
    void goToFirst(const DatedFacts& facts);
    void askWhereTo(const std::vector<DatedFacts>& facts);
    void write(const QByteArray& csv, const QString& path);

    CheckAgainParts m_parts;
    QWidget* m_window;
    QPointer<CheckAgainDialog> m_dialog;
    int m_months = 12;
    QDate m_today; ///< invalid: today
    SideThread m_side;
};

} // namespace whither
