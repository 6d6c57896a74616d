#include "app/figure/figuredrawing.h"

#include <QTimer>

#include <utility>

namespace whither {

FigureDrawing::FigureDrawing(std::vector<FigureFile> files, const FigureLook& look,
                             const Builtin& builtin, LanguageSwitch& languages, Then then,
                             QObject* parent)
    : QObject(parent),
      m_files(std::move(files)),
      m_look(look),
      m_builtin(builtin),
      m_languages(languages),
      m_then(std::move(then))
{
    QTimer::singleShot(0, this, &FigureDrawing::drawNext);
}

void FigureDrawing::drawNext()
{
    if (m_drawn.size() == m_files.size()) {
        end(std::move(m_drawn));
        return;
    }
    auto drawn = drawFile(m_files[m_drawn.size()], m_look, m_builtin, m_languages);
    if (!drawn.ok()) {
        end(drawn.error());
        return;
    }
    m_drawn.push_back(std::move(drawn).value());
    emit progressed(m_drawn.size(), m_files.size());
    QTimer::singleShot(0, this, &FigureDrawing::drawNext);
}

void FigureDrawing::end(Result<std::vector<FileContent>> drawn)
{
    deleteLater();
    const Then then = std::move(m_then);
    then(std::move(drawn)); // last: it may ask the user, and the window may be gone by then
}

} // namespace whither
