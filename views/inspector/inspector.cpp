#include "views/inspector/inspector.h"

#include "models/items/recordmodel.h"
#include "models/query/querytext.h"
#include "models/study/persons/replytext.h"

#include "views/inspector/pathview.h"
#include "views/inspector/selectablelabel.h"
#include "views/theme/plaintooltip.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace whither {

namespace {

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

const char* provenanceKey(int kind)
{
    switch (static_cast<ProvenanceKind>(kind)) {
    case ProvenanceKind::Published:
        return "published";
    case ProvenanceKind::Computed:
        return "computed";
    case ProvenanceKind::Entered:
        return "entered";
    case ProvenanceKind::Unknown:
        return "unknown";
    }
    return "unknown";
}

} // namespace

Inspector::Inspector(std::shared_ptr<const Catalog> catalog, QWidget* parent)
    : QScrollArea(parent), m_catalog(std::move(catalog))
{
    auto* page = new QWidget;
    page->setProperty("pane", QStringLiteral("window"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(6);
    m_title = label({}, "title");
    m_subtitle = label({}, "muted");
    m_pathHeading = label({}, "heading");
    m_path = new PathView;
    m_fieldsHeading = label({}, "heading");
    m_fields = new QGridLayout;
    m_fields->setHorizontalSpacing(10);
    m_fields->setVerticalSpacing(7);
    m_fields->setColumnStretch(0, 1);
    m_fields->setColumnMinimumWidth(0, 72);
    m_note = label({}, "muted");
    m_replyHeading = label({}, "heading");
    m_reply = new QVBoxLayout;
    m_sourcesHeading = label({}, "heading");
    m_sources = new QVBoxLayout;
    for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_subtitle)})
        layout->addWidget(widget);
    layout->addSpacing(6);
    layout->addWidget(m_pathHeading);
    layout->addWidget(m_path);
    layout->addWidget(m_fieldsHeading);
    layout->addLayout(m_fields);
    layout->addWidget(m_note);
    layout->addSpacing(6);
    layout->addWidget(m_replyHeading);
    layout->addLayout(m_reply);
    layout->addWidget(m_sourcesHeading);
    layout->addLayout(m_sources);
    layout->addStretch(1);
    setWidget(page);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMinimumWidth(200);
    showNothing();
}

QLabel* Inspector::label(const QString& text, const char* role)
{
    auto* made = new SelectableLabel(text);
    made->setMinimumWidth(1); // one long word must not make the whole page wider than its dock
    made->setProperty("role", QString::fromLatin1(role));
    return made;
}

void Inspector::setTheme(const Theme& theme)
{
    QFont title = font();
    title.setPixelSize(QFontInfo(title).pixelSize() + 3);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    m_path->setTheme(theme);
}

void Inspector::showNothing()
{
    m_title->setText(QString());
    m_subtitle->setText(tr("Select a record to see its path and where each value comes from."));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_pathHeading), static_cast<QWidget*>(m_path),
          static_cast<QWidget*>(m_fieldsHeading), static_cast<QWidget*>(m_note),
          static_cast<QWidget*>(m_replyHeading), static_cast<QWidget*>(m_sourcesHeading)})
        widget->hide();
    clear(m_fields);
    m_fieldCount = 0;
    clear(m_reply);
    clear(m_sources);
}

void Inspector::showRecord(const RecordModel& records, const std::string& table,
                           const std::vector<ColumnSchema>& schema, int row,
                           const LanguageContext& context)
{
    showNothing();
    if (row < 0 || row >= records.rowCount() || records.columnCount() == 0)
        return;
    m_title->setText(records.index(row, 0).data().toString());
    const auto path = pathOf(*records.rows(), static_cast<std::size_t>(row), schema);
    const int name = records.columnOf("name");
    m_subtitle->setText(name >= 0 ? tr("Name: %1").arg(records.index(row, name).data().toString())
                                  : QString());
    m_subtitle->setVisible(name >= 0);
    if (!path.empty()) {
        m_pathHeading->setText(tr("PATH", "heading of a career"));
        m_path->setPath(path, asOf(context, records, row), context);
        m_note->setText(
            tr("One row a person, rebuilt from the published counts. No identity is guessed."));
        m_pathHeading->show();
        m_path->show();
        m_note->show();
    }
    m_fieldsHeading->setText(tr("WHERE EACH VALUE COMES FROM", "heading"));
    m_fieldsHeading->show();
    QStringList sources;
    for (int column = 1; column < records.columnCount(); ++column) {
        addField(records, row, column, context);
        const QString ids = records.index(row, column).data(RecordModel::SourceRole).toString();
        for (const QString& id : ids.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            if (!sources.contains(id))
                sources.append(id);
        }
    }
    addReply(records, table, row, context);
    addSources(sources, context);
}

