// How long until another year, place or rule is on every page, with a million authorships behind
// it? `redraw [AUTHORSHIPS]` writes paper lists, follows who was in the United States in the first
// years, counts the shares of countries, and times each page from the question until everything
// the window shows of the answer is painted. Asserts no time.
#include "views/cohorts/followdialog.h"

#include "app/actions/actions.h"
#include "app/builtin.h"
#include "app/import/listimporter.h"
#include "app/query/sessionpresenter.h"
#include "app/study/followdeed.h"
#include "app/study/sharesdeed.h"
#include "app/window/mainwindow.h"

#include "times.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

using namespace whither;

namespace {

constexpr int firstYear = 2016;
constexpr int lastYear = 2025;
constexpr int authorsPerPaper = 4;
constexpr qint64 longestWaitMs = 120'000; // then something is wrong
constexpr std::array conferences{"iclr", "icml", "nips"};
constexpr std::array countries{"United States", "China",  "United Kingdom", "Canada",
                               "Germany",       "France", "Singapore",      "Japan"};

/// Somebody is where they were in the year before, nine times of ten.
class People {
public:
    explicit People(std::size_t count) : m_places(count)
    {
        for (auto& place : m_places)
            place = m_random() % countries.size();
    }

    struct Author {
        std::size_t person = 0;
        std::size_t place = 0;
    };
    Author next()
    {
        const std::size_t person = m_random() % m_places.size();
        if (m_random() % 10 == 0)
            m_places[person] = m_random() % countries.size();
        return {person, m_places[person]};
    }

private:
    std::mt19937 m_random{29};
    std::vector<std::size_t> m_places;
};

void addPaper(std::string& text, People& people, std::size_t number)
{
    std::string names;
    std::string ids;
    std::string institutions;
    std::string indexes;
    std::string places;
    for (std::size_t index = 0; index < countries.size(); ++index)
        places += (index == 0 ? "" : ";") + std::string(countries[index]);
    for (int slot = 0; slot < authorsPerPaper; ++slot) {
        const People::Author author = people.next();
        const std::string separator = slot == 0 ? "" : ";";
        const std::string person = std::to_string(author.person);
        names += separator + "Author " + person;
        ids += separator + "~Author_" + person;
        institutions += separator + "Institute " + std::to_string(author.person % 3'000);
        indexes += separator + std::to_string(author.place);
    }
    text += R"({"title":"P)" + std::to_string(number) + R"(","author":")" + names
            + R"(","authorids":")" + ids + R"(","aff":")" + institutions
            + R"(","aff_country_unique":")" + places + R"(","aff_country_unique_index":")" + indexes
            + R"(","status":"Poster"})";
}

bool writeLists(const QString& folder, int authorships)
{
    const int files = (lastYear - firstYear + 1) * static_cast<int>(conferences.size());
    const int papers = authorships / authorsPerPaper / files;
    People people(static_cast<std::size_t>(authorships) / 8);
    std::size_t number = 0;
    for (int year = firstYear; year <= lastYear; ++year) {
        for (const char* conference : conferences) {
            std::string text = "[";
            for (int paper = 0; paper < papers; ++paper) {
                text += paper == 0 ? "" : ",\n";
                addPaper(text, people, number++);
            }
            text += "]";
            QFile file(QDir(folder).filePath(
                QStringLiteral("%1%2.json").arg(QString::fromUtf8(conference)).arg(year)));
            if (!file.open(QIODevice::WriteOnly)
                || file.write(text.data(), static_cast<qint64>(text.size()))
                       != static_cast<qint64>(text.size()))
                return false;
        }
    }
    return true;
}

