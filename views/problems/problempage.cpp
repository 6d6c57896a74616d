#include "views/problems/problempage.h"

#include "models/export/rejectedrows.h"
#include "models/text/numbers.h"

#include "views/filter/flowlayout.h"
#include "views/inspector/selectablelabel.h"
#include "views/problems/problempane.h"
#include "views/problems/problemtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace whither {

namespace {

QToolButton* button()
{
    auto* made = new QToolButton;
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

ProblemPage::ProblemPage(QWidget* parent)
    : QWidget(parent),
      m_model(new ProblemModel(this)),
      m_account(new SelectableLabel({})),
      m_files(new SelectableLabel({})),
      m_kept(new SelectableLabel({})),
      m_kindBar(new QWidget),
      m_kindLayout(new FlowLayout(m_kindBar)),
      m_export(button()),
      m_empty(new SelectableLabel({})),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_table(new ProblemTable),
      m_pane(new ProblemPane)
{
    setProperty("pane", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_account->setProperty("role", QStringLiteral("pagetitle"));
    m_files->setProperty("role", QStringLiteral("muted"));
    m_kept->setProperty("role", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_kindLayout->setContentsMargins(0, 0, 0, 0);
    m_kindLayout->setSpacing(6);
    m_kindLayout->addWidget(m_export);
    m_table->setProblems(m_model);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(18, 14, 18, 10);
    head->setSpacing(4);
    for (QWidget* part : {static_cast<QWidget*>(m_account), static_cast<QWidget*>(m_files),
                          static_cast<QWidget*>(m_kept)})
        head->addWidget(part);
    head->addSpacing(4);
    head->addWidget(m_kindBar);
    head->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_splitter, 1);
    layout->addStretch(0);

    connect(m_export, &QToolButton::clicked, this, &ProblemPage::exportRequested);
    connect(m_table, &ProblemTable::orderRequested, this, &ProblemPage::sort);
    connect(m_table, &ProblemTable::currentEntryChanged, this, &ProblemPage::showCurrent);
    connect(m_table, &ProblemTable::placeCopyRequested, this, &ProblemPage::copyPlace);
    connect(m_table, &ProblemTable::leaveRequested, this, &ProblemPage::leaveStep);
    connect(m_pane, &ProblemPane::placeCopyRequested, this, &ProblemPage::copyPlace);
}

void ProblemPage::setProblems(std::shared_ptr<const ProblemList> problems)
{
    m_model->setProblems(std::move(problems));
    m_table->showOrder({});
    m_table->arrangeColumns();
    fillKinds();
    showWords();
    if (m_model->rowCount() > 0)
        m_table->setCurrentEntry(m_model->entryAt(0));
    showCurrent();
}

void ProblemPage::setContext(const LanguageContext& context)
{
    m_context = context;
    m_model->setContext(context);
    m_table->arrangeColumns();
    showWords();
    showCurrent();
}

void ProblemPage::setTheme(const Theme& theme)
{
    m_table->setTheme(theme);
}

void ProblemPage::fillKinds()
{
    for (QToolButton* kind : std::exchange(m_kinds, {}))
        delete kind;
    int place = 0;
    for (std::size_t index = 0; index < m_model->problems()->kinds().size(); ++index) {
        QToolButton* kind = button();
        kind->setCheckable(true);
        connect(kind, &QToolButton::toggled, this, &ProblemPage::narrow);
        m_kindLayout->insertWidget(place++, kind);
        kind->show();
        m_kinds.push_back(kind);
    }
}

void ProblemPage::narrow()
{
    std::set<ProblemKind> chosen;
    for (std::size_t index = 0; index < m_kinds.size(); ++index) {
        if (m_kinds[index]->isChecked())
            chosen.insert(m_model->problems()->kinds()[index].kind);
    }
    const auto current = m_table->currentEntry();
    m_model->setKinds(chosen);
    if (current && m_model->rowOf(*current))
        m_table->setCurrentEntry(*current);
    else if (m_model->rowCount() > 0)
        m_table->setCurrentEntry(m_model->entryAt(0));
}

void ProblemPage::leaveStep()
{
    if (m_model->kinds().empty()) {
        emit leaveRequested();
        return;
    }
    for (QToolButton* kind : m_kinds)
        kind->setChecked(false);
}

void ProblemPage::sort(const std::vector<SortKey>& keys)
{
    if (keys.empty())
        return;
    const SortKey& key = keys.front();
    const auto current = m_table->currentEntry();
    if (!m_model->sortBy(key.column, key.descending))
        return;
    m_table->showOrder({key});
    if (current)
        m_table->setCurrentEntry(*current);
}

void ProblemPage::showWords()
{
    const ProblemList& problems = *m_model->problems();
    if (!problems.record())
        return;
    const ImportReport& report = problems.record()->report;
    m_account->setText(accountText(report, m_context.locale));
    m_files->setText(importedText(*problems.record(), m_context.locale));
    m_kept->setText(keptText(report, m_context.locale));
    m_kept->setVisible(!m_kept->text().isEmpty());
    m_export->setText(tr("Export rejected rows…"));
    const bool areTexts = !rejectedRowsSuffix(*problems.record()).isEmpty();
    m_export->setEnabled(areTexts && !report.problems.empty());
    m_export->setToolTip(
        areTexts ? tr("Writes the rejected records to a file, to be mended and imported")
                 : tr("Rows of a database are mended where they stand"));
    for (std::size_t index = 0; index < m_kinds.size(); ++index) {
        const KindCount& kind = problems.kinds()[index];
        m_kinds[index]->setText(
            tr("%1 · %2", "kind of problem, how many")
                .arg(ProblemList::kindText(kind.kind), countText(kind.count, m_context.locale)));
        m_kinds[index]->setToolTip(tr("Show only problems of the chosen kinds"));
    }
    const bool isEmpty = problems.size() == 0;
    m_empty->setText(tr("Every record was imported and there is nothing to remark on."));
    m_empty->setVisible(isEmpty);
    m_kindBar->setVisible(!isEmpty);
    m_splitter->setVisible(!isEmpty);
    m_pane->retranslate();
    m_table->setAccessibleName(tr("Problems"));
}

void ProblemPage::showCurrent()
{
    m_pane->showProblem(*m_model->problems(), m_table->currentEntry(), m_context);
}

void ProblemPage::copyPlace()
{
    if (const auto entry = m_table->currentEntry())
        QGuiApplication::clipboard()->setText(m_model->problems()->place(*entry));
}

QString ProblemPage::copyText(CopyForm form) const
{
    return m_table->copyText(form);
}

void ProblemPage::copy(CopyForm form)
{
    m_table->copy(form);
}

void ProblemPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leaveStep();
    else
        QWidget::keyPressEvent(event);
}

} // namespace whither
