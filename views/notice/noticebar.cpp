#include "views/notice/noticebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace whither {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void NoticeBar::setNotices(const std::vector<Notice>& notices)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what is clicked
        delete item;
    }
    for (const Notice& notice : notices)
        m_layout->addWidget(makeRow(notice));
    setVisible(!notices.empty());
}

QWidget* NoticeBar::makeRow(const Notice& notice)
{
    auto* row = new QFrame(this);
    row->setProperty("notice", notice.kind == Notice::Kind::Warning
                                   ? QStringLiteral("warning")
                                   : QStringLiteral("information"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 7, 12, 7);
    layout->setSpacing(8);
    auto* text = new QLabel(notice.text);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text, 1);
    for (const NoticeAnswer& answer : notice.answers) {
        auto* button = new QPushButton(answer.text);
        button->setAutoDefault(false);
        layout->addWidget(button, 0, Qt::AlignVCenter);
        connect(button, &QPushButton::clicked, this, answer.deed, Qt::QueuedConnection);
    }
    row->setAccessibleName(notice.text);
    return row;
}

} // namespace whither
