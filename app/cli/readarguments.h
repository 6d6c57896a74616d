#pragma once

#include "models/import/readoptions.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

#include <variant>

class QCommandLineParser;

namespace whither {

/// The options by which every verb that reads files lets its user overrule the guesses.
struct ReadArguments {
    QCommandLineOption format{
        QStringLiteral("format"), {}, QStringLiteral("name"), QStringLiteral("auto")};
    QCommandLineOption encoding{QStringLiteral("encoding"), {}, QStringLiteral("name")};
    QCommandLineOption delimiter{QStringLiteral("delimiter"), {}, QStringLiteral("character")};
    QCommandLineOption table{QStringLiteral("table"), {}, QStringLiteral("name")};

    QList<QCommandLineOption> all() const { return {format, encoding, delimiter, table}; }
    /// What was said; text says in one sentence what is wrong with it.
    std::variant<ReadOptions, QString> read(const QCommandLineParser& parser) const;
};

} // namespace whither
