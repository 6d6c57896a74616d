#pragma once

#include "models/result.h"
#include "models/study/institutions/institution.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// Institutions and the names they are found by. Never changes once made: copies share the data,
/// and any number of threads may read. An edit makes a new list (see institutionedit.h).
class InstitutionList {
public:
    /// An empty list.
    InstitutionList();
    /// Errors, with the institution's name as the place and the text in question as the argument:
    /// `BadInstitution` for a name or alias that stands for another institution too, a country that
    /// is no key, periods that are missing, overlap or run backwards, an institution among its own
    /// parents.
    static Result<InstitutionList> make(std::vector<Institution> institutions);

    const std::vector<Institution>& institutions() const;
    const Institution& institution(InstitutionId id) const;

    /// The institution that has exactly this name, in English, as the list writes it.
    std::optional<InstitutionId> named(std::string_view name) const;

    /// The one institution a text is about: its name or an alias as a whole (case, accents and
    /// punctuation aside), else those found among the parts of an affiliation such as "Dept. of CS,
    /// Stanford University, USA". Longer names win over names inside them, an institute over its
    /// own parent. Nothing where none is known, where several are named, or where the address ends
    /// in a country that the institution (unless it is a company) has nothing to do with. Takes a
    /// few microseconds; who asks for the same texts often keeps the answers.
    std::optional<InstitutionId> find(std::string_view text) const;
    /// All the institutions a text names, by the same rules, in the order of the list.
    std::vector<InstitutionId> findAll(std::string_view text) const;

    /// The period's country in that year (`Institution::periodAt`); nothing where not known.
    std::optional<std::string_view> hqCountry(InstitutionId id, std::optional<int> year = {}) const;
    std::optional<std::string_view> siteCountry(InstitutionId id,
                                                std::optional<int> year = {}) const;
    /// Where the people of an affiliation work: the country at the end of its address, else the
    /// site of the institution found in it. Hong Kong, Macau and Taiwan stay what they are behind
    /// ", China".
    std::optional<std::string_view> siteCountryIn(std::string_view affiliation,
                                                  std::optional<int> year = {}) const;

private:
    struct Data;
    explicit InstitutionList(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> m_data;
};

} // namespace whither
