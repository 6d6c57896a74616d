#pragma once

#include "models/study/catalog/catalog.h"

#include <QObject>
#include <QString>

class QUndoStack;
class QWidget;

namespace whither {

class Inspector;
class QuerySession;

/// What replies are written down with; all outlive the deed.
struct ReplyParts {
    QuerySession& session;
    QUndoStack& undo;
    Catalog& catalog;
    Inspector& inspector;
};

/// Lets the user write down what somebody whom the table in front names says to it, each time a
/// step that can be undone.
class ReplyDeed : public QObject {
    Q_OBJECT

public:
    /// `window` owns the deed and its dialog.
    ReplyDeed(const ReplyParts& parts, QWidget* window);

private:
    void ask(const QString& person, const QString& name);

    ReplyParts m_parts;
    QWidget* m_window;
};

} // namespace whither
