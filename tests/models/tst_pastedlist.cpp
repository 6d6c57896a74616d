#include "models/query/pastedlist.h"

#include <QTest>

using namespace whither;

/// A pasted list of names against those of a column.
class TestPastedList : public QObject {
    Q_OBJECT

private slots:
    void takesApart_data();
    void takesApart();
    void finds_data();
    void finds();
    void manyNames();
    void stops();
};

namespace {

const std::vector<std::string> names{"Li Wei", "LI WEI",      "Wang, Fang",        "Müller, Ann",
                                     "杨植麟", "Yang Zhilin", "Ｚｈａｎｇ Ｌｅｉ", "Zoë Saldaña",
                                     "Bo Li",  "O'Brien Kate"};

QString joined(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list.append(QString::fromStdString(text));
    return list.join(QLatin1Char('+'));
}

/// "asked=found" or "asked~near", one after the other.
QString printed(const std::vector<PastedMatch>& matches)
{
    QStringList parts;
    for (const PastedMatch& match : matches) {
        parts.append(match.asked
                     + (match.found.empty() ? QLatin1Char('~') + joined(match.near)
                                            : QLatin1Char('=') + joined(match.found)));
    }
    return parts.join(QStringLiteral(" | "));
}

} // namespace

void TestPastedList::takesApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("entries");
    const auto row = [](const char* text, const QStringList& entries) {
        QTest::newRow(text) << QString::fromUtf8(text) << entries;
    };
    row("", {});
    row(" \n\t\r\n ", {});
    row("a\nb\r\nc\rd",
        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
    row("a\tb; c；d",
        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
    row("  Li Wei \n\"Wang\"\nLi Wei", {QStringLiteral("Li Wei"), QStringLiteral("Wang")});
    row("Wang, Fang", {QStringLiteral("Wang, Fang")});
}

void TestPastedList::takesApart()
{
    QFETCH(QString, text);
    QTEST(pastedEntries(text), "entries");
}

void TestPastedList::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("matches");
    const auto row = [](const char* text, const char* matches) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(matches);
    };
    row("li  wei", "li  wei=Li Wei+LI WEI");
    row("Wei Li", "Wei Li~Li Wei+LI WEI");
    row("Wang, Fang", "Wang, Fang=Wang, Fang");
    row("Fang Wang", "Fang Wang~Wang, Fang");
    row("Muller, Ann", "Muller, Ann~Müller, Ann");
    row("Ann Muller", "Ann Muller~Müller, Ann");
    row("Zhang Lei", "Zhang Lei~Ｚｈａｎｇ Ｌｅｉ");
    row("Zoe Saldana", "Zoe Saldana~Zoë Saldaña");
    row("Yang Zhilim", "Yang Zhilim~Yang Zhilin");
    row("Yang Zihlin", "Yang Zihlin~Yang Zhilin");
    row("杨植麟", "杨植麟=杨植麟");
    row("杨植", "杨植~"); // one character of a Chinese name is another name
    row("Nobody Here", "Nobody Here~");
    row("Li Wei, Bo Li, Nobody", "Li Wei=Li Wei+LI WEI | Bo Li=Bo Li | Nobody~");
    row("杨植麟，Bo Li、Nobody", "杨植麟=杨植麟 | Bo Li=Bo Li | Nobody~");
}

void TestPastedList::finds()
{
    QFETCH(QString, text);
    QTEST(printed(matchPasted(names, pastedEntries(text))), "matches");
}

void TestPastedList::manyNames()
{
    std::vector<std::string> texts;
    for (int number = 0; number < 30'000; ++number)
        texts.push_back("Person Number " + std::to_string(number));
    const auto matches = matchPasted(
        texts, {QStringLiteral("person number 29999"), QStringLiteral("7 Number Person")});
    QCOMPARE(matches.size(), std::size_t(2));
    QCOMPARE(joined(matches[0].found), QStringLiteral("Person Number 29999"));
    QCOMPARE(QString::fromStdString(matches[1].near.at(0)), QStringLiteral("Person Number 7"));
    QVERIFY(matches[1].near.size() <= 5);
}

void TestPastedList::stops()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(matchPasted(names, {QStringLiteral("Nobody")}, stop.get_token()).empty());
}

QTEST_GUILESS_MAIN(TestPastedList)
#include "tst_pastedlist.moc"
