#include "views/figure/png.h"

#include <QColorSpace>
#include <QtEndian>
#include <QTest>

using namespace whither;

/// Pictures as files: Qt's reader gives back the very pixels, whatever the size and the stride.
class TestPng : public QObject {
    Q_OBJECT

private slots:
    void readsBack_data();
    void readsBack();
    void holdsNothingElse();
    void nothingOfANullImage();
};

namespace {

/// Every pixel another colour, so that a shifted row or a swapped channel shows.
QImage speckled(const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x * 37 % 256, y * 59 % 256, (x * 11 + y * 7) % 256));
    }
    image.setColorSpace(QColorSpace::SRgb);
    image.setDotsPerMeterX(3780);
    image.setDotsPerMeterY(11339);
    return image;
}

} // namespace

void TestPng::readsBack_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size :
         {QSize(1, 1), QSize(2, 3), QSize(3, 2), QSize(5, 1), QSize(257, 131), QSize(1600, 1000)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void TestPng::readsBack()
{
    QFETCH(QSize, size);
    const QImage drawn = speckled(size);
    const QImage read = QImage::fromData(pngBytes(drawn), "PNG");
    QCOMPARE(read.convertToFormat(QImage::Format_RGB32), drawn);
    QCOMPARE(read.colorSpace(), drawn.colorSpace());
    QCOMPARE(read.dotsPerMeterX(), drawn.dotsPerMeterX());
    QCOMPARE(read.dotsPerMeterY(), drawn.dotsPerMeterY());
}

void TestPng::holdsNothingElse()
{
    const QByteArray png = pngBytes(speckled({40, 30}));
    QByteArrayList chunks;
    for (qsizetype at = 8; at + 8 <= png.size();) {
        const QByteArray name = png.mid(at + 4, 4);
        if (chunks.isEmpty() || chunks.last() != name) // pixels may come in several pieces
            chunks.append(name);
        at += 12 + static_cast<qsizetype>(qFromBigEndian<quint32>(png.constData() + at));
    }
    QCOMPARE(chunks, (QByteArrayList{"IHDR", "sRGB", "pHYs", "IDAT", "IEND"}));
}

void TestPng::nothingOfANullImage()
{
    QCOMPARE(pngBytes({}), QByteArray());
}

QTEST_GUILESS_MAIN(TestPng)
#include "tst_png.moc"
