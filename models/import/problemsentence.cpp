#include "models/import/problemsentence.h"

#include "models/import/csv/csvparser.h"
#include "models/import/problemtext.h"

#include <QCoreApplication>

namespace whither {

namespace {

struct ProblemSentence {
    Q_DECLARE_TR_FUNCTIONS(ProblemSentence)
};

constexpr qsizetype longestQuoted = 60; // characters of raw text in a sentence

QString quoted(const std::string& text)
{
    QString shown = QString::fromStdString(text).simplified();
    if (shown.size() > longestQuoted)
        shown = shown.left(longestQuoted) + QChar(0x2026);
    return shown;
}

std::size_t fieldsIn(const std::string& record, char delimiter)
{
    std::size_t fields = 0;
    CsvParser({delimiter, '"'}).parse(record, 0, record.size(), true, [&](const CsvRecord& found) {
        fields = found.fields.size();
        return false;
    });
    return fields;
}

QString mismatch(const QString& text, const QString& column, std::optional<ColumnType> type)
{
    if (!type)
        return ProblemSentence::tr(
                   "“%1” in %2 is a word among numbers: the column is kept as text.")
            .arg(text, column);
    switch (*type) {
    case ColumnType::Integer:
        return ProblemSentence::tr("“%1” in %2 is no whole number: kept as not stated.")
            .arg(text, column);
    case ColumnType::Real:
        return ProblemSentence::tr("“%1” in %2 is no number: kept as not stated.")
            .arg(text, column);
    case ColumnType::Date:
        return ProblemSentence::tr("“%1” in %2 is no date: kept as not stated.").arg(text, column);
    case ColumnType::Text:
    case ColumnType::List:
        break;
    }
    return ProblemSentence::tr("“%1” in %2 is not of the column's type: kept as not stated.")
        .arg(text, column);
}

} // namespace

QString sentenceAt(std::uint64_t line, FileFormat format, const QString& what)
{
    const QString number = QString::number(line);
    const bool hasLines =
        format == FileFormat::Csv || format == FileFormat::Tsv || format == FileFormat::JsonLines;
    return hasLines ? ProblemSentence::tr("Line %1: %2", "of a file, and what is wrong there")
                          .arg(number, what)
                    : ProblemSentence::tr("Row %1: %2", "of a table, and what is wrong there")
                          .arg(number, what);
}

QString problemSentence(const Problem& problem, const SourceShape& shape,
                        std::optional<ColumnType> type)
{
    const QString text = quoted(problem.rawText);
    const std::size_t index = static_cast<std::size_t>(problem.column) - 1;
    const QString column = problem.column > 0 && index < shape.columns.size()
                               ? QString::fromStdString(shape.columns[index])
                               : QString();
    if (problem.kind == ProblemKind::TypeMismatch)
        return sentenceAt(problem.line, shape.format, mismatch(text, column, type));
    if (problem.kind == ProblemKind::UnknownCountry)
        return sentenceAt(problem.line, shape.format,
                          ProblemSentence::tr("“%1” in %2 names no known country: kept as written.")
                              .arg(text, column));
    if (problem.kind == ProblemKind::FieldCount) {
        const std::size_t fields = fieldsIn(problem.rawText, shape.delimiter);
        return sentenceAt(problem.line, shape.format,
                          ProblemSentence::tr("%n field(s) where %1 are expected: set aside.", "",
                                              static_cast<int>(fields))
                              .arg(shape.columns.size()));
    }
    return sentenceAt(problem.line, shape.format, problemText(problem));
}

} // namespace whither
