#include "views/inspector/selectablelabel.h"

#include <QEnterEvent>
#include <QTest>

using namespace whither;

/// Text that becomes selectable under the pointer, and does not move when it does.
class TestSelectableLabel : public QObject {
    Q_OBJECT

private slots:
    void selectsUnderThePointer();
    void keepsItsSizes_data();
    void keepsItsSizes();
    void forgetsThemWithItsText();
};

namespace {

void moveInto(QWidget& widget)
{
    const QPointF at(1, 1);
    QEnterEvent enter(at, at, at);
    QCoreApplication::sendEvent(&widget, &enter);
}

void moveOut(QWidget& widget)
{
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&widget, &leave);
}

} // namespace

void TestSelectableLabel::selectsUnderThePointer()
{
    SelectableLabel label(QStringLiteral("Carnegie Mellon"));
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    moveOut(label);
    QCOMPARE(label.textInteractionFlags(), Qt::NoTextInteraction);
    moveInto(label);
    const QPoint end(label.width() - 1, label.height() / 2);
    QTest::mousePress(&label, Qt::LeftButton, {}, {1, label.height() / 2});
    QTest::mouseMove(&label, end);
    QTest::mouseRelease(&label, Qt::LeftButton, {}, end);
    moveOut(label); // to the menu or the keyboard that copies it
    QCOMPARE(label.selectedText(), QStringLiteral("Carnegie Mellon"));
    moveInto(label);
    QCOMPARE(label.selectedText(), QStringLiteral("Carnegie Mellon"));
}

void TestSelectableLabel::keepsItsSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("English") << QStringLiteral("Published · MP25, SCMP26: read as a chart");
    QTest::newRow("Chinese") << QStringLiteral("一人一行，由已公布的人数重建，不猜测任何人的身份");
    QTest::newRow("two lines") << QStringLiteral("PhD\nUnited States, since 2019");
    QTest::newRow("address") << QStringLiteral("https://example.org/a-long-address/without-spaces");
}

void TestSelectableLabel::keepsItsSizes()
{
    QFETCH(QString, text);
    for (const int width : {60, 97, 170, 320}) {
        SelectableLabel label(text);
        label.resize(width, 90);
        const QSize hint = label.sizeHint();
        const QSize least = label.minimumSizeHint();
        const int height = label.heightForWidth(width);
        const auto isAsBefore = [&] {
            return label.sizeHint() == hint && label.minimumSizeHint() == least
                   && label.heightForWidth(width) == height;
        };
        moveInto(label);
        QVERIFY(isAsBefore());
        moveOut(label);
        QVERIFY(isAsBefore());
    }
}

void TestSelectableLabel::forgetsThemWithItsText()
{
    SelectableLabel label(QStringLiteral("PhD"));
    moveInto(label);
    const QSize before = label.sizeHint();
    label.setText(QStringLiteral("Postdoctoral researcher at a long name"));
    QVERIFY(label.sizeHint() != before);
}

QTEST_MAIN(TestSelectableLabel)
#include "tst_selectablelabel.moc"
