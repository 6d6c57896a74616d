#include "views/passport/passportdialog.h"

#include "views/inspector/selectablelabel.h"
#include "views/theme/plaintooltip.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace whither {

PassportDialog::PassportDialog(const QString& title, const std::vector<PassportLine>& lines,
                               QWidget* parent)
    : QDialog(parent), m_text(title + QLatin1Char('\n'))
{
    setWindowTitle(tr("Passport of a number"));
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
    for (const PassportLine& line : lines)
        addLine(*grid, line);
    grid->setRowStretch(grid->rowCount(), 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(facts);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto* copy = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(heading);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    constexpr int lowest = 240;
    constexpr int highest = 600;
    resize(580, std::clamp(facts->sizeHint().height() + 120, lowest, highest));
}

void PassportDialog::addLine(QGridLayout& grid, const PassportLine& line)
{
    const int row = grid.rowCount();
    constexpr int labelWidth = 128;
    auto* label = new SelectableLabel(line.label);
    label->setProperty("role", QStringLiteral("muted"));
    label->setFixedWidth(labelWidth);
    grid.addWidget(label, row, 0, Qt::AlignTop);
    auto* text = new SelectableLabel(line.text);
    text->setMinimumWidth(1); // an id has no place to break at, and must not widen the window
    grid.addWidget(text, row, 1);
    m_text += line.label + QStringLiteral(": ") + line.text + QLatin1Char('\n');
    auto* deeds = new QHBoxLayout;
    if (line.rows && line.rowCount > 0) {
        auto* show =
            new QPushButton(tr("Show these %n record(s)", "", static_cast<int>(line.rowCount)));
        connect(show, &QPushButton::clicked, this, [this, query = *line.rows] {
            accept();
            emit rowsRequested(query);
        });
        deeds->addWidget(show);
    }
    if (!line.link.isEmpty()) {
        auto* open = new QPushButton(tr("Open the source"));
        open->setToolTip(plainToolTip(line.link));
        connect(open, &QPushButton::clicked, this,
                [this, link = line.link] { emit linkActivated(link); });
        deeds->addWidget(open);
        m_text += line.link + QLatin1Char('\n');
    }
    deeds->addStretch(1);
    grid.addLayout(deeds, row + 1, 1);
}

} // namespace whither
