// Saves pictures of the window: shots FOLDER | shots --readme FOLDER | shots --import FOLDER |
// shots --cohorts FOLDER | shots --list FOLDER FILE | shots --follow FOLDER PAPERLIST
#include "models/import/preview.h"
#include "models/study/institutions/institutionfile.h"
#include "models/study/passport/claimmeasures.h"
#include "models/study/passport/claimtext.h"

#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/claimdialog.h"
#include "views/dialogs/cohortnamedialog.h"
#include "views/dialogs/cohortsdialog.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/origindialog.h"
#include "views/dialogs/pastedlistdialog.h"
#include "views/figure/figurefactory.h"
#include "views/passport/passportdialog.h"
#include "views/persons/replydialog.h"
#include "views/table/filterfield.h"
#include "views/table/filterrow.h"

#include "app/actions/actions.h"
#include "app/import/listimporter.h"
#include "app/window/actiondialogs.h"
#include "app/window/appearance.h"
#include "app/window/commandlist.h"
#include "app/window/mainwindow.h"

#include "tests/shots/cohortshots.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QMenuBar>
#include <QStringList>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <utility>
#include <vector>

using namespace whither;

namespace {

constexpr QSize usualSize{1440, 900};
constexpr QSize smallSize{1024, 700};

void settle()
{
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents();
}

void save(MainWindow& window, const QString& path)
{
    settle();
    if (!window.grab().save(path))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
}

void shootAll(const QString& folder, const QSize& size, LanguageSwitch& languages,
              const Builtin& builtin)
{
    const Catalog& catalog = *builtin.catalog;
    for (const Language language : allLanguages) {
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            languages.setLanguage(language);
            Settings settings;
            settings.scheme = scheme;
            MainWindow window(builtin, languages, settings);
            window.resize(size);
            window.show();
            const auto saveAs = [&](const std::string& page) {
                const QString name = QStringLiteral("%1.%2.%3.%4.png")
                                         .arg(QString::fromStdString(page), languageCode(language),
                                              scheme == ColorScheme::Dark ? QStringLiteral("dark")
                                                                          : QStringLiteral("light"),
                                              QString::number(size.width()));
                save(window, QDir(folder).filePath(name));
            };
            for (const Dataset& dataset : catalog.datasets()) {
                window.session().showTable(dataset.id);
                saveAs(dataset.id);
            }
            const Dataset& people = *catalog.dataset("cohort100");
            window.session().setQuery(withFlows(people.opening, people, true));
            saveAs("flows");
            Query projected = withTerms(catalog.dataset("conference_shares")->opening, "conference",
                                        Condition::Op::IsAnyOf, {Term(std::string("ICLR"))});
            projected.showsTrend = true;
            window.session().setQuery(projected);
            saveAs("projection");
        }
    }
}

/// The passport of the rows of a built-in table that have the value.
PassportDialog* passportDialog(const Builtin& builtin, const LanguageContext& context,
                               const char* table, const char* column, const std::string& value)
{
    const Passport passport =
        passportOf(*builtin.engine, *builtin.catalog, builtin.catalog->dataset(table)->opening,
                   {{column, Condition::Op::IsAnyOf, {Term(value)}}}, nullptr);
    return new PassportDialog(context.words->display(value),
                              passportLines(passport, *builtin.catalog, {}, context));
}

/// Asks what is claimed of those in China.
ClaimDialog* claimDialog(const Builtin& builtin, const LanguageContext& context)
{
    const Dataset& people = *builtin.catalog->dataset("cohort100");
    ClaimOffer offer;
    offer.text = QStringLiteral("…");
    offer.measures =
        claimMeasures(*builtin.engine, people, people.opening,
                      {{"where_now", Condition::Op::IsAnyOf, {Term(std::string("China"))}}});
    for (const ClaimCheck& measure : offer.measures)
        offer.names.push_back(checkText(measure, *builtin.catalog, context));
    return new ClaimDialog(QStringLiteral("…"), offer, [&](const ClaimCheck& check) {
        return comparisonText(runCheck(*builtin.engine, check, {}), context);
    });
}

