#include "models/import/importreport.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

void keep(std::vector<Problem>& list, Problem problem)
{
    if (list.size() >= ImportReport::problemLimit)
        return;
    if (problem.rawText.size() > Problem::longestText) {
        std::size_t end = Problem::longestText;
        // Not in the middle of a character: its later bytes are 10xxxxxx.
        while ((static_cast<unsigned char>(problem.rawText[end]) & 0xC0U) == 0x80U)
            --end;
        problem.rawText.resize(end);
    }
    list.push_back(std::move(problem));
}

} // namespace

std::string_view problemCode(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::FieldCount:
        return "field-count";
    case ProblemKind::QuoteInsideField:
        return "quote-inside-field";
    case ProblemKind::TextAfterQuote:
        return "text-after-quote";
    case ProblemKind::UnterminatedQuote:
        return "unterminated-quote";
    case ProblemKind::InvalidText:
        return "invalid-text";
    case ProblemKind::InvalidJson:
        return "invalid-json";
    case ProblemKind::NotARecord:
        return "not-a-record";
    case ProblemKind::DuplicateKey:
        return "duplicate-key";
    case ProblemKind::NumberOutOfRange:
        return "number-out-of-range";
    case ProblemKind::TooDeep:
        return "too-deep";
    case ProblemKind::TypeMismatch:
        return "type-mismatch";
    case ProblemKind::MissingField:
        return "missing-field";
    case ProblemKind::IndexMismatch:
        return "index-mismatch";
    case ProblemKind::DamagedRow:
        return "damaged-row";
    case ProblemKind::FieldTooLong:
        return "field-too-long";
    case ProblemKind::RepairedHeader:
        return "repaired-header";
    case ProblemKind::UnknownCountry:
        return "unknown-country";
    case ProblemKind::CellError:
        return "cell-error";
    }
    return {};
}

void ImportReport::reject(Problem problem)
{
    ++rejected;
    keep(problems, std::move(problem));
}

void ImportReport::warn(Problem problem)
{
    ++warned;
    keep(warnings, std::move(problem));
}

void sortByPlace(std::vector<Problem>& problems)
{
    std::ranges::stable_sort(problems, {}, [](const Problem& problem) {
        return std::pair(problem.byteOffset, problem.line);
    });
}

} // namespace whither
