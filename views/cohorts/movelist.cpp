#include "views/cohorts/movelist.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include "views/theme/plaintooltip.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace whither {

namespace {

constexpr std::size_t mostLines = 200; // of a side; the smallest moves are not worth a line more

QString letter(std::size_t side)
{
    return side == 0 ? QStringLiteral("A") : QStringLiteral("B");
}

} // namespace

MoveList::MoveList(QWidget* parent)
    : QWidget(parent),
      m_heading(new QLabel),
      m_list(new QTreeWidget),
      m_rest(new QLabel),
      m_filler(new QWidget)
{
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_rest->setProperty("role", QStringLiteral("muted"));
    m_rest->setTextFormat(Qt::PlainText);
    m_rest->setWordWrap(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(2);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setTextElideMode(Qt::ElideRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_rest);
    layout->addWidget(m_filler, 1);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const auto index = static_cast<std::size_t>(m_list->indexOfTopLevelItem(item));
        if (index < m_lines.size())
            emit rowsRequested(m_lines[index].side, m_lines[index].conditions);
    });
}

void MoveList::setComparison(const Comparison& comparison, const LanguageContext& context)
{
    m_heading->setText(tr("Who moved"));
    m_list->setAccessibleName(tr("Who moved"));
    m_list->setHeaderLabels({tr("From → to"), tr("Records")});
    m_list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_list->clear();
    m_lines.clear();
    QStringList rest;
    for (std::size_t side = 0; side < comparison.moves.size(); ++side) {
        const Moves& moves = comparison.moves[side];
        const bool isTold = !comparison.isOverTime() && comparison.moves.size() > 1;
        m_prefix = isTold
                       ? tr("%1: %2", "A or B, its moves").arg(letter(side), QStringLiteral("%1"))
                       : QStringLiteral("%1");
        addMoves(moves, side, context);
        const auto& followed = comparison.followed[side];
        if (followed && followed->several > 0)
            addLine(tr("several countries at once"), followed->several,
                    {side, {inSeveralCountries()}}, context);
        if (moves.all.empty())
            continue;
        const QString text = tr("moved %1 + stayed %2 + cannot be said %3")
                                 .arg(countText(moves.moved, context.locale),
                                      countText(moves.stayed, context.locale),
                                      countText(moves.unknown, context.locale));
        rest.append(m_prefix.arg(text));
    }
    m_rest->setText(rest.isEmpty()
                        ? tr("Nothing says where these were before, so nobody can be said to have "
                             "moved. Choose two columns of one cohort.")
                        : rest.join(QLatin1Char('\n')));
    m_list->setVisible(!m_lines.empty());
    m_filler->setVisible(m_lines.empty()); // what is there stands on top
}

void MoveList::addMoves(const Moves& moves, std::size_t side, const LanguageContext& context)
{
    std::size_t shown = 0;
    for (const Move& move : moves.all) {
        if (!move.hasMoved() || shown == mostLines)
            continue;
        ++shown;
        addLine(tr("%1 → %2", "a move from one place to another")
                    .arg(termText(move.from, context), termText(move.to, context)),
                move.count, {side, move.conditions}, context);
    }
}

void MoveList::addLine(const QString& text, std::uint64_t count, Line line,
                       const LanguageContext& context)
{
    auto* item =
        new QTreeWidgetItem(m_list, {m_prefix.arg(text), countText(count, context.locale)});
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(0, plainToolTip(tr("%1: %n record(s). Double-click to see them.", "",
                                        static_cast<int>(count))
                                         .arg(text)));
    m_lines.push_back(std::move(line));
}

} // namespace whither
