#include "views/dialogs/exportdialog.h"

#include "models/query/querytext.h"

#include "views/dialogs/namednote.h"
#include "views/figure/figureimage.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace whither {

namespace {

constexpr QSize previewRoom{540, 420}; // beside the choices on a screen 1024 wide
constexpr int previewDelayMs = 120;    // longer than between two keystrokes, too short to wait for

struct Preset {
    const char* name;
    QSize size;
};

// The empty name is the size the user types.
constexpr std::array presets = {
    Preset{QT_TRANSLATE_NOOP("whither::ExportDialog", "Screen"), {1600, 1000}},
    Preset{QT_TRANSLATE_NOOP("whither::ExportDialog", "Slide 16:9"), {1600, 900}},
    Preset{QT_TRANSLATE_NOOP("whither::ExportDialog", "Column"), {1000, 800}},
    Preset{QT_TRANSLATE_NOOP("whither::ExportDialog", "A4 landscape"), {1754, 1240}},
    Preset{QT_TRANSLATE_NOOP("whither::ExportDialog", "Square"), {1080, 1080}},
    Preset{QT_TRANSLATE_NOOP("whither::ExportDialog", "Custom"), {0, 0}},
};

const std::array<std::vector<Language>, 5> languageSets = {
    std::vector{Language::English}, std::vector{Language::SimplifiedChinese},
    std::vector{Language::TraditionalChinese},
    std::vector{Language::English, Language::SimplifiedChinese},
    std::vector(allLanguages.begin(), allLanguages.end())};

/// The preset of that size; the last, for a size of the user's own.
int presetOf(const QSize& size)
{
    const auto found = std::ranges::find(presets, size, &Preset::size);
    return static_cast<int>(found == presets.end() ? presets.size() - 1 : found - presets.begin());
}

} // namespace

ExportDialog::ExportDialog(const FigureExport& options, const Figure& preview, Language language,
                           bool namesPeople, QWidget* parent)
    : QDialog(parent), m_asked(options), m_figure(preview), m_language(language)
{
    setWindowTitle(tr("Export figure"));
    m_previewDue.setSingleShot(true);
    m_previewDue.setInterval(previewDelayMs);
    connect(&m_previewDue, &QTimer::timeout, this, &ExportDialog::paintPreview);
    auto* layout = new QVBoxLayout(this);
    auto* body = new QHBoxLayout;
    body->addWidget(makeChoices(options, namesPeople));
    auto* side = new QVBoxLayout;
    m_picture = new QLabel;
    m_picture->setFixedSize(previewRoom);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Preview"));
    m_files = new QLabel;
    m_files->setTextFormat(Qt::PlainText);
    m_files->setProperty("role", QStringLiteral("muted"));
    m_files->setWordWrap(true);
    m_alike = new QLabel;
    m_alike->setTextFormat(Qt::PlainText);
    m_alike->setProperty("role", QStringLiteral("notice"));
    m_alike->setWordWrap(true);
    m_alike->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    side->addWidget(m_picture, 1);
    side->addWidget(m_alike);
    side->addWidget(m_files);
    m_named = new NamedNote;
    side->addWidget(m_named);
    body->addLayout(side, 1);
    layout->addLayout(body);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* save = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    save->setDefault(true); // only a button that is in the dialog can be its default
    save->setFocus();
    refresh();
    m_previewDue.stop();
    paintPreview();
}

QButtonGroup* ExportDialog::addSegments(QFormLayout* form, const QString& title,
                                        const QStringList& texts, const std::vector<int>& chosen,
                                        bool areExclusive, QWidget* beside)
{
    auto* group = new QButtonGroup(this);
    group->setExclusive(areExclusive);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    for (int index = 0; index < texts.size(); ++index) {
        auto* button = new QPushButton(texts[index]);
        button->setCheckable(true);
        button->setChecked(std::ranges::find(chosen, index) != chosen.end());
        button->setAutoDefault(false);
        group->addButton(button, index);
        row->addWidget(button);
    }
    if (beside) {
        row->addSpacing(8);
        row->addWidget(beside, 1);
    }
    row->addStretch(beside ? 0 : 1);
    form->addRow(title, row);
    connect(group, &QButtonGroup::idClicked, this, &ExportDialog::refresh);
    return group;
}

