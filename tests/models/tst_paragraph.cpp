#include "models/study/claims/verdict.h"
#include "models/study/paragraph/paragraph.h"
#include "models/study/passport/claimtext.h"

#include "tests/support/builtinstudy.h"

#include <QTest>

#include <algorithm>

using namespace whither;

/// What a paragraph claims is found, tied to the tables, and judged by them alone.
class TestParagraph : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
    void wrongNumbersAreNeverSupported_data();
    void wrongNumbersAreNeverSupported();
    void nothingIsSupportedWithoutRows();
    void knownClaimsKeepTheirVerdict_data();
    void knownClaimsKeepTheirVerdict();
    void intervalsComeWithShares();
    void anyTextIsTaken_data();
    void anyTextIsTaken();
    void longTextsAreCut();
    void stopsWhenAsked();

private:
    ParagraphReading read(const QString& text) { return m_reader.read(text); }
    /// "87: supported (87 = 87)", a line a statement; "-" and the gap where there is no check.
    QString told(const QString& text)
    {
        static const QStringList gaps{
            QStringLiteral("none"),   QStringLiteral("subject"), QStringLiteral("place"),
            QStringLiteral("places"), QStringLiteral("year"),    QStringLiteral("other year"),
            QStringLiteral("group"),  QStringLiteral("sum"),     QStringLiteral("data"),
            QStringLiteral("words"),  QStringLiteral("denial"),  QStringLiteral("supposition")};
        QStringList lines;
        for (const ParagraphClaim& claim : read(text).claims) {
            const QString kind = QString::fromUtf8(claim.finding.verdict.substr(8));
            QString line =
                text.mid(claim.mark.start, claim.mark.length) + QStringLiteral(": ") + kind;
            if (claim.tie.gap != ClaimTie::Gap::None)
                line += QStringLiteral(" - ") + gaps[static_cast<int>(claim.tie.gap)]
                        + (claim.tie.uncovered.isEmpty()
                               ? QString()
                               : QStringLiteral(" ") + claim.tie.uncovered.join(u','));
            if (claim.sumInText)
                line += QStringLiteral(" adds up to %1").arg(*claim.sumInText);
            lines.append(line);
        }
        return lines.join(u'\n');
    }

    BuiltinStudy m_study;
    ParagraphReader m_reader{m_study.catalog, m_study.engine};
};

