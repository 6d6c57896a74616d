// Any text is an expression to the reader: what it accepts, printed, is read as itself; what it
// refuses, it refuses at a place inside the text.
#include "models/query/expressionparser.h"
#include "models/query/expressiontext.h"

#include <cstdlib>
#include <vector>

using namespace whither;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::vector<ColumnSchema> columns{{"name", ColumnType::Text},
                                                   {"country", ColumnType::List},
                                                   {"year", ColumnType::Integer},
                                                   {"since", ColumnType::Date},
                                                   {"first name", ColumnType::Text}};
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto expression = expressionFromText(text, columns);
    if (!expression.ok()) {
        const qsizetype place = expression.error().arguments.value(0).toLongLong();
        if (place < 1 || place > text.size() + 1)
            std::abort();
        return 0;
    }
    const auto again = expressionFromText(expressionToText(expression.value()), columns);
    if (!again.ok() || !(again.value() == expression.value()))
        std::abort();
    return 0;
}
