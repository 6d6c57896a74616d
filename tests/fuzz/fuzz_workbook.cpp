// Any bytes are a sheet to the readers of workbooks: they may refuse, never crash, and their sums
// close. The archive round the sheet is whole, or its checksum would stop every mutation; an
// archive of any bytes is tried as well.
#include "tests/fuzz/readfile.h"
#include "tests/support/zipbuilder.h"

using namespace whither;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    readAsFile(xlsxOf(bytes, "<si><t>Li</t></si>"), QStringLiteral("f.xlsx"), FileFormat::Xlsx);
    readAsFile(odsOf(bytes), QStringLiteral("f.ods"), FileFormat::Ods);
    readAsFile("PK\x03\x04" + bytes, QStringLiteral("g.xlsx"), FileFormat::Xlsx);
    return 0;
}
