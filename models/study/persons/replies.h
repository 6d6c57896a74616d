#pragma once

#include "models/study/persons/reply.h"

#include <QObject>
#include <QString>

#include <optional>
#include <string>

namespace whither {

/// What the people whom the tables of the study name said to it. For the thread it lives in.
class Replies : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const RepliesByTable& all() const { return m_replies; }
    void setAll(RepliesByTable replies);
    /// Of that table; empty if nobody was asked there.
    const RepliesByPerson& of(const std::string& table) const;
    void set(const std::string& table, const std::string& person,
             const std::optional<Reply>& reply);

signals:
    void changed();

private:
    RepliesByTable m_replies; ///< no table without any
};

/// One reply written down, changed or taken away, as a value.
struct ReplyEdit {
    std::string table;
    std::string person;
    std::optional<Reply> before;
    std::optional<Reply> after;

    void apply(Replies& replies) const { replies.set(table, person, after); }
    void revert(Replies& replies) const { replies.set(table, person, before); }
    /// For the Undo menu: "Write down a reply", "Change a reply", "Delete a reply".
    QString describe() const;
};

} // namespace whither
