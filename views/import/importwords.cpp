#include "views/import/importwords.h"

#include "models/study/datasets/columntexts.h"

#include <QCoreApplication>

#include <array>

namespace whither {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

} // namespace

QString meaningTitle(Meaning meaning)
{
    switch (meaning) {
    case Meaning::None:
        return ImportWords::tr("keep as a facet", "what a column means");
    case Meaning::Name:
        return ImportWords::tr("Name", "what a column means");
    case Meaning::NameZh:
        return ImportWords::tr("Name (Chinese)", "what a column means");
    case Meaning::Origin:
        return ImportWords::tr("Origin (country of first degree)", "what a column means");
    case Meaning::Undergraduate:
        return ImportWords::tr("Undergraduate", "what a column means");
    case Meaning::Graduate:
        return ImportWords::tr("Graduate school", "what a column means");
    case Meaning::Year:
        return ImportWords::tr("Year", "what a column means");
    case Meaning::Affiliation:
        return ImportWords::tr("Affiliation", "what a column means");
    case Meaning::Country:
        return ImportWords::tr("Country", "what a column means");
    case Meaning::Sector:
        return ImportWords::tr("Sector", "what a column means");
    case Meaning::Role:
        return ImportWords::tr("Role", "what a column means");
    case Meaning::Venue:
        return ImportWords::tr("Venue", "what a column means");
    }
    return {};
}

QString formatText(FileFormat format)
{
    switch (format) {
    case FileFormat::Csv:
        return QStringLiteral("CSV");
    case FileFormat::Tsv:
        return QStringLiteral("TSV");
    case FileFormat::Json:
        return QStringLiteral("JSON");
    case FileFormat::JsonLines:
        return QStringLiteral("JSON Lines");
    case FileFormat::Sqlite:
        return QStringLiteral("SQLite");
    case FileFormat::Xlsx:
        return QStringLiteral("XLSX");
    case FileFormat::Ods:
        return QStringLiteral("ODS");
    case FileFormat::PaperList:
        return ImportWords::tr("Paper list");
    case FileFormat::CsRankings:
        return QStringLiteral("CSRankings");
    }
    return {};
}

QString encodingText(std::string_view encoding)
{
    const QString name =
        QString::fromUtf8(encoding.data(), static_cast<qsizetype>(encoding.size()));
    if (name == QLatin1String("big5"))
        return QStringLiteral("Big5");
    if (name == QLatin1String("shift_jis"))
        return QStringLiteral("Shift_JIS");
    if (name == QLatin1String("windows-1252"))
        return QStringLiteral("Windows-1252");
    return name.toUpper();
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ',':
        return ImportWords::tr(", comma");
    case '\t':
        return ImportWords::tr("tab");
    case ';':
        return ImportWords::tr("; semicolon");
    case '|':
        return ImportWords::tr("| bar");
    case ':':
        return ImportWords::tr(": colon");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString columnText(Meaning meaning, ColumnType type)
{
    const QString text = meaningTitle(meaning);
    return type == ColumnType::Text ? text
                                    : QStringLiteral("%1 · %2").arg(text, columnTypeText(type));
}

std::span<const std::string_view> offeredEncodings()
{
    static constexpr std::array<std::string_view, 7> encodings{
        "utf-8", "gb18030", "big5", "utf-16le", "utf-16be", "shift_jis", "windows-1252"};
    return encodings;
}

std::string_view offeredDelimiters()
{
    return ",\t;|:^";
}

} // namespace whither
