#include "app/figure/figuredrag.h"

#include "models/query/querysession.h"
#include "models/text/errortext.h"

#include "views/export/figureexport.h"
#include "views/pages/figurepages.h"

#include "app/figure/recipes.h"
#include "app/shell/messagetime.h"

#include <QDrag>
#include <QMimeData>
#include <QPixmap>
#include <QStatusBar>
#include <QUrl>

#include <utility>

namespace whither {

namespace {

constexpr QSize thumbnail(240, 150);

} // namespace

FigureDrag::FigureDrag(const FigureDeedParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{
    connect(&parts.pages, &FigurePages::pulledOut, this, &FigureDrag::start);
}

std::unique_ptr<QMimeData> FigureDrag::data()
{
    FigureFile file;
    file.figure = m_parts.pages.current()->figureId();
    file.query = m_parts.session.query();
    file.language = m_parts.languages.context().language;
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const Figure& figure = *m_parts.pages.current()->view()->figure();
    file.studyId = figure.text().studyId;
    file.path = m_folder->filePath(
        figureFileName(file.figure, {}, file.studyId, file.language, file.format));
    const Done written =
        writeFigures({file}, m_parts.look(), Overwrite::Allow, m_parts.builtin, m_parts.languages);
    if (!written.ok()) {
        m_parts.status.showMessage(errorText(written.error()), messageMs);
        return nullptr;
    }
    auto data = std::make_unique<QMimeData>();
    data->setUrls({QUrl::fromLocalFile(file.path)});
    data->setImageData(QImage(file.path));
    data->setText(figure.text().title);
    emit taken(rememberedFigure(figure, file, m_parts.look(), m_parts.builtin, file.language));
    return data;
}

void FigureDrag::start()
{
    std::unique_ptr<QMimeData> dragged = data();
    if (!dragged)
        return;
    auto* drag = new QDrag(m_window); // goes by itself
    drag->setPixmap(QPixmap::fromImage(qvariant_cast<QImage>(dragged->imageData()))
                        .scaled(thumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    drag->setMimeData(dragged.release());
    drag->exec(Qt::CopyAction);
}

} // namespace whither
