#include "models/query/rememberingengine.h"

#include <algorithm>
#include <utility>

namespace whither {

RememberingEngine::RememberingEngine(std::shared_ptr<const Engine> engine)
    : m_engine(std::move(engine))
{
}

void RememberingEngine::forget()
{
    const std::scoped_lock lock(m_mutex);
    m_remembered.clear();
    m_bytes = 0;
    ++m_generation;
}

template <typename Value, typename Ask>
Value RememberingEngine::answer(Question question, Ask&& ask) const
{
    std::uint64_t generation = 0;
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = std::ranges::find(m_remembered, question, &Remembered::question);
        if (known != m_remembered.end())
            return std::get<Value>(known->answer);
        generation = m_generation;
    }
    // Unlocked: another thread's quick question must not wait for this one's slow answer.
    Value value = ask();
    const std::scoped_lock lock(m_mutex);
    if (generation == m_generation)
        remember(std::move(question), value);
    return value;
}

void RememberingEngine::remember(Question question, Answer answer) const
{
    // More than a window asks for one query: rows, a count, a dozen facets, the parts of a figure.
    constexpr std::size_t mostRemembered = 128;
    constexpr std::size_t mostBytes = 256 << 20;
    std::size_t bytes = 0;
    if (const auto* rows = std::get_if<std::shared_ptr<const Rows>>(&answer))
        bytes = *rows ? (*rows)->memoryBytes() : 0;
    m_remembered.push_front({std::move(question), std::move(answer), bytes});
    m_bytes += bytes;
    while (m_remembered.size() > mostRemembered
           || (m_bytes > mostBytes && m_remembered.size() > 1)) {
        m_bytes -= m_remembered.back().bytes;
        m_remembered.pop_back();
    }
}

std::uint64_t RememberingEngine::count(const Query& query) const
{
    return answer<std::uint64_t>({Kind::Count, query, {}}, [&] { return m_engine->count(query); });
}

std::shared_ptr<const Rows> RememberingEngine::rows(const Query& query) const
{
    return answer<std::shared_ptr<const Rows>>({Kind::Rows, query, {}},
                                               [&] { return m_engine->rows(query); });
}

std::vector<Group> RememberingEngine::groups(const Query& query,
                                             const std::vector<std::string>& columns) const
{
    return answer<std::vector<Group>>({Kind::Groups, query, columns},
                                      [&] { return m_engine->groups(query, columns); });
}

std::vector<Group> RememberingEngine::facet(const Query& query, std::string_view column) const
{
    return answer<std::vector<Group>>({Kind::Facet, query, {std::string(column)}},
                                      [&] { return m_engine->facet(query, column); });
}

} // namespace whither
