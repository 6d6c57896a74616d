#include "views/dialogs/paragraphdialog.h"

#include "models/study/claims/verdict.h"
#include "models/study/paragraph/tietext.h"
#include "models/text/numbers.h"

#include "views/theme/plaintooltip.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>
#include <array>
#include <iterator>

namespace whither {

namespace {

/// How a verdict looks besides its colour.
struct VerdictLook {
    std::string_view kind;
    const char16_t* sign;
    QTextCharFormat::UnderlineStyle line;
};

constexpr std::array looks = {
    VerdictLook{verdict::supported, u"✓", QTextCharFormat::SingleUnderline},
    VerdictLook{verdict::partly, u"◐", QTextCharFormat::DashDotLine},
    VerdictLook{verdict::contradicted, u"✗", QTextCharFormat::WaveUnderline},
    VerdictLook{verdict::depends, u"±", QTextCharFormat::DashUnderline},
    VerdictLook{verdict::untestable, u"?", QTextCharFormat::DotLine},
};

const VerdictLook& lookOf(std::string_view kind)
{
    const auto found = std::ranges::find(looks, kind, &VerdictLook::kind);
    return found == looks.end() ? looks.back() : *found;
}

QLabel* titled(QWidget* widget, const QString& text)
{
    auto* label = new QLabel(text);
    label->setBuddy(widget);
    return label;
}

} // namespace

std::optional<ClaimCheck> keepableCheck(const ParagraphClaim& claim)
{
    const bool isClear = claim.finding.verdict == verdict::supported
                         || claim.finding.verdict == verdict::contradicted;
    if (!isClear || !claim.builtin.empty())
        return std::nullopt;
    const auto found = std::ranges::find_if(claim.finding.checks, [](const CheckFinding& check) {
        return check.outcome != CheckFinding::Outcome::Impossible;
    });
    return found == claim.finding.checks.end() ? std::nullopt : std::optional(found->check);
}

ParagraphDialog::ParagraphDialog(const ParagraphParts& parts, QWidget* parent)
    : QDialog(parent),
      m_parts(parts),
      m_text(new QPlainTextEdit),
      m_list(new QTreeWidget),
      m_detail(new QPlainTextEdit),
      m_count(new QLabel),
      m_lookup(parts.reader)
{
    setWindowTitle(tr("Check a paragraph"));
    m_text->setPlaceholderText(tr("In English or Chinese, with the numbers it claims"));
    m_text->setTabChangesFocus(true);
    m_list->setHeaderLabels({tr("Statement"), tr("Verdict"), tr("What the data say")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->resizeSection(0, 150);
    m_list->header()->resizeSection(1, 190);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_choose = buttons->addButton(tr("Choose the &query…"), QDialogButtonBox::ActionRole);
    m_keep = buttons->addButton(tr("&Keep the claim"), QDialogButtonBox::ActionRole);
    m_keepAll = buttons->addButton(tr("Keep &all"), QDialogButtonBox::ActionRole);
    m_keepAll->setToolTip(plainToolTip(
        tr("Keeps every statement that the data support or contradict on the page Claims.")));
    for (QPushButton* button : {m_choose, m_keep, m_keepAll})
        button->setAutoDefault(false);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(titled(m_text, tr("&Paste the paragraph here:")), 0, 0);
    layout->addWidget(m_text, 1, 0);
    layout->addWidget(titled(m_list, tr("What it &states:")), 2, 0);
    layout->addWidget(m_list, 3, 0);
    layout->addWidget(titled(m_detail, tr("How the chosen one was &tested:")), 4, 0);
    layout->addWidget(m_detail, 5, 0);
    layout->addWidget(m_count, 6, 0);
    layout->addWidget(buttons, 7, 0);
    layout->setRowStretch(1, 3);
    layout->setRowStretch(3, 4);
    layout->setRowStretch(5, 3);
    resize(860, 720);

    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &ParagraphDialog::chooseAtCursor);
    connect(&m_pause, &QTimer::timeout, this, &ParagraphDialog::look);
    connect(&m_lookup, &ParagraphLookup::answered, this, &ParagraphDialog::show);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ParagraphDialog::showChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this,
            [this] { emit choiceRequested(m_reading.claims[*chosen()]); });
    connect(m_keep, &QPushButton::clicked, this,
            [this] { emit keepRequested({m_reading.claims[*chosen()]}); });
    connect(m_keepAll, &QPushButton::clicked, this, [this] {
        std::vector<ParagraphClaim> kept;
        std::ranges::copy_if(m_reading.claims, std::back_inserter(kept),
                             [this](const ParagraphClaim& claim) { return canKeep(claim); });
        emit keepRequested(kept);
    });
    m_text->setFocus();
    show({}, {});
}

void ParagraphDialog::setParagraph(const QString& text)
{
    m_text->setPlainText(text);
}

QString ParagraphDialog::paragraph() const
{
    return m_text->toPlainText();
}

QString ParagraphDialog::wordsOf(const ParagraphClaim& claim) const
{
    const QString sentence = m_read.mid(claim.sentence.start, claim.sentence.length).simplified();
    const auto ofSame =
        std::ranges::count(m_reading.claims, claim.sentence, &ParagraphClaim::sentence);
    return ofSame > 1 ? tr("%1 [%2]", "a sentence, the number in it that is meant")
                            .arg(sentence, m_read.mid(claim.mark.start, claim.mark.length))
                      : sentence;
}

bool ParagraphDialog::canKeep(const ParagraphClaim& claim) const
{
    return keepableCheck(claim) && !m_parts.isKept(wordsOf(claim), claim);
}

void ParagraphDialog::look()
{
    m_pause.stop();
    m_count->setText(tr("Looking…"));
    m_lookup.ask(m_text->toPlainText());
}

void ParagraphDialog::show(const QString& text, const ParagraphReading& reading)
{
    m_read = text;
    m_reading = reading;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ParagraphClaim& claim : m_reading.claims)
            addRow(claim);
    }
    const auto count = static_cast<int>(m_reading.claims.size());
    if (text.trimmed().isEmpty())
        m_count->clear();
    else if (m_reading.isCut)
        m_count->setText(tr("The first %n statement(s); there are more than are read in one go. "
                            "Paste the rest by itself.",
                            "", count));
    else
        m_count->setText(tr("%n statement(s) with a number", "", count));
    refreshKept();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showChosen();
    emit looked();
}

