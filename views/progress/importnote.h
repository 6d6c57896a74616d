#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace whither {

/// What became of the last import, for the status bar, with a way to its problems and a way back to
/// its choices.
class ImportNote : public QWidget {
    Q_OBJECT

public:
    explicit ImportNote(QWidget* parent = nullptr);

    void showNote(const QString& text, bool hasProblems, bool wasRemembered);

signals:
    void problemsRequested();
    void changeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_text;
    QPushButton* m_problems;
    QPushButton* m_change;
};

} // namespace whither
