#pragma once

#include "models/query/engine.h"
#include "models/study/datasets/dataset.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace whither {

/// Asks the engine, on a thread of its own, all that the window is about to ask, so that a
/// remembering engine has the answers when the window does. Only the newest question counts: one
/// that is overtaken before its turn is dropped, and `ready` is said for the newest alone.
class AnswerAhead : public QObject {
    Q_OBJECT

public:
    explicit AnswerAhead(std::shared_ptr<const Engine> engine, QObject* parent = nullptr);
    /// Waits for the one answer being worked out, if there is one.
    ~AnswerAhead() override;

    void ask(const Dataset& dataset, const Query& query, const std::vector<Condition>& highlight);

signals:
    /// The engine knows the answers to what was asked last.
    void ready();

private:
    struct Question {
        Dataset dataset;
        Query query;
        std::vector<Condition> highlight;
        std::uint64_t number = 0;
    };

    void work(std::stop_token stop);
    /// Has somebody asked something newer, or is nobody there any more?
    bool isOvertaken(const std::stop_token& stop) const;
    void answer(const Question& question, const std::stop_token& stop) const;

    std::shared_ptr<const Engine> m_engine;
    std::uint64_t m_asked = 0;  ///< on the object's own thread
    mutable std::mutex m_mutex; ///< guards the next
    std::optional<Question> m_next;
    std::condition_variable_any m_changed;
    std::jthread m_thread; ///< last: it uses all the others
};

} // namespace whither
