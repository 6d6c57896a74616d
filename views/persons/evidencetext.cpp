#include "views/persons/evidencetext.h"

#include "models/query/querytext.h"
#include "models/study/persons/personcandidates.h"
#include "models/text/numbers.h"
#include "models/text/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace whither {

namespace {

constexpr std::size_t mostListed = 12;
constexpr std::size_t shownCharacters = 200;

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

QString listed(const std::vector<std::string>& texts, const LanguageContext& context)
{
    QStringList shown;
    for (const std::string& text : texts) {
        if (static_cast<std::size_t>(shown.size()) == mostListed) {
            shown.append(EvidenceText::tr("%1 more", "at the end of a list")
                             .arg(countText(texts.size() - mostListed, context.locale)));
            break;
        }
        shown.append(visibleStart(text, shownCharacters));
    }
    return shown.join(EvidenceText::tr("; ", "between the parts of a list"));
}

QString appointmentText(const Appointment& appointment, const LanguageContext& context)
{
    const QString from = QString::number(appointment.from);
    const QString years = appointment.from == appointment.to
                              ? from
                              : from + QChar(0x2013) + QString::number(appointment.to);
    const QString place = appointment.institution.empty()
                              ? EvidenceText::tr("institution not stated")
                              : visibleStart(appointment.institution, shownCharacters);
    const QString country = appointment.country.empty()
                                ? EvidenceText::tr("country not known")
                                : termText(std::string(appointment.country), context);
    return EvidenceText::tr("%1: %2, %3", "years, institution, country").arg(years, place, country);
}

} // namespace

QString recordEvidence(const PersonRecords& records, std::uint32_t record,
                       const LanguageContext& context)
{
    const std::string& identifier = records.record(record).identifier;
    QStringList lines{
        identifier.empty()
            ? EvidenceText::tr("Known by name alone: may be several people")
            : EvidenceText::tr("Identifier: %1").arg(visibleStart(identifier, shownCharacters)),
        EvidenceText::tr("Written: %1").arg(listed(records.spellings(record), context)),
        EvidenceText::tr("Papers: %1").arg(countText(records.paperCount(record), context.locale))};
    const auto career = records.careerOf(record);
    for (const Appointment& appointment : career) {
        if (static_cast<std::size_t>(lines.size()) == mostListed + 3) {
            lines.append(EvidenceText::tr("%1 more", "at the end of a list")
                             .arg(countText(career.size() - mostListed, context.locale)));
            break;
        }
        lines.append(appointmentText(appointment, context));
    }
    return lines.join(QLatin1Char('\n'));
}

QString commonEvidence(const PersonRecords& records, std::uint32_t first, std::uint32_t second,
                       const LanguageContext& context)
{
    std::vector<std::string> coauthors;
    for (const std::uint32_t name : sharedCoauthors(records, first, second))
        coauthors.emplace_back(records.name(name));
    std::vector<std::string> institutions;
    std::ranges::set_intersection(records.institutions(first), records.institutions(second),
                                  std::back_inserter(institutions));
    return (coauthors.empty()
                ? EvidenceText::tr("No co-author in common.")
                : EvidenceText::tr("Co-authors in common: %1.").arg(listed(coauthors, context)))
           + QLatin1Char('\n')
           + (institutions.empty() ? EvidenceText::tr("No institution written the same.")
                                   : EvidenceText::tr("Institutions in common: %1.")
                                         .arg(listed(institutions, context)));
}

} // namespace whither
