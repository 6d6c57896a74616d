#include "models/items/facetmodel.h"
#include "models/items/recordmodel.h"

#include "views/facets/facetpanel.h"
#include "views/figure/figureview.h"
#include "views/filter/filterbar.h"
#include "views/inspector/inspector.h"
#include "views/pages/choicebutton.h"
#include "views/table/recordtable.h"

#include "tests/support/smallstudy.h"
#include "tests/views/drawntext.h"
#include "tests/views/figures.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>

using namespace whither;

/// Names that look like markup, placeholders or shortcuts are shown letter by letter.
class TestHostileText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tableShowsItPlain();
    void tableToolTipsArePlain();
    void facetShowsItPlain();
    void chipShowsItPlain();
    void inspectorShowsItPlain();
    void menuShowsItPlain();
    void figureShowsItPlain();
    void figureToolTipIsPlain();

private:
    Query query() const;

    const BuiltinStudy m_study;
    std::shared_ptr<ColumnEngine> m_engine;
    Dataset m_dataset;
    RecordModel m_records;
};

namespace {

const QString hostile = QStringLiteral("<b>Li</b> %1 &x %n");

bool isAmong(const QStringList& texts)
{
    return std::ranges::any_of(texts, [](const QString& text) { return text.contains(hostile); });
}

/// A tooltip's words as the eye sees them.
QString seenToolTip(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

/// What the view says when the pointer rests on the item; as the eye sees it.
QString toolTipOf(QAbstractItemView& view, const QModelIndex& index)
{
    QToolTip::hideText();
    const QPoint at = view.visualRect(index).center();
    QHelpEvent event(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view.viewport(), &event);
    return seenToolTip(QToolTip::text());
}

/// A button's or menu entry's words as the eye sees them.
QString seenButton(QString text)
{
    // "&&" is one "&"; a single one is not seen and underlines what follows.
    const QString kept(QChar(1));
    text.replace(QStringLiteral("&&"), kept).remove(QLatin1Char('&'));
    return text.replace(kept, QStringLiteral("&"));
}

} // namespace

void TestHostileText::initTestCase()
{
    m_engine = engineOver("people", "name,where_now,sector,in_2019,source_id\n"
                                    "<b>Li</b> %1 &x %n,<b>Li</b> %1 &x %n,"
                                    "<b>Li</b> %1 &x %n,A,<b>Li</b> %1 &x %n\n"
                                    "Ada,B,C,A,S\n");
    m_dataset.id = "people";
    m_dataset.columns = {{"name", ColumnMeaning::Word},
                         {"where_now", ColumnMeaning::Place},
                         {"sector", ColumnMeaning::Word},
                         {"source_id", ColumnMeaning::SourceId}};
    m_dataset.facets = {"where_now", "sector"};
    m_dataset.opening = query();
    m_records.setContext(m_study.context);
    m_records.setRows(m_dataset, m_engine->columns("people"), m_engine->rows(query()));
    QCOMPARE(m_records.index(0, 0).data().toString(), hostile);
}

Query TestHostileText::query() const
{
    Query query;
    query.table = "people";
    query.grouping = {"where_now", "sector"};
    return query;
}

void TestHostileText::tableShowsItPlain()
{
    RecordTable table;
    table.setRecords(&m_records);
    table.setQuery(query());
    table.showOpeningColumns();
    table.resize(1200, 300);
    const QStringList texts = drawnTexts(*table.viewport());
    QVERIFY2(texts.count(hostile) >= 3, qPrintable(texts.join(QLatin1Char('\n'))));
    table.selectRow(0);
    QVERIFY(table.copyText(CopyForm::Tsv).startsWith(hostile + QLatin1Char('\t')));
}

void TestHostileText::tableToolTipsArePlain()
{
    RecordTable table;
    table.setRecords(&m_records);
    table.showOpeningColumns();
    table.resize(1200, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    for (int column = 0; column < m_records.columnCount(); ++column) {
        const QModelIndex cell = m_records.index(0, column);
        if (cell.data(Qt::ToolTipRole).isValid())
            QVERIFY2(toolTipOf(table, cell).contains(hostile), qPrintable(QToolTip::text()));
    }
}

void TestHostileText::facetShowsItPlain()
{
    FacetModel facets;
    facets.setContext(m_study.context);
    facets.setQuery(m_dataset, *m_engine, query());
    FacetPanel panel;
    panel.setModel(&facets);
    panel.resize(500, 500);
    const QStringList texts = drawnTexts(*panel.viewport());
    QVERIFY2(texts.count(hostile) >= 2, qPrintable(texts.join(QLatin1Char('\n'))));
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    for (int row = 0; row < 2; ++row) {
        const QModelIndex value = facets.index(row, 0, facets.index(0, 0));
        if (value.data().toString() == hostile)
            QVERIFY2(toolTipOf(panel, value).contains(hostile), qPrintable(QToolTip::text()));
    }
}

void TestHostileText::chipShowsItPlain()
{
    FilterBar bar;
    Query filtered = query();
    filtered.conditions = {{"sector", Condition::Op::IsAnyOf, {Term(hostile.toStdString())}}};
    filtered.search = hostile.toStdString();
    bar.setContents(filtered, {}, true, 1, 2, m_study.context);
    bar.resize(900, 60);
    bar.show();
    for (const auto* chip : bar.findChildren<QToolButton*>()) {
        QVERIFY2(seenButton(chip->text()).contains(hostile), qPrintable(chip->text()));
        QVERIFY(!Qt::mightBeRichText(chip->toolTip()));
    }
}

void TestHostileText::inspectorShowsItPlain()
{
    Inspector inspector(
        std::make_shared<const Catalog>(QStringLiteral(WHITHER_SOURCE_DIR "/resources/data")));
    inspector.showRecord(m_records, "people", m_engine->columns("people"), 0, m_study.context);
    QStringList texts;
    for (const auto* label : inspector.findChildren<QLabel*>()) {
        texts.append(label->text());
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->text()));
    }
    QVERIFY(isAmong(texts));
}

