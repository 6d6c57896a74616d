#include "views/dialogs/cohortsdialog.h"

#include "views/theme/plaintooltip.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace whither {

CohortsDialog::CohortsDialog(QWidget* parent)
    : QDialog(parent),
      m_list(new QTreeWidget),
      m_use(new QPushButton(tr("&Filter to it"))),
      m_rename(new QPushButton(tr("&Rename…"))),
      m_delete(new QPushButton(tr("&Delete")))
{
    setWindowTitle(tr("Cohorts"));
    m_list->setHeaderLabels({tr("Cohort"), tr("Filter")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Cohorts"));
    m_list->header()->resizeSection(0, 240);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* deeds = new QVBoxLayout;
    for (QPushButton* button : {m_use, m_rename, m_delete})
        deeds->addWidget(button);
    deeds->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(deeds);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    resize(680, 360);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CohortsDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { emit useRequested(current()); });
    connect(m_use, &QPushButton::clicked, this, [this] { emit useRequested(current()); });
    connect(m_rename, &QPushButton::clicked, this, [this] { emit renameRequested(current()); });
    connect(m_delete, &QPushButton::clicked, this, [this] { emit deleteRequested(current()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showCurrent();
}

void CohortsDialog::setCohorts(const std::vector<ListedCohort>& cohorts)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const ListedCohort& cohort : cohorts) {
        auto* item = new QTreeWidgetItem(m_list, {cohort.name, cohort.filter});
        item->setToolTip(1, plainToolTip(cohort.filter));
    }
    m_list->setCurrentItem(
        m_list->topLevelItem(std::min(std::max(row, 0), m_list->topLevelItemCount() - 1)));
    showCurrent();
}

QString CohortsDialog::current() const
{
    return m_list->currentItem() ? m_list->currentItem()->text(0) : QString();
}

void CohortsDialog::showCurrent()
{
    for (QPushButton* button : {m_use, m_rename, m_delete})
        button->setEnabled(m_list->currentItem() != nullptr);
}

} // namespace whither
