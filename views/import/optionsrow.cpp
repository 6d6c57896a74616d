#include "views/import/optionsrow.h"

#include "views/filter/flowlayout.h"
#include "views/import/importwords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <array>
#include <vector>

namespace whither {

namespace {

constexpr std::array textFormats{FileFormat::Csv, FileFormat::Tsv, FileFormat::Json,
                                 FileFormat::JsonLines};

bool isLines(FileFormat format)
{
    return format == FileFormat::Csv || format == FileFormat::Tsv;
}

bool isWorkbook(FileFormat format)
{
    return format == FileFormat::Xlsx || format == FileFormat::Ods;
}

/// Could a file of that format be taken for one of `textFormats`?
bool isText(FileFormat format)
{
    return format != FileFormat::Sqlite && !isWorkbook(format);
}

} // namespace

void OptionsRow::Field::setVisible(bool isVisible) const
{
    field->parentWidget()->setVisible(isVisible);
}

OptionsRow::OptionsRow(QWidget* parent)
    : QWidget(parent),
      m_format(new QComboBox),
      m_encoding(new QComboBox),
      m_delimiter(new QComboBox),
      m_header(new QComboBox),
      m_table(new QComboBox),
      m_title(new QLineEdit)
{
    constexpr int titleWidth = 150;
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_formatField = addField(m_format);
    m_encodingField = addField(m_encoding);
    m_delimiterField = addField(m_delimiter);
    m_headerField = addField(m_header);
    m_tableField = addField(m_table);
    m_titleField = addField(m_title);
    m_title->setMinimumWidth(titleWidth);
    m_table->setMaximumWidth(2 * titleWidth);
    for (QComboBox* combo : {m_format, m_encoding, m_delimiter, m_header, m_table})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_format, &QComboBox::activated, this, [this] {
        ReadOptions options = m_options;
        options.format = static_cast<FileFormat>(m_format->currentData().toInt());
        options.delimiter.reset(); // that of another format
        options.hasHeader.reset();
        choose(options);
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        ReadOptions options = m_options;
        const QByteArray encoding = m_encoding->currentData().toByteArray();
        options.encoding.reset();
        if (!encoding.isEmpty())
            options.encoding = encoding.toStdString();
        choose(options);
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        ReadOptions options = m_options;
        options.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
        choose(options);
    });
    connect(m_header, &QComboBox::activated, this, [this] {
        ReadOptions options = m_options;
        options.hasHeader = m_header->currentData().toBool();
        choose(options);
    });
    connect(m_table, &QComboBox::activated, this, [this] {
        ReadOptions options = m_options;
        options.table = m_table->currentData().toByteArray().toStdString();
        choose(options);
    });
    retranslate();
}

OptionsRow::Field OptionsRow::addField(QWidget* field)
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* label = new QLabel;
    label->setProperty("role", QStringLiteral("muted"));
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    layout()->addWidget(place);
    return {label, field};
}

void OptionsRow::choose(ReadOptions options)
{
    if (options == m_options)
        return;
    m_options = options;
    emit optionsChosen(m_options);
}

QString OptionsRow::title() const
{
    return m_title->text().trimmed();
}

void OptionsRow::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setCursorPosition(0);
}

void OptionsRow::showOptions(const ReadOptions& options, const ImportPreview* preview)
{
    m_options = options;
    if (preview) {
        m_shape = preview->shape;
        m_evidence = preview->encodingBy;
    }
    fill();
}

void OptionsRow::fill()
{
    fillFormats();
    fillEncodings();
    fillDelimiters();
    fillHeaders();
    fillTables();
    layout()->invalidate();
    updateGeometry();
}

void OptionsRow::fillFormats()
{
    m_format->clear();
    std::vector<FileFormat> formats{m_options.format.value_or(m_shape.format)};
    if (isText(formats.front())) {
        // A paper list is JSON, too: its own form stands in front.
        for (const FileFormat format : textFormats) {
            if (format != formats.front())
                formats.push_back(format);
        }
    }
    for (const FileFormat format : formats)
        m_format->addItem(formatText(format), static_cast<int>(format));
    m_format->setCurrentIndex(
        m_format->findData(static_cast<int>(m_options.format.value_or(m_shape.format))));
}

void OptionsRow::fillEncodings()
{
    m_encoding->clear();
    const QString found = encodingText(m_shape.encoding);
    QString automatic = tr("found by content");
    if (m_evidence == EncodingEvidence::Content)
        automatic = tr("%1 · found by content", "an encoding").arg(found);
    else if (m_evidence == EncodingEvidence::Mark)
        automatic = tr("%1 · by its byte order mark", "an encoding").arg(found);
    m_encoding->addItem(automatic, QByteArray());
    for (const std::string_view encoding : offeredEncodings())
        m_encoding->addItem(encodingText(encoding),
                            QByteArray(encoding.data(), static_cast<qsizetype>(encoding.size())));
    if (m_options.encoding) {
        const QByteArray chosen = QByteArray::fromStdString(*m_options.encoding);
        if (m_encoding->findData(chosen) < 0)
            m_encoding->addItem(encodingText(*m_options.encoding), chosen);
        m_encoding->setCurrentIndex(m_encoding->findData(chosen));
    }
    m_encodingField.setVisible(m_evidence != EncodingEvidence::None);
}

void OptionsRow::fillDelimiters()
{
    m_delimiter->clear();
    const char found = m_options.delimiter.value_or(m_shape.delimiter);
    std::string delimiters(offeredDelimiters());
    if (delimiters.find(found) == std::string::npos)
        delimiters += found;
    for (const char delimiter : delimiters)
        m_delimiter->addItem(delimiterText(delimiter), static_cast<int>(delimiter));
    m_delimiter->setCurrentIndex(m_delimiter->findData(static_cast<int>(found)));
    m_delimiterField.setVisible(isLines(m_options.format.value_or(m_shape.format)));
}

void OptionsRow::fillHeaders()
{
    m_header->clear();
    m_header->addItem(tr("column names", "what the first row of a file holds"), true);
    m_header->addItem(tr("data", "what the first row of a file holds"), false);
    m_header->setCurrentIndex(m_options.hasHeader.value_or(m_shape.hasHeader) ? 0 : 1);
    const FileFormat format = m_options.format.value_or(m_shape.format);
    m_headerField.setVisible(isLines(format) || isWorkbook(format));
}

void OptionsRow::fillTables()
{
    m_table->clear();
    for (const std::string& table : m_shape.tables)
        m_table->addItem(QString::fromStdString(table), QByteArray::fromStdString(table));
    m_table->setCurrentIndex(
        m_table->findData(QByteArray::fromStdString(m_options.table.value_or(m_shape.table))));
    const FileFormat format = m_options.format.value_or(m_shape.format);
    m_tableField.label->setText(isWorkbook(format) ? tr("&Sheet") : tr("T&able"));
    m_tableField.setVisible(format == FileFormat::Sqlite || isWorkbook(format));
}

void OptionsRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OptionsRow::retranslate()
{
    m_formatField.label->setText(tr("&Format"));
    m_encodingField.label->setText(tr("&Encoding"));
    m_delimiterField.label->setText(tr("&Delimiter"));
    m_headerField.label->setText(tr("First &row"));
    m_titleField.label->setText(tr("Table &name"));
    fill();
}

} // namespace whither
