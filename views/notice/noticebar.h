#pragma once

#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace whither {

/// What can be done about a notice.
struct NoticeAnswer {
    QString text;
    std::function<void()> deed;
};

/// Something the user should know and may answer when it suits.
struct Notice {
    enum class Kind { Information, Warning };

    Kind kind = Kind::Information;
    QString text; ///< plain
    std::vector<NoticeAnswer> answers;
    bool isDecision = false; ///< its answers are all there are; no other way takes it down
};

/// Notices above the pages of the window, one below the other. Stops nobody's work: there is no
/// need to answer. Takes no room while there is nothing to say.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shows these notices and no others. `deed`s are done after the click that asked for them, so
    /// they may change the notices.
    void setNotices(const std::vector<Notice>& notices);

private:
    QWidget* makeRow(const Notice& notice);

    QVBoxLayout* m_layout;
};

} // namespace whither
