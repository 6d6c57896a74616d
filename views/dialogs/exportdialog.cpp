#include "views/dialogs/exportdialog.h"

#include "models/query/querytext.h"

#include "views/figure/figureimage.h"

#include <QButtonGroup>
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

constexpr QSize previewRoom{640, 420};
constexpr int previewDelayMs = 120; // longer than between two keystrokes, too short to wait for

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

const std::array<std::vector<Language>, 4> languageSets = {
    std::vector{Language::English}, std::vector{Language::SimplifiedChinese},
    std::vector{Language::TraditionalChinese},
    std::vector{Language::English, Language::SimplifiedChinese}};

/// The preset of that size; the last, for a size of the user's own.
int presetOf(const QSize& size)
{
    const auto found = std::ranges::find(presets, size, &Preset::size);
    return static_cast<int>(found == presets.end() ? presets.size() - 1 : found - presets.begin());
}

} // namespace

QStringList FigureExport::paths() const
{
    QStringList paths;
    for (const Language language : languages) {
        paths.append(QDir(folder).filePath(
            QStringLiteral("%1.%2.png")
                .arg(QString::fromStdString(figure), languageCode(language))));
    }
    return paths;
}

ExportDialog::ExportDialog(const FigureExport& options, const Figure& preview, Language language,
                           QWidget* parent)
    : QDialog(parent), m_figure(preview), m_figureId(options.figure), m_language(language)
{
    setWindowTitle(tr("Export figure"));
    m_previewDue.setSingleShot(true);
    m_previewDue.setInterval(previewDelayMs);
    connect(&m_previewDue, &QTimer::timeout, this, &ExportDialog::paintPreview);
    auto* layout = new QVBoxLayout(this);
    auto* body = new QHBoxLayout;
    body->addWidget(makeChoices(options));
    auto* side = new QVBoxLayout;
    m_picture = new QLabel;
    m_picture->setFixedSize(previewRoom);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Preview"));
    m_files = new QLabel;
    m_files->setTextFormat(Qt::PlainText);
    m_files->setProperty("role", QStringLiteral("muted"));
    m_files->setWordWrap(true);
    side->addWidget(m_picture, 1);
    side->addWidget(m_files);
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
                                        const QStringList& texts, int chosen)
{
    auto* group = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    for (int index = 0; index < texts.size(); ++index) {
        auto* button = new QPushButton(texts[index]);
        button->setCheckable(true);
        button->setChecked(index == chosen);
        button->setAutoDefault(false);
        group->addButton(button, index);
        row->addWidget(button);
    }
    row->addStretch(1);
    form->addRow(title, row);
    connect(group, &QButtonGroup::idClicked, this, &ExportDialog::refresh);
    return group;
}

QWidget* ExportDialog::makeChoices(const FigureExport& options)
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
    m_languages =
        addSegments(form, tr("Language"),
                    {nativeName(Language::English), nativeName(Language::SimplifiedChinese),
                     nativeName(Language::TraditionalChinese), tr("English + 简体中文")},
                    language);
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
    form->addRow(tr("Width and height"), makeSizes(options.size));
    connect(m_preset, &QComboBox::activated, this, &ExportDialog::choosePreset);
    m_scales = addSegments(form, tr("Pixels per unit"),
                           {QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("3×")},
                           options.scale - 1);
    m_themes = addSegments(form, tr("Colours"), {tr("Light"), tr("Dark")}, options.isDark ? 1 : 0);
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
    FigureExport options;
    options.figure = m_figureId;
    options.languages = languageSets[static_cast<std::size_t>(m_languages->checkedId())];
    options.size = QSize(m_width->value(), m_height->value());
    options.scale = m_scales->checkedId() + 1;
    options.isDark = m_themes->checkedId() == 1;
    options.folder = QDir::fromNativeSeparators(m_folder->text());
    return options;
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
    if (!m_picture || !m_folder)
        return;
    m_previewDue.start();
    const FigureExport chosen = options();
    QStringList names;
    for (const QString& path : chosen.paths())
        names.append(QFileInfo(path).fileName());
    m_files->setText(tr("%n file(s): %1 · %2 × %3 pixels", "", static_cast<int>(names.size()))
                         .arg(listText(names), QString::number(chosen.size.width() * chosen.scale),
                              QString::number(chosen.size.height() * chosen.scale)));
}

void ExportDialog::paintPreview()
{
    const FigureExport chosen = options();
    PaintStyle style;
    style.theme = chosen.isDark ? darkTheme() : lightTheme();
    style.families = figureFamilies(m_language);
    QImage image = figurePreview(m_figure, chosen.size, previewRoom * devicePixelRatioF(), style);
    image.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(QPixmap::fromImage(image));
}

} // namespace whither
