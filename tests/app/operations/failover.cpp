// When the rule of failover acts, and when it holds back: a pure function of what is seen and of the time.
#include "operations/failover.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace jitscope;

namespace {

// Nothing was ever done.
class EmptyAudit : public AuditTrail
{
public:
    void append(const AuditEntry &, QObject *, Kept kept) override { kept(1); }
    void read(qint64, int, bool, QObject *context, Read read) override { QTimer::singleShot(0, context, [read] { read(AuditPage()); }); }
    void open(QObject *, std::function<void(Result<std::vector<AuditEntry>>)>) override {}
    void exportTo(const QString &, QObject *, Kept) override {}
};

} // namespace

class TestFailover : public QObject
{
    Q_OBJECT

    static constexpr qint64 Now = 1'700'000'000'000;
    using Say = FailoverVerdict::Say;

    struct World
    {
        FleetConfig config;
        std::vector<ShardSnapshot> shards; // "eu", "us"
        FailoverMemory memory;
        Guard guard{QStringLiteral("failover"), ShardId{QStringLiteral("eu")}, {.perHour = 1, .share = 0.5, .keep = 1, .failures = 2}};

        World()
        {
            for (const char *name : {"eu", "us"}) {
                ShardConfig c;
                c.id.value = QLatin1String(name);
                c.failover.on = true;
                c.failover.afterMs = 60'000;
                ShardSnapshot s;
                s.id = c.id;
                s.at = Now;
                s.health = Health::Ok;
                for (const char *proxy : {"lb1", "lb2"}) {
                    EndpointConfig e;
                    e.kind = ServerKind::Proxy;
                    e.name = QLatin1String(proxy);
                    e.socket = QStringLiteral("/run/haproxy/admin.sock");
                    e.servers = {QStringLiteral("nodes/") + c.id.value};
                    c.endpoints.push_back(e);
                    SourceState source;
                    source.kind = SourceKind::HaproxySocket;
                    source.server = ServerId{e.name};
                    source.health = Health::Ok;
                    s.sources.push_back(source);
                    Server lb;
                    lb.id.value = e.name;
                    lb.kind = ServerKind::Proxy;
                    lb.health = Health::Ok;
                    for (const char *other : {"eu", "us"}) {
                        BehindProxy b;
                        b.backend = QStringLiteral("nodes");
                        b.name = QLatin1String(other);
                        b.state = BehindProxy::State::Up;
                        lb.behind.push_back(b);
                    }
                    s.servers.push_back(std::make_shared<const Server>(lb));
                }
                Server focus, bridge;
                focus.id.value = QStringLiteral("jicofo");
                focus.kind = ServerKind::Focus;
                focus.health = Health::Ok;
                bridge.id.value = QStringLiteral("jvb");
                bridge.health = Health::Ok;
                s.servers.push_back(std::make_shared<const Server>(focus));
                s.servers.push_back(std::make_shared<const Server>(bridge));
                s.readings.measure(Metric::ShardPeople, 100, Now, NoSource);
                config.shards.push_back(c);
                shards.push_back(s);
            }
        }
        template<class F> void change(size_t shard, const char *server, F f)
        {
            for (ServerPtr &s : shards[shard].servers) {
                if (s->id.value != QLatin1String(server)) continue;
                Server copy = *s;
                f(copy);
                s = std::make_shared<const Server>(copy);
            }
        }
        void breakFocus(size_t shard = 0)
        {
            change(shard, "jicofo", [](Server &s) { s.health = Health::Down; });
        }
        FailoverVerdict judge(qint64 now)
        {
            for (ShardSnapshot &s : shards) s.at = now;
            return judgeAsSeen(now);
        }
        FailoverVerdict judgeAsSeen(qint64 now)
        {
            Surroundings around{&config, {}, now, {}, {}};
            for (const ShardSnapshot &s : shards) around.shards.push_back(std::make_shared<const ShardSnapshot>(s));
            return judgeFailover(config.shards[0], around.shards[0].get(), around, guard, memory, now);
        }
        FailoverVerdict longBroken()
        {
            (void)judge(Now);
            return judge(Now + 61'000);
        }
    };

private slots:
    void actsWhenBrokenForLongEnough()
    {
        World w;
        QCOMPARE(w.judge(Now).say, Say::Well);
        w.breakFocus();
        QCOMPARE(w.judge(Now + 1000).say, Say::Waiting);
        QCOMPARE(w.judge(Now + 60'999).say, Say::Waiting);
        QCOMPARE(w.judge(Now + 61'000).say, Say::Go);
    }

    void aBreakBeginsAnew()
    {
        World w;
        w.breakFocus();
        QCOMPARE(w.judge(Now).say, Say::Waiting);
        w.change(0, "jicofo", [](Server &s) { s.health = Health::Ok; });
        QCOMPARE(w.judge(Now + 30'000).say, Say::Well);
        w.breakFocus();
        QCOMPARE(w.judge(Now + 61'000).say, Say::Waiting);
    }

    void offUnlessSwitchedOn()
    {
        World w;
        w.config.shards[0].failover.on = false;
        w.breakFocus();
        QCOMPARE(w.longBroken().say, Say::Off);
    }

    void blindnessIsNoReason()
    {
        World w;
        w.change(0, "jicofo", [](Server &s) { s.health = Health::Unknown; });
        QCOMPARE(w.longBroken().say, Say::Unknown);
        World old;
        old.breakFocus();
        (void)old.judge(Now);
        QCOMPARE(old.judgeAsSeen(Now + 61'000).say, Say::Unknown); // a snapshot of a minute ago
        World none;
        none.shards[0].servers.clear();
        QCOMPARE(none.longBroken().say, Say::Unknown);
    }

    void noUsableBridgeIsBroken()
    {
        World w;
        w.shards[0].problems.push_back({ProblemKind::NoUsableBridge});
        QCOMPARE(w.longBroken().say, Say::Go);
    }

    void neverTheLastOne()
    {
        World w;
        w.breakFocus();
        for (const char *lb : {"lb1", "lb2"}) w.change(0, lb, [](Server &s) { s.behind[1].state = BehindProxy::State::Down; });
        const FailoverVerdict v = w.longBroken();
        QCOMPARE(v.say, Say::Held);
        QVERIFY2(v.why.english().contains(QStringLiteral("last shard")), qPrintable(v.why.english()));
        World one; // in service at one proxy only
        one.breakFocus();
        one.change(0, "lb2", [](Server &s) { s.behind[1].state = BehindProxy::State::Drain; });
        QCOMPARE(one.longBroken().say, Say::Held);
    }

    void onlyToAShardThatIsWell()
    {
        World w;
        w.breakFocus();
        w.shards[1].problems.push_back({ProblemKind::NoUsableBridge});
        const FailoverVerdict v = w.longBroken();
        QCOMPARE(v.say, Say::Held);
        QVERIFY2(v.why.english().contains(QStringLiteral("No other shard is well: us")), qPrintable(v.why.english()));
    }

    void onlyWhereThereIsRoomThatIsKnown()
    {
        World full;
        full.breakFocus();
        full.config.shards[1].capacity = 150; // it has 100, and 100 would come
        QCOMPARE(full.longBroken().say, Say::Held);
        World room;
        room.breakFocus();
        room.config.shards[1].capacity = 200;
        QCOMPARE(room.longBroken().say, Say::Go);
        World stranger; // a server of the backend that is in nobody's fleet file
        stranger.breakFocus();
        stranger.config.shards.pop_back();
        QCOMPARE(stranger.longBroken().say, Say::Held);
    }

    void onAllProxiesOrNone()
    {
        World w;
        w.breakFocus();
        w.shards[0].sources[1].missed = 2;
        w.shards[0].sources[1].health = Health::Down;
        const FailoverVerdict v = w.longBroken();
        QCOMPARE(v.say, Say::Held);
        QVERIFY(v.why.english().contains(QStringLiteral("lb2")));
    }

    void whatTheProxiesTookOutIsLeftAlone()
    {
        World w;
        w.breakFocus();
        for (const char *lb : {"lb1", "lb2"}) w.change(0, lb, [](Server &s) { s.behind[0].state = BehindProxy::State::Down; });
        QCOMPARE(w.longBroken().say, Say::Out);
    }

    void soManyAnHourAndStopsItself()
    {
        World w;
        w.breakFocus();
        QCOMPARE(w.longBroken().say, Say::Go);
        w.guard.acted(QStringLiteral("a"), Now + 61'000);
        QCOMPARE(w.judge(Now + 62'000).say, Say::Held); // it runs
        w.guard.ended(QStringLiteral("a"), false);
        QCOMPARE(w.judge(Now + 62'000).say, Say::Held); // once an hour
        const qint64 later = Now + 61'000 + Guard::HourMs;
        QCOMPARE(w.judge(later).say, Say::Go);
        w.guard.acted(QStringLiteral("b"), later);
        w.guard.ended(QStringLiteral("b"), false);
        const FailoverVerdict v = w.judge(later + 2 * Guard::HourMs);
        QCOMPARE(v.say, Say::Held);
        QVERIFY2(v.why.english().contains(QStringLiteral("stopped itself")), qPrintable(v.why.english()));
    }

    void stoppedItGoesOnWhenTheOperatorSaysSo()
    {
        World w;
        w.breakFocus();
        w.config.shards[0].failover.perHour = 50;
        w.config.shards[1].failover.on = false;
        Workspace workspace;
        workspace.fleet.setShards({w.config.shards[0].id, w.config.shards[1].id});
        workspace.operations.setPreviewer([](const OperationRequest &) { return OperationPreview(); });
        int asked = 0;
        const auto put = [&](const OperationRequest &request, OperationState state, const QString &who) {
            Operation op;
            op.id = QString::number(++asked);
            op.request = request;
            op.who = who;
            op.state = state;
            workspace.operations.put(op);
        };
        connect(&workspace.operations, &OperationLog::wanted, this, [&](const OperationRequest &r) { // every act fails
            put(r, OperationState::Failed, whoOfRule(QLatin1String(FailoverRuleName), QStringLiteral("hanna@desk")));
        });
        EmptyAudit audit;
        QTemporaryDir folder;
        qint64 now = Now;
        FailoverRule rule(workspace, audit, [&] { return &w.config; }, folder.path(), [&] { return now; });
        QSignalSpy held(&rule, &FailoverRule::held);
        const auto look = [&] {
            now += 61'000;
            for (ShardSnapshot &s : w.shards) s.at = now;
            for (const size_t i : {1, 0}) workspace.fleet.apply(std::make_shared<const ShardSnapshot>(w.shards[i]));
        };
        QTRY_VERIFY((look(), asked > 0)); // the log is read first
        look();
        look();
        QCOMPARE(asked, 2); // failures = 2
        QCOMPARE(held.size(), 1);
        QVERIFY2(held.front().at(1).value<Phrase>().english().contains(QStringLiteral("stopped itself")), "");
        put({QLatin1String(ResumeRulesKind), w.config.shards[1].id, {}, {}, false}, OperationState::Running, QStringLiteral("hanna@desk"));
        Operation other = workspace.operations.operations().back();
        other.state = OperationState::Done;
        workspace.operations.put(other); // of another shard
        look();
        QCOMPARE(rule.verdict(w.config.shards[0].id).say, Say::Held);
        Operation own = other;
        own.id = QStringLiteral("own");
        own.request.shard = w.config.shards[0].id;
        own.request.dryRun = true;
        own.state = OperationState::Running;
        workspace.operations.put(own);
        own.state = OperationState::Done;
        workspace.operations.put(own); // shown, not done
        look();
        QCOMPARE(rule.verdict(w.config.shards[0].id).say, Say::Held);
        own.request.dryRun = false;
        own.id = QStringLiteral("real");
        own.state = OperationState::Running;
        workspace.operations.put(own);
        own.state = OperationState::Done;
        workspace.operations.put(own);
        const int before = asked;
        look();
        QCOMPARE(asked, before + 1);
    }
};

QTEST_GUILESS_MAIN(TestFailover)
#include "failover.moc"