using NamedDialogs = std::vector<std::pair<QDialog*, QString>>;

void saveDialogs(const NamedDialogs& dialogs, const QString& folder, Language language)
{
    for (const auto& [dialog, name] : dialogs) {
        dialog->show();
        settle();
        std::ignore = dialog->grab().save(QDir(folder).filePath(
            QStringLiteral("dialog-%1.%2.png").arg(name, languageCode(language))));
    }
}

/// A package of a list that names people, and what one of them said to it.
void saveNamed(ExportDialog& package, const QString& folder, Language language)
{
    package.setNamed({{}, QStringLiteral("Li Wei,Wang Fang,Chen Chen").split(QLatin1Char(','))});
    package.findChildren<QCheckBox*>().at(2)->setChecked(true);
    ReplyDialog reply(QStringLiteral("Li Wei"), Reply{{}, "2026-11-09", "I left. 我已离开。"});
    saveDialogs({{&package, QStringLiteral("named")}, {&reply, QStringLiteral("reply")}}, folder,
                language);
}

void shootDialogs(const QString& folder, LanguageSwitch& languages, const Builtin& builtin)
{
    for (const Language language : allLanguages) {
        languages.setLanguage(language);
        const auto figure =
            makeFigure("outcomes", *builtin.catalog, *builtin.engine,
                       builtin.catalog->dataset("cohort100")->opening, languages.context());
        FigureExport proposal;
        proposal.figure = "outcomes";
        proposal.languages = {language};
        proposal.folder = QStringLiteral("/figures");
        ExportDialog exportDialog(proposal, *figure, language);
        exportDialog.setNamed({});
        AboutDialog aboutDialog;
        const MainWindow window(builtin, languages, Settings{});
        const auto& actions = *window.findChild<Actions*>();
        std::vector<Command> commands;
        for (const ListedCommand& listed :
             commandsOf(*window.menuBar(), actions, *languages.context().words))
            commands.push_back(listed.command);
        CommandBox commandBox(commands);
        ShortcutsDialog shortcutsDialog(shortcutsOf(actions));
        const std::unique_ptr<QDialog> share(passportDialog(
            builtin, languages.context(), "cohort100", "where_now", "United States"));
        const std::unique_ptr<QDialog> claim(
            passportDialog(builtin, languages.context(), "claims", "claim_id", "c15"));
        const std::unique_ptr<QDialog> own(claimDialog(builtin, languages.context()));
        saveDialogs({{share.get(), QStringLiteral("passport")},
                     {claim.get(), QStringLiteral("passport-claim")},
                     {own.get(), QStringLiteral("claim")}},
                    folder, language);
        saveDialogs({{&exportDialog, QStringLiteral("export")},
                     {&aboutDialog, QStringLiteral("about")},
                     {&commandBox, QStringLiteral("command")},
                     {&shortcutsDialog, QStringLiteral("shortcuts")}},
                    folder, language);
        // As printed in grey, what looks alike is said.
        auto* vision = exportDialog.findChildren<QComboBox*>().at(1);
        vision->setCurrentIndex(vision->count() - 1);
        emit vision->activated(vision->count() - 1);
        saveDialogs({{&exportDialog, QStringLiteral("export-grey")}}, folder, language);
        saveNamed(exportDialog, folder, language);
    }
}

