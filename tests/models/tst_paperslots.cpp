#include "models/import/papers/paperslots.h"
#include "models/text/namekey.h"

#include <QTest>

using namespace whither;

namespace {

/// A paper as text: rule, then each author as "name=country", then what is listed in brackets.
QByteArray printed(const PaperSlots& paper)
{
    constexpr std::string_view rules = "ABCN";
    QByteArray text(1, rules[static_cast<std::size_t>(paper.alignment)]);
    for (const AuthorSlot& author : paper.authors)
        text += ' ' + QByteArray(author.name.data(), static_cast<qsizetype>(author.name.size()))
                + '=' + QByteArray::fromStdString(author.country);
    if (!paper.listedCountries.empty())
        text += " [" + QByteArray::fromStdString(paper.listedCountries) + ']';
    return text;
}

} // namespace

/// Rules R2 to R5 of the corpora's expected results, by hand-made papers.
class TestPaperSlots : public QObject {
    Q_OBJECT

private slots:
    void alignsCountries_data();
    void alignsCountries();
    void keepsAffiliations_data();
    void keepsAffiliations();
    void alignsIds_data();
    void alignsIds();
    void knowsAccepted_data();
    void knowsAccepted();
    void makesNameKeys_data();
    void makesNameKeys();
};

void TestPaperSlots::alignsCountries_data()
{
    QTest::addColumn<QByteArray>("author");
    QTest::addColumn<QByteArray>("aff");
    QTest::addColumn<QByteArray>("countries");
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<QByteArray>("outcome");

    const auto row = [](const char* name, const char* author, const char* aff,
                        const char* countries, const char* index, const char* outcome) {
        QTest::newRow(name) << QByteArray(author) << QByteArray(aff) << QByteArray(countries)
                            << QByteArray(index) << QByteArray(outcome);
    };
    row("as many as authors", "A; B;C", "", "US;CN", "0;1;0", "A A=US B=CN C=US");
    row("two countries", "A;B", "", "US;CN", "0+1;1", "A A=US; CN B=CN");
    row("the same twice", "A;B", "", "US;CN", "0+0;1+0+1", "A A=US B=CN; US");
    row("blanks around the pieces", "A;B", "", " US ; CN ", " 0 + 1 ; 1", "A A=US; CN B=CN");
    row("the author without affiliation is skipped", "A;B;C", "X;;Z", "US;CN", "0;1",
        "B A=US B= C=CN");
    row("the example of COLM 2025", "A;B;C;D;E;F", "a;b+c;d;e;;f",
        "Australia;United States;United Kingdom;Netherlands;;Italy", "0;1+2;2;3;5",
        "B A=Australia B=United States; United Kingdom C=United Kingdom D=Netherlands E= F=Italy");
    row("as long as the authors with an empty entry", "A;B", "", ";US", ";1", "A A= B=US");
    row("an empty entry named", "A;B", "", ";US", "0;1", "A A= B=US");
    row("too few affiliations", "A;B;C", "X;Y", "US;CN", "0;1", "C A= B= C= [US; CN]");
    row("as many affiliations as authors, but more than countries", "A;B;C", "X;Y;Z", "US;CN",
        "0;1", "C A= B= C= [US; CN]");
    row("fewer affiliations than countries", "A;B;C", "X;;", "US;CN", "0;1", "C A= B= C= [US; CN]");
    row("longer than the authors", "A;B", "X;Y", "US;CN", "0;1;0", "C A= B= [US; CN]");
    row("listed once each", "A", "X", "US;CN;Unknown", "1+0;1;2;9", "C A= [CN; US]");
    row("no index", "A;B", "X;Y", "US", "", "N A= B=");
    row("blank index", "A;B", "X;Y", "US", "  ", "N A= B=");
    row("only separators", "A;B", "X;Y", "US", ";", "A A= B=");
    row("no table", "A;B", "", "", "0;1", "A A= B=");
    row("Unknown is no country", "A;B;C", "", "Unknown;US;uNKNOWN", "0;0+1;2", "A A= B=US C=");
    row("past the end", "A;B;C;D", "", "US;CN", "2;18446744073709551616;99999999999999999999+1;1",
        "A A= B= C=CN D=CN");
    row("no places", "A;B;C;D;E", "", "US;CN", "-1;x;1.0;0x1; +1", "A A= B= C= D= E=CN");
    row("digits of other scripts", "A;B", "", "US;CN", "\u0661;\uFF11", "A A= B=");
    row("blank authors count for the alignment", "A;;B", "", "US;CN", "0;1;1", "A A=US B=CN");
    row("blank authors and blank affiliations", "A; ;B", "X;;Z", "US;CN", "0;1", "B A=US B=CN");
    row("ends in a separator", "A;B;", "", "US;CN", "0;1", "C A= B= [US; CN]");
    row("commas", "A One,B Two , C", "", "US", "0;0;0", "A A One=US B Two=US C=US");
    row("commas within a list", "A, Jr.;B", "", "US", "0;0", "A A, Jr.=US B=US");
    row("commas and blanks", "A, ,B", "", "US;CN", "0;0;1", "A A=US B=CN");
    row("one author", "A", "", "US", "0", "A A=US");
    row("no author", "", "X", "US", "0", "C [US]");
    row("blank author", "  ", "", "", "", "N");
    row("only blank authors", "; ;", "", "US", "0;0;0", "A");
    row("wide blanks",
        "\u3000"
        "A\u00A0;B",
        "", "US\u2003", "0;0", "A A=US B=US");
}

