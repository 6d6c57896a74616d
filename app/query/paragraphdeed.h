#pragma once

#include "models/study/paragraph/paragraph.h"

#include "app/query/claimdeed.h"

#include <QString>

namespace whither {

class ParagraphDialog;

/// Lets the user paste a paragraph and keep what it claims, each claim a step that can be undone,
/// all of them at once one step.
class ParagraphDeed : public QObject {
    Q_OBJECT

public:
    /// `claims` outlives the deed; `window` owns its dialogs.
    ParagraphDeed(const ClaimParts& parts, ClaimDeed& claims, QWidget* window);

    void check(const LanguageContext& context);

private:
    void keep(ParagraphDialog& dialog, const std::vector<ParagraphClaim>& kept);
    void choose(const ParagraphDialog& dialog, const ParagraphClaim& claim);
    bool isKept(const QString& words, const ParagraphClaim& claim) const;

    ClaimParts m_parts;
    ClaimDeed& m_claims;
    QWidget* m_window;
    QString m_text; ///< as it was when the dialog was closed
};

} // namespace whither
