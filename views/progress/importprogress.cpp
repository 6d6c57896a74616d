#include "views/progress/importprogress.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace whither {

ImportProgress::ImportProgress(QWidget* parent)
    : QWidget(parent), m_text(new QLabel), m_bar(new QProgressBar), m_cancel(new QToolButton)
{
    constexpr int barWidth = 140;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    connect(m_cancel, &QToolButton::clicked, this, &ImportProgress::cancelRequested);
    retranslate();
}

void ImportProgress::begin(const QString& fileName)
{
    m_fileName = fileName;
    m_bar->setRange(0, 0);
    m_text->setText(fileName);
    m_bar->setAccessibleName(tr("Reading %1").arg(fileName));
}

void ImportProgress::setProgress(quint64 bytesRead, quint64 bytesTotal, quint64 rows,
                                 qint64 elapsedMs)
{
    constexpr int parts = 1000;
    m_bar->setRange(0, bytesTotal == 0 ? 0 : parts);
    if (bytesTotal > 0)
        m_bar->setValue(static_cast<int>(bytesRead * parts / bytesTotal));
    const double seconds = static_cast<double>(elapsedMs) / 1000;
    const auto perSecond =
        seconds > 0 ? static_cast<quint64>(static_cast<double>(rows) / seconds) : 0;
    QString text = tr("%1: %2 rows, %3 a second", "file, counts")
                       .arg(m_fileName, m_locale.toString(rows), m_locale.toString(perSecond));
    if (bytesTotal > 0) {
        text += tr(" · %1 of %2", "sizes of files")
                    .arg(m_locale.formattedDataSize(static_cast<qint64>(bytesRead)),
                         m_locale.formattedDataSize(static_cast<qint64>(bytesTotal)));
    }
    if (bytesRead > 0 && bytesTotal > bytesRead) {
        const double left =
            seconds * static_cast<double>(bytesTotal - bytesRead) / static_cast<double>(bytesRead);
        text += tr(" · %1 s left").arg(m_locale.toString(qRound64(left)));
    }
    m_text->setText(text);
}

void ImportProgress::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportProgress::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

} // namespace whither
