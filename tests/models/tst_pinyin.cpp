#include "models/text/pinyin.h"

#include <QTest>

using namespace whither;

/// Chinese signs as they are typed on a Latin keyboard.
class TestPinyin : public QObject {
    Q_OBJECT

private slots:
    void spells_data();
    void spells();
};

void TestPinyin::spells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spelt");
    QTest::addColumn<QString>("initials");
    QTest::newRow("simplified") << QStringLiteral("导出") << QStringLiteral("daochu")
                                << QStringLiteral("dc");
    QTest::newRow("traditional") << QStringLiteral("匯出") << QStringLiteral("huichu")
                                 << QStringLiteral("hc");
    QTest::newRow("with other letters") << QStringLiteral("复制为 JSON")
                                        << QStringLiteral("fuzhiweijson") << QStringLiteral("fzwj");
    QTest::newRow("none") << QStringLiteral("Zoë Müller") << QStringLiteral("zoemuller")
                          << QStringLiteral("zm");
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestPinyin::spells()
{
    QFETCH(QString, text);
    QTEST(pinyin(text), "spelt");
    QTEST(pinyinInitials(text), "initials");
}

QTEST_GUILESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
