#include "views/facets/facetpane.h"

#include "models/items/facetmodel.h"

#include "views/facets/facetpanel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace whither {

FacetPane::FacetPane(QWidget* years, FacetPanel* panel, QWidget* parent)
    : QWidget(parent), m_panel(panel), m_search(new QLineEdit)
{
    setProperty("pane", QStringLiteral("window"));
    setAttribute(Qt::WA_StyledBackground);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_search->hide();
    auto* field = new QVBoxLayout;
    field->setContentsMargins(12, 10, 12, 0);
    field->addWidget(m_search);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(years);
    layout->addLayout(field);
    layout->addWidget(m_panel, 1);
    setFocusProxy(m_panel);
    connect(m_search, &QLineEdit::textChanged, m_panel, &FacetPanel::searchRequested);
    connect(m_panel, &FacetPanel::facetsChanged, this, &FacetPane::offerSearch);
    retranslate();
}

void FacetPane::retranslate()
{
    m_search->setPlaceholderText(tr("Find a value"));
    m_search->setAccessibleName(tr("Find a value"));
}

void FacetPane::offerSearch()
{
    const QAbstractItemModel* facets = m_panel->model();
    bool isLong = false;
    for (int facet = 0; facet < facets->rowCount(); ++facet)
        isLong = isLong || facets->index(facet, 0).data(FacetModel::IsLongRole).toBool();
    m_search->setVisible(isLong);
    if (!isLong)
        m_search->clear(); // nothing is searched that nobody sees
}

void FacetPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool FacetPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_panel->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace whither
