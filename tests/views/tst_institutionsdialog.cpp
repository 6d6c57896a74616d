#include "models/study/institutions/institutionfile.h"

#include "views/dialogs/institutionsdialog.h"

#include "app/shell/languageswitch.h"

#include "tests/support/builtinstudy.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace whither;

/// The table of institutions: searched, corrected with a reason, every change in the log.
class TestInstitutionsDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void findsByAnyName_data();
    void findsByAnyName();
    void changesNeedAReason();
    void changesAreLogged();
    void changesCanBeDated();
    void institutionsCanBeAdded();
    void refusesWhatIsTaken();
    void speaksEveryLanguage();

private:
    QPushButton& button(const QString& text) const;
    QLineEdit& field(const QString& label) const { return *buddy<QLineEdit>(label); }
    template <typename Widget>
    Widget* buddy(const QString& label) const
    {
        for (const auto* found : m_dialog->findChildren<QLabel*>()) {
            if (found->text() == label)
                return qobject_cast<Widget*>(found->buddy());
        }
        return nullptr;
    }
    void choose(const QString& label, const QString& country) const
    {
        auto* combo = buddy<QComboBox>(label);
        combo->setCurrentIndex(combo->findText(country));
    }
    QAbstractItemModel& model() const { return *m_dialog->findChild<QTableView*>()->model(); }
    QString logText() const;
    QString countriesOf(const char* name, std::optional<int> year = {}) const;

    const BuiltinStudy m_study;
    LanguageSwitch m_languages{m_study.catalog.wording()};
    std::unique_ptr<InstitutionsDialog> m_dialog;
};

void TestInstitutionsDialog::init()
{
    m_languages.setLanguage(Language::English);
    m_dialog = std::make_unique<InstitutionsDialog>(StudyInstitutions{shippedInstitutions(), {}},
                                                    m_languages.context());
    m_dialog->show();
}

QPushButton& TestInstitutionsDialog::button(const QString& text) const
{
    for (auto* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->text() == text)
            return *button;
    }
    qFatal("no such button");
}

QString TestInstitutionsDialog::logText() const
{
    QStringList lines;
    const auto* log = m_dialog->findChild<QTreeWidget*>();
    for (int row = 0; row < log->topLevelItemCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < log->columnCount(); ++column)
            cells.append(log->topLevelItem(row)->text(column));
        lines.append(cells.join(QLatin1Char('|')));
    }
    return lines.join(QLatin1Char('\n'));
}

QString TestInstitutionsDialog::countriesOf(const char* name, std::optional<int> year) const
{
    const InstitutionList& list = m_dialog->institutions().list;
    const auto id = list.named(name);
    if (!id)
        return QStringLiteral("none");
    return QString::fromStdString(std::string(list.hqCountry(*id, year).value_or("-")) + " / "
                                  + std::string(list.siteCountry(*id, year).value_or("-")));
}

void TestInstitutionsDialog::findsByAnyName_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("English") << "microsoft research as";
    QTest::newRow("Chinese") << "微软亚洲";
    QTest::newRow("traditional") << "微軟亞洲";
}

void TestInstitutionsDialog::findsByAnyName()
{
    QFETCH(QString, words);
    const QAbstractItemModelTester tester(&model());
    const int all = model().rowCount();
    m_dialog->search(words);
    QCOMPARE(model().rowCount(), 1);
    QStringList cells;
    for (int column = 0; column < model().columnCount(); ++column)
        cells.append(model().index(0, column).data().toString());
    QCOMPARE(cells.first(), QStringLiteral("Microsoft Research Asia"));
    QCOMPARE(cells[3], QStringLiteral("United States"));
    QCOMPARE(cells[4], QStringLiteral("China"));
    m_dialog->search({});
    QCOMPARE(model().rowCount(), all);
}

