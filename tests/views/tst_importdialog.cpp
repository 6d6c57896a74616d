#include "tests/views/importcase.h"

using namespace whither;

/// The import step: what it shows of a file, and what comes out of it.
class TestImportDialog : public QObject, private ImportCase {
    Q_OBJECT

private slots:
    void cleanup() { close(); }
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
};

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

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
