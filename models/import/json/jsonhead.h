#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace whither {

/// The start of a JSON document that holds a list of records, cut behind the last whole one and
/// closed, so that it is a document itself; nothing where no record ends in it. The list is the
/// document or a member of it.
std::optional<std::string> closedHead(std::string_view head);

/// The same of a text with a record a line: its whole lines.
std::string_view wholeLines(std::string_view head);

} // namespace whither
