#include "views/dialogs/importdialog.h"

#include "models/import/mapping/columnmeanings.h"
#include "models/text/errortext.h"
#include "models/text/numbers.h"

#include "views/dialogs/plaintextbox.h"
#include "views/import/countrybox.h"
#include "views/import/countrystrip.h"
#include "views/import/importnotices.h"
#include "views/import/noticestrip.h"
#include "views/import/optionsrow.h"
#include "views/import/previewreader.h"
#include "views/import/previewtable.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace whither {

namespace {

constexpr QSize firstSize{1040, 680};

/// A count for a text with plural forms, which are made for numbers of that size.
int plural(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

} // namespace

ImportDialog::ImportDialog(ImportQuestion question, const LanguageContext& context,
                           const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_question(std::move(question)),
      m_mapping(m_question.mapping),
      m_preview(m_question.preview),
      m_context(context),
      m_reader(new PreviewReader(m_question.files, this)),
      m_heading(new QLabel),
      m_options(new OptionsRow),
      m_note(new QLabel),
      m_sql(new QLabel),
      m_table(new PreviewTable),
      m_notices(new NoticeStrip),
      m_countries(new CountryStrip),
      m_bar(new QProgressBar),
      m_progress(new QLabel),
      m_remember(new QCheckBox),
      m_cancel(new QPushButton),
      m_import(new QPushButton)
{
    build();
    connectParts();
    setTheme(theme);
    m_options->setTitle(m_question.title);
    m_remember->setChecked(m_question.isToRemember);
    retranslate();
    resize(firstSize);
    m_table->setFocus();
    readAhead();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::build()
{
    for (QLabel* label : {m_heading, m_note, m_sql, m_progress})
        label->setTextFormat(Qt::PlainText);
    m_heading->setProperty("strong", true);
    for (QLabel* label : {m_note, m_sql, m_progress})
        label->setProperty("role", QStringLiteral("muted"));
    m_sql->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sql->setWordWrap(true);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_options);
    layout->addWidget(m_sql);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notices);
    layout->addWidget(m_countries);
    layout->addLayout(makeFooter());
}

QLayout* ImportDialog::makeFooter()
{
    constexpr int barWidth = 180;
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_cancel->setAutoDefault(false);
    m_import->setDefault(true);
    auto* footer = new QHBoxLayout;
    footer->setSpacing(10);
    footer->addWidget(m_bar);
    footer->addWidget(m_progress);
    footer->addStretch(1);
    footer->addWidget(m_remember);
    footer->addWidget(m_cancel);
    footer->addWidget(m_import);
    return footer;
}

void ImportDialog::connectParts()
{
    connect(m_options, &OptionsRow::optionsChosen, this, [this](const ReadOptions& options) {
        ImportMapping mapping = m_mapping;
        mapping.options = options;
        choose(mapping);
    });
    connect(m_table, &PreviewTable::meaningChosen, this, &ImportDialog::chooseMeaning);
    connect(m_table, &PreviewTable::typeChosen, this, &ImportDialog::chooseType);
    connect(m_notices, &NoticeStrip::allRequested, this, &ImportDialog::showAllNotices);
    connect(m_countries, &CountryStrip::unknownRequested, this, &ImportDialog::askForCountries);
    connect(m_reader, &PreviewReader::previewed, this,
            [this](const auto& preview) { takePreview(*preview); });
    connect(m_reader, &PreviewReader::tallied, this,
            [this](const auto& tally) { takeTally(*tally); });
    connect(m_reader, &PreviewReader::advanced, this, &ImportDialog::showProgress);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
}

ImportAnswer ImportDialog::answer() const
{
    ImportAnswer answer;
    answer.mapping = m_mapping;
    // What was said of columns that another delimiter or header has made others is of no use.
    std::erase_if(answer.mapping.columns, [this](const ColumnChoice& choice) {
        return m_preview->column(choice.key) == nullptr;
    });
    if (!hasFixedMeanings(m_preview->shape.format))
        answer.mapping = withGuesses(std::move(answer.mapping), *m_preview);
    answer.title = m_options->title().isEmpty() ? m_question.title : m_options->title();
    answer.isToRemember = m_remember->isChecked();
    return answer;
}

void ImportDialog::choose(const ImportMapping& mapping)
{
    m_mapping = mapping;
    m_isReading = true;
    m_tally.reset();
    m_import->setEnabled(false);
    m_reader->read(m_mapping);
}

void ImportDialog::chooseMeaning(int column, Meaning meaning)
{
    const std::string& key = m_preview->columns[static_cast<std::size_t>(column)].key;
    ImportMapping mapping = m_mapping;
    for (ColumnChoice& other : mapping.columns) {
        if (other.meaning == meaning)
            other.meaning = Meaning::None;
    }
    mapping.choiceFor(key).meaning = meaning;
    choose(mapping);
}

void ImportDialog::chooseType(int column, std::optional<ColumnType> type)
{
    const std::string& key = m_preview->columns[static_cast<std::size_t>(column)].key;
    ImportMapping mapping = m_mapping;
    mapping.choiceFor(key).type = type;
    choose(mapping);
}

void ImportDialog::takePreview(const Result<ImportPreview>& preview)
{
    m_isReading = false;
    m_error = preview.ok() ? std::nullopt : std::optional(preview.error());
    if (preview.ok())
        m_preview = std::make_shared<const ImportPreview>(preview.value());
    showPreview();
    if (preview.ok())
        readAhead();
    emit settled();
}

void ImportDialog::readAhead()
{
    m_tally.reset();
    if (!m_preview->isWhole) {
        m_bar->setRange(0, 0);
        m_bar->show();
        m_progress->clear();
        m_reader->readAhead(m_mapping.options, countryColumn());
        return;
    }
    m_bar->hide();
    m_progress->clear();
}

void ImportDialog::takeTally(const Result<FileTally>& tally)
{
    m_bar->hide();
    m_progress->clear();
    if (tally.ok() && tally.value().isComplete) {
        m_tally = tally.value();
        if (m_tally->rejected > 0)
            m_progress->setText(
                tr("%Ln record(s) of the file cannot be read and will be set aside.", "",
                   plural(m_tally->rejected)));
    } else if (!tally.ok()) {
        m_progress->setText(errorText(tally.error()));
    }
    showCountries();
    showRows();
}

std::optional<std::size_t> ImportDialog::countryColumn() const
{
    for (const Meaning meaning : {Meaning::Country, Meaning::Origin}) {
        const auto found = std::ranges::find(m_preview->columns, meaning, &PreviewColumn::meaning);
        if (found != m_preview->columns.end())
            return static_cast<std::size_t>(found - m_preview->columns.begin());
    }
    return std::nullopt;
}

std::map<std::string, std::uint64_t, std::less<>> ImportDialog::countryTexts() const
{
    if (m_tally)
        return m_tally->values;
    std::map<std::string, std::uint64_t, std::less<>> rows;
    const auto column = countryColumn();
    for (std::size_t row = 0; column && row < m_preview->table->rowCount(); ++row) {
        if (const auto text = m_preview->table->columns()[*column].text(row))
            ++rows[*text];
    }
    return rows;
}

void ImportDialog::askForCountries()
{
    const auto counts = countriesAmong(countryTexts(), CountryValues(m_mapping.countries));
    auto* box = new CountryBox(counts, m_mapping.countries, m_context, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::accepted, this, [this, box] {
        m_mapping.countries = box->choices();
        showCountries();
        showNotices();
    });
    box->open();
}

void ImportDialog::showAllNotices()
{
    showPlainText(tr("Problems in the preview"), notices().join(QLatin1Char('\n')), this);
}

QStringList ImportDialog::notices() const
{
    return importNotices(*m_preview, CountryValues(m_mapping.countries), m_question.institutions,
                         m_context);
}

void ImportDialog::showPreview()
{
    const bool isFixed = hasFixedMeanings(m_preview->shape.format);
    m_options->showOptions(m_mapping.options, m_error ? nullptr : m_preview.get());
    if (m_error)
        m_table->clear();
    else
        m_table->showPreview(m_preview, !isFixed, m_context);
    m_sql->setText(
        tr("Asks the database: %1", "SQL").arg(QString::fromStdString(m_preview->shape.query)));
    m_sql->setVisible(!m_error && !m_preview->shape.query.empty());
    showNotices();
    showCountries();
    showRows();
}

void ImportDialog::showNotices()
{
    if (m_error) {
        m_notices->showError(errorText(*m_error));
        return;
    }
    const QStringList sentences = notices();
    m_notices->showNotices(
        tr("%n problem(s) in the preview.", "", static_cast<int>(sentences.size())), sentences);
}

void ImportDialog::showCountries()
{
    m_countries->showCounts(
        m_error ? std::vector<WrittenCountry>()
                : countriesAmong(countryTexts(), CountryValues(m_mapping.countries)),
        m_context);
}

void ImportDialog::showRows()
{
    const std::uint64_t first = m_preview->table->rowCount();
    std::optional<std::uint64_t> exact;
    if (m_preview->isWhole)
        exact = first;
    else if (m_tally)
        exact = m_tally->rows;
    const QString hint = hasFixedMeanings(m_preview->shape.format)
                             ? tr("This kind of file says itself what its columns mean.")
                             : tr("Click a heading to change what the column means.");
    QString rows;
    if (m_preview->isWhole)
        rows = tr("%Ln row(s).", "", plural(first));
    else if (exact)
        rows = tr("First %1 of %Ln row(s).", "", plural(*exact))
                   .arg(countText(first, m_context.locale));
    else if (m_preview->rowEstimate)
        rows = tr("First %1 of about %Ln row(s).", "", plural(*m_preview->rowEstimate))
                   .arg(countText(first, m_context.locale));
    else
        rows = tr("First %Ln row(s).", "", plural(first));
    m_note->setText(m_error ? QString() : tr("%1 %2", "two sentences").arg(rows, hint));
    if (exact)
        m_import->setText(tr("&Import %Ln row(s)", "", plural(*exact)));
    else if (m_preview->rowEstimate)
        m_import->setText(tr("&Import about %Ln row(s)", "", plural(*m_preview->rowEstimate)));
    else
        m_import->setText(tr("&Import"));
    m_import->setEnabled(!m_isReading && !m_error);
}

void ImportDialog::showProgress(quint64 bytesRead, quint64 bytesTotal, quint64 rows,
                                qint64 elapsedMs)
{
    constexpr int parts = 1000;
    m_bar->setRange(0, bytesTotal == 0 ? 0 : parts);
    if (bytesTotal > 0)
        m_bar->setValue(static_cast<int>(bytesRead * parts / bytesTotal));
    const auto perSecond =
        elapsedMs > 0 ? rows * 1000 / static_cast<quint64>(elapsedMs) : quint64(0);
    m_progress->setText(
        tr("Reading ahead: %1 rows · %2 rows/s", "counts")
            .arg(countText(rows, m_context.locale), compactCountText(perSecond, m_context.locale)));
}

void ImportDialog::setContext(const LanguageContext& context)
{
    m_context = context;
    retranslate();
}

void ImportDialog::setTheme(const Theme& theme)
{
    m_table->setTheme(theme);
}

void ImportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportDialog::retranslate()
{
    const QFileInfo first(m_question.files.value(0));
    QString name = first.fileName();
    if (m_question.files.size() > 1)
        name =
            tr("%1 and %n more", "files", static_cast<int>(m_question.files.size()) - 1).arg(name);
    setWindowTitle(tr("Import · %1", "file").arg(name));
    m_heading->setText(windowTitle());
    m_table->setAccessibleName(tr("First rows of the file"));
    m_bar->setAccessibleName(tr("Reading ahead"));
    m_remember->setText(tr("Re&member these choices for files like this"));
    m_cancel->setText(tr("Cancel"));
    showPreview();
}

} // namespace whither
