#include "app/settings/importmemory.h"

#include <algorithm>

namespace whither {

const ImportMapping* ImportMemory::find(const std::string& signature) const
{
    const auto found = std::ranges::find(m_entries, signature, &Entry::first);
    return found == m_entries.end() ? nullptr : &found->second;
}

void ImportMemory::remember(const std::string& signature, const ImportMapping& mapping)
{
    forget(signature);
    m_entries.emplace(m_entries.begin(), signature, mapping);
    if (m_entries.size() > most)
        m_entries.resize(most);
}

void ImportMemory::forget(const std::string& signature)
{
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.first == signature; });
}

} // namespace whither
