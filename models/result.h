#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace whither {

/// What went wrong, without words: the words are made where the error is shown (`errorText`).
enum class ErrorCode {
    FileNotFound,
    CannotRead,
    CannotWrite,
    FileExists,
    DiskFull,
    NotAFolder,
    UnterminatedQuote,
    MissingColumn,
    NoRecords,
    TotalsDisagree,
    InvalidJson,
    UnknownColumn,
    UnknownTable,
    BadValue,
    MissingGlyph,
    MissingTranslation,
    TextOverflow,
    NotAFile,
    UnknownFormat,
    UnsupportedShape,
    InvalidEncoding,
    NotADatabase,
    DamagedFile,
    MalformedJson,
    OutOfMemory,
    TooLarge,
    RecordTooLong,
    UnpacksTooLarge,
    TableNotInFile,
    NotAWorkspace,
    NewerWorkspace,
    LockedByOther,
    InvalidExpression,
    BadInstitution,
    UnknownInstitution,
    NoRecipe,
    ListNotOpen,
    NamesPeople,
};

/// An error as data: the code, the place (a path, or "file:line") and the values the words need.
struct Error {
    ErrorCode code = ErrorCode::CannotRead;
    QString place;
    QStringList arguments;

    bool operator==(const Error&) const = default;
};

/// A value or the reason there is none. Ask `ok()` first; `value()` and `error()` assume the
/// answer.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    bool ok() const { return std::holds_alternative<T>(m_state); }
    const T& value() const& { return std::get<T>(m_state); }
    T&& value() && { return std::get<T>(std::move(m_state)); }
    const Error& error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The result of a deed that answers nothing.
using Done = Result<std::monostate>;
inline Done done()
{
    return Done(std::monostate{});
}

} // namespace whither
