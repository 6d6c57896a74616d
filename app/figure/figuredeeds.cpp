#include "app/figure/figuredeeds.h"

#include "models/query/querysession.h"
#include "models/query/querytext.h"
#include "models/study/persons/replytext.h"
#include "models/text/errortext.h"

#include "views/dialogs/exportdialog.h"
#include "views/figure/comparefigure.h"
#include "views/figure/figureimage.h"
#include "views/pages/figurepages.h"

#include "app/actions/actions.h"
#include "app/figure/annotationmenu.h"
#include "app/figure/figuredrag.h"
#include "app/figure/figuredrawing.h"
#include "app/figure/figurepackage.h"
#include "app/figure/recipes.h"
#include "app/shell/messagetime.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>

#include <utility>

namespace whither {

namespace {

/// As the export dialog lists them.
QStringList namedLines(const std::vector<NamedPerson>& people, const LanguageContext& context)
{
    QStringList lines;
    for (const auto& [name, reply] : people) {
        const QString shown = QString::fromStdString(name);
        lines.append(reply.isEmpty()
                         ? shown
                         : QStringLiteral("%1 · %2").arg(shown, replyStateText(reply, context)));
    }
    return lines;
}

} // namespace

FigureDeeds::FigureDeeds(const FigureDeedParts& parts, const Actions& actions, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{
    connect(actions.exportFigure, &QAction::triggered, this, &FigureDeeds::exportFigure);
    connect(actions.copyImage, &QAction::triggered, this, &FigureDeeds::copyImage);
    connect(actions.copyNumbers, &QAction::triggered, this, &FigureDeeds::copyNumbers);
    connect(actions.annotate, &QAction::triggered, this, &FigureDeeds::annotate);
    connect(actions.copyFinding, &QAction::triggered, this, &FigureDeeds::copyFinding);
    connect(new FigureDrag(parts, window), &FigureDrag::taken, this, &FigureDeeds::taken);
    window->installEventFilter(this);
}

bool FigureDeeds::isBusy() const
{
    return m_side.isBusy() || findChild<FigureDrawing*>();
}

bool FigureDeeds::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_window || event->type() != QEvent::Close || !isBusy())
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (!std::exchange(m_isClosing, true))
        closeWhenDone();
    return true;
}

void FigureDeeds::closeWhenDone()
{
    constexpr int pauseMs = 50;
    // What went wrong is read first.
    if (isBusy() || QApplication::activeModalWidget()) {
        m_parts.status.showMessage(tr("The window closes when the export is written…"));
        QTimer::singleShot(pauseMs, this, &FigureDeeds::closeWhenDone);
        return;
    }
    m_isClosing = false;
    m_window->close();
}

void FigureDeeds::annotate()
{
    const FigureView& view = *m_parts.pages.current()->view();
    const QPointF at = view.focusedMark() ? view.markRect(*view.focusedMark()).center()
                                          : QRectF(view.rect()).center();
    AnnotationMenu menu(*view.figure(), view.focusedMark(), view.placeInChart(at), m_parts.session,
                        m_parts.requests, m_window);
    menu.exec(view.mapToGlobal(at.toPoint()));
}

const Figure& FigureDeeds::shown() const
{
    return *m_parts.pages.current()->view()->figure();
}

void FigureDeeds::exportFigure()
{
    FigureFile asked;
    asked.figure = m_parts.pages.current()->figureId();
    asked.query = m_parts.session.query();
    exportAs(std::move(asked), shown());
}

void FigureDeeds::exportComparison(const ComparisonQuery& query, const Figure& figure)
{
    FigureFile asked;
    asked.figure = compareFigureId;
    asked.comparison = query;
    exportAs(std::move(asked), figure);
}

void FigureDeeds::exportAs(FigureFile asked, const Figure& preview)
{
    Settings& settings = m_parts.settings;
    const Language language = m_parts.languages.context().language;
    const bool namesPeople = recipeNamesPeople(asked, *m_parts.builtin.catalog);
    FigureExport proposal;
    proposal.figure = asked.figure;
    RememberedFigure remembered =
        rememberedFigure(preview, asked, m_parts.look(), m_parts.builtin, language);
    const RememberedFigure noteless = withoutNotes(asked, remembered);
    proposal.studyId = remembered.id;
    proposal.peopleFirstId = noteless.id;
    proposal.languages = {language};
    proposal.look = m_parts.look();
    proposal.folder = settings.exportFolder.isEmpty()
                          ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)
                          : settings.exportFolder;
    proposal.holdsRecipe = !namesPeople;
    ExportDialog dialog(proposal, preview, language, namesPeople, m_window);
    tellNamed(asked, dialog);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const FigureExport chosen = dialog.options();
    settings.exportSize = chosen.look.size;
    settings.exportScale = chosen.look.scale;
    settings.exportFolder = chosen.folder;

    asked.holdsRecipe = chosen.holdsRecipe;
    if (chosen.isPeopleFirst) {
        asked = peopleFirst(std::move(asked));
        remembered = noteless;
    }
    asked.studyId = remembered.id;
    if (chosen.isPackage) {
        gather({std::move(asked), chosen.languages, chosen.formats, chosen.look,
                chosen.packageFolder()},
               remembered);
        return;
    }
    std::vector<FigureFile> files;
    for (const FigureExport::File& file : chosen.files()) {
        files.push_back(asked);
        files.back().path = file.path;
        files.back().language = file.language;
        files.back().format = file.format;
    }
    draw(std::move(files), chosen.look,
         [this, folder = chosen.folder, remembered](std::vector<FileContent> drawn) {
             write(std::move(drawn), folder, remembered);
         });
}

