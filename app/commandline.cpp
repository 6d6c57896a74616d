#include "app/commandline.h"

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
    static const QStringList later{QStringLiteral("import"), QStringLiteral("query"),
                                   QStringLiteral("cohort"), QStringLiteral("verify"),
                                   QStringLiteral("convert")};
    return later.contains(first) ? Verb::NotYet : Verb::Window;
}

QString helpText()
{
    return QStringLiteral(
        "Whither: where do AI researchers end up?\n"
        "\n"
        "whither [--lang en|zh_CN|zh_TW]\n"
        "    Opens the window; --lang is for this time, the menu's choice is remembered.\n"
        "\n"
        "whither export --figure outcomes|shares|claims|all [--lang en|zh_CN|zh_TW|both|all]\n"
        "        [--format png] [--width PX] [--height PX] [--scale 1|2|3]\n"
        "        [--theme light|dark] [--recipe QUERY.json] [--force] -o PATH\n"
        "    Writes figures; needs no display. PATH is the file if one file results and PATH is\n"
        "    no folder, otherwise a folder, made if missing. Without --force no file is replaced.\n"
        "    --lang     both: en and zh_CN; all: also zh_TW (default en)\n"
        "    --width, --height   size the figure is composed for (default 1600 x 1000)\n"
        "    --scale    pixels a unit of that size (default 1)\n"
        "    --recipe   a query as JSON in place of the one the figure opens with\n"
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
