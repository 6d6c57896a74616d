#include "models/text/bytesearch.h"

#include <QTest>

#include <random>
#include <string>
#include <vector>

using namespace whither;

/// The search finds what the standard library finds, wherever it stands.
class TestByteSearch : public QObject {
    Q_OBJECT

private slots:
    void findsAtEveryPlace();
    void readsNothingBeyondTheEnd();
    void agreesOnAnyText();
};

void TestByteSearch::findsAtEveryPlace()
{
    const std::vector<std::string> needles{"z", "zy", "zab", std::string(40, 'z')};
    for (const std::string& needle : needles) {
        for (std::size_t place = 0; place < 100; ++place) {
            const std::string haystack = std::string(place, 'a') + needle + std::string(50, 'a');
            QCOMPARE(findBytes(haystack, needle), place);
            QCOMPARE(findBytes(haystack, needle, place), place);
            QCOMPARE(findBytes(haystack, needle, place + 1), std::string_view::npos);
        }
    }
}

/// A needle that would end behind the haystack is not in it, whatever stands there.
void TestByteSearch::readsNothingBeyondTheEnd()
{
    const std::string bytes = std::string(64, 'a') + "bcd";
    for (std::size_t size = 0; size <= bytes.size(); ++size) {
        const std::string_view haystack = std::string_view(bytes).substr(0, size);
        QCOMPARE(findBytes(haystack, "bcd"), haystack.find("bcd"));
        QCOMPARE(findBytes(haystack, "a", size), std::string_view::npos);
        QCOMPARE(findBytes(haystack, "a", size + 7), std::string_view::npos);
    }
    QCOMPARE(findBytes({}, "a"), std::string_view::npos);
}

void TestByteSearch::agreesOnAnyText()
{
    std::mt19937 random(1); // the same texts in every run
    const auto text = [&](std::size_t size) {
        std::string letters(size, '\0');
        for (char& letter : letters)
            letter = "ab\0\xE6"[random() % 4];
        return letters;
    };
    for (int round = 0; round < 3000; ++round) {
        const std::string haystack = text(random() % 200);
        const std::string needle = text(1 + random() % 6);
        const std::size_t from = random() % 20;
        QCOMPARE(findBytes(haystack, needle, from), haystack.find(needle, from));
    }
}

QTEST_GUILESS_MAIN(TestByteSearch)
#include "tst_bytesearch.moc"
