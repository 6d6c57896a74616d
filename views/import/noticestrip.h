#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace whither {

/// What is wrong with the first rows of a file, in plain words: how many things, the first few of
/// them, and a way to all.
class NoticeStrip : public QFrame {
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget* parent = nullptr);

    /// `sentences` are plain text. The strip hides where there is nothing to say.
    void showNotices(const QString& summary, const QStringList& sentences);
    /// The file cannot be read so.
    void showError(const QString& text);
    const QStringList& sentences() const { return m_sentences; }

signals:
    void allRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_summary;
    QLabel* m_text;
    QPushButton* m_all;
    QStringList m_sentences;
};

} // namespace whither
