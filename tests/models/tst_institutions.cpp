#include "models/study/institutions/institutionfile.h"
#include "models/text/countryrecognizer.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <string>
#include <thread>
#include <unordered_map>

using namespace whither;

namespace {

QString shown(const std::optional<std::string_view>& text)
{
    return text ? QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size()))
                : QStringLiteral("-");
}

Institution smallInstitution(const char* name, std::vector<std::string> aliases = {},
                             const char* parent = "")
{
    Institution institution;
    institution.name = name;
    institution.aliases = std::move(aliases);
    institution.periods.emplace_back();
    if (*parent)
        institution.periods.front().parent = parent;
    return institution;
}

} // namespace

class TestInstitutions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tableIsWhole();
    void countriesOf_data();
    void countriesOf();
    void names();
    void finds_data();
    void finds();
    void findsSeveral();
    void sitesOfAffiliations_data();
    void sitesOfAffiliations();
    void readsFromManyThreads();
    void refusesList_data();
    void refusesList();
    void refusesFile_data();
    void refusesFile();
    void coversThePaperLists();

private:
    QString nameOf(std::optional<InstitutionId> id) const
    {
        return id ? QString::fromStdString(m_list.institution(*id).name) : QStringLiteral("-");
    }

    InstitutionList m_list;
};

void TestInstitutions::initTestCase()
{
    auto read = readInstitutions(QStringLiteral(":/data/institution_places.csv"));
    if (!read.ok())
        qWarning() << read.error().place << read.error().arguments;
    QVERIFY(read.ok());
    m_list = std::move(read).value();
}

/// What `make` does not refuse but the shipped table must hold to.
void TestInstitutions::tableIsWhole()
{
    QVERIFY(m_list.institutions().size() >= 350);
    for (const Institution& institution : m_list.institutions()) {
        const char* name = institution.name.c_str();
        QVERIFY2(!institution.nameZhHans.empty() && !institution.nameZhHant.empty(), name);
        for (const InstitutionPeriod& period : institution.periods) {
            QVERIFY2(period.hqCountry, name);
            QVERIFY2(isCountryKey(*period.hqCountry), name);
            // Only companies and what spans countries have no one site.
            QVERIFY2(period.siteCountry || institution.kind == InstitutionKind::Company
                         || institution.kind == InstitutionKind::Institute,
                     name);
            const auto parent = period.parent ? m_list.named(*period.parent) : std::nullopt;
            if (parent) { // the headquarters are the parent's
                QVERIFY2(m_list.hqCountry(*parent, period.fromYear) == period.hqCountry, name);
            }
        }
        for (const std::string& alias : institution.aliases)
            QVERIFY2(alias != institution.name, name);
    }
}

void TestInstitutions::countriesOf_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("hq");
    QTest::addColumn<QString>("site");

    const auto add = [](const char* name, int year, const char* hq, const char* site) {
        QTest::addRow("%s %d", name, year)
            << QString::fromUtf8(name) << year << QString::fromUtf8(hq) << QString::fromUtf8(site);
    };
    add("Microsoft Research Asia", 0, "United States", "China");
    add("Microsoft", 0, "United States", "-");
    add("Google DeepMind", 0, "United States", "United Kingdom");
    add("Google DeepMind", 2013, "United Kingdom", "United Kingdom");
    add("Google DeepMind", 2014, "United States", "United Kingdom");
    add("Google DeepMind", 1990, "-", "-");
    add("Bell Labs", 2000, "United States", "-");
    add("Bell Labs", 2010, "France", "-");
    add("Bell Labs", 2020, "Finland", "-");
    add("Toyota Research Institute", 0, "Japan", "United States");
    add("Tsinghua University", 0, "China", "China");
    add("The University of Hong Kong", 0, "Hong Kong", "Hong Kong");
    add("The Chinese University of Hong Kong, Shenzhen", 0, "China", "China");
    add("University of Macau", 0, "Macau", "Macau");
    add("National Tsing Hua University", 0, "Taiwan", "Taiwan");
    add("ETH Zurich", 0, "Switzerland", "Switzerland");
}

void TestInstitutions::countriesOf()
{
    QFETCH(QString, name);
    QFETCH(int, year);
    QFETCH(QString, hq);
    QFETCH(QString, site);
    const auto id = m_list.named(name.toStdString());
    QVERIFY(id);
    const auto when = year ? std::optional(year) : std::nullopt;
    QCOMPARE(shown(m_list.hqCountry(*id, when)), hq);
    QCOMPARE(shown(m_list.siteCountry(*id, when)), site);
}

