#include "views/import/previewtable.h"

#include "models/study/datasets/columntexts.h"

#include "views/import/importheader.h"
#include "views/import/importwords.h"
#include "views/import/previewdelegate.h"
#include "views/theme/plaintooltip.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

namespace {

constexpr int mostFitted = 60; // columns whose width is looked at
constexpr int widest = 260;
constexpr std::array meanings{Meaning::Name,          Meaning::NameZh,      Meaning::Origin,
                              Meaning::Undergraduate, Meaning::Graduate,    Meaning::Year,
                              Meaning::Country,       Meaning::Affiliation, Meaning::Sector,
                              Meaning::Role,          Meaning::Venue,       Meaning::None};
constexpr std::array types{ColumnType::Text, ColumnType::Integer, ColumnType::Real,
                           ColumnType::Date};

PreviewModel::Faults faultsOf(const ImportPreview& preview)
{
    PreviewModel::Faults faults;
    for (const PreviewFault& fault : preview.faults)
        faults.emplace(std::pair(fault.row, fault.column), QString::fromStdString(fault.text));
    return faults;
}

} // namespace

PreviewTable::PreviewTable(QWidget* parent)
    : QTableView(parent), m_header(new ImportHeader(this)), m_delegate(new PreviewDelegate(this))
{
    constexpr int rowHeight = 28;
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setModel(&m_model);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    setShowGrid(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab goes on to the next control
    connect(m_header, &QHeaderView::sectionClicked, this, &PreviewTable::openMenu);
}

PreviewTable::~PreviewTable() = default;

void PreviewTable::setTheme(const Theme& theme)
{
    m_header->setTheme(theme);
    m_delegate->setTheme(theme);
    viewport()->update();
}

void PreviewTable::showPreview(std::shared_ptr<const ImportPreview> preview, bool isChangeable,
                               const LanguageContext& context)
{
    const QModelIndex current = currentIndex();
    m_preview = std::move(preview);
    m_header->setChangeable(isChangeable);
    std::vector<PreviewHeading> headings;
    QStringList names;
    for (const PreviewColumn& column : m_preview->columns) {
        const QString name = QString::fromStdString(column.key);
        headings.push_back({name, columnText(column.meaning, column.type)});
        names.append(name + QChar(0) + headings.back().meaning);
    }
    m_model.setPreview(m_preview->table, std::move(headings), faultsOf(*m_preview),
                       context.words->display("not stated"));
    if (std::exchange(m_fittedFor, names) != names)
        fitColumns();
    setCurrentIndex(
        m_model.index(std::min(std::max(current.row(), 0), m_model.rowCount() - 1),
                      std::min(std::max(current.column(), 0), m_model.columnCount() - 1)));
}

void PreviewTable::clear()
{
    m_preview = nullptr;
    m_model.setPreview(std::make_shared<const Table>(), {}, {}, {});
}

void PreviewTable::fitColumns()
{
    for (int column = 0; column < std::min(m_model.columnCount(), mostFitted); ++column) {
        const int wanted =
            std::max(sizeHintForColumn(column) + 18, m_header->sectionSizeHint(column));
        setColumnWidth(column, std::clamp(wanted, 80, widest));
    }
}

void PreviewTable::openMenu(int column)
{
    if (!m_preview || !m_header->isChangeable() || column < 0 || column >= m_model.columnCount())
        return;
    const PreviewColumn& shown = m_preview->columns[static_cast<std::size_t>(column)];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* meaningGroup = new QActionGroup(menu);
    for (const Meaning meaning : meanings) {
        QAction* action = menu->addAction(meaningTitle(meaning), this, [this, column, meaning] {
            emit meaningChosen(column, meaning);
        });
        action->setCheckable(true);
        action->setChecked(shown.meaning == meaning);
        meaningGroup->addAction(action);
    }
    menu->addSeparator();
    auto* typeGroup = new QActionGroup(menu);
    const auto addType = [&](const QString& text, std::optional<ColumnType> type, bool isChosen) {
        QAction* action =
            menu->addAction(text, this, [this, column, type] { emit typeChosen(column, type); });
        action->setCheckable(true);
        action->setChecked(isChosen);
        typeGroup->addAction(action);
    };
    addType(tr("type by its values"), std::nullopt, !shown.isTypeChosen);
    for (const ColumnType type : types)
        addType(columnTypeText(type), type, shown.isTypeChosen && shown.type == type);
    menu->popup(m_header->viewport()->mapToGlobal(
        QPoint(m_header->sectionViewportPosition(column), m_header->height())));
}

void PreviewTable::keyPressEvent(QKeyEvent* event)
{
    const bool isDown = event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier;
    if (isDown || event->key() == Qt::Key_F2)
        openMenu(currentIndex().column());
    else
        QTableView::keyPressEvent(event);
}

void PreviewTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    openMenu(isByKey ? currentIndex().column() : columnAt(event->pos().x()));
}

} // namespace whither