QWidget* ExportDialog::makeChoices(const FigureExport& options, bool namesPeople)
{
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(9);
    int language = 0;
    for (std::size_t index = 0; index < languageSets.size(); ++index) {
        if (languageSets[index] == options.languages)
            language = static_cast<int>(index);
    }
    m_languages = addSegments(
        form, tr("Language"),
        {nativeName(Language::English), nativeName(Language::SimplifiedChinese),
         nativeName(Language::TraditionalChinese), tr("English + 简体中文"), tr("All three")},
        {language});
    std::vector<int> formats;
    QStringList formatNames;
    for (const FigureFormat format : allFigureFormats) {
        if (std::ranges::find(options.formats, format) != options.formats.end())
            formats.push_back(static_cast<int>(format));
        formatNames.append(formatSuffix(format).toUpper());
    }
    m_formats = addSegments(form, tr("Formats"), formatNames, formats, false);
    connect(m_formats, &QButtonGroup::idClicked, this, &ExportDialog::keepAFormat);
    m_preset = new QComboBox;
    for (const Preset& preset : presets) {
        const QSize size = preset.size;
        const QString name = tr(preset.name);
        m_preset->addItem(
            size.isEmpty()
                ? name
                : QStringLiteral("%1 · %2 × %3").arg(name).arg(size.width()).arg(size.height()));
    }
    form->addRow(tr("Size"), m_preset);
    form->addRow(tr("Width and height"), makeSizes(options.look.size));
    connect(m_preset, &QComboBox::activated, this, &ExportDialog::choosePreset);
    m_scales = addSegments(form, tr("Pixels per unit"),
                           {QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("3×")},
                           {options.look.scale - 1});
    m_vision = new QComboBox;
    for (const ColorVision vision : allColorVisions)
        m_vision->addItem(colorVisionName(vision));
    m_vision->setToolTip(tr("How the preview is seen; the file is not changed"));
    m_vision->setAccessibleName(tr("Preview as seen with"));
    connect(m_vision, &QComboBox::activated, this, &ExportDialog::paintPreview);
    m_themes =
        addSegments(form, tr("Colours, and the preview as seen with"), {tr("Light"), tr("Dark")},
                    {options.look.isDark ? 1 : 0}, true, m_vision);
    m_patterns = new QCheckBox(tr("Patterns and dashes beside the colours"));
    m_patterns->setChecked(options.look.hasPatterns);
    form->addRow(m_patterns);
    connect(m_patterns, &QCheckBox::toggled, this, &ExportDialog::refresh);
    m_recipe = new QCheckBox(namesPeople ? tr("Can be opened again; holds the names asked for")
                                         : tr("Can be opened again: dropped on the window"));
    m_recipe->setChecked(options.holdsRecipe);
    form->addRow(m_recipe);
    m_package = new QCheckBox(tr("With its data: numbers, records, sources, a README"));
    m_peopleFirst =
        new QCheckBox(tr("People first: codes for names, rare values folded, no notes"));
    form->addRow(m_package);
    form->addRow(m_peopleFirst);
    for (QCheckBox* choice : {m_package, m_peopleFirst})
        connect(choice, &QCheckBox::toggled, this, &ExportDialog::refresh);
    form->addRow(tr("Folder"), makeFolder(options.folder));
    return box;
}

