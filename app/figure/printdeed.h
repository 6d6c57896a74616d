#pragma once

#include "app/shell/languageswitch.h"

#include <QObject>
#include <QPageLayout>

class QPrinter;

namespace whither {

class Actions;
class FigurePages;
class RecordTable;
struct Theme;

/// What printing works on; all outlive it.
struct PrintParts {
    LanguageSwitch& languages;
    const FigurePages& pages;
    const RecordTable& table;
    const Theme& theme; ///< of the window, as it is now
};

/// Prints what is in front, or shows it as it would be printed: the figure on a page of its own,
/// then the records with the columns that are shown.
class PrintDeed : public QObject {
    Q_OBJECT

public:
    PrintDeed(const PrintParts& parts, const Actions& actions, QWidget* window);

    void print();
    void preview();
    /// All pages, on paper of the printer's size; light, whatever the window is, with its patterns.
    void paintOn(QPrinter& printer) const;

private:
    PrintParts m_parts;
    QWidget* m_window;
    QPageLayout m_layout; ///< as it was chosen last
};

} // namespace whither
