#include "app/lists/institutionstore.h"

#include "models/study/institutions/institutionfile.h"

namespace whither {

const std::shared_future<InstitutionList>& InstitutionStore::list()
{
    if (!m_list.valid())
        m_list = std::async(std::launch::async, shippedInstitutions).share();
    return m_list;
}

StudyInstitutions InstitutionStore::study()
{
    return {list().get(), m_log};
}

void InstitutionStore::set(const StudyInstitutions& institutions)
{
    std::promise<InstitutionList> ready;
    ready.set_value(institutions.list);
    m_list = ready.get_future().share();
    m_log = institutions.log;
}

Done InstitutionStore::setLog(const std::vector<InstitutionLogEntry>& log)
{
    if (log == m_log)
        return done();
    auto made = StudyInstitutions::make(shippedInstitutions(), log);
    if (!made.ok())
        return made.error();
    set(made.value());
    return done();
}

} // namespace whither
