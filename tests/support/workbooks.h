#pragma once

#include "models/import/jsondump.h"
#include "models/import/workbook/workbookreader.h"

#include "tests/support/papertable.h"

#include <QByteArray>

namespace whither {

/// All that comes out of a workbook: columns, rows as JSON, then problems, warnings and sums.
inline QByteArray outcome(const QString& path, const ReadOptions& asked = {})
{
    ReadOptions options = asked;
    options.asJson = true;
    if (!options.format)
        options.format = workbookFormat(path);
    const auto refusal = [](const Error& error) {
        return "refused " + QByteArray::number(static_cast<int>(error.code)) + ' '
               + error.arguments.join(QLatin1Char(' ')).toUtf8();
    };
    const auto opened = openWorkbookReader(path, options);
    if (!opened.ok())
        return refusal(opened.error());
    ReadProgress progress;
    const auto dumped = dumpJson(*opened.value(), progress, {});
    if (!dumped.ok())
        return refusal(dumped.error());
    QByteArray text = dumped.value();
    const auto again = openWorkbookReader(path, options);
    KeepingSink sink;
    const auto report = again.value()->read(sink, progress, {});
    for (const auto* list : {&report.value().problems, &report.value().warnings}) {
        for (const Problem& problem : *list)
            text += QByteArray::fromStdString(std::string(problemCode(problem.kind))) + ' '
                    + QByteArray::number(problem.line) + ':' + QByteArray::number(problem.column)
                    + " [" + QByteArray::fromStdString(problem.rawText) + "]\n";
    }
    if (report.value().read != report.value().imported + report.value().rejected)
        text += "the sums disagree\n";
    return text + QByteArray::number(report.value().imported) + " of "
           + QByteArray::number(report.value().read);
}

inline QByteArray refused(ErrorCode code, const char* argument)
{
    return "refused " + QByteArray::number(static_cast<int>(code)) + ' ' + argument;
}

/// A row of texts as a sheet holds them.
inline QByteArray inlineRow(const char* number, const std::vector<const char*>& texts)
{
    QByteArray row = QByteArray("<row r=\"") + number + "\">";
    for (const char* text : texts)
        row += QByteArray("<c t=\"inlineStr\"><is><t>") + text + "</t></is></c>";
    return row + "</row>";
}

} // namespace whither
