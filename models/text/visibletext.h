#pragma once

#include <QString>

#include <string_view>

namespace whither {

/// How a text of somebody's file is made fit to be looked at.
enum class LineBreaks { AsSigns, Kept };

/// The text so that all of it is seen and none of it acts: controls as their pictures (␀ ␉ ␊),
/// characters that turn, join or hide others as their codes (‹U+202E›). `Kept` shows the picture of
/// a line break and breaks the line as well. Isolated (U+2068 … U+2069): whatever it holds, what
/// stands around it keeps its direction. Bytes that are no UTF-8 come as U+FFFD.
QString visibleText(std::string_view utf8, LineBreaks lineBreaks = LineBreaks::AsSigns);

/// The same for at most `mostCharacters` code points of the text, with "…" where it goes on. Costs
/// no more than what is shown, however long the text is.
QString visibleStart(std::string_view utf8, std::size_t mostCharacters);

} // namespace whither
