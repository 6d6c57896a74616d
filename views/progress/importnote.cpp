#include "views/progress/importnote.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace whither {

ImportNote::ImportNote(QWidget* parent)
    : QWidget(parent), m_text(new QLabel), m_problems(new QPushButton), m_change(new QPushButton)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_text->setTextFormat(Qt::PlainText);
    layout->addWidget(m_text);
    for (QPushButton* button : {m_problems, m_change}) {
        button->setProperty("link", true);
        layout->addWidget(button);
    }
    connect(m_problems, &QPushButton::clicked, this, &ImportNote::problemsRequested);
    connect(m_change, &QPushButton::clicked, this, &ImportNote::changeRequested);
    retranslate();
}

void ImportNote::showNote(const QString& text, bool hasProblems, bool wasRemembered)
{
    m_text->setText(text);
    m_problems->setVisible(hasProblems);
    m_change->setVisible(wasRemembered);
    show();
}

void ImportNote::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportNote::retranslate()
{
    m_problems->setText(tr("Problems"));
    m_change->setText(tr("Change…"));
}

} // namespace whither
