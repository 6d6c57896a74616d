#include "app/figure/annotationmenu.h"

#include "models/query/querysession.h"
#include "models/text/visibletext.h"

#include "views/dialogs/eventdialog.h"
#include "views/figure/figure.h"

#include "app/query/queryrequests.h"

#include <QFontMetrics>
#include <QInputDialog>

#include <utility>

namespace whither {

namespace {

constexpr int longestEntry = 240; // pixels of a note's words in the menu

/// Nothing of a text that is empty; what is longer than a note may be is cut.
std::optional<std::string> remark(const QString& text)
{
    QString kept = text.simplified();
    while (kept.toUtf8().size() > static_cast<qsizetype>(longestAnnotation))
        kept.chop(1);
    return kept.isEmpty() ? std::nullopt : std::optional(kept.toStdString());
}

} // namespace

AnnotationMenu::AnnotationMenu(const Figure& figure, std::optional<std::size_t> mark,
                               std::optional<QPointF> place, QuerySession& session,
                               QueryRequests& requests, QWidget* parent)
    : QMenu(tr("Notes and events"), parent), m_session(session), m_requests(requests)
{
    const Query& query = session.query();
    const bool isFull = query.annotations.size() >= mostAnnotations;
    const std::vector<Condition> about =
        mark ? figure.chart().marks()[*mark].conditions : std::vector<Condition>();
    if (place) {
        addAction(tr("Add a note here…"), this, [this, place = *place, about] {
            addNote(place, about);
        })->setEnabled(!isFull);
    }
    if (figure.id() == QLatin1String("shares")) {
        addAction(tr("Add an event line…"), this, &AnnotationMenu::addEvent)->setEnabled(!isFull);
        QAction* events = addAction(tr("Events of the study"), this, [this] {
            Query asked = m_session.query();
            asked.showsEvents = !asked.showsEvents;
            m_requests.ask(asked);
        });
        events->setCheckable(true);
        events->setChecked(query.showsEvents);
    }
    addRemovals();
}

void AnnotationMenu::addRemovals()
{
    const std::vector<Annotation>& annotations = m_session.query().annotations;
    if (annotations.empty())
        return;
    addSeparator();
    for (std::size_t index = 0; index < annotations.size(); ++index) {
        const QString words = fontMetrics().elidedText(visibleText(annotations[index].text),
                                                       Qt::ElideRight, longestEntry);
        // An ampersand would be a mnemonic.
        addAction(
            tr("Remove \"%1\"").arg(QString(words).replace(QLatin1Char('&'), QStringLiteral("&&"))),
            this, [this, index] {
                Query asked = m_session.query();
                if (index < asked.annotations.size())
                    asked.annotations.erase(asked.annotations.begin()
                                            + static_cast<std::ptrdiff_t>(index));
                m_requests.ask(asked);
            });
    }
}

void AnnotationMenu::addNote(const QPointF& place, const std::vector<Condition>& mark)
{
    bool isGiven = false;
    const QString text =
        QInputDialog::getText(parentWidget(), tr("Add a note"), tr("What the arrow points at:"),
                              QLineEdit::Normal, QString(), &isGiven);
    const auto words = remark(text);
    if (!isGiven || !words)
        return;
    Query asked = m_session.query();
    asked.annotations.push_back({*words, std::nullopt, place.x(), place.y(), mark});
    m_requests.ask(asked);
}

void AnnotationMenu::addEvent()
{
    EventDialog dialog(parentWidget());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto words = remark(dialog.text());
    if (!words)
        return;
    Query asked = m_session.query();
    asked.annotations.push_back({*words, dialog.year()});
    m_requests.ask(asked);
}

} // namespace whither
