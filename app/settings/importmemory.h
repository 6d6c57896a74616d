#pragma once

#include "models/import/mapping/importmapping.h"

#include <string>
#include <utility>
#include <vector>

namespace whither {

/// What was decided about files, by their shape (`shapeSignature`), for the next ones in any
/// study; the one decided last first.
class ImportMemory {
public:
    using Entry = std::pair<std::string, ImportMapping>;

    static constexpr std::size_t most = 200; ///< shapes; the oldest are forgotten

    const ImportMapping* find(const std::string& signature) const;
    void remember(const std::string& signature, const ImportMapping& mapping);
    void forget(const std::string& signature);
    const std::vector<Entry>& entries() const { return m_entries; }

    bool operator==(const ImportMemory&) const = default;

private:
    std::vector<Entry> m_entries;
};

} // namespace whither
