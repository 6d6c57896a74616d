#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace whither {

enum class Overwrite { Refuse, Allow };

/// A file to be written: where, and all that it is to hold.
struct FileContent {
    QString path;
    QByteArray bytes;
};

/// Writes the whole file or leaves what was there: the bytes go to a neighbour first, are synced,
/// and take the name in one step. Every file Whither writes goes through here.
/// Errors: `FileExists` under `Refuse`; `CannotWrite`; `DiskFull` when bytes did not all arrive.
Done writeSafely(const QString& path, const QByteArray& bytes, Overwrite overwrite);

/// The same for files that belong together, in folders that exist: all of them are written, or an
/// error leaves every name as it was. No file takes its name before the bytes of all have arrived;
/// should one be refused its name even then, those before it are taken back (a file that was
/// replaced on a file system without hard links stays replaced).
/// Errors: as above, of the first file that has one.
Done writeSafely(const std::vector<FileContent>& files, Overwrite overwrite);

/// The same for one file that is too large to be held in memory: `fill` is given the path of an
/// empty neighbour, which takes the name once it is filled and synced. An error of `fill` is the
/// error of all, with the file that was to be written for its place; the neighbour is gone then.
Done writeSafely(const QString& path, Overwrite overwrite,
                 const std::function<Done(const QString& neighbour)>& fill);

} // namespace whither
