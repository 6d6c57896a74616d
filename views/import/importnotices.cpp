#include "views/import/importnotices.h"

#include "models/import/problemsentence.h"
#include "models/study/institutions/affiliationplaces.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace whither {

namespace {

struct ImportNotices {
    Q_DECLARE_TR_FUNCTIONS(ImportNotices)
};

/// A sentence and the line it is about.
using Notice = std::pair<std::uint64_t, QString>;

std::optional<std::size_t> columnOf(const ImportPreview& preview, Meaning meaning)
{
    const auto found = std::ranges::find(preview.columns, meaning, &PreviewColumn::meaning);
    if (found == preview.columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - preview.columns.begin());
}

std::uint64_t lineOf(const ImportPreview& preview, std::size_t row)
{
    return row < preview.places.size() ? preview.places[row].line : row + 1;
}

void addProblems(const ImportPreview& preview, std::vector<Notice>& notices)
{
    for (const auto* problems : {&preview.report.problems, &preview.report.warnings}) {
        for (const Problem& problem : *problems) {
            std::optional<ColumnType> type;
            if (problem.column > 0 && problem.column <= preview.columns.size())
                type = preview.columns[static_cast<std::size_t>(problem.column) - 1].type;
            notices.emplace_back(problem.line, problemSentence(problem, preview.shape, type));
        }
    }
}

/// Calls `deed(row, text)` for every distinct text of a column, where it stands first.
template <typename Deed>
void forEachText(const ImportPreview& preview, std::size_t column, Deed&& deed)
{
    std::set<std::string> seen;
    for (std::size_t row = 0; row < preview.table->rowCount(); ++row) {
        const auto text = preview.table->columns()[column].text(row);
        if (text && seen.insert(*text).second)
            deed(row, *text);
    }
}

void addCountries(const ImportPreview& preview, const CountryValues& countries,
                  std::vector<Notice>& notices)
{
    for (const Meaning meaning : {Meaning::Country, Meaning::Origin}) {
        const auto column = columnOf(preview, meaning);
        if (!column)
            continue;
        forEachText(preview, *column, [&](std::size_t row, const std::string& text) {
            if (countries.keysIn(text))
                return;
            Problem problem;
            problem.kind = ProblemKind::UnknownCountry;
            problem.line = lineOf(preview, row);
            problem.column = *column + 1;
            problem.rawText = text;
            notices.emplace_back(problem.line,
                                 problemSentence(problem, preview.shape, std::nullopt));
        });
    }
}

void addAffiliations(const ImportPreview& preview, const InstitutionList& institutions,
                     const LanguageContext& context, std::vector<Notice>& notices)
{
    const auto column = columnOf(preview, Meaning::Affiliation);
    if (!column)
        return;
    const bool isList = preview.shape.format == FileFormat::PaperList;
    forEachText(preview, *column, [&](std::size_t row, const std::string& text) {
        const AffiliationPlaces places = FoundAffiliation(text, isList, institutions).in({});
        // Of several affiliations there is no one head office to speak of.
        const bool isSingle = places.institution.find("; ") == std::string::npos;
        if (!isSingle || places.hqCountry.empty() || places.siteCountry.empty()
            || places.hqCountry == places.siteCountry)
            return;
        const std::uint64_t line = lineOf(preview, row);
        const QString what =
            ImportNotices::tr("“%1” has its headquarters in %2 and its site in "
                              "%3: both are kept.")
                .arg(QString::fromStdString(text), context.words->display(places.hqCountry),
                     context.words->display(places.siteCountry));
        notices.emplace_back(line, sentenceAt(line, preview.shape.format, what));
    });
}

} // namespace

QStringList importNotices(const ImportPreview& preview, const CountryValues& countries,
                          const InstitutionList& institutions, const LanguageContext& context)
{
    std::vector<Notice> notices;
    addProblems(preview, notices);
    addCountries(preview, countries, notices);
    addAffiliations(preview, institutions, context, notices);
    std::ranges::stable_sort(notices, {}, &Notice::first);
    QStringList sentences;
    for (const Notice& notice : notices)
        sentences.append(notice.second);
    return sentences;
}

} // namespace whither
