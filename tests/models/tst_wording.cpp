#include "models/import/wordingfile.h"
#include "models/study/cohorts/cohorttable.h"
#include "models/study/datasets/papershares.h"
#include "models/text/countrynames.h"
#include "models/text/wording.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace whither;

/// The words of data values: the file itself, and that it covers what the window shows.
class TestWording : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void entriesAreOnce();
    void chineseIsThere();
    void numbersSurviveTranslation();
    void scriptsAreNotMixed();
    void everyShownTextHasWords_data() const;
    void everyShownTextHasWords();
    void namesOfTablesAndColumns() const;
    void nothingIsLeftOver();
    void speaks_data();
    void speaks() const;
    void fileFaults();

private:
    BuiltinStudy m_study;
    TextGrid m_grid;
    std::set<std::string, std::less<>> m_entries;
};

namespace {

/// Digits of a text, each run as one number, sorted.
QStringList numbersOf(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    QStringList numbers;
    auto found = number.globalMatch(text);
    while (found.hasNext())
        numbers.append(found.next().captured());
    numbers.sort();
    return numbers;
}

/// Columns whose texts are the same in every language: ids, links, and names of people and of
/// conferences.
const std::set<std::string> sameEverywhere{"record", "claim_id", "source_id", "source_ids",
                                           "url",    "name_en",  "name_zh",   "conference"};

/// A text that needs no entry: a country of CLDR, a number, a date as far as it is known, or a
/// conference.
bool needsNoEntry(const std::string& text)
{
    static const QRegularExpression number(QStringLiteral("^[0-9]+(\\.[0-9]+)?$"));
    static const QRegularExpression date(QStringLiteral("^[0-9]{4}(-[0-9]{2}){0,2}$"));
    static const std::set<std::string> conferences{"ICLR", "ICML", "NeurIPS"};
    const QString plain = QString::fromUtf8(text);
    return countryCode(text) || number.match(plain).hasMatch() || date.match(plain).hasMatch()
           || conferences.contains(text);
}

} // namespace

void TestWording::initTestCase()
{
    auto grid = readTextGrid(QStringLiteral(WHITHER_SOURCE_DIR "/resources/data/wording.csv"));
    QVERIFY(grid.ok());
    m_grid = std::move(grid).value();
    QVERIFY(m_grid.rowCount() > 600);
    for (std::size_t row = 0; row < m_grid.rowCount(); ++row)
        m_entries.emplace(m_grid.field(row, "text"));
}

void TestWording::entriesAreOnce()
{
    std::set<std::string_view> texts;
    for (std::size_t row = 0; row < m_grid.rowCount(); ++row) {
        const std::string_view text = m_grid.field(row, "text");
        QVERIFY(!text.empty());
        QVERIFY2(texts.insert(text).second, std::string(text).c_str());
        QVERIFY2(m_grid.field(row, "en") != text, std::string(text).c_str());
    }
}

void TestWording::chineseIsThere()
{
    for (std::size_t row = 0; row < m_grid.rowCount(); ++row) {
        for (const char* language : {"zh_CN", "zh_TW"}) {
            const QString text = QString::fromUtf8(m_grid.field(row, language));
            QVERIFY2(!text.trimmed().isEmpty(), std::string(m_grid.field(row, "text")).c_str());
            QCOMPARE(text, text.trimmed());
        }
    }
}

/// Every number of a text is in its translations as often as in the text. The one exception is a
/// name in which Chinese writes the hundred as a word.
void TestWording::numbersSurviveTranslation()
{
    QStringList exceptions;
    for (std::size_t row = 0; row < m_grid.rowCount(); ++row) {
        const std::string_view text = m_grid.field(row, "text");
        const std::string_view english = m_grid.field(row, "en");
        const QStringList numbers = numbersOf(QString::fromUtf8(english.empty() ? text : english));
        if (numbersOf(QString::fromUtf8(m_grid.field(row, "zh_CN"))) != numbers
            || numbersOf(QString::fromUtf8(m_grid.field(row, "zh_TW"))) != numbers)
            exceptions.append(QString::fromUtf8(text));
    }
    QCOMPARE(exceptions, QStringList{QStringLiteral("dataset:cohort100")});
}

/// Characters that are written in one of the two scripts only do not stand in the other's column.
void TestWording::scriptsAreNotMixed()
{
    const QString simplified = QStringLiteral("国学业东来会说论数据计华师创办领导员企机构统");
    const QString traditional = QStringLiteral("國學業東來會說論數據計華師創辦領導員企機構統");
    for (std::size_t row = 0; row < m_grid.rowCount(); ++row) {
        const QString cn = QString::fromUtf8(m_grid.field(row, "zh_CN"));
        const QString tw = QString::fromUtf8(m_grid.field(row, "zh_TW"));
        for (qsizetype at = 0; at < simplified.size(); ++at) {
            if (simplified[at] == traditional[at])
                continue;
            QVERIFY2(!cn.contains(traditional[at]), qPrintable(cn));
            QVERIFY2(!tw.contains(simplified[at]), qPrintable(tw));
        }
    }
}

