#include "models/text/visibletext.h"

#include <QTest>

using namespace whither;

/// Texts of files that are looked at and cannot act.
class TestVisibleText : public QObject {
    Q_OBJECT

private slots:
    void shows_data();
    void shows();
    void keepsLines();
    void cutsBetweenCharacters_data();
    void cutsBetweenCharacters();
};

void TestVisibleText::shows_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("杨植麟, Li") << "杨植麟, Li";
    QTest::newRow("empty") << QByteArray() << "";
    QTest::newRow("controls") << QByteArray("a\0b\tc\n\x1B[31m\x7F", 12) << "a␀b␉c␊␛[31m␡";
    QTest::newRow("C1") << QByteArray("\xC2\x85") << "‹U+0085›";
    QTest::newRow("turned round") << QByteArray("\xE2\x80\xAEgpj.exe\xE2\x80\xAC")
                                  << "‹U+202E›gpj.exe‹U+202C›";
    QTest::newRow("out of the isolate") << QByteArray("\xE2\x81\xA9x") << "‹U+2069›x";
    QTest::newRow("nothing to see")
        << QByteArray("a\xE2\x80\x8B\xEF\xBB\xBF") << "a‹U+200B›‹U+FEFF›";
    QTest::newRow("line separator") << QByteArray("\xE2\x80\xA8") << "‹U+2028›";
    QTest::newRow("beyond the first plane") << QByteArray("𠮷\xF3\xA0\x81\x81") << "𠮷‹U+E0041›";
    QTest::newRow("no UTF-8") << QByteArray("a\xFFz") << QStringLiteral("a\uFFFDz");
    QTest::newRow("right to left") << QByteArray("עברית") << "עברית";
}

void TestVisibleText::shows()
{
    QFETCH(QByteArray, utf8);
    QFETCH(QString, expected);
    QCOMPARE(visibleText({utf8.data(), static_cast<std::size_t>(utf8.size())}),
             QChar(0x2068) + expected + QChar(0x2069));
}

void TestVisibleText::keepsLines()
{
    QCOMPARE(visibleText("a\r\nb\nc\rd", LineBreaks::Kept),
             QStringLiteral("\u2068a␍␊\nb␊\nc␍\nd\u2069"));
}

void TestVisibleText::cutsBetweenCharacters_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << QByteArray("杨植麟") << 3 << QStringLiteral("\u2068杨植麟\u2069");
    QTest::newRow("too long") << QByteArray("杨植麟") << 2 << QStringLiteral("\u2068杨植\u2069…");
    QTest::newRow("nothing") << QByteArray("x") << 0 << QStringLiteral("\u2068\u2069…");
    QTest::newRow("marks count") << QByteArray("a\xCC\x80\xCC\x80\xCC\x80") << 2
                                 << QStringLiteral("\u2068a\u0300\u2069…");
}

void TestVisibleText::cutsBetweenCharacters()
{
    QFETCH(QByteArray, utf8);
    QFETCH(int, most);
    QFETCH(QString, expected);
    QCOMPARE(visibleStart({utf8.data(), static_cast<std::size_t>(utf8.size())},
                          static_cast<std::size_t>(most)),
             expected);
}

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
