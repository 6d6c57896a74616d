#include "models/table/gather.h"
#include "models/table/typing.h"

#include <QTest>

using namespace whither;

namespace {

/// Chunks of one column with those texts.
std::vector<RowChunk> chunksOf(const std::vector<std::vector<std::string>>& texts)
{
    std::vector<RowChunk> chunks;
    for (const std::vector<std::string>& some : texts) {
        RowChunk& chunk = chunks.emplace_back(1);
        for (const std::string_view text : some)
            chunk.addRow({&text, 1});
    }
    return chunks;
}

std::vector<std::string> textsOf(const Gathered& values, std::size_t rowCount)
{
    std::vector<std::string> texts(rowCount);
    if (const auto* coded = std::get_if<CodedValues>(&values)) {
        for (std::size_t row = 0; row < rowCount; ++row) {
            if (coded->codes[row] != 0)
                texts[row] = coded->texts[coded->codes[row] - 1];
        }
    } else {
        forEachText(std::get<PlainTexts>(values),
                    [&](std::size_t row, std::string_view text) { texts[row] = text; });
    }
    return texts;
}

} // namespace

/// Columns out of the pieces that the tasks of a reader found, and the types they get.
class TestGather : public QObject {
    Q_OBJECT

private slots:
    void joinsCodes();
    void joinsTexts();
    void joinsOneOfEach();
    void knowsTypes_data();
    void knowsTypes();
    void choosesTheNarrowest_data();
    void choosesTheNarrowest();
    void comesOutAsItWentIn_data() { choosesTheNarrowest_data(); }
    void comesOutAsItWentIn();
};

void TestGather::joinsCodes()
{
    auto chunks = chunksOf({{"a", "b", "", "a"}, {}, {"c", "b"}, {""}});
    const Gathered values = gather(chunks, 0, 7);
    QVERIFY(std::holds_alternative<CodedValues>(values));
    QCOMPARE(std::get<CodedValues>(values).texts.size(), 3U);
    QCOMPARE(textsOf(values, 7), (std::vector<std::string>{"a", "b", "", "a", "c", "b", ""}));
}

void TestGather::joinsTexts()
{
    auto chunks = chunksOf({{"a", "", "b"}, {"c"}});
    for (RowChunk& chunk : chunks)
        chunk.column(0).makePlain();
    const Gathered values = gather(chunks, 0, 4);
    QVERIFY(std::holds_alternative<PlainTexts>(values));
    QCOMPARE(textsOf(values, 4), (std::vector<std::string>{"a", "", "b", "c"}));
    QCOMPARE(std::get<PlainTexts>(values).text(3), std::string_view("c"));
}

/// The form of most rows decides; no row is lost in changing that of others.
void TestGather::joinsOneOfEach()
{
    for (const bool isFirstPlain : {false, true}) {
        auto chunks = chunksOf({{"a", "", "b", "a", "c"}, {"d", "a"}});
        chunks[isFirstPlain ? 0 : 1].column(0).makePlain();
        const Gathered values = gather(chunks, 0, 7);
        QCOMPARE(std::holds_alternative<PlainTexts>(values), isFirstPlain);
        QCOMPARE(textsOf(values, 7), (std::vector<std::string>{"a", "", "b", "a", "c", "d", "a"}));
    }
}

void TestGather::knowsTypes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("types"); // those it is of

    const auto row = [](const char* text, const char* types) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(types);
    };
    row("0", "integer real");
    row("-7", "integer real");
    row("9223372036854775807", "integer real");
    row("9223372036854775808", "real");
    row("007", "real");
    row("+7", "");
    row("1.50", "real");
    row("1e3", "real");
    row("1e400", "");
    row("nan", "");
    row("inf", "");
    row(" 1", "");
    row("1,5", "");
    row("0x10", "");
    row("2019-03-01", "date");
    row("2019-03", "date");
    row("2019-02-29", "");
    row("2020-02-29", "date");
    row("2019-13", "");
    row("2019-00-01", "");
    row("2019-3-1", "");
    row("2019/03/01", "");
    row("2019-03-01T00:00", "");
}

void TestGather::knowsTypes()
{
    QFETCH(QByteArray, text);
    QByteArrayList types;
    const std::string_view value(text.constData(), static_cast<std::size_t>(text.size()));
    QVERIFY(isOfType(value, ColumnType::Text));
    if (isOfType(value, ColumnType::Integer))
        types.append("integer");
    if (isOfType(value, ColumnType::Real))
        types.append("real");
    if (isOfType(value, ColumnType::Date))
        types.append("date");
    QTEST(types.join(' '), "types");
}

void TestGather::choosesTheNarrowest_data()
{
    QTest::addColumn<std::vector<std::string>>("texts");
    QTest::addColumn<ColumnType>("type");

    using Texts = std::vector<std::string>;
    const auto row = [](const char* name, const Texts& texts, ColumnType type) {
        QTest::newRow(name) << texts << type;
    };
    row("nothing stated", {"", ""}, ColumnType::Text);
    row("integers", {"1", "", "-20"}, ColumnType::Integer);
    row("far integers", {"-9223372036854775808", "9223372036854775807"}, ColumnType::Integer);
    row("reals", {"1", "0.5", ""}, ColumnType::Real);
    row("reals of many digits", {"1.50", "0.25"}, ColumnType::Real);
    row("postcodes", {"01234", "12345"}, ColumnType::Text);
    row("dates", {"2019-03-01", "2019-04"}, ColumnType::Date);
    row("years are integers", {"2019", "2020"}, ColumnType::Integer);
    row("words among numbers", {"1", "n/a"}, ColumnType::Text);
}

void TestGather::choosesTheNarrowest()
{
    QFETCH(std::vector<std::string>, texts);
    for (const bool isPlain : {false, true}) {
        auto chunks = chunksOf({texts});
        if (isPlain)
            chunks.front().column(0).makePlain();
        QTEST(narrowestType(gather(chunks, 0, texts.size())), "type");
    }
}

/// Whatever the type, the text of a value is the one that was read.
void TestGather::comesOutAsItWentIn()
{
    QFETCH(std::vector<std::string>, texts);
    QFETCH(ColumnType, type);
    for (const bool isPlain : {false, true}) {
        auto chunks = chunksOf({texts});
        if (isPlain)
            chunks.front().column(0).makePlain();
        const Column column("c", type, texts.size(),
                            typed(gather(chunks, 0, texts.size()), type, texts.size()));
        for (std::size_t row = 0; row < texts.size(); ++row) {
            QCOMPARE(column.isKnown(row), !texts[row].empty());
            QCOMPARE(column.text(row).value_or(""), texts[row]);
        }
    }
}

QTEST_GUILESS_MAIN(TestGather)
#include "tst_gather.moc"
