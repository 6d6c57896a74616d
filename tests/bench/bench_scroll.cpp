// What a frame takes while the table of a list of many rows is scrolled: `bench_scroll FILE`.
// Prints what `findings.h` says. Asserts no time.
#include "models/items/recordmodel.h"

#include "views/table/recordtable.h"
#include "views/theme/theme.h"

#include "bench_data.h"
#include "findings.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QScrollBar>

using namespace whither;

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto list = argc == 2 ? importedList(QString::fromLocal8Bit(argv[1])) : std::nullopt;
    if (!list)
        return 1;
    const auto engine = engineOver(*list);
    RecordModel model;
    LanguageContext context;
    context.words = wordsIn(std::make_shared<const Wording>(), Language::English);
    model.setContext(context);
    model.setRows(list->dataset, engine->columns("list"), engine->rows(list->dataset.opening));
    RecordTable table;
    table.setTheme(lightTheme());
    table.setRecords(&model);
    table.resize(1400, 800);
    table.showOpeningColumns();
    table.show();
    QApplication::processEvents();
    QImage frame(table.viewport()->size(), QImage::Format_RGB32);
    QScrollBar& bar = *table.verticalScrollBar();
    constexpr int frames = 400;
    Times times;
    for (int place = 0; place < frames; ++place) {
        // Half of them far jumps, half of them a wheel's step.
        const int from = static_cast<int>(qint64(bar.maximum()) * (place * 7919 % frames) / frames);
        times.add([&] {
            bar.setValue(place % 2 == 0 ? from : bar.value() + 3);
            table.viewport()->render(&frame);
        });
    }
    tellTimes("frame", times);
    tellSize("rows", model.rowCount());
    return 0;
}
