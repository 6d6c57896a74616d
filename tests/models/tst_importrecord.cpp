#include "models/import/mapping/importrecord.h"
#include "models/workspace/safewriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace whither;

class TestImportRecord : public QObject {
    Q_OBJECT

private slots:
    void describesFiles();
    void signaturesTellShapesApart();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void TestImportRecord::describesFiles()
{
    QVERIFY(writeSafely(path("abc.txt"), "abc", Overwrite::Refuse).ok());
    const Result<SourceFile> file = describeFile(path("abc.txt"));
    QVERIFY(file.ok());
    const SourceFile expected{"abc.txt", path("abc.txt").toStdString(), 3,
                              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"};
    QVERIFY(file.value() == expected); // the hash: FIPS 180-2, B.1
    QCOMPARE(describeFile(path("none")).error().code, ErrorCode::FileNotFound);
    QCOMPARE(describeFile(m_folder.path()).error().code, ErrorCode::NotAFile);
}

void TestImportRecord::signaturesTellShapesApart()
{
    const SourceShape shape{FileFormat::Csv, "utf-8", ',', true, {}, {}, {"ab", "c"}};
    SourceShape other = shape;
    other.encoding = "gb18030";
    other.delimiter = ';';
    other.table = "t";
    QCOMPARE(shapeSignature(other), shapeSignature(shape));
    other.columns = {"a", "bc"};
    QVERIFY(shapeSignature(other) != shapeSignature(shape));
    other.columns = {"c", "ab"};
    QVERIFY(shapeSignature(other) != shapeSignature(shape));
    other = shape;
    other.format = FileFormat::Xlsx;
    QVERIFY(shapeSignature(other) != shapeSignature(shape));
}

QTEST_GUILESS_MAIN(TestImportRecord)
#include "tst_importrecord.moc"
