#pragma once

#include "models/items/differencemodel.h"
#include "models/study/claims/claimchange.h"
#include "models/study/cohorts/cohortlist.h"
#include "models/text/languagecontext.h"

#include <QDialog>

#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTableView;
class QTableWidget;
class QToolButton;

namespace whither {

/// What newer data would make of a list.
struct ListComparison {
    std::vector<std::string> identifiers; ///< columns that tell records apart, the best first
    std::string identifier;               ///< the one that was used; empty: all values
    TableDifference difference;
    ChangeColumns about;
    std::vector<ExplainedChange> facets;
    std::vector<ClaimChange> claims;
    std::vector<CohortChange> cohorts;
};

/// Shows what newer data would change in a list, before anything is changed. Accepted: the newer
/// data is wanted.
class UpdateDialog : public QDialog {
    Q_OBJECT

public:
    UpdateDialog(const QString& listTitle, const QString& fileName,
                 std::shared_ptr<const Table> before, std::shared_ptr<const Table> after,
                 const LanguageContext& context, QWidget* parent = nullptr);

    void setComparison(const ListComparison& comparison);

signals:
    /// Compare anew, with records told apart by this column; empty: by all their values.
    void identifierChosen(const std::string& column);

private:
    QWidget* makeKinds();
    void showKind(DifferenceModel::Kind kind);
    void showFacets(const std::vector<ExplainedChange>& facets);
    QString sentence(const ListComparison& comparison) const;
    void showAnswers(const ListComparison& comparison);
    QString claimText(const ClaimChange& change) const;

    std::shared_ptr<const Table> m_before;
    std::shared_ptr<const Table> m_after;
    LanguageContext m_context;
    DifferenceModel m_model;
    QLabel* m_sentence;
    QLabel* m_answers; ///< claims and cohorts that change
    QComboBox* m_identifier;
    std::vector<QToolButton*> m_kinds; ///< parallel to the kinds of the model
    QTableView* m_rows;
    QTableWidget* m_facets;
    QDialogButtonBox* m_buttons;
};

} // namespace whither
