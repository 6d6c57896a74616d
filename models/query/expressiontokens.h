#pragma once

#include "models/query/condition.h"

#include <QList>
#include <QString>

#include <array>

namespace whither {

/// A piece of the text of an expression.
struct ExpressionToken {
    enum class Kind {
        Word,
        Text,   ///< in quotation marks, which are taken off
        Name,   ///< in back-ticks, which are taken off
        Number, ///< or a date: "2018", "-1.5", "2018-05"
        Symbol, ///< = != < <= > >= ( ) , ..
        Open,   ///< a quotation mark that never closes
        Other,
        End,
    };

    Kind kind = Kind::End;
    QString text;
    qsizetype at = 0; ///< where it starts, in UTF-16 units from 0

    bool operator==(const ExpressionToken&) const = default;
    bool isSymbol(const char* symbol) const;
    /// Is it that word, in whatever case?
    bool isWord(const char* word) const;
};

/// How questions that have a sign are written.
struct ComparisonSymbol {
    const char* symbol;
    Condition::Op op;
};
constexpr std::array<ComparisonSymbol, 6> comparisonSymbols{{{"=", Condition::Op::Equals},
                                                             {"!=", Condition::Op::EqualsNone},
                                                             {"<", Condition::Op::Below},
                                                             {"<=", Condition::Op::AtMost},
                                                             {">", Condition::Op::Above},
                                                             {">=", Condition::Op::AtLeast}}};

/// All of the text, with an `End` behind.
QList<ExpressionToken> expressionTokens(const QString& text);

/// Is the whole text one `Number`?
bool isNumberToken(const QString& text);
/// Is the whole text one `Word`?
bool isWordToken(const QString& text);

} // namespace whither
