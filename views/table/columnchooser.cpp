#include "views/table/columnchooser.h"

#include "models/text/fold.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace whither {

ColumnChooser::ColumnChooser(QHeaderView* header, QWidget* parent)
    : QMenu(parent), m_header(header), m_search(new QLineEdit), m_list(new QListWidget)
{
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setClearButtonEnabled(true);
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        auto* item = new QListWidgetItem(
            header->model()->headerData(column, Qt::Horizontal).toString(), m_list);
        item->setData(Qt::UserRole, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(header->isSectionHidden(column) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setMinimumSize(220, std::min(300, 26 * header->count() + 8));
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::narrow);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        const bool isLast = m_header->count() - m_header->hiddenSectionCount() == 1;
        const bool isHidden = item->checkState() == Qt::Unchecked;
        const int column = item->data(Qt::UserRole).toInt();
        if (isHidden && isLast && !m_header->isSectionHidden(column))
            item->setCheckState(Qt::Checked); // a table without columns would be no table
        else
            m_header->setSectionHidden(column, isHidden);
    });
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    auto* action = new QWidgetAction(this);
    action->setDefaultWidget(box);
    addAction(action);
    addSeparator();
    addAction(tr("Fit columns"), this, &ColumnChooser::fitRequested);
    addAction(tr("Reset columns"), this, &ColumnChooser::resetRequested);
    m_search->setFocus();
}

void ColumnChooser::narrow(const QString& words)
{
    const QString needle = folded(words);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!folded(m_list->item(row)->text()).contains(needle));
}

} // namespace whither
