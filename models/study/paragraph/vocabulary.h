#pragma once

#include "models/study/paragraph/textnumbers.h"
#include "models/text/wording.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// What a word of a paragraph stands for where numbers are claimed.
enum class WordSense : std::uint8_t {
    Unknown, ///< a word that no query covers
    Number,
    Break,   ///< ends a clause: a comma, a semicolon, a bracket
    And,     ///< ends a clause where numbers stand on both sides
    Filler,  ///< covered, and narrows nothing: "in", "researchers", 目前
    Quality, ///< the same, before what is counted: "leading", 名
    Thing,   ///< the same; a number right before it counts what no table has
    People,  ///< the same; makes a number one of people
    Place,   ///< term: a key of countryrecognizer.h, or "Europe"
    Origin,  ///< term as of a place: "Chinese"
    Elsewhere,
    Conference, ///< term: as the tables call it
    Role,       ///< term of the study's cells
    Sector,     ///< the same
    Papers,
    Authors,
    Lead,        ///< counted by lead author
    FirstDegree, ///< counted by the country of the first degree
    Study,       ///< names the study of the hundred
    Of,          ///< before a group that is named by its size
    Inside,      ///< behind one: 中
    Than,        ///< before what a number is set against
    Ahead,
    Behind,
    About, ///< these qualify a number
    Over,
    AtLeast,
    Under,
    AtMost,
    Denies,   ///< "not", 没有, "left"
    Supposes, ///< "would", "if", 预计
};

struct TextWord {
    TextSpan span;
    WordSense sense = WordSense::Unknown;
    std::string term = {};
    std::size_t number = 0; ///< place among the numbers

    bool operator==(const TextWord&) const = default;
};

/// The words that paragraphs about the study are written in, in English, 简体 and 繁體.
class Vocabulary {
public:
    /// Places are called as the wording and CLDR call them, conferences as the tables do.
    Vocabulary(const Wording& wording, const std::vector<std::string>& conferences);

    /// The words of a part of the text and the numbers in it, left to right; the longest that is
    /// known first, and what is not known as it stands between. Signs that end nothing are left
    /// out. `numbers` are those of the whole text.
    std::vector<TextWord> wordsIn(const QString& text, const TextSpan& part,
                                  const std::vector<TextNumber>& numbers) const;

private:
    struct Meaning {
        WordSense sense = WordSense::Unknown;
        std::string term;
    };

    void add(const QString& phrase, WordSense sense, std::string_view term = {});
    void addPlaces(const Wording& wording);
    void addListed();
    TextWord latinWord(const QString& text, qsizetype start, qsizetype end) const;
    TextWord chineseWord(const QString& text, qsizetype start, qsizetype end) const;

    QHash<QString, Meaning> m_meanings;       ///< by folded phrase, its words joined by one space
    QHash<QChar, qsizetype> m_longestChinese; ///< of the phrases that begin with a sign
};

} // namespace whither
