#pragma once

#include <QStringList>

namespace whither {

struct Builtin;

/// `whither claims --text FILE|-`: what a paragraph claims in numbers and what the built-in data
/// say of it, one line of JSON a statement; needs no display. `arguments` follow the verb. Answers
/// an ExitStatus.
int runClaims(const QStringList& arguments, const Builtin& builtin);

} // namespace whither
