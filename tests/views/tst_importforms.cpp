#include "tests/views/importcase.h"

using namespace whither;

/// The import step over files of every kind, in every language, for every reader.
class TestImportForms : public QObject, private ImportCase {
    Q_OBJECT

private slots:
    void cleanup() { close(); }
    void databasesShowTheirSql();
    void paperListsAskNothing();
    void hostileNamesArePlain();
    void speaksEveryLanguage();
    void fitsASmallWindow();
    void everyControlHasAName();
};

void TestImportForms::databasesShowTheirSql()
{
    const QString path = m_folder.filePath(QStringLiteral("people.db"));
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    sqlite3_exec(database,
                 "CREATE TABLE people(name, country); INSERT INTO people VALUES('Li','China');"
                 "CREATE TABLE other(x); INSERT INTO other VALUES(1);"
                 "CREATE VIEW seen AS SELECT name FROM people",
                 nullptr, nullptr, nullptr);
    sqlite3_close(database);
    open(path);
    QVERIFY2(labels().contains(QStringLiteral("SELECT * FROM \"people\"")), qPrintable(labels()));
    QComboBox& tables = combo(QStringLiteral("T&able"));
    QStringList names;
    for (int index = 0; index < tables.count(); ++index)
        names.append(tables.itemText(index));
    QCOMPARE(names, (QStringList{QStringLiteral("people"), QStringLiteral("other"),
                                 QStringLiteral("seen")}));
    choose(QStringLiteral("T&able"), QStringLiteral("seen"));
    QVERIFY(labels().contains(QStringLiteral("SELECT * FROM \"seen\"")));
    QCOMPARE(m_dialog->answer().mapping.options.table, std::optional<std::string>("seen"));
    QVERIFY(!combo(QStringLiteral("&Delimiter")).isVisibleTo(m_dialog.get()));
}

void TestImportForms::paperListsAskNothing()
{
    const QByteArray paper =
        R"([{"title":"A","author":"Li Wei","status":"Poster","aff":"Google"}])";
    open(fileOf("nips2019.json", paper));
    QVERIFY2(labels().contains(QStringLiteral("says itself what its columns mean")),
             qPrintable(labels()));
    table().openMenu(0);
    QVERIFY(!table().findChild<QMenu*>());
    QVERIFY(m_dialog->answer().mapping.columns.empty());
}

void TestImportForms::hostileNamesArePlain()
{
    open(fileOf("<b>x %1.csv",
                "<b>name</b> %1,<img src=file:///x>\n<i>Li</i>,%1\n\xE2\x80\xAEXu,x\n"));
    for (const auto* label : m_dialog->findChildren<QLabel*>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->text()));
    QVERIFY(m_dialog->windowTitle().contains(QStringLiteral("<b>x %1.csv")));
    QCOMPARE(heading(0).section(QStringLiteral(" / "), 0, 0), QStringLiteral("<b>name</b> %1"));
    QCOMPARE(table().model()->index(0, 0).data().toString(), QStringLiteral("<i>Li</i>"));
}

/// Switched while it is open.
void TestImportForms::speaksEveryLanguage()
{
    open(fileOf("校友名单.csv", alumni));
    for (const auto& [language, words] :
         {std::pair(Language::SimplifiedChinese, QStringLiteral("毕业年份 / 年份 · 整数")),
          std::pair(Language::TraditionalChinese, QStringLiteral("毕业年份 / 年份 · 整數"))}) {
        m_languages->setLanguage(language);
        m_dialog->setContext(m_languages->context());
        QCoreApplication::processEvents();
        QCOMPARE(heading(3), words);
        for (const auto* label : m_dialog->findChildren<QLabel*>())
            QVERIFY2(
                !label->text().contains(QRegularExpression(QStringLiteral("\\b(row|of)s?\\b"))),
                qPrintable(label->text()));
        QVERIFY(!importText().contains(QStringLiteral("Import")));
        QVERIFY(labels().contains(language == Language::SimplifiedChinese
                                      ? QStringLiteral("英国 1")
                                      : QStringLiteral("英国 → 英國 1")));
    }
}

void TestImportForms::fitsASmallWindow()
{
    open(fileOf("校友名单.csv", alumni));
    for (const Language language : allLanguages) {
        m_languages->setLanguage(language);
        m_dialog->setContext(m_languages->context());
        QCoreApplication::processEvents();
        const QSize least = m_dialog->minimumSizeHint();
        QVERIFY2(least.width() <= 1024 && least.height() <= 700,
                 qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
    }
}

void TestImportForms::everyControlHasAName()
{
    open(fileOf("校友名单.csv", alumni));
    for (auto* widget : m_dialog->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_dialog.get()))
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (qobject_cast<QHeaderView*>(widget) || !face
            || widget->parentWidget()->inherits("QComboBox"))
            continue;
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestImportForms)
#include "tst_importforms.moc"
