#include "app/import/problempresenter.h"

#include "models/text/numbers.h"

#include "views/problems/problempage.h"

#include "app/actions/actions.h"
#include "app/import/rejectedrowsdeed.h"

#include <QAction>
#include <QLayout>
#include <QStatusBar>

#include <utility>

namespace whither {

namespace {

std::uint64_t problemsOf(const ImportedLists::List& list)
{
    return list ? list->record.report.rejected + list->record.report.warned : 0;
}

} // namespace

ProblemPresenter::ProblemPresenter(const ImportedLists& lists, const QuerySession& session,
                                   const Actions& actions, QWidget& others, QStatusBar& status,
                                   QWidget* window)
    : QObject(window),
      m_lists(lists),
      m_session(session),
      m_actions(actions),
      m_others(others),
      m_page(new ProblemPage),
      m_export(new RejectedRowsDeed(status, window))
{
    others.parentWidget()->layout()->addWidget(m_page);
    m_page->hide();
    connect(actions.problems, &QAction::triggered, this, &ProblemPresenter::show);
    for (QAction* page : actions.pages)
        connect(page, &QAction::triggered, this, [this] { show(false); });
    connect(&session, &QuerySession::queryChanged, this, &ProblemPresenter::follow);
    connect(&lists, &ImportedLists::changed, this, &ProblemPresenter::follow);
    const std::pair<QAction*, CopyForm> copies[] = {
        {actions.copy, CopyForm::Tsv},
        {actions.copyWithHeaders, CopyForm::TsvWithHeader},
        {actions.copyMarkdown, CopyForm::Markdown},
        {actions.copyJson, CopyForm::Json}};
    for (const auto& [action, form] : copies)
        connect(action, &QAction::triggered, m_page, [this, form = form] {
            if (m_isInFront)
                m_page->copy(form);
        });
    connect(m_page, &ProblemPage::leaveRequested, this, [this] { show(false); });
    connect(m_page, &ProblemPage::exportRequested, this, [this] {
        if (m_list)
            m_export->ask(m_list, m_context);
    });
    follow();
}

void ProblemPresenter::setContext(const LanguageContext& context)
{
    m_context = context;
    m_page->setContext(context);
    showCounts();
}

void ProblemPresenter::setTheme(const Theme& theme)
{
    m_page->setTheme(theme);
}

void ProblemPresenter::follow()
{
    const ImportedLists::List list = m_lists.find(m_session.table());
    if (list == m_list)
        return;
    m_list = list;
    showCounts();
    show(false);
}

void ProblemPresenter::showCounts()
{
    const std::uint64_t count = problemsOf(m_list);
    const QString number = countText(count, m_context.locale);
    m_actions.problems->setVisible(m_list != nullptr);
    m_actions.problems->setIconText(count == 0 ? tr("Problems", "tab")
                                               : tr("Problems · %1", "tab").arg(number));
}

void ProblemPresenter::show(bool isInFront)
{
    const bool comes = isInFront && m_list;
    m_actions.problems->setChecked(comes);
    if (comes && m_shown != m_list) {
        m_shown = m_list;
        m_page->setProblems(std::make_shared<const ProblemList>(
            std::shared_ptr<const ImportRecord>(m_list, &m_list->record)));
    }
    if (comes != m_isInFront) {
        m_isInFront = comes;
        m_others.setVisible(!comes);
        m_page->setVisible(comes);
        if (comes)
            m_page->setFocus();
    }
    emit switched();
}

} // namespace whither
