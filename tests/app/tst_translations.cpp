#include "tests/app/windowcase.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>

using namespace whither;

/// The translation files are complete, and what they say can be used.
class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLeftToDo_data() { files_data(); }
    void nothingIsLeftToDo();
    void placeholdersAreKept_data() { files_data(); }
    void placeholdersAreKept();
    void edgesAreKept_data() { files_data(); }
    void edgesAreKept();
    void chineseFilesSayTheSameThings();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();

private:
    static void files_data();
};

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QString type;
    QStringList forms; ///< one, or one a number
    bool isNumbered = false;

    QByteArray name() const { return (context + QStringLiteral(": ") + source).toUtf8(); }
};

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.type = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.isNumbered) {
        message.forms = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
}

std::vector<Message> messagesOf(const QString& name)
{
    QFile file(QStringLiteral(WHITHER_SOURCE_DIR "/translations/") + name);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto element = xml.name();
        if (element == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (element == QLatin1String("message")) {
            messages.push_back({context, {}, {}, {}, {}, false});
            messages.back().isNumbered =
                xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (element == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (element == QLatin1String("comment")) {
            messages.back().comment = xml.readElementText();
        } else if (element == QLatin1String("translation")) {
            readTranslation(xml, messages.back());
        }
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

/// %1, %2, %n and %L1 as they occur, sorted: with how often.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?([1-9][0-9]?|n)"));
    QStringList found;
    auto match = placeholder.globalMatch(text);
    while (match.hasNext())
        found.append(match.next().captured());
    found.sort();
    return found;
}

bool isFinished(const Message& message)
{
    return message.type.isEmpty() && !message.forms.isEmpty();
}

} // namespace

void TestTranslations::files_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : {"whither_en.ts", "whither_zh_CN.ts", "whither_zh_TW.ts"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestTranslations::nothingIsLeftToDo()
{
    QFETCH(QString, file);
    const auto messages = messagesOf(file);
    QVERIFY(!messages.empty());
    QStringList open;
    for (const Message& message : messages) {
        const bool isEmpty = std::ranges::any_of(
            message.forms, [](const QString& form) { return form.trimmed().isEmpty(); });
        if (!isFinished(message) || isEmpty)
            open.append(QString::fromUtf8(message.name()));
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, file);
    for (const Message& message : messagesOf(file)) {
        for (const QString& form : message.forms) {
            if (!form.isEmpty())
                QVERIFY2(placeholders(form) == placeholders(message.source),
                         message.name().constData());
        }
    }
}

void TestTranslations::edgesAreKept()
{
    // Blanks at an edge join texts in English; "…" says that a dialog follows.
    QFETCH(QString, file);
    for (const Message& message : messagesOf(file)) {
        for (const QString& form : message.forms) {
            if (form.isEmpty())
                continue;
            const QChar dots(0x2026);
            QVERIFY2(form.endsWith(dots) == message.source.endsWith(dots),
                     message.name().constData());
            QVERIFY2(form.count(QLatin1Char('\n')) == message.source.count(QLatin1Char('\n')),
                     message.name().constData());
            QVERIFY2(!form.contains(QStringLiteral("&amp;")), message.name().constData());
        }
    }
}

void TestTranslations::chineseFilesSayTheSameThings()
{
    const auto keys = [](const QString& file) {
        QStringList found;
        for (const Message& message : messagesOf(file))
            found.append(message.context + QLatin1Char('|') + message.source + QLatin1Char('|')
                         + message.comment);
        found.sort();
        return found;
    };
    const QStringList simplified = keys(QStringLiteral("whither_zh_CN.ts"));
    QVERIFY(simplified.size() > 100);
    QCOMPARE(keys(QStringLiteral("whither_zh_TW.ts")), simplified);
    QCOMPARE(QSet<QString>(simplified.begin(), simplified.end()).size(), simplified.size());
}

void TestTranslations::mnemonicsAreUnique_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : allLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << static_cast<int>(language);
}

void TestTranslations::mnemonicsAreUnique()
{
    QFETCH(int, language);
    WindowCase opened;
    QVERIFY(opened.open());
    opened.speak(static_cast<Language>(language));
    QStringList doubled;
    int menus = 0;
    const std::function<void(const QString&, const QList<QAction*>&)> check =
        [&](const QString& menu, const QList<QAction*>& actions) {
            ++menus;
            std::map<QString, QString> taken;
            for (const QAction* action : actions) {
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                if (!key.isEmpty() && !taken.emplace(key, action->text()).second)
                    doubled.append(menu + QStringLiteral(": ") + taken[key] + QStringLiteral(" / ")
                                   + action->text());
                if (action->menu())
                    check(action->text(), action->menu()->actions());
            }
        };
    check(QStringLiteral("menu bar"), opened.window().menuBar()->actions());
    QVERIFY(menus > 7);
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(QLatin1Char('\n'))));
    for (const QAction* menu : opened.window().menuBar()->actions())
        QVERIFY2(!QKeySequence::mnemonic(menu->text()).isEmpty(), qPrintable(menu->text()));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
