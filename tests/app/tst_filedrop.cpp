#include "models/study/figures/figurerecipe.h"

#include "views/figure/png.h"
#include "views/filter/searchbox.h"
#include "views/overlay/dropoverlay.h"

#include "app/actions/datasetactions.h"
#include "app/figure/figurepackage.h"

#include "tests/app/workspacecase.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>

using namespace whither;

/// Files that are dragged onto the window, or named on the command line: what they will do is said
/// first, and that is what they do.
class TestFileDrop : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_case.start()); }
    void cleanup() { m_case.close(); }
    void promisesWhatItWillDo_data();
    void promisesWhatItWillDo();
    void opensWhatIsDropped();
    void importsWhatIsDropped();
    void leavesWhatItCannotRead();
    void figuresComeBackToLife();
    void numbersComeBackToLife();
    void changedDataAreTold();
    void fieldsTakeFilesToo();
    void listsComeIntoTheWorkspace();
    void recentFilesAreTold();

private:
    DropOverlay& overlay() { return *m_case.window().findChild<DropOverlay*>(); }
    /// The mime data of files of the case's folder.
    std::unique_ptr<QMimeData> filesOf(const QStringList& names) const;
    void enter(QWidget* widget, const QMimeData& data);
    bool drop(QWidget* widget, const QMimeData& data);
    QString makeWorkspace(const char* name);

    WorkspaceCase m_case;
};

namespace {

const QByteArray alumni = "id,name,country\n1,Li,China\n2,Xu,China\n3,Wu,Canada\n";
const QByteArray picture =
    QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de");

} // namespace

std::unique_ptr<QMimeData> TestFileDrop::filesOf(const QStringList& names) const
{
    QList<QUrl> urls;
    for (const QString& name : names)
        urls.append(QUrl::fromLocalFile(m_case.folder() + QLatin1Char('/') + name));
    auto data = std::make_unique<QMimeData>();
    data->setUrls(urls);
    return data;
}

