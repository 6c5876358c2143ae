// A demo shard with real servers on loopback, the engine that watches it, and the runner that works on it; for the tests of operations. What the runner
// sends is real HTTP; the simulated time runs a hundred times as fast as the wall's.
#pragma once

#include "demo/demofleet.h"
#include "engine/engine.h"
#include "operations/hands.h"
#include "operations/runner.h"
#include "storage/sqliteaudit.h"
#include "workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace jitscope {

// An audit that forgets the console after so many entries, as SIGKILL does: nothing is written any more, nothing answered.
class DyingAudit : public AuditTrail
{
public:
    DyingAudit(AuditTrail &real, int after) : m_real(real), m_left(after) {}
    bool isDead() const { return m_left == 0; }
    void append(const AuditEntry &entry, QObject *context, Kept kept) override
    {
        if (m_left == 0) return;
        --m_left;
        if (m_left > 0) return m_real.append(entry, context, std::move(kept));
        m_real.append(entry, context, [](const Result<qint64> &) {}); // on the disk, but nobody hears of it
    }
    void read(qint64 before, int count, bool verify, QObject *context, Read read) override { m_real.read(before, count, verify, context, std::move(read)); }
    void open(QObject *context, std::function<void(Result<std::vector<AuditEntry>>)> read) override { m_real.open(context, std::move(read)); }
    void exportTo(const QString &path, QObject *context, Kept kept) override { m_real.exportTo(path, context, std::move(kept)); }

private:
    AuditTrail &m_real;
    int m_left;
};

struct OperationsWorld
{
    // `change`: what the fleet file says otherwise.
    explicit OperationsWorld(const DemoOptions &options, const std::function<void(FleetConfig &)> &change = {}, const SshOptions &ssh = {})
        : demo(options)
    {
        started = demo.start().has_value();
        config = demo.config();
        if (change) change(config);
        for (ShardConfig &s : config.shards) s.pollMs = 1000;
        engineThread.start();
        databaseThread.start();
        QObject there; // its SSH has timers: it is made where it lives
        there.moveToThread(&engineThread);
        QMetaObject::invokeMethod(&there, [&] { engine = new Engine(ssh); there.moveToThread(nullptr); }, Qt::BlockingQueuedConnection);
        audit = std::make_unique<SqliteAudit>(folder.filePath(QStringLiteral("audit.sqlite")), databaseThread);
        hands = std::make_unique<Hands>(engineThread, [this] { return &engine->ssh(); });
        QObject::connect(engine, &Engine::snapshot, &context, [this](const SnapshotPtr &s) { workspace.fleet.apply(s); });
        std::vector<ShardId> order;
        for (const ShardConfig &s : config.shards) order.push_back(s.id);
        workspace.fleet.setShards(order);
        workspace.latch.setClosed(false);
        use({});
        // The demo's own clock.
        QObject::connect(&clock, &QTimer::timeout, &context, [this] { demo.step(2000); });
        clock.start(20);
    }
    ~OperationsWorld()
    {
        clock.stop();
        runner.reset();
        hands.reset();
        audit.reset();
        engine->deleteLater();
        for (QThread *t : {&engineThread, &databaseThread}) {
            t->quit();
            t->wait();
        }
    }

    // `config` as it is now, with these secrets beside the demo's.
    void use(const Secrets &more)
    {
        Secrets secrets = demo.secrets();
        secrets.insert(more);
        hands->configure(config, secrets);
        QMetaObject::invokeMethod(engine, [this, config = config, secrets] { engine->configure(config, secrets); });
    }
    static RunnerOptions quick(const QString &locks)
    {
        RunnerOptions o;
        o.lockFolder = locks;
        o.pace = {.every = 40, .quick = 20, .drainWithin = 10'000, .idleWithin = 60'000, .startWithin = 20'000, .healthAfter = 60, .healthWithin = 20'000,
                  .xmppWithin = 20'000, .countWithin = 20'000, .moveSettle = 40, .between = 60, .capture = 1000, .recordingWithin = 60'000};
        o.choiceMs = 60'000;
        o.undoAgainMs = 30;
        o.againMs = 20;
        o.who = QStringLiteral("hanna@desk");
        return o;
    }
    Runner &run(AuditTrail &trail, RunnerOptions options)
    {
        runner.reset();
        runner = std::make_unique<Runner>(workspace, *hands, trail, [this] { return config; }, options);
        return *runner;
    }
    Runner &run() { return run(*audit, quick(folder.filePath(QStringLiteral("locks")))); }

    ShardId shard() const { return config.shards.front().id; }
    bool knows(const QString &server) // the console has seen it, and where its people are
    {
        const SnapshotPtr s = workspace.fleet.shard(shard());
        if (!s) return false;
        for (const SourceState &x : s->sources)
            if (x.health == Health::Pending && x.kind != SourceKind::JibriHost && x.kind != SourceKind::ProsodyLog) return false; // those are read once a minute
        return std::any_of(s->servers.begin(), s->servers.end(), [&](const ServerPtr &v) { return v->id.value == server && v->health == Health::Ok; });
    }
    DemoServer truth(const QString &server) const
    {
        for (const DemoServer &s : demo.servers())
            if (s.name == server) return s;
        return {};
    }
    OperationRequest wish(const char *kind, const QStringList &targets = {}) const { return {QLatin1String(kind), shard(), targets, {}, false}; }
    QString request(const OperationRequest &r, const Secrets &secrets = {})
    {
        const size_t before = workspace.operations.operations().size();
        workspace.operations.request(r, secrets);
        return workspace.operations.operations().size() > before ? workspace.operations.operations().back().id : QString();
    }
    const Operation &op(const QString &id) const { return *workspace.operations.operation(id); }

    QTemporaryDir folder;
    DemoFleet demo;
    bool started = false;
    FleetConfig config;
    Workspace workspace;
    QThread engineThread, databaseThread;
    Engine *engine = nullptr;
    QObject context;
    QTimer clock;
    std::unique_ptr<SqliteAudit> audit;
    std::unique_ptr<Hands> hands;
    std::unique_ptr<Runner> runner;
};

} // namespace jitscope