void TestInstitutions::names()
{
    const Institution& stanford = m_list.institution(*m_list.named("Stanford University"));
    QCOMPARE(stanford.displayName(Language::English), QStringLiteral("Stanford University"));
    QCOMPARE(stanford.displayName(Language::SimplifiedChinese), QStringLiteral("斯坦福大学"));
    QCOMPARE(stanford.displayName(Language::TraditionalChinese), QStringLiteral("史丹佛大學"));
    QVERIFY(stanford.kind == InstitutionKind::University);
    QCOMPARE(smallInstitution("A").displayName(Language::SimplifiedChinese), QStringLiteral("A"));
    QVERIFY(m_list.institution(*m_list.named("Microsoft Research Asia")).periods.front().parent
            == "Microsoft");
    QVERIFY(!m_list.named("stanford university")); // the exact name only
}

void TestInstitutions::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("institution");

    const auto add = [](const char* institution, const char* text) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(institution);
    };
    add("Stanford University", "Stanford University");
    add("Stanford University", "STANFORD UNIVERSITY");
    add("Stanford University", "Dept. of CS, Stanford University, USA");
    add("Stanford University", "Department of Statistics, Stanford University, Stanford, CA 94305");
    add("Stanford University", "Department of Computer Science Stanford University");
    add("Stanford University", "斯坦福大学");
    add("Stanford University", "史丹佛大學");
    add("Stanford University", "斯坦福大學計算機系");
    add("Tsinghua University", "清华大学");
    add("Tsinghua University", "清华大学 计算机系，北京");
    add("Tsinghua University", "清华大学交叉信息研究院");
    add("Massachusetts Institute of Technology", "MIT");
    add("Massachusetts Institute of Technology", "EECS, MIT, Cambridge, MA");
    add("Massachusetts Institute of Technology", "Massachusetts Institute of Technology (MIT)");
    add("MIT-IBM Watson AI Lab", "MIT-IBM Watson AI Lab");
    add("University of California, Berkeley", "University of California, Berkeley");
    add("University of California, Berkeley", "EECS, University of California, Berkeley, CA, USA");
    add("University of California, Berkeley", "UC Berkeley");
    add("University of California, Los Angeles", "University of California Los Angeles");
    add("University of California", "University of California");
    add("Université de Montréal", "Universite de Montreal");
    add("University of Toronto", "University of Toronto Department of Computer Science");
    add("Technion - Israel Institute of Technology", "Technion, Haifa, Israel");
    add("Microsoft Research Asia", "Microsoft Research Asia, Beijing, China");
    add("Microsoft Research Asia", "Microsoft Research Asia, Microsoft");
    add("Microsoft", "Microsoft Research");
    add("Google", "Google Inc., Mountain View");
    add("Google DeepMind", "DeepMind, London, UK");
    add("Google DeepMind", "DeepMind, Edmonton, Canada");
    add("The Chinese University of Hong Kong, Shenzhen",
        "The Chinese University of Hong Kong, Shenzhen, China");
    add("The Chinese University of Hong Kong, Shenzhen", "香港中文大学（深圳）");
    add("The Chinese University of Hong Kong", "The Chinese University of Hong Kong");
    add("The Hong Kong University of Science and Technology", "HKUST, Hong Kong, China");
    add("Institute of Automation, Chinese Academy of Sciences",
        "Institute of Automation, Chinese Academy of Sciences, Beijing");
    add("University of Chinese Academy of Sciences",
        "School of AI, University of Chinese Academy of Sciences, Chinese Academy of Sciences");
    add("Northeastern University", "Northeastern University, Boston, MA");
    add("Northeastern University (China)", "Northeastern University, Shenyang, China");
    add("Nanjing University", "LAMDA Group, Nanjing University, Nanjing 210023, China");
    add("Max Planck Institute for Intelligent Systems",
        "MPI for Intelligent Systems, Max Planck Society");

    add("-", "");
    add("-", "Department of Computer Science");
    add("-", "Independent Researcher");
    add("-", "Nanjing University of Finance"); // another than Nanjing University
    add("-", "Institute of Nanjing University Press Readers");
    add("-", "Columbia");                             // a city too
    add("-", "Stanford University, Google Research"); // two
    add("-", "University of Cambridge, USA");
    add("-", "Tsinghua University, Taiwan");
    add("-", "someone@stanford.edu");
}

void TestInstitutions::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, institution);
    QCOMPARE(nameOf(m_list.find(text.toStdString())), institution);
}

void TestInstitutions::findsSeveral()
{
    QStringList names;
    for (const InstitutionId id : m_list.findAll("Stanford University, Google Research, Stanford"))
        names.append(nameOf(id));
    QCOMPARE(names, QStringList({QStringLiteral("Google"), QStringLiteral("Stanford University")}));
    QVERIFY(m_list.findAll("nobody").empty());
    QVERIFY(!InstitutionList().find("MIT"));
}

