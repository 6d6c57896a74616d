#include "models/study/datasets/datasets.h"

#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/exportdialog.h"
#include "views/table/columnchooser.h"

#include "tests/app/visibletexts.h"
#include "tests/app/windowcase.h"

#include <QRegularExpression>
#include <QSet>

using namespace whither;

/// The window in its three languages, switched while it is open.
class TestWindowLanguage : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_case.open()); }
    void cleanup() { m_case.close(); }
    void everyTextIsChinese_data();
    void everyTextIsChinese();
    void traditionalIsNotSimplified_data() { datasets_data(); }
    void traditionalIsNotSimplified();
    void dialogsAreChinese_data();
    void dialogsAreChinese();
    void switchKeepsTheQuestion();
    void switchingBackSaysTheSame_data() { datasets_data(); }
    void switchingBackSaysTheSame();
    void switchIsRemembered();
    void menuIsTicked();

private:
    static void datasets_data();
    void show(const QString& dataset) { m_case.session().showTable(dataset.toStdString()); }

    WindowCase m_case;
};

namespace {

/// Names that are the same in every language.
const QSet<QString>& names()
{
    static const QSet<QString> names{
        QStringLiteral("Whither"),     QStringLiteral("English"),
        QStringLiteral("ICLR"),        QStringLiteral("NeurIPS"),
        QStringLiteral("ICML"),        QStringLiteral("Wilson"),
        QStringLiteral("Markdown"),    QStringLiteral("JSON"),
        QStringLiteral("Ctrl"),        QStringLiteral("Shift"),
        QStringLiteral("Debian"),      QStringLiteral("Linux"),
        QStringLiteral("GNU"),         QStringLiteral("later"),
        QStringLiteral("bookworm"),    QStringLiteral("Charts"),
        QStringLiteral("Backspace"),   QStringLiteral("OpenReview"),
        QStringLiteral("MacroPolo"),   QStringLiteral("Carnegie"),
        QStringLiteral("Cekodok"),
        QStringLiteral("latest"), // latest.com
        QStringLiteral("latlonginfo"), QStringLiteral("Paper"),
        QStringLiteral("Copilot"),     QStringLiteral("DeepMind"),
        QStringLiteral("Google"),      QStringLiteral("Meta"),
        QStringLiteral("OpenAI"),      QStringLiteral("Microsoft"),
        QStringLiteral("Sheehan"),     QStringLiteral("Zhuang"),
        QStringLiteral("Pressa"),      QStringLiteral("Lossfunk"),
        QStringLiteral("Qwen"),        QStringLiteral("IndiaML"),
        QStringLiteral("Tracker"),     QStringLiteral("DeepLearning"),
        QStringLiteral("Batch"),       QStringLiteral("commit"),
        QStringLiteral("track"),       QStringLiteral("conference_shares_computed"),
        QStringLiteral("DeepSeek"),    QStringLiteral("Recorded"),
        QStringLiteral("Future"),      QStringLiteral("China"),
        QStringLiteral("Banking"),     QStringLiteral("News"),
        QStringLiteral("Criteo"),      QStringLiteral("Thundermark"),
        QStringLiteral("World"),       QStringLiteral("Prakash"),
        QStringLiteral("Kagitha"),     QStringLiteral("Yang"),
        QStringLiteral("Zhilin"),      QStringLiteral("efinder"),
        QStringLiteral("clearsignal"), QStringLiteral("news")};
    return names;
}

/// Runs of four and more Latin letters that are neither names nor ids of sources.
QStringList foreignWords(const QString& text, const Catalog& catalog)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z][A-Za-z0-9_]{3,}"));
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]{4,}"));
    QStringList words;
    auto match = word.globalMatch(text);
    while (match.hasNext()) {
        const auto place = match.next();
        const QString found = place.captured();
        const bool isCut = text.mid(place.capturedEnd(), 1) == QChar(0x2026); // a list of ids
        const bool isWord = letters.match(found).hasMatch() && !isCut;
        if (isWord && !names().contains(found) && !catalog.source(found.toStdString()))
            words.append(found);
    }
    return words;
}

QStringList foreignTexts(const QStringList& texts, const Catalog& catalog)
{
    QStringList foreign;
    for (const QString& text : texts) {
        const QString said = text.section(QStringLiteral(": "), 1);
        const QStringList words = foreignWords(said, catalog);
        const bool isAddress = said.contains(QStringLiteral("://"));
        if (!words.isEmpty() && !isAddress)
            foreign.append(words.join(QLatin1Char(' ')) + QStringLiteral(" in ") + text.left(120));
    }
    foreign.removeDuplicates();
    return foreign;
}

/// Frequent signs that only simplified writing has.
const QString simplifiedOnly = QStringLiteral(
    "这们说国会论数据选择图导开关闭语应样为单时间过还没对发现从来种东无条见问题实当总结构标设"
    "页边统计读书记录种类给让战爱学华车门长话请谁调谢议许证试认识");

} // namespace

void TestWindowLanguage::datasets_data()
{
    QTest::addColumn<QString>("dataset");
    for (const Dataset& dataset : builtinDatasets())
        QTest::newRow(dataset.id.c_str()) << QString::fromStdString(dataset.id);
}

