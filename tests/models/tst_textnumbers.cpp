#include "models/study/paragraph/textnumbers.h"

#include <QTest>

using namespace whither;

/// Numbers in running text, as English and Chinese write them.
class TestTextNumbers : public QObject {
    Q_OBJECT

private slots:
    void areFound_data();
    void areFound();
    void spansKeepTheirPlace();
};

namespace {

/// "87% ±0.5" and the like, one number after the other; years and what is no amount by their kind.
QString told(const QString& text)
{
    QStringList numbers;
    for (const TextNumber& number : textNumbers(text)) {
        QString one = QString::number(number.value, 'g', 10);
        switch (number.kind) {
        case TextNumber::Kind::Percent:
            one += u'%';
            break;
        case TextNumber::Kind::Times:
            one += u'x';
            break;
        case TextNumber::Kind::Year:
            one = QStringLiteral("year ") + one;
            break;
        case TextNumber::Kind::Other:
            continue;
        case TextNumber::Kind::Count:
            break;
        }
        if (number.tolerance > 0 && number.kind != TextNumber::Kind::Year)
            one += QStringLiteral(" ±%1").arg(number.tolerance);
        numbers.append(one);
    }
    return numbers.join(QStringLiteral(", "));
}

} // namespace

void TestTextNumbers::areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* text, const char* told) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(told);
    };
    row("87 of 100", "87, 100");
    row("41+40+6=87", "41, 40, 6, 87");
    row("1,929 papers", "1929");
    row("87%", "87% ±0.5");
    row("52.1 percent", "52.1% ±0.05");
    row("20 per cent", "20% ±0.5");
    row("８７％", "87% ±0.5");
    row("百分之八十七", "87% ±0.5");
    row("百分之29.5", "29.5% ±0.05");
    row("四成", "40% ±2");
    row("二十成功", "");
    row("三分之二", "66.66666667% ±2");
    row("two thirds", "66.66666667% ±2");
    row("a quarter", "25% ±2");
    row("half", "50% ±2");
    row("一半", "50% ±2");
    row("五倍", "5x ±0.25");
    row("5.4倍", "5.4x ±0.05");
    row("five times", "5x ±0.25");
    row("twice", "2x ±0.25");
    row("eighty-seven people", "87");
    row("nineteen", "19");
    row("one of them", "");
    row("八十七人", "87");
    row("一百二十名", "120");
    row("两千篇", "2000");
    row("一位教授", "");
    row("1.2万", "12000 ±500");
    row("3.4 million", "3400000 ±50000");
    row("40–50 people", "45 ±5");
    row("40% to 50%", "45% ±5");
    row("40到50人", "45 ±5");
    row("between 40 and 50", "45 ±5");
    row("in 2021", "year 2021");
    row("2021年", "year 2021");
    row("ICLR2021", "year 2021");
    row("2000 papers", "2000");
    row("2019–2022", "year 2019, year 2022");
    row("GPT4, A100, Qwen2.5, COVID-19", "");
    row("第3名, 3rd, 3月5日, December 3, 3 December", "");
    row("2/3 and 1.2.3", "");
    row("一些、一直、万一、百人追踪", "");
    row("99999999999999999999", "");
}

void TestTextNumbers::areFound()
{
    QFETCH(QString, text);
    QFETCH(QString, told);
    QCOMPARE(::told(text), told);
}

void TestTextNumbers::spansKeepTheirPlace()
{
    const QString text = QStringLiteral("在美国的有８７％，是中国的 五 倍以上");
    const auto numbers = textNumbers(text);
    QCOMPARE(numbers.size(), std::size_t(2));
    const auto said = [&](std::size_t one) {
        return text.mid(numbers[one].span.start, numbers[one].span.length);
    };
    QCOMPARE(said(0), QStringLiteral("８７％"));
    QCOMPARE(said(1), QStringLiteral("五 倍"));
    QCOMPARE(halfWidth(text).size(), text.size());
}

QTEST_GUILESS_MAIN(TestTextNumbers)
#include "tst_textnumbers.moc"