/// The window and what it is asked.
class Pages {
public:
    Pages()
        : m_languages(m_builtin.catalog->wording()), m_window(m_builtin, m_languages, Settings{})
    {
        m_waker.start(1000); // so that waiting ends
        m_window.importer().setAsking(ListImporter::Asking::Never);
        m_window.resize(1440, 900);
        m_window.show();
        QObject::connect(m_window.findChild<SessionPresenter*>(), &SessionPresenter::shown,
                         &m_window, [this] { ++m_shown; });
        QObject::connect(&m_window.importer(), &ListImporter::ended, &m_window,
                         [this] { ++m_ended; });
        QObject::connect(&m_window.following(), &FollowDeed::answered, &m_window,
                         [this] { ++m_answered; });
        QObject::connect(&m_window.following(), &FollowDeed::ended, &m_window,
                         [this] { ++m_ended; });
        QObject::connect(&m_window.shares(), &SharesDeed::ended, &m_window, [this] { ++m_ended; });
    }

    bool run(const QString& folder)
    {
        if (!wait(m_ended, [&] { m_window.importer().import({folder}); }))
            return false;
        const std::string papers = m_window.session().table();
        std::printf("%llu authorships\n\n| | median | slowest |\n|---|---|---|\n",
                    static_cast<unsigned long long>(m_window.session().engine().rowCount(papers)));
        time("authorships: another year", "year");
        if (!wait(m_ended, [&] { action().countShares->trigger(); }))
            return false;
        time("shares over time: another rule", "measure");
        time("shares over time: another range of years", "year");
        m_window.session().showTable(papers);
        if (!wait(m_answered, [&] { action().followPeople->trigger(); })
            || !wait(m_ended, [&] { m_window.following().dialog()->accept(); }))
            return false;
        time("people followed, where later: another year of the last sighting", "later_year");
        time("flows: another year", "stages");
        return true;
    }

private:
    Actions& action() { return *m_window.findChild<Actions*>(); }

    /// Does the deed and waits until the count has grown.
    bool wait(const int& count, const std::function<void()>& deed)
    {
        const int before = count;
        deed();
        QElapsedTimer timer;
        timer.start();
        while (count == before && timer.elapsed() < longestWaitMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents(); // what was shown is painted
        if (count == before)
            std::fprintf(stderr, "redraw: an answer never came\n");
        return count != before;
    }

    /// Asks for each value of the column, one after the other.
    void time(const char* what, const std::string& column)
    {
        Times times;
        const Query opening = m_window.session().query();
        for (const Query& query : questions(opening, column)) {
            if (query == m_window.session().query())
                continue; // shown already
            times.add([&] { wait(m_shown, [&] { m_window.session().setQuery(query); }); });
            m_sum += m_window.session().engine().count(query);
        }
        std::printf("| %s | %.3g ms | %.3g ms |\n", what, times.median(), times.quantile(1));
        wait(m_shown, [&] { m_window.session().setQuery(opening); });
    }

    std::vector<Query> questions(const Query& opening, const std::string& column)
    {
        std::vector<Query> queries;
        if (column == "stages") {
            const Dataset& dataset = *m_builtin.catalog->dataset(opening.table);
            for (const std::string& stage : dataset.stages) {
                Query query = withFlows(opening, dataset, true);
                query.stages = {dataset.stages.front(), stage, dataset.stages.back()};
                if (stage != dataset.stages.front() && stage != dataset.stages.back())
                    queries.push_back(std::move(query));
            }
            return queries;
        }
        for (const Group& group : m_window.session().engine().facet(opening, column)) {
            if (group.terms.front())
                queries.push_back(
                    withTerms(opening, column, Condition::Op::IsAnyOf, {group.terms.front()}));
        }
        return queries;
    }

    Builtin m_builtin = openBuiltin();
    LanguageSwitch m_languages;
    MainWindow m_window;
    QTimer m_waker;
    int m_shown = 0;
    int m_ended = 0;
    int m_answered = 0;
    std::uint64_t m_sum = 0; ///< so that no answer is for nothing
};

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int authorships = argc > 1 ? std::max(10'000, std::atoi(argv[1])) : 1'000'000;
    const QTemporaryDir folder;
    if (!folder.isValid() || !writeLists(folder.path(), authorships))
        return 2;
    return Pages().run(folder.path()) ? 0 : 1;
}
