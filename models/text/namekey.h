#pragma once

#include <string>
#include <string_view>

namespace whither {

/// The text without white space (Unicode's) at its ends.
std::string_view trimmed(std::string_view text);

/// The text with all case distinctions removed (Unicode's full case folding).
std::string caseFolded(std::string_view text);

/// What two spellings of a name must share to be taken for one person: NFC, case folded, every run
/// of white space one space, none at the ends. "" for a blank name. Writes into `key`, whose memory
/// is used again.
void nameKeyInto(std::string_view name, std::string& key);

} // namespace whither
