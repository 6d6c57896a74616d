#include "tests/support/workbooks.h"
#include "tests/support/zipbuilder.h"

#include <QTest>

#include <xlsxwriter.h>

#include <array>

using namespace whither;

/// Sheets of XLSX and ODS workbooks: what their cells state, and which of their rows are records.
class TestWorkbookReader : public QObject {
    Q_OBJECT

private slots:
    void readsCells_data();
    void readsCells();
    void readsOdsCells_data();
    void readsOdsCells();
    void readsWhatAnotherProgramWrites();
    void choosesSheets();
    void guessesTheHead_data();
    void guessesTheHead();
    void farCellsCostNothing();
    void previews();

private:
    QString path(const QByteArray& bytes, const char* name = "book.xlsx")
    {
        return m_folder.add(QString::fromLatin1(name), bytes);
    }

    FileFolder m_folder;
};

void TestWorkbookReader::readsCells_data()
{
    QTest::addColumn<QByteArray>("cells"); // of a row below the header "a", "b"
    QTest::addColumn<QByteArray>("row");

    const auto row = [](const char* name, const char* cells, const char* text) {
        QTest::newRow(name) << QByteArray(cells) << QByteArray(text);
    };
    row("numbers", "<c r='A2'><v>2019</v></c><c r='B2'><v>0.30000000000000004</v></c>",
        "[2019,0.30000000000000004]");
    row("large numbers", "<c r='A2'><v>100000</v></c><c r='B2'><v>1E+30</v></c>", "[100000,1e+30]");
    row("negative", "<c r='A2'><v>-7</v></c><c r='B2' t='n'><v>-0.5</v></c>", "[-7,-0.5]");
    row("shared", "<c r='A2' t='s'><v>0</v></c><c r='B2' t='s'><v>1</v></c>",
        "[\"杨植麟\",\"rich text\"]");
    row("shared with a reading", "<c r='A2' t='s'><v>2</v></c><c r='B2'><v>1</v></c>",
        "[\"東京\",1]");
    row("shared and empty", "<c r='A2' t='s'><v>3</v></c><c r='B2'><v>1</v></c>", "[null,1]");
    row("inline",
        "<c r='A2' t='inlineStr'><is><r><t>x </t></r><r><t>y</t></r></is></c>"
        "<c r='B2' t='inlineStr'><is><t xml:space='preserve'> &lt;b&gt; </t></is></c>",
        "[\"x y\",\" <b> \"]");
    row("escaped",
        "<c r='A2' t='inlineStr'><is><t>a_x000D_b_x005F_x000D_</t></is></c>"
        "<c r='B2' t='inlineStr'><is><t>_x12_ _xD800_</t></is></c>",
        "[\"a\\rb_x000D_\",\"_x12_ _xD800_\"]");
    row("split text",
        "<c r='A2' t='inlineStr'><is><t>a<!-- -->b<![CDATA[<c>]]>&#233;</t></is></c>"
        "<c r='B2'><v>1</v></c>",
        "[\"ab<c>é\",1]");
    row("remarks", "<!-- don't --><c r='A2'><!-- \" --><v>1</v></c><?x '?><c r='B2'><v>2</v></c>",
        "[1,2]");
    row("truths", "<c r='A2' t='b'><v>1</v></c><c r='B2' t='b'><v>0</v></c>", "[true,false]");
    row("dates", "<c r='A2' s='1'><v>43525</v></c><c r='B2' s='1'><v>43525.75</v></c>",
        "[\"2019-03-01\",\"2019-03-01T18:00:00\"]");
    row("first days", "<c r='A2' s='1'><v>1</v></c><c r='B2' s='1'><v>59</v></c>",
        "[\"1900-01-01\",\"1900-02-28\"]");
    row("no days", "<c r='A2' s='1'><v>-1</v></c><c r='B2' s='1'><v>2958466</v></c>",
        "[-1,2958466]");
    row("last day", "<c r='A2' s='1'><v>2958465</v></c><c r='B2'><v>1</v></c>",
        "[\"9999-12-31\",1]");
    row("written date", "<c r='A2' t='d'><v>2019-03-01</v></c><c r='B2'><v>1</v></c>",
        "[\"2019-03-01\",1]");
    row("formulas", "<c r='A2'><f>1+1</f><v>2</v></c><c r='B2' t='str'><f>X</f><v>text</v></c>",
        "[2,\"text\"]");
    row("truth of a formula", "<c r='A2' t='b'><f>TRUE()</f><v>1</v></c><c r='B2'><v>1</v></c>",
        "[true,1]");
    row("text without a formula", "<c r='A2' t='str'><v>text</v></c><c r='B2'><v>1</v></c>",
        "[\"text\",1]");
    row("formula never calculated", "<c r='A2'><f>1+1</f></c><c r='B2'><v>1</v></c>", "[null,1]");
    row("no references", "<c><v>1</v></c><c><v>2</v></c>", "[1,2]");
    row("some references", "<c r='B2'><v>2</v></c>", "[null,2]");
    row("empty cells", "<c r='A2' s='1'/><c r='B2'><v>2</v></c>", "[null,2]");
    row("number as text", "<c r='A2' t='inlineStr'><is><t>007</t></is></c><c r='B2'><v>7</v></c>",
        "[\"007\",7]");
}

