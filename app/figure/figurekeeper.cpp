#include "app/figure/figurekeeper.h"

#include "models/query/querysession.h"

#include "views/pages/figurepages.h"

#include "app/figure/figurearchive.h"
#include "app/figure/recipes.h"
#include "app/query/sessionpresenter.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr int readingMs = 1'500; // less is a step on the way to another figure

} // namespace

FigureKeeper::FigureKeeper(const KeeperParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_side(std::make_unique<SideThread>())
{
    m_read.setSingleShot(true);
    m_read.setInterval(readingMs);
    connect(&m_read, &QTimer::timeout, this, &FigureKeeper::noteSeen);
    connect(&parts.presenter, &SessionPresenter::shown, this, &FigureKeeper::look);
}

FigureKeeper::~FigureKeeper()
{
    m_side.reset();
    if (!m_unsaved.empty() && !m_path.isEmpty())
        std::ignore = keepFigures(m_path, m_unsaved);
}

void FigureKeeper::keepIn(const QString& path)
{
    m_path = path;
    save();
}

void FigureKeeper::look()
{
    m_query = m_parts.session.query();
    m_read.start();
}

void FigureKeeper::noteSeen()
{
    const FigurePage* page = m_parts.pages.current();
    const Figure* figure = page ? page->view()->figure() : nullptr;
    if (!figure || figure->text().studyId == m_last)
        return;
    m_last = figure->text().studyId;
    FigureFile seen;
    seen.figure = page->figureId();
    seen.query = m_query;
    note(
        rememberedFigure(*figure, seen, {}, m_parts.builtin, m_parts.languages.context().language));
}

void FigureKeeper::noteTaken(RememberedFigure figure)
{
    figure.isTaken = true;
    note(std::move(figure));
}

void FigureKeeper::note(RememberedFigure figure)
{
    if (m_isPrivate || figure.id.empty())
        return;
    const DrawnAt at = m_parts.whereIs(figure.recipe.table());
    figure.workspace = at.workspace;
    figure.listFile = at.listFile;
    m_unsaved.push_back(std::move(figure));
    if (m_unsaved.size() > FigureMemory::most)
        m_unsaved.erase(m_unsaved.begin());
    save();
}

void FigureKeeper::save()
{
    if (m_path.isEmpty() || m_unsaved.empty() || std::exchange(m_isSaving, true))
        return;
    m_side->run([path = m_path, figures = m_unsaved] { return keepFigures(path, figures); },
                [this, last = m_unsaved.back()](const Done& written) {
                    m_isSaving = false;
                    if (!written.ok())
                        return; // with the next one
                    const auto end = std::ranges::find(m_unsaved, last);
                    if (end != m_unsaved.end())
                        m_unsaved.erase(m_unsaved.begin(), end + 1);
                    if (m_unsaved.empty())
                        emit kept();
                    save();
                });
}

void FigureKeeper::read(const std::function<void(const FigureMemory&)>& then)
{
    m_side->run(
        [path = m_path, figures = m_unsaved] {
            FigureMemory memory = path.isEmpty() ? FigureMemory() : readFigures(path);
            for (const RememberedFigure& figure : figures)
                memory.add(figure);
            return memory;
        },
        then);
}

} // namespace whither
