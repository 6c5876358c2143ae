// One change of keys on many hosts, by real files on this computer: by key and not by text, one first, a halt where one fails, and all of it back.
#include "app/operations/world.h"

#include "config/rollout.h"
#include "configservice.h"

using namespace jitscope;

class TestRollOut : public QObject
{
    Q_OBJECT

    std::unique_ptr<OperationsWorld> world;
    std::unique_ptr<ConfigService> service;
    std::unique_ptr<ConfigDesk> desk;
    QTemporaryDir etc;
    QStringList order; // servers, as their operations were asked for

    QString file(int n) const { return etc.filePath(QStringLiteral("%1/jvb.conf").arg(n)); }
    static QByteArray text(int n) { return "// bridge " + QByteArray::number(n) + "\nvideobridge {\n  health.interval = " + QByteArray::number(10 + n) + " seconds # as it was\n  stats.enabled = true\n}\n"; }
    QByteArray read(int n) const
    {
        QFile f(file(n));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    void write(int n, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(file(n)).path());
        QFile f(file(n));
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        f.write(bytes);
    }
    std::vector<std::pair<ConfigId, ConfigFile>> files() const
    {
        std::vector<std::pair<ConfigId, ConfigFile>> all;
        int n = 0;
        for (const EndpointConfig &e : world->config.shards.front().endpoints) {
            if (e.kind != ServerKind::Bridge) continue;
            ConfigFile f;
            f.server = e.name;
            f.path = file(n++);
            f.component = QStringLiteral("jvb");
            all.push_back({{world->shard(), e.name, f.path}, f});
        }
        return all;
    }
    static QString save(const RollOutTarget &) { return QStringLiteral("save-config"); }
    static constexpr int hosts = 5;

private slots:
    void init()
    {
        DemoOptions o;
        o.shards = 1;
        o.bridges = hosts;
        o.people = 4;
        o.rooms = 1;
        o.recorders = 1;
        o.incidents = o.moves = o.needsLogin = false;
        world = std::make_unique<OperationsWorld>(o);
        QVERIFY(world->started);
        world->run();
        service = std::make_unique<ConfigService>(*world->hands, [this]() -> const FleetConfig & { return world->config; });
        desk = std::make_unique<ConfigDesk>();
        desk->setWork(service.get());
        for (int n = 0; n < hosts; ++n) write(n, text(n));
        order.clear();
        connect(&world->workspace.operations, &OperationLog::wanted, this, [this](const OperationRequest &r) { order << r.targets.front(); });
    }
    void cleanup()
    {
        desk.reset();
        service.reset();
        world.reset();
    }

