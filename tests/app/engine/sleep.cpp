// The laptop wakes: the clock jumps, every connection of before is dead on the other end and nobody says so. Pages, feed and tunnels are made anew at
// once, and what was known is not called stale meanwhile. Time is an argument of Engine::beat().
#include "app/ferry.h"
#include "app/sshserver.h"
#include "demo/demofleet.h"
#include "engine/engine.h"

#include <QDateTime>
#include <QTest>

using namespace jitscope;

namespace {

constexpr int LongMs = 120'000; // a busy machine under a sanitiser
constexpr qint64 Night = 8 * 3'600'000;

DemoOptions small()
{
    DemoOptions o;
    o.shards = 1;
    o.bridges = 2;
    o.rooms = 4;
    o.people = 30;
    o.recorders = 1;
    o.incidents = false;
    return o;
}

bool isLive(const SourceState &s)
{
    return s.kind == SourceKind::JvbDebug || s.kind == SourceKind::JicofoDebug || s.kind == SourceKind::JibriHealth || s.kind == SourceKind::Brewery;
}

// What the engine says from now on.
struct Watch
{
    explicit Watch(Engine &engine)
    {
        QObject::connect(&engine, &Engine::snapshot, &context, [this](const SnapshotPtr &s) {
            last = s;
            for (const SourceState &x : s->sources)
                if (isLive(x) && x.health != Health::Ok && waking) stale << x.name + u' ' + (x.error ? x.error->detail : QString());
            if (waking && s->rooms.empty()) stale << QStringLiteral("no rooms");
        });
    }
    bool up() const { return last && !last->rooms.empty() && std::all_of(last->sources.begin(), last->sources.end(), [](const SourceState &s) { return !isLive(s) || s.health == Health::Ok; }); }
    // Every live page has answered since.
    bool answeredSince(qint64 at) const
    {
        return last && std::all_of(last->sources.begin(), last->sources.end(), [&](const SourceState &s) { return !isLive(s) || s.kind == SourceKind::Brewery || s.lastOk > at; });
    }
    QObject context;
    SnapshotPtr last;
    bool waking = false;
    QStringList stale;
};

QList<qint64> mastersOf(qint64 parent)
{
    QList<qint64> all;
    for (const qint64 pid : childrenOf(parent))
        if (readText(QStringLiteral("/proc/%1/comm").arg(pid)).trimmed() == "ssh") all << pid;
    return all;
}

} // namespace

class SleepTest : public QObject
{
    Q_OBJECT

private slots:
    void pagesAndFeedAreMadeAnew()
    {
        DemoFleet fleet(small());
        QVERIFY(fleet.start());
        FleetConfig config = fleet.config();
        ShardConfig &shard = config.shards.front();
        shard.pollMs = 1000;
        shard.timeoutMs = 900'000; // nobody would notice a dead connection by waiting
        std::vector<std::unique_ptr<Ferry>> ferries;
        for (EndpointConfig &e : shard.endpoints) {
            if (e.url.isEmpty()) continue;
            ferries.push_back(std::make_unique<Ferry>(quint16(e.url.port())));
            e.url = ferries.back()->instead(e.url);
        }
        Ferry feed(quint16(shard.xmpp.url.port()));
        shard.xmpp.url = feed.instead(shard.xmpp.url);

        Engine engine;
        Watch watch(engine);
        engine.configure(config, fleet.secrets());
        QTRY_VERIFY_WITH_TIMEOUT(watch.up(), LongMs);
        const int logins = feed.taken();
        QVERIFY(logins > 0);

        for (const auto &f : ferries) f->freeze();
        const qint64 at = QDateTime::currentMSecsSinceEpoch();
        watch.waking = true;
        engine.beat(at - Night - 2000); // the engine's own beats go on with the clock of now
        engine.beat(at - Night);        // no jump
        engine.beat(at);
        QTRY_VERIFY_WITH_TIMEOUT(feed.taken() > logins, LongMs); // though its connection still lived: nobody can know
        QTRY_VERIFY_WITH_TIMEOUT(watch.answeredSince(at) && watch.up(), LongMs);
        QVERIFY2(watch.stale.isEmpty(), qPrintable(watch.stale.join(u'\n')));
        for (const auto &f : ferries) QVERIFY(f->taken() > f->frozen());

        // A steady clock afterwards wakes nobody.
        const int again = feed.taken();
        engine.beat(QDateTime::currentMSecsSinceEpoch() + 2000);
        engine.beat(QDateTime::currentMSecsSinceEpoch() + 4000);
        QTest::qWait(500);
        QCOMPARE(feed.taken(), again);
    }

    // A real sshd whose connections are stopped, as the far end of a cut link is: the master would find out by keepalive only, a minute later.
    void tunnelsAreMadeAnew()
    {
        SshServer server;
        SshUser user;
        server.authorize(user.path("id.pub"));
        user.know(server);
        QVERIFY(server.start());
        DemoFleet fleet(small());
        QVERIFY(fleet.start());
        FleetConfig config = fleet.config();
        config.shards.front().pollMs = 1000;
        config.shards.front().timeoutMs = 900'000;
        config.shards.front().ssh = server.destination();
        SshOptions ssh;
        ssh.configFile = user.config();
        ssh.aliveEvery = std::chrono::seconds(600);
        Engine engine(ssh);
        Watch watch(engine);
        engine.configure(config, fleet.secrets());
        QTRY_VERIFY_WITH_TIMEOUT(watch.up(), LongMs);
        const QList<qint64> before = mastersOf(getpid());
        QCOMPARE(before.size(), 1);

        const QList<qint64> dead = server.connections();
        QVERIFY(!dead.isEmpty());
        for (const qint64 pid : dead) ::kill(pid_t(pid), SIGSTOP);
        const qint64 at = QDateTime::currentMSecsSinceEpoch();
        watch.waking = true;
        engine.beat(at - Night);
        engine.beat(at);
        QTRY_VERIFY_WITH_TIMEOUT(watch.answeredSince(at) && watch.up(), LongMs);
        QTRY_VERIFY_WITH_TIMEOUT(mastersOf(getpid()).size() == 1 && mastersOf(getpid()).front() != before.front(), LongMs); // the old one is gone
        QVERIFY2(watch.stale.isEmpty(), qPrintable(watch.stale.join(u'\n')));
        QVERIFY(!watch.last->rooms.empty());
        // The feed came through the new tunnel: what moves in the fleet is told by it.
        const auto brewery = [&]() -> const SourceState * {
            for (const SourceState &s : watch.last->sources)
                if (s.kind == SourceKind::Brewery) return &s;
            return nullptr;
        };
        QVERIFY(brewery());
        QTRY_VERIFY_WITH_TIMEOUT(brewery()->lastOk > at, LongMs);
        for (const qint64 pid : dead) ::kill(pid_t(pid), SIGKILL);
    }
};

QTEST_GUILESS_MAIN(SleepTest)
#include "sleep.moc"
