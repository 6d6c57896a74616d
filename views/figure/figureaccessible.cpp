#include "views/figure/figureaccessible.h"

#include "views/figure/figureview.h"

#include <QAccessibleWidget>

#include <map>
#include <memory>

namespace whither {

namespace {

/// One mark: "United States: 87 of 100 · 87% …", where it is drawn.
class MarkAccessible final : public QAccessibleInterface {
public:
    MarkAccessible(FigureView* view, int mark) : m_view(view), m_mark(mark) {}

    bool isValid() const override { return mark() != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        const Mark* shown = mark();
        if (!shown)
            return {};
        return kind == QAccessible::Name ? shown->reading.section(QLatin1Char('\n'), 0, 0)
                                         : shown->reading;
    }
    QRect rect() const override
    {
        const QRect local = m_view->markRect(static_cast<std::size_t>(m_mark)).toAlignedRect();
        return QRect(m_view->mapToGlobal(local.topLeft()), local.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view->focusedMark() == static_cast<std::size_t>(m_mark);
        return state;
    }

private:
    const Mark* mark() const
    {
        const Figure* figure = m_view->figure();
        const auto index = static_cast<std::size_t>(m_mark);
        return figure && index < figure->chart().marks().size() ? &figure->chart().marks()[index]
                                                                : nullptr;
    }

    FigureView* m_view;
    int m_mark;
};

class FigureAccessible final : public QAccessibleWidget {
public:
    explicit FigureAccessible(FigureView* view) : QAccessibleWidget(view, QAccessible::Chart) {}

    ~FigureAccessible() override
    {
        for (const auto& [mark, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override
    {
        const Figure* figure = view()->figure();
        return figure ? static_cast<int>(figure->chart().marks().size()) : 0;
    }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.find(index);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new MarkAccessible(view(), index); // owned by QAccessible's cache
        m_children.emplace(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    QAccessibleInterface* focusChild() const override
    {
        const auto mark = view()->focusedMark();
        return mark ? child(static_cast<int>(*mark)) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (const auto& [mark, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return mark;
        }
        return -1;
    }

private:
    FigureView* view() const { return static_cast<FigureView*>(widget()); }

    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeFigureInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<FigureView*>(object);
    return view ? new FigureAccessible(view) : nullptr;
}

} // namespace

void installFigureAccessibility()
{
    QAccessible::installFactory(makeFigureInterface);
}

} // namespace whither
