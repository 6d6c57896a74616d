#include "app/cli/readarguments.h"

#include "app/cli/arguments.h"

namespace whither {

std::variant<ReadOptions, QString> ReadArguments::read(const QCommandLineParser& parser) const
{
    ReadOptions options;
    const QString name = parser.value(format);
    if (name != QLatin1String("auto")) {
        options.format = formatFromKey(name.toStdString());
        if (!options.format)
            return notOneOf("format", name,
                            QStringLiteral("auto, csv, tsv, json, jsonl, sqlite, xlsx, ods, "
                                           "paperlist, csrankings"));
    }
    if (parser.isSet(encoding))
        options.encoding = parser.value(encoding).toLower().toStdString();
    if (parser.isSet(delimiter)) {
        QString character = parser.value(delimiter);
        if (character == QLatin1String("\\t") || character == QLatin1String("tab"))
            character = QStringLiteral("\t");
        if (character.size() != 1 || character[0].unicode() > 0x7F
            || character[0].isLetterOrNumber())
            return QStringLiteral("--delimiter \"%1\" is no delimiter; name one character, or \\t")
                .arg(character);
        options.delimiter = character[0].toLatin1();
    }
    if (parser.isSet(table))
        options.table = parser.value(table).toStdString();
    return options;
}

} // namespace whither
