#include "models/study/measures/interval.h"
#include "models/text/language.h"
#include "models/text/numbers.h"

#include <QTest>

using namespace whither;

/// Numbers and dates as the reader sees them: English, simplified, traditional.
class TestNumbers : public QObject {
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
    void compactCounts_data();
    void compactCounts();
    void percents();
    void dates_data();
    void dates();

private:
    template <typename Text>
    static QString inAll(Text text)
    {
        QStringList texts;
        for (const Language language : allLanguages)
            texts.append(text(localeOf(language)));
        return texts.join(QLatin1Char('|'));
    }
};

void TestNumbers::counts_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<QString>("texts");

    QTest::newRow("none") << quint64(0) << QStringLiteral("0|0|0");
    QTest::newRow("hundred") << quint64(100) << QStringLiteral("100|100|100");
    QTest::newRow("papers") << quint64(1929) << QStringLiteral("1,929|1,929|1,929");
    QTest::newRow("most") << ~quint64(0)
                          << QStringLiteral("18,446,744,073,709,551,615|"
                                            "18,446,744,073,709,551,615|"
                                            "18,446,744,073,709,551,615");
}

void TestNumbers::counts()
{
    QFETCH(quint64, count);
    QTEST(inAll([&](const QLocale& locale) { return countText(count, locale); }), "texts");
}

void TestNumbers::compactCounts_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<QString>("texts");

    const auto row = [](quint64 count, const char* texts) {
        QTest::addRow("%llu", count) << count << QString::fromUtf8(texts);
    };
    row(0, "0|0|0");
    row(9'999, "9,999|9,999|9,999");
    row(10'000, "10K|1万|1萬");
    row(12'000, "12K|1.2万|1.2萬");
    row(12'345, "12.3K|1.2万|1.2萬");
    row(123'456, "123K|12.3万|12.3萬");
    row(999'499, "999K|99.9万|99.9萬");
    row(3'400'000, "3.4M|340万|340萬");
    row(12'345'678, "12.3M|1,235万|1,235萬");
    row(340'000'000, "340M|3.4亿|3.4億");
    row(1'000'000'000, "1B|10亿|10億");
    row(999'999, "1M|100万|100萬");
    row(99'999'999, "100M|1亿|1億");
    row(999'999'999, "1B|10亿|10億");
}

void TestNumbers::compactCounts()
{
    QFETCH(quint64, count);
    QTEST(inAll([&](const QLocale& locale) { return compactCountText(count, locale); }), "texts");
}

void TestNumbers::percents()
{
    // What is there is not nothing.
    QCOMPARE(percentText(std::uint64_t(3), std::int64_t(0), localeOf(Language::English)),
             QStringLiteral("<1%"));
    QCOMPARE(percentText(std::uint64_t(0), std::int64_t(0), localeOf(Language::English)),
             QStringLiteral("0%"));
    const auto whole = [](const QLocale& locale) { return percentText(std::int64_t(87), locale); };
    const auto tenth = [](const QLocale& locale) { return percentText(52.06, locale); };
    const auto full = [](const QLocale& locale) { return percentText(100.0, locale); };
    QCOMPARE(inAll(whole), QStringLiteral("87%|87%|87%"));
    QCOMPARE(inAll(tenth), QStringLiteral("52.1%|52.1%|52.1%"));
    QCOMPARE(inAll(full), QStringLiteral("100.0%|100.0%|100.0%"));
}

void TestNumbers::dates_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("texts");

    const auto row = [](const char* date, const char* texts) {
        QTest::newRow(date) << QString::fromLatin1(date) << QString::fromUtf8(texts);
    };
    row("2025-12-03", "3 Dec 2025|2025年12月3日|2025年12月3日");
    row("2025-12", "Dec 2025|2025年12月|2025年12月");
    row("2025", "2025|2025年|2025年");
    row("2024-02-29", "29 Feb 2024|2024年2月29日|2024年2月29日");
    row("2025-02-29", "2025-02-29|2025-02-29|2025-02-29");
    row("2025-13", "2025-13|2025-13|2025-13");
    row("2025-1-3", "2025-1-3|2025-1-3|2025-1-3");
    row("25-12-03", "25-12-03|25-12-03|25-12-03");
    row("late 2025", "late 2025|late 2025|late 2025");
    row("2025-12-03 (snapshot)",
        "2025-12-03 (snapshot)|2025-12-03 (snapshot)|2025-12-03 (snapshot)");
    row("", "||");
}

void TestNumbers::dates()
{
    QFETCH(QString, date);
    const std::string text = date.toStdString();
    QTEST(inAll([&](const QLocale& locale) { return partialDateText(text, locale); }), "texts");
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
