#include "models/study/figures/figurememory.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

const QString idKey = QStringLiteral("id");
const QString recipeKey = QStringLiteral("recipe");
const QString takenKey = QStringLiteral("taken");
const QString workspaceKey = QStringLiteral("workspace");
const QString fileKey = QStringLiteral("file");

QByteArray lineOf(const RememberedFigure& figure)
{
    QJsonObject json{
        {idKey, QString::fromStdString(figure.id)},
        {recipeKey, QJsonDocument::fromJson(recipeToJson(figure.recipe)).object()},
    };
    if (figure.isTaken)
        json.insert(takenKey, true);
    if (!figure.workspace.isEmpty())
        json.insert(workspaceKey, figure.workspace);
    if (!figure.listFile.isEmpty())
        json.insert(fileKey, figure.listFile);
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

void FigureMemory::add(RememberedFigure figure)
{
    const auto known = std::ranges::find(m_figures, figure.id, &RememberedFigure::id);
    if (known != m_figures.end()) {
        figure.isTaken = figure.isTaken || known->isTaken;
        m_figures.erase(known);
    }
    m_figures.insert(m_figures.begin(), std::move(figure));
    if (m_figures.size() <= most)
        return;
    const auto seen = std::find_if(m_figures.rbegin(), m_figures.rend() - 1,
                                   [](const RememberedFigure& old) { return !old.isTaken; });
    m_figures.erase(seen == m_figures.rend() - 1 ? m_figures.end() - 1 : seen.base() - 1);
}

const RememberedFigure* FigureMemory::find(std::string_view id) const
{
    const auto found = std::ranges::find(m_figures, id, &RememberedFigure::id);
    return found == m_figures.end() ? nullptr : &*found;
}

QByteArray figureMemoryToJson(const FigureMemory& memory)
{
    QByteArray lines;
    for (const RememberedFigure& figure : memory.figures())
        lines += lineOf(figure);
    return lines;
}

FigureMemory figureMemoryFromJson(const QByteArray& lines)
{
    FigureMemory memory;
    const QList<QByteArray> all = lines.split('\n');
    // From behind: what is added last is the newest.
    for (auto line = all.crbegin(); line != all.crend(); ++line) {
        const QJsonObject json = QJsonDocument::fromJson(*line).object();
        const auto ids = studyIdsIn(json.value(idKey).toString());
        if (ids.empty())
            continue;
        auto recipe = recipeFromJson(
            QJsonDocument(json.value(recipeKey).toObject()).toJson(QJsonDocument::Compact));
        if (!recipe.ok())
            continue;
        memory.add({ids.front(), std::move(recipe).value(), json.value(workspaceKey).toString(),
                    json.value(fileKey).toString(), json.value(takenKey).toBool()});
    }
    return memory;
}

std::vector<std::string> studyIdsIn(const QString& text)
{
    static const QRegularExpression id(
        QStringLiteral("(?<![0-9a-z])[0-9a-f]{8}(?![0-9a-z])")); // as `studyId` makes them
    std::vector<std::string> ids;
    auto found = id.globalMatch(text.normalized(QString::NormalizationForm_KC).toLower());
    while (found.hasNext()) {
        const std::string one = found.next().captured().toStdString();
        if (std::ranges::find(ids, one) == ids.end())
            ids.push_back(one);
    }
    return ids;
}

} // namespace whither