RememberedFigure FigureDeeds::withoutNotes(const FigureFile& asked,
                                           const RememberedFigure& seen) const
{
    const auto hasNotes = [](const Query& query) { return !query.annotations.empty(); };
    const bool isNoted = asked.comparison ? hasNotes(asked.comparison->a.query)
                                                || hasNotes(asked.comparison->b.query)
                                          : hasNotes(asked.query);
    if (!isNoted)
        return seen;
    const auto drawn = rememberedFigure(peopleFirst(asked), m_parts.look(), m_parts.builtin,
                                        m_parts.languages.context());
    return drawn.ok() ? drawn.value() : seen;
}

void FigureDeeds::tellNamed(const FigureFile& asked, ExportDialog& dialog)
{
    m_looking.run(
        [records = recordsAsked(asked, *m_parts.builtin.catalog), engine = m_parts.builtin.engine] {
            return std::pair(namedInQuestion(records, *engine), namedInRecords(records, *engine));
        },
        [context = m_parts.languages.context(), told = QPointer(&dialog)](const auto& named) {
            if (told)
                told->setNamed(
                    {namedLines(named.first, context), namedLines(named.second, context)});
        });
}

void FigureDeeds::draw(std::vector<FigureFile> files, const FigureLook& look,
                       std::function<void(std::vector<FileContent>)> then)
{
    auto* drawing = new FigureDrawing(
        std::move(files), look, m_parts.builtin, m_parts.languages,
        [this, then = std::move(then)](Result<std::vector<FileContent>> drawn) {
            m_parts.status.clearMessage();
            if (drawn.ok())
                then(std::move(drawn).value());
            else
                tellFailure(drawn.error());
        },
        this);
    connect(drawing, &FigureDrawing::progressed, this, [this](std::size_t drawn, std::size_t all) {
        m_parts.status.showMessage(
            tr("Drawn: %1 of %2", "figures").arg(QString::number(drawn), QString::number(all)));
    });
}

void FigureDeeds::gather(const PackagePlan& plan, const RememberedFigure& remembered)
{
    m_parts.status.showMessage(tr("Gathering the records…"));
    m_side.run(
        [asked = recordsAsked(plan.figure, *m_parts.builtin.catalog),
         engine = m_parts.builtin.engine, isPeopleFirst = plan.figure.isPeopleFirst] {
            return gatherRecords(asked, *engine, isPeopleFirst);
        },
        [this, plan, remembered](const GatheredRecords& records) {
            m_parts.status.clearMessage();
            draw(picturesOf(plan), plan.look,
                 [this, plan, records, remembered](std::vector<FileContent> drawn) {
                     write(packageFiles(plan, std::move(drawn), records, m_parts.builtin,
                                        m_parts.languages),
                           plan.folder, remembered);
                 });
        });
}

void FigureDeeds::write(std::vector<FileContent> files, const QString& folder,
                        const RememberedFigure& remembered)
{
    if (!mayReplace(files))
        return;
    const auto count = static_cast<int>(files.size());
    m_side.run([files = std::move(files)] { return writeTogether(files, Overwrite::Allow); },
               [this, count, folder, remembered](const Done& written) {
                   if (!written.ok()) {
                       tellFailure(written.error());
                       return;
                   }
                   m_parts.status.showMessage(tr("%n file(s) written to %1", "", count).arg(folder),
                                              messageMs);
                   emit taken(remembered);
               });
}

void FigureDeeds::tellFailure(const Error& error)
{
    QMessageBox box(QMessageBox::Warning, tr("Export figure"), errorText(error), QMessageBox::Ok,
                    m_window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

bool FigureDeeds::mayReplace(const std::vector<FileContent>& files)
{
    QStringList existing;
    for (const FileContent& file : files) {
        if (QFileInfo::exists(file.path))
            existing.append(QFileInfo(file.path).fileName());
    }
    if (existing.isEmpty())
        return true;
    QMessageBox ask(QMessageBox::Question, tr("Export figure"),
                    tr("Replace %1?").arg(listText(existing)), QMessageBox::Yes | QMessageBox::No,
                    m_window);
    ask.setTextFormat(Qt::PlainText);
    return ask.exec() == QMessageBox::Yes;
}

void FigureDeeds::copyImage()
{
    const FigureLook look = m_parts.look();
    QGuiApplication::clipboard()->setImage(figureImage(
        shown(), look.size, look.scale, look.style(m_parts.languages.context().language)));
    m_parts.status.showMessage(tr("Figure copied"), messageMs);
    FigureFile copied;
    copied.figure = m_parts.pages.current()->figureId();
    copied.query = m_parts.session.query();
    emit taken(rememberedFigure(shown(), copied, look, m_parts.builtin,
                                m_parts.languages.context().language));
}

void FigureDeeds::copyNumbers()
{
    const ShownRows numbers = shown().chart().shown();
    QStringList lines{numbers.columns.join(QLatin1Char('\t'))};
    for (const QStringList& row : numbers.rows)
        lines.append(row.join(QLatin1Char('\t')));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    m_parts.status.showMessage(tr("Numbers copied"), messageMs);
}

void FigureDeeds::copyFinding()
{
    const FigureText& text = shown().text();
    QGuiApplication::clipboard()->setText(
        QStringList{text.title, text.subtitle, text.footer}.join(QLatin1Char('\n')));
    m_parts.status.showMessage(tr("Finding copied"), messageMs);
}

} // namespace whither
