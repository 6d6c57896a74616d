#pragma once

#include <QChar>
#include <QString>

#include <optional>

namespace whither {

/// "eighty-seven", "nineteen"; nothing for "one", which mostly counts nothing.
std::optional<double> englishNumber(const QString& text);
/// The value of a number word below a hundred; "a" is 1.
double smallNumber(const QString& word);
/// How many of it make one: 3 for "third".
std::optional<double> unitFraction(const QString& word);

/// 八十七, 一百二十, 两千, 二〇.
double chineseNumber(const QString& text);
/// 10 for 十, 1e8 for 亿; 0 for a digit.
double chineseUnit(QChar sign);

/// The words above as alternatives of a pattern.
QString numberWordPattern();
QString partWordPattern();

} // namespace whither