void TestFileDrop::enter(QWidget* widget, const QMimeData& data)
{
    QDragEnterEvent event({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(widget, &event);
}

bool TestFileDrop::drop(QWidget* widget, const QMimeData& data)
{
    QDropEvent event({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(widget, &event);
    return event.isAccepted();
}

QString TestFileDrop::makeWorkspace(const char* name)
{
    const bool isMade = m_case.import(m_case.write("alumni.csv", alumni))
                        && m_case.saveAs(m_case.in(name)) && m_case.start();
    return isMade ? m_case.in(name) : QString();
}

void TestFileDrop::promisesWhatItWillDo_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("promise");
    const QString workspace = QStringLiteral("study.whither");
    const QString other = QStringLiteral("renamed.db"); // a workspace by its bytes
    const QString list = QStringLiteral("R&D <b>.csv");
    QTest::newRow("workspace") << QStringList{workspace}
                               << QStringLiteral("Open the workspace study.whither");
    QTest::newRow("by its bytes") << QStringList{other}
                                  << QStringLiteral("Open the workspace renamed.db");
    QTest::newRow("list") << QStringList{list} << QStringLiteral("Import the list R&D <b>.csv");
    QTest::newRow("lists") << QStringList{list, QStringLiteral("alumni.csv")}
                           << QStringLiteral("Import 2 lists");
    QTest::newRow("both") << QStringList{list, workspace}
                          << QStringLiteral(
                                 "Open the workspace study.whither and import 1 list into it");
    QTest::newRow("picture") << QStringList{QStringLiteral("photo.png")} << QString();
    QTest::newRow("gone") << QStringList{QStringLiteral("none.csv")} << QString();
}

void TestFileDrop::promisesWhatItWillDo()
{
    QFETCH(QStringList, files);
    QVERIFY(!makeWorkspace("study.whither").isEmpty());
    QFile::copy(m_case.in("study.whither"), m_case.in("renamed.db"));
    QVERIFY(!m_case.write("R&D <b>.csv", alumni).isEmpty());
    QVERIFY(!m_case.write("photo.png", picture).isEmpty());
    QStringList paths;
    for (const QString& file : files)
        paths.append(m_case.folder() + QLatin1Char('/') + file);
    QTEST(m_case.window().files().opener().promiseFor(paths), "promise");
}

void TestFileDrop::opensWhatIsDropped()
{
    const QString path = makeWorkspace("dropped.whither");
    QVERIFY(!path.isEmpty());
    const auto data = filesOf({QStringLiteral("dropped.whither")});
    QVERIFY(!overlay().isVisible());
    enter(&m_case.window(), *data);
    QVERIFY(overlay().isVisible());
    QCOMPARE(overlay().promise(), QStringLiteral("Open the workspace dropped.whither"));
    QCOMPARE(overlay().size(), m_case.window().size());
    QVERIFY(m_case.desk().path().isEmpty()); // not before it is let go
    QSignalSpy opened(&m_case.desk(), &WorkspaceDesk::opened);
    QVERIFY(drop(&m_case.window(), *data));
    QVERIFY(!overlay().isVisible());
    QVERIFY(opened.wait(20'000));
    QCOMPARE(m_case.desk().path(), path);
    QCOMPARE(m_case.rows(), 3);
}

void TestFileDrop::importsWhatIsDropped()
{
    QVERIFY(!m_case.write("alumni.csv", alumni).isEmpty());
    const auto data = filesOf({QStringLiteral("alumni.csv")});
    enter(&m_case.window(), *data);
    QDragLeaveEvent leave; // and comes back
    QCoreApplication::sendEvent(&m_case.window(), &leave);
    QVERIFY(!overlay().isVisible());
    enter(&m_case.window(), *data);
    QSignalSpy ended(&m_case.window().importer(), &ListImporter::ended);
    QVERIFY(drop(&m_case.window(), *data));
    QVERIFY(ended.wait(20'000));
    QCOMPARE(m_case.rows(), 3);
    const auto& recent = m_case.window().settings().recent.all();
    QCOMPARE(recent.size(), std::size_t(1));
    QCOMPARE(recent.front().path, m_case.in("alumni.csv"));
}

void TestFileDrop::leavesWhatItCannotRead()
{
    QVERIFY(!m_case.write("photo.png", picture).isEmpty());
    const auto data = filesOf({QStringLiteral("photo.png")});
    enter(&m_case.window(), *data);
    QCOMPARE(overlay().promise(), QStringLiteral("Whither cannot read this"));
    QVERIFY(!drop(&m_case.window(), *data));
    QVERIFY(!overlay().isVisible());
    // Words are not files.
    QMimeData words;
    words.setText(QStringLiteral("alumni.csv"));
    enter(&m_case.window(), words);
    QVERIFY(!overlay().isVisible());
}

/// A picture of a question asks it again.
void TestFileDrop::figuresComeBackToLife()
{
    Query query = m_case.session().queryOf("cohort100");
    query.conditions = {{"where_now", Condition::Op::IsAnyOf, {Term("China")}}};
    query.form = PartsForm::Bars;
    FigureFile file;
    file.path = m_case.in("figure.pdf");
    file.figure = "outcomes";
    file.query = query;
    file.format = FigureFormat::Pdf;
    const Builtin builtin = openBuiltin();
    LanguageSwitch languages(builtin.catalog->wording());
    QVERIFY(writeFigures({file}, {}, Overwrite::Allow, builtin, languages).ok());

    m_case.session().showTable("claims");
    const auto data = filesOf({QStringLiteral("figure.pdf")});
    enter(&m_case.window(), *data);
    QVERIFY2(overlay().promise().contains(QStringLiteral("figure.pdf")),
             qPrintable(overlay().promise()));
    QVERIFY(drop(&m_case.window(), *data));
    QCOMPARE(m_case.session().table(), std::string("cohort100"));
    QVERIFY(m_case.session().query() == query);
    QCOMPARE(m_case.rows(), 10);
    QCOMPARE(m_case.notices().size(), 1);
    QVERIFY(m_case.notices().first().contains(QStringLiteral("as it was")));
    m_case.actions().undo->trigger();
    QVERIFY(m_case.session().queryOf("cohort100") != query);
}

/// The numbers of a package draw their figure again; changed ones are a list like any other.
void TestFileDrop::numbersComeBackToLife()
{
    FigureFile figure;
    figure.figure = "outcomes";
    figure.query = m_case.session().queryOf("cohort100");
    figure.query.conditions = {{"where_now", Condition::Op::IsAnyOf, {Term("China")}}};
    const Builtin builtin = openBuiltin();
    LanguageSwitch languages(builtin.catalog->wording());
    const PackagePlan plan{figure, {Language::English}, {FigureFormat::Csv}, {}, m_case.folder()};
    const auto drawn = drawFigures(picturesOf(plan), {}, builtin, languages);
    QVERIFY(drawn.ok());
    const auto records =
        gatherRecords(recordsAsked(figure, *builtin.catalog), *builtin.engine, false);
    QVERIFY(writeTogether(packageFiles(plan, drawn.value(), records, builtin, languages),
                          Overwrite::Allow)
                .ok());
    const auto data = filesOf({QStringLiteral("shown.csv")});
    enter(&m_case.window(), *data);
    QVERIFY(drop(&m_case.window(), *data));
    QCOMPARE(m_case.session().query().conditions, figure.query.conditions);
    QCOMPARE(m_case.rows(), 10);
    const QStringList told = m_case.notices();
    QVERIFY2(told.size() == 1 && told[0].contains(QStringLiteral("every number is as it was")),
             qPrintable(told.join(QLatin1Char('\n'))));

    QFile numbers(m_case.in("shown.csv"));
    QVERIFY(numbers.open(QIODevice::Append) && numbers.write("more,,1,1,1,1\r\n") > 0);
    numbers.close();
    enter(&m_case.window(), *filesOf({QStringLiteral("shown.csv")}));
    QCOMPARE(overlay().promise(), QStringLiteral("Import the list shown.csv"));
}

/// What the figure said then is held against what is there now.
void TestFileDrop::changedDataAreTold()
{
    QByteArray people = "name,country,sector\n";
    for (int row = 0; row < 12; ++row)
        people += "P" + QByteArray::number(row) + (row < 2 ? ",China" : ",Canada")
                  + (row % 2 == 0 ? ",Company\n" : ",University\n");
    QVERIFY(m_case.import(m_case.write("people.csv", people)));
    FigureRecipe recipe;
    recipe.figure = "outcomes";
    recipe.question = m_case.session().query();
    recipe.dataName = "people";
    recipe.size = {800, 500};
    recipe.numbers = {{"China", 7}};
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QByteArray png =
        pngBytes(image, {{pngRecipeKey, QString::fromUtf8(recipeToJson(recipe))}});
    m_case.session().showTable("claims");
    m_case.window().files().opener().open({m_case.write("old.png", png)});
    QCOMPARE(m_case.notices().size(), 1);
    QVERIFY2(m_case.notices().first().contains(QStringLiteral("China: 7 is now 2")),
             qPrintable(m_case.notices().first()));
    // Of a list that is not open, its name is said.
    recipe.dataName = "others";
    const QByteArray other =
        pngBytes(image, {{pngRecipeKey, QString::fromUtf8(recipeToJson(recipe))}});
    m_case.window().files().opener().open({m_case.write("other.png", other)});
    QTRY_VERIFY(m_case.notices().join(QLatin1Char(' ')).contains(QStringLiteral("others")));
}

void TestFileDrop::fieldsTakeFilesToo()
{
    QVERIFY(!m_case.write("alumni.csv", alumni).isEmpty());
    auto* field = m_case.child<SearchBox>()->findChild<QLineEdit*>();
    if (!field)
        field = qobject_cast<QLineEdit*>(m_case.child<SearchBox>());
    QVERIFY(field);
    const auto data = filesOf({QStringLiteral("alumni.csv")});
    enter(field, *data);
    QVERIFY(overlay().isVisible());
    QSignalSpy ended(&m_case.window().importer(), &ListImporter::ended);
    QVERIFY(drop(field, *data));
    QVERIFY(ended.wait(20'000));
    QVERIFY(field->text().isEmpty());
    QCOMPARE(m_case.rows(), 3);
}

void TestFileDrop::listsComeIntoTheWorkspace()
{
    const QString path = makeWorkspace("both.whither");
    QVERIFY(!path.isEmpty());
    QSignalSpy ended(&m_case.window().importer(), &ListImporter::ended);
    m_case.window().files().opener().open({m_case.write("more.csv", alumni), path});
    QVERIFY(ended.wait(20'000));
    QCOMPARE(m_case.desk().path(), path);
    QVERIFY(m_case.desk().isModified());
    QCOMPARE(m_case.actions().datasets->all().size(), m_case.catalog().datasets().size());
    QVERIFY(m_case.catalog().dataset("list-alumni"));
    QVERIFY(m_case.catalog().dataset("list-more"));
}

void TestFileDrop::recentFilesAreTold()
{
    const QString path = makeWorkspace("secret.whither");
    QVERIFY(!path.isEmpty());
    QSignalSpy changed(&m_case.window(), &MainWindow::settingsChanged);
    m_case.actions().privateSession->trigger();
    QVERIFY(m_case.openFile(path));
    QVERIFY(changed.isEmpty());
    m_case.actions().privateSession->trigger();
    QVERIFY(m_case.openFile(path));
    QCOMPARE(changed.size(), 1);
    const auto& recent = changed.first().first().value<Settings>().recent;
    QCOMPARE(recent.all().size(), std::size_t(1));
    QCOMPARE(recent.all().front().path, path);
}

QTEST_MAIN(TestFileDrop)
#include "tst_filedrop.moc"
