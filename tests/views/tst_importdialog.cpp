#include "models/items/previewmodel.h"
#include "models/study/institutionfile.h"

#include "views/dialogs/importdialog.h"
#include "views/import/countrybox.h"
#include "views/import/countrystrip.h"
#include "views/import/importheader.h"
#include "views/import/noticestrip.h"
#include "views/import/optionsrow.h"
#include "views/import/previewtable.h"

#include "app/languageswitch.h"

#include "tests/views/figures.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <functional>
#include <memory>

using namespace whither;

/// The import step: what it shows of a file, and what comes out of it.
class TestImportDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void guessesComeBack();
    void valueComesBack();
    void showsTheFirstRows();
    void countsAhead();
    void overridesAreReadAgain();
    void onlyTheLastChoiceCounts();
    void headingsOfferMeanings();
    void headingsAnswerKeys();
    void typesCanBeChosen();
    void problemsAreSaid();
    void unknownCountriesCanBeMapped();
    void wrongChoicesAreSaid();
    void databasesShowTheirSql();
    void paperListsAskNothing();
    void hostileNamesArePlain();
    void speaksEveryLanguage();
    void fitsASmallWindow();
    void everyControlHasAName();

private:
    QString fileOf(const char* name, const QByteArray& bytes) const;
    ImportDialog& open(const QString& path, const ImportMapping& mapping = {});
    void settle(const std::function<void()>& deed);
    QString labels() const;
    QString importText() const;
    PreviewTable& table() const { return *m_dialog->findChild<PreviewTable*>(); }
    QComboBox& combo(const QString& label) const;
    void choose(const QString& label, const QString& text);
    QString heading(int column) const;

    const QTemporaryDir m_folder;
    const BuiltinStudy m_study;
    std::unique_ptr<LanguageSwitch> m_languages;
    InstitutionList m_institutions;
    std::unique_ptr<ImportDialog> m_dialog;
};

namespace {

const QByteArray alumni = "姓名,Name,本科,毕业年份,现单位,国家,职务,备注\n"
                          "张伟,Wei Zhang,清华大学,2012,斯坦福大学,美国,教授,\n"
                          "李娜,Na Li,北京大学,2014,Google,美国,研究科学家,兼职\n"
                          "王芳,Fang Wang,浙江大学,2011,阿里巴巴,中国,副总裁,\n"
                          "陈杰,Jie Chen,上海交通大学,?,剑桥大学,英国,博士后,\n"
                          "刘洋,Yang Liu,清华大学,2015,<b>未知</b>,,,2024 年离职\n"
                          "赵敏,Min Zhao,南京大学,2013,微软亚洲研究院,中国,研究员,\n"
                          "周杰,Jie Zhou,南京大学,2013,百度,亚特兰蒂斯,研究员,\n"
                          "吴磊,Lei Wu,南京大学,2013,百度,中国,研究员,,多一个\n"
                          "孙静,Jing Sun,南京大学,2010,百度,中国,研究员,\n";

} // namespace

void TestImportDialog::initTestCase()
{
    m_languages = std::make_unique<LanguageSwitch>(m_study.catalog.wording());
    m_languages->setLanguage(Language::English);
    auto read = readInstitutions(QStringLiteral(":/data/institution_places.csv"));
    QVERIFY(read.ok());
    m_institutions = std::move(read).value();
}

void TestImportDialog::cleanup()
{
    m_dialog.reset();
    m_languages->setLanguage(Language::English);
}

