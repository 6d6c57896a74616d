#pragma once

#include "models/study/figures/figurememory.h"

#include "app/figure/figuredeedparts.h"
#include "app/figure/figurefiles.h"
#include "app/shell/sidethread.h"

#include <QObject>

#include <functional>
#include <vector>

namespace whither {

class Actions;
class ExportDialog;
class Figure;
struct PackagePlan;

/// What one does with the figure in front: take it away as a file or through the clipboard.
/// What was done is said in the status bar, what failed in a message box. A window that is closed
/// before its files are there waits for them.
class FigureDeeds : public QObject {
    Q_OBJECT

public:
    /// `window` owns the deeds and their dialogs.
    FigureDeeds(const FigureDeedParts& parts, const Actions& actions, QWidget* window);

    /// Asks how and where, then writes the figure in front; remembers the answers.
    void exportFigure();
    /// The same of two cohorts beside one another, drawn as `figure`.
    void exportComparison(const ComparisonQuery& query, const Figure& figure);
    /// The figure as an image of the size of the last export.
    void copyImage();
    /// The numbers of the figure as lines of cells, for a spreadsheet.
    void copyNumbers();
    /// Offers notes and events for the figure, at the mark the keyboard is on or in the middle.
    void annotate();
    /// Title, subtitle and footer as text.
    void copyFinding();

signals:
    /// The figure was written, copied or dragged away.
    void taken(const whither::RememberedFigure& figure);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isBusy() const;
    void closeWhenDone();
    /// Looks beside the window's work who is named in what is exported.
    void tellNamed(const FigureFile& asked, ExportDialog& dialog);
    /// `asked` is what to write but for path, language and format.
    void exportAs(FigureFile asked, const Figure& preview);
    /// The same figure without its user's notes, as `seen` is with them.
    RememberedFigure withoutNotes(const FigureFile& asked, const RememberedFigure& seen) const;
    /// Takes the records of a package out of the engine beside the window's work, then writes it.
    void gather(const PackagePlan& plan, const RememberedFigure& remembered);
    /// Draws between the window's own work; `then` hears what was drawn, the user what went wrong.
    void draw(std::vector<FigureFile> files, const FigureLook& look,
              std::function<void(std::vector<FileContent>)> then);
    /// Asks before files are replaced; writes beside the window's work.
    void write(std::vector<FileContent> files, const QString& folder,
               const RememberedFigure& remembered);
    void tellFailure(const Error& error);
    bool mayReplace(const std::vector<FileContent>& files);
    const Figure& shown() const;

    FigureDeedParts m_parts;
    QWidget* m_window;
    SideThread m_side;
    SideThread m_looking;     ///< nothing waits for what it finds
    bool m_isClosing = false; ///< once the files are there
};

} // namespace whither
