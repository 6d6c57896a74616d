#include "app/shell/noticeboard.h"

#include <algorithm>

namespace whither {

NoticeBoard::NoticeBoard(NoticeBar& bar, QObject* parent) : QObject(parent), m_bar(bar) {}

void NoticeBoard::put(const QString& name, const std::function<Notice()>& words)
{
    std::erase_if(m_notices, [&](const auto& notice) { return notice.first == name; });
    m_notices.emplace_back(name, words);
    retranslate();
}

void NoticeBoard::takeDown(const QString& name)
{
    if (std::erase_if(m_notices, [&](const auto& notice) { return notice.first == name; }) > 0)
        retranslate();
}

void NoticeBoard::retranslate()
{
    std::vector<Notice> notices;
    for (const auto& [name, words] : m_notices) {
        Notice notice = words();
        // An answer is an end of the matter; who answers may put up another notice.
        for (NoticeAnswer& answer : notice.answers) {
            answer.deed = [this, name = name, deed = answer.deed] {
                takeDown(name);
                deed();
            };
        }
        if (!notice.isDecision)
            notice.answers.push_back(
                {tr("Close", "a notice"), [this, name = name] { takeDown(name); }});
        notices.push_back(std::move(notice));
    }
    m_bar.setNotices(notices);
}

} // namespace whither
