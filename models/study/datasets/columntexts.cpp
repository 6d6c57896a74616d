#include "models/study/datasets/columntexts.h"

#include <QCoreApplication>

namespace whither {

namespace {

struct ColumnTexts {
    Q_DECLARE_TR_FUNCTIONS(ColumnTexts)
};

} // namespace

QString columnTypeText(ColumnType type)
{
    switch (type) {
    case ColumnType::Text:
        return ColumnTexts::tr("text", "type of a column");
    case ColumnType::Integer:
        return ColumnTexts::tr("whole number", "type of a column");
    case ColumnType::Real:
        return ColumnTexts::tr("number", "type of a column");
    case ColumnType::Date:
        return ColumnTexts::tr("date", "type of a column");
    case ColumnType::List:
        return ColumnTexts::tr("list", "type of a column");
    }
    return {};
}

QString meaningText(Meaning meaning)
{
    switch (meaning) {
    case Meaning::None:
        return ColumnTexts::tr("nothing special", "meaning of a column");
    case Meaning::Name:
        return ColumnTexts::tr("name", "meaning of a column");
    case Meaning::NameZh:
        return ColumnTexts::tr("Chinese name", "meaning of a column");
    case Meaning::Origin:
        return ColumnTexts::tr("country of the first degree", "meaning of a column");
    case Meaning::Undergraduate:
        return ColumnTexts::tr("institution of the first degree", "meaning of a column");
    case Meaning::Graduate:
        return ColumnTexts::tr("institution of the last degree", "meaning of a column");
    case Meaning::Year:
        return ColumnTexts::tr("year", "meaning of a column");
    case Meaning::Affiliation:
        return ColumnTexts::tr("affiliation", "meaning of a column");
    case Meaning::Country:
        return ColumnTexts::tr("country of work", "meaning of a column");
    case Meaning::Sector:
        return ColumnTexts::tr("sector", "meaning of a column");
    case Meaning::Role:
        return ColumnTexts::tr("role", "meaning of a column");
    case Meaning::Venue:
        return ColumnTexts::tr("conference or journal", "meaning of a column");
    }
    return {};
}

} // namespace whither