/// Filter boxes with something in them, and the dialogs that make filters.
void shootFilters(const QString& folder, LanguageSwitch& languages, const Builtin& builtin)
{
    for (const Language language : allLanguages) {
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            languages.setLanguage(language);
            Settings settings;
            settings.scheme = scheme;
            MainWindow window(builtin, languages, settings);
            window.resize(scheme == ColorScheme::Dark ? smallSize : usualSize);
            window.show();
            Query query = window.session().query();
            query.conditions = {{"where_now", Condition::Op::Contains, {"china"}},
                                {"sector", Condition::Op::EqualsNone, {std::nullopt}}};
            window.session().setQuery(query);
            builtin.catalog->cohorts().setAll({{"Went home", cohortQuery(query)}});
            window.findChild<Actions*>()->filterRow->trigger();
            auto* row = window.findChild<FilterRow*>();
            row->focusColumn(1);
            row->field(1)->setText(QStringLiteral("/a(/"));
            save(window, QDir(folder).filePath(
                             QStringLiteral("filters.%1.%2.png")
                                 .arg(languageCode(language), scheme == ColorScheme::Dark
                                                                  ? QStringLiteral("dark")
                                                                  : QStringLiteral("light"))));
            builtin.catalog->cohorts().setAll({});
        }
        PastedListDialog pasted({{"name", QStringLiteral("Name")}}, [](const std::string&) {
            return std::vector<std::string>{"Li Wei", "Wang Fang", "Zhang Lei"};
        });
        QEventLoop waiting;
        QObject::connect(&pasted, &PastedListDialog::looked, &waiting, &QEventLoop::quit);
        pasted.setPasted(QStringLiteral("Li Wei\nFang Wang\nNobody Here\nZhang Lei"));
        waiting.exec();
        CohortNameDialog name(QStringLiteral("…"), QStringLiteral("…"), QStringLiteral("A"),
                              {QStringLiteral("A")});
        CohortsDialog cohorts;
        cohorts.setCohorts({{QStringLiteral("Went home"), QStringLiteral("Where now: China")}});
        saveDialogs({{&pasted, QStringLiteral("pasted")},
                     {&name, QStringLiteral("cohort")},
                     {&cohorts, QStringLiteral("cohorts")}},
                    folder, language);
    }
}

/// The import step over a small list with something of everything.
void shootImport(const QString& folder, LanguageSwitch& languages)
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("校友名单.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("姓名,Name,本科,毕业年份,现单位,国家,职务,备注\n"
               "张伟,Wei Zhang,清华大学,2012,斯坦福大学,美国,教授,\n"
               "李娜,Na Li,北京大学,2014,Google,美国,研究科学家,兼职\n"
               "王芳,Fang Wang,浙江大学,2011,阿里巴巴,中国,副总裁,\n"
               "陈杰,Jie Chen,上海交通大学,?,剑桥大学,英国,博士后,\n"
               "刘洋,Yang Liu,清华大学,2015,<b>未知</b>,,,2024 年离职\n"
               "赵敏,Min Zhao,南京大学,2013,微软亚洲研究院,中国,研究员,\n"
               "周杰,Jie Zhou,南京大学,2013,百度,亚特兰蒂斯,研究员,\n"
               "吴磊,Lei Wu,南京大学,2013,百度,中国,研究员,,多一个\n");
    for (int row = 0; row < 300; ++row)
        file.write("孙静,Jing Sun,南京大学,2010,百度,中国,研究员,\n");
    file.close();
    const auto preview = previewFile({path}, {}, {});
    const auto institutions = readInstitutions(QStringLiteral(":/data/institution_places.csv"));
    if (!preview.ok() || !institutions.ok())
        return;
    for (const Language language : allLanguages) {
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            languages.setLanguage(language);
            const Theme theme = themeFor(scheme);
            applyTheme(theme, language);
            ImportQuestion question;
            question.files = {path};
            question.preview = std::make_shared<const ImportPreview>(preview.value());
            question.title = QStringLiteral("校友名单");
            question.institutions = institutions.value();
            ImportDialog dialog(question, languages.context(), theme);
            dialog.show();
            for (const QSize& size : {QSize(1080, 700), QSize(1024, 660)}) {
                dialog.resize(size);
                QThread::msleep(150); // reads ahead
                settle();
                std::ignore = dialog.grab().save(QDir(folder).filePath(
                    QStringLiteral("dialog-import.%1.%2.%3.png")
                        .arg(languageCode(language),
                             scheme == ColorScheme::Dark ? QStringLiteral("dark")
                                                         : QStringLiteral("light"),
                             QString::number(size.width()))));
            }
        }
    }
}

