#include "models/query/rememberingengine.h"

#include <QTest>

using namespace whither;

/// Answers are those of the engine behind it, asked once.
class TestRememberingEngine : public QObject {
    Q_OBJECT

private slots:
    void asksOnce();
    void forgets();
    void tellsQuestionsApart();
};

namespace {

/// Says how often it was asked.
class CountingEngine final : public Engine {
public:
    Done check(const Query&) const override { return done(); }
    std::vector<ColumnSchema> columns(std::string_view) const override { return {}; }
    std::uint64_t rowCount(std::string_view) const override { return 7; }
    std::uint64_t count(const Query&) const override { return ++m_asked; }
    std::shared_ptr<const Rows> rows(const Query&) const override
    {
        ++m_asked;
        return nullptr;
    }
    std::vector<Group> groups(const Query&, const std::vector<std::string>& columns) const override
    {
        return {{{columns.front()}, ++m_asked}};
    }
    std::vector<Group> facet(const Query&, std::string_view column) const override
    {
        return {{{std::string(column)}, ++m_asked}};
    }
    std::uint64_t asked() const { return m_asked; }

private:
    mutable std::uint64_t m_asked = 0;
};

} // namespace

void TestRememberingEngine::asksOnce()
{
    const auto counting = std::make_shared<CountingEngine>();
    const RememberingEngine engine(counting);
    const Query query;
    QCOMPARE(engine.count(query), 1U);
    QCOMPARE(engine.count(query), 1U);
    QCOMPARE(engine.facet(query, "country").front().count, 2U);
    QCOMPARE(engine.facet(query, "country").front().count, 2U);
    engine.rows(query);
    engine.rows(query);
    QCOMPARE(counting->asked(), 3U);
}

void TestRememberingEngine::forgets()
{
    RememberingEngine engine(std::make_shared<CountingEngine>());
    QCOMPARE(engine.count({}), 1U);
    engine.forget();
    QCOMPARE(engine.count({}), 2U);
}

void TestRememberingEngine::tellsQuestionsApart()
{
    const RememberingEngine engine(std::make_shared<CountingEngine>());
    Query other;
    other.search = "li";
    QCOMPARE(engine.count({}), 1U);
    QCOMPARE(engine.count(other), 2U);
    QCOMPARE(engine.groups({}, {"country"}).front().count, 3U);
    QCOMPARE(engine.facet({}, "country").front().count, 4U);
    QCOMPARE(engine.groups({}, {"country", "year"}).front().count, 5U);
    QCOMPARE(engine.groups({}, {"country"}).front().count, 3U);
}

QTEST_GUILESS_MAIN(TestRememberingEngine)
#include "tst_rememberingengine.moc"
