// From number to source through a real sshd: the page that a figure came from, the place of the figure, and the request as a command that a shell runs.
#include "app/farhost.h"
#include "app/operations/world.h"

#include "base/post.h"
#include "raw/curl.h"
#include "raw/rawplace.h"

#include <QProcess>

using namespace jitscope;

class TestRawPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<FarHost> far;
    std::unique_ptr<OperationsWorld> world;

    void begin(bool tunnel)
    {
        far = std::make_unique<FarHost>();
        QVERIFY(far->server.start());
        DemoOptions o;
        o.shards = o.bridges = o.rooms = o.recorders = 1;
        o.people = 2;
        o.incidents = o.moves = o.needsLogin = false;
        SshOptions ssh;
        ssh.configFile = far->user.config();
        world = std::make_unique<OperationsWorld>(o, [&](FleetConfig &config) {
            for (EndpointConfig &e : config.shards.front().endpoints)
                if (tunnel && e.kind == ServerKind::Bridge) e.ssh = far->server.destination();
        }, ssh);
        QVERIFY(world->started);
    }
    Result<RawPage> ask(const RawWish &wish)
    {
        std::optional<Result<RawPage>> got;
        QMetaObject::invokeMethod(world->engine, [&, engine = world->engine] {
            engine->readRaw(wish, [&](Result<RawPage> page) {
                postTo(thread(), [&got, page = std::move(page)] { got = page; });
            });
        });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 20'000)) return fail(Error::Kind::Cancelled, QStringLiteral("never answered"));
        return *got;
    }
    // The first measured figure of a bridge, or of a person with full detail.
    Reading bridgeFigure(Metric metric, EntityId &of) const
    {
        const SnapshotPtr s = world->workspace.fleet.shard(world->shard());
        if (s)
            for (const ServerPtr &v : s->servers)
                if (const Reading r = v->readings.get(metric); r.isMeasured()) {
                    of = EntityId::of(s->id, v->id);
                    return r;
                }
        return {};
    }
    Reading personFigure(Metric metric, EntityId &of) const
    {
        const SnapshotPtr s = world->workspace.fleet.shard(world->shard());
        if (s)
            for (const RoomPtr &room : s->rooms)
                for (const PersonPtr &p : room->people)
                    if (const Reading r = p->readings.get(metric); r.isMeasured()) {
                        of = EntityId::of(s->id, room->id, p->id);
                        return r;
                    }
        return {};
    }

private slots:
    void cleanup()
    {
        world.reset();
        far.reset();
    }

    void aFigureLeadsToItsPlaceAndACommandThatAsksForIt_data()
    {
        QTest::addColumn<bool>("tunnel");
        QTest::newRow("direct") << false;
        QTest::newRow("through ssh") << true;
    }
    void aFigureLeadsToItsPlaceAndACommandThatAsksForIt()
    {
        QFETCH(const bool, tunnel);
        begin(tunnel);
        EntityId of;
        Reading people;
        // presence may tell it first, and that is no page
        SnapshotPtr s;
        std::optional<RawWish> wish;
        QTRY_VERIFY_WITH_TIMEOUT((people = bridgeFigure(Metric::BridgeStress, of)).isMeasured() && (s = world->workspace.fleet.shard(world->shard())) && (wish = rawWish(people, *s, of)), 30'000);
        const Result<RawPage> page = ask(*wish);
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(page->status, 200);
        QVERIFY(page->at > 0 && !page->body.isEmpty());
        QCOMPARE(page->tunnel.isEmpty(), !tunnel);
        const RawWanted wanted = rawPlace(people, s->sources[people.source], of);
        const RawView view = page->body.startsWith('{') ? viewJson(page->body, wanted) : viewText(page->body, wanted);
        QVERIFY2(view.hit >= 0, page->body.left(300));
        QVERIFY(view.lines[view.hit].contains(wanted.keys.last()));

        // the user's own ssh, with the test's configuration
        QTemporaryDir bin;
        QFile shim(bin.filePath(QStringLiteral("ssh")));
        QVERIFY(shim.open(QIODevice::WriteOnly));
        shim.write("#!/bin/sh\nexec /usr/bin/ssh -F '" + far->user.config().toUtf8() + "' \"$@\"\n");
        shim.close();
        shim.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), bin.path() + u':' + environment.value(QStringLiteral("PATH")));
        shell.setProcessEnvironment(environment);
        const QString command = curlOf(*page);
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
        QTRY_VERIFY_WITH_TIMEOUT(shell.state() == QProcess::NotRunning, 30'000); // the servers live on this thread: it must not be blocked
        const QByteArray out = shell.readAllStandardOutput();
        QVERIFY2(out.contains(wanted.keys.last().toUtf8()), qPrintable(command + u'\n' + QString::fromUtf8(shell.readAllStandardError())));
        QCOMPARE(command.contains(QStringLiteral("ssh -f")), tunnel);
    }

    void aPersonsFigureStandsInTheRoomsOwnPage()
    {
        begin(false);
        EntityId of;
        Reading jitter;
        QTRY_VERIFY_WITH_TIMEOUT(!world->workspace.fleet.shard(world->shard())->rooms.empty(), 30'000);
        const SnapshotPtr known = world->workspace.fleet.shard(world->shard());
        QMetaObject::invokeMethod(world->engine, [engine = world->engine, room = EntityId::of(known->id, known->rooms.front()->id)] { engine->setInterest({room}); });
        QTRY_VERIFY_WITH_TIMEOUT((jitter = personFigure(Metric::PersonRtt, of)).isMeasured(), 30'000);
        const SnapshotPtr s = world->workspace.fleet.shard(world->shard());
        const auto wish = rawWish(jitter, *s, of);
        QVERIFY(wish);
        const Result<RawPage> page = ask(*wish);
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        const RawView view = viewJson(page->body, rawPlace(jitter, s->sources[jitter.source], of));
        QVERIFY2(view.hit >= 0, page->body.left(600));
        QVERIFY2(view.path.contains(of.id) || page->body.contains(of.id.toUtf8()), qPrintable(view.path));
    }

    void whatIsNoPageSaysSo()
    {
        begin(false);
        QTRY_VERIFY_WITH_TIMEOUT(world->workspace.fleet.shard(world->shard())->at > 0, 30'000);
        const Result<RawPage> none = ask({world->shard(), 60'000, {}});
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Unsupported);
        QVERIFY(!ask({ShardId{QStringLiteral("nobody")}, 0, {}}));
    }
};

QTEST_GUILESS_MAIN(TestRawPage)
#include "rawpage.moc"
