#include "views/table/copyjob.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>

#include <utility>

namespace whither {

CopyJob::CopyJob(QObject* parent) : QObject(parent)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &CopyJob::goOn);
}

void CopyJob::start(const QItemSelection& cells, const QHeaderView& header, CopyForm form)
{
    m_next.stop();
    m_cells = std::make_unique<CopiedCells>(cells, header, form);
    if (m_cells->rowCount() == 0) {
        m_cells.reset();
        return;
    }
    // The cells are those of the model as it is.
    const QAbstractItemModel* model = header.model();
    disconnect(model, nullptr, this, nullptr);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &CopyJob::giveUp);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &CopyJob::giveUp);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &CopyJob::giveUp);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &CopyJob::giveUp);
    connect(model, &QAbstractItemModel::dataChanged, this, &CopyJob::giveUp);
    connect(model, &QObject::destroyed, this, &CopyJob::giveUp);
    goOn();
}

void CopyJob::giveUp()
{
    if (!m_cells)
        return;
    m_next.stop();
    m_cells.reset();
    emit givenUp();
}

void CopyJob::goOn()
{
    constexpr int fewRows = 200;  // taken whatever the clock says
    constexpr qint64 turnMs = 20; // a window that answers within a frame or two
    QElapsedTimer timer;
    timer.start();
    for (int taken = 0; !m_cells->isWhole() && (taken < fewRows || timer.elapsed() < turnMs);
         ++taken)
        m_cells->takeRow();
    if (!m_cells->isWhole()) {
        m_next.start();
        emit progressed(m_cells->takenCount(), m_cells->rowCount());
        return;
    }
    const auto cells = std::exchange(m_cells, nullptr);
    QGuiApplication::clipboard()->setText(cells->text());
    emit ended(cells->rowCount());
}

} // namespace whither
