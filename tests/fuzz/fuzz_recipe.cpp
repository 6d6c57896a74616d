// Any bytes are a recipe to the reader: what it accepts must come back the same.
#include "models/query/queryjson.h"

#include <cstdlib>

using namespace whither;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto query = queryFromJson(bytes);
    if (!query.ok())
        return 0;
    const auto again = queryFromJson(queryToJson(query.value()));
    if (!again.ok() || !(again.value() == query.value()))
        std::abort();
    return 0;
}
