#include "views/dialogs/studyiddialog.h"

#include "app/figure/figurearchive.h"
#include "app/figure/figurekeeper.h"
#include "app/figure/studyiddeed.h"

#include "tests/app/workspacecase.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace whither;

/// The id in a figure's footer: pasted in the window, in this one or a later one, it brings the
/// figure back, or says what is missing.
class TestStudyId : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_case.close(); }
    void aLaterWindowRestoresIt();
    void pastingInTheWindowAsks();
    void copiedFiguresAreKept();
    void unknownIdsSayWhatToDo();
    void missingListsAreNamed();
    void changedDataAreTold();
    void aPrivateSessionLeavesNoTrace();
    void damageCostsOnlyItself();

private:
    QString id() { return QString::fromStdString(m_case.view().figure()->text().studyId); }
    QString memory() const { return m_case.in("data/figures.jsonl"); }
    /// Another window over the same memory.
    void restart();
    /// Waits until the figure in front is in the file.
    bool isKept();
    StudyIdDeed& deed() { return *m_case.window().findChild<StudyIdDeed*>(); }
    /// The dialog with that text in it.
    StudyIdDialog* ask(const QString& text);
    static QString readingOf(const StudyIdDialog& dialog);
    static bool canOpen(const StudyIdDialog& dialog);

    WorkspaceCase m_case;
};

namespace {

/// Twelve people, of whom so many are in China.
QByteArray peopleIn(int china)
{
    QByteArray people = "name,country,sector\n";
    for (int row = 0; row < 12; ++row)
        people += "P" + QByteArray::number(row) + (row < china ? ",China" : ",Canada")
                  + (row % 2 == 0 ? ",Company\n" : ",University\n");
    return people;
}

} // namespace

void TestStudyId::init()
{
    QFile::remove(memory());
    QVERIFY(m_case.start());
    m_case.window().figureKeeper().keepIn(memory());
}

void TestStudyId::restart()
{
    QVERIFY(m_case.start());
    m_case.window().figureKeeper().keepIn(memory());
}

bool TestStudyId::isKept()
{
    const std::string wanted = id().toStdString();
    return QTest::qWaitFor([&] { return readFigures(memory()).find(wanted) != nullptr; }, 20'000);
}

StudyIdDialog* TestStudyId::ask(const QString& text)
{
    QSignalSpy asked(&deed(), &StudyIdDeed::asked);
    deed().ask(text);
    return asked.wait(20'000) ? deed().dialog() : nullptr;
}

QString TestStudyId::readingOf(const StudyIdDialog& dialog)
{
    QStringList texts;
    for (const auto* label : dialog.findChildren<QLabel*>())
        texts.append(label->text());
    return texts.join(QLatin1Char('\n'));
}

bool TestStudyId::canOpen(const StudyIdDialog& dialog)
{
    const auto buttons = dialog.findChildren<QPushButton*>();
    return std::ranges::any_of(buttons, [](const QPushButton* button) {
        return button->isDefault() && button->isEnabled();
    });
}

void TestStudyId::aLaterWindowRestoresIt()
{
    m_case.clickFacet(QStringLiteral("where_now"), QStringLiteral("China"));
    const Query asked = m_case.session().query();
    QVERIFY(asked.isFiltered());
    const QString wanted = id();
    QCOMPARE(wanted.size(), 8);
    QVERIFY(isKept());
    QCOMPARE(QFileInfo(memory()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());

    restart();
    m_case.session().showTable("claims");
    StudyIdDialog* dialog = ask(QStringLiteral("研究编号：") + wanted.toUpper());
    QVERIFY(dialog);
    QVERIFY2(readingOf(*dialog).contains(QLatin1String("Outcomes")),
             qPrintable(readingOf(*dialog)));
    QVERIFY(canOpen(*dialog));
    dialog->accept();
    QTRY_COMPARE(m_case.session().query(), asked);
    QTRY_COMPARE(id(), wanted);
    QVERIFY2(m_case.notices()
                 .join(QLatin1Char(' '))
                 .contains(wanted + QLatin1String(" is open again; every number is as it was.")),
             qPrintable(m_case.notices().join(QLatin1Char(' '))));
}

void TestStudyId::pastingInTheWindowAsks()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("no id in it"));
    m_case.table().setFocus();
    QTest::keySequence(&m_case.window(), QKeySequence::Paste);
    QVERIFY(!deed().dialog());
    QGuiApplication::clipboard()->setText(QStringLiteral("Study id ab12cd34."));
    QTest::keySequence(&m_case.window(), QKeySequence::Paste);
    QTRY_VERIFY(deed().dialog());
    QCOMPARE(deed().dialog()->text(), QStringLiteral("Study id ab12cd34."));
}

/// At once, without waiting for anybody to have read them.
void TestStudyId::copiedFiguresAreKept()
{
    const std::string wanted = id().toStdString();
    m_case.actions().copyImage->trigger();
    m_case.drop();
    const FigureMemory kept = readFigures(memory());
    QVERIFY(kept.find(wanted));
    QVERIFY(kept.find(wanted)->isTaken);
}

void TestStudyId::unknownIdsSayWhatToDo()
{
    StudyIdDialog* dialog = ask(QStringLiteral("Study id 0a0b0c0d."));
    QVERIFY(dialog);
    QVERIFY(!canOpen(*dialog));
    for (const char* word : {"0a0b0c0d", "metadata.json", "shown.csv"})
        QVERIFY2(readingOf(*dialog).contains(QLatin1String(word)), qPrintable(readingOf(*dialog)));
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("hello"));
    QVERIFY(!canOpen(*dialog));
    QVERIFY2(readingOf(*dialog).contains(QLatin1String("eight digits")),
             qPrintable(readingOf(*dialog)));
}

