#pragma once

#include "models/import/preview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace whither {

/// How a file is read, and what its list is to be called: every guess with the others that can be
/// chosen instead.
class OptionsRow : public QWidget {
    Q_OBJECT

public:
    explicit OptionsRow(QWidget* parent = nullptr);

    /// Shows what was found and what of it was chosen; where `preview` is null the file could not
    /// be read so, and the choices stay as they are.
    void showOptions(const ReadOptions& options, const ImportPreview* preview);
    QString title() const;
    void setTitle(const QString& title);

signals:
    void optionsChosen(const whither::ReadOptions& options);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        QLabel* label = nullptr;
        QWidget* field = nullptr;

        void setVisible(bool isVisible) const;
    };

    Field addField(QWidget* field);
    void retranslate();
    void fill();
    void fillFormats();
    void fillEncodings();
    void fillDelimiters();
    void fillHeaders();
    void fillTables();
    void choose(ReadOptions options);

    ReadOptions m_options;
    SourceShape m_shape;
    EncodingEvidence m_evidence = EncodingEvidence::None;
    Field m_formatField;
    Field m_encodingField;
    Field m_delimiterField;
    Field m_headerField;
    Field m_tableField;
    Field m_titleField;
    QComboBox* m_format;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_header;
    QComboBox* m_table;
    QLineEdit* m_title;
};

} // namespace whither
