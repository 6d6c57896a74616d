#include "app/cli/verifyverb.h"

#include "models/text/errortext.h"
#include "models/workspace/workspacecheck.h"

#include "app/cli/commandline.h"

#include <cstdio>

namespace whither {

int runVerify(const QStringList& arguments)
{
    if (arguments.size() != 1 || arguments.first().startsWith(QLatin1Char('-'))) {
        complain(QStringLiteral("which workspace? whither verify W.whither"));
        return BadUsage;
    }
    const auto checked = verifyWorkspace(arguments.first());
    if (!checked.ok()) {
        complain(errorText(checked.error()));
        return Refused;
    }
    const WorkspaceCheck& check = checked.value();
    std::printf("format %d\n", check.version);
    for (const DatasetCheck& dataset : check.datasets) {
        std::printf("%s: %llu rows, %llu columns, %llu rejected\n", dataset.key.c_str(),
                    static_cast<unsigned long long>(dataset.rows),
                    static_cast<unsigned long long>(dataset.columns),
                    static_cast<unsigned long long>(dataset.rejected));
    }
    // Who keeps a list whose file is long gone has nothing to mend: that is only said.
    bool isWell = true;
    for (const WorkspaceFinding& finding : check.findings) {
        const bool isRemark = finding.kind == WorkspaceFinding::Kind::MissingHash;
        if (isRemark)
            std::printf("%s\n", findingText(finding).toUtf8().constData());
        else
            complain(findingText(finding));
        isWell = isWell && isRemark;
    }
    return isWell ? Succeeded : Refused;
}

} // namespace whither
