#include "views/dialogs/importdialog.h"
#include "views/dialogs/institutionsdialog.h"
#include "views/import/previewtable.h"
#include "views/progress/importprogress.h"

#include "app/actions/datasetactions.h"
#include "app/import/institutiondesk.h"
#include "app/import/listimporter.h"

#include "tests/app/windowcase.h"

#include <QCheckBox>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUndoStack>

using namespace whither;

/// Somebody's list in the window: it comes, is looked at, goes and comes back.
class TestListImporter : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_case.open()); }
    void showsAList();
    void undoTakesItAway();
    void tellsWhatWasRejected();
    void refusesInWords();
    void cancelChangesNothing();
    void asksAboutNewShapes();
    void remembersWhatWasDecided();
    void settingsKeepWhatWasDecided();
    void severalFilesAreSeveralLists();
    void followsEditedInstitutions();
    void importsTenThousandRows();
    void answersALargeListInItsOwnTime();

private:
    QString fileOf(const char* name, const QByteArray& bytes) const;
    bool import(const QString& path);
    ImportDialog* ask(const QString& path);
    QPushButton* button(const QString& text) const;
    QMessageBox* box() const { return m_case.window().findChild<QMessageBox*>(); }

    const QTemporaryDir m_folder;
    mutable WindowCase m_case;
};

namespace {

const QByteArray alumni = "姓名,国家,职位\n杨植麟,China,founder\n李飞飞,United States,professor\n"
                          "何恺明,United States,professor\n<b>Li</b> %1,,student\n";

} // namespace

