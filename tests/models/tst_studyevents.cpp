#include "models/study/catalog/studyevents.h"

#include "tests/support/builtinstudy.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace whither;

/// The dated events that can stand on a time axis.
class TestStudyEvents : public QObject {
    Q_OBJECT

private slots:
    void builtInOnesHaveSources();
    void datesAreYears_data();
    void datesAreYears();
    void refuses_data();
    void refuses();
};

/// Every event is dated as one of its sources is, and named in each language.
void TestStudyEvents::builtInOnesHaveSources()
{
    const BuiltinStudy study;
    QVERIFY(!study.catalog.events().empty());
    QVERIFY(study.catalog.faults().empty());
    double before = 0;
    for (const StudyEvent& event : study.catalog.events()) {
        QVERIFY(event.year > before);
        before = event.year;
        QVERIFY2(!event.sources.empty(), event.event.c_str());
        bool isDated = false;
        for (const std::string& id : event.sources) {
            const Source* source = study.catalog.source(id);
            QVERIFY2(source, id.c_str());
            isDated = isDated || source->date.starts_with(event.date);
        }
        QVERIFY2(isDated, event.event.c_str());
        for (const Language language : allLanguages)
            QVERIFY(!event.name(language).isEmpty());
    }
}

void TestStudyEvents::datesAreYears_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<double>("year");
    QTest::newRow("a year") << QByteArray("2021") << 2021.5;
    QTest::newRow("a month") << QByteArray("2020-06") << 2020 + (152 + 15.0) / 366;
    QTest::newRow("a day") << QByteArray("2025-12-03") << 2025 + (336 + 0.5) / 365;
    for (const char* none : {"", "late 2025", "2025-13", "2025-02-30"})
        QTest::newRow(none) << QByteArray(none) << -1.0;
}

void TestStudyEvents::datesAreYears()
{
    QFETCH(QByteArray, date);
    QFETCH(double, year);
    const auto found = yearOfDate(date.toStdString());
    QCOMPARE(found.has_value(), year > 0);
    if (found)
        QVERIFY2(qAbs(*found - year) < 1e-9, qPrintable(QString::number(*found, 'f', 6)));
}

void TestStudyEvents::refuses_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("no date") << QByteArray("a,soon,A,甲,甲,S1");
    QTest::newRow("no Chinese") << QByteArray("a,2020,A,甲,,S1");
}

void TestStudyEvents::refuses()
{
    QFETCH(QByteArray, row);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("events.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("event,date,name_en,name_zh_CN,name_zh_TW,source_ids\n" + row + '\n');
    file.close();
    const auto events = readEvents(file.fileName());
    QVERIFY(!events.ok());
    QCOMPARE(events.error().code, ErrorCode::BadValue);
    QVERIFY2(events.error().place.endsWith(QStringLiteral(":2")), qPrintable(events.error().place));
}

QTEST_GUILESS_MAIN(TestStudyEvents)
#include "tst_studyevents.moc"