void TestHostileText::menuShowsItPlain()
{
    for (const ChoiceButton::Mode mode : {ChoiceButton::Mode::One, ChoiceButton::Mode::Several}) {
        ChoiceButton button(mode);
        button.setChoices(QStringLiteral("Title"),
                          {{Term("a"), hostile, true}, {Term("b"), hostile, false}});
        QVERIFY2(seenButton(button.text()).contains(hostile), qPrintable(button.text()));
        int found = 0;
        for (const QAction* action : button.menu()->actions())
            found += seenButton(action->text()) == hostile;
        QCOMPARE(found, 2);
    }
}

void TestHostileText::figureShowsItPlain()
{
    const auto figure =
        makeFigure("outcomes", m_study.catalog, *m_engine, query(), m_study.context);
    const QStringList texts = drawnTexts(
        [&](QPainter& painter) { figure->paint(painter, QSizeF(1600, 900), paintStyle()); });
    QVERIFY2(isAmong(texts), qPrintable(texts.join(QLatin1Char('\n'))));
    QVERIFY2(figure->chart().description().contains(hostile),
             qPrintable(figure->chart().description()));
    // A name in a sentence keeps its "%1", and the sentence its numbers.
    Query filtered = query();
    filtered.search = hostile.toStdString();
    const auto one = makeFigure("outcomes", m_study.catalog, *m_engine, filtered, m_study.context);
    QVERIFY2(one->text().title.contains(hostile, Qt::CaseInsensitive),
             qPrintable(one->text().title));
    QVERIFY2(one->text().subtitle.contains(hostile), qPrintable(one->text().subtitle));
}

void TestHostileText::figureToolTipIsPlain()
{
    FigureView view;
    view.resize(1200, 700);
    view.setFigure(makeFigure("outcomes", m_study.catalog, *m_engine, query(), m_study.context));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    std::size_t mark = 0;
    while (!view.figure()->chart().marks()[mark].name.contains(hostile))
        ++mark;
    const QRectF area = view.figure()->layout(view.size(), paintStyle()).chart;
    const auto point = innerPoint(view.figure()->chart().markOutline(mark, area, paintStyle()));
    QHelpEvent event(QEvent::ToolTip, point->toPoint(), view.mapToGlobal(point->toPoint()));
    QCoreApplication::sendEvent(&view, &event);
    QVERIFY2(seenToolTip(QToolTip::text()).contains(hostile), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
