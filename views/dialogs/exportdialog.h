#pragma once

#include "views/export/figureexport.h"
#include "views/export/namedpeople.h"
#include "views/theme/colorvision.h"

#include <QDialog>
#include <QSize>
#include <QTimer>

#include <string>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QSpinBox;

namespace whither {

class NamedNote;

/// Asks what a figure is to be exported as. `options()` is the answer; nothing is written here.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `preview` is the current figure, which outlives the dialog; `namesPeople`: its recipe does.
    ExportDialog(const FigureExport& options, const Figure& preview, Language language,
                 bool namesPeople = false, QWidget* parent = nullptr);

    FigureExport options() const;
    /// Who is named in what may be exported, once that is known.
    void setNamed(const NamedPeople& people);

private:
    QWidget* makeChoices(const FigureExport& options, bool namesPeople);
    QLayout* makeSizes(const QSize& size);
    QLayout* makeFolder(const QString& folder);
    QButtonGroup* addSegments(QFormLayout* form, const QString& title, const QStringList& texts,
                              const std::vector<int>& chosen, bool areExclusive = true,
                              QWidget* beside = nullptr);
    std::vector<FigureFormat> formats() const;
    void keepAFormat();
    void choosePreset(int index);
    void chooseFolder();
    void showPreset();
    void refresh();
    void paintPreview();
    ColorVision vision() const;
    void warnOfNeighbours(const Theme& theme);

    FigureExport m_asked; ///< with what is not chosen here
    const Figure& m_figure;
    Language m_language;
    QButtonGroup* m_languages = nullptr;
    QButtonGroup* m_formats = nullptr;
    QCheckBox* m_patterns = nullptr;
    QCheckBox* m_recipe = nullptr;
    QCheckBox* m_package = nullptr;
    QCheckBox* m_peopleFirst = nullptr;
    QComboBox* m_vision = nullptr; ///< of the preview alone
    QButtonGroup* m_scales = nullptr;
    QButtonGroup* m_themes = nullptr;
    QComboBox* m_preset = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QLineEdit* m_folder = nullptr;
    QLabel* m_picture = nullptr;
    QLabel* m_alike = nullptr; ///< which colours of the preview are hard to tell apart
    QLabel* m_files = nullptr;
    NamedNote* m_named = nullptr;
    QTimer m_previewDue; ///< letters typed one after another are one preview
};

} // namespace whither
