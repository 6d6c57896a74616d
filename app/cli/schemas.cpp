#include "app/cli/schemas.h"

#include "app/cli/commandline.h"

#include <QFile>

#include <cstdio>

namespace whither {

int printSchema(const QString& name)
{
    QFile schema(QStringLiteral(":/schemas/%1.schema.json").arg(name));
    if (!schema.open(QIODevice::ReadOnly))
        return Refused;
    std::fputs(schema.readAll().constData(), stdout);
    return Succeeded;
}

} // namespace whither
