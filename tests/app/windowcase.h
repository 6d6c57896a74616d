#pragma once

#include "models/items/facetmodel.h"
#include "models/items/recordmodel.h"

#include "views/facets/facetdelegate.h"
#include "views/facets/facetpanel.h"
#include "views/figure/figureview.h"
#include "views/table/recordheader.h"
#include "views/table/recordtable.h"

#include "app/actions/actions.h"
#include "app/import/listimporter.h"
#include "app/study/claimkeeper.h"
#include "app/window/mainwindow.h"

#include "tests/views/figures.h"

#include <QAction>
#include <QLabel>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <tuple>

namespace whither {

/// The program's window over the built-in study, opened afresh for every test.
class WindowCase {
public:
    WindowCase() : m_languages(m_builtin.catalog->wording()) {}
    ~WindowCase() { close(); }

    /// Opens the window in English and waits for it.
    bool open(const Settings& settings = {})
    {
        close();
        m_languages.setLanguage(settings.language.value_or(Language::English));
        m_window = std::make_unique<MainWindow>(m_builtin, m_languages, settings);
        m_window->importer().setAsking(ListImporter::Asking::Never);
        m_window->show();
        return QTest::qWaitForWindowExposed(m_window.get());
    }
    /// As at the program's end: the window is shut before it goes.
    void close()
    {
        if (m_window) {
            m_window->hide();
            // What is tested last is what the study is left with.
            const auto* keeper = m_window->findChild<ClaimKeeper*>();
            std::ignore = QTest::qWaitFor([keeper] { return keeper->isIdle(); }, 10'000);
        }
        m_window.reset();
    }
    /// The window goes while it is open, as when the session ends.
    void drop() { m_window.reset(); }

    /// Switches the language as the menu does; widgets hear of it with the next events.
    void speak(Language language)
    {
        m_window->setLanguage(language);
        QCoreApplication::processEvents();
    }

    MainWindow& window() { return *m_window; }
    QuerySession& session() { return m_window->session(); }
    const Catalog& catalog() const { return *m_builtin.catalog; }
    PersonLinks& persons() { return m_builtin.catalog->persons(); }
    CohortList& cohorts() { return m_builtin.catalog->cohorts(); }
    OwnClaims& ownClaims() { return m_builtin.catalog->ownClaims(); }
    LanguageSwitch& languages() { return m_languages; }

    template <typename Widget>
    Widget* child() const
    {
        for (auto* widget : m_window->findChildren<Widget*>()) {
            if (widget->isVisibleTo(m_window.get()))
                return widget;
        }
        return m_window->findChild<Widget*>();
    }
    Actions& actions() const { return *m_window->findChild<Actions*>(); }
    RecordTable& table() const { return *child<RecordTable>(); }
    FacetPanel& facets() const { return *child<FacetPanel>(); }
    FigureView& view() const { return *child<FigureView>(); }
    const QString& title() const { return view().figure()->text().title; }
    int rows() const { return table().model()->rowCount(); }

    QString status() const
    {
        QStringList texts;
        for (const auto* label : m_window->statusBar()->findChildren<QLabel*>())
            texts.append(label->text());
        return texts.join(QStringLiteral(" · "));
    }
    QList<QToolButton*> chips() const
    {
        QList<QToolButton*> chips;
        for (auto* button : m_window->findChildren<QToolButton*>()) {
            if (button->property("chip").isValid())
                chips.append(button);
        }
        return chips;
    }

    /// The mark whose conditions name exactly this value and no other column.
    std::optional<std::size_t> markOf(const std::string& column, const std::string& value) const
    {
        const auto& marks = view().figure()->chart().marks();
        const std::vector<Condition> wanted{{column, Condition::Op::IsAnyOf, {Term(value)}}};
        for (std::size_t mark = 0; mark < marks.size(); ++mark) {
            if (marks[mark].conditions == wanted)
                return mark;
        }
        return std::nullopt;
    }
    QPoint pointOn(std::size_t mark) const
    {
        const QRectF area = view().figure()->layout(view().size(), paintStyle()).chart;
        const auto outline = view().figure()->chart().markOutline(mark, area, paintStyle());
        return innerPoint(outline).value_or(QPointF(-1, -1)).toPoint();
    }

    /// Clicks on the words of a value in the facets.
    void clickFacet(const QString& column, const QString& term,
                    Qt::KeyboardModifiers modifiers = {})
    {
        const QAbstractItemModel* model = facets().model();
        for (int facet = 0; facet < model->rowCount(); ++facet) {
            const QModelIndex parent = model->index(facet, 0);
            if (parent.data(FacetModel::ColumnKeyRole).toString() != column)
                continue;
            for (int row = 0; row < model->rowCount(parent); ++row) {
                const QModelIndex value = model->index(row, 0, parent);
                if (value.data(FacetModel::TermRole).toString() != term)
                    continue;
                facets().scrollTo(value);
                const QRect rect = facets().visualRect(value);
                QTest::mouseClick(facets().viewport(), Qt::LeftButton, modifiers,
                                  {FacetDelegate::boxRect(rect).right() + 30, rect.center().y()});
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no facet value ") + term));
    }

private:
    Builtin m_builtin = openBuiltin();
    LanguageSwitch m_languages;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace whither
