#include "app/cli/arguments.h"

#include <algorithm>

namespace whither {

namespace {

/// The first option that stands among the arguments more than once.
std::optional<QString> repeatedOption(const QCommandLineParser& parser,
                                      const QList<QCommandLineOption>& options)
{
    const QStringList written = parser.optionNames();
    for (const QCommandLineOption& option : options) {
        const QStringList names = option.names();
        const auto isThis = [&](const QString& name) { return names.contains(name); };
        if (std::ranges::count_if(written, isThis) > 1)
            return (names.first().size() == 1 ? QStringLiteral("-") : QStringLiteral("--"))
                   + names.first();
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> parseArguments(QCommandLineParser& parser,
                                      const QList<QCommandLineOption>& options,
                                      const QStringList& arguments)
{
    parser.addOptions(options);
    if (!parser.parse(QStringList{QStringLiteral("whither")} + arguments))
        return parser.errorText();
    if (const auto repeated = repeatedOption(parser, options))
        return QStringLiteral("%1 is given more than once; which one counts?").arg(*repeated);
    return std::nullopt;
}

QString notOneOf(const char* option, const QString& value, const QString& expected)
{
    return QStringLiteral("--%1 \"%2\" is not known; expected one of: %3")
        .arg(QLatin1String(option), value, expected);
}

} // namespace whither