void TestInstitutions::sitesOfAffiliations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");

    const auto add = [](const char* country, const char* text) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(country);
    };
    add("China", "Microsoft Research Asia");
    add("Switzerland", "Google, Zurich, Switzerland");
    add("-", "Google");
    add("Hong Kong", "The University of Hong Kong, China");
    add("China", "Some Institute, Beijing, China");
    add("China", "Google, Beijing, China");
    add("United States", "Stanford University");
    add("-", "Department of Statistics");
}

void TestInstitutions::sitesOfAffiliations()
{
    QFETCH(QString, text);
    QFETCH(QString, country);
    QCOMPARE(shown(m_list.siteCountryIn(text.toStdString())), country);
}

void TestInstitutions::readsFromManyThreads()
{
    const auto expected = m_list.find("Dept. of CS, Stanford University, USA");
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int number = 0; number < 4; ++number) {
        threads.emplace_back([&, list = m_list] {
            for (int turn = 0; turn < 200; ++turn)
                wrong += list.find("Dept. of CS, Stanford University, USA") != expected;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TestInstitutions::refusesList_data()
{
    QTest::addColumn<QList<int>>("faults");

    for (int fault = 0; fault < 7; ++fault)
        QTest::addRow("fault %d", fault) << QList<int>{fault};
}

void TestInstitutions::refusesList()
{
    QFETCH(QList<int>, faults);
    std::vector<Institution> list{smallInstitution("A", {"a one"}), smallInstitution("B", {}, "A")};
    QVERIFY(InstitutionList::make(list).ok());
    switch (faults.front()) {
    case 0: // an alias twice, case aside
        list[1].aliases = {"A ONE"};
        break;
    case 1: // a name twice
        list[1].name = "A";
        break;
    case 2: // no country
        list[1].periods.front().siteCountry = "USA";
        break;
    case 3: // no period
        list[1].periods.clear();
        break;
    case 4: // backwards
        list[1].periods.front().fromYear = 2010;
        list[1].periods.front().toYear = 2009;
        break;
    case 5: // overlapping
        list[1].periods.front().toYear = 2010;
        list[1].periods.push_back({2010, {}, {}, {}, {}});
        break;
    case 6: // its own grandparent
        list[0].periods.front().parent = "B";
        break;
    default:
        QFAIL("no such fault");
    }
    const auto made = InstitutionList::make(list);
    QVERIFY(!made.ok());
    QVERIFY(made.error().code == ErrorCode::BadInstitution);
}

void TestInstitutions::refusesFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");

    const QByteArray header = "name_en,name_zh_cn,name_zh_tw,aliases,kind,parent,hq_country,"
                              "site_country,from_year,to_year\n";
    const auto codeOf = [](ErrorCode code) { return static_cast<int>(code); };
    QTest::newRow("column") << QByteArray("name_en\nA\n") << codeOf(ErrorCode::MissingColumn);
    QTest::newRow("kind") << header + "A,,,,firm,,,,,\n" << codeOf(ErrorCode::BadValue);
    QTest::newRow("year") << header + "A,,,,company,,,,20x,\n" << codeOf(ErrorCode::BadValue);
    QTest::newRow("country") << header + "A,,,,company,,Germania,,,\n"
                             << codeOf(ErrorCode::BadInstitution);
}

void TestInstitutions::refusesFile()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("institutions.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto read = readInstitutions(path);
    QVERIFY(!read.ok());
    QCOMPARE(static_cast<int>(read.error().code), code);
}

/// Of the affiliations stated in the paper lists (one for each author, or several joined by "+"),
/// how many does the table know? Only texts and counts are looked at, no person.
void TestInstitutions::coversThePaperLists()
{
    const QString lists = QStringLiteral(WHITHER_SHARED_DIR "/corpora/paperlists");
    if (!QDir(lists).exists())
        QSKIP("the paper lists are not beside this checkout");
    std::unordered_map<std::string, int> counts;
    QDirIterator files(lists, {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QJsonValue& paper : QJsonDocument::fromJson(file.readAll()).array()) {
            const QString all = paper.toObject().value(QStringLiteral("aff")).toString();
            for (const QString& slot : all.split(QLatin1Char(';'))) {
                for (const QString& one : slot.split(QLatin1Char('+'))) {
                    if (!one.trimmed().isEmpty())
                        ++counts[one.trimmed().toStdString()];
                }
            }
        }
    }
    int stated = 0;
    int known = 0;
    int placed = 0;
    for (const auto& [text, count] : counts) {
        stated += count;
        known += m_list.find(text) ? count : 0;
        placed += m_list.siteCountryIn(text) ? count : 0;
    }
    const double share = static_cast<double>(known) / stated;
    qInfo("%d affiliations stated, %.1f %% known, %.1f %% with a site country, %zu texts", stated,
          100 * share, 100.0 * placed / stated, counts.size());
    QVERIFY(share >= 0.85);
}

QTEST_GUILESS_MAIN(TestInstitutions)
#include "tst_institutions.moc"
