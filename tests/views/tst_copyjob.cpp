#include "models/items/recordmodel.h"

#include "views/table/copyjob.h"

#include <QAbstractTableModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace whither;

namespace {

/// So many rows of three columns: "row:column".
class LongModel final : public QAbstractTableModel {
public:
    explicit LongModel(int rows) : m_rows(rows) {}

    int rowCount(const QModelIndex& = {}) const override { return m_rows; }
    int columnCount(const QModelIndex& = {}) const override { return 3; }
    QVariant data(const QModelIndex& cell, int role) const override
    {
        if (role == RecordModel::IsKnownRole)
            return true;
        if (role == Qt::DisplayRole)
            return QStringLiteral("%1:%2").arg(cell.row()).arg(cell.column());
        return {};
    }
    void change()
    {
        beginResetModel();
        m_rows = 1;
        endResetModel();
    }

private:
    int m_rows;
};

} // namespace

/// A selection on its way to the clipboard, however long it is.
class TestCopyJob : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aFewAreThereAtOnce();
    void manyComeBetweenOtherWork();
    void rangesAreTakenOnceInTheirOrder();
    void aChangeLeavesTheClipboardAlone();
    void nothingLeavesTheClipboardAlone();

private:
    QItemSelection rows(int first, int last) const
    {
        return {m_model->index(first, 0), m_model->index(last, 2)};
    }
    static QString copied() { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<LongModel> m_model;
    std::unique_ptr<QHeaderView> m_header;
};

void TestCopyJob::init()
{
    m_model = std::make_unique<LongModel>(300'000);
    m_header = std::make_unique<QHeaderView>(Qt::Horizontal);
    m_header->setModel(m_model.get());
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
}

void TestCopyJob::aFewAreThereAtOnce()
{
    CopyJob job;
    job.start(rows(2, 3), *m_header, CopyForm::Tsv);
    QCOMPARE(copied(), QStringLiteral("2:0\t2:1\t2:2\n3:0\t3:1\t3:2\n"));
}

void TestCopyJob::manyComeBetweenOtherWork()
{
    CopyJob job;
    QSignalSpy progressed(&job, &CopyJob::progressed);
    QSignalSpy ended(&job, &CopyJob::ended);
    job.start(rows(0, 299'999), *m_header, CopyForm::Tsv);
    QCOMPARE(copied(), QStringLiteral("before"));
    QVERIFY(ended.wait(60'000));
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(ended[0][0].toInt(), 300'000);
    QCOMPARE(copied().count(QLatin1Char('\n')), 300'000);
    QVERIFY(copied().endsWith(QLatin1String("\n299999:0\t299999:1\t299999:2\n")));
}

void TestCopyJob::rangesAreTakenOnceInTheirOrder()
{
    QItemSelection cells = rows(7, 8);
    cells.append(QItemSelectionRange(m_model->index(1, 0), m_model->index(2, 2)));
    cells.append(QItemSelectionRange(m_model->index(2, 0), m_model->index(3, 2)));
    m_header->setSectionHidden(1, true);
    CopyJob job;
    job.start(cells, *m_header, CopyForm::Tsv);
    QCOMPARE(copied(), QStringLiteral("1:0\t1:2\n2:0\t2:2\n3:0\t3:2\n7:0\t7:2\n8:0\t8:2\n"));
}

void TestCopyJob::aChangeLeavesTheClipboardAlone()
{
    CopyJob job;
    QSignalSpy ended(&job, &CopyJob::ended);
    QSignalSpy givenUp(&job, &CopyJob::givenUp);
    job.start(rows(0, 299'999), *m_header, CopyForm::Tsv);
    m_model->change();
    QCOMPARE(givenUp.size(), 1);
    QSignalSpy progressed(&job, &CopyJob::progressed);
    QTest::qWait(100);
    QVERIFY(progressed.isEmpty() && ended.isEmpty());
    QCOMPARE(copied(), QStringLiteral("before"));
}

void TestCopyJob::nothingLeavesTheClipboardAlone()
{
    CopyJob job;
    job.start({}, *m_header, CopyForm::TsvWithHeader);
    QCOMPARE(copied(), QStringLiteral("before"));
}

QTEST_MAIN(TestCopyJob)
#include "tst_copyjob.moc"