void TestParagraph::verdicts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const char* text, const char* told) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(told);
    };
    row("a sum that holds", "41+40+6=87", "41+40+6=87: supported");
    row("full width", "４１＋４０＋６＝８７", "４１＋４０＋６＝８７: supported");
    row("turned round", "87 = 41 + 40 + 6.", "87 = 41 + 40 + 6: supported");
    row("of all", "87+10+3=100", "87+10+3=100: supported");
    row("a sum that does not", "2+2+5=10", "2+2+5=10: contradicted adds up to 9");
    row("its parts alone", "2+2+5=9", "2+2+5=9: untestable");
    row("another total", "41+40+6=88", "41+40+6=88: contradicted adds up to 87");
    row("other parts", "41+41+5=87", "41+41+5=87: untestable - sum");
    row("of apples", "41+40+6=87 apples", "41+40+6=87: untestable - words apples");

    row("five times", "In 2021 the US had five times as many ICLR papers as China.",
        "five times: depends");
    row("five times, zh", "2021年，美国的ICLR论文数是中国的五倍。", "五倍: depends");
    row("five times, tw", "2021 年美國的 ICLR 論文數是中國的 5 倍。", "5 倍: depends");
    row("more than five", "At ICLR 2021 the US had more than five times as many papers as China.",
        "five times: supported");
    row("the other way", "In 2021 China had five times as many ICLR papers as the US.",
        "five times: contradicted");

    row("where the hundred are",
        "Of the 100 researchers, 87 stayed in the US, 10 went to China and 3 elsewhere.",
        "87: supported\n10: supported\n3: supported");
    row("zh", "这 100 名研究者中，87 人留在美国，10 人去了中国，3 人在其他国家。",
        "87: supported\n10: supported\n3: supported");
    row("in words", "Of the 100 researchers, eighty-seven remained in the United States.",
        "eighty-seven: supported");
    row("zh words", "一百人中，八十七人留在美国，百分之十去了中国。",
        "八十七: supported\n百分之十: supported");
    row("87 of 100", "87 of the 100 researchers are still in the US.", "87: supported");
    row("share", "Carnegie found that 87% stayed in the US.", "87%: supported");
    row("share zh", "卡内基发现８７％留在美国", "８７％: supported");
    row("roles",
        "Of the 100 researchers, 41 work for US companies and 3 founded companies in the US.",
        "41: untestable\n3: untestable"); // by the article alone
    row("range", "Carnegie found that 80 to 90 researchers stayed in the US.",
        "80 to 90: supported");
    row("no country's data", "Of the 100 researchers, 2 are now in Germany.",
        "2: untestable - data");
    row("no such group", "Of the 85 researchers Carnegie found, 41 work for US companies.",
        "41: untestable - group");

    row("papers", "At ICLR 2025 the US had 1,929 papers.", "1,929: supported");
    row("shares", "ICLR 2025: US 52.1% of papers, China 35.3%.",
        "52.1%: supported\n35.3%: supported");
    row("those of", "In ICLR 2021, US papers were more than five times those of China.",
        "five times: supported");
    row("nowhere", "At ICLR 2021 Atlantis had 30 papers.", "30: untestable - words Atlantis");
    row("no data", "At ICLR 2021 Chad had 30 papers.", "30: untestable - data");
    row("no year", "The US had 1,929 papers at ICLR.", "1,929: untestable - year");
    row("first degrees", "At NeurIPS 2019, 29% of authors had a first degree from China.",
        "29%: supported");
    row("ahead", "At ICLR 2026 China was ahead of the US.", "ahead of: supported");
    row("ahead zh", "在 ICLR 2026，中国超过了美国。", "超过: supported");
    row("behind", "At ICLR 2026 China was behind the US.", "behind: contradicted");
    row("not tested", "The building has 12 floors.", "12: untestable - words building,floors");
    row("years", "In 2021, and again on 3 December 2025, GPT4 was first.", "");
}

void TestParagraph::verdicts()
{
    QFETCH(QString, text);
    QFETCH(QString, told);
    QCOMPARE(this->told(text), told);
}

void TestParagraph::wrongNumbersAreNeverSupported_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"Of the 100 researchers, 86 stayed in the US.",
                             "Of the 100 researchers, 88% stayed in the US.",
                             "87 of the 100 researchers left the US.",
                             "87 of the 100 researchers did not stay in the US.",
                             "87 of the 100 researchers would stay in the US.",
                             "Did 87 of the 100 researchers stay in the US?",
                             "87 of the 100 researchers in the US won a Nobel prize.",
                             "Carnegie found 87 professors in the US.",
                             "In 2019, 87 of the 100 researchers were in the US.",
                             "这 100 名研究者中，87 人离开了美国。",
                             "这 100 名研究者中，87 人去了中国。",
                             "这 100 名研究者中，87 人没有留在美国。",
                             "美国的 ICLR 2021 论文数是中国的十倍。",
                             "41+40+7=88",
                             "At ICLR 2025 the US had 1,930 papers.",
                             "At ICLR 2025 China had 1,929 papers.",
                             "87 of the 100 cats stayed in the US.",
                             "Carnegie found 87 conferences in the US.",
                             "Carnegie found 87 leading AI institutions in the US.",
                             "卡内基发现美国有 87 家机构。",
                             "At ICLR 2025 the US had 1,929 institutions.",
                             "At ICLR 2025 the US had 1,929.",
                             "At ICLR 2025 the US had 1,929 professors.",
                             "10 years later the 100 researchers went to China.",
                             "At ICML 2021 the US had 5 times as many papers as China.",
                             "Of the 100 researchers, fewer than 87 stayed in the US.",
                             "Of the 100 researchers, more than 87 stayed in the US."})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestParagraph::wrongNumbersAreNeverSupported()
{
    QFETCH(QString, text);
    const ParagraphReading reading = read(text);
    QVERIFY(!reading.claims.empty());
    for (const ParagraphClaim& claim : reading.claims) {
        QVERIFY2(claim.finding.verdict != verdict::supported
                     && claim.finding.verdict != verdict::partly,
                 qPrintable(told(text)));
    }
}