QString TestImportDialog::fileOf(const char* name, const QByteArray& bytes) const
{
    const QString path = m_folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

ImportDialog& TestImportDialog::open(const QString& path, const ImportMapping& mapping)
{
    ImportQuestion question;
    question.files = {path};
    question.mapping = mapping;
    question.preview =
        std::make_shared<const ImportPreview>(previewFile({path}, mapping, {}).value());
    question.title = QStringLiteral("list");
    question.institutions = m_institutions;
    m_dialog =
        std::make_unique<ImportDialog>(std::move(question), m_languages->context(), lightTheme());
    m_dialog->show();
    return *m_dialog;
}

/// Waits until what the deed chose has been read.
void TestImportDialog::settle(const std::function<void()>& deed)
{
    QSignalSpy settled(m_dialog.get(), &ImportDialog::settled);
    deed();
    QVERIFY(settled.wait(10'000));
}

QString TestImportDialog::labels() const
{
    QStringList texts;
    for (const auto* label : m_dialog->findChildren<QLabel*>()) {
        if (label->isVisibleTo(m_dialog.get()))
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

QString TestImportDialog::importText() const
{
    for (const auto* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->isDefault())
            return button->text();
    }
    return {};
}

QComboBox& TestImportDialog::combo(const QString& label) const
{
    for (const auto* found : m_dialog->findChildren<QLabel*>()) {
        if (found->text() == label)
            return *qobject_cast<QComboBox*>(found->buddy());
    }
    qFatal("no such label");
}

void TestImportDialog::choose(const QString& label, const QString& text)
{
    QComboBox& box = combo(label);
    const int index = box.findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    settle([&] {
        box.setCurrentIndex(index);
        emit box.activated(index);
    });
}

QString TestImportDialog::heading(int column) const
{
    const QAbstractItemModel* model = table().model();
    return model->headerData(column, Qt::Horizontal).toString() + QStringLiteral(" / ")
           + model->headerData(column, Qt::Horizontal, PreviewModel::MeaningRole).toString();
}

void TestImportDialog::guessesComeBack()
{
    const ImportAnswer answer = open(fileOf("校友名单.csv", alumni)).answer();
    QVERIFY(answer.mapping.options == ReadOptions());
    QCOMPARE(answer.title, QStringLiteral("list"));
    QVERIFY(!answer.isToRemember);
    const auto meaningOf = [&](const char* key) {
        const ColumnChoice* choice = answer.mapping.choice(key);
        return choice && choice->meaning ? int(*choice->meaning) : -1;
    };
    QCOMPARE(meaningOf("姓名"), int(Meaning::NameZh));
    QCOMPARE(meaningOf("Name"), int(Meaning::Name));
    QCOMPARE(meaningOf("本科"), int(Meaning::Undergraduate));
    QCOMPARE(meaningOf("毕业年份"), int(Meaning::Year));
    QCOMPARE(meaningOf("现单位"), int(Meaning::Affiliation));
    QCOMPARE(meaningOf("国家"), int(Meaning::Country));
    QCOMPARE(meaningOf("职务"), int(Meaning::Role));
    QCOMPARE(meaningOf("备注"), int(Meaning::None));
}

void TestImportDialog::valueComesBack()
{
    ImportMapping mapping;
    mapping.options.delimiter = ',';
    mapping.options.hasHeader = true;
    mapping.options.encoding = "utf-8";
    mapping.columns = {{"a", ColumnType::Text, Meaning::Role},
                       {"b", std::nullopt, Meaning::None},
                       {"gone", std::nullopt, Meaning::Country}};
    mapping.countries = {{"Atlantis", "Greece"}};
    ImportDialog& dialog = open(fileOf("value.csv", "a,b\n1,2\n3,4\n"), mapping);
    dialog.findChild<QLineEdit*>()->setText(QStringLiteral(" <b>%1</b> "));
    dialog.findChild<QCheckBox*>()->setChecked(true);
    const ImportAnswer answer = dialog.answer();
    mapping.columns.pop_back(); // of a column that the file has not
    QVERIFY(answer.mapping == mapping);
    QCOMPARE(answer.title, QStringLiteral("<b>%1</b>"));
    QVERIFY(answer.isToRemember);
}

void TestImportDialog::showsTheFirstRows()
{
    open(fileOf("校友名单.csv", alumni));
    const QAbstractItemModelTester tester(table().model());
    QCOMPARE(table().model()->rowCount(), 8);
    QCOMPARE(heading(0), QStringLiteral("姓名 / Name (Chinese)"));
    QCOMPARE(heading(3), QStringLiteral("毕业年份 / Year · whole number"));
    QCOMPARE(heading(7), QStringLiteral("备注 / keep as a facet"));
    QCOMPARE(table().model()->index(0, 4).data().toString(), QStringLiteral("斯坦福大学"));
    QVERIFY(!table().model()->index(0, 7).data(PreviewModel::IsKnownRole).toBool());
    QCOMPARE(table().model()->index(3, 3).data().toString(), QStringLiteral("?"));
    QVERIFY(table().model()->index(3, 3).data(PreviewModel::IsFaultRole).toBool());
    QVERIFY(labels().contains(QStringLiteral("8 rows. Click a heading")));
    QCOMPARE(importText(), QStringLiteral("&Import 8 rows"));
    QVERIFY(combo(QStringLiteral("&Encoding"))
                .currentText()
                .contains(QStringLiteral("UTF-8 · found by content")));
}

void TestImportDialog::countsAhead()
{
    QByteArray many = "name,country\n";
    for (int row = 0; row < 48'200; ++row)
        many += "name " + QByteArray::number(row) + (row % 4 == 0 ? ",美国\n" : ",中国\n");
    open(fileOf("many.csv", many));
    QVERIFY2(labels().contains(QStringLiteral("First 200 of about ")), qPrintable(labels()));
    QTRY_COMPARE_WITH_TIMEOUT(importText(), QStringLiteral("&Import 48,200 rows"), 20'000);
    QVERIFY2(labels().contains(QStringLiteral("First 200 of 48,200 rows.")), qPrintable(labels()));
    QVERIFY2(labels().contains(QStringLiteral("中国 → China 36,150 · 美国 → United States 12,050")),
             qPrintable(labels()));
}

void TestImportDialog::overridesAreReadAgain()
{
    open(fileOf("semi.csv", "name;country\nLi;China\nXu;China\n"));
    QCOMPARE(table().model()->columnCount(), 2);
    choose(QStringLiteral("&Delimiter"), QStringLiteral(", comma"));
    QCOMPARE(table().model()->columnCount(), 1);
    QCOMPARE(m_dialog->answer().mapping.options.delimiter, std::optional<char>(','));
    choose(QStringLiteral("&Delimiter"), QStringLiteral("; semicolon"));
    choose(QStringLiteral("First &row"), QStringLiteral("data"));
    QCOMPARE(table().model()->rowCount(), 3);
    choose(QStringLiteral("&Encoding"), QStringLiteral("GB18030"));
    QCOMPARE(m_dialog->answer().mapping.options.encoding, std::optional<std::string>("gb18030"));
    choose(QStringLiteral("&Encoding"), combo(QStringLiteral("&Encoding")).itemText(0));
    QVERIFY(!m_dialog->answer().mapping.options.encoding);
}

/// Two choices at once: the answer to the first comes too late to be shown.
void TestImportDialog::onlyTheLastChoiceCounts()
{
    open(fileOf("fast.csv", "a,b\n1,2\n3,4\n"));
    settle([this] {
        emit table().meaningChosen(0, Meaning::Role);
        emit table().meaningChosen(0, Meaning::Sector);
    });
    QVERIFY(m_dialog->isSettled());
    QCOMPARE(heading(0), QStringLiteral("a / Sector · whole number"));
    QSignalSpy later(m_dialog.get(), &ImportDialog::settled);
    QVERIFY(!later.wait(100));
}

void TestImportDialog::headingsOfferMeanings()
{
    open(fileOf("menu.csv", "name,where\na,x\nb,y\nc,z\n"));
    table().openMenu(1);
    auto* menu = table().findChild<QMenu*>();
    QVERIFY(menu);
    QStringList checked;
    QAction* country = nullptr;
    for (QAction* action : menu->actions()) {
        if (action->isChecked())
            checked.append(action->text());
        if (action->text() == QStringLiteral("Country"))
            country = action;
    }
    QCOMPARE(checked, (QStringList{QStringLiteral("keep as a facet"),
                                   QStringLiteral("type by its values")}));
    QVERIFY(country);
    settle([&] { country->trigger(); });
    QCOMPARE(heading(1), QStringLiteral("where / Country"));
    QCOMPARE(int(*m_dialog->answer().mapping.choice("where")->meaning), int(Meaning::Country));
    QVERIFY2(labels().contains(QStringLiteral("names no known country")), qPrintable(labels()));
}

void TestImportDialog::headingsAnswerKeys()
{
    open(fileOf("keys.csv", "name,where\na,x\nb,y\nc,z\n"));
    table().setCurrentIndex(table().model()->index(0, 1));
    QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
    auto* menu = table().findChild<QMenu*>();
    QVERIFY(menu);
    delete menu;
    QTest::keyClick(&table(), Qt::Key_F2);
    QVERIFY(table().findChild<QMenu*>());
}

void TestImportDialog::typesCanBeChosen()
{
    open(fileOf("types.csv", "id,note\n1,a\n2,b\nx,c\n"));
    QCOMPARE(heading(0), QStringLiteral("id / keep as a facet"));
    settle([this] { emit table().typeChosen(0, ColumnType::Integer); });
    QCOMPARE(heading(0), QStringLiteral("id / keep as a facet · whole number"));
    QVERIFY2(labels().contains(
                 QStringLiteral("Line 4: “x” in id is no whole number: kept as not stated.")),
             qPrintable(labels()));
    QCOMPARE(*m_dialog->answer().mapping.choice("id")->type, ColumnType::Integer);
    settle([this] { emit table().typeChosen(0, std::nullopt); });
    QVERIFY(!m_dialog->answer().mapping.choice("id")->type);
}

void TestImportDialog::problemsAreSaid()
{
    open(fileOf("校友名单.csv", alumni));
    const QString said = m_dialog->findChild<NoticeStrip*>()->sentences().join(QLatin1Char('\n'));
    QCOMPARE(said, QStringLiteral(
                       "Line 5: “?” in 毕业年份 is no whole number: kept as not stated.\n"
                       "Line 7: “微软亚洲研究院” has its headquarters in United States and its "
                       "site in China: both are kept.\n"
                       "Line 8: “亚特兰蒂斯” in 国家 names no known country: kept as written.\n"
                       "Line 9: 9 fields where 8 are expected: set aside."));
    QVERIFY(labels().contains(QStringLiteral("4 problems in the preview.")));
    QPushButton* all = nullptr;
    for (auto* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Show all…"))
            all = button;
    }
    QVERIFY(all && all->isVisibleTo(m_dialog.get()));
    all->click();
    QCOMPARE(m_dialog->findChild<QPlainTextEdit*>()->toPlainText(), said);
}

void TestImportDialog::unknownCountriesCanBeMapped()
{
    open(fileOf("校友名单.csv", alumni));
    auto* strip = m_dialog->findChild<CountryStrip*>();
    auto* unknown = strip->findChild<QPushButton*>();
    QCOMPARE(unknown->text(), QStringLiteral("1 not recognised…"));
    unknown->click();
    auto* box = m_dialog->findChild<CountryBox*>();
    QVERIFY(box);
    box->choose("亚特兰蒂斯", "Greece");
    box->accept();
    QVERIFY(m_dialog->answer().mapping.countries
            == (CountryValues::Choices{{"亚特兰蒂斯", "Greece"}}));
    QVERIFY(!unknown->isVisibleTo(m_dialog.get()));
    QVERIFY2(labels().contains(QStringLiteral("亚特兰蒂斯 → Greece 1")), qPrintable(labels()));
    QVERIFY(!m_dialog->findChild<NoticeStrip*>()
                 ->sentences()
                 .join(QLatin1Char(' '))
                 .contains(QStringLiteral("亚特兰蒂斯")));
}

void TestImportDialog::wrongChoicesAreSaid()
{
    open(fileOf("plain.csv", "name,country\nLi,China\n"));
    choose(QStringLiteral("&Format"), QStringLiteral("JSON"));
    QCOMPARE(table().model()->columnCount(), 0);
    QPushButton* import = nullptr;
    for (auto* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->isDefault())
            import = button;
    }
    QVERIFY(!import->isEnabled());
    QVERIFY(labels().contains(QStringLiteral("plain.csv")));
    choose(QStringLiteral("&Format"), QStringLiteral("CSV"));
    QCOMPARE(table().model()->columnCount(), 2);
    QVERIFY(import->isEnabled());
}

void TestImportDialog::databasesShowTheirSql()
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

void TestImportDialog::paperListsAskNothing()
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

void TestImportDialog::hostileNamesArePlain()
{
    open(fileOf("<b>x</b> %1.csv",
                "<b>name</b> %1,<img src=file:///x>\n<i>Li</i>,%1\n\xE2\x80\xAEXu,x\n"));
    for (const auto* label : m_dialog->findChildren<QLabel*>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->text()));
    QVERIFY(m_dialog->windowTitle().contains(QStringLiteral("<b>x</b> %1.csv")));
    QCOMPARE(heading(0).section(QStringLiteral(" / "), 0, 0), QStringLiteral("<b>name</b> %1"));
    QCOMPARE(table().model()->index(0, 0).data().toString(), QStringLiteral("<i>Li</i>"));
}

/// Switched while it is open.
void TestImportDialog::speaksEveryLanguage()
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

void TestImportDialog::fitsASmallWindow()
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

void TestImportDialog::everyControlHasAName()
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

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