QLayout* ExportDialog::makeSizes(const QSize& size)
{
    m_width = new QSpinBox;
    m_height = new QSpinBox;
    auto* sizes = new QHBoxLayout;
    for (QSpinBox* side : {m_width, m_height}) {
        side->setRange(smallestFigureSide, largestFigureSide);
        side->setSuffix(tr(" px"));
        sizes->addWidget(side);
        connect(side, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
        connect(side, &QSpinBox::valueChanged, this, &ExportDialog::showPreset);
    }
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    showPreset();
    return sizes;
}

QLayout* ExportDialog::makeFolder(const QString& folder)
{
    m_folder = new QLineEdit(QDir::toNativeSeparators(folder));
    auto* browse = new QPushButton(tr("Choose…"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    return row;
}

FigureExport ExportDialog::options() const
{
    FigureExport options = m_asked;
    options.languages = languageSets[static_cast<std::size_t>(m_languages->checkedId())];
    options.formats = formats();
    options.look.size = QSize(m_width->value(), m_height->value());
    options.look.scale = m_scales->checkedId() + 1;
    options.look.isDark = m_themes->checkedId() == 1;
    options.look.hasPatterns = m_patterns->isChecked();
    options.holdsRecipe = m_recipe->isChecked();
    options.isPackage = m_package->isChecked();
    options.isPeopleFirst = m_peopleFirst->isChecked();
    options.folder = QDir::fromNativeSeparators(m_folder->text());
    return options;
}

void ExportDialog::setNamed(const NamedPeople& people)
{
    m_named->setPeople(people);
}

std::vector<FigureFormat> ExportDialog::formats() const
{
    std::vector<FigureFormat> formats;
    for (const FigureFormat format : allFigureFormats) {
        if (m_formats->button(static_cast<int>(format))->isChecked())
            formats.push_back(format);
    }
    return formats;
}

/// Nothing to write is no choice: the last format stays.
void ExportDialog::keepAFormat()
{
    if (formats().empty())
        m_formats->button(static_cast<int>(FigureFormat::Png))->setChecked(true);
    refresh();
}

void ExportDialog::showPreset()
{
    m_preset->setCurrentIndex(presetOf({m_width->value(), m_height->value()}));
}

void ExportDialog::choosePreset(int index)
{
    const QSize size = presets[static_cast<std::size_t>(index)].size;
    if (size.isEmpty()) {
        m_width->setFocus();
        return;
    }
    m_width->setValue(size.width());
    m_height->setValue(size.height());
}

void ExportDialog::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for the figures"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportDialog::refresh()
{
    if (!m_named || !m_folder)
        return;
    m_previewDue.start();
    const FigureExport chosen = options();
    m_named->setExport(chosen.isPackage, chosen.isPeopleFirst);
    QStringList names;
    for (const FigureExport::File& file : chosen.files())
        names.append(QFileInfo(file.path).fileName());
    if (chosen.isPackage)
        names += {QStringLiteral("shown.csv"), QStringLiteral("records.csv"),
                  QStringLiteral("metadata.json"), QStringLiteral("README.md"),
                  QStringLiteral("README.zh_CN.md")};
    const QSize pixels = chosen.look.size * chosen.look.scale;
    m_files->setText(tr("%n file(s): %1 · %2 × %3 pixels", "", static_cast<int>(names.size()))
                         .arg(listText(names), QString::number(pixels.width()),
                              QString::number(pixels.height())));
}

void ExportDialog::paintPreview()
{
    const FigureExport chosen = options();
    const PaintStyle style = chosen.look.style(m_language);
    QImage image =
        figurePreview(m_figure, chosen.look.size, previewRoom * devicePixelRatioF(), style);
    image = seenWith(image, vision());
    image.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(QPixmap::fromImage(image));
    warnOfNeighbours(style.theme);
}

ColorVision ExportDialog::vision() const
{
    return allColorVisions[static_cast<std::size_t>(m_vision->currentIndex())];
}

/// With all colours chosen, on behalf of all eyes; grey is a print's, and asked for by itself.
void ExportDialog::warnOfNeighbours(const Theme& theme)
{
    const std::vector<Neighbours> neighbours = m_figure.chart().neighbours(theme);
    std::vector<ColorVision> visions{vision()};
    if (vision() == ColorVision::Full)
        visions = {ColorVision::Full, ColorVision::NoRed, ColorVision::NoGreen,
                   ColorVision::NoBlue};
    m_alike->clear();
    for (const ColorVision eyes : visions) {
        const std::vector<Neighbours> alike = hardToTellApart(neighbours, eyes, theme);
        if (alike.empty())
            continue;
        QString text = tr("%1: %2 and %3 look alike.", "how eyes see, two parts of the figure")
                           .arg(colorVisionName(eyes), alike[0].first.name, alike[0].second.name);
        if (alike.size() > 1)
            text += QLatin1Char(' ')
                    + tr("So do %n other pair(s).", "", static_cast<int>(alike.size() - 1));
        Theme patterned = theme;
        patterned.hasPatterns = true;
        if (hardToTellApart(alike, eyes, patterned).size() < alike.size())
            text += QLatin1Char(' ') + tr("Patterns and dashes help.");
        m_alike->setText(text);
        break;
    }
    m_alike->setVisible(!m_alike->text().isEmpty());
}

} // namespace whither
