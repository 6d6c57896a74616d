#pragma once

#include "models/study/figures/figurememory.h"

#include "views/dialogs/studyiddialog.h"

#include "app/builtin.h"
#include "app/shell/languageswitch.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QWidget;

namespace whither {

class Actions;
class FigureKeeper;
class FigureReopener;

/// What opening a study id works on; all outlive it.
struct StudyIdParts {
    const Builtin& builtin;
    const LanguageSwitch& languages;
    const Actions& actions;
    FigureKeeper& keeper;
    FigureReopener& reopener;
    std::function<QString()> workspace; ///< path of the one that is open now; empty: none
};

/// Brings back the figure whose study id is typed or pasted, with whatever stands around it: as an
/// exported figure is opened again, or by saying which data is missing and where it was. Pasting in
/// the window, where no field takes it, does the same.
class StudyIdDeed : public QObject {
    Q_OBJECT

public:
    StudyIdDeed(const StudyIdParts& parts, QWidget* window);

    /// Asks for an id; `text` stands there at first.
    void ask(const QString& text);
    /// The workspace that was asked for is open, or another; the figure that waits for it comes.
    void resume(const QString& workspace);
    /// It could not be opened.
    void giveUp() { m_waiting.reset(); }
    /// While it is open.
    StudyIdDialog* dialog() const { return m_dialog; }

signals:
    /// The dialog is there.
    void asked();
    /// The workspace that holds the list of the figure is to be opened.
    void workspaceRequested(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& text, const FigureMemory& memory);
    StudyIdReading readingOf(const QString& text, const FigureMemory& memory) const;
    QString whatIs(const RememberedFigure& figure) const;
    void open(const RememberedFigure& figure);
    void tellMissing(const RememberedFigure& figure, const Error& error);

    StudyIdParts m_parts;
    QWidget* m_window;
    QPointer<StudyIdDialog> m_dialog;
    std::optional<RememberedFigure> m_waiting; ///< for its workspace
};

} // namespace whither
