#pragma once

#include "models/query/engine.h"
#include "models/table/table.h"
#include "models/text/words.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace whither {

/// The engine over in-memory columns. Tables are loaded when first asked for. Not thread-safe:
/// it belongs to the thread that asks; the tables it reads may be shared.
class ColumnEngine final : public Engine {
public:
    using Loader = std::function<std::shared_ptr<const Table>()>;

    /// `words` decide what a search finds and how text sorts.
    explicit ColumnEngine(std::shared_ptr<const Words> words);
    ~ColumnEngine() override;

    void addTable(std::string id, Loader loader);
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
    class CodedTable;

    CodedTable* find(std::string_view table) const;

    std::shared_ptr<const Words> m_words;
    std::map<std::string, Loader, std::less<>> m_loaders;
    mutable std::map<std::string, std::unique_ptr<CodedTable>, std::less<>> m_tables;
};

} // namespace whither