void TestPaperSlots::alignsCountries()
{
    QFETCH(QByteArray, author);
    QFETCH(QByteArray, aff);
    QFETCH(QByteArray, countries);
    QFETCH(QByteArray, index);
    PaperTexts texts;
    texts.author = author.constData();
    texts.affiliation = aff.constData();
    texts.countries = countries.constData();
    texts.countryIndex = index.constData();
    QTEST(printed(paperSlots(texts)), "outcome");
}

void TestPaperSlots::keepsAffiliations_data()
{
    QTest::addColumn<QByteArray>("aff");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<QByteArray>("outcome");

    const auto row = [](const char* name, const char* aff, const char* table, const char* index,
                        const char* outcome) {
        QTest::newRow(name) << QByteArray(aff) << QByteArray(table) << QByteArray(index)
                            << QByteArray(outcome);
    };
    row("as written", "X, Dept.; Y", "Ex;Why", "0;1", "X, Dept.|Y");
    row("both of two", "X + Y;Y+Z", "", "", "X; Y|Y; Z");
    row("the same twice", "X + X;Y+ +Z", "", "", "X|Y; Z");
    row("blank", "X;", "Ex", "0", "X|");
    row("too few written: the table", "X", "Ex;Why", "0+1;1", "Ex; Why|Why");
    row("too few of both", "X", "Ex;Why", "1", "|");
    row("neither", "", "", "", "|");
}

void TestPaperSlots::keepsAffiliations()
{
    QFETCH(QByteArray, aff);
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, index);
    PaperTexts texts;
    texts.author = "A;B";
    texts.affiliation = aff.constData();
    texts.institutions = table.constData();
    texts.institutionIndex = index.constData();
    const PaperSlots paper = paperSlots(texts);
    QCOMPARE(paper.authors.size(), 2U);
    QTEST(QByteArray::fromStdString(paper.authors[0].affiliation + '|'
                                    + paper.authors[1].affiliation),
          "outcome");
}

void TestPaperSlots::alignsIds_data()
{
    QTest::addColumn<QByteArray>("ids");
    QTest::addColumn<QByteArray>("outcome");

    QTest::newRow("one each") << QByteArray("~A1; ;b@c.d") << QByteArray("~A1||");
    QTest::newRow("blank author has one too") << QByteArray("~A1;x;~B2") << QByteArray("~A1|~B2|");
    QTest::newRow("too few") << QByteArray("~A1;~B2") << QByteArray("||");
    QTest::newRow("too many") << QByteArray("~A1;~B2;~C3;~D4") << QByteArray("||");
    QTest::newRow("none") << QByteArray() << QByteArray("||");
}

void TestPaperSlots::alignsIds()
{
    QFETCH(QByteArray, ids);
    PaperTexts texts;
    texts.author = ids == "~A1; ;b@c.d" ? "A;B;" : "A;;B";
    texts.authorIds = ids.constData();
    std::string text;
    for (const AuthorSlot& author : paperSlots(texts).authors)
        text += std::string(author.personId) + '|';
    QTEST(QByteArray::fromStdString(text), "outcome");
}

void TestPaperSlots::knowsAccepted_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("isAccepted");

    for (const char* status : {"Poster", "Oral", "Findings", "Activeness", "\u00E9"})
        QTest::newRow(status) << QByteArray(status) << true;
    for (const char* status : {"", "  ", "Reject", "Desk Reject", "WITHDRAW", "Workshop",
                               "Poster Workshop", "Active", " active ", "wor\u212A\u017Fhop"})
        QTest::newRow(status) << QByteArray(status) << false;
}

void TestPaperSlots::knowsAccepted()
{
    QFETCH(QByteArray, status);
    QTEST(isAcceptedStatus(status.constData()), "isAccepted");
}

void TestPaperSlots::makesNameKeys_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("key");

    const auto row = [](const char* name, const char* key) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(key);
    };
    row("QIN DING", "qin ding");
    row("Satinder   Singh", "satinder singh");
    row("  A\t\nB ", "a b");
    row(" ", "");
    row("Cle\u0301ment", "cl\u00E9ment");
    row("\u00C9va Stra\u00DFe", "\u00E9va strasse");
    row("\u0130nan", "i\u0307nan");
    row("A\u00A0\u3000 B\u2003", "a b");
    row("\u6C5F\u5E38\u7693", "\u6C5F\u5E38\u7693");
    row("a\u200Bb", "a\u200Bb");
}

void TestPaperSlots::makesNameKeys()
{
    QFETCH(QByteArray, name);
    std::string key = "left over";
    nameKeyInto(name.constData(), key);
    QTEST(QByteArray::fromStdString(key), "key");
}

QTEST_GUILESS_MAIN(TestPaperSlots)
#include "tst_paperslots.moc"
