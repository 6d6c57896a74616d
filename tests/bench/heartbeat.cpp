// Does the window stay alive while a list of a million rows is read, filtered, searched, sorted,
// told in another language and closed? `heartbeat [ROWS]` fails where one event keeps the GUI
// thread for more than 100 ms, where Cancel takes more than 500 ms or closing the window while it
// reads more than 2 s, three times in a row. The time the thread waits for a processor that other
// programs have is not counted.
#include "models/items/recordmodel.h"

#include "views/progress/importprogress.h"
#include "views/table/recordtable.h"

#include "app/actions/actions.h"
#include "app/builtin.h"
#include "app/import/listimporter.h"
#include "app/query/sessionpresenter.h"
#include "app/window/mainwindow.h"

#include "eventwatch.h"

#include <QAbstractButton>
#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <memory>
#include <optional>

using namespace whither;

namespace {

constexpr double longestEventMs = 100;
constexpr double longestSpeechMs = 2000; // another language: every order is made anew, once
constexpr double longestCancelMs = 500;
constexpr double longestCloseMs = 2000;
constexpr int tries = 3;
constexpr qint64 longestWaitMs = 60'000; // then something is wrong
constexpr std::array countries{"China",   "United States", "Canada",   "France",
                               "Germany", "Japan",         "中国香港", ""};
constexpr std::array sectors{"company", "university", "student or postdoc", "other"};
constexpr std::array syllables{"Wei", "Li", "Ming", "Xiao", "Ana", "José", "Zoë", "Kofi"};

/// Every eighth row is in China.
bool writeList(const QString& path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::string text = "id,name,institution,country,sector,year,note\r\n";
    for (int row = 0; row < rows; ++row) {
        const auto mixed = static_cast<unsigned>(row) * 2654435761U;
        const auto at = [&](unsigned shift, auto& list) {
            return list[(mixed >> shift) % list.size()];
        };
        text += "P" + std::to_string(row / 3) + ',' + at(3, syllables) + ' ' + at(7, syllables)
                + ' ' + std::to_string(mixed % 997) + ",\"Institute, " + std::to_string(mixed % 613)
                + "\"," + countries[static_cast<std::size_t>(row) % countries.size()] + ','
                + at(11, sectors) + ',' + std::to_string(2012 + mixed % 14) + ",Note "
                + std::to_string(mixed) + "\r\n";
        if (text.size() > (1 << 20) || row + 1 == rows) {
            if (file.write(text.data(), static_cast<qint64>(text.size()))
                != static_cast<qint64>(text.size()))
                return false;
            text.clear();
        }
    }
    return true;
}

/// What a step took, and what it may take.
struct Finding {
    double ms = 0;
    double limitMs = longestEventMs;
    std::string what;
};
using Findings = std::map<std::string, Finding>;

/// The window and what is done to it, step by step, each step an event of its own.
class Rehearsal {
public:
    Rehearsal(EventWatch& watch, const QString& path, int rows)
        : m_watch(watch),
          m_path(path),
          m_rows(rows),
          m_languages(m_builtin.catalog->wording()),
          m_window(std::make_unique<MainWindow>(m_builtin, m_languages, Settings{}))
    {
        m_window->importer().setAsking(ListImporter::Asking::Never);
        m_window->resize(1440, 900);
        m_window->show();
        QObject::connect(m_window->findChild<SessionPresenter*>(), &SessionPresenter::shown,
                         m_window.get(), [this] { ++m_shown; });
        QObject::connect(&m_window->importer(), &ListImporter::ended, m_window.get(),
                         [this] { ++m_ended; });
        idle();
        m_rowsAtFirst = table().model()->rowCount();
    }

    /// What every step took; nothing if one did not come to its end.
    std::optional<Findings> run()
    {
        const auto readIt = [this] { m_window->importer().import({m_path}); };
        const auto closeIt = [this] { m_window->importer().close(m_window->session().table()); };
        const auto undo = [this] { m_window->findChild<Actions*>()->undo->trigger(); };
        const bool isDone = cancel() && step("import", m_rows, readIt) && filterAndSearch()
                            && sortAndSpeak() && look() && step("close", std::nullopt, closeIt)
                            && step("undo closing", m_rows, undo);
        if (!isDone)
            return std::nullopt;
        closeWhileReading();
        return m_findings;
    }

private:
    bool filterAndSearch()
    {
        const auto search = [this](const char* words) {
            return asked([words](Query& query) { query.search = words; });
        };
        const auto filter = asked([](Query& query) {
            query.conditions = {{"country", Condition::Op::IsAnyOf, {Term("China")}}};
        });
        const auto everything = asked([](Query& query) { query = withoutFilter(query); });
        const auto highlight = [this] {
            m_window->session().setHighlight({{"country", Condition::Op::IsAnyOf, {"China"}}});
        };
        return step("filter", (m_rows + 7) / 8, filter)
               && step("filter no more", m_rows, everything)
               && step("search a letter", {}, search("e"))
               && step("search a word", {}, search("ming"))
               && step("search in vain", 0, search("nowhere at all"))
               && step("search no more", m_rows, everything)
               && step("highlight", m_rows, highlight);
    }