void shootReadme(const QString& folder, LanguageSwitch& languages, const Builtin& builtin)
{
    for (const Language language : {Language::English, Language::SimplifiedChinese}) {
        languages.setLanguage(language);
        MainWindow window(builtin, languages, Settings{});
        window.setScheme(ColorScheme::Light);
        window.resize(usualSize);
        window.show();
        save(window,
             QDir(folder).filePath(QStringLiteral("outcomes.%1.png").arg(languageCode(language))));
        window.setScheme(ColorScheme::Dark);
        window.session().showTable("conference_shares");
        save(window,
             QDir(folder).filePath(QStringLiteral("shares.%1.png").arg(languageCode(language))));
    }
}

/// Somebody's list, its problems, and why its first value is there.
void shootList(const QString& folder, const QString& file, const QSize& size,
               LanguageSwitch& languages, const Builtin& builtin)
{
    for (const Language language : allLanguages) {
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            languages.setLanguage(language);
            Settings settings;
            settings.scheme = scheme;
            MainWindow window(builtin, languages, settings);
            window.resize(size);
            window.show();
            QEventLoop wait;
            QObject::connect(&window.importer(), &ListImporter::ended, &wait, &QEventLoop::quit);
            window.importer().setAsking(ListImporter::Asking::Never);
            window.importer().import({file});
            wait.exec();
            const auto& actions = *window.findChild<Actions*>();
            const auto path = [&](const char* page) {
                return QDir(folder).filePath(QStringLiteral("list-%1.%2.%3.%4.png")
                                                 .arg(QLatin1String(page), languageCode(language),
                                                      scheme == ColorScheme::Dark
                                                          ? QStringLiteral("dark")
                                                          : QStringLiteral("light"),
                                                      QString::number(size.width())));
            };
            save(window, path("outcomes"));
            actions.problems->trigger();
            save(window, path("problems"));
            actions.problems->trigger();
            actions.origin->trigger();
            settle();
            if (auto* dialog = window.findChild<OriginDialog*>())
                std::ignore = dialog->grab().save(path("origin"));
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const bool isImport = arguments.value(1) == QLatin1String("--import");
    const bool isReadme = arguments.value(1) == QLatin1String("--readme");
    const bool isList = arguments.value(1) == QLatin1String("--list");
    const bool isCohorts = arguments.value(1) == QLatin1String("--cohorts");
    const bool isFollow = arguments.value(1) == QLatin1String("--follow");
    const QString folder =
        arguments.value(isReadme || isList || isImport || isCohorts || isFollow ? 2 : 1);
    const QString list = arguments.value(3);
    if (folder.isEmpty() || folder.startsWith(QLatin1String("--"))
        || ((isList || isFollow) && list.isEmpty()) || !QDir().mkpath(folder)) {
        std::fputs(
            "usage: shots FOLDER | shots --readme FOLDER | shots --import FOLDER | "
            "shots --cohorts FOLDER | shots --list FOLDER FILE | shots --follow FOLDER PAPERLIST\n",
            stderr);
        return 2;
    }
    const Builtin builtin = openBuiltin();
    LanguageSwitch languages(builtin.catalog->wording());
    if (isImport) {
        shootImport(folder, languages);
        return 0;
    }
    if (isCohorts) {
        shootCohorts(folder, languages, builtin);
        return 0;
    }
    if (isFollow) {
        shootFollowing(folder, list, languages, builtin);
        return 0;
    }
    if (isReadme) {
        shootReadme(folder, languages, builtin);
        return 0;
    }
    if (isList) {
        shootList(folder, list, usualSize, languages, builtin);
        shootList(folder, list, smallSize, languages, builtin);
        return 0;
    }
    shootAll(folder, usualSize, languages, builtin);
    shootAll(folder, smallSize, languages, builtin);
    shootDialogs(folder, languages, builtin);
    shootFilters(folder, languages, builtin);
    shootImport(folder, languages);
    shootCohorts(folder, languages, builtin);
    return 0;
}
