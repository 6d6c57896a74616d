#include "views/figure/sourcetext.h"

#include "models/query/querytext.h"

#include <QCoreApplication>

namespace whither {

namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

constexpr std::size_t fullyNamed = 3;
constexpr std::string_view unnamed = "not stated"; // publisher of a source that names none

} // namespace

QString sourceText(const std::string& id, const Catalog& catalog, const LanguageContext& context)
{
    const Source* source = catalog.source(id);
    if (!source)
        return QString::fromStdString(id);
    const QString date = dateText(source->date, context);
    if (source->publisher == unnamed)
        return SourceText::tr("%1 [%2]", "date, id of a source without a publisher")
            .arg(date, QString::fromStdString(id));
    return SourceText::tr("%1, %2 [%3]", "publisher, date, id of a source")
        .arg(context.words->display(source->publisher), date, QString::fromStdString(id));
}

QString sourceListText(const std::vector<std::string>& ids, const Catalog& catalog,
                       const LanguageContext& context)
{
    QStringList texts;
    for (std::size_t index = 0; index < ids.size(); ++index) {
        texts.append(index < fullyNamed ? sourceText(ids[index], catalog, context)
                                        : QString::fromStdString(ids[index]));
    }
    return texts.join(SourceText::tr("; ", "between sources"));
}

QString cohortName(const Query& query, const Catalog& catalog)
{
    return QString::fromStdString(catalog.cohorts().nameOf(query));
}

} // namespace whither
