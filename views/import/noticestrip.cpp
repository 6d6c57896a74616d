#include "views/import/noticestrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace whither {

namespace {

constexpr qsizetype mostSentences = 3; // sentences

} // namespace

NoticeStrip::NoticeStrip(QWidget* parent)
    : QFrame(parent), m_summary(new QLabel), m_text(new QLabel), m_all(new QPushButton)
{
    setProperty("strip", QStringLiteral("notice"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    for (QLabel* label : {m_summary, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_summary->setProperty("strong", true);
    m_text->setWordWrap(true);
    m_all->setProperty("link", true);
    m_all->setAutoDefault(false);
    layout->addWidget(m_summary, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_all, 0, Qt::AlignTop);
    connect(m_all, &QPushButton::clicked, this, &NoticeStrip::allRequested);
    retranslate();
    hide();
}

void NoticeStrip::showNotices(const QString& summary, const QStringList& sentences)
{
    m_sentences = sentences;
    m_summary->setText(summary);
    m_summary->show();
    m_text->setText(
        sentences.first(std::min(mostSentences, sentences.size())).join(QLatin1Char(' ')));
    m_all->setVisible(sentences.size() > mostSentences);
    setVisible(!sentences.isEmpty());
}

void NoticeStrip::showError(const QString& text)
{
    m_sentences = {text};
    m_summary->hide();
    m_text->setText(text);
    m_all->hide();
    show();
}

void NoticeStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoticeStrip::retranslate()
{
    m_all->setText(tr("Show all…"));
}

} // namespace whither