void TestWorkbookReader::readsCells()
{
    QFETCH(QByteArray, cells);
    QFETCH(QByteArray, row);
    const QByteArray bytes =
        xlsxOf(inlineRow("1", {"a", "b"}) + "<row r='2'>" + cells + "</row>",
               "<si><t>杨植麟</t></si><si><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r></si>"
               "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si><si><t/></si>");
    QCOMPARE(outcome(path(bytes)), "{\"columns\":[\"a\",\"b\"],\"rows\":[\n" + row + "]}\n1 of 1");
}

void TestWorkbookReader::readsOdsCells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("text");

    const auto row = [](const char* name, const QByteArray& rows, const QByteArray& text) {
        QTest::newRow(name) << rows << text;
    };
    const auto cell = [](const char* attributes, const char* text) {
        return QByteArray("<table:table-cell ") + attributes + "><text:p>" + text
               + "</text:p></table:table-cell>";
    };
    const QByteArray start = "<table:table-row>";
    const QByteArray end = "</table:table-row>";
    row("kinds",
        start + cell("office:value-type='string'", "杨植麟")
            + cell("office:value-type='float' office:value='0.5'", "0,50")
            + cell("office:value-type='percentage' office:value='0.25'", "25%") + end,
        "[\"杨植麟\",0.5,0.25]]}\n1 of 1");
    row("more kinds",
        start + cell("office:value-type='date' office:date-value='2019-03-01'", "1. März")
            + cell("office:value-type='boolean' office:boolean-value='true'", "WAHR")
            + cell("office:value-type='time' office:time-value='PT26H03M05S'", "26:03") + end,
        "[\"2019-03-01\",true,\"26:03:05\"]]}\n1 of 1");
    row("text in pieces",
        start
            + cell("office:value-type='string'",
                   "a<text:s text:c='2'/>b \n c<text:line-break/><text:span>d</text:span>"
                   "</text:p><text:p>e")
            + end,
        "[\"a  b c\\nd\\ne\",null,null]]}\n1 of 1");
    row("remark beside the value",
        start
            + "<table:table-cell office:value-type='string'><office:annotation><text:p>no</text:p>"
              "</office:annotation><text:p>yes</text:p></table:table-cell>"
            + end,
        "[\"yes\",null,null]]}\n1 of 1");
    row("repeated",
        "<table:table-row table:number-rows-repeated='2'><table:table-cell "
        "table:number-columns-repeated='2' office:value-type='float' office:value='1'/>"
            + end,
        "[1,1,null],\n[1,1,null]]}\n2 of 2");
    row("covered",
        start
            + "<table:table-cell table:number-columns-spanned='2' office:value-type='float' "
              "office:value='1'/><table:covered-table-cell office:value-type='float' "
              "office:value='9'/><table:table-cell office:value-type='float' office:value='2'/>"
            + end,
        "[1,null,2]]}\n1 of 1");
    row("empty rows are none",
        "<table:table-row table:number-rows-repeated='1000000'><table:table-cell "
        "table:number-columns-repeated='16384'/>"
            + end + start + cell("office:value-type='string'", "x") + end
            + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell "
              "table:number-columns-repeated='16384'/>"
            + end,
        "[\"x\",null,null]]}\n1 of 1");
    row("group of rows",
        "<table:table-row-group>" + start + cell("office:value-type='string'", "x") + end
            + "</table:table-row-group>",
        "[\"x\",null,null]]}\n1 of 1");
    row("failed formula",
        start + cell("office:value-type='string' calcext:value-type='error'", "#N/A")
            + cell("office:value-type='float' office:value='1'", "1") + end,
        "[null,1,null]]}\ncell-error 2:1 [#N/A]\n1 of 1");
}

