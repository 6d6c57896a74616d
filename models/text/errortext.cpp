#include "models/text/errortext.h"

#include <QCoreApplication>

namespace whither {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

std::string_view errorKey(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return "file-not-found";
    case ErrorCode::CannotRead:
        return "cannot-read";
    case ErrorCode::CannotWrite:
        return "cannot-write";
    case ErrorCode::FileExists:
        return "file-exists";
    case ErrorCode::DiskFull:
        return "disk-full";
    case ErrorCode::NotAFolder:
        return "not-a-folder";
    case ErrorCode::UnterminatedQuote:
        return "unterminated-quote";
    case ErrorCode::MissingColumn:
        return "missing-column";
    case ErrorCode::NoRecords:
        return "no-records";
    case ErrorCode::TotalsDisagree:
        return "totals-disagree";
    case ErrorCode::InvalidJson:
        return "invalid-json";
    case ErrorCode::UnknownColumn:
        return "unknown-column";
    case ErrorCode::UnknownTable:
        return "unknown-table";
    case ErrorCode::BadValue:
        return "bad-value";
    case ErrorCode::MissingGlyph:
        return "missing-glyph";
    case ErrorCode::MissingTranslation:
        return "missing-translation";
    case ErrorCode::TextOverflow:
        return "text-overflow";
    case ErrorCode::NotAFile:
        return "not-a-file";
    case ErrorCode::UnknownFormat:
        return "unknown-format";
    case ErrorCode::UnsupportedShape:
        return "unsupported-shape";
    case ErrorCode::InvalidEncoding:
        return "invalid-encoding";
    case ErrorCode::NotADatabase:
        return "not-a-database";
    case ErrorCode::DamagedFile:
        return "damaged-file";
    case ErrorCode::MalformedJson:
        return "malformed-json";
    case ErrorCode::OutOfMemory:
        return "out-of-memory";
    case ErrorCode::TooLarge:
        return "too-large";
    case ErrorCode::RecordTooLong:
        return "record-too-long";
    case ErrorCode::UnpacksTooLarge:
        return "unpacks-too-large";
    case ErrorCode::TableNotInFile:
        return "table-not-in-file";
    case ErrorCode::NotAWorkspace:
        return "not-a-workspace";
    case ErrorCode::NewerWorkspace:
        return "newer-workspace";
    case ErrorCode::LockedByOther:
        return "locked-by-other";
    case ErrorCode::InvalidExpression:
        return "invalid-expression";
    case ErrorCode::BadInstitution:
        return "bad-institution";
    case ErrorCode::UnknownInstitution:
        return "unknown-institution";
    case ErrorCode::NoRecipe:
        return "no-recipe";
    case ErrorCode::ListNotOpen:
        return "list-not-open";
    case ErrorCode::NamesPeople:
        return "names-people";
    }
    return {};
}

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
        return ErrorText::tr("%1: no installed font draws %2. Install fonts-noto-cjk for Chinese.")
            .arg(error.place, first);
    case ErrorCode::MissingTranslation:
        return ErrorText::tr("%1: there is no word in this language for: %2. Export the figure in "
                             "English, or add them to resources/data/wording.csv.")
            .arg(error.place, first);
    case ErrorCode::TextOverflow:
        return ErrorText::tr(
                   "%1: the text does not fit a picture of %2 × %3 pixels; this would be cut: %4. "
                   "Choose a larger size.")
            .arg(error.place, first, second, third);
    case ErrorCode::NotAFile:
        return ErrorText::tr(
                   "%1 is not a file that can be read. Choose a file, or a folder of paper lists.")
            .arg(error.place);
    case ErrorCode::UnknownFormat:
        return ErrorText::tr("%1: the format is not known. Name it, or save the list as CSV.")
            .arg(error.place);
    case ErrorCode::UnsupportedShape:
        return ErrorText::tr(
                   "%1: this is not a list of records (%2). Choose a file that holds one.")
            .arg(error.place, first);
    case ErrorCode::InvalidEncoding:
        return ErrorText::tr(
                   "%1, byte %2: this is no text in the encoding %3. Choose another encoding.")
            .arg(error.place, first, second);
    case ErrorCode::NotADatabase:
        return ErrorText::tr("%1 is not a database (%2). Choose another file.")
            .arg(error.place, first);
    case ErrorCode::DamagedFile:
        return ErrorText::tr("%1 is damaged (%2). Use a copy that is whole.")
            .arg(error.place, first);
    case ErrorCode::MalformedJson:
        return ErrorText::tr(
                   "%1, line %2 (byte %3): this is not valid JSON. Correct it or use a whole copy.")
            .arg(error.place, first, second);
    case ErrorCode::OutOfMemory:
        return ErrorText::
            tr("%1 needs more memory than there is. Close other programs or choose a smaller file.")
                .arg(error.place);
    case ErrorCode::TooLarge:
        return ErrorText::
            tr("%1: a sheet takes 1,048,575 records, 16,384 columns and 32,767 characters a cell at most. Save the list as CSV.")
                .arg(error.place);
    case ErrorCode::RecordTooLong:
        return ErrorText::tr(
                   "%1: the first record is longer than %2 MB. Check the quotation marks.")
            .arg(error.place, first);
    case ErrorCode::UnpacksTooLarge:
        return ErrorText::
            tr("%1 unpacks to more than %2 MB. Save the list as CSV, or delete what is no list.")
                .arg(error.place, first);
    case ErrorCode::TableNotInFile:
        return ErrorText::tr("The file has no table or sheet \"%1\". Choose one of: %2.")
            .arg(error.place, first);
    case ErrorCode::NotAWorkspace:
        return ErrorText::tr("%1 is not a workspace of Whither. Import it instead.")
            .arg(error.place);
    case ErrorCode::NewerWorkspace:
        return ErrorText::
            tr("%1 was saved by a newer Whither (format %2; this one reads up to %3). Update Whither.")
                .arg(error.place, first, second);
    case ErrorCode::LockedByOther:
        return ErrorText::tr(
                   "%1 is open in another window (%2). Close it there, or save under another name.")
            .arg(error.place, first);
    case ErrorCode::InvalidExpression:
        return ErrorText::tr("The filter is not valid at character %1: expected %2.")
            .arg(first, second);
    case ErrorCode::BadInstitution:
        return ErrorText::tr(
                   "The institution %1 cannot have the value \"%2\". Correct it and try again.")
            .arg(error.place, first);
    case ErrorCode::UnknownInstitution:
        return ErrorText::tr("The table holds no institution \"%1\". Check its name.")
            .arg(error.place);
    case ErrorCode::NoRecipe:
        return ErrorText::tr(
                   "%1 is a picture that does not say how it was made: it is no figure of "
                   "Whither, or was written without its recipe.")
            .arg(error.place);
    case ErrorCode::ListNotOpen:
        if (!first.isEmpty())
            return ErrorText::tr(
                       "The figure asks the list \"%1\" about its column \"%2\"; the list of that "
                       "name that is open here has none. Open the list it was made of, then the "
                       "figure again.")
                .arg(error.place, first);
        return ErrorText::tr(
                   "The figure was made of the list \"%1\", which is not open here or has "
                   "other columns. Open the list, then the figure again.")
            .arg(error.place);
    case ErrorCode::NamesPeople:
        return ErrorText::tr("%1 was not written: what is asked, or counted, says who somebody is. "
                             "Take off the search or the filter by name, or let names stand.")
            .arg(error.place);
    }
    return error.place;
}

} // namespace whither
