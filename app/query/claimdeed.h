#pragma once

#include "models/query/querysession.h"
#include "models/study/catalog/catalog.h"
#include "models/text/languagecontext.h"

#include "app/query/claimparts.h"

#include <QObject>

#include <optional>
#include <string>
#include <vector>

class QWidget;

namespace whither {

class Actions;
class ParagraphDeed;
struct ClaimOffer;

/// Lets the user claim something of a number, change the claim and take it back, each a step that
/// can be undone.
class ClaimDeed : public QObject {
    Q_OBJECT

public:
    /// `window` owns the deed and its dialogs.
    ClaimDeed(const ClaimParts& parts, QWidget* window);

    void setContext(const LanguageContext& context) { m_context = context; }
    /// Does what the actions about claims ask for.
    void serve(const Actions& actions);
    /// About what the keyboard is on in the figure in front, or is highlighted there.
    void make();
    /// Can something be claimed of the figure in front? Not of claims.
    bool canMake() const;
    /// About a mark of the figure in front; about all of it without one.
    void makeOf(std::optional<std::size_t> mark);
    /// In these words, about one of the measures, which the user chooses.
    void makeAbout(const QString& words, const std::vector<ClaimCheck>& measures);
    /// The claim of the user that the mark of the figure in front is; nothing for any other mark.
    std::optional<std::string> claimOf(std::optional<std::size_t> mark) const;
    void change(const std::string& id);
    void remove(const std::string& id);

private:
    void keep(const QString& title, const ClaimOffer& offer);
    std::optional<OwnClaim> ask(const QString& title, const ClaimOffer& offer);
    QString told(const ClaimCheck& check) const;
    std::size_t placeOf(const std::string& id) const;

    ClaimParts m_parts;
    QWidget* m_window;
    ParagraphDeed* m_paragraphs;
    LanguageContext m_context;
};

} // namespace whither