/// What somebody who is named says to what stands here.
void Inspector::addReply(const RecordModel& records, const std::string& table, int row,
                         const LanguageContext& context)
{
    const Dataset* dataset = m_catalog->dataset(table);
    const int keyColumn = dataset ? records.columnOf(personColumn(*dataset)) : -1;
    if (keyColumn < 0)
        return;
    const QString person = records.index(row, keyColumn).data(RecordModel::TermRole).toString();
    if (person.isEmpty())
        return;
    const int nameColumn = records.columnOf(personNameColumn(*dataset));
    const QString called = records.index(row, nameColumn).data(RecordModel::TermRole).toString();
    const QString name = called.isEmpty() ? person : called;
    const RepliesByPerson& replies = m_catalog->replies().of(table);
    const auto found = replies.find(person.toStdString());
    const Reply reply = found == replies.end() ? Reply() : found->second;
    m_replyHeading->setText(tr("RIGHT OF REPLY", "heading"));
    m_replyHeading->show();
    if (!reply.text.empty())
        m_reply->addWidget(label(QString::fromStdString(reply.text), "value"));
    m_reply->addWidget(label(replyStateText(reply, context), "muted"));
    auto* write =
        new QPushButton(reply.isEmpty() ? tr("Write down a reply…") : tr("Change the reply…"));
    connect(write, &QPushButton::clicked, this,
            [this, person, name] { emit replyRequested(person, name); });
    m_reply->addWidget(write, 0, Qt::AlignLeft);
}

void Inspector::addField(const RecordModel& records, int row, int column,
                         const LanguageContext& context)
{
    const QModelIndex cell = records.index(row, column);
    const bool isKnown = cell.data(RecordModel::IsKnownRole).toBool();
    const QString title = records.headerData(column, Qt::Horizontal).toString();
    auto* value = label(cell.data().toString(), isKnown ? "value" : "muted");
    QFont font = value->font();
    font.setItalic(!isKnown);
    value->setFont(font);
    QString origin;
    if (isKnown) {
        origin =
            context.words->display(provenanceKey(cell.data(RecordModel::ProvenanceRole).toInt()));
        const QString source = cell.data(RecordModel::SourceRole).toString();
        if (!source.isEmpty())
            origin += QStringLiteral(" · ") + listText(source.split(QLatin1Char(';')));
    }
    if (const QVariant conflict = cell.data(RecordModel::ConflictRole); conflict.isValid())
        origin += QLatin1Char('\n') + conflict.toString();
    const int line = m_fieldCount++; // the grid's own count never shrinks
    auto* name = label(title, "muted");
    name->setMinimumWidth(0); // as wide as its longest word: names are short and are not cut
    m_fields->addWidget(name, line, 0, Qt::AlignTop);
    auto* column2 = new QWidget;
    auto* stack = new QVBoxLayout(column2);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(value);
    if (!origin.isEmpty()) {
        auto* small = label(origin, "muted");
        QFont smallFont = small->font();
        smallFont.setPixelSize(std::max(9, QFontInfo(smallFont).pixelSize() - 2));
        small->setFont(smallFont);
        stack->addWidget(small);
    }
    m_fields->addWidget(column2, line, 1, Qt::AlignTop);
    m_fields->setColumnStretch(1, 2);
}

void Inspector::addSources(const QStringList& ids, const LanguageContext& context)
{
    m_sourcesHeading->setText(tr("SOURCES", "heading"));
    for (const QString& id : ids) {
        const Source* source = m_catalog->source(id.toStdString());
        if (!source)
            continue; // a file of the user's is no publication
        m_sourcesHeading->show();
        const QString title = context.words->display(source->title);
        const QString date = dateText(source->date, context);
        m_sources->addWidget(
            label(tr("%1: %2 (%3, %4)", "id, title, publisher, date")
                      .arg(id, title, context.words->display(source->publisher), date),
                  "value"));
        m_sources->addWidget(
            label(tr("Read as: %1").arg(context.words->display(source->readAs)), "muted"));
        if (source->url.empty())
            continue;
        auto* open = new QPushButton(tr("Open the source"));
        open->setCursor(Qt::PointingHandCursor);
        const QString url = QString::fromStdString(source->url);
        open->setToolTip(plainToolTip(url));
        connect(open, &QPushButton::clicked, this, [this, url] { emit linkActivated(url); });
        m_sources->addWidget(open, 0, Qt::AlignLeft);
    }
}

QString Inspector::asOf(const LanguageContext& context, const RecordModel& records, int row) const
{
    const int now = records.columnOf("where_now");
    const QString id =
        now < 0 ? QString() : records.index(row, now).data(RecordModel::SourceRole).toString();
    const Source* source = m_catalog->source(id.toStdString());
    if (!source)
        return {};
    return dateText(source->date, context);
}

} // namespace whither
