#include "views/dialogs/origindialog.h"

#include "views/inspector/selectablelabel.h"
#include "views/theme/plaintooltip.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace whither {

OriginDialog::OriginDialog(const QString& title, const std::vector<OriginLine>& lines,
                           QWidget* parent)
    : QDialog(parent), m_text(title + QLatin1Char('\n'))
{
    setWindowTitle(tr("Why this value?"));
    auto* heading = new SelectableLabel(title);
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);

    auto* facts = new QWidget;
    facts->setProperty("pane", QStringLiteral("window"));
    auto* grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 4, 8, 4);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const OriginLine& line : lines)
        addLine(*grid, line);
    grid->setRowStretch(grid->rowCount(), 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(facts);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(heading);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    constexpr int lowest = 200;
    constexpr int highest = 560;
    resize(520, std::clamp(facts->sizeHint().height() + 120, lowest, highest));
}

void OriginDialog::addLine(QGridLayout& grid, const OriginLine& line)
{
    const int row = grid.rowCount();
    auto* label = new SelectableLabel(line.label);
    label->setProperty("role", QStringLiteral("muted"));
    label->setWordWrap(false);
    grid.addWidget(label, row, 0, Qt::AlignTop);
    auto* text = new SelectableLabel(line.text);
    text->setMinimumWidth(1); // a hash has no place to break at, and must not widen the window
    grid.addWidget(text, row, 1);
    m_text += line.label + QStringLiteral(": ") + line.text + QLatin1Char('\n');
    if (line.link.isEmpty())
        return;
    auto* open = new QPushButton(tr("&Open the source"));
    open->setToolTip(plainToolTip(line.link));
    connect(open, &QPushButton::clicked, this,
            [this, link = line.link] { emit linkActivated(link); });
    grid.addWidget(open, row + 1, 1, Qt::AlignLeft);
    m_text += line.link + QLatin1Char('\n');
}

} // namespace whither