void TestParagraph::nothingIsSupportedWithoutRows()
{
    // The same words where the tables are empty.
    const auto bare = std::make_shared<ColumnEngine>(m_study.context.words);
    Catalog catalog{QStringLiteral(WHITHER_SOURCE_DIR "/tests")};
    const ParagraphReader reader(catalog, bare);
    const QString text = QStringLiteral(
        "41+40+6=87. Of the 100 researchers Carnegie found, 87 stayed in the US. In 2021 the US had "
        "more than five times as many ICLR papers as China.");
    const ParagraphReading reading = reader.read(text);
    QVERIFY(reading.claims.size() > 2);
    for (const ParagraphClaim& claim : reading.claims)
        QVERIFY(claim.finding.verdict == verdict::untestable);
}

void TestParagraph::knownClaimsKeepTheirVerdict_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : allLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << static_cast<int>(language);
}

void TestParagraph::knownClaimsKeepTheirVerdict()
{
    QFETCH(int, language);
    const auto words = wordsIn(m_study.catalog.wording(), static_cast<Language>(language));
    const auto findings = m_study.catalog.claims().findings(*m_study.engine);
    const auto table = m_study.catalog.load("claims");
    QString text = QStringLiteral("Introduction.\n");
    for (std::size_t row = 0; row < table->rowCount(); ++row)
        text += words->display(*table->column("claim_in_own_words")->text(row)) + u'\n';
    const ParagraphReading reading = read(text);
    QCOMPARE(reading.claims.size(), table->rowCount());
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        const ParagraphClaim& claim = reading.claims[row];
        QCOMPARE(claim.builtin, *table->column("claim_id")->text(row));
        const ClaimFinding* finding = findingOf(*findings, claim.builtin);
        QVERIFY(claim.finding.verdict == (finding ? finding->verdict : verdict::untestable));
    }
}

void TestParagraph::intervalsComeWithShares()
{
    const ParagraphReading reading =
        read(QStringLiteral("Carnegie found that 87% stayed in the US."));
    QCOMPARE(reading.claims.size(), std::size_t(1));
    const CheckFinding& check = reading.claims.front().finding.checks.front();
    QCOMPARE(check.number, std::optional(87.0));
    QVERIFY(check.interval);
    QVERIFY(check.interval->lower < 0.87 && check.interval->upper > 0.87);
}

void TestParagraph::anyTextIsTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \n\t\r\n ");
    QString controls;
    for (char16_t code = 0; code < 0x20; ++code)
        controls += QChar(code);
    QTest::newRow("controls") << controls + QStringLiteral("87") + controls + QChar(0x202E);
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + QStringLiteral(" 87 ") + QChar(0xDE00);
    QTest::newRow("signs") << QStringLiteral("+=%..,,1,,2..3%%%++==1=+2");
    QTest::newRow("digits") << QString(100000, u'9');
    QTest::newRow("one sum") << QStringLiteral("1+").repeated(20000) + QStringLiteral("1=2");
    QTest::newRow("no end") << QStringLiteral("美国八十七人").repeated(50000);
    QTest::newRow("a megabyte") << QStringLiteral(
                                       "Of the 100 researchers, 87 stayed in the US, and 五倍. ")
                                       .repeated(20000);
    QTest::newRow("words") << QStringLiteral("united states of ").repeated(60000);
}

void TestParagraph::anyTextIsTaken()
{
    QFETCH(QString, text);
    for (const ParagraphClaim& claim : read(text).claims) {
        QVERIFY(claim.mark.start >= claim.sentence.start && claim.mark.length > 0);
        QVERIFY(claim.mark.start + claim.mark.length <= text.size());
    }
}

void TestParagraph::longTextsAreCut()
{
    const QString text = QStringLiteral("The US had 12 floors.\n").repeated(5000);
    const ParagraphReading reading = read(text);
    QVERIFY(reading.isCut);
    QVERIFY(reading.claims.size() < 1000);
    QVERIFY(!read(QStringLiteral("The US had 12 floors.")).isCut);
}

void TestParagraph::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(m_reader.read(QStringLiteral("41+40+6=87"), stop.get_token()).claims.empty());
}

QTEST_GUILESS_MAIN(TestParagraph)
#include "tst_paragraph.moc"
