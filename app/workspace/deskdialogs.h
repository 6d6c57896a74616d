#pragma once

#include "app/workspace/deskquestions.h"

#include <QCoreApplication>

class QWidget;

namespace whither {

/// Asks what the desk must know in dialogs of the window.
class DeskDialogs : public DeskQuestions {
    Q_DECLARE_TR_FUNCTIONS(DeskDialogs)

public:
    explicit DeskDialogs(QWidget* window) : m_window(window) {}

    void askAboutUnsaved(const QString& name,
                         const std::function<void(UnsavedChanges)>& answer) override;
    void askAboutChanged(const QString& path,
                         const std::function<void(ChangedFile)>& answer) override;
    void askWhereToSave(const QString& proposedPath,
                        const std::function<void(const QString& path)>& answer) override;

private:
    QWidget* m_window; // outlives this
};

} // namespace whither
