#include "app/cli/commandline.h"

#include <cstdio>

namespace whither {

Verb verbOf(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    if (arguments.contains(QLatin1String("--help")) || first == QLatin1String("-h"))
        return Verb::Help;
    if (first == QLatin1String("export"))
        return Verb::Export;
    if (first == QLatin1String("--version") || first == QLatin1String("-v"))
        return Verb::Version;
    if (first == QLatin1String("import"))
        return Verb::Import;
    if (first == QLatin1String("query"))
        return Verb::Query;
    if (first == QLatin1String("cohort"))
        return Verb::Cohort;
    if (first == QLatin1String("convert"))
        return Verb::Convert;
    if (first == QLatin1String("verify"))
        return Verb::Verify;
    if (first == QLatin1String("steps"))
        return Verb::Steps;
    if (first == QLatin1String("run"))
        return Verb::Run;
    if (first == QLatin1String("claims"))
        return Verb::Claims;
    return Verb::Window;
}

QString helpText()
{
    return QStringLiteral(
        "Whither: where do AI researchers end up?\n"
        "\n"
        "whither [FILE…] [--lang en|zh_CN|zh_TW]\n"
        "    Opens the window, and in it a workspace or lists; --lang is for this time, the menu's choice is remembered.\n"
        "\n"
        "whither export [W.whither|FILE…] --figure outcomes|shares|flows|claims|all\n"
        "        [--lang en|zh_CN|zh_TW|both|all] [--format png|svg|pdf|csv|txt|all]\n"
        "        [--width PX] [--height PX] [--scale 1|2|3] [--theme light|dark] [--patterns]\n"
        "        [--recipe QUERY.json|FIGURE] [--recipe-inside yes|no] [--each COLUMN|cohort]\n"
        "        [--table NAME] [--package] [--people-first] [--names] [--json] [--force] -o PATH\n"
        "    Writes figures, of a workspace or a list as well; needs no display. PATH is the file\n"
        "    if one file results and PATH is no folder, otherwise a folder, made if missing; files\n"
        "    in it have the study id of their figure in their names: outcomes.0a1b2c3d.en.png.\n"
        "    Without --force no file is replaced. Several formats are joined by commas.\n"
        "    --lang     both: en and zh_CN; all: also zh_TW (default en)\n"
        "    --width, --height   size the figure is composed for (default 1600 x 1000)\n"
        "    --scale    pixels a unit of that size (default 1)\n"
        "    --patterns tell categories apart by patterns and dashes, too\n"
        "    --recipe   a query as JSON in place of the one the figure opens with; or an exported\n"
        "               figure, which is drawn again as it was unless said otherwise\n"
        "    --recipe-inside   whether a picture holds what opens it again when it is dropped on\n"
        "               the window; unless said, it does where that names no person\n"
        "    --table    of the workspace, by its name; otherwise the one that draws the figure\n"
        "    --each     a column, or cohort: the figure once for each of its values (with a page\n"
        "               index.html that shows all)\n"
        "    --package  each figure in a folder of its own, with the numbers drawn, the records\n"
        "               behind them, what was asked of which data, and a README in two languages\n"
        "    --people-first   names in the data stand as codes, values that fewer than five people\n"
        "               share are folded, notes are left out; a figure that says who somebody is\n"
        "               is not drawn\n"
        "    --names    prints who would be named, one a line, and writes nothing\n"
        "    --json     says in one line of JSON which files were written\n"
        "\n"
        "whither import FILE… [READING] --summary [--dump-json OUT] [--limit-problems N]\n"
        "        [--into W.whither]\n"
        "    Reads lists and says in one line of JSON what is in them and which records cannot be\n"
        "    read. --dump-json writes all rows, nested values as they stand in the file. --into\n"
        "    adds the list to a workspace, which is made if it is not there; of files of a shape\n"
        "    that it knows it remembers how they were read.\n"
        "whither import FILE… [READING] --validate\n"
        "    Prints every fault as FILE:LINE:COLUMN: code: message; status 1 if there is one.\n"
        "whither import --schema; whither query --schema; whither export --schema\n"
        "    Print the JSON Schema of the summary, of a recipe, and of what a figure carries.\n"
        "whither query W.whither|FILE… [READING] --count-by COLUMN [--per COLUMN,…] [--where EXPR]\n"
        "        [--json|--csv]\n"
        "whither query W.whither|FILE… [READING] --recipe QUERY.json [--where EXPR] [--json|--csv]\n"
        "    Counts records by values. Paper lists (files, or their folder) count papers by country\n"
        "    with --count-by country --per conference,year\n"
        "    --counting any|first|last|fractional: papers of several countries (default any)\n"
        "whither cohort FILE… [READING] --where EXPR --then YEARS [--json|--csv]\n"
        "    Of a paper list: who is among these authors, and where are they in those years\n"
        "    (2022..2025)? People are names.\n"
        "    EXPR: a column, then = != < <= > >= contains matches and a value, in (\"a\", \"b\"),\n"
        "    in 2015..2019, is unknown or is not unknown; joined by and, or, not, parentheses.\n"
        "    Text stands in quotation marks, a column of several words in `back-ticks`.\n"
        "whither convert IN OUT [READING] [--to-encoding utf-8|utf-8-bom|gb18030]\n"
        "        [--safe-for-spreadsheets] [--force]\n"
        "    Writes a list as OUT's name says: .csv, .tsv, .json, .xlsx, .whither. IN may be a\n"
        "    workspace; --table names one of its lists, or else the one in front is taken.\n"
        "whither claims --text FILE|-\n"
        "    What a text claims in numbers, in English or Chinese, and what the built-in data say of\n"
        "    it: one line of JSON a statement, with its verdict and the numbers behind it.\n"
        "whither verify W.whither\n"
        "    Checks a workspace from its pages to its hashes and says how many rows each list has;\n"
        "    the exit status says whether all is well.\n"
        "whither steps W.whither [-o STEPS.json] [--force]\n"
        "    Writes what was done in a workspace, without its data: how its lists were read, what\n"
        "    is asked of them, the cohorts, the decisions about people and institutions.\n"
        "whither run STEPS.json [--input [KEY=]FILE]... [-o W.whither] [--force]\n"
        "    Does it again on other files, or on those of the same name beside the steps, and says\n"
        "    in one line of JSON what came of it. KEY names the list where there are several.\n"
        "    READING, in place of what is guessed: --format\n"
        "    csv|tsv|json|jsonl|sqlite|xlsx|ods|paperlist|csrankings, --encoding NAME,\n"
        "    --delimiter CHARACTER, --table NAME\n"
        "\n"
        "whither --help | --version\n"
        "\n"
        "Exit status: 0 done, 1 refused with the reason on standard error, 2 bad usage.\n");
}

void complain(const QString& text)
{
    const QByteArray line = text.simplified().toUtf8();
    std::fprintf(stderr, "whither: %s\n", line.constData());
}

} // namespace whither
