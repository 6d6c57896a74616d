#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace {

/// The Qt modules among the libraries that `ldd` lists: "Gui" for libQt6Gui.so.6.
QStringList qtModulesIn(const QString& listing)
{
    static const QRegularExpression library(QStringLiteral(R"re(\blibQt6(\w+)\.so)re"));
    QStringList modules;
    auto libraries = library.globalMatch(listing);
    while (libraries.hasNext()) {
        const QString module = libraries.next().captured(1);
        if (!modules.contains(module))
            modules.append(module);
    }
    modules.sort();
    return modules;
}

QString listingOf(const QString& binary)
{
    QProcess process;
    process.start(QStringLiteral("ldd"), {binary});
    return process.waitForFinished() ? QString::fromLocal8Bit(process.readAllStandardOutput())
                                     : QString();
}

} // namespace

/// What a program made of all of models needs at run time. This program is one.
class TestLinkage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsListings();
    void findsGuiWhereItIsNeeded();
    void modelsNeedNoGui();
};

void TestLinkage::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("ldd")).isEmpty())
        QSKIP("ldd is not installed: what a program needs cannot be listed");
}

void TestLinkage::readsListings()
{
    const QString listing =
        QStringLiteral("\tlibQt6Gui.so.6 => /usr/lib/libQt6Gui.so.6 (0x00007f)\n"
                       "\tlibc.so.6 => /lib/libc.so.6 (0x00007f)\n"
                       "\tlibQt6Core.so.6 => not found\n");
    QCOMPARE(qtModulesIn(listing), (QStringList{QStringLiteral("Core"), QStringLiteral("Gui")}));
}

void TestLinkage::findsGuiWhereItIsNeeded()
{
    const QStringList modules = qtModulesIn(listingOf(QStringLiteral(WIDGETS_LIBRARY)));
    QVERIFY(modules.contains(QStringLiteral("Gui")));
}

void TestLinkage::modelsNeedNoGui()
{
    const QStringList modules = qtModulesIn(listingOf(QCoreApplication::applicationFilePath()));
    QVERIFY(modules.contains(QStringLiteral("Core")));
    const QStringList open{QStringLiteral("Concurrent"), QStringLiteral("Core"),
                           QStringLiteral("Sql"), QStringLiteral("Test")};
    for (const QString& module : modules)
        QVERIFY2(open.contains(module), qPrintable(module));
}

QTEST_GUILESS_MAIN(TestLinkage)
#include "tst_linkage.moc"
