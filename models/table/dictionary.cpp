#include "models/table/dictionary.h"

namespace whither {

std::uint32_t Dictionary::intern(std::string_view text)
{
    if (const auto known = m_codes.find(text); known != m_codes.end())
        return known->second;
    const auto code = static_cast<std::uint32_t>(m_texts.size());
    m_texts.emplace_back(text);
    m_codes.emplace(m_texts.back(), code);
    return code;
}

std::optional<std::uint32_t> Dictionary::find(std::string_view text) const
{
    const auto known = m_codes.find(text);
    return known == m_codes.end() ? std::nullopt : std::optional(known->second);
}

} // namespace whither