void TestWording::everyShownTextHasWords_data() const
{
    QTest::addColumn<QByteArray>("id");

    for (const Dataset& dataset : m_study.catalog.datasets())
        QTest::newRow(dataset.id.c_str()) << QByteArray::fromStdString(dataset.id);
}

void TestWording::everyShownTextHasWords()
{
    QFETCH(QByteArray, id);
    const Dataset& dataset = m_study.dataset(id.toStdString());
    QStringList missing;
    for (const ColumnInfo& column : dataset.columns) {
        if (sameEverywhere.contains(column.key))
            continue;
        for (const Group& group : m_study.engine->groups(m_study.whole(dataset.id), {column.key})) {
            const Term& term = group.terms.front();
            if (term && !m_entries.contains(*term) && !needsNoEntry(*term))
                missing.append(QString::fromUtf8(column.key) + QStringLiteral(": ")
                               + QString::fromUtf8(*term));
        }
    }
    QCOMPARE(missing.join(QLatin1Char('\n')), QString());
}

void TestWording::namesOfTablesAndColumns() const
{
    for (const Dataset& dataset : m_study.catalog.datasets()) {
        QVERIFY2(m_entries.contains("dataset:" + dataset.id), dataset.id.c_str());
        for (const ColumnInfo& column : dataset.columns)
            QVERIFY2(m_entries.contains("column:" + column.key), column.key.c_str());
    }
    for (const char* kind : {"published", "computed", "entered", "unknown"})
        QVERIFY(m_entries.contains(kind));
    for (const std::string_view term : cohortTerms())
        QVERIFY2(m_entries.contains(term), std::string(term).c_str());
    for (const std::string& measure : paperShareMeasures())
        QVERIFY2(m_entries.contains(measure), measure.c_str());
    QVERIFY(m_entries.contains(chosenAuthorsNote));
}

/// An entry that names no value, column or table is a value misspelt or gone.
void TestWording::nothingIsLeftOver()
{
    std::set<std::string> used{"published", "computed", "entered", "unknown", "not stated"};
    used.insert(cohortTerms().begin(), cohortTerms().end());
    for (const std::string& measure : paperShareMeasures())
        used.insert(measure);
    used.emplace(chosenAuthorsNote);
    for (const Dataset& dataset : m_study.catalog.datasets()) {
        for (const ColumnInfo& column : dataset.columns) {
            for (const Group& group :
                 m_study.engine->groups(m_study.whole(dataset.id), {column.key}))
                used.insert(group.terms.front().value_or(""));
        }
    }
    QStringList unused;
    for (std::size_t row = 0; row < m_grid.rowCount(); ++row) {
        const QString text = QString::fromUtf8(m_grid.field(row, "text"));
        if (!used.contains(text.toStdString())
            && !text.contains(
                QRegularExpression(QStringLiteral("^(column|dataset|kind|verdict):"))))
            unused.append(text);
    }
    QCOMPARE(unused.join(QLatin1Char('\n')), QString());
}

void TestWording::speaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    const auto row = [](const char* text, const char* words) {
        QTest::newRow(text) << QString::fromUtf8(text)
                            << QString::fromUtf8(words).split(QLatin1Char('|'));
    };
    row("company", "Company|企业|企業");
    row("column:sector", "Sector|部门|部門");
    row("Other", "Other countries|其他国家|其他國家");
    row("Germany", "Germany|德国|德國");
    row("South Korea", "South Korea|韩国|南韓");
    row("ICLR", "ICLR|ICLR|ICLR");
    row("nothing like it", "nothing like it|nothing like it|nothing like it");
}

void TestWording::speaks() const
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const std::string term = text.toStdString();
    QStringList spoken;
    for (const Language language : allLanguages) {
        const auto in = wordsIn(m_study.catalog.wording(), language);
        spoken.append(in->display(term));
        QCOMPARE(in->display(term), m_study.catalog.wording()->display(term, language));
        QStringList searchable = words;
        searchable.append(text);
        for (const QString& word : searchable)
            QVERIFY(in->searchable(term).contains(word));
    }
    QCOMPARE(spoken, words);
    QCOMPARE(wordsIn(m_study.catalog.wording(), Language::TraditionalChinese)->language(),
             QStringLiteral("zh-TW"));
}

void TestWording::fileFaults()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.csv"));
    const auto load = [&](const QByteArray& bytes) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return readWording(path);
    };
    QCOMPARE(readWording(path).error().code, ErrorCode::FileNotFound);
    const auto missing = load("text,en,zh_CN\na,b,c\n");
    QCOMPARE(missing.error().code, ErrorCode::MissingColumn);
    QCOMPARE(missing.error().arguments, QStringList{QStringLiteral("zh_TW")});
    QCOMPARE(load("text,en,zh_CN,zh_TW\na,b\n").error().code, ErrorCode::BadValue);
    const auto good = load("zh_TW,text,en,zh_CN\n丙,a,,乙\n");
    QVERIFY(good.ok());
    QCOMPARE(good.value()->display("a", Language::English), QStringLiteral("a"));
    QCOMPARE(good.value()->display("a", Language::TraditionalChinese), QStringLiteral("丙"));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
