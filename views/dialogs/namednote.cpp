#include "views/dialogs/namednote.h"

#include "models/query/querytext.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr qsizetype namesInLine = 3;
constexpr QSize listSize{420, 380};

} // namespace

NamedNote::NamedNote(QWidget* parent)
    : QWidget(parent), m_text(new QLabel), m_all(new QPushButton(tr("Who is named…")))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_all->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_all);
    connect(m_all, &QPushButton::clicked, this, &NamedNote::showAll);
    refresh();
}

void NamedNote::setPeople(const NamedPeople& people)
{
    m_people = people;
    refresh();
}

void NamedNote::setExport(bool isPackage, bool isPeopleFirst)
{
    const bool isNew =
        std::pair(m_isPackage, m_isPeopleFirst) != std::pair(isPackage, isPeopleFirst);
    m_isPackage = isPackage;
    m_isPeopleFirst = isPeopleFirst;
    if (isNew)
        refresh();
}

std::optional<QStringList> NamedNote::named() const
{
    if (!m_people)
        return std::nullopt;
    QStringList people = m_people->inFigure;
    if (m_isPackage && !m_isPeopleFirst)
        people += m_people->inRecords;
    people.removeDuplicates();
    return people;
}

void NamedNote::refresh()
{
    const auto people = named();
    m_all->setVisible(people && people->size() > namesInLine);
    if (!people)
        m_text->setText(tr("Looking who is named…"));
    else if (people->isEmpty())
        m_text->setText(tr("Nobody is named in it."));
    else if (m_isPeopleFirst)
        m_text->setText(tr("The question itself names people, so nothing can be written people "
                           "first: %1")
                            .arg(listText(people->first(std::min(namesInLine, people->size())))));
    else if (people->size() <= namesInLine)
        m_text->setText(tr("Named in it: %1").arg(listText(*people)));
    else
        m_text->setText(tr("%n person(s) named in it: %1…", "", static_cast<int>(people->size()))
                            .arg(listText(people->first(namesInLine))));
}

void NamedNote::showAll()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Who is named"));
    dialog.resize(listSize);
    auto* layout = new QVBoxLayout(&dialog);
    auto* list = new QListView;
    list->setModel(new QStringListModel(*named(), &dialog));
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setAccessibleName(dialog.windowTitle());
    layout->addWidget(list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.exec();
}

} // namespace whither
