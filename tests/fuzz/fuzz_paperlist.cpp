// Any bytes are a list of papers to the reader: it may refuse, never crash, and its sums close.
#include "tests/fuzz/readfile.h"

using namespace whither;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    readAsFile(bytesOf(data, size), QStringLiteral("iclr2024.json"), FileFormat::PaperList);
    return 0;
}