void TestStudyId::missingListsAreNamed()
{
    const QString list = m_case.write("alumni.csv", peopleIn(2));
    QVERIFY(m_case.import(list));
    const QString workspace = m_case.in("study.whither");
    QVERIFY(m_case.saveAs(workspace));
    QTRY_COMPARE(m_case.session().query().table, std::string("list-alumni"));
    QVERIFY(!id().isEmpty());
    const QString wanted = id();
    m_case.actions().copyImage->trigger();
    QVERIFY(isKept());

    m_case.desk().startNew();
    QTRY_VERIFY(!m_case.catalog().dataset("list-alumni"));
    StudyIdDialog* dialog = ask(wanted);
    QVERIFY(dialog);
    QVERIFY2(readingOf(*dialog).contains(QLatin1String("alumni")), qPrintable(readingOf(*dialog)));
    dialog->accept();
    QTRY_COMPARE(m_case.notices().size(), 1);
    const QString told = m_case.notices().first();
    QVERIFY2(told.contains(QLatin1String("alumni")) && told.contains(workspace), qPrintable(told));
    QSignalSpy opened(&m_case.desk(), &WorkspaceDesk::opened);
    QVERIFY(m_case.answerNotice("&Open that workspace"));
    QVERIFY(opened.wait(20'000));
    QTRY_COMPARE(id(), wanted);
    QTRY_VERIFY(m_case.notices().join(QLatin1Char(' ')).contains(QLatin1String("is open again")));
}

void TestStudyId::changedDataAreTold()
{
    const QString list = m_case.write("people.csv", peopleIn(2));
    QVERIFY(m_case.import(list));
    QTRY_COMPARE(m_case.session().query().table, std::string("list-people"));
    const QString wanted = id();
    m_case.actions().copyImage->trigger();
    QVERIFY(isKept());

    restart();
    QVERIFY(!m_case.write("people.csv", peopleIn(5)).isEmpty());
    QVERIFY(m_case.import(list));
    StudyIdDialog* dialog = ask(wanted);
    QVERIFY(dialog);
    dialog->accept();
    QTRY_VERIFY(
        m_case.notices().join(QLatin1Char(' ')).contains(QLatin1String("The data have changed")));
    QVERIFY2(m_case.notices().join(QLatin1Char(' ')).contains(QLatin1String("China: 2 is now 5")),
             qPrintable(m_case.notices().join(QLatin1Char(' '))));
}

void TestStudyId::aPrivateSessionLeavesNoTrace()
{
    m_case.actions().privateSession->trigger();
    m_case.actions().copyImage->trigger();
    m_case.drop();
    QVERIFY(!QFile::exists(memory()));
}

void TestStudyId::damageCostsOnlyItself()
{
    QVERIFY(QDir().mkpath(QFileInfo(memory()).path()));
    QFile file(memory());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"id\": \"ab12cd34\", oops\n") > 0);
    file.close();
    const std::string wanted = id().toStdString();
    m_case.actions().copyImage->trigger();
    QVERIFY(isKept());
    QCOMPARE(readFigures(memory()).figures().size(), std::size_t(1));
    QVERIFY(readFigures(memory()).find(wanted));
}

QTEST_MAIN(TestStudyId)
#include "tst_studyid.moc"
