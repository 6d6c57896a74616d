#include "models/study/institutions/institutionedit.h"
#include "models/study/institutions/institutionfile.h"

#include <QTest>

#include <string>
#include <vector>

using namespace whither;

namespace {

QString shown(const std::optional<std::string_view>& text)
{
    return text ? QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size()))
                : QStringLiteral("-");
}

} // namespace

class TestInstitutionEdits : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void edits();
    void editsSplitPeriods();
    void refusesEdit_data();
    void refusesEdit();
    void logComesBack();
    void refusesLog_data();
    void refusesLog();

private:
    InstitutionList m_list;
};

void TestInstitutionEdits::initTestCase()
{
    auto read = readInstitutions(QStringLiteral(":/data/institution_places.csv"));
    QVERIFY(read.ok());
    m_list = std::move(read).value();
}

void TestInstitutionEdits::edits()
{
    using Field = InstitutionField;
    const InstitutionEdit toJapan{"Microsoft Research Asia", Field::SiteCountry, "Japan", "moved",
                                  std::nullopt};
    const auto edited = withEdit(m_list, toJapan);
    QVERIFY(edited.ok());
    QVERIFY(edited.value().entry == (InstitutionLogEntry{toJapan, "China"}));
    const InstitutionList& list = edited.value().list;
    QCOMPARE(shown(list.siteCountry(*list.find("MSRA"))), QStringLiteral("Japan"));
    QCOMPARE(shown(m_list.siteCountry(*m_list.find("MSRA"))), QStringLiteral("China"));

    const auto unknown =
        withEdit(list, {"Microsoft Research Asia", Field::SiteCountry, "", "", std::nullopt});
    QVERIFY(unknown.ok());
    QCOMPARE(shown(unknown.value().list.siteCountry(*list.find("MSRA"))), QStringLiteral("-"));
    QVERIFY(unknown.value().entry.before == "Japan");

    std::vector<InstitutionLogEntry> log;
    InstitutionList current = m_list;
    for (const InstitutionEdit& edit :
         std::vector<InstitutionEdit>{{"Whither Lab", Field::Existence, "yes", "new", {}},
                                      {"Whither Lab", Field::Aliases, "Whither|WhL", "", {}},
                                      {"Whither Lab", Field::Kind, "institute", "", {}},
                                      {"Whither Lab", Field::NameZhHans, "去向实验室", "", {}},
                                      {"Whither Lab", Field::NameZhHant, "去向實驗室", "", {}},
                                      {"Whither Lab", Field::Parent, "ETH Zurich", "", {}},
                                      {"Whither Lab", Field::HqCountry, "Switzerland", "", {}},
                                      {"Google", Field::Existence, "no", "merged", {}}}) {
        auto next = withEdit(current, edit);
        QVERIFY(next.ok());
        log.push_back(next.value().entry);
        current = std::move(next).value().list;
    }
    QCOMPARE(current.institutions().size(), m_list.institutions().size());
    QCOMPARE(shown(current.hqCountry(*current.find("WhL, 去向实验室"))),
             QStringLiteral("Switzerland"));
    QVERIFY(!current.find("Google Brain"));
    const auto again = withEdits(m_list, log);
    QVERIFY(again.ok());
    QVERIFY(again.value().institutions() == current.institutions());
}

void TestInstitutionEdits::editsSplitPeriods()
{
    const auto edited = withEdit(
        m_list, {"Google DeepMind", InstitutionField::SiteCountry, "France", "moved", 2020});
    QVERIFY(edited.ok());
    QVERIFY(edited.value().entry.before == "United Kingdom");
    const InstitutionList& list = edited.value().list;
    const InstitutionId id = *list.named("Google DeepMind");
    QCOMPARE(list.institution(id).periods.size(), std::size_t(3));
    QCOMPARE(shown(list.siteCountry(id, 2019)), QStringLiteral("United Kingdom"));
    QCOMPARE(shown(list.siteCountry(id, 2020)), QStringLiteral("France"));
    QCOMPARE(shown(list.siteCountry(id)), QStringLiteral("France"));
    QCOMPARE(shown(list.hqCountry(id, 2012)), QStringLiteral("United Kingdom"));
    // The year a period begins: nothing to split.
    const auto same =
        withEdit(list, {"Google DeepMind", InstitutionField::SiteCountry, "Canada", "", 2020});
    QVERIFY(same.ok());
    QCOMPARE(same.value().list.institution(id).periods.size(), std::size_t(3));
}

void TestInstitutionEdits::refusesEdit_data()
{
    QTest::addColumn<QString>("institution");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("year");

    const auto add = [](const char* what, const char* institution, InstitutionField field,
                        const char* value, int year = 0) {
        QTest::newRow(what) << QString::fromUtf8(institution) << static_cast<int>(field)
                            << QString::fromUtf8(value) << year;
    };
    add("unknown institution", "Nowhere", InstitutionField::Kind, "company");
    add("remove the unknown", "Nowhere", InstitutionField::Existence, "no");
    add("there already", "Google", InstitutionField::Existence, "yes");
    add("no name", "", InstitutionField::Existence, "yes");
    add("kind", "Google", InstitutionField::Kind, "firm");
    add("country", "Google", InstitutionField::HqCountry, "USA");
    add("alias of another", "Google", InstitutionField::Aliases, "MIT");
    add("its own parent", "Google", InstitutionField::Parent, "Google");
    add("before it was", "Google DeepMind", InstitutionField::SiteCountry, "France", 1990);
}

void TestInstitutionEdits::refusesEdit()
{
    QFETCH(QString, institution);
    QFETCH(int, field);
    QFETCH(QString, value);
    QFETCH(int, year);
    const auto edited =
        withEdit(m_list, {institution.toStdString(), static_cast<InstitutionField>(field),
                          value.toStdString(), "", year ? std::optional(year) : std::nullopt});
    QVERIFY(!edited.ok());
    QVERIFY(edited.error().code == ErrorCode::BadInstitution
            || edited.error().code == ErrorCode::UnknownInstitution);
}

void TestInstitutionEdits::logComesBack()
{
    const std::vector<InstitutionLogEntry> log{
        {{"A \"B\"", InstitutionField::SiteCountry, "China", "搬家", 2014}, "Japan"},
        {{"C", InstitutionField::Existence, "yes", "", std::nullopt}, "no"},
        {{"C", InstitutionField::NameZhHant, "丙", "", std::nullopt}, ""},
    };
    const QByteArray json = logToJson(log);
    const auto read = logFromJson(json);
    QVERIFY(read.ok());
    QVERIFY(read.value() == log);
    QCOMPARE(logToJson(read.value()), json);
    QCOMPARE(logToJson({}), QByteArray("[]"));
}

void TestInstitutionEdits::refusesLog_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("number") << QByteArray("[1]");
    QTest::newRow("no reason") << QByteArray(
        R"([{"institution":"A","field":"kind","before":"","after":""}])");
    QTest::newRow("field") << QByteArray(
        R"([{"institution":"A","field":"size","before":"","after":"","reason":""}])");
    QTest::newRow("year") << QByteArray(
        R"([{"institution":"A","field":"kind","before":"","after":"","reason":"","from_year":"x"}])");
}

void TestInstitutionEdits::refusesLog()
{
    QFETCH(QByteArray, json);
    const auto read = logFromJson(json);
    QVERIFY(!read.ok());
    QVERIFY(read.error().code == ErrorCode::DamagedFile);
}

QTEST_GUILESS_MAIN(TestInstitutionEdits)
#include "tst_institutionedits.moc"
