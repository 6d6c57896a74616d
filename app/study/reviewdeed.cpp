#include "app/study/reviewdeed.h"

#include "models/query/querysession.h"
#include "models/study/persons/personlinks.h"

#include "app/lists/importedlists.h"
#include "app/query/editcommand.h"

#include <QStatusBar>
#include <QUndoStack>

#include <utility>

namespace whither {

ReviewDeed::ReviewDeed(const ReviewParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{
    connect(&m_parts.persons, &PersonLinks::changed, this, &ReviewDeed::showDecisions);
}

void ReviewDeed::open()
{
    const auto list = m_parts.lists.find(m_parts.session.table());
    if (m_dialog || m_side.isBusy() || !list || !PaperTrail::canBeOver(*list->table))
        return;
    m_list = list->dataset.id;
    m_parts.status.showMessage(tr("Looking for records that may be one person's…"));
    m_side.run(
        [table = list->table, decisions = m_parts.persons.of(m_list)] {
            Review review;
            if (const auto records = PersonRecords::over(table); records.ok()) {
                review.candidates = personCandidates(records.value());
                review.clusters =
                    std::make_shared<const PersonClusters>(records.value(), decisions);
            }
            return review;
        },
        [this](const Review& review) {
            m_parts.status.clearMessage();
            if (review.clusters)
                show(review);
        });
}

void ReviewDeed::show(const Review& review)
{
    m_dialog = new ReviewDialog(review.candidates, review.clusters, m_parts.persons.of(m_list),
                                m_context, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ReviewDialog::decided, this,
            [this](const PersonPair& pair, const std::optional<PersonDecision>& decision) {
                const PersonDecisions& decisions = m_parts.persons.of(m_list);
                const auto before = decisions.find(pair);
                PersonLinkEdit edit{m_list, pair, std::nullopt, decision};
                if (before != decisions.end())
                    edit.before = before->second;
                if (edit.before != edit.after)
                    m_parts.undo.push(new EditCommand(m_parts.persons, std::move(edit)));
            });
    m_dialog->open();
    emit opened();
}

void ReviewDeed::showDecisions()
{
    if (!m_dialog)
        return;
    m_side.run(
        [records = m_dialog->pairs().candidates().records, decisions = m_parts.persons.of(m_list)] {
            return std::pair(decisions, std::make_shared<const PersonClusters>(records, decisions));
        },
        [this](const auto& answer) {
            if (!m_dialog)
                return;
            m_dialog->setDecisions(answer.first, answer.second);
            emit decided();
        });
}

} // namespace whither
