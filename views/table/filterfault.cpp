#include "views/table/filterfault.h"

#include <QCoreApplication>

namespace whither {

namespace {

struct FilterFault {
    Q_DECLARE_TR_FUNCTIONS(FilterFault)
};

QString patternText(const PatternFault& fault)
{
    // Where the engine stopped, counted as one reads: from 1.
    const QString at = QString::number(fault.offset + 1);
    using Kind = PatternFault::Kind;
    switch (fault.kind) {
    case Kind::UnclosedGroup:
        return FilterFault::tr("The regular expression opens a parenthesis \"(\" and does not "
                               "close it.");
    case Kind::UnopenedGroup:
        return FilterFault::tr("The regular expression closes a parenthesis \")\" at character %1 "
                               "that it did not open.")
            .arg(at);
    case Kind::UnclosedClass:
        return FilterFault::tr("The regular expression opens a bracket \"[\" and does not close "
                               "it.");
    case Kind::NothingToRepeat:
        return FilterFault::tr("The regular expression repeats nothing at character %1: put "
                               "something before \"*\", \"+\" or \"?\".")
            .arg(at);
    case Kind::BadRange:
        return FilterFault::tr("The regular expression has a range at character %1 that ends "
                               "before it starts.")
            .arg(at);
    case Kind::BadCount:
        return FilterFault::tr("The regular expression repeats in a way that cannot be counted at "
                               "character %1.")
            .arg(at);
    case Kind::BadEscape:
        return FilterFault::tr("The regular expression has a backslash at character %1 before "
                               "something it does not go with.")
            .arg(at);
    case Kind::UnknownProperty:
        return FilterFault::tr("The regular expression names an unknown class of characters at "
                               "character %1.")
            .arg(at);
    case Kind::UnknownGroup:
        return FilterFault::tr("The regular expression opens an unknown kind of parenthesis at "
                               "character %1.")
            .arg(at);
    case Kind::MissingReference:
        return FilterFault::tr("The regular expression refers to a parenthesis that it does not "
                               "have, at character %1.")
            .arg(at);
    case Kind::BadLookbehind:
        return FilterFault::tr("The regular expression looks back over no fixed length at "
                               "character %1.")
            .arg(at);
    case Kind::TooLarge:
        return FilterFault::tr("The regular expression is too large.");
    case Kind::Other:
        return FilterFault::tr("The regular expression cannot be read from character %1 on.")
            .arg(at);
    }
    return {};
}

} // namespace

QString filterFaultText(const FilterBoxFault& fault)
{
    switch (fault.kind) {
    case FilterBoxFault::Kind::NotANumber:
        return FilterFault::tr("\"%1\" is no number. This column holds numbers, such as 2015.")
            .arg(fault.words);
    case FilterBoxFault::Kind::NotADate:
        return FilterFault::tr(
                   "\"%1\" is no date. Dates are written as 2018, 2018-05 or 2018-05-30.")
            .arg(fault.words);
    case FilterBoxFault::Kind::BadPattern:
        return patternText(fault.pattern);
    }
    return {};
}

} // namespace whither
