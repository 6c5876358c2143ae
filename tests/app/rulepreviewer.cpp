// How often a rule would have fired: from the store of past moments for as far back as it goes, from memory for what the store does not have.
#include "rulepreviewer.h"

#include "fleet/fleet.h"
#include "history/sqlitehistory.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

namespace {

constexpr qint64 now = 1'790'000'000'000 / 3'600'000 * 3'600'000, hour = 3'600'000;

SnapshotPtr stressOf(qint64 at, double first, double second)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = {QStringLiteral("eu1")};
    s->at = at;
    s->health = Health::Ok;
    for (const auto &[name, stress] : {std::pair("jvb-1", first), std::pair("jvb-2", second), std::pair("jvb-3", 0.1)}) {
        Server v;
        v.id = {QString::fromLatin1(name)};
        v.kind = ServerKind::Bridge;
        v.health = Health::Ok;
        v.readings.measure(Metric::BridgeStress, stress, at, 0);
        s->servers.push_back(std::make_shared<const Server>(std::move(v)));
    }
    return s;
}

AlertRule stressRule()
{
    AlertRule r;
    r.signal.scope = MetricScope::Server;
    r.signal.of = ServerKind::Bridge;
    r.signal.terms = {{Metric::BridgeStress}};
    r.raise = 0.8;
    r.clear = 0.65;
    r.forMs = 60'000;
    r.keepMs = 60'000;
    return r;
}

} // namespace

class TestRulePreviewer : public QObject
{
    Q_OBJECT

    Fleet fleet;
    SeriesStore series;

    Result<RulePreview> asked(RulePreviewer &previewer, const AlertRule &rule, const QString &shard = {})
    {
        std::optional<Result<RulePreview>> answer;
        previewer.ask(rule, shard, now, this, [&](const Result<RulePreview> &a) { answer = a; });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 60'000);
        return answer ? *answer : Result<RulePreview>(fail(Error::Kind::Timeout, {}, {}));
    }

private slots:
    void init()
    {
        fleet.setShards({{QStringLiteral("eu1")}});
        fleet.apply(stressOf(now, 0.2, 0.2));
    }

    void theStoreGoesBackForDays()
    {
        QTemporaryDir folder;
        QThread thread;
        thread.start();
        {
            HistoryOptions options;
            options.path = folder.filePath(QStringLiteral("history.sqlite"));
            SqliteHistory history(options, thread, [] { return now; });
            // three days back, three hours: jvb-1 is stressed twice for ten minutes, jvb-2 once for half a minute only
            const qint64 begins = now - 72 * hour;
            for (qint64 at = begins; at < begins + 3 * hour; at += 5000) {
                const qint64 minute = (at - begins) / 60'000;
                const bool first = (minute >= 20 && minute < 30) || (minute >= 100 && minute < 110);
                history.append(stressOf(at, first ? 0.95 : 0.2, minute == 50 && at % 60'000 < 30'000 ? 0.95 : 0.2));
            }
            QTRY_VERIFY_WITH_TIMEOUT(history.state().mode == HistoryState::Mode::Writing, 10'000);
            RulePreviewer previewer(fleet, series, [&] { return &history; });
            const auto answer = asked(previewer, stressRule());
            QVERIFY(answer);
            QCOMPARE(*answer, (RulePreview{2, 1, begins}));
            AlertRule quick = stressRule();
            quick.forMs = 0;
            QCOMPARE(asked(previewer, quick)->fired, 3);
            QCOMPARE(asked(previewer, quick)->targets, 2);
            QCOMPARE(*asked(previewer, quick, QStringLiteral("elsewhere")), RulePreview()); // no such shard: nothing is kept of it
            // of all bridges at once
            AlertRule mean = quick;
            mean.signal.scope = MetricScope::Shard;
            mean.signal.across = AlertSignal::Across::Count;
            mean.signal.each = 0.5;
            mean.raise = 0;
            mean.clear.reset();
            QCOMPARE(*asked(previewer, mean), (RulePreview{3, 1, begins}));
            // a newer question ends the older
            int old = 0;
            previewer.ask(quick, {}, now, this, [&](const Result<RulePreview> &) { ++old; });
            QVERIFY(asked(previewer, stressRule()));
            QCOMPARE(old, 0);
        }
        thread.quit();
        thread.wait();
    }
    void withoutAStoreItIsMemory()
    {
        const SeriesKey key{EntityId::of(ShardId{QStringLiteral("eu1")}, ServerId{QStringLiteral("jvb-1")}), Metric::BridgeStress};
        for (qint64 at = now - hour; at < now; at += 5000) series.append(key, at, at > now - hour / 2 && at < now - hour / 3 ? 0.9 : 0.3);
        RulePreviewer previewer(fleet, series, [] { return nullptr; });
        const auto answer = asked(previewer, stressRule());
        QVERIFY(answer);
        QCOMPARE(answer->fired, 1);
        QCOMPARE(answer->targets, 1);
        QVERIFY(answer->from >= now - hour - RulePreviewer::StepMs && answer->from <= now - hour + RulePreviewer::StepMs);
    }
    void aDialogThatWasClosedIsNotAnswered()
    {
        RulePreviewer previewer(fleet, series, [] { return nullptr; });
        int told = 0;
        auto dialog = std::make_unique<QObject>();
        previewer.ask(stressRule(), {}, now, dialog.get(), [&](const Result<RulePreview> &) { ++told; });
        dialog.reset();
        QTest::qWait(100);
        QCOMPARE(told, 0);
        { // one that ends in the middle
            RulePreviewer short_(fleet, series, [] { return nullptr; });
            short_.ask(stressRule(), {}, now, this, [&](const Result<RulePreview> &) { ++told; });
            QCoreApplication::processEvents();
        }
        QTest::qWait(50);
        QCOMPARE(told, 0);
    }
};

QTEST_GUILESS_MAIN(TestRulePreviewer)
#include "rulepreviewer.moc"
