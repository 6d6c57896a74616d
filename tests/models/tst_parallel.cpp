#include "models/table/parallel.h"

#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <new>
#include <vector>

using namespace whither;

/// Work spread over the idle threads of the pool.
class TestParallel : public QObject {
    Q_OBJECT

private slots:
    void doesEachOnce_data();
    void doesEachOnce();
    void needsNoIdleThread();
    void mayBeCalledWithin();
    void throwsWhatWasThrown();
};

void TestParallel::doesEachOnce_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 3, 1000})
        QTest::addRow("%d", count) << count;
}

void TestParallel::doesEachOnce()
{
    QFETCH(int, count);
    std::vector<std::atomic<int>> done(static_cast<std::size_t>(count));
    inParallel(done.size(), [&](std::size_t index) { ++done[index]; });
    for (const std::atomic<int>& one : done)
        QCOMPARE(one.load(), 1);
}

/// With every thread of the pool taken, the caller does all of it.
void TestParallel::needsNoIdleThread()
{
    QThreadPool& pool = *QThreadPool::globalInstance();
    const int before = pool.maxThreadCount();
    pool.setMaxThreadCount(0);
    std::size_t sum = 0; // no other thread adds to it
    inParallel(100, [&](std::size_t index) { sum += index; });
    pool.setMaxThreadCount(before);
    QCOMPARE(sum, 4950U);
}

/// Calls within calls, more than there are threads, all come to an end.
void TestParallel::mayBeCalledWithin()
{
    std::atomic<int> done = 0;
    inParallel(20, [&](std::size_t) {
        inParallel(20, [&](std::size_t) { inParallel(5, [&](std::size_t) { ++done; }); });
    });
    QCOMPARE(done.load(), 2000);
}

/// On whichever thread: the one that asked hears of it, once the others have ended.
void TestParallel::throwsWhatWasThrown()
{
    std::atomic<int> done = 0;
    QVERIFY_EXCEPTION_THROWN(inParallel(100,
                                        [&](std::size_t index) {
                                            if (index % 10 == 3)
                                                throw std::bad_alloc();
                                            ++done;
                                        }),
                             std::bad_alloc);
    QVERIFY(done < 100);
}

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
