#include "views/facets/facetpanel.h"
#include "views/inspector/inspector.h"
#include "views/table/filterrow.h"

#include "tests/app/windowcase.h"

#include <QDockWidget>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace whither;

/// What the window remembers, its docks, and its looks.
class TestWindowState : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_case.open()); }
    void cleanup() { m_case.close(); }
    void docksComeAndGo();
    void resetLayoutBringsAllBack();
    void closingTellsTheSettings();
    void comesBackAsItWas();
    void nonsenseOpensAsAtFirst();
    void holdsSmallWindows_data();
    void holdsSmallWindows();
    void darkAndLight();
    void patternsComeAndGo();
    void fullScreenKeepsMaximised();
    void changedKeysStay();
    void goesWhileOpen();

private:
    Settings settingsAtClose();

    WindowCase m_case;
};

Settings TestWindowState::settingsAtClose()
{
    QSignalSpy spy(&m_case.window(), &MainWindow::settingsChanged);
    m_case.window().close();
    return spy.isEmpty() ? Settings() : spy.last().first().value<Settings>();
}

void TestWindowState::docksComeAndGo()
{
    struct {
        QAction* toggle;
        QWidget* inside;
    } docks[] = {{m_case.actions().showFacets, &m_case.facets()},
                 {m_case.actions().showInspector, m_case.child<Inspector>()}};
    for (const auto& dock : docks) {
        QVERIFY(dock.inside->isVisible());
        dock.toggle->trigger();
        QVERIFY(!dock.inside->isVisible());
        QVERIFY(!dock.toggle->isChecked());
        dock.toggle->trigger();
        QVERIFY(dock.inside->isVisible());
    }
}

void TestWindowState::resetLayoutBringsAllBack()
{
    m_case.actions().showFacets->trigger();
    m_case.actions().showInspector->trigger();
    m_case.table().header()->setSectionHidden(1, true);
    m_case.session().showTable("claims"); // a table in the back is reset too
    m_case.actions().resetLayout->trigger();
    m_case.session().showTable("cohort100");
    QVERIFY(m_case.facets().isVisible());
    QVERIFY(m_case.child<Inspector>()->isVisible());
    QVERIFY(!m_case.table().header()->isSectionHidden(1));
    QVERIFY(m_case.view().height() > 200);
    QVERIFY(m_case.table().height() > 100);
}

void TestWindowState::closingTellsTheSettings()
{
    m_case.table().header()->setSectionHidden(1, true);
    m_case.session().showTable("claims");
    m_case.table().header()->setSectionHidden(2, true);
    m_case.speak(Language::SimplifiedChinese);
    const Settings settings = settingsAtClose();
    QCOMPARE(settings.dataset, QStringLiteral("claims"));
    QCOMPARE(settings.language, std::optional<Language>(Language::SimplifiedChinese));
    QVERIFY(!settings.windowGeometry.isEmpty());
    QVERIFY(!settings.windowState.isEmpty());
    QVERIFY(settings.columns.contains(QStringLiteral("claims")));
    QVERIFY(settings.columns.contains(QStringLiteral("cohort100")));
}

void TestWindowState::comesBackAsItWas()
{
    m_case.window().resize(1300, 820);
    m_case.actions().showInspector->trigger();
    m_case.session().showTable("conference_shares");
    RecordHeader* header = m_case.table().header();
    header->setSectionHidden(1, true);
    header->moveSection(header->visualIndex(3), 0);
    header->resizeSection(0, 222);
    m_case.window().setScheme(ColorScheme::Dark);
    m_case.actions().patterns->trigger();
    m_case.actions().filterRow->setChecked(true);

    // Through the file, as from one start to the next.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deeper/settings.json"));
    writeSettings(path, settingsAtClose());
    QVERIFY(m_case.open(readSettings(path)));
    QVERIFY(m_case.actions().patterns->isChecked());
    QCOMPARE(m_case.session().table(), std::string("conference_shares"));
    QCOMPARE(m_case.window().size(), QSize(1300, 820));
    QVERIFY(!m_case.child<Inspector>()->isVisible());
    QVERIFY(m_case.facets().isVisible());
    QVERIFY(m_case.actions().filterRow->isChecked());
    QVERIFY(m_case.table().filterRow()->isVisible());
    header = m_case.table().header();
    QVERIFY(header->isSectionHidden(1));
    QCOMPARE(header->visualIndex(3), 0);
    QCOMPARE(header->sectionSize(0), 222);
    QCOMPARE(m_case.window().settings().scheme, ColorScheme::Dark);
}

