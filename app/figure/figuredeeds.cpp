#include "app/figure/figuredeeds.h"

#include "models/query/querytext.h"
#include "models/text/errortext.h"

#include "views/dialogs/exportdialog.h"
#include "views/figure/comparefigure.h"
#include "views/figure/figureimage.h"
#include "views/pages/figurepage.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QStandardPaths>
#include <QStatusBar>

#include <utility>

namespace whither {

namespace {

constexpr int messageMs = 6000;

} // namespace

FigureDeeds::FigureDeeds(Builtin builtin, LanguageSwitch& languages, QStatusBar& status,
                         QWidget* window)
    : QObject(window),
      m_builtin(std::move(builtin)),
      m_languages(languages),
      m_status(status),
      m_window(window)
{
}

void FigureDeeds::exportFigure(const FigurePage& page, const Query& query, const Theme& theme,
                               Settings& settings)
{
    FigureFile asked;
    asked.figure = page.figureId();
    asked.query = query;
    exportAs(std::move(asked), *page.view()->figure(), theme, settings);
}

void FigureDeeds::exportComparison(const Figure& figure, const ComparisonQuery& query,
                                   const Theme& theme, Settings& settings)
{
    FigureFile asked;
    asked.figure = compareFigureId;
    asked.comparison = query;
    exportAs(std::move(asked), figure, theme, settings);
}

void FigureDeeds::exportAs(FigureFile asked, const Figure& preview, const Theme& theme,
                           Settings& settings)
{
    const Language language = m_languages.context().language;
    FigureExport proposal;
    proposal.figure = asked.figure;
    proposal.languages = {language};
    proposal.size = settings.exportSize;
    proposal.scale = settings.exportScale;
    proposal.isDark = theme.isDark;
    proposal.folder = settings.exportFolder.isEmpty()
                          ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)
                          : settings.exportFolder;
    ExportDialog dialog(proposal, preview, language, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const FigureExport chosen = dialog.options();
    settings.exportSize = chosen.size;
    settings.exportScale = chosen.scale;
    settings.exportFolder = chosen.folder;

    const QStringList paths = chosen.paths();
    if (!mayReplace(paths))
        return;
    std::vector<FigureFile> files;
    for (qsizetype index = 0; index < paths.size(); ++index) {
        asked.path = paths.at(index);
        asked.language = chosen.languages[static_cast<std::size_t>(index)];
        files.push_back(asked);
    }
    const Done written = writeFigures(files, {chosen.size, chosen.scale, chosen.isDark},
                                      Overwrite::Allow, m_builtin, m_languages);
    if (written.ok()) {
        m_status.showMessage(
            tr("%n file(s) written to %1", "", static_cast<int>(files.size())).arg(chosen.folder),
            messageMs);
        return;
    }
    QMessageBox box(QMessageBox::Warning, tr("Export figure"), errorText(written.error()),
                    QMessageBox::Ok, m_window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

bool FigureDeeds::mayReplace(const QStringList& paths)
{
    QStringList existing;
    for (const QString& path : paths) {
        if (QFileInfo::exists(path))
            existing.append(QFileInfo(path).fileName());
    }
    if (existing.isEmpty())
        return true;
    QMessageBox ask(QMessageBox::Question, tr("Export figure"),
                    tr("Replace %1?").arg(listText(existing)), QMessageBox::Yes | QMessageBox::No,
                    m_window);
    ask.setTextFormat(Qt::PlainText);
    return ask.exec() == QMessageBox::Yes;
}

void FigureDeeds::copyImage(const FigurePage& page, const Theme& theme, const Settings& settings)
{
    PaintStyle style;
    style.theme = theme;
    style.families = figureFamilies(m_languages.context().language);
    QGuiApplication::clipboard()->setImage(
        figureImage(*page.view()->figure(), settings.exportSize, settings.exportScale, style));
    m_status.showMessage(tr("Figure copied"), messageMs);
}

void FigureDeeds::copyFinding(const FigurePage& page)
{
    const FigureText& text = page.view()->figure()->text();
    QGuiApplication::clipboard()->setText(
        QStringList{text.title, text.subtitle, text.footer}.join(QLatin1Char('\n')));
    m_status.showMessage(tr("Finding copied"), messageMs);
}

} // namespace whither
