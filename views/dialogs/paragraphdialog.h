#pragma once

#include "models/study/paragraph/paragraph.h"
#include "models/text/languagecontext.h"

#include "views/dialogs/paragraphlookup.h"
#include "views/theme/theme.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace whither {

/// What the dialog is about; all but the reader outlive it.
struct ParagraphParts {
    std::shared_ptr<const ParagraphReader> reader;
    const Catalog& catalog;
    const LanguageContext& context;
    const Theme& theme;
    /// Is the statement, in these words, among the user's claims?
    std::function<bool(const QString& words, const ParagraphClaim& claim)> isKept;
};

/// Takes a paragraph, marks what it claims in numbers, and says of each what the data say.
class ParagraphDialog : public QDialog {
    Q_OBJECT

public:
    explicit ParagraphDialog(const ParagraphParts& parts, QWidget* parent = nullptr);

    void setParagraph(const QString& text);
    QString paragraph() const;
    const std::vector<ParagraphClaim>& claims() const { return m_reading.claims; }
    /// What a claim made of the statement is called: its sentence, and its number where the
    /// sentence has several.
    QString wordsOf(const ParagraphClaim& claim) const;
    /// Shows what is kept by now.
    void refreshKept();

signals:
    /// The list says what came of the text as it is now.
    void looked();
    void keepRequested(const std::vector<whither::ParagraphClaim>& claims);
    /// The user wants to choose what the statement is looked up in.
    void choiceRequested(const whither::ParagraphClaim& claim);

private:
    void look();
    void show(const QString& text, const ParagraphReading& reading);
    void addRow(const ParagraphClaim& claim);
    void mark();
    void showChosen();
    void chooseAtCursor();
    std::optional<std::size_t> chosen() const;
    bool canKeep(const ParagraphClaim& claim) const;

    ParagraphParts m_parts;
    QPlainTextEdit* m_text;
    QTreeWidget* m_list;
    QPlainTextEdit* m_detail;
    QLabel* m_count;
    QPushButton* m_choose;
    QPushButton* m_keep;
    QPushButton* m_keepAll;
    QTimer m_pause; ///< until somebody who types has stopped
    ParagraphLookup m_lookup;
    QString m_read; ///< the text that the reading is of
    ParagraphReading m_reading;
};

/// The check that a statement can be kept by as it stands: nothing where the data do not answer it,
/// or answer it by one rule this way and by another that way.
std::optional<ClaimCheck> keepableCheck(const ParagraphClaim& claim);

} // namespace whither
