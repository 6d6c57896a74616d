#include "models/import/papers/paperlistfiles.h"
#include "models/study/persons/personcandidates.h"
#include "models/text/soundkey.h"

#include "tests/support/personlist.h"

#include <QTest>

#include <algorithm>

using namespace whither;

namespace {

QByteArray nameOf(const PersonRecord& record)
{
    return QByteArray::fromStdString(record.identifier + record.name);
}

/// "first / second: co-authors, institutions[, same name]", a pair a line, in their order.
QByteArray printed(const PersonCandidates& candidates)
{
    QByteArray text;
    for (const PersonCandidate& pair : candidates.pairs)
        text += nameOf(candidates.records->record(pair.first)) + " / "
                + nameOf(candidates.records->record(pair.second)) + ": "
                + QByteArray::number(pair.coauthors) + ", " + QByteArray::number(pair.institutions)
                + (pair.isSameName ? ", same name\n" : "\n");
    return text;
}

} // namespace

/// Which records are worth a look together.
class TestPersonCandidates : public QObject {
    Q_OBJECT

private slots:
    void hears_data();
    void hears();
    void findsPairs();
    void countsTheUnresolved();
    void passesOverWhatIsNoName();
    void showsWhatSpeaksForIt();
    void looksThroughTheCorpus();
};

void TestPersonCandidates::hears_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");

    const auto row = [](const char* name, const char* key) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(key);
    };
    row("Wei Zhang", "wei zhang");
    row("ZHANG Wei", "wei zhang");
    row("张伟", "wei zhang");
    row("張瑋", "wei zhang");
    row("张小明", "xiaoming zhang");
    row("Xiao-Ming Zhang", "xiaoming zhang");
    row("Eric P. Xing", "eric xing");
    row("E. Xing", "e xing");
    row("曾毅", "yi zeng");
    row("单超", "chao shan");
    row("欧阳娜", "na ouyang");
    row("Müller", "muller");
    row("...", "");
}

void TestPersonCandidates::hears()
{
    QFETCH(QString, name);
    SoundKeys keys;
    const QString key = QString::fromStdString(keys.of(name.toStdString()));
    QTEST(key, "key");
}

void TestPersonCandidates::findsPairs()
{
    FileFolder folder;
    const auto table = personList(folder);
    QVERIFY(table);
    const auto candidates = personCandidates(PersonRecords::over(table).value());
    // Of names that only sound alike, those that share somebody or something; Chinese signs too,
    // which are different people until somebody says otherwise.
    QCOMPARE(printed(candidates), QByteArray("~Ann_Lee1 / ann lee: 1, 1, same name\n"
                                             "~Wei_Wang1 / wei wang: 1, 1, same name\n"
                                             "~Wei_Zhang9 / 张伟: 1, 0\n"
                                             "~Wei_Zhang9 / 张玮: 1, 0\n"
                                             "张伟 / 张玮: 1, 0\n"
                                             "~Bo_Li4 / bo li: 0, 1, same name\n"
                                             "~Eric_Xing1 / eric xing: 0, 1, same name\n"
                                             "~Wei_Wang1 / ~Wei_Wang2: 0, 0, same name\n"
                                             "~Wei_Wang2 / wei wang: 0, 0, same name\n"));
}

void TestPersonCandidates::countsTheUnresolved()
{
    FileFolder folder;
    const auto table = personList(folder);
    QVERIFY(table);
    const auto records = PersonRecords::over(table).value();
    const auto candidates = personCandidates(records);
    const PersonRecord wang1{"~Wei_Wang1", {}};
    const PersonRecord wang2{"~Wei_Wang2", {}};
    const PersonRecord alone{{}, "wei wang"};
    PersonDecisions decisions;
    const auto open = [&] {
        return unresolvedPairs(candidates, PersonClusters(records, decisions));
    };
    const std::size_t all = candidates.pairs.size();
    QCOMPARE(open(), all);
    decisions[personPair(wang1, alone)] = {LinkVerdict::NotSure, {}};
    QCOMPARE(open(), all);
    decisions[personPair(wang1, alone)] = {LinkVerdict::Same, {}};
    QCOMPARE(open(), all - 1);
    decisions[personPair(wang1, wang2)] = {LinkVerdict::Different, {}};
    QCOMPARE(open(), all - 3); // the third pair follows
}

void TestPersonCandidates::passesOverWhatIsNoName()
{
    QByteArrayList papers;
    for (std::size_t number = 0; number <= mostRecordsOfAName; ++number)
        papers.append(
            personPaper("Ann", ("~Ann" + QByteArray::number(qulonglong(number))).constData()));
    FileFolder folder;
    const ReadTable read =
        paperTable({folder.add(QStringLiteral("uai2022.json"), '[' + papers.join(',') + ']')});
    QVERIFY(read.table);
    const auto candidates = personCandidates(PersonRecords::over(read.table).value());
    QVERIFY(candidates.pairs.empty());
    QCOMPARE(candidates.namesPassedOver, std::size_t(1));
}

void TestPersonCandidates::showsWhatSpeaksForIt()
{
    FileFolder folder;
    const auto table = personList(folder);
    QVERIFY(table);
    const auto records = PersonRecords::over(table).value();
    const auto candidates = personCandidates(records);
    const PersonCandidate& pair = candidates.pairs[1];
    QCOMPARE(nameOf(records->record(pair.first)), QByteArray("~Wei_Wang1"));
    const auto shared = sharedCoauthors(*records, pair.first, pair.second);
    QCOMPARE(shared.size(), std::size_t(1));
    QVERIFY(records->name(shared.front()) == "ann lee");
    const auto career = records->careerOf(pair.first);
    QCOMPARE(career.size(), std::size_t(1));
    QVERIFY(career.front().institution == "MIT CSAIL");
    QCOMPARE(career.front().from, std::int64_t(2024));
    QVERIFY(records->spellings(pair.first) == std::vector<std::string>{"Wei Wang"});
}

/// The public lists: thousands of pairs, all of them of one sounding, none twice.
void TestPersonCandidates::looksThroughTheCorpus()
{
    const QStringList files =
        paperListFiles(QStringLiteral(WHITHER_SHARED_DIR "/corpora/paperlists"));
    if (files.isEmpty())
        QSKIP("../shared/corpora is not there");
    const ReadTable read = paperTable(files);
    QVERIFY(read.table);
    const auto records = PersonRecords::over(read.table).value();
    const auto candidates = personCandidates(records);
    QVERIFY(candidates.pairs.size() > 5000);
    QCOMPARE(candidates.namesPassedOver, std::size_t(0));
    SoundKeys keys;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> seen;
    for (const PersonCandidate& pair : candidates.pairs) {
        seen.emplace_back(pair.first, pair.second);
        QVERIFY(pair.first < pair.second);
        QVERIFY(pair.isSameName || pair.coauthors + pair.institutions > 0);
    }
    std::ranges::sort(seen);
    QVERIFY(std::ranges::adjacent_find(seen) == seen.end());
    QCOMPARE(unresolvedPairs(candidates, PersonClusters(records, {})), candidates.pairs.size());
}

QTEST_GUILESS_MAIN(TestPersonCandidates)
#include "tst_personcandidates.moc"
