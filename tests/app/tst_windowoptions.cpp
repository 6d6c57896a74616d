#include "app/builtin.h"
#include "app/cli/windowoptions.h"
#include "app/window/mainwindow.h"

#include "tests/app/program.h"

#include <QTest>

using namespace whither;

/// What the window is started with, and what of that stays.
class TestWindowOptions : public QObject {
    Q_OBJECT

private slots:
    void readsTheLanguage_data();
    void readsTheLanguage();
    void refuses_data();
    void refuses();
    void languageOfAStartIsNotKept_data();
    void languageOfAStartIsNotKept();
};

void TestWindowOptions::readsTheLanguage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* arguments, const char* code) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(code);
    };
    row("", "");
    row("--lang en", "en");
    row("--lang=zh_CN", "zh_CN");
    row("-platform offscreen --lang zh_TW", "zh_TW");
    row("--lang zh_TW -style Fusion", "zh_TW");
}

void TestWindowOptions::readsTheLanguage()
{
    QFETCH(QString, arguments);
    QFETCH(QString, code);
    const auto read = readWindowOptions(words(arguments.toLatin1().constData()));
    const auto* options = std::get_if<WindowOptions>(&read);
    QVERIFY(options);
    QCOMPARE(options->language, languageFromCode(code));
}

void TestWindowOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    const QString lang = QStringLiteral("--lang");
    QTest::newRow("no value") << QStringList{lang} << lang;
    QTest::newRow("empty value") << QStringList{lang, QString()} << lang;
    QTest::newRow("empty after =") << QStringList{lang + QLatin1Char('=')} << lang;
    QTest::newRow("unknown") << QStringList{lang, QStringLiteral("fr")} << QStringLiteral("\"fr\"");
    QTest::newRow("twice") << words("--lang en --lang=zh_CN") << QStringLiteral("more than once");
    QTest::newRow("twice the same")
        << words("--lang en --lang en") << QStringLiteral("more than once");
    QTest::newRow("no option") << words("--langg en") << QStringLiteral("--langg");
    QTest::newRow("a word") << words("study.whither") << QStringLiteral("study.whither");
    QTest::newRow("an empty word") << QStringList{QString()} << QStringLiteral("\"\"");
}

void TestWindowOptions::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    const auto read = readWindowOptions(arguments);
    const auto* fault = std::get_if<QString>(&read);
    QVERIFY(fault);
    QVERIFY2(fault->contains(names), qPrintable(*fault));
    const Run run = runProgram(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.isOneLine(), run.errors.constData());
}

void TestWindowOptions::languageOfAStartIsNotKept_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::newRow("none chosen") << QString();
    QTest::newRow("another chosen") << QStringLiteral("zh_CN");
}

void TestWindowOptions::languageOfAStartIsNotKept()
{
    QFETCH(QString, chosen);
    Settings settings;
    settings.language = languageFromCode(chosen);
    const Builtin builtin = openBuiltin();
    LanguageSwitch languages(builtin.catalog->wording());
    languages.setLanguage(Language::TraditionalChinese);
    MainWindow window(builtin, languages, settings);
    std::optional<Settings> kept;
    connect(&window, &MainWindow::settingsChanged, this,
            [&](const Settings& changed) { kept = changed; });
    window.show();
    QCOMPARE(languages.context().language, Language::TraditionalChinese);
    QVERIFY(window.close());
    QVERIFY(kept.has_value());
    QCOMPARE(kept->language, settings.language);
}

QTEST_MAIN(TestWindowOptions)
#include "tst_windowoptions.moc"
