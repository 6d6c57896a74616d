#include "models/study/paragraph/paragraph.h"

#include "models/study/catalog/studyevents.h"
#include "models/study/claims/verdict.h"
#include "models/study/paragraph/cohorttie.h"
#include "models/study/paragraph/conferencetie.h"
#include "models/study/paragraph/statedclaims.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t mostClaims = 500; // more nobody reads in one window
constexpr const char* sharesFigure = "shares";
constexpr const char* cohortTable = "cohort100";

/// A sentence as it is compared with a known claim: letters and digits alone.
QString bareText(const QString& text)
{
    QString bare;
    for (const QChar sign : folded(text)) {
        if (sign.isLetterOrNumber())
            bare += sign;
    }
    return bare;
}

/// Ids of the built-in claims by what they say in each language.
QHash<QString, std::string> knownClaims(const Engine& engine, const Wording& wording)
{
    QHash<QString, std::string> known;
    Query all;
    all.table = claimsTable;
    const auto schema = engine.columns(claimsTable);
    const auto id = columnIndex(schema, "claim_id");
    const auto text = columnIndex(schema, "claim_in_own_words");
    if (!id || !text)
        return known;
    const auto rows = engine.rows(all);
    for (std::size_t row = 0; row < rows->size(); ++row) {
        const std::string claim = plainText(rows->cell(row, *id)).value_or(std::string());
        const std::string words = plainText(rows->cell(row, *text)).value_or(std::string());
        if (isOwnClaim(claim))
            continue;
        for (const Language language : allLanguages)
            known.insert(bareText(wording.display(words, language)), claim);
    }
    return known;
}

/// Reads one text.
class Reading {
public:
    struct Sources {
        const Engine& engine;
        const Wording& wording;
        const ClaimBook& book;
        const std::vector<std::string>& shareTables;
        const std::vector<int>& years;
    };

    Reading(const Sources& sources, const QString& text)
        : m_sources(sources),
          m_text(text),
          m_numbers(textNumbers(text)),
          m_sums(statedSums(text, m_numbers)),
          m_cohort(sources.engine, sources.years),
          m_conferences(sources.engine, sources.shareTables),
          m_vocabulary(sources.wording, m_conferences.conferences()),
          m_known(knownClaims(sources.engine, sources.wording)),
          m_findings(sources.book.findings(sources.engine))
    {
    }

    ParagraphReading all(const std::stop_token& stop)
    {
        std::vector<std::pair<TextSpan, Clause>> sentences;
        for (const TextSpan& span : sentencesIn(m_text, m_numbers)) {
            if (stop.stop_requested())
                return std::move(m_reading);
            sentences.emplace_back(span, m_vocabulary.wordsIn(m_text, span, m_numbers));
            m_isAboutCohort =
                m_isAboutCohort || m_cohort.isMeant(sentences.back().second, m_numbers);
        }
        for (const auto& [span, words] : sentences) {
            if (stop.stop_requested())
                break;
            m_reading.isCut = m_reading.claims.size() >= mostClaims;
            if (m_reading.isCut)
                break;
            readSentence(span, words);
        }
        return std::move(m_reading);
    }

private:
    void readSentence(const TextSpan& span, const Clause& words)
    {
        const auto known = m_known.constFind(bareText(m_text.mid(span.start, span.length)));
        if (known != m_known.constEnd()) {
            ParagraphClaim claim{span, span, *known, {}, {}, {}, {}};
            if (const ClaimFinding* finding = findingOf(*m_findings, *known))
                claim.finding = *finding;
            else
                claim.finding.verdict = verdict::untestable;
            if (claim.finding.checks.empty())
                claim.tie.gap = ClaimTie::Gap::Data;
            m_reading.claims.push_back(std::move(claim));
            return;
        }
        const bool endsAsQuestion =
            QStringView(u"?？").contains(m_text[span.start + span.length - 1]);
        for (const StatedClaim& stated : statedClaims(words, m_numbers)) {
            ParagraphClaim claim;
            claim.mark = stated.number.span;
            claim.sentence = span;
            claim.said = stated.asSaid({});
            if (const StatedSum* sum = sumOf(stated.number)) {
                if (stated.number.span.start != sum->span.start)
                    continue; // told with its first number
                claim.mark = sum->span;
                tieSum(claim, stated, *sum);
            } else if (isOnlyReference(stated, words)) {
                continue;
            } else {
                claim.tie = tieOf(stated, words);
            }
            if (endsAsQuestion)
                claim.tie = {{}, ClaimTie::Gap::Supposition, {}};
            claim.finding =
                testClaim(m_sources.engine, {{}, claim.tie.checks}, m_sources.book.article());
            m_reading.claims.push_back(std::move(claim));
        }
    }

