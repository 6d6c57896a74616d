#pragma once

#include "models/query/engine.h"
#include "models/table/table.h"
#include "models/text/words.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace whither {

class TableIndex;

/// The engine over in-memory columns. Tables are loaded when first asked for. Any thread may ask;
/// questions about one table are answered one after the other.
class ColumnEngine final : public Engine {
public:
    using Loader = std::function<std::shared_ptr<const Table>()>;

    /// `words` decide what a search finds and how text sorts.
    explicit ColumnEngine(std::shared_ptr<const Words> words);
    ~ColumnEngine() override;

    /// Adds a table, or puts it in place of the one of that name.
    void addTable(std::string id, Loader loader);
    void removeTable(std::string_view id);
    void setWords(std::shared_ptr<const Words> words);

    Done check(const Query& query) const override;
    std::vector<ColumnSchema> columns(std::string_view table) const override;
    std::uint64_t rowCount(std::string_view table) const override;
    std::uint64_t count(const Query& query) const override;
    std::shared_ptr<const Rows> rows(const Query& query) const override;
    std::vector<Group> groups(const Query& query,
                              const std::vector<std::string>& columns) const override;
    std::vector<Group> facet(const Query& query, std::string_view column) const override;

private:
    struct Entry {
        Loader loader;
        std::once_flag isLoaded;
        std::shared_ptr<const Table> table;
        std::mutex isAsked; ///< guards the index
        std::unique_ptr<TableIndex> index;
    };
    /// A table's index, for as long as its turn lasts.
    struct Turn {
        std::shared_ptr<Entry> entry;
        std::unique_lock<std::mutex> lock;
        std::shared_ptr<const Words> words;
        TableIndex* index = nullptr;

        explicit operator bool() const { return index != nullptr; }
        TableIndex* operator->() const { return index; }
    };

    /// The entry with its table loaded, or null.
    std::shared_ptr<Entry> find(std::string_view table) const;
    Turn turn(std::string_view table) const;

    mutable std::mutex m_mutex; ///< guards the two below
    std::shared_ptr<const Words> m_words;
    std::map<std::string, std::shared_ptr<Entry>, std::less<>> m_tables;
};

} // namespace whither
