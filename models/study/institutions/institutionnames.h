#pragma once

#include "models/study/institutions/institution.h"
#include "models/text/matchkey.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace whither {

/// The names and aliases of institutions as match keys, and the search for them in affiliations.
/// Filled once, then read from any thread.
class InstitutionNames {
public:
    /// False, and nothing changed, where the name already stands for another institution.
    bool add(std::string_view name, InstitutionId id);

    std::optional<InstitutionId> whole(std::string_view matchKey) const;
    /// Those found in the parts of an affiliation, without repetition, the longest name first. A
    /// name inside or across a longer one that was found is not there.
    std::vector<InstitutionId> within(const MatchKey& affiliation) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept
        {
            return std::hash<std::string_view>()(text);
        }
    };
    struct Hit {
        std::size_t length = 0;
        std::size_t first = 0; ///< segments, both included
        std::size_t last = 0;
        std::uint32_t id = 0;
    };

    void addRuns(const MatchKey& affiliation, std::vector<Hit>& hits) const;
    void addEdges(const MatchKey& affiliation, std::size_t segment, std::vector<Hit>& hits) const;
    std::optional<Hit> nameAtEnd(std::string_view segment) const;
    std::optional<Hit> nameAtStart(std::string_view segment) const;

    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_idOfKey;
};

} // namespace whither
