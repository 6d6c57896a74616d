#include "app/study/staletables.h"

#include "models/query/querysession.h"

#include "app/lists/importedlists.h"
#include "app/shell/noticeboard.h"
#include "app/study/renewdeed.h"

namespace whither {

StaleTables::StaleTables(const StaleParts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.lists, &ImportedLists::changed, this, &StaleTables::look);
    connect(&parts.persons, &PersonLinks::changed, this, &StaleTables::look);
}

void StaleTables::look()
{
    std::map<std::string, Origin> origins;
    for (const auto& table : m_parts.lists.all()) {
        if (!table->rule)
            continue;
        const std::string& id = table->dataset.id;
        const std::string& source = table->rule->rows.table;
        const Origin now{table, m_parts.lists.find(source), m_parts.persons.of(source)};
        const auto known = m_origins.find(id);
        const bool isNew = known == m_origins.end() || known->second.table != table;
        const Origin& then = isNew ? now : known->second;
        tell(id, now.list && (then.list != now.list || then.decisions != now.decisions));
        origins.emplace(id, then);
    }
    for (const auto& [id, origin] : m_origins) {
        if (!origins.contains(id))
            tell(id, false);
    }
    m_origins = std::move(origins);
}

void StaleTables::tell(const std::string& id, bool isStale)
{
    const QString name = QStringLiteral("stale/") + QString::fromStdString(id);
    if (!isStale) {
        m_parts.notices.takeDown(name);
        return;
    }
    m_parts.notices.put(name, [this, id] {
        Notice notice;
        notice.kind = Notice::Kind::Warning;
        const auto table = m_parts.lists.find(id);
        notice.text = tr("%1 was worked out before its list, or what is decided about people, "
                         "changed: its numbers are those of then.")
                          .arg(table ? QString::fromStdString(table->dataset.title) : QString());
        notice.answers = {{tr("&Work it out again"), [this, id] {
                               m_parts.session.showTable(id);
                               m_parts.renewing.renew();
                           }}};
        return notice;
    });
}

} // namespace whither
