#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>
#include <string_view>

namespace whither {

/// "1,929" in every language of Whither.
QString countText(std::uint64_t count, const QLocale& locale);

/// Short form for tight places: 12K, 3.4M; 1.2万, 3.4亿; 1.2萬, 3.4億. Below ten thousand in full.
QString compactCountText(std::uint64_t count, const QLocale& locale);

/// "87%": whole percent of an apportioned share.
QString percentText(std::int64_t percent, const QLocale& locale);

/// The same of a count: what is there is never "0%", but "<1%".
QString percentText(std::uint64_t count, std::int64_t percent, const QLocale& locale);

/// "52.1%": a share in percent with one decimal.
QString percentText(double percent, const QLocale& locale);

/// A date as far as it is known (2025, 2025-12, 2025-12-03) in the language's form; any other
/// text comes back as it is.
QString partialDateText(std::string_view date, const QLocale& locale);

} // namespace whither
