#include "models/table/textchunk.h"

#include <QTest>

#include <string>

using namespace whither;

/// The values of one column in some rows, in either of its two forms.
class TestTextChunk : public QObject {
    Q_OBJECT

private slots:
    void codesWidenAsTheyGrow_data();
    void codesWidenAsTheyGrow();
    void keepsEachTextOnceWhileTheyRepeat();
    void keepsAllTextsOnceTheyDoNot();
    void changesFormAndBack();

private:
    static std::vector<std::string> texts(const TextChunk& chunk)
    {
        std::vector<std::string> all;
        if (chunk.isPlain()) {
            for (std::size_t row = 0; row < chunk.plain().size(); ++row)
                all.emplace_back(chunk.plain()[row]);
        } else {
            chunk.codes().forEach([&](std::uint32_t code) {
                all.emplace_back(code == 0 ? std::string_view() : chunk.distinct()[code - 1]);
            });
        }
        return all;
    }
};

void TestTextChunk::codesWidenAsTheyGrow_data()
{
    QTest::addColumn<std::vector<std::uint32_t>>("codes");
    using Codes = std::vector<std::uint32_t>;
    QTest::newRow("a byte") << Codes{0, 1, 0xff};
    QTest::newRow("two bytes") << Codes{0, 0xff, 0x100, 0xffff};
    QTest::newRow("four bytes") << Codes{0xff, 0x100, 0xffff, 0x10000, 0xffffffff, 3};
    QTest::newRow("from one to four") << Codes{7, 0x10000, 7};
}

void TestTextChunk::codesWidenAsTheyGrow()
{
    QFETCH(std::vector<std::uint32_t>, codes);
    GrowingCodes growing;
    for (const std::uint32_t code : codes)
        growing.push(code);
    QCOMPARE(growing.size(), codes.size());
    std::vector<std::uint32_t> read;
    growing.forEach([&](std::uint32_t code) { read.push_back(code); });
    QCOMPARE(read, codes);
}

void TestTextChunk::keepsEachTextOnceWhileTheyRepeat()
{
    TextChunk chunk;
    std::vector<std::string> added;
    for (int row = 0; row < 20'000; ++row) {
        added.push_back(row % 7 == 0 ? "" : "text " + std::to_string(row % 300));
        chunk.append(added.back());
    }
    QVERIFY(!chunk.isPlain());
    QCOMPARE(chunk.rowCount(), added.size());
    QVERIFY(chunk.distinct().size() <= 300);
    QVERIFY(texts(chunk) == added);
}

void TestTextChunk::keepsAllTextsOnceTheyDoNot()
{
    TextChunk chunk;
    std::vector<std::string> added;
    for (int row = 0; row < 20'000; ++row) {
        added.push_back(row % 5 == 0 ? "" : "name " + std::to_string(row));
        chunk.append(added.back());
    }
    QVERIFY(chunk.isPlain());
    QCOMPARE(chunk.rowCount(), added.size());
    QVERIFY(texts(chunk) == added);
}

void TestTextChunk::changesFormAndBack()
{
    const std::vector<std::string> added{"a", "", "b", "a", "杨", "", "a"};
    TextChunk chunk;
    for (const std::string& text : added)
        chunk.append(text);
    chunk.makePlain();
    QVERIFY(chunk.isPlain());
    QCOMPARE(texts(chunk), added);
    chunk.append("b");
    chunk.makeCoded();
    QVERIFY(!chunk.isPlain());
    QCOMPARE(chunk.rowCount(), added.size() + 1);
    QCOMPARE(chunk.distinct().size(), 3U);
    std::vector<std::string> more = added;
    more.push_back("b");
    QCOMPARE(texts(chunk), more);
    chunk.makeCoded(); // as it is already
    QCOMPARE(texts(chunk), more);
}

QTEST_GUILESS_MAIN(TestTextChunk)
#include "tst_textchunk.moc"
