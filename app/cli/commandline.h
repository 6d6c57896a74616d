#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace whither {

/// Exit statuses of every verb.
enum ExitStatus { Succeeded = 0, Refused = 1, BadUsage = 2 };

/// What the first argument asks for.
enum class Verb {
    Window,
    Export,
    Import,
    Query,
    Cohort,
    Convert,
    Verify,
    Steps,
    Run,
    Claims,
    Help,
    Version
};

/// `arguments` without the program's name; without a verb the window is meant.
Verb verbOf(const QStringList& arguments);

/// The text of `whither --help`.
QString helpText();

/// One line on standard error, prefixed with the program's name; line breaks become spaces.
void complain(const QString& text);

} // namespace whither
