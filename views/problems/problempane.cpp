#include "views/problems/problempane.h"

#include "models/text/numbers.h"
#include "models/text/visibletext.h"

#include "views/inspector/selectablelabel.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace whither {

namespace {

QString placeText(const ProblemList& problems, std::size_t entry)
{
    const Problem& problem = problems.problem(entry);
    QStringList parts{visibleText(problems.fileName(entry))};
    const QString line = QString::number(problem.line);
    switch (problems.unit()) {
    case PlaceUnit::Line:
        parts.append(ProblemPane::tr("line %1").arg(line));
        break;
    case PlaceUnit::Record:
        parts.append(ProblemPane::tr("record %1").arg(line));
        break;
    case PlaceUnit::Row:
        parts.append(ProblemPane::tr("row %1").arg(line));
        break;
    }
    if (problem.column > 0) {
        const QString number = QString::number(problem.column);
        const std::string* name = problems.columnName(entry);
        parts.append(
            name ? ProblemPane::tr("column %1 (%2)", "number, name").arg(number, visibleText(*name))
                 : ProblemPane::tr("column %1").arg(number));
    }
    if (problems.hasBytes())
        parts.append(ProblemPane::tr("byte %1", "offset in a file")
                         .arg(QString::number(problem.byteOffset)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ProblemPane::ProblemPane(QWidget* parent)
    : QWidget(parent),
      m_title(new SelectableLabel({})),
      m_explanation(new SelectableLabel({})),
      m_place(new SelectableLabel({})),
      m_heading(new SelectableLabel({})),
      m_text(new QPlainTextEdit),
      m_cut(new SelectableLabel({})),
      m_copyPlace(new QToolButton)
{
    setProperty("pane", QStringLiteral("window"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("role", QStringLiteral("strong"));
    m_place->setProperty("role", QStringLiteral("muted"));
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_cut->setProperty("role", QStringLiteral("muted"));
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyPlace->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(6);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_explanation),
                          static_cast<QWidget*>(m_place)})
        layout->addWidget(part);
    layout->addWidget(m_copyPlace, 0, Qt::AlignLeft);
    layout->addSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_cut);
    connect(m_copyPlace, &QToolButton::clicked, this, &ProblemPane::placeCopyRequested);
    setMinimumWidth(200);
}

void ProblemPane::retranslate()
{
    m_copyPlace->setText(tr("Copy the place"));
    m_heading->setText(tr("AS WRITTEN IN THE FILE", "heading"));
    m_text->setAccessibleName(tr("The record as written in the file"));
}

void ProblemPane::showProblem(const ProblemList& problems, std::optional<std::size_t> entry,
                              const LanguageContext& context)
{
    for (QWidget* part : {static_cast<QWidget*>(m_explanation), static_cast<QWidget*>(m_place),
                          static_cast<QWidget*>(m_copyPlace), static_cast<QWidget*>(m_heading),
                          static_cast<QWidget*>(m_text)})
        part->setVisible(entry.has_value());
    m_cut->setVisible(entry && problems.problem(*entry).mayBeCut());
    if (!entry) {
        m_title->setText(tr("Select a problem to see the record as it is written."));
        return;
    }
    const Problem& problem = problems.problem(*entry);
    m_title->setText(ProblemList::kindText(problem.kind));
    m_explanation->setText(problems.explanation(*entry));
    m_place->setText(placeText(problems, *entry));
    m_text->setPlainText(visibleText(problem.rawText, LineBreaks::Kept));
    m_cut->setText(tr("The record may go on: of each, the first %1 bytes are kept.")
                       .arg(countText(Problem::longestText, context.locale)));
}

} // namespace whither
