// Self-healing from end to end: the demo's recorder expires, the rule restarts it through the runner, signs it, sees that it helped; and stops itself where
// nothing helps.
#include "world.h"

#include "healkeeper.h"

using namespace jitscope;

class HealingTest : public QObject
{
    Q_OBJECT

    static DemoOptions small()
    {
        DemoOptions o;
        o.shards = 1;
        o.bridges = 2;
        o.rooms = 4;
        o.people = 20;
        o.recorders = 3;
        o.incidents = false;
        o.moves = false;
        return o;
    }
    static Problem expired(const OperationsWorld &w, const QString &recorder, qint64 since)
    {
        Problem p;
        p.kind = ProblemKind::RecorderExpired;
        p.health = Health::Critical;
        p.about = EntityId::of(w.shard(), ServerId{recorder});
        p.since = since;
        return p;
    }

private slots:
    void restartsWhatExpiredAndSaysSo()
    {
        OperationsWorld w(small());
        QVERIFY(w.started);
        w.config.shards.front().heal.rules = {{QStringLiteral("recorder-expired"), QStringLiteral("restart-recorder-now"), 10'000}};
        w.run();
        qint64 ahead = 600'000; // findings have lasted ten minutes
        HealKeeper keeper(w.workspace, [&]() -> const FleetConfig & { return w.config; }, *w.audit, w.folder.filePath(QStringLiteral("locks")),
                          [&ahead] { return QDateTime::currentMSecsSinceEpoch() + ahead; });
        QStringList said;
        connect(&keeper, &HealKeeper::said, this, [&](const ShardId &, const Phrase &what) { said << what.english(); });
        keeper.configure();
        QVERIFY(w.demo.startIncident(QStringLiteral("jibri-expired")));
        QString broken;
        for (const DemoServer &s : w.demo.servers())
            if (s.kind == ServerKind::Recorder && s.expired) broken = s.name;
        QVERIFY(!broken.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!w.workspace.operations.operations().empty(), 120'000); // the watch gives an expired one its minute
        ahead = 0;
        const QString id = w.workspace.operations.operations().front().id;
        QCOMPARE(w.op(id).request.targets, QStringList{broken});
        QVERIFY(isOfRule(w.op(id).who, QLatin1String(HealRuleName)));
        QTRY_COMPARE_WITH_TIMEOUT(w.op(id).state, OperationState::Done, 60'000);
        QVERIFY(!w.truth(broken).expired);
        QTRY_VERIFY_WITH_TIMEOUT(said.join(u'\n').contains(QStringLiteral("is well again")), 60'000);
        QCOMPARE(w.workspace.operations.operations().size(), size_t(1));
        QVERIFY(!keeper.isStopped(w.shard()));
    }

    void stopsItselfWhereNothingHelpsAndHoldsStillBehindALatch()
    {
        OperationsWorld w(small());
        QVERIFY(w.started);
        ShardConfig &shard = w.config.shards.front();
        shard.heal.rules = {{QStringLiteral("recorder-expired"), QStringLiteral("restart-recorder-now"), 10'000}};
        shard.heal.perHour = 10;
        shard.heal.stopAfter = 2;
        QString name;
        for (EndpointConfig &e : shard.endpoints)
            if (e.kind == ServerKind::Recorder) {
                e.service.clear(); // no way to restart it: each act is refused
                name = e.name;
            }
        w.workspace.latch.setClosed(true);
        w.run();
        qint64 ahead = 0;
        HealKeeper keeper(w.workspace, [&]() -> const FleetConfig & { return w.config; }, *w.audit, w.folder.filePath(QStringLiteral("locks")), [&ahead] { return QDateTime::currentMSecsSinceEpoch() + ahead; });
        QSignalSpy stopped(&keeper, &HealKeeper::stopped);
        keeper.configure();
        QTRY_VERIFY_WITH_TIMEOUT(w.knows(name), 60'000);
        const auto see = [&] {
            auto shot = std::make_shared<ShardSnapshot>(*w.workspace.fleet.shard(w.shard()));
            shot->at += 1;
            shot->problems = {expired(w, name, QDateTime::currentMSecsSinceEpoch() - 60'000)};
            for (ServerPtr &s : shot->servers)
                if (s->id.value == name) {
                    auto changed = std::make_shared<Server>(*s);
                    changed->rest = {RecorderView::Busy::Expired, RecorderView::Healthy::Healthy, true, QDateTime::currentMSecsSinceEpoch()};
                    s = changed;
                }
            w.workspace.fleet.apply(shot);
        };
        see();
        QVERIFY(w.workspace.operations.operations().empty()); // the latch holds for rules too
        w.workspace.latch.setClosed(false);
        const auto &all = w.workspace.operations.operations();
        QTRY_VERIFY((see(), !all.empty())); // the audit log is read first
        for (int i = 0; i < 4; ++i) see();
        QCOMPARE(all.size(), size_t(3));
        for (const Operation &op : all) QCOMPARE(op.state, OperationState::Refused);
        QVERIFY2(all.back().error->detail.contains(QStringLiteral("has stopped itself: 2 acts")), qPrintable(all.back().error->detail)); // so that the operator sees it
        QVERIFY(keeper.isStopped(w.shard()));
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(stopped.front().at(1).toInt(), 2);
        keeper.configure(); // the operator has looked at the fleet file
        QVERIFY(!keeper.isStopped(w.shard()));
        // It fails again, and the operator lets it go on in the window.
        const auto again = [&] {
            QTRY_VERIFY_WITH_TIMEOUT((see(), keeper.isStopped(w.shard())), 20'000);
            stopped.clear();
        };
        again();
        const QString id = w.request({QStringLiteral("resume-rules"), w.shard(), {}, {}, false});
        QTRY_COMPARE(w.op(id).state, OperationState::Done);
        QVERIFY(!keeper.isStopped(w.shard()));
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(stopped.front().at(1).toInt(), 0);
        // Another time by `jitscope do`: only the log tells.
        again();
        see();
        ahead += 1;
        AuditEntry entry;
        entry.at = QDateTime::currentMSecsSinceEpoch() + 1000;
        entry.who = QStringLiteral("hanna@desk");
        entry.operation = QStringLiteral("elsewhere");
        entry.what = QStringLiteral("ended");
        entry.kind = QLatin1String(ResumeRulesKind);
        entry.shard = w.shard().value;
        entry.details = {{QStringLiteral("state"), QStringLiteral("done")}};
        bool kept = false;
        w.audit->append(entry, this, [&](const Result<qint64> &n) { kept = n.has_value(); });
        QTRY_VERIFY(kept);
        see();
        QVERIFY(keeper.isStopped(w.shard())); // it looks now and then
        ahead += RuleSeat::ResumeLookMs;
        const auto goesOn = [&] {
            if (stopped.isEmpty()) see(); // one look more would be its next act
            return stopped.size() == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(goesOn(), 20'000);
        QCOMPARE(stopped.front().at(1).toInt(), 0);
        w.config.shards.front().heal.rules.clear();
        QVERIFY(w.workspace.operations.preview({QStringLiteral("resume-rules"), w.shard(), {}, {}, false}).refused); // nothing that could go on
    }
};

QTEST_GUILESS_MAIN(HealingTest)
#include "healing.moc"
