// What Whither takes for a list of many rows: `bench_data import|ask|keep FILE`,
// `bench_data papers FOLDER`. Prints what `findings.h` says. Asserts no time.
#include "bench_data.h"

#include <QCoreApplication>

#include <cstdio>
#include <map>

using namespace whither;

int main(int argc, char** argv)
{
    const std::map<QString, bool (*)(const QString&)> deeds{
        {QStringLiteral("import"), benchImport},
        {QStringLiteral("ask"), benchAsk},
        {QStringLiteral("keep"), benchKeep},
        {QStringLiteral("papers"), benchPapers},
    };
    const auto deed = argc == 3 ? deeds.find(QString::fromLocal8Bit(argv[1])) : deeds.end();
    if (deed == deeds.end()) {
        std::fputs("bench_data import|ask|keep|papers PATH\n", stderr);
        return 2;
    }
    const QCoreApplication application(argc, argv);
    return deed->second(QString::fromLocal8Bit(argv[2])) ? 0 : 1;
}
