#include "app/figure/figurefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace whither;

/// A figure of the study in a language that lacks a word is not written, and says which (E6).
class TestMissingWords : public QObject {
    Q_OBJECT

private slots:
    void init();
    void stopsWithAList();
    void letsEnglishThrough();

private:
    /// The study without words for those texts.
    Builtin studyWithout(const QList<QByteArray>& texts) const;
    Result<std::vector<FileContent>> drawn(const Builtin& builtin, Language language) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMissingWords::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

Builtin TestMissingWords::studyWithout(const QList<QByteArray>& texts) const
{
    const QDir shipped(QStringLiteral(":/data"));
    for (const QString& name : shipped.entryList(QDir::Files)) {
        QFile from(shipped.filePath(name));
        QFile to(m_folder->filePath(name));
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            return {};
        for (QByteArray line = from.readLine(); !line.isEmpty(); line = from.readLine()) {
            const bool isTaken = name == QLatin1String("wording.csv")
                                 && texts.contains(line.left(line.indexOf(',')));
            if (!isTaken)
                to.write(line);
        }
    }
    Builtin builtin;
    builtin.catalog = std::make_shared<Catalog>(m_folder->path());
    builtin.engine =
        std::make_shared<ColumnEngine>(wordsIn(builtin.catalog->wording(), Language::English));
    builtin.catalog->addTo(*builtin.engine);
    return builtin;
}

Result<std::vector<FileContent>> TestMissingWords::drawn(const Builtin& builtin,
                                                         Language language) const
{
    LanguageSwitch languages(builtin.catalog->wording());
    FigureFile file;
    file.path = QStringLiteral("outcomes.png");
    file.figure = "outcomes";
    const auto openings = builtin.catalog->openings();
    file.query = *std::ranges::find(openings, "cohort100", &Query::table);
    file.language = language;
    return drawFigures({file}, {}, builtin, languages);
}

void TestMissingWords::stopsWithAList()
{
    QVERIFY(drawn(studyWithout({}), Language::SimplifiedChinese).ok());
    const Builtin builtin = studyWithout({"university", "company"});
    for (const Language language : {Language::SimplifiedChinese, Language::TraditionalChinese}) {
        const auto files = drawn(builtin, language);
        QVERIFY(!files.ok());
        QCOMPARE(files.error().code, ErrorCode::MissingTranslation);
        QStringList words = files.error().arguments.first().split(QStringLiteral("; "));
        words.sort();
        QCOMPARE(words, (QStringList{QStringLiteral("company"), QStringLiteral("university")}));
    }
}

void TestMissingWords::letsEnglishThrough()
{
    QVERIFY(drawn(studyWithout({"university"}), Language::English).ok());
}

QTEST_MAIN(TestMissingWords)
#include "tst_missingwords.moc"
