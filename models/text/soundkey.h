#pragma once

#include <QChar>
#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>

namespace whither {

/// What spellings of one name have in common, for finding names that may be one person's: case,
/// accents, hyphens and the order of the words do not count, initials are left out beside full
/// words, and Chinese signs are read ("Eric P. Xing" and "Xing Eric"; "Wei Zhang", "ZHANG Wei",
/// 张伟 and 張瑋 are alike). Many people share one: it says that a name is worth a look, no more.
///
/// Surnames of two signs and those with a reading of their own (曾 zeng, 单 shan, 解 xie, 仇 qiu)
/// are known. Remembers the readings of signs, which cost a millisecond each; one thread at a time.
class SoundKeys {
public:
    /// "" for a name without letters.
    std::string of(std::string_view name);

private:
    QString reading(QChar sign);
    QString read(const QString& signs);
    std::string ofChinese(const QString& name);

    std::unordered_map<char16_t, QString> m_readings;
};

} // namespace whither
