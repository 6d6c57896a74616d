#include "models/import/problemtext.h"

#include <QCoreApplication>

namespace whither {

namespace {

struct ProblemText {
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

} // namespace

QString problemText(const Problem& problem)
{
    switch (problem.kind) {
    case ProblemKind::FieldCount:
        return ProblemText::tr("The record has another number of fields than the header.");
    case ProblemKind::QuoteInsideField:
        return ProblemText::tr("A quotation mark stands inside a field that is not quoted.");
    case ProblemKind::TextAfterQuote:
        return ProblemText::tr("Text follows a closing quotation mark.");
    case ProblemKind::UnterminatedQuote:
        return ProblemText::tr("A quotation mark opens here and never closes.");
    case ProblemKind::InvalidText:
        return ProblemText::tr("Some bytes are no text in the file's encoding.");
    case ProblemKind::InvalidJson:
        return ProblemText::tr("The record is not valid JSON.");
    case ProblemKind::NotARecord:
        return ProblemText::tr("This value is not a record with named fields.");
    case ProblemKind::DuplicateKey:
        return ProblemText::tr("A field stands twice in the record.");
    case ProblemKind::NumberOutOfRange:
        return ProblemText::tr("A number is too large to be held exactly enough.");
    case ProblemKind::TooDeep:
        return ProblemText::tr("The record is nested too deeply.");
    case ProblemKind::TypeMismatch:
        return ProblemText::tr("The value is not of the type of its column.");
    case ProblemKind::MissingField:
        return ProblemText::tr("The record lacks a field that its kind must have.");
    case ProblemKind::IndexMismatch:
        return ProblemText::tr(
            "The list of countries does not fit the authors; they are left without one.");
    case ProblemKind::DamagedRow:
        return ProblemText::tr("The database cannot read this row.");
    case ProblemKind::FieldTooLong:
        return ProblemText::tr("A field is longer than can be taken.");
    case ProblemKind::RepairedHeader:
        return ProblemText::tr(
            "A column had no name or one that stood twice; it was given another.");
    case ProblemKind::UnknownCountry:
        return ProblemText::tr("No known country has this name.");
    case ProblemKind::CellError:
        return ProblemText::tr("A formula failed in this cell; its value is not stated.");
    }
    return {};
}

QString problemTitle(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::FieldCount:
        return ProblemText::tr("Number of fields");
    case ProblemKind::QuoteInsideField:
        return ProblemText::tr("Quotation mark inside a field");
    case ProblemKind::TextAfterQuote:
        return ProblemText::tr("Text after a quotation mark");
    case ProblemKind::UnterminatedQuote:
        return ProblemText::tr("Quotation mark never closed");
    case ProblemKind::InvalidText:
        return ProblemText::tr("No text in this encoding");
    case ProblemKind::InvalidJson:
        return ProblemText::tr("Invalid JSON");
    case ProblemKind::NotARecord:
        return ProblemText::tr("Not a record");
    case ProblemKind::DuplicateKey:
        return ProblemText::tr("Field stands twice");
    case ProblemKind::NumberOutOfRange:
        return ProblemText::tr("Number out of range");
    case ProblemKind::CellError:
        return ProblemText::tr("Formula that failed");
    case ProblemKind::TooDeep:
        return ProblemText::tr("Nested too deeply");
    case ProblemKind::TypeMismatch:
        return ProblemText::tr("Not of the column's type");
    case ProblemKind::MissingField:
        return ProblemText::tr("Missing field");
    case ProblemKind::IndexMismatch:
        return ProblemText::tr("Countries do not fit the authors");
    case ProblemKind::DamagedRow:
        return ProblemText::tr("Damaged row");
    case ProblemKind::FieldTooLong:
        return ProblemText::tr("Field too long");
    case ProblemKind::RepairedHeader:
        return ProblemText::tr("Column name replaced");
    case ProblemKind::UnknownCountry:
        return ProblemText::tr("Unknown country");
    }
    return {};
}

} // namespace whither
