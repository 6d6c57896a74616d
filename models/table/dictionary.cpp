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

} // namespace whither
