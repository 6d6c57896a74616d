#include "app/figure/studyiddeed.h"

#include "models/text/errortext.h"

#include "views/figure/figurefactory.h"

#include "app/actions/actions.h"
#include "app/figure/figurekeeper.h"
#include "app/figure/figurereopener.h"
#include "app/figure/recipes.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

/// What is pasted: nothing, unless it may hold an id.
QString pastedText()
{
    const QString text = QGuiApplication::clipboard()->text();
    return studyIdsIn(text).empty() ? QString() : text;
}

/// Of the ids that a text may hold, dates among them, the first that is known.
const RememberedFigure* figureIn(const QString& text, const FigureMemory& memory)
{
    for (const std::string& id : studyIdsIn(text)) {
        if (const RememberedFigure* figure = memory.find(id))
            return figure;
    }
    return nullptr;
}

} // namespace

StudyIdDeed::StudyIdDeed(const StudyIdParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{
    connect(parts.actions.openStudyId, &QAction::triggered, this, [this] { ask(pastedText()); });
    window->installEventFilter(this);
}

bool StudyIdDeed::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        if (const QString text = pastedText(); !text.isEmpty()) {
            ask(text);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void StudyIdDeed::ask(const QString& text)
{
    m_parts.keeper.read([this, text](const FigureMemory& memory) { show(text, memory); });
}

void StudyIdDeed::show(const QString& text, const FigureMemory& memory)
{
    if (m_dialog)
        return;
    m_dialog = new StudyIdDialog(
        text.simplified(), [this, memory](const QString& now) { return readingOf(now, memory); },
        m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this, memory](int result) {
        const QString asked = m_dialog->text();
        m_dialog = nullptr; // it goes by itself
        const RememberedFigure* figure = figureIn(asked, memory);
        if (figure && result == QDialog::Accepted)
            open(*figure);
    });
    m_dialog->open();
    emit asked();
}

StudyIdReading StudyIdDeed::readingOf(const QString& text, const FigureMemory& memory) const
{
    if (const RememberedFigure* figure = figureIn(text, memory))
        return {whatIs(*figure), true};
    const auto ids = studyIdsIn(text);
    if (ids.empty()) {
        return {tr("A study id is eight digits and letters from a to f. It stands at the end of a "
                   "figure's footer, and in the name of its file."),
                false};
    }
    return {tr("No figure with the study id %1 is remembered on this computer. Open the exported "
               "picture itself, or shown.csv beside metadata.json in its package: drop it on the "
               "window. It carries its question with it.")
                .arg(QString::fromStdString(ids.front())),
            false};
}

QString StudyIdDeed::whatIs(const RememberedFigure& figure) const
{
    const FigureRecipe& recipe = figure.recipe;
    const auto ids = figureIds();
    const auto page = std::ranges::find(ids, recipe.figure);
    const QString name = page == ids.end() ? tr("Two cohorts compared")
                                           : m_parts.actions.pages[page - ids.begin()]->iconText();
    const Dataset* dataset = m_parts.builtin.catalog->dataset(recipe.table());
    const QString data = !recipe.dataName.empty() ? QString::fromStdString(recipe.dataName)
                         : dataset ? datasetTitle(*dataset, m_parts.languages.context())
                                   : QString::fromStdString(recipe.table());
    const QString sentence = tr("%1: %2, from \"%3\".", "study id, name of a figure, its data")
                                 .arg(QString::fromStdString(figure.id), name, data);
    const auto open = withOpenTables(recipe, m_parts.builtin);
    return open.ok() ? sentence : sentence + QLatin1Char(' ') + errorText(open.error());
}

void StudyIdDeed::open(const RememberedFigure& figure)
{
    const auto recipe = withOpenTables(figure.recipe, m_parts.builtin);
    if (recipe.ok())
        m_parts.reopener.show(recipe.value(), QString::fromStdString(figure.id));
    else
        tellMissing(figure, recipe.error());
}

void StudyIdDeed::tellMissing(const RememberedFigure& figure, const Error& error)
{
    const bool isElsewhere =
        QFileInfo(figure.workspace).isFile() && figure.workspace != m_parts.workspace();
    m_parts.reopener.tell([this, figure, error, isElsewhere] {
        Notice notice;
        notice.kind = Notice::Kind::Warning;
        notice.text = errorText(error);
        const QString file = QDir::toNativeSeparators(figure.listFile);
        const QString workspace = QDir::toNativeSeparators(figure.workspace);
        if (!figure.workspace.isEmpty())
            notice.text += QLatin1Char(' ')
                           + tr("It was drawn in the workspace %1.", "a figure").arg(workspace);
        else if (!figure.listFile.isEmpty())
            notice.text += QLatin1Char(' ') + tr("The list was read from %1.").arg(file);
        if (isElsewhere)
            notice.answers = {{tr("&Open that workspace"), [this, figure] {
                                   m_waiting = figure;
                                   emit workspaceRequested(figure.workspace);
                               }}};
        return notice;
    });
}

void StudyIdDeed::resume(const QString& workspace)
{
    const auto figure = std::exchange(m_waiting, std::nullopt);
    if (figure && figure->workspace == workspace)
        open(*figure);
}

} // namespace whither
