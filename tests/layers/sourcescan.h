#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace whither {

/// The source with comments (and, if asked, the insides of string and character literals) blanked
/// out; every other character keeps its place.
enum class Blank { Comments, CommentsAndTexts };
QString blanked(const QString& source, Blank what);

/// What the source includes, as written between <> or "", in order.
QStringList includesOf(const QString& source);

/// Headers of Qt modules by every name an `#include` can give them.
struct QtHeaders {
    QSet<QString> modules; ///< "QtGui"
    QSet<QString> names;   ///< "QColor", "qcolor.h"

    /// Both spellings: `QColor` and `QtGui/QColor`.
    bool contain(const QString& include) const;
};

/// The headers in the folders below `root` (one a module) that none of the `open` modules has.
QtHeaders headersBeside(const QString& root, const QStringList& open);

/// The includes that begin with one of the folders, or leave their own by "..".
QStringList includesInto(const QString& source, const QStringList& folders);

/// The rooms of a house (a folder whose folders are rooms: "models") that the source includes from,
/// each once, in order: "text" for "models/text/fold.h", nothing for a header of the house itself
/// ("models/result.h").
QStringList roomsIncluded(const QString& source, const QString& house);

/// Lines of `connect(` calls with fewer than four arguments. Qt's two forms without a context
/// object have three (sender, signal, functor; sender, SIGNAL, SLOT); with one, both have four.
/// Commas count at the call's own level only; `<` right after a name opens a template list.
QList<int> connectsWithoutContext(const QString& source);

/// The modules a CMakeLists.txt names as Qt6::… or Qt::…, comments aside.
QStringList qtModulesNamed(const QString& cmake);

} // namespace whither
