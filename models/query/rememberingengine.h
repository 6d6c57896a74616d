#pragma once

#include "models/query/engine.h"

#include <deque>
#include <memory>
#include <mutex>
#include <variant>

namespace whither {

/// An engine that remembers the last answers of another one: what one thread asked ahead, the next
/// gets at once. Keeps the last 128, and of those no more than 256 MB of rows. Any thread may ask.
/// Answers are as of the time they were first given: call `forget` when the data or the words
/// behind them change.
class RememberingEngine final : public Engine {
public:
    explicit RememberingEngine(std::shared_ptr<const Engine> engine);

    void forget();

    Done check(const Query& query) const override { return m_engine->check(query); }
    std::vector<ColumnSchema> columns(std::string_view table) const override
    {
        return m_engine->columns(table);
    }
    std::uint64_t rowCount(std::string_view table) const override
    {
        return m_engine->rowCount(table);
    }
    std::uint64_t count(const Query& query) const override;
    std::shared_ptr<const Rows> rows(const Query& query) const override;
    std::vector<Group> groups(const Query& query,
                              const std::vector<std::string>& columns) const override;
    std::vector<Group> facet(const Query& query, std::string_view column) const override;

private:
    enum class Kind { Count, Rows, Groups, Facet };
    struct Question {
        Kind kind;
        Query query;
        std::vector<std::string> columns;

        bool operator==(const Question&) const = default;
    };
    using Answer = std::variant<std::uint64_t, std::shared_ptr<const Rows>, std::vector<Group>>;
    struct Remembered {
        Question question;
        Answer answer;
        std::size_t bytes = 0; ///< of rows
    };

    template <typename Value, typename Ask>
    Value answer(Question question, Ask&& ask) const;
    void remember(Question question, Answer answer) const;

    std::shared_ptr<const Engine> m_engine;
    mutable std::mutex m_mutex;                  ///< guards all below
    mutable std::deque<Remembered> m_remembered; ///< the latest first
    mutable std::size_t m_bytes = 0;             ///< of all of them
    mutable std::uint64_t m_generation = 0;      ///< counts what was forgotten
};

} // namespace whither