void TestWindowLanguage::everyTextIsChinese_data()
{
    QTest::addColumn<QString>("dataset");
    QTest::addColumn<int>("language");
    for (const Dataset& dataset : builtinDatasets()) {
        for (const Language language :
             {Language::SimplifiedChinese, Language::TraditionalChinese}) {
            QTest::addRow("%s %s", dataset.id.c_str(), qPrintable(languageCode(language)))
                << QString::fromStdString(dataset.id) << static_cast<int>(language);
        }
    }
}

void TestWindowLanguage::everyTextIsChinese()
{
    QFETCH(QString, dataset);
    QFETCH(int, language);
    show(dataset);
    m_case.speak(static_cast<Language>(language)); // live, with all of it in sight
    const VisibleTexts texts(m_case.window());
    QVERIFY(texts.all().size() > 60);
    const QStringList foreign = foreignTexts(texts.all(), m_case.catalog());
    QVERIFY2(foreign.isEmpty(), qPrintable(foreign.join(QLatin1Char('\n'))));
}

void TestWindowLanguage::traditionalIsNotSimplified()
{
    QFETCH(QString, dataset);
    show(dataset);
    m_case.speak(Language::TraditionalChinese);
    QStringList mixed;
    const VisibleTexts visible(m_case.window());
    for (const QString& text : visible.all()) {
        if (text.contains(nativeName(Language::SimplifiedChinese)))
            continue;
        for (const QChar sign : simplifiedOnly) {
            if (text.contains(sign) && !QStringLiteral("来当").contains(sign))
                mixed.append(QString(sign) + QStringLiteral(" in ") + text);
        }
    }
    QVERIFY2(mixed.isEmpty(), qPrintable(mixed.join(QLatin1Char('\n'))));
}

void TestWindowLanguage::dialogsAreChinese_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : {Language::SimplifiedChinese, Language::TraditionalChinese})
        QTest::newRow(qPrintable(languageCode(language))) << static_cast<int>(language);
}

void TestWindowLanguage::dialogsAreChinese()
{
    QFETCH(int, language);
    m_case.speak(static_cast<Language>(language));
    const Figure& figure = *m_case.view().figure();
    FigureExport options;
    options.figure = "outcomes";
    options.folder = QStringLiteral("/");
    ExportDialog exportDialog(options, figure, static_cast<Language>(language));
    AboutDialog aboutDialog;
    ColumnChooser chooser(m_case.table().header());
    exportDialog.show();
    aboutDialog.show();
    QStringList texts;
    for (const QWidget* dialog : std::initializer_list<QWidget*>{&exportDialog, &aboutDialog})
        texts += VisibleTexts(*dialog).all();
    for (const QAction* action : chooser.actions())
        texts.append(QStringLiteral("chooser: ") + action->text());
    texts.removeIf([](const QString& text) { return text.contains(QStringLiteral(".png")); });
    QVERIFY(texts.size() > 20);
    const QStringList foreign = foreignTexts(texts, m_case.catalog());
    QVERIFY2(foreign.isEmpty(), qPrintable(foreign.join(QLatin1Char('\n'))));
}

void TestWindowLanguage::switchKeepsTheQuestion()
{
    m_case.clickFacet(QStringLiteral("where_now"), QStringLiteral("China"));
    m_case.table().setCurrentRow(88);
    const auto current = m_case.table().currentRowId();
    const Query before = m_case.session().query();
    for (const Language language : {Language::TraditionalChinese, Language::English}) {
        m_case.speak(language);
        QVERIFY(m_case.session().query() == before);
        QCOMPARE(m_case.rows(), 10);
        QCOMPARE(m_case.table().currentRowId(), current);
        QCOMPARE(m_case.chips().size(), 1);
    }
}

void TestWindowLanguage::switchingBackSaysTheSame()
{
    QFETCH(QString, dataset);
    show(dataset);
    m_case.speak(Language::English);
    const auto texts = [&] {
        QStringList all = VisibleTexts(m_case.window()).all();
        all.removeIf([](const QString& text) { return text.endsWith(QStringLiteral(" ms")); });
        return all;
    };
    const QStringList before = texts();
    m_case.speak(Language::TraditionalChinese);
    QVERIFY(texts() != before);
    m_case.speak(Language::English);
    QCOMPARE(texts(), before);
}

void TestWindowLanguage::switchIsRemembered()
{
    m_case.speak(Language::TraditionalChinese);
    QCOMPARE(m_case.window().settings().language,
             std::optional<Language>(Language::TraditionalChinese));
}

void TestWindowLanguage::menuIsTicked()
{
    m_case.speak(Language::SimplifiedChinese);
    QStringList ticked;
    for (const QAction* action : m_case.actions().findChildren<QAction*>()) {
        for (const Language language : allLanguages) {
            if (action->text() == nativeName(language) && action->isChecked())
                ticked.append(action->text());
        }
    }
    QCOMPARE(ticked, QStringList{nativeName(Language::SimplifiedChinese)});
}

QTEST_MAIN(TestWindowLanguage)
#include "tst_windowlanguage.moc"
