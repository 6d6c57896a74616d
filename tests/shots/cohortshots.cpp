#include "tests/shots/cohortshots.h"

#include "models/query/querysession.h"

#include "views/cohorts/comparewindow.h"
#include "views/cohorts/followdialog.h"

#include "app/actions/actions.h"
#include "app/import/listimporter.h"
#include "app/study/comparedesk.h"
#include "app/study/followdeed.h"
#include "app/study/reviewdeed.h"
#include "app/study/sharesdeed.h"
#include "app/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEventLoop>

#include <tuple>

using namespace whither;

namespace {

void waitFor(CompareDesk& desk)
{
    QEventLoop wait;
    QObject::connect(&desk, &CompareDesk::answered, &wait, &QEventLoop::quit);
    wait.exec();
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents();
}

} // namespace

void shootCohorts(const QString& folder, LanguageSwitch& languages, const Builtin& builtin)
{
    for (const Language language : allLanguages) {
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            languages.setLanguage(language);
            Settings settings;
            settings.scheme = scheme;
            MainWindow window(builtin, languages, settings);
            CompareDesk& desk = window.comparing();
            desk.open();
            waitFor(desk);
            const auto save = [&](const char* page, const QSize& size) {
                desk.window()->resize(size);
                QApplication::processEvents();
                std::ignore = desk.window()->grab().save(QDir(folder).filePath(
                    QStringLiteral("compare-%1.%2.%3.%4.png")
                        .arg(QLatin1String(page), languageCode(language),
                             scheme == ColorScheme::Dark ? QStringLiteral("dark")
                                                         : QStringLiteral("light"),
                             QString::number(size.width()))));
            };
            save("times", QSize(1160, 760));
            save("times", QSize(1024, 700));
            ComparisonQuery query = desk.window()->query();
            const auto in = [&](const char* country) {
                return withTerms(query.a.query, "where_now", Condition::Op::IsAnyOf,
                                 {Term(std::string(country))});
            };
            query.b.query = in("China");
            query.a.query = in("United States");
            query.a.column = query.b.column = "role";
            emit desk.window()->queryRequested(query);
            waitFor(desk);
            save("cohorts", QSize(1160, 760));
            save("cohorts", QSize(1024, 700));
        }
    }
}

void shootFollowing(const QString& folder, const QString& list, LanguageSwitch& languages,
                    const Builtin& builtin)
{
    for (const Language language : allLanguages) {
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            languages.setLanguage(language);
            Settings settings;
            settings.scheme = scheme;
            MainWindow window(builtin, languages, settings);
            window.importer().setAsking(ListImporter::Asking::Never);
            window.resize(1440, 900);
            window.show();
            FollowDeed& deed = window.following();
            const auto path = [&](const char* page, int width) {
                return QDir(folder).filePath(QStringLiteral("follow-%1.%2.%3.%4.png")
                                                 .arg(QLatin1String(page), languageCode(language),
                                                      scheme == ColorScheme::Dark
                                                          ? QStringLiteral("dark")
                                                          : QStringLiteral("light"),
                                                      QString::number(width)));
            };
            QEventLoop wait;
            QObject::connect(&window.importer(), &ListImporter::ended, &wait, &QEventLoop::quit);
            QObject::connect(&deed, &FollowDeed::answered, &wait, &QEventLoop::quit);
            QObject::connect(&deed, &FollowDeed::ended, &wait, &QEventLoop::quit);
            window.importer().import({list});
            wait.exec();
            QObject::connect(&window.review(), &ReviewDeed::opened, &wait, &QEventLoop::quit);
            window.review().open();
            wait.exec();
            QApplication::processEvents();
            std::ignore = window.review().dialog()->grab().save(path("review", 960));
            window.review().dialog()->close();
            deed.open();
            wait.exec();
            QApplication::processEvents();
            std::ignore = deed.dialog()->grab().save(path("dialog", 620));
            deed.dialog()->accept();
            wait.exec();
            const auto savePage = [&](const char* page) {
                for (const int width : {1440, 1024}) {
                    window.resize(width, width == 1440 ? 900 : 700);
                    for (int round = 0; round < 20; ++round)
                        QApplication::processEvents(QEventLoop::AllEvents, 50);
                    std::ignore = window.grab().save(path(page, width));
                }
            };
            savePage("outcomes");
            window.findChild<Actions*>()->pages[2]->trigger();
            savePage("flows");
            window.findChild<Actions*>()->undo->trigger();
            QObject::connect(&window.shares(), &SharesDeed::ended, &wait, &QEventLoop::quit);
            window.findChild<Actions*>()->undo->trigger();
            window.findChild<Actions*>()->countShares->trigger();
            wait.exec();
            for (const int width : {1440, 1024}) {
                window.resize(width, width == 1440 ? 900 : 700);
                for (int round = 0; round < 20; ++round)
                    QApplication::processEvents(QEventLoop::AllEvents, 50);
                std::ignore = window.grab().save(path("shares", width));
            }
        }
    }
}
