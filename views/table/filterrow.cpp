#include "views/table/filterrow.h"

#include "views/table/filterfield.h"
#include "views/table/recordheader.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace whither {

FilterRow::FilterRow(RecordHeader* header, QTableView* table)
    : QWidget(header), m_header(header), m_table(table), m_note(new QLabel(table))
{
    setProperty("pane", QStringLiteral("window"));
    setAttribute(Qt::WA_StyledBackground);
    hide();
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("role", QStringLiteral("fault"));
    m_note->setWordWrap(true);
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_note->hide();
    connect(header, &QHeaderView::sectionResized, this, &FilterRow::follow);
    connect(header, &QHeaderView::sectionMoved, this, &FilterRow::follow);
    connect(header, &QHeaderView::sectionCountChanged, this, &FilterRow::follow);
    connect(header, &QHeaderView::geometriesChanged, this, &FilterRow::follow);
    connect(header, &RecordHeader::resized, this, &FilterRow::follow);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterRow::follow);
    m_settled.setSingleShot(true);
    m_settled.setInterval(0);
    connect(&m_settled, &QTimer::timeout, this, &FilterRow::place);
}

void FilterRow::follow()
{
    place();
    // The header says that a section moves before all the others have found their places.
    m_settled.start();
}

void FilterRow::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (const auto& [column, field] : m_fields)
        field->setColor(theme.mutedText);
}

const ColumnSchema* FilterRow::schemaOf(int column) const
{
    const std::string key = m_header->keyOf(column).toStdString();
    const auto found = std::ranges::find(m_columns, key, &ColumnSchema::key);
    return found == m_columns.end() ? nullptr : &*found;
}

FilterField* FilterRow::field(int column)
{
    const ColumnSchema* const schema = schemaOf(column);
    if (!schema)
        return nullptr;
    FilterField*& field = m_fields[schema->key];
    if (field)
        return field;
    field = new FilterField(schema->key, schema->type, this);
    field->setColor(m_theme.mutedText);
    const Condition* const condition = m_query.typedCondition(schema->key);
    field->setCondition(condition ? std::optional(*condition) : std::nullopt);
    connect(field, &FilterField::conditionRequested, this,
            [this, key = QString::fromStdString(schema->key)](
                const std::optional<Condition>& asked) { emit conditionRequested(key, asked); });
    connect(field, &FilterField::stateChanged, this, &FilterRow::showNote);
    connect(field, &FilterField::left, m_table, [this] { m_table->setFocus(); });
    return field;
}

void FilterRow::setQuery(const Query& query, const std::vector<ColumnSchema>& columns)
{
    const bool isOther = query.table != m_query.table || columns != m_columns;
    m_query = query;
    m_columns = columns;
    if (isOther) {
        for (const auto& [column, field] : m_fields)
            field->deleteLater(); // not at once: it may be the one that asked
        m_fields.clear();
        m_note->hide();
    }
    for (const auto& [column, field] : m_fields) {
        const Condition* const condition = query.typedCondition(column);
        field->setCondition(condition ? std::optional(*condition) : std::nullopt);
    }
    place();
}

void FilterRow::setShown(bool isShown)
{
    m_isShown = isShown;
    constexpr int margin = 3;
    const FilterField sample({}, ColumnType::Text);
    sample.ensurePolished();
    m_header->setRoomBelow(isShown ? sample.sizeHint().height() + 2 * margin : 0);
    setVisible(isShown);
    place();
    if (isShown)
        focusColumn(m_table->currentIndex().column());
    else
        m_table->setFocus();
}

void FilterRow::focusColumn(int column)
{
    const int first = m_header->logicalIndexAt(0);
    const bool isThere = column >= 0 && !m_header->isSectionHidden(column);
    if (FilterField* const box = field(isThere ? column : first)) {
        place();
        box->setFocus(Qt::ShortcutFocusReason);
        box->selectAll();
    }
}

void FilterRow::place()
{
    if (!m_isShown || !m_header->model())
        return;
    const int room = m_header->roomBelow();
    setGeometry(0, m_header->height() - room, m_header->width(), room);
    constexpr int gap = 2;
    std::vector<FilterField*> seen;
    for (int visual = std::max(0, m_header->visualIndexAt(0)); visual < m_header->count();
         ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column))
            continue;
        const int left = m_header->sectionViewportPosition(column);
        if (left >= m_header->viewport()->width())
            break;
        FilterField* const box = field(column);
        if (!box)
            continue;
        box->setTitle(m_header->model()->headerData(column, Qt::Horizontal).toString());
        const int height = room - 2 * gap;
        box->setGeometry(left + gap, gap, m_header->sectionSize(column) - 2 * gap, height);
        box->show();
        if (!seen.empty())
            setTabOrder(seen.back(), box);
        seen.push_back(box);
    }
    for (const auto& [column, box] : m_fields) {
        if (std::ranges::find(seen, box) == seen.end())
            box->hide();
    }
    showNote();
}

void FilterRow::showNote()
{
    const auto focused = std::ranges::find_if(m_fields, [](const auto& entry) {
        return entry.second->hasFocus() && !entry.second->faultText().isEmpty();
    });
    m_note->setVisible(m_isShown && focused != m_fields.end());
    if (!m_note->isVisibleTo(m_table))
        return;
    constexpr int widest = 360;
    const FilterField* const box = focused->second;
    m_note->setText(box->faultText());
    m_note->setFixedWidth(std::min(widest, m_table->width() - 16));
    m_note->adjustSize();
    const QPoint below = box->mapTo(m_table, QPoint(0, box->height() + 2));
    m_note->move(std::clamp(below.x(), 0, std::max(0, m_table->width() - m_note->width())),
                 below.y());
    m_note->raise();
}

void FilterRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        place(); // titles are in another language
    QWidget::changeEvent(event);
}

} // namespace whither
