#pragma once

#include "models/items/pairmodel.h"
#include "models/study/persons/personlink.h"
#include "models/text/languagecontext.h"

#include <QDialog>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace whither {

/// "Who is one person?": the pairs of records that may be one person's, what speaks for each, and
/// the decision about it with its reason. A decision can be taken back; the records stay as they
/// are.
class ReviewDialog : public QDialog {
    Q_OBJECT

public:
    ReviewDialog(PersonCandidates candidates, std::shared_ptr<const PersonClusters> clusters,
                 PersonDecisions decisions, const LanguageContext& context,
                 QWidget* parent = nullptr);

    /// What is decided now, after a decision of this dialog or of another.
    void setDecisions(PersonDecisions decisions, std::shared_ptr<const PersonClusters> clusters);
    const PairModel& pairs() const { return m_pairs; }
    /// Brings the row of the pairs in sight to the front.
    void choose(int row);
    /// Decides about the pair in front, with the reason that is written; nothing: takes it back.
    void decide(std::optional<LinkVerdict> verdict);

signals:
    void decided(const whither::PersonPair& pair,
                 const std::optional<whither::PersonDecision>& decision);

private:
    void lay();
    QWidget* makeEvidence();
    QWidget* makeDecision();
    QPushButton* makeButton(const QString& text, std::optional<LinkVerdict> verdict);
    void showChoice();
    void showPair(bool isOther);
    void showSummary();
    std::optional<PersonPair> pairInFront() const;

    PairModel m_pairs;
    PersonDecisions m_decisions;
    LanguageContext m_context;
    QComboBox* m_choice;
    QLineEdit* m_search;
    QTableView* m_table;
    QLabel* m_summary;
    QLabel* m_first;
    QLabel* m_second;
    QLabel* m_common;
    QLabel* m_state;
    QLineEdit* m_reason;
    QPushButton* m_takeBack;
    QWidget* m_decision; ///< all that decides
};

} // namespace whither
