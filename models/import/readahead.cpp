#include "models/import/readahead.h"

#include <utility>
#include <vector>

namespace whither {

namespace {

/// Counts rows and the texts of one column, and forgets them.
class TallySink final : public RowSink {
public:
    explicit TallySink(std::optional<std::size_t> watched) : m_watched(watched) {}

    void addRows(RowChunk rows) override
    {
        m_tally.rows += rows.rowCount();
        if (m_watched && *m_watched < rows.columnCount())
            count(rows.column(*m_watched));
    }
    FileTally take() && { return std::move(m_tally); }

private:
    void count(const TextChunk& column)
    {
        if (column.isPlain()) {
            for (std::size_t row = 0; row < column.plain().size(); ++row)
                add(column.plain()[row], 1);
            return;
        }
        std::vector<std::uint64_t> counts(column.distinct().size() + 1);
        column.codes().forEach([&](std::uint32_t code) { ++counts[code]; });
        for (std::size_t text = 0; text < column.distinct().size(); ++text)
            add(column.distinct()[text], counts[text + 1]);
    }
    void add(std::string_view text, std::uint64_t rows)
    {
        if (text.empty() || rows == 0)
            return;
        auto known = m_tally.values.find(text);
        if (known == m_tally.values.end() && m_tally.values.size() < FileTally::mostValues)
            known = m_tally.values.emplace(std::string(text), 0).first;
        if (known != m_tally.values.end())
            known->second += rows;
    }

    std::optional<std::size_t> m_watched;
    FileTally m_tally;
};

} // namespace

Result<FileTally> readAhead(const QStringList& paths, const ReadOptions& options,
                            std::optional<std::size_t> watched, ReadProgress& progress,
                            std::stop_token stop)
{
    const auto opened = openReader(paths, options, stop);
    if (!opened.ok())
        return opened.error();
    TallySink sink(watched);
    const auto report = opened.value()->read(sink, progress, stop);
    if (!report.ok())
        return report.error();
    FileTally tally = std::move(sink).take();
    tally.rejected = report.value().rejected;
    tally.isComplete = !stop.stop_requested();
    return tally;
}

} // namespace whither
