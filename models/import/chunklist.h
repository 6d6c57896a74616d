#pragma once

#include "models/import/reader.h"

#include <utility>
#include <vector>

namespace whither {

/// Keeps what a reader gives, chunk by chunk in the reader's order.
class ChunkList final : public RowSink {
public:
    void addRows(RowChunk rows) override { chunks.push_back(std::move(rows)); }

    std::vector<RowChunk> chunks;
};

} // namespace whither
