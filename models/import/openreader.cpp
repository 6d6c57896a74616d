#include "models/import/csv/csvreader.h"
#include "models/import/json/jsonreader.h"
#include "models/import/papers/csrankingsreader.h"
#include "models/import/papers/paperlistfiles.h"
#include "models/import/papers/paperlistreader.h"
#include "models/import/reader.h"
#include "models/import/sqlitereader.h"
#include "models/import/workbook/workbookreader.h"

#include <QFile>
#include <QFileInfo>

namespace whither {

namespace {

constexpr qint64 headSize = 65'536;

/// The format a name promises, if it promises one.
std::optional<FileFormat> formatOfName(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("txt"))
        return FileFormat::Csv;
    if (suffix == QLatin1String("tsv") || suffix == QLatin1String("tab"))
        return FileFormat::Tsv;
    if (suffix == QLatin1String("json"))
        return FileFormat::Json;
    if (suffix == QLatin1String("jsonl") || suffix == QLatin1String("ndjson"))
        return FileFormat::JsonLines;
    return std::nullopt;
}

/// The format that the first bytes show, whatever the file is called; nothing for text.
Result<std::optional<FileFormat>> formatOfBytes(const QByteArray& head, const QString& path)
{
    using Found = std::optional<FileFormat>;
    if (head.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Found(FileFormat::Sqlite);
    if (head.startsWith("PK\x03\x04")) {
        if (const auto workbook = workbookFormat(path))
            return workbook;
        return Error{ErrorCode::UnknownFormat, path, {}};
    }
    for (const QByteArrayView mark :
         {QByteArrayView("\x89PNG"), QByteArrayView("%PDF-"), QByteArrayView("\x1F\x8B"),
          QByteArrayView("\xD0\xCF\x11\xE0"), QByteArrayView("PAR1")}) {
        if (head.startsWith(mark))
            return Error{ErrorCode::UnknownFormat, path, {}};
    }
    return Found();
}

/// Text without a telling name: a bracket starts JSON, all else is a table of lines.
FileFormat formatOfText(const QByteArray& head)
{
    const QByteArray text = head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
    const QByteArray start = text.trimmed().first(std::min<qsizetype>(text.trimmed().size(), 1));
    return start == "[" || start == "{" ? FileFormat::Json : FileFormat::Csv;
}

/// The format of one file. Errors: `FileNotFound`, `NotAFile`, `CannotRead`, `UnknownFormat`.
Result<FileFormat> formatOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (!info.isFile())
        return Error{ErrorCode::NotAFile, path, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, path, {}};
    const QByteArray head = file.read(headSize);
    const auto byBytes = formatOfBytes(head, path);
    if (!byBytes.ok())
        return byBytes.error();
    if (byBytes.value())
        return *byBytes.value();
    const FileFormat format = formatOfName(path).value_or(formatOfText(head));
    if (format == FileFormat::Json
        && looksLikePaperList({head.constData(), static_cast<std::size_t>(head.size())},
                              info.fileName()))
        return FileFormat::PaperList;
    if (format == FileFormat::Csv && looksLikeCsRankings(path))
        return FileFormat::CsRankings;
    return format;
}

/// A folder stands for the paper lists in it; several files are one paper list.
Result<std::unique_ptr<Reader>> openPaperLists(const QStringList& paths, const ReadOptions& options)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo::exists(path))
            return Error{ErrorCode::FileNotFound, path, {}};
        if (!QFileInfo(path).isDir())
            files.append(path);
        else if (const QStringList found = paperListFiles(path); !found.isEmpty())
            files.append(found);
        else
            return Error{ErrorCode::NotAFile, path, {}};
    }
    return openPaperListReader(files, options);
}

} // namespace

Result<std::unique_ptr<Reader>> openReader(const QStringList& paths, const ReadOptions& options,
                                           const std::stop_token& stop)
{
    if (paths.size() != 1 || QFileInfo(paths.first()).isDir())
        return openPaperLists(paths, options);
    const QString& path = paths.first();
    // Looked at even where the format is named: what is no file is no file of any format.
    const Result<FileFormat> found = formatOf(path);
    if (!found.ok() && !(options.format && found.error().code == ErrorCode::UnknownFormat))
        return found.error();
    ReadOptions decided = options;
    decided.format = options.format ? *options.format : found.value();
    switch (*decided.format) {
    case FileFormat::Csv:
    case FileFormat::Tsv:
        return openCsvReader(path, decided, stop);
    case FileFormat::Json:
    case FileFormat::JsonLines:
        return openJsonReader(path, decided, stop);
    case FileFormat::Sqlite:
        return openSqliteReader(path, decided);
    case FileFormat::Xlsx:
    case FileFormat::Ods:
        return openWorkbookReader(path, decided);
    case FileFormat::PaperList:
        return openPaperLists(paths, decided);
    case FileFormat::CsRankings:
        return openCsRankingsReader(path, decided);
    }
    return Error{ErrorCode::UnknownFormat, path, {}};
}

} // namespace whither
