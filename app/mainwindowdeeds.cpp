// What the window does when it is asked to.
#include "models/query/querytext.h"
#include "models/text/errortext.h"
#include "models/text/numbers.h"

#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/exportdialog.h"
#include "views/figure/figureimage.h"
#include "views/pages/figurepage.h"
#include "views/table/recordtable.h"

#include "app/actions.h"
#include "app/figurefiles.h"
#include "app/mainwindow.h"
#include "app/querycommand.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QStandardPaths>
#include <QStatusBar>

namespace whither {

namespace {

constexpr int messageMs = 6000;

void showFault(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace

void MainWindow::request(const Query& query)
{
    const Query& before = m_session->queryOf(query.table);
    if (query != before)
        m_undo.push(new QueryCommand(*m_session, {before, query}));
}

void MainWindow::requestSearch(const QString& words)
{
    Query query = m_session->query();
    if (query.search.empty())
        m_rowBeforeSearch = m_table->currentRowId();
    query.search = words.trimmed().toStdString();
    request(query);
}

void MainWindow::leaveSearch()
{
    Query query = m_session->query();
    query.search.clear();
    request(query);
    if (m_rowBeforeSearch)
        m_table->setCurrentRow(*m_rowBeforeSearch);
    m_rowBeforeSearch.reset();
    m_table->setFocus();
}

void MainWindow::clearStep()
{
    // Esc goes from the lightest to the heaviest: first the highlight, then what was filtered since
    // the table opened. Sort, grouping and rules are no filters and stay.
    if (!m_session->highlight().empty()) {
        m_session->setHighlight({});
        return;
    }
    Query query = m_session->query();
    query.conditions = m_session->opening().conditions;
    query.search.clear();
    request(query);
}

void MainWindow::filterTo(const std::vector<Condition>& conditions)
{
    const Query query = withConditions(m_session->query(), conditions);
    m_session->setHighlight({});
    request(query);
}

void MainWindow::exportFigure()
{
    const FigurePage* page = currentPage();
    if (!page || !page->view()->figure())
        return;
    FigureExport proposal;
    proposal.figure = page->figureId();
    proposal.languages = {m_languages.context().language};
    proposal.size = m_settings.exportSize;
    proposal.scale = m_settings.exportScale;
    proposal.isDark = m_theme.isDark;
    proposal.folder = m_settings.exportFolder.isEmpty()
                          ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)
                          : m_settings.exportFolder;
    ExportDialog dialog(proposal, *page->view()->figure(), m_languages.context().language, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const FigureExport chosen = dialog.options();
    m_settings.exportSize = chosen.size;
    m_settings.exportScale = chosen.scale;
    m_settings.exportFolder = chosen.folder;

    std::vector<FigureFile> files;
    QStringList existing;
    for (qsizetype index = 0; index < chosen.paths().size(); ++index) {
        const QString path = chosen.paths().at(index);
        if (QFileInfo::exists(path))
            existing.append(QFileInfo(path).fileName());
        files.push_back({path, chosen.figure, m_session->query(),
                         chosen.languages[static_cast<std::size_t>(index)]});
    }
    if (!existing.isEmpty()) {
        QMessageBox ask(QMessageBox::Question, tr("Export figure"),
                        tr("Replace %1?").arg(listText(existing)),
                        QMessageBox::Yes | QMessageBox::No, this);
        ask.setTextFormat(Qt::PlainText);
        if (ask.exec() != QMessageBox::Yes)
            return;
    }
    const Done written = writeFigures(files, {chosen.size, chosen.scale, chosen.isDark},
                                      Overwrite::Allow, m_builtin, m_languages);
    if (written.ok())
        statusBar()->showMessage(
            tr("%n file(s) written to %1", "", static_cast<int>(files.size())).arg(chosen.folder),
            messageMs);
    else
        showFault(this, tr("Export figure"), errorText(written.error()));
}

void MainWindow::copyImage()
{
    const FigurePage* page = currentPage();
    if (!page || !page->view()->figure())
        return;
    PaintStyle style;
    style.theme = m_theme;
    style.families = figureFamilies(m_languages.context().language);
    QGuiApplication::clipboard()->setImage(
        figureImage(*page->view()->figure(), m_settings.exportSize, m_settings.exportScale, style));
    statusBar()->showMessage(tr("Figure copied"), messageMs);
}

void MainWindow::copyFinding()
{
    const FigurePage* page = currentPage();
    if (!page || !page->view()->figure())
        return;
    const FigureText& text = page->view()->figure()->text();
    QGuiApplication::clipboard()->setText(
        QStringList{text.title, text.subtitle, text.footer}.join(QLatin1Char('\n')));
    statusBar()->showMessage(tr("Finding copied"), messageMs);
}

void MainWindow::showFigureMenu(const QPoint& at, std::optional<std::size_t> mark)
{
    const FigurePage* page = currentPage();
    if (!page || !page->view()->figure())
        return;
    QMenu menu(this);
    if (mark) {
        const Mark& shown = page->view()->figure()->chart().marks()[*mark];
        const auto conditions = shown.conditions;
        menu.addAction(tr("Highlight"), this,
                       [this, conditions] { m_session->setHighlight(conditions); });
        menu.addAction(tr("Show only these %n record(s)", "", static_cast<int>(shown.rows)), this,
                       [this, conditions] { filterTo(conditions); });
        menu.addSeparator();
    }
    menu.addActions({m_actions->copyImage, m_actions->copyFinding, m_actions->exportFigure});
    menu.exec(at);
}

void MainWindow::showAbout()
{
    AboutDialog(this).exec();
}

} // namespace whither
