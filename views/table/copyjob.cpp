#include "views/table/copyjob.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTimer>

#include <utility>

namespace whither {

void CopyJob::start(const QItemSelection& cells, const QHeaderView& header, CopyForm form)
{
    m_cells = std::make_unique<CopiedCells>(cells, header, form);
    if (m_cells->rowCount() == 0) {
        m_cells.reset();
        return;
    }
    // The cells are those of the model as it is.
    const QAbstractItemModel* model = header.model();
    const auto giveUp = [this] { m_cells.reset(); };
    disconnect(model, nullptr, this, nullptr);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, giveUp);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, giveUp);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, giveUp);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, giveUp);
    goOn();
}

void CopyJob::goOn()
{
    constexpr qint64 turnMs = 20; // a window that answers within a frame or two
    QElapsedTimer timer;
    timer.start();
    while (m_cells && !m_cells->isWhole() && timer.elapsed() < turnMs)
        m_cells->takeRow();
    if (!m_cells)
        return;
    if (!m_cells->isWhole()) {
        emit progressed(m_cells->takenCount(), m_cells->rowCount());
        QTimer::singleShot(0, this, &CopyJob::goOn);
        return;
    }
    const auto cells = std::exchange(m_cells, nullptr);
    QGuiApplication::clipboard()->setText(cells->text());
    emit ended(cells->rowCount());
}

} // namespace whither