    void changesKeysAndLeavesTheRest()
    {
        RollOut out(*desk, world->workspace.operations);
        out.prepare(files(), {{{QStringLiteral("videobridge"), QStringLiteral("stats"), QStringLiteral("enabled")}, false}});
        QTRY_COMPARE(out.state(), RollOut::State::Ready);
        QCOMPARE(out.count(RollOutTarget::State::Ready), hosts);
        size_t atOnce = 0;
        bool wavesKept = true;
        connect(&out, &RollOut::changed, this, [&] {
            atOnce = std::max(atOnce, size_t(out.count(RollOutTarget::State::Asked)));
            for (const RollOutTarget &t : out.targets())
                for (const RollOutTarget &before : out.targets())
                    if (t.state == RollOutTarget::State::Asked && before.wave < t.wave && before.state != RollOutTarget::State::Done) wavesKept = false;
        });
        out.start(save, 1);
        QTRY_COMPARE_WITH_TIMEOUT(out.state(), RollOut::State::Done, 60'000);
        QVERIFY(wavesKept);
        QCOMPARE(order.size(), hosts);
        for (int n = 0; n < hosts; ++n) QCOMPARE(read(n), text(n).replace("= true", "= false"));
        QVERIFY(std::ranges::all_of(world->workspace.operations.operations(), [](const Operation &op) { return op.request.options.contains(QStringLiteral("rollout")); }));
        // all of it back
        out.takeBack();
        QTRY_COMPARE_WITH_TIMEOUT(out.state(), RollOut::State::Returned, 60'000);
        for (int n = 0; n < hosts; ++n) QCOMPARE(read(n), text(n));
        QCOMPARE(out.count(RollOutTarget::State::Returned), hosts);
    }

    void haltsWhereOneFails()
    {
        RollOut out(*desk, world->workspace.operations);
        write(3, "videobridge {"); // no HOCON: it is left
        write(4, text(4).replace("= true", "= false"));
        out.prepare(files(), {{{QStringLiteral("videobridge"), QStringLiteral("stats"), QStringLiteral("enabled")}, false}});
        QTRY_COMPARE(out.state(), RollOut::State::Ready);
        QCOMPARE(out.targets()[3].state, RollOutTarget::State::Left);
        QVERIFY(!out.targets()[3].why.isEmpty());
        QCOMPARE(out.targets()[4].state, RollOutTarget::State::Same);
        write(1, text(1) + "# somebody else\n"); // changed after it was read
        out.start(save, 1);
        QTRY_COMPARE_WITH_TIMEOUT(out.state(), RollOut::State::Paused, 60'000);
        QCOMPARE(out.targets()[0].state, RollOutTarget::State::Done);
        QCOMPARE(out.targets()[1].state, RollOutTarget::State::Failed);
        QCOMPARE(out.targets()[2].state, RollOutTarget::State::Ready); // nobody after it
        QVERIFY(out.targets()[1].why.contains(QLatin1String("changed")));
        QCOMPARE(read(1), text(1) + "# somebody else\n");
        out.resume();
        QTRY_COMPARE_WITH_TIMEOUT(out.state(), RollOut::State::Done, 60'000);
        QCOMPARE(read(2), text(2).replace("= true", "= false"));
    }

    void saysWhatADraftChanges()
    {
        const auto textOf = [](const QByteArray &bytes) { return ConfigText{ConfigFormat::Hocon, bytes, {}}; };
        ConfigText was = textOf("ab1"), is = textOf("ab2");
        const auto entry = [](const char *key, const QJsonValue &value, int from = 0) { return ConfigEntry{{QLatin1String("x"), QLatin1String(key)}, value, {}, {from, from + 1}, {}, true}; };
        was.entries = {entry("same", 1), entry("changed", 1), entry("gone", true), entry("code", QJsonValue(QJsonValue::Undefined), 2)};
        is.entries = {entry("same", 1), entry("changed", 2), entry("new", QStringLiteral("n")), entry("code", QJsonValue(QJsonValue::Undefined), 2)};
        const std::vector<KeyChange> changes = changesOf(was, is);
        QCOMPARE(changes.size(), size_t(4));
        QCOMPARE(changes[0], (KeyChange{{QStringLiteral("x"), QStringLiteral("changed")}, 2}));
        QVERIFY(changes[1].path.back() == QLatin1String("code") && changes[1].expression); // it is there, and is not to be taken for gone
        QVERIFY(changes[2].path.back() == QLatin1String("gone") && changes[2].value.isUndefined() && !changes[2].expression);
        QCOMPARE(changes[3], (KeyChange{{QStringLiteral("x"), QStringLiteral("new")}, QStringLiteral("n")}));
    }

    void anExpressionIsCarriedNowhere()
    {
        RollOut out(*desk, world->workspace.operations);
        out.prepare(files(), {{{QStringLiteral("videobridge"), QStringLiteral("stats"), QStringLiteral("enabled")}, QJsonValue(QJsonValue::Undefined), true}});
        QTRY_COMPARE(out.state(), RollOut::State::Ready);
        QCOMPARE(out.count(RollOutTarget::State::Left), hosts);
        out.start(save, 1);
        QCOMPARE(out.state(), RollOut::State::Done);
        QVERIFY(order.isEmpty());
        for (int n = 0; n < hosts; ++n) QCOMPARE(read(n), text(n));
    }
};

QTEST_GUILESS_MAIN(TestRollOut)
#include "rollout.moc"