void TestInstitutionsDialog::changesNeedAReason()
{
    m_dialog->search(QStringLiteral("Microsoft Research Asia"));
    choose(QStringLiteral("&Site in"), QStringLiteral("Canada"));
    button(QStringLiteral("&Change")).click();
    QVERIFY(m_dialog->institutions().log.empty());
    QCOMPARE(countriesOf("Microsoft Research Asia"), QStringLiteral("United States / China"));
}

void TestInstitutionsDialog::changesAreLogged()
{
    m_dialog->search(QStringLiteral("Microsoft Research Asia"));
    choose(QStringLiteral("&Site in"), QStringLiteral("Canada"));
    field(QStringLiteral("Name in simplified Chinese")).setText(QStringLiteral("<b>微软</b> %1"));
    field(QStringLiteral("&Reason")).setText(QStringLiteral("for a test"));
    button(QStringLiteral("&Change")).click();
    QCOMPARE(countriesOf("Microsoft Research Asia"), QStringLiteral("United States / Canada"));
    QCOMPARE(logText(),
             QStringLiteral("Microsoft Research Asia|site|China|Canada||for a test\n"
                            "Microsoft Research Asia|name in simplified Chinese|微软亚洲研究院|"
                            "<b>微软</b> %1||for a test"));
}

void TestInstitutionsDialog::changesCanBeDated()
{
    m_dialog->search(QStringLiteral("Microsoft Research Asia"));
    choose(QStringLiteral("&Headquarters in"), QStringLiteral("France"));
    buddy<QSpinBox>(QStringLiteral("Countries hold from &year"))->setValue(2020);
    field(QStringLiteral("&Reason")).setText(QStringLiteral("for a test"));
    button(QStringLiteral("&Change")).click();
    QCOMPARE(countriesOf("Microsoft Research Asia", 2019), QStringLiteral("United States / China"));
    QCOMPARE(countriesOf("Microsoft Research Asia", 2021), QStringLiteral("France / China"));
}

void TestInstitutionsDialog::institutionsCanBeAdded()
{
    m_dialog->search(QStringLiteral("Atlantis Institute"));
    QCOMPARE(model().rowCount(), 0);
    field(QStringLiteral("&Reason")).setText(QStringLiteral("it exists"));
    button(QStringLiteral("&Add it")).click();
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(countriesOf("Atlantis Institute"), QStringLiteral("- / -"));
    choose(QStringLiteral("&Site in"), QStringLiteral("Greece"));
    field(QStringLiteral("&Reason")).setText(QStringLiteral("it is there"));
    button(QStringLiteral("&Change")).click();
    QCOMPARE(countriesOf("Atlantis Institute"), QStringLiteral("- / Greece"));
    QCOMPARE(m_dialog->institutions().log.size(), std::size_t(2));
}

void TestInstitutionsDialog::refusesWhatIsTaken()
{
    m_dialog->search(QStringLiteral("Microsoft Research Asia"));
    field(QStringLiteral("A&liases, separated by |")).setText(QStringLiteral("Google"));
    field(QStringLiteral("&Reason")).setText(QStringLiteral("for a test"));
    button(QStringLiteral("&Change")).click();
    QVERIFY(m_dialog->institutions().log.empty());
    bool isSaid = false;
    for (const auto* label : m_dialog->findChildren<QLabel*>())
        isSaid = isSaid || label->text().contains(QStringLiteral("Google"));
    QVERIFY(isSaid);
}

void TestInstitutionsDialog::speaksEveryLanguage()
{
    m_languages.setLanguage(Language::TraditionalChinese);
    m_dialog->setContext(m_languages.context());
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("機構"));
    m_dialog->search(QStringLiteral("Microsoft Research Asia"));
    QCOMPARE(model().index(0, 4).data().toString(), QStringLiteral("中國"));
    const QSize least = m_dialog->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 700,
             qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
}

QTEST_MAIN(TestInstitutionsDialog)
#include "tst_institutionsdialog.moc"
