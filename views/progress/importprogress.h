#pragma once

#include <QLocale>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace whither {

/// How far a file has been read, for the status bar: a bar, how much of it, how fast, how long
/// still, and a way to stop.
class ImportProgress : public QWidget {
    Q_OBJECT

public:
    explicit ImportProgress(QWidget* parent = nullptr);

    /// A file starts to be read.
    void begin(const QString& fileName);
    /// `bytesTotal` is 0 where it is not known: the bar then only shows that something goes on.
    void setProgress(quint64 bytesRead, quint64 bytesTotal, quint64 rows, qint64 elapsedMs);
    void setLocale(const QLocale& locale) { m_locale = locale; }

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLocale m_locale;
    QString m_fileName;
    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace whither