void TestWorkbookReader::readsOdsCells()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, text);
    const QByteArray header =
        "<table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p>"
        "</table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell>"
        "<table:table-cell><text:p>c</text:p></table:table-cell></table:table-row>"
        "</table:table-header-rows>";
    const QByteArray sheet = "<table:tracked-changes><table:cell-content-change><table:table-cell>"
                             "<text:p>former</text:p></table:table-cell>"
                             "</table:cell-content-change></table:tracked-changes>"
                             "<table:table table:name='S'><table:table-column/>"
                             + header + rows + "</table:table>";
    QCOMPARE(outcome(path(odsOf(sheet), "book.ods")),
             "{\"columns\":[\"a\",\"b\",\"c\"],\"rows\":[\n" + text);
}

void TestWorkbookReader::readsWhatAnotherProgramWrites()
{
    const QString file = path({});
    lxw_workbook* workbook = workbook_new(file.toUtf8().constData());
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, "人员");
    lxw_format* date = workbook_add_format(workbook);
    format_set_num_format(date, "yyyy\"年\"m\"月\"d\"日\"");
    lxw_format* minutes = workbook_add_format(workbook);
    format_set_num_format(minutes, "yyyy-mm-dd hh:mm");
    worksheet_merge_range(sheet, 0, 0, 0, 4, "Alumni of 2019", nullptr);
    for (lxw_col_t column = 0; column < 5; ++column)
        worksheet_write_string(sheet, 1, column,
                               std::array{"姓名", "year", "joined", "seen", ""}[column], nullptr);
    for (lxw_row_t row = 2; row < 5; ++row) {
        worksheet_write_string(sheet, row, 0, "Li\nWei", nullptr);
        worksheet_write_number(sheet, row, 1, 2017 + row, nullptr);
        lxw_datetime day{2019, 3, static_cast<int>(row), 9, 30, 0};
        worksheet_write_datetime(sheet, row, 3, &day, minutes);
        day.hour = day.min = 0;
        worksheet_write_datetime(sheet, row, 2, &day, date);
    }
    worksheet_write_formula_num(sheet, 3, 4, "=1/4", nullptr, 0.25);
    worksheet_write_boolean(sheet, 4, 4, 1, nullptr);
    QCOMPARE(workbook_close(workbook), LXW_NO_ERROR);
    QCOMPARE(
        outcome(file),
        QByteArray("{\"columns\":[\"姓名\",\"year\",\"joined\",\"seen\",\"column5\"],\"rows\":[\n"
                   "[\"Li\\nWei\",2019,\"2019-03-02\",\"2019-03-02T09:30:00\",null],\n"
                   "[\"Li\\nWei\",2020,\"2019-03-03\",\"2019-03-03T09:30:00\",0.25],\n"
                   "[\"Li\\nWei\",2021,\"2019-03-04\",\"2019-03-04T09:30:00\",true]]}\n"
                   "repaired-header 2:5 []\n3 of 3"));
}

void TestWorkbookReader::choosesSheets()
{
    const QString file = path({});
    lxw_workbook* workbook = workbook_new(file.toUtf8().constData());
    workbook_add_worksheet(workbook, "empty");
    worksheet_write_string(workbook_add_worksheet(workbook, "second"), 0, 0, "b", nullptr);
    worksheet_write_string(workbook_add_worksheet(workbook, "第三"), 0, 0, "c", nullptr);
    workbook_add_chartsheet(workbook, "drawn");
    workbook_close(workbook);
    const auto reader = openWorkbookReader(file, {});
    QVERIFY(reader.ok());
    QCOMPARE(reader.value()->shape().table, std::string("second"));
    QCOMPARE(reader.value()->shape().tables, (std::vector<std::string>{"empty", "second", "第三"}));
    ReadOptions options;
    options.table = "第三";
    QCOMPARE(outcome(file, options), QByteArray("{\"columns\":[\"c\"],\"rows\":[]}\n0 of 0"));
    options.table = "empty";
    QCOMPARE(outcome(file, options), refused(ErrorCode::NoRecords, ""));
    options.table = "none";
    QCOMPARE(outcome(file, options), refused(ErrorCode::TableNotInFile, "empty, second, 第三"));
}

