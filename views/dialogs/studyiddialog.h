#pragma once

#include <QDialog>
#include <QString>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace whither {

/// What a pasted text says to somebody who looks for a study id in it.
struct StudyIdReading {
    QString sentence;     ///< what the id stands for, or what to do where that is not known
    bool isKnown = false; ///< can it be opened, or told what is missing?
};

/// Asks for the study id of a figure, with whatever stands around it, and says what it stands for
/// while it is typed or pasted.
class StudyIdDialog : public QDialog {
    Q_OBJECT

public:
    using Reader = std::function<StudyIdReading(const QString&)>;

    /// `text` stands there at first.
    StudyIdDialog(const QString& text, Reader reader, QWidget* parent = nullptr);

    QString text() const;

private:
    void read();

    Reader m_reader;
    QLineEdit* m_text;
    QLabel* m_reading;
    QPushButton* m_open;
};

} // namespace whither