void TestWindowState::nonsenseOpensAsAtFirst()
{
    Settings settings;
    settings.dataset = QStringLiteral("a table that is gone");
    settings.windowGeometry = "nonsense";
    settings.windowState = QByteArray(1000, '\xFF');
    settings.splitterState = "more nonsense";
    settings.columns.insert(QStringLiteral("cohort100"),
                            {{{QStringLiteral("a column that is gone"), 90, true}}});
    settings.exportFolder = QStringLiteral("/no/such/folder");
    QVERIFY(m_case.open(settings));
    QCOMPARE(m_case.session().table(), std::string("cohort100"));
    QCOMPARE(m_case.rows(), 100);
    QVERIFY(m_case.table().header()->hiddenSectionCount() < m_case.table().header()->count());
    QVERIFY(m_case.view().isVisible());
}

void TestWindowState::holdsSmallWindows_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("language");
    for (const QSize size : {QSize(1024, 700), QSize(1440, 900)}) {
        for (const Language language : allLanguages) {
            QTest::addRow("%dx%d %s", size.width(), size.height(),
                          qPrintable(languageCode(language)))
                << size << static_cast<int>(language);
        }
    }
}

void TestWindowState::holdsSmallWindows()
{
    QFETCH(QSize, size);
    QFETCH(int, language);
    m_case.speak(static_cast<Language>(language));
    m_case.window().resize(size);
    QTRY_COMPARE(m_case.window().size(), size);
    for (const char* table : {"cohort100", "conference_shares", "claims"}) {
        m_case.session().showTable(table);
        QCoreApplication::processEvents();
        QCOMPARE(m_case.window().size(), size);
        // No button is narrower than its words, and none reaches out of its neighbours.
        for (const auto* button : m_case.window().findChildren<QToolButton*>()) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            const QRect inWindow(button->mapTo(&m_case.window(), QPoint(0, 0)), button->size());
            QVERIFY2(m_case.window().rect().contains(inWindow), qPrintable(button->text()));
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(button->text()));
        }
        const int height = m_case.table().viewport()->height();
        QVERIFY2(height >= 60,
                 qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(table)).arg(height)));
        QVERIFY(m_case.table().viewport()->width() >= 400);
    }
}

void TestWindowState::darkAndLight()
{
    const auto backgroundOf = [&](ColorScheme scheme) {
        m_case.window().setScheme(scheme);
        return m_case.view().grab().toImage().pixelColor(1, 1);
    };
    QCOMPARE(backgroundOf(ColorScheme::Dark), darkTheme().page);
    QCOMPARE(backgroundOf(ColorScheme::Light), lightTheme().page);
    QVERIFY(m_case.window().palette().color(QPalette::Window).lightness() > 128);
}

void TestWindowState::patternsComeAndGo()
{
    const QImage plain = m_case.view().grab().toImage();
    m_case.actions().patterns->trigger();
    QVERIFY(m_case.view().grab().toImage() != plain);
    m_case.actions().patterns->trigger();
    QCOMPARE(m_case.view().grab().toImage(), plain);
}

void TestWindowState::fullScreenKeepsMaximised()
{
    QAction* fullScreen = m_case.actions().fullScreen;
    m_case.window().showMaximized();
    fullScreen->trigger();
    QVERIFY(m_case.window().isFullScreen());
    fullScreen->trigger();
    QVERIFY(!m_case.window().isFullScreen());
    QVERIFY(m_case.window().isMaximized());
    m_case.window().showFullScreen(); // by the desktop
    QVERIFY(fullScreen->isChecked());

    const Settings settings = settingsAtClose();
    QVERIFY(m_case.open(settings)); // and from one start to the next
    QCOMPARE(m_case.actions().fullScreen->isChecked(), m_case.window().isFullScreen());
}

void TestWindowState::changedKeysStay()
{
    const QKeySequence keys(QStringLiteral("Ctrl+K"));
    Settings settings;
    settings.keys = {{QStringLiteral("find"), keys}, {QStringLiteral("gone"), keys}};
    QVERIFY(m_case.open(settings));
    QCOMPARE(m_case.actions().find->shortcut(), keys);
    const QMap<QString, QKeySequence> changed{{QStringLiteral("find"), keys}};
    QCOMPARE(m_case.actions().changedKeys(), changed);
    // No two actions have the same keys.
    QSet<QKeySequence> given;
    for (const auto& [id, action, name] : m_case.actions().named()) {
        const QKeySequence own = action->shortcut();
        QVERIFY2(own.isEmpty() || !given.contains(own), id);
        given.insert(own);
    }
}

void TestWindowState::goesWhileOpen()
{
    QVERIFY(m_case.window().isVisible());
    m_case.drop();
    QVERIFY(m_case.open()); // and no harm is done
}

QTEST_MAIN(TestWindowState)
#include "tst_windowstate.moc"