void TestWorkbookReader::guessesTheHead_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("text");

    const auto row = [](const char* name, const QByteArray& rows, const QByteArray& text) {
        QTest::newRow(name) << rows << text;
    };
    row("none", "<row><c><v>1</v></c><c><v>2</v></c></row>",
        "{\"columns\":[\"column1\",\"column2\"],\"rows\":[\n[1,2]]}\n1 of 1");
    row("twice and empty", inlineRow("1", {"a", "", "a"}) + inlineRow("2", {"1", "2", "3"}),
        "{\"columns\":[\"a\",\"column2\",\"a_2\"],\"rows\":[\n[\"1\",\"2\",\"3\"]]}\n"
        "repaired-header 1:2 []\nrepaired-header 1:3 [a]\n1 of 1");
    row("columns that hold nothing are none",
        "<row r='3'><c r='C3' t='inlineStr'><is><t>a</t></is></c>"
        "<c r='E3' t='inlineStr'><is><t>b</t></is></c></row>"
        "<row r='9'><c r='E9'><v>2</v></c><c r='C9'><v>1</v></c></row>",
        "{\"columns\":[\"a\",\"b\"],\"rows\":[\n[1,2]]}\n1 of 1");
    row("ragged",
        inlineRow("1", {"a", "b"}) + inlineRow("2", {"1"}) + inlineRow("3", {"1", "2", "3"}),
        "{\"columns\":[\"a\",\"b\",\"column3\"],\"rows\":[\n[\"1\",null,null],\n"
        "[\"1\",\"2\",\"3\"]]}\nrepaired-header 1:3 []\n2 of 2");
    QByteArray many = inlineRow("1", {"a", "b"});
    QByteArray expected;
    for (int number = 2; number < 300; ++number) {
        many += "<row><c><v>1</v></c></row>";
        expected += "[1,null,null],\n";
    }
    row("a column met late", many + "<row r='900'><c r='D900'><v>5</v></c></row>",
        "{\"columns\":[\"a\",\"b\",\"column3\"],\"rows\":[\n" + expected
            + "[null,null,5]]}\nrepaired-header 900:3 [column3]\n299 of 299");
    row("a text that is not there",
        inlineRow("1", {"a", "b"}) + "<row><c t='s'><v>7</v></c></row>"
            + inlineRow("3", {"x", "y"}),
        "{\"columns\":[\"a\",\"b\"],\"rows\":[\n[\"x\",\"y\"]]}\ndamaged-row 2:1 []\n1 of 2");
    row("a column beyond the last",
        inlineRow("1", {"a", "b"}) + "<row><c r='ZZZZZZZZ2'><v>7</v></c></row>"
            + inlineRow("3", {"x", "y"}),
        "{\"columns\":[\"a\",\"b\"],\"rows\":[\n[\"x\",\"y\"]]}\ndamaged-row 2:1 []\n1 of 2");
    row("rows in disorder",
        inlineRow("5", {"a", "b"}) + inlineRow("2", {"x", "y"}) + inlineRow("2", {"z", "y"}),
        "{\"columns\":[\"a\",\"b\"],\"rows\":[\n[\"x\",\"y\"],\n[\"z\",\"y\"]]}\n2 of 2");
}

void TestWorkbookReader::guessesTheHead()
{
    QFETCH(QByteArray, rows);
    QTEST(outcome(path(xlsxOf(rows))), "text");
}

/// Two cells at the corners of a sheet make two columns and, below the header, one row.
void TestWorkbookReader::farCellsCostNothing()
{
    QCOMPARE(outcome(path(xlsxOf("<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c></row>"
                                 "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"))),
             QByteArray("{\"columns\":[\"a\",\"column2\"],\"rows\":[\n[null,1]]}\n"
                        "repaired-header 1:2 []\n1 of 1"));
}

void TestWorkbookReader::previews()
{
    ReadOptions options;
    options.rowLimit = 1;
    const QByteArray rows =
        inlineRow("1", {"a", "b"}) + inlineRow("2", {"c", "d"}) + inlineRow("3", {"e", "f"});
    QCOMPARE(outcome(path(xlsxOf(rows)), options),
             QByteArray("{\"columns\":[\"a\",\"b\"],\"rows\":[\n[\"c\",\"d\"]]}\n1 of 1"));
    options.hasHeader = false;
    QCOMPARE(outcome(path(xlsxOf(rows)), options),
             QByteArray("{\"columns\":[\"column1\",\"column2\"],\"rows\":[\n[\"a\",\"b\"]]}\n"
                        "1 of 1"));
}

QTEST_GUILESS_MAIN(TestWorkbookReader)
#include "tst_workbookreader.moc"
