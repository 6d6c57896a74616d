#pragma once

#include "views/notice/noticebar.h"

#include <QObject>

#include <functional>
#include <utility>
#include <vector>

namespace whither {

/// Keeps the notices of the window, each under a name, and says them anew in another language.
class NoticeBoard : public QObject {
    Q_OBJECT

public:
    /// `bar` outlives this object.
    explicit NoticeBoard(NoticeBar& bar, QObject* parent = nullptr);

    /// Puts up a notice, or puts it in place of the one of that name. `words` is asked for it in
    /// every language that is chosen while it is up. Unless it is a
    /// decision, it gets a button that takes it down.
    void put(const QString& name, const std::function<Notice()>& words);
    void takeDown(const QString& name);
    void retranslate();

private:
    NoticeBar& m_bar;
    std::vector<std::pair<QString, std::function<Notice()>>> m_notices; ///< the latest last
};

} // namespace whither
