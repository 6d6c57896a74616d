#pragma once

#include "models/study/paragraph/paragraph.h"
#include "models/text/languagecontext.h"

#include "app/query/claimparts.h"

#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace whither {

class ParagraphDialog;

/// Lets the user paste a paragraph and keep what it claims, each claim a step that can be undone,
/// all of them at once one step.
class ParagraphDeed : public QObject {
    Q_OBJECT

public:
    /// `window` owns the deed and its dialogs.
    ParagraphDeed(const ClaimParts& parts, QWidget* window);

    void check(const LanguageContext& context);

signals:
    /// The user wants to choose which of these measures a claim in these words is about.
    void choiceWanted(const QString& words, const std::vector<whither::ClaimCheck>& measures);

private:
    void keep(ParagraphDialog& dialog, const std::vector<ParagraphClaim>& kept);
    void choose(const ParagraphDialog& dialog, const ParagraphClaim& claim);
    bool isKept(const QString& words, const ParagraphClaim& claim) const;

    ClaimParts m_parts;
    QWidget* m_window;
    QString m_text; ///< as it was when the dialog was closed
};

} // namespace whither
