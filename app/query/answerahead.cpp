#include "app/query/answerahead.h"

#include "models/study/catalog/flowquestion.h"
#include "models/study/cohorts/cohortcounts.h"
#include "models/study/measures/outcomes.h"
#include "models/study/measures/shareseries.h"

#include <utility>

namespace whither {

AnswerAhead::AnswerAhead(std::shared_ptr<const Engine> engine, QObject* parent)
    : QObject(parent),
      m_engine(std::move(engine)),
      m_thread([this](std::stop_token stop) { work(stop); })
{
}

AnswerAhead::~AnswerAhead() = default;

void AnswerAhead::ask(const Dataset& dataset, const Query& query,
                      const std::vector<Condition>& highlight)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_next = Question{dataset, query, highlight, ++m_asked};
    }
    m_changed.notify_one();
}

void AnswerAhead::work(std::stop_token stop)
{
    while (true) {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_next.has_value(); }))
            return;
        const Question question = *std::exchange(m_next, std::nullopt);
        lock.unlock();
        answer(question, stop);
        QMetaObject::invokeMethod(
            this,
            [this, number = question.number] {
                if (number == m_asked)
                    emit ready();
            },
            Qt::QueuedConnection);
    }
}

bool AnswerAhead::isOvertaken(const std::stop_token& stop) const
{
    const std::scoped_lock lock(m_mutex);
    return m_next.has_value() || stop.stop_requested();
}

void AnswerAhead::answer(const Question& question, const std::stop_token& stop) const
{
    const Query& query = question.query;
    m_engine->rows(query);
    Query everything;
    everything.table = query.table;
    for (const std::string& column : question.dataset.facets) {
        if (isOvertaken(stop))
            return;
        m_engine->facet(everything, column);
        m_engine->facet(query, column);
    }
    if (isOvertaken(stop))
        return;
    if (!question.highlight.empty()) {
        const Query highlighted = withAlso(query, question.highlight);
        m_engine->rows(highlighted);
        m_engine->rows(withoutSort(highlighted));
    }
    const std::string_view figure = figureFor(question.dataset, query);
    if (figure == "flows" && !question.dataset.holdsPublishedFlows())
        summarizeFlows(*m_engine, query, flowQuestion(question.dataset, query));
    if (figure == "outcomes") {
        summarizeOutcomes(*m_engine, query);
        if (cohortCounts(*m_engine, query) && !query.grouping.empty())
            unambiguousGroups(*m_engine, query);
    }
    if (figure == "shares")
        summarizeShares(*m_engine, query);
}

} // namespace whither
