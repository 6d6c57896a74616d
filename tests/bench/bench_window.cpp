// What a running Whither takes for a keystroke, a click on a facet, another language and a picture.
// Checks its answers first, then prints rows of a Markdown table. Asserts no time.
#include "views/figure/figurefactory.h"
#include "views/figure/figureimage.h"
#include "views/figure/png.h"
#include "views/table/recordtable.h"

#include "app/window/mainwindow.h"

#include "times.h"

#include <QApplication>

using namespace whither;

namespace {

constexpr int keystrokes = 500;
constexpr int clicks = 200;
constexpr int languageSwitches = 60;
constexpr int pictures = 30;
constexpr QSize windowSize{1440, 900};
constexpr QSize pictureSize{1600, 1000};

/// What one types into the search box, letter by letter and back again: many hits, few and none.
std::vector<std::string> typedTexts()
{
    std::vector<std::string> texts;
    for (const QString& word :
         {QStringLiteral("united states"), QStringLiteral("professor"), QStringLiteral("C-042"),
          QStringLiteral("中国"), QStringLiteral("zzz")}) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            texts.push_back(word.left(length).toStdString());
        for (qsizetype length = word.size() - 1; length > 0; --length)
            texts.push_back(word.left(length).toStdString());
    }
    return texts;
}

void paintWindow()
{
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
}

bool isWrong(const char* what)
{
    std::fprintf(stderr, "bench_window: wrong answer: %s\n", what);
    return true;
}

/// Do engine and window agree on every query that is timed below?
bool hasWrongAnswer(MainWindow& window, const Dataset& dataset)
{
    QuerySession& session = window.session();
    const Engine& engine = session.engine();
    const auto* table = window.findChild<RecordTable*>();
    if (!table || engine.rowCount(dataset.id) != 100)
        return isWrong("there are not 100 rows in a table");
    const Query opening = session.opening();
    for (const std::string& text : typedTexts()) {
        Query query = opening;
        query.search = text;
        session.setQuery(query);
        const auto rows = engine.rows(query)->size();
        if (engine.count(query) != rows || table->model()->rowCount() != static_cast<int>(rows))
            return isWrong(text.c_str());
        for (const std::string& facet : dataset.facets) {
            std::uint64_t sum = 0;
            for (const Group& group : engine.facet(query, facet))
                sum += group.count;
            if (sum != rows)
                return isWrong(facet.c_str());
        }
    }
    session.setQuery(withTerms(opening, "where_now", Condition::Op::IsAnyOf, {"China"}));
    if (table->model()->rowCount() != 10)
        return isWrong("the 10 in China");
    session.setQuery(opening);
    return false;
}

void timeKeystrokes(MainWindow& window, const Dataset& dataset)
{
    QuerySession& session = window.session();
    const Engine& engine = session.engine();
    const Query opening = session.opening();
    const auto texts = typedTexts();
    Times engineWork;
    Times updating;
    Times painted;
    for (int index = 0; index < keystrokes; ++index) {
        Query query = opening;
        query.search = texts[static_cast<std::size_t>(index) % texts.size()];
        engineWork.add([&] {
            std::ignore = engine.rows(query);
            for (const std::string& facet : dataset.facets)
                std::ignore = engine.facet(query, facet);
        });
        painted.add([&] {
            updating.add([&] { session.setQuery(query); });
            paintWindow();
        });
    }
    engineWork.print("Keystroke over the 100 rows: selection and all facet counts", "< 1 ms");
    updating.print("… with chart, table, facets, chips and inspector brought up to date", "");
    painted.print("… until the whole window is painted again", "");
    session.setQuery(opening);
    paintWindow();
}

void timeFacets(MainWindow& window)
{
    QuerySession& session = window.session();
    const std::pair<const char*, const char*> values[] = {
        {"where_now", "China"}, {"sector", "company"}, {"role", "professor"}};
    Times updating;
    Times painted;
    for (int index = 0; index < clicks; ++index) {
        const auto& [column, value] = values[index / 2 % 3];
        const Query query = withTermToggled(session.query(), column, Condition::Op::IsAnyOf, value);
        painted.add([&] {
            updating.add([&] { session.setQuery(query); });
            paintWindow();
        });
    }
    updating.print("Click on a facet, everything brought up to date", "");
    painted.print("… until painted", "");
    session.setQuery(session.opening());
    paintWindow();
}

void timeLanguages(MainWindow& window)
{
    Times painted;
    for (int index = 0; index < languageSwitches; ++index) {
        painted.add([&] {
            window.setLanguage(
                allLanguages[static_cast<std::size_t>(index + 1) % allLanguages.size()]);
            paintWindow();
        });
    }
    painted.print("Another language, until painted", "");
}

/// Every figure's picture in turn, so that a noisy moment hits them alike.
bool timePictures(const Builtin& builtin, const LanguageContext& context)
{
    PaintStyle style;
    style.theme = lightTheme();
    style.families = figureFamilies(context.language);
    const auto ids = figureIds();
    std::vector<std::unique_ptr<Figure>> figures;
    std::vector<QByteArray> expected;
    for (const std::string_view id : ids) {
        const Dataset& dataset = *builtin.catalog->dataset(std::string(figureTable(id)));
        figures.push_back(
            makeFigure(id, *builtin.catalog, *builtin.engine, dataset.opening, context));
        // The first picture also loads fonts and lays the chart out; what is timed comes after it.
        std::ignore = figureImage(*figures.back(), pictureSize, 1, style);
        const QImage image = figureImage(*figures.back(), pictureSize, 1, style);
        if (image.size() != pictureSize)
            return !isWrong("the size of a picture");
        expected.push_back(pngBytes(image));
    }
    std::vector<Times> drawing(ids.size());
    std::vector<Times> whole(ids.size());
    for (int round = 0; round < pictures; ++round) {
        for (std::size_t index = 0; index < ids.size(); ++index) {
            QByteArray bytes;
            whole[index].add([&] {
                QImage image;
                drawing[index].add(
                    [&] { image = figureImage(*figures[index], pictureSize, 1, style); });
                bytes = pngBytes(image);
            });
            if (bytes.isEmpty() || bytes != expected[index])
                return !isWrong("the same figure gave another picture");
        }
    }
    for (std::size_t index = 0; index < ids.size(); ++index) {
        const std::string name(ids[index]);
        whole[index].print(("Figure *" + name + "* → PNG 1600 × 1000").c_str(), "≤ 60 ms");
        drawing[index].print("… of that, drawing", "");
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Builtin builtin = openBuiltin();
    LanguageSwitch languages(builtin.catalog->wording());
    languages.setLanguage(Language::English);
    MainWindow window(builtin, languages, Settings{});
    window.resize(windowSize);
    window.show();
    paintWindow();

    const Dataset& dataset = *builtin.catalog->dataset(window.session().table());
    if (hasWrongAnswer(window, dataset))
        return 1;
    std::puts("| In a running Whither | median | p99 | aim |\n|---|---:|---:|---:|");
    timeKeystrokes(window, dataset);
    timeFacets(window);
    timeLanguages(window);
    languages.setLanguage(Language::English);
    const bool isRight = timePictures(builtin, languages.context());
    window.close();
    return isRight ? 0 : 1;
}
