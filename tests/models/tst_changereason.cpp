#include "models/study/datasets/changereason.h"
#include "models/study/datasets/changereasontext.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QTest>

#include <random>

using namespace whither;

/// Why newer data says something else: a move, a correction, or what was not known before.
class TestChangeReason : public QObject {
    Q_OBJECT

private slots:
    void tellsMovesFromCorrections_data();
    void tellsMovesFromCorrections();
    void goesByTheDate();
    void knowsWhatColumnsAreAbout();
    void partsAddUpToTheChange();
    void explainsColumnsThatComeAndGo();
    void isSaidInWords();
};

namespace {

ChangeColumns aboutPeople()
{
    return {"now", {"then"}, {}, false};
}

QString printedReasons(const std::vector<ChangeReason>& reasons)
{
    return changeReasonsText(reasons);
}

} // namespace

void TestChangeReason::tellsMovesFromCorrections_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("reasons");
    const auto row = [](const char* name, const char* before, const char* after,
                        const char* reasons) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after)
                            << QString::fromUtf8(reasons);
    };
    row("moved", "China,China,PhD", "China,Japan,PhD", "moved");
    row("the past does not move", "China,China,PhD", "Japan,China,PhD", "corrected");
    row("newly known", "China,,PhD", "China,Japan,PhD", "newly known");
    row("no longer stated", "China,China,PhD", ",China,PhD", "no longer stated");
    row("any other column", "China,China,PhD", "China,China,Professor", "changed");
    row("several", "China,China,", "Japan,Japan,Professor", "moved, corrected, newly known");
}

void TestChangeReason::tellsMovesFromCorrections()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, reasons);
    const QByteArray header = "then,now,role\n";
    const auto earlier = tableOf(header + before + '\n');
    const auto later = tableOf(header + after + '\n');
    QCOMPARE(printedReasons(reasonsOf(*earlier, *later, {0, 0}, aboutPeople())), reasons);
}

void TestChangeReason::goesByTheDate()
{
    const auto before = tableOf("now,as_of\nChina,2024-05\nChina,2024-05\n");
    const auto after = tableOf("now,as_of\nJapan,2025-02\nJapan,2024-05\n");
    ChangeColumns about{"now", {}, {"as_of"}, false};
    QCOMPARE(reasonOf(*before, *after, {0, 0}, "now", about), ChangeReason::Moved);
    // Of the same day something else is said.
    QCOMPARE(reasonOf(*before, *after, {1, 1}, "now", about), ChangeReason::Corrected);
    about.areDated = true;
    QCOMPARE(reasonOf(*before, *after, {0, 0}, "now", about), ChangeReason::Corrected);
    about.areDated = false;
    QCOMPARE(reasonsOf(*before, *after, {0, 0}, about),
             std::vector<ChangeReason>{ChangeReason::Moved}); // the date is no news by itself
}

void TestChangeReason::knowsWhatColumnsAreAbout()
{
    const BuiltinStudy study;
    const ChangeColumns people = changeColumns(study.dataset("cohort100"));
    QCOMPARE(people.now, std::string("where_now"));
    QCOMPARE(people.past, (std::vector<std::string>{"undergraduate", "in_2019"}));
    QVERIFY(!people.areDated);
    QVERIFY(changeColumns(study.dataset("conference_shares")).areDated);
}

void TestChangeReason::partsAddUpToTheChange()
{
    std::mt19937 random(11);
    for (int turn = 0; turn < 200; ++turn) {
        QByteArray texts[2] = {"id,then,now,role,as_of\n", "id,then,now,role,as_of\n"};
        for (QByteArray& text : texts) {
            for (int id = 0; id < 30; ++id) {
                if (random() % 5 == 0)
                    continue;
                text += QByteArray::number(id);
                for (int column = 0; column < 4; ++column) {
                    const auto value = random() % 4;
                    text += ',' + (value == 0 ? QByteArray() : "v" + QByteArray::number(value));
                }
                text += '\n';
            }
        }
        const auto before = tableOf(texts[0]);
        const auto after = tableOf(texts[1]);
        ChangeColumns about = aboutPeople();
        if (turn % 2 == 1)
            about.dates = {"as_of"};
        const auto changes = valueChanges(*before, *after, {"then", "now", "role"});
        for (const auto& keys : {std::vector<std::string>{"id"}, std::vector<std::string>()}) {
            const auto difference = differenceOf(*before, *after, keys);
            const auto explained = explainChanges(*before, *after, difference, changes, about);
            QCOMPARE(explained.size(), changes.size());
            for (const ExplainedChange& one : explained) {
                std::int64_t sum = 0;
                for (const ChangePart& part : one.parts)
                    sum += part.count;
                QCOMPARE(sum, static_cast<std::int64_t>(one.change.after)
                                  - static_cast<std::int64_t>(one.change.before));
            }
        }
    }
}

void TestChangeReason::explainsColumnsThatComeAndGo()
{
    const auto before = tableOf("id,old\n1,x\n2,x\n");
    const auto after = tableOf("id,new\n1,y\n2,y\n");
    const auto difference = differenceOf(*before, *after, {"id"});
    const auto explained = explainChanges(
        *before, *after, difference, valueChanges(*before, *after, {"old", "new"}), aboutPeople());
    QCOMPARE(explained.size(), std::size_t(2));
    QCOMPARE(explained[0].parts, (std::vector<ChangePart>{{ChangeReason::Gone, -2}}));
    QCOMPARE(explained[1].parts, (std::vector<ChangePart>{{ChangeReason::Added, 2}}));
}

void TestChangeReason::isSaidInWords()
{
    const BuiltinStudy study;
    QCOMPARE(changePartsText({{ChangeReason::Moved, 2}, {ChangeReason::Gone, -1}}, study.context),
             QStringLiteral("moved +2, gone −1"));
}

QTEST_GUILESS_MAIN(TestChangeReason)
#include "tst_changereason.moc"
