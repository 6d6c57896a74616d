#include "models/query/expressiontokens.h"

#include "models/table/column.h"
#include "models/table/typing.h"

namespace whither {

namespace {

using Token = ExpressionToken;

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

/// What a word may go on with; half of a letter beyond the basic plane goes with the other.
bool isWordPart(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate()
           || character == QLatin1Char('_');
}

class Cutter {
public:
    explicit Cutter(const QString& text) : m_text(text) {}

    QList<Token> cut()
    {
        QList<Token> tokens;
        do {
            while (peek().isSpace())
                ++m_at;
            tokens.append(next());
        } while (tokens.last().kind != Token::Kind::End);
        return tokens;
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    /// The token of that kind from here on, as long as said.
    Token take(Token::Kind kind, qsizetype length)
    {
        const Token token{kind, m_text.mid(m_at, length), m_at};
        m_at += length;
        return token;
    }

    Token next()
    {
        if (m_at >= m_text.size())
            return {Token::Kind::End, {}, m_at};
        const QChar first = peek();
        if (first == QLatin1Char('"') || first == QLatin1Char('\''))
            return quoted(Token::Kind::Text, first);
        if (first == QChar(0x201C))
            return quoted(Token::Kind::Text, QChar(0x201D));
        if (first == QLatin1Char('`'))
            return quoted(Token::Kind::Name, first);
        if (isDigit(first) || (first == QLatin1Char('-') && isDigit(peek(1))))
            return number();
        if (isWordPart(first))
            return word();
        for (const char* symbol : {"..", "!=", "<=", ">=", "=", "<", ">", "(", ")", ","}) {
            if (QStringView(m_text).mid(m_at).startsWith(QLatin1String(symbol)))
                return take(Token::Kind::Symbol, static_cast<qsizetype>(qstrlen(symbol)));
        }
        return take(Token::Kind::Other, 1);
    }

    /// A closing mark stands twice for one in the text.
    Token quoted(Token::Kind kind, QChar closing)
    {
        Token token{kind, {}, m_at};
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (peek() == closing && peek(1) == closing)
                ++m_at;
            else if (peek() == closing) {
                ++m_at;
                return token;
            }
            token.text += peek();
        }
        token.kind = Token::Kind::Open;
        return token;
    }

    Token number()
    {
        qsizetype length = 1;
        while (true) {
            const QChar here = peek(length);
            const QChar then = peek(length + 1);
            const bool isExponent = (here == QLatin1Char('e') || here == QLatin1Char('E'))
                                    && (isDigit(then)
                                        || ((then == QLatin1Char('-') || then == QLatin1Char('+'))
                                            && isDigit(peek(length + 2))));
            if (isExponent)
                length += 2;
            else if (isDigit(here)
                     || ((here == QLatin1Char('.') || here == QLatin1Char('-')) && isDigit(then)))
                ++length;
            else
                break;
        }
        // "3dv": no number, but a word that starts with one.
        if (isWordPart(peek(length)))
            return word();
        const std::string text = m_text.mid(m_at, length).toStdString();
        const bool isNumber = realIn(text) || isOfType(text, ColumnType::Date);
        return take(isNumber ? Token::Kind::Number : Token::Kind::Other, length);
    }

    Token word()
    {
        qsizetype length = 1;
        while (isWordPart(peek(length))
               || ((peek(length) == QLatin1Char('-') || peek(length) == QLatin1Char('.'))
                   && isWordPart(peek(length + 1))))
            ++length;
        return take(Token::Kind::Word, length);
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

bool isOne(const QString& text, Token::Kind kind)
{
    const QList<Token> tokens = expressionTokens(text);
    return tokens.size() == 2 && tokens.first() == Token{kind, text, 0};
}

} // namespace

bool ExpressionToken::isSymbol(const char* symbol) const
{
    return kind == Kind::Symbol && text == QLatin1String(symbol);
}

bool ExpressionToken::isWord(const char* word) const
{
    return kind == Kind::Word && text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

QList<ExpressionToken> expressionTokens(const QString& text)
{
    return Cutter(text).cut();
}

bool isNumberToken(const QString& text)
{
    return isOne(text, Token::Kind::Number);
}

bool isWordToken(const QString& text)
{
    return isOne(text, Token::Kind::Word);
}

} // namespace whither
