// Any bytes are JSON, or JSON Lines, to the reader: it may refuse, never crash, and its sums close.
#include "tests/fuzz/readfile.h"

using namespace whither;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    readAsFile(bytes, QStringLiteral("f.json"), FileFormat::Json);
    readAsFile(bytes, QStringLiteral("f.jsonl"), FileFormat::JsonLines);
    return 0;
}