    bool sortAndSpeak()
    {
        const auto sort = [this](const char* column, bool isDescending) {
            return asked([column, isDescending](Query& query) {
                query.sort = {{column, isDescending}};
            });
        };
        const auto speak = [this](Language language) {
            return [this, language] { m_window->setLanguage(language); };
        };
        return step("sort", m_rows, sort("name", false))
               && step("sort the other way", m_rows, sort("name", true))
               && step("sort distinct texts", m_rows, sort("note", false))
               && step("speak Chinese", m_rows, speak(Language::SimplifiedChinese), true,
                       longestSpeechMs)
               && step("speak English", m_rows, speak(Language::English), true, longestSpeechMs);
    }

    bool look()
    {
        return step(
                   "scroll to the end", m_rows, [this] { table().scrollToBottom(); }, false)
               && step(
                   "select all", m_rows, [this] { table().selectAll(); }, false)
               && step(
                   "select nothing", m_rows, [this] { table().clearSelection(); }, false);
    }

    bool cancel()
    {
        startReading();
        const int before = m_ended;
        const double start = m_watch.busyMs();
        m_window->findChild<ImportProgress*>()->findChild<QAbstractButton*>()->click();
        QElapsedTimer timer;
        timer.start();
        while (m_ended == before && timer.elapsed() < longestWaitMs)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        m_findings["cancel"] = {m_watch.busyMs() - start, longestCancelMs, "until it has ended"};
        idle();
        return table().model()->rowCount() == m_rowsAtFirst;
    }

    void closeWhileReading()
    {
        startReading();
        const double start = m_watch.busyMs();
        m_window.reset();
        m_findings["close the window"] = {m_watch.busyMs() - start, longestCloseMs,
                                          "while it reads, until it has gone"};
    }

    void startReading()
    {
        m_window->importer().import({m_path});
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 60)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }

    std::function<void()> asked(const std::function<void(Query&)>& change)
    {
        return [this, change] {
            Query query = m_window->session().query();
            change(query);
            m_window->session().setQuery(query);
        };
    }

    RecordTable& table() { return *m_window->findChild<RecordTable*>(); }

    void idle()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 200)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }

    /// Does the deed and waits until the window has shown an answer of that many rows.
    bool step(const char* name, std::optional<int> rows, const std::function<void()>& deed,
              bool isAnswered = true, double limitMs = longestEventMs)
    {
        m_watch.begin();
        const int before = m_shown;
        QTimer::singleShot(0, m_window.get(), deed);
        QElapsedTimer timer;
        timer.start();
        const auto isThere = [&] {
            return (!isAnswered || m_shown > before)
                   && (!rows || table().model()->rowCount() == *rows);
        };
        do
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        while (!isThere() && timer.elapsed() < longestWaitMs);
        idle(); // what was shown is painted
        m_findings[name] = {m_watch.longest().ms, limitMs, m_watch.longest().what};
        if (!isThere())
            std::fprintf(stderr, "heartbeat: %s: never ended, %d rows are shown\n", name,
                         table().model()->rowCount());
        return isThere();
    }

    EventWatch& m_watch;
    QString m_path;
    int m_rows;
    int m_rowsAtFirst = 0;
    Builtin m_builtin = openBuiltin();
    LanguageSwitch m_languages;
    std::unique_ptr<MainWindow> m_window;
    int m_shown = 0;
    int m_ended = 0;
    Findings m_findings;
};

/// The better of two tries, step by step.
void keepBetter(Findings& best, const Findings& other)
{
    for (const auto& [name, finding] : other) {
        const auto found = best.try_emplace(name, finding).first;
        if (finding.ms < found->second.ms)
            found->second = finding;
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    EventWatch application(argc, argv);
    const int rows = argc > 1 ? std::max(1000, std::atoi(argv[1])) : 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.csv"));
    if (!folder.isValid() || !writeList(path, rows))
        return 2;
    Findings best;
    bool isAlive = false;
    for (int attempt = 0; attempt < tries && !isAlive; ++attempt) {
        const auto found = Rehearsal(application, path, rows).run();
        if (!found)
            return 1;
        keepBetter(best, *found);
        isAlive = std::ranges::all_of(
            best, [](const auto& step) { return step.second.ms <= step.second.limitMs; });
    }
    for (const auto& [name, finding] : best)
        std::printf("%-20s %7.1f ms of at most %4.0f  %s\n", name.c_str(), finding.ms,
                    finding.limitMs, finding.what.c_str());
    return isAlive ? 0 : 1;
}
