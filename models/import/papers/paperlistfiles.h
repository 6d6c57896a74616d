#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>

namespace whither {

/// What the name of a paper list says of every paper in it: "3dv2025.json" is "3dv" of 2025.
struct ConferenceYear {
    std::string conference;
    std::string year; ///< four digits

    bool operator==(const ConferenceYear&) const = default;
};

/// Nothing where the name (folders do not matter) is not letters and digits that end in a year.
std::optional<ConferenceYear> conferenceYearOf(const QString& fileName);

/// Does a file with these first bytes and this name hold papers as papercopilot/paperlists does: an
/// array of objects with an author and a title, named after conference and year or with tables
/// of countries or institutions? Enough of the head is a few rows (64 KiB).
bool looksLikePaperList(std::string_view head, const QString& fileName);

/// The paper lists in a folder and those below it, sorted by path. Links to folders are not
/// followed. Not for the GUI thread: it looks into every JSON file.
QStringList paperListFiles(const QString& folder);

/// Files that come together, as lists: the paper lists among them are one list, each other file and
/// each folder is one by itself. Reads the starts of files named after a conference and year.
QList<QStringList> listsAmong(const QStringList& paths);

} // namespace whither
