#include "models/table/textlist.h"

#include <limits>

namespace whither {

void TextList::reserve(std::size_t texts, std::size_t bytes)
{
    m_ends.reserve(texts);
    m_bytes.reserve(bytes);
}

void TextList::append(std::string_view text)
{
    m_bytes.append(text);
    m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
}

void TextList::shrinkToFit()
{
    m_bytes.shrink_to_fit();
    m_ends.shrink_to_fit();
}

bool TextList::hasRoomFor(std::size_t bytes) const
{
    return bytes <= std::numeric_limits<std::uint32_t>::max() - m_bytes.size();
}

std::size_t TextList::memoryBytes() const
{
    return m_bytes.capacity() + m_ends.capacity() * sizeof(std::uint32_t);
}

} // namespace whither