QString TestListImporter::fileOf(const char* name, const QByteArray& bytes) const
{
    const QString path = m_folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

bool TestListImporter::import(const QString& path)
{
    QSignalSpy ended(&m_case.window().importer(), &ListImporter::ended);
    m_case.window().importer().import({path});
    return ended.wait(20'000);
}

/// The import step, once it has opened for the file.
ImportDialog* TestListImporter::ask(const QString& path)
{
    ListImporter& importer = m_case.window().importer();
    importer.setAsking(ListImporter::Asking::OfNewShapes);
    importer.import({path});
    [&] { QTRY_VERIFY_WITH_TIMEOUT(importer.dialog(), 10'000); }();
    return importer.dialog();
}

QPushButton* TestListImporter::button(const QString& text) const
{
    for (auto* button : m_case.window().findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisibleTo(&m_case.window()))
            return button;
    }
    return nullptr;
}

void TestListImporter::showsAList()
{
    QVERIFY(import(fileOf("校友.csv", alumni)));
    QCOMPARE(m_case.rows(), 4);
    QVERIFY(m_case.catalog().dataset(m_case.session().table())->isImported());
    // The country and the role make the rings; who has no country is not stated, not left out.
    QVERIFY2(m_case.title().contains(QStringLiteral("United States")), qPrintable(m_case.title()));
    QVERIFY(m_case.title().contains(QStringLiteral("2 of 4")));
    QVERIFY(m_case.view().figure()->text().footer.contains(QStringLiteral("校友.csv")));
    QVERIFY(!m_case.view().figure()->text().footer.contains(m_folder.path()));
    const auto mark = m_case.markOf("国家", "United States");
    QVERIFY(mark);
    QTest::mouseDClick(&m_case.view(), Qt::LeftButton, {}, m_case.pointOn(*mark));
    QCOMPARE(m_case.rows(), 2);
    m_case.speak(Language::SimplifiedChinese);
    QVERIFY(m_case.title().contains(QStringLiteral("美国")));
}

void TestListImporter::undoTakesItAway()
{
    const std::string before = m_case.session().table();
    const auto datasets = m_case.actions().datasets->all().size();
    QVERIFY(import(fileOf("alumni.csv", alumni)));
    const std::string list = m_case.session().table();
    QCOMPARE(m_case.actions().datasets->all().size(), datasets + 1);
    QVERIFY(m_case.actions().closeList->isEnabled());
    m_case.actions().undo->trigger();
    QVERIFY(!m_case.catalog().dataset(list));
    QCOMPARE(m_case.actions().datasets->all().size(), datasets);
    QVERIFY(!m_case.actions().closeList->isEnabled());
    m_case.actions().redo->trigger();
    QCOMPARE(m_case.session().table(), list);
    QCOMPARE(m_case.rows(), 4);
    m_case.actions().closeList->trigger();
    QVERIFY(!m_case.catalog().dataset(list));
    m_case.actions().undo->trigger();
    QCOMPARE(m_case.rows(), 4);
    m_case.session().showTable(before);
}

void TestListImporter::tellsWhatWasRejected()
{
    const QAction& problems = *m_case.actions().problems;
    QVERIFY(!problems.isVisible()); // built-in data have none
    QVERIFY(import(fileOf("ragged.csv", "name,country\nLi,China\nXu\nWu,China\nHe,China\n")));
    QCOMPARE(m_case.rows(), 3);
    QVERIFY(!box());
    QVERIFY2(m_case.status().contains(QStringLiteral("3 records imported.")),
             qPrintable(m_case.status()));
    QVERIFY2(m_case.status().contains(QStringLiteral("1 set aside, 0 with a remark.")),
             qPrintable(m_case.status()));
    QVERIFY(problems.isVisible());
    QCOMPARE(problems.iconText(), QStringLiteral("Problems · 1"));
}

void TestListImporter::refusesInWords()
{
    const std::string before = m_case.session().table();
    QVERIFY(import(fileOf("broken.json", "[{\"a\":1}")));
    QCOMPARE(m_case.session().table(), before);
    QVERIFY(box());
    QVERIFY(box()->text().contains(QStringLiteral("broken.json")));
    QVERIFY(box()->text().contains(QStringLiteral("nothing was changed")));
    QVERIFY(box()->detailedText().contains(m_folder.path()));
    QCOMPARE(box()->textFormat(), Qt::PlainText);
    delete box();
    QVERIFY(import(m_folder.filePath(QStringLiteral("none.csv"))));
    QVERIFY(box());
    delete box();
}

void TestListImporter::cancelChangesNothing()
{
    const std::string before = m_case.session().table();
    QByteArray many = "name,country\n";
    for (int row = 0; row < 400'000; ++row)
        many += "name " + QByteArray::number(row) + ",China\n";
    QSignalSpy ended(&m_case.window().importer(), &ListImporter::ended);
    m_case.window().importer().import({fileOf("many.csv", many)});
    auto* progress = m_case.window().statusBar()->findChild<ImportProgress*>();
    QVERIFY(progress);
    auto* cancel = progress->findChild<QToolButton*>();
    QVERIFY(cancel);
    cancel->click();
    QCOMPARE(ended.size(), 1); // at once, whatever the reader is at
    QCOMPARE(m_case.session().table(), before);
}

/// Files nobody decided about before: the import step asks, and what it answers is done.
void TestListImporter::asksAboutNewShapes()
{
    const std::string before = m_case.session().table();
    ImportDialog* dialog = ask(fileOf("new.csv", "who,where\nLi,美国\nXu,中国\nWu,中国\n"));
    QVERIFY(dialog);
    QCOMPARE(m_case.session().table(), before);
    QSignalSpy ended(&m_case.window().importer(), &ListImporter::ended);
    dialog->reject();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_case.session().table(), before);
    dialog = ask(m_folder.filePath(QStringLiteral("new.csv")));
    QVERIFY(dialog);
    dialog->accept();
    QVERIFY(ended.wait(20'000));
    QCOMPARE(m_case.rows(), 3);
    QCOMPARE(m_case.catalog().dataset(m_case.session().table())->title, std::string("new"));
}

/// What was decided once is done the next time with no dialog, and there is a way back.
void TestListImporter::remembersWhatWasDecided()
{
    const QString path = fileOf("again.csv", "who,job\nLi,美国\nXu,中国\nWu,Atlantis\n");
    ImportDialog* dialog = ask(path);
    QVERIFY(dialog);
    QSignalSpy settled(dialog, &ImportDialog::settled);
    emit dialog->findChild<PreviewTable*>()->meaningChosen(1, Meaning::Country);
    QVERIFY(settled.wait(10'000));
    dialog->findChild<QCheckBox*>()->setChecked(true);
    QSignalSpy ended(&m_case.window().importer(), &ListImporter::ended);
    dialog->accept();
    QVERIFY(ended.wait(20'000));
    const auto countryOf = [this](const std::string& table) {
        const Dataset* dataset = m_case.catalog().dataset(table);
        return dataset->column("recognised_country") != nullptr;
    };
    QVERIFY(countryOf(m_case.session().table()));
    const std::string first = m_case.session().table();

    // Another file of that shape, in another encoding of the same texts.
    ended.clear();
    m_case.window().importer().import(
        {fileOf("other.csv", "\xEF\xBB\xBFwho,job\nHe,英国\nShe,法国\n")});
    QVERIFY(ended.wait(20'000));
    QTRY_VERIFY(!m_case.window().importer().dialog());
    QVERIFY(m_case.session().table() != first);
    QVERIFY(countryOf(m_case.session().table()));
    QVERIFY2(m_case.status().contains(QStringLiteral("as last time")), qPrintable(m_case.status()));

    const std::string second = m_case.session().table();
    button(QStringLiteral("Change…"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_case.window().importer().dialog(), 10'000);
    dialog = m_case.window().importer().dialog();
    QVERIFY(dialog->findChild<QCheckBox*>()->isChecked());
    settled.clear();
    QSignalSpy again(dialog, &ImportDialog::settled);
    emit dialog->findChild<PreviewTable*>()->meaningChosen(1, Meaning::Role);
    QVERIFY(again.wait(10'000));
    ended.clear();
    dialog->accept();
    QVERIFY(ended.wait(20'000));
    QCOMPARE(m_case.session().table(), second); // in its place
    QVERIFY(!countryOf(second));
    m_case.actions().undo->trigger();
    QVERIFY(countryOf(second));
}

/// The mapping stays over the end of the program.
void TestListImporter::settingsKeepWhatWasDecided()
{
    ImportMapping mapping;
    mapping.columns = {{"姓名", std::nullopt, Meaning::Name}};
    Settings settings;
    settings.importMappings.remember("csv:00", mapping);
    settings.importMappings.remember("csv:01", {});
    const QString path = m_folder.filePath(QStringLiteral("settings.json"));
    writeSettings(path, settings);
    QCOMPARE(readSettings(path), settings);
    QVERIFY(m_case.open(settings));
    QVERIFY(m_case.window().importer().memory().find("csv:00"));
    QSignalSpy changed(&m_case.window(), &MainWindow::settingsChanged);
    m_case.window().close();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<Settings>().importMappings, settings.importMappings);
}

/// Several files are several lists, but the parts of a paper list are one.
void TestListImporter::severalFilesAreSeveralLists()
{
    const QByteArray paper =
        R"([{"title":"A","author":"Li Wei","status":"Poster","aff":"Google"}])";
    const QStringList files{fileOf("one.csv", alumni), fileOf("nips2018.json", paper),
                            fileOf("two.csv", alumni), fileOf("nips2019.json", paper)};
    QSignalSpy imported(&m_case.window().importer(), &ListImporter::imported);
    QSignalSpy ended(&m_case.window().importer(), &ListImporter::ended);
    m_case.window().importer().import(files);
    QVERIFY(ended.wait(20'000));
    QCOMPARE(imported.size(), 3);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(m_case.rows(), 2); // the two papers, in one list
}

/// An edit of the institutions reaches the lists that are open, and an undo takes it back.
void TestListImporter::followsEditedInstitutions()
{
    QVERIFY(import(fileOf("places.csv", "name,affiliation\nLi,Google\nXu,Google\nWu,Baidu\n")));
    const auto hqOf = [this](int row) {
        const QAbstractItemModel* model = m_case.table().model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString()
                == QStringLiteral("Country of the headquarters"))
                return model->index(row, column).data().toString();
        }
        return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(hqOf(0), QStringLiteral("United States"), 20'000);
    InstitutionDesk& desk = m_case.window().institutions();
    desk.open();
    auto* dialog = desk.dialog();
    dialog->search(QStringLiteral("Google"));
    QSignalSpy applied(&desk, &InstitutionDesk::applied);
    StudyInstitutions study = dialog->institutions();
    const InstitutionEdit edit{"Google", InstitutionField::HqCountry, "Ireland", "a test", {}};
    study = edited(study, std::span(&edit, 1)).value();
    dialog->reject();
    desk.put(study);
    QVERIFY(applied.wait(20'000));
    QTRY_COMPARE_WITH_TIMEOUT(hqOf(0), QStringLiteral("Ireland"), 20'000);
    InstitutionStore& store = m_case.window().lists().institutions();
    QCOMPARE(store.log().size(), std::size_t(1));
    QVERIFY(store.setLog({}).ok());
    QVERIFY(store.log().empty());
    QCOMPARE(logFromJson(logToJson(study.log)).value(), study.log);
}

/// D1: ten thousand rows, with every guess taken, and the window goes on.
void TestListImporter::importsTenThousandRows()
{
    QByteArray many = "姓名,国家,年份\n";
    for (int row = 0; row < 10'000; ++row)
        many += "name " + QByteArray::number(row) + (row % 2 == 0 ? ",美国," : ",中国,")
                + QByteArray::number(2000 + row % 25) + '\n';
    QVERIFY(import(fileOf("many.csv", many)));
    QTRY_COMPARE_WITH_TIMEOUT(m_case.rows(), 10'000, 20'000);
    QVERIFY(m_case.title().contains(QStringLiteral("5,000 of 10,000")));
}

/// The window goes on meanwhile: a heart that beats every five milliseconds never waits for long.
void TestListImporter::answersALargeListInItsOwnTime()
{
    QByteArray many = "name,country,year\n";
    for (int row = 0; row < 200'000; ++row)
        many += "name " + QByteArray::number(row % 7919) + ',' + (row % 3 == 0 ? "China" : "Canada")
                + ',' + QByteArray::number(2000 + row % 25) + '\n';
    QVERIFY(import(fileOf("large.csv", many)));
    QTRY_COMPARE_WITH_TIMEOUT(m_case.rows(), 200'000, 20'000);
    Query query = m_case.session().query();
    query.conditions = {{"country", Condition::Op::IsAnyOf, {Term("China")}}};
    query.search = "name 77";
    m_case.session().setQuery(query);
    QTRY_VERIFY_WITH_TIMEOUT(m_case.rows() > 0 && m_case.rows() < 10'000, 20'000);
    query.sort = {{"name", true}};
    m_case.session().setQuery(query);
    QTRY_COMPARE_WITH_TIMEOUT(m_case.table().model()->index(0, 0).data().toString().left(7),
                              QStringLiteral("name 77"), 20'000);
}

QTEST_MAIN(TestListImporter)
#include "tst_listimporter.moc"
