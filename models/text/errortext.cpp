#include "models/text/errortext.h"

#include <QCoreApplication>

namespace whither {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString errorText(const Error& error)
{
    const QString first = error.arguments.value(0);
    const QString second = error.arguments.value(1);
    const QString third = error.arguments.value(2);
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return ErrorText::tr("%1: there is no such file. Check the name.").arg(error.place);
    case ErrorCode::CannotRead:
        return ErrorText::tr("%1: the file cannot be read. Check its permissions.")
            .arg(error.place);
    case ErrorCode::CannotWrite:
        return ErrorText::tr(
                   "%1 cannot be written. Choose another folder or check its permissions.")
            .arg(error.place);
    case ErrorCode::FileExists:
        return ErrorText::
            tr("%1: the file exists already. Choose another name or allow overwriting (--force).")
                .arg(error.place);
    case ErrorCode::DiskFull:
        return ErrorText::
            tr("%1: the disk is full or the file too large; nothing was changed. Free some space and try again.")
                .arg(error.place);
    case ErrorCode::NotAFolder:
        return ErrorText::tr("%1 is not a folder. Name one, since several files are to be written.")
            .arg(error.place);
    case ErrorCode::UnterminatedQuote:
        return ErrorText::
            tr("%1, line %2: a quotation mark opens here and never closes. Close it and try again.")
                .arg(error.place, first);
    case ErrorCode::MissingColumn:
        return ErrorText::tr("%1: the column \"%2\" is missing. Add it to the first line.")
            .arg(error.place, first);
    case ErrorCode::NoRecords:
        return ErrorText::tr("%1: the file holds no records. Choose another file.")
            .arg(error.place);
    case ErrorCode::TotalsDisagree:
        return ErrorText::tr("%1: the cells of %2 add up to %4 where %3 are published.")
            .arg(error.place, first, second, third);
    case ErrorCode::InvalidJson:
        return ErrorText::tr("The recipe is not valid at %1: expected %2.").arg(error.place, first);
    case ErrorCode::UnknownColumn:
        return ErrorText::tr("%1 has no column \"%2\". Check its name in the query.")
            .arg(error.place, first);
    case ErrorCode::UnknownTable:
        return ErrorText::tr("The figure is not drawn from a table \"%1\". Check the query.")
            .arg(error.place);
    case ErrorCode::BadValue:
        return ErrorText::tr("%1, line %2: the record cannot be read. Correct it and try again.")
            .arg(error.place, first);
    case ErrorCode::MissingGlyph:
        return ErrorText::tr("%1: no installed font draws Chinese. Install fonts-noto-cjk.")
            .arg(error.place);
    case ErrorCode::TextOverflow:
        return ErrorText::tr(
                   "%1: the text does not fit a picture of %2 × %3 pixels. Choose a larger size.")
            .arg(error.place, first, second);
    }
    return error.place;
}

} // namespace whither
