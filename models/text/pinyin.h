#pragma once

#include <QString>

namespace whither {

/// The text with its Chinese signs in pinyin, without tones or blanks, in small letters: 导出 is
/// "daochu". A sign of several readings has its most frequent one. Other letters stay, folded.
QString pinyin(const QString& text);

/// The first letters of its syllables: 导出 is "dc".
QString pinyinInitials(const QString& text);

} // namespace whither