    const StatedSum* sumOf(const TextNumber& number) const
    {
        const auto behind = std::ranges::upper_bound(
            m_sums, number.span.start, {}, [](const StatedSum& sum) { return sum.span.start; });
        if (behind == m_sums.begin())
            return nullptr;
        const StatedSum& sum = *(behind - 1);
        return number.span.start < sum.span.start + sum.span.length ? &sum : nullptr;
    }

    static bool says(const Clause& words, WordSense sense)
    {
        return std::ranges::find(words, sense, &TextWord::sense) != words.end();
    }

    bool isOnlyReference(const StatedClaim& stated, const Clause& words) const
    {
        if (!m_isAboutCohort || says(words, WordSense::Conference)
            || stated.number.kind != TextNumber::Kind::Count)
            return false;
        const auto word = std::ranges::find(stated.sentence(), stated.number.span, &TextWord::span);
        return word != stated.sentence().end() && isReference(stated.sentence(), word);
    }

    void tieSum(ParagraphClaim& claim, const StatedClaim& stated, const StatedSum& sum) const
    {
        claim.said.expected = sum.total;
        const double made = std::accumulate(sum.parts.begin(), sum.parts.end(), 0.0);
        if (std::abs(made - sum.total) > 1e-6)
            claim.sumInText = made;
        if (auto bar = barOf(stated, m_text))
            claim.tie = *std::move(bar);
        else
            claim.tie = m_cohort.tieSum(sum.parts, sum.total);
    }

    ClaimTie tieOf(const StatedClaim& stated, const Clause& words) const
    {
        if (auto bar = barOf(stated, m_text))
            return *std::move(bar);
        if (says(words, WordSense::Conference))
            return m_conferences.tie(stated, m_numbers);
        if (m_isAboutCohort && !says(words, WordSense::Papers)
            && stated.order == StatedClaim::Order::None)
            return m_cohort.tie(stated, m_numbers);
        return {{}, ClaimTie::Gap::Subject, {}};
    }

    Sources m_sources;
    const QString& m_text;
    std::vector<TextNumber> m_numbers;
    std::vector<StatedSum> m_sums;
    CohortTie m_cohort;
    ConferenceTie m_conferences;
    Vocabulary m_vocabulary;
    QHash<QString, std::string> m_known;
    std::shared_ptr<const ClaimFindings> m_findings;
    bool m_isAboutCohort = false;
    ParagraphReading m_reading;
};

} // namespace

ParagraphReader::ParagraphReader(const Catalog& catalog, std::shared_ptr<const Engine> engine)
    : m_engine(std::move(engine)), m_wording(catalog.wording()), m_book(catalog.claims())
{
    for (const Dataset& dataset : catalog.datasets()) {
        if (dataset.figure == sharesFigure)
            m_shareTables.push_back(dataset.id);
    }
    const Dataset* cohort = catalog.dataset(cohortTable);
    const Source* source = cohort ? catalog.source(cohort->study) : nullptr;
    if (const auto year = source ? yearOfDate(source->date) : std::nullopt)
        m_years.push_back(static_cast<int>(*year));
}

ParagraphReading ParagraphReader::read(const QString& text, std::stop_token stop) const
{
    return Reading({*m_engine, *m_wording, m_book, m_shareTables, m_years}, text).all(stop);
}

} // namespace whither
