#pragma once

#include "models/text/language.h"

#include "views/figure/figure.h"

#include <QDialog>
#include <QSize>
#include <QString>
#include <QTimer>

#include <string>
#include <vector>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QSpinBox;

namespace whither {

/// What to write: one figure, in some languages, at a size.
struct FigureExport {
    std::string figure;
    std::vector<Language> languages{Language::English};
    QSize size{1600, 1000};
    int scale = 1;
    bool isDark = false;
    QString folder;

    /// "outcomes.en.png" and so on, in `folder`.
    QStringList paths() const;
};

/// Asks what a figure is to be exported as. `options()` is the answer; nothing is written here.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `preview` is the current figure, which outlives the dialog.
    ExportDialog(const FigureExport& options, const Figure& preview, Language language,
                 QWidget* parent = nullptr);

    FigureExport options() const;

private:
    QWidget* makeChoices(const FigureExport& options);
    QLayout* makeSizes(const QSize& size);
    QLayout* makeFolder(const QString& folder);
    QButtonGroup* addSegments(QFormLayout* form, const QString& title, const QStringList& texts,
                              int chosen);
    void choosePreset(int index);
    void chooseFolder();
    void showPreset();
    void refresh();
    void paintPreview();

    const Figure& m_figure;
    std::string m_figureId;
    Language m_language;
    QButtonGroup* m_languages = nullptr;
    QButtonGroup* m_scales = nullptr;
    QButtonGroup* m_themes = nullptr;
    QComboBox* m_preset = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QLineEdit* m_folder = nullptr;
    QLabel* m_picture = nullptr;
    QLabel* m_files = nullptr;
    QTimer m_previewDue; ///< letters typed one after another are one preview
};

} // namespace whither
