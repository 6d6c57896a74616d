#include "models/study/claims/verdict.h"

namespace whither {

std::string_view verdictKind(std::string_view wording)
{
    if (wording == "supported")
        return verdict::supported;
    if (wording.starts_with("supported"))
        return verdict::partly;
    if (wording.starts_with("contradicted"))
        return verdict::contradicted;
    if (wording.starts_with("depends"))
        return verdict::depends;
    return verdict::untestable;
}

} // namespace whither