void ParagraphDialog::addRow(const ParagraphClaim& claim)
{
    const VerdictLook& look = lookOf(claim.finding.verdict);
    const QString name = m_parts.context.words->display(look.kind);
    auto* item = new QTreeWidgetItem(
        m_list, {m_read.mid(claim.mark.start, claim.mark.length).simplified(),
                 QString::fromUtf16(look.sign) + u' ' + name, answerText(claim, m_parts.context)});
    item->setForeground(1, m_parts.theme.verdict(QString::fromUtf8(look.kind)));
    for (int column = 0; column < m_list->columnCount(); ++column)
        item->setToolTip(column, plainToolTip(item->text(column)));
}

void ParagraphDialog::refreshKept()
{
    const QString kept = tr("kept", "a claim");
    bool isAny = false;
    for (std::size_t row = 0; row < m_reading.claims.size(); ++row) {
        const ParagraphClaim& claim = m_reading.claims[row];
        isAny = isAny || canKeep(claim);
        const VerdictLook& look = lookOf(claim.finding.verdict);
        QString text =
            QString::fromUtf16(look.sign) + u' ' + m_parts.context.words->display(look.kind);
        if (m_parts.isKept(wordsOf(claim), claim))
            text += QStringLiteral(" · ") + kept;
        m_list->topLevelItem(static_cast<int>(row))->setText(1, text);
    }
    m_keepAll->setEnabled(isAny);
    showChosen();
}

/// In the text itself, by colour and by the form of the line under it.
void ParagraphDialog::mark()
{
    constexpr int softAlpha = 40;
    constexpr int chosenAlpha = 110;
    QList<QTextEdit::ExtraSelection> marks;
    if (m_text->toPlainText() != m_read) {
        m_text->setExtraSelections(marks); // they would stand beside their words
        return;
    }
    for (std::size_t index = 0; index < m_reading.claims.size(); ++index) {
        const ParagraphClaim& claim = m_reading.claims[index];
        const VerdictLook& look = lookOf(claim.finding.verdict);
        QColor color = m_parts.theme.verdict(QString::fromUtf8(look.kind));
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(static_cast<int>(claim.mark.start));
        mark.cursor.setPosition(static_cast<int>(claim.mark.start + claim.mark.length),
                                QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(look.line);
        mark.format.setUnderlineColor(color);
        color.setAlpha(chosen() == index ? chosenAlpha : softAlpha);
        mark.format.setBackground(color);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

std::optional<std::size_t> ParagraphDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(row));
}

void ParagraphDialog::showChosen()
{
    const auto index = chosen();
    const ParagraphClaim* claim = index ? &m_reading.claims[*index] : nullptr;
    m_detail->setPlainText(claim ? statementText(*claim, m_read, m_parts.catalog, m_parts.context)
                                 : QString());
    m_choose->setEnabled(claim && claim->builtin.empty());
    m_keep->setEnabled(claim && canKeep(*claim));
    mark();
}

/// Who clicks a mark in the text means its row.
void ParagraphDialog::chooseAtCursor()
{
    const qsizetype place = m_text->textCursor().position();
    const auto found = std::ranges::find_if(m_reading.claims, [&](const ParagraphClaim& claim) {
        return place >= claim.mark.start && place <= claim.mark.start + claim.mark.length;
    });
    if (found != m_reading.claims.end() && m_text->toPlainText() == m_read)
        m_list->setCurrentItem(
            m_list->topLevelItem(static_cast<int>(found - m_reading.claims.begin())));
}

} // namespace whither
