#pragma once

#include "models/text/languagecontext.h"

#include "app/lists/importedlists.h"

#include <QObject>

#include <thread>

class QStatusBar;
class QWidget;

namespace whither {

/// Writes the rejected records of a list to a file that the user names, beside the window's work.
class RejectedRowsDeed : public QObject {
    Q_OBJECT

public:
    /// `window` owns the deed and its dialogs; both outlive it.
    RejectedRowsDeed(QStatusBar& status, QWidget* window);

    /// Asks where to, then writes. What was done is said in the status bar, what failed in a box.
    void ask(const ImportedLists::List& list, const LanguageContext& context);

signals:
    /// The file is written, or it could not be.
    void ended();

private:
    void write(const ImportedLists::List& list, const QString& path);

    QStatusBar& m_status;
    QWidget* m_window;
    LanguageContext m_context;
    std::jthread m_thread;
};

} // namespace whither
