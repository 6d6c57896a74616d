// Any bytes are somebody's database to the reader: it may refuse, never crash, its sums close, and
// the file is as it was.
#include "tests/fuzz/readfile.h"

using namespace whither;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes = bytesOf(data, size);
    if (bytes.size() >= 16) // mutations would seldom leave it in place
        bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    readAsFile(bytes, QStringLiteral("f.sqlite"), FileFormat::Sqlite);
    return 0;
}
