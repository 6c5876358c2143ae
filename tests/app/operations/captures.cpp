// Packet evidence: the whole operation on a bridge of the demo, whose host is this computer. What comes from the host: capturefiles.cpp.
// Over a real sshd, hurt everywhere: chaoscapture.cpp.
#include "pcapbytes.h"
#include "world.h"

#include "operations/captures.h"
#include "operations/plans.h"
#include "operations/replyfacts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

#include <sys/stat.h>

using namespace jitscope;

namespace {

struct CaptureSite
{
    explicit CaptureSite(bool allowed = true, bool old = false)
    {
        qputenv("JITSCOPE_CAPTURES", there.path().toLocal8Bit());
        DemoOptions o;
        o.shards = 1;
        o.bridges = 2;
        o.people = 30;
        o.rooms = 5;
        o.recorders = 1;
        o.incidents = o.moves = o.needsLogin = false;
        o.oldVersions = old;
        if (allowed) o.captures = there.path();
        world = std::make_unique<OperationsWorld>(o);
        [&] { QVERIFY(world->started && QTest::qWaitFor([&] { return find(); }, 60'000)); }();
        world->clock.stop(); // whoever is there stays
    }
    ~CaptureSite()
    {
        world.reset();
        qunsetenv("JITSCOPE_CAPTURES");
    }
    bool find()
    {
        const SnapshotPtr s = world->workspace.fleet.shard(world->shard());
        if (!s) return false;
        for (const RoomPtr &r : s->rooms) {
            if (r->people.size() < 3 || r->peerToPeer.value_or(false)) continue;
            for (const PersonPtr &p : r->people)
                if (!p->bridge.isEmpty() && p->kind == PersonKind::Person && world->knows(p->bridge.value)) {
                    room = r->id.value;
                    person = p->id.value;
                    bridge = p->bridge.value;
                    return true;
                }
        }
        return false;
    }
    OperationRequest wish() const
    {
        OperationRequest r = world->wish("capture-packets", {room, person});
        r.options.insert(QStringLiteral("folder"), here.path());
        return r;
    }
    bool ended(const QString &id) const { return QTest::qWaitFor([&] { return !isOpen(world->op(id).state); }, 60'000); }
    bool stands(const QString &id, const char *step) const
    {
        return QTest::qWaitFor([&] {
            const Operation &op = world->op(id);
            return op.step >= 0 && op.plan.steps[size_t(op.step)].key == QLatin1String(step) && !op.steps[size_t(op.step)].seen.isEmpty();
        }, 30'000);
    }
    QString state(const QString &id) const { return QLatin1String(operationStateName(world->op(id).state)) + QStringLiteral(": ") + (world->op(id).error ? world->op(id).error->detail : QString()); }
    QStringList left() const { return QDir(there.path()).entryList(QDir::Files); }
    QStringList kept() const { return QDir(here.path()).entryList(QDir::Files | QDir::Hidden); }
    // Status and body; 0: no connection.
    std::pair<int, QByteArray> http(const QString &server, const QString &path, bool post = false)
    {
        QUrl url;
        for (const EndpointConfig &e : world->config.shards.front().endpoints)
            if (e.name == server) url = QUrl(e.url.toString() + path);
        QNetworkReply *reply = post ? net.post(QNetworkRequest(url), QByteArray()) : net.get(QNetworkRequest(url));
        (void)QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000);
        reply->deleteLater();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    }
    QString path() { return QStringLiteral("/debug/features/endpoint/%1/%2/pcap-dump").arg(*factOf(QStringLiteral("endpoint:%1/%2").arg(room, person), {200, http(bridge, QStringLiteral("/debug")).second, {}, 0}), person); }

    QTemporaryDir there, here;
    std::unique_ptr<OperationsWorld> world;
    QNetworkAccessManager net;
    QString room, person, bridge;
};

} // namespace

class TestCaptures : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatABridgeSays()
    {
        const Reply debug{200, R"({"conferences":{"c1":{"name":"A@conf.x","endpoints":{"e1":"N"}},"c2/../x":{"name":"b@conf.x","endpoints":{"e2":null}},"c3":{"name":"b@conf.x","endpoints":{"e3":null}}}})", {}, 0};
        QCOMPARE(factOf(QStringLiteral("endpoint:a@conf.x/e1"), debug), QStringLiteral("c1"));
        QCOMPARE(factOf(QStringLiteral("endpoint:a@conf.x/e3"), debug), QStringLiteral("none"));
        QCOMPARE(factOf(QStringLiteral("endpoint:b@conf.x/e2"), debug), QStringLiteral("none")); // its id could not stand in a path
        QCOMPARE(factOf(QStringLiteral("endpoint:b@conf.x/e3"), debug), QStringLiteral("c3"));
        QVERIFY(!factOf(QStringLiteral("endpoint:b@conf.x/e3"), {200, "[]", {}, 0}));
        QCOMPARE(factOf(QStringLiteral("switch"), {200, "true\n", {}, 0}), QStringLiteral("true"));
        QCOMPARE(factOf(QStringLiteral("switch"), {200, "false", {}, 0}), QStringLiteral("false"));
        QCOMPARE(factOf(QStringLiteral("switch"), {404, "false", {}, 0}), QStringLiteral("gone"));
        QVERIFY(!factOf(QStringLiteral("switch"), {500, "false", {}, 0}));
        QVERIFY(!factOf(QStringLiteral("switch"), {200, "<html>", {}, 0}));
    }

    void isRefusedWhereItCannotBe_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("peer to peer") << QStringLiteral("peer") << QStringLiteral("directly");
        QTest::newRow("no bridge") << QStringLiteral("bridge") << QStringLiteral("not known on which bridge");
        QTest::newRow("bridge of nobody") << QStringLiteral("foreign") << QStringLiteral("not in the fleet file");
        QTest::newRow("no way to the host") << QStringLiteral("ssh") << QStringLiteral("ssh =");
        QTest::newRow("a strange endpoint") << QStringLiteral("name") << QStringLiteral("part of a name");
        QTest::newRow("no seconds") << QStringLiteral("seconds=abc") << QStringLiteral("5 to 300");
        QTest::newRow("too short") << QStringLiteral("seconds=4") << QStringLiteral("5 to 300");
        QTest::newRow("too long") << QStringLiteral("seconds=301") << QStringLiteral("5 to 300");
        QTest::newRow("no folder") << QStringLiteral("folder=../x") << QStringLiteral("from the root");
        QTest::newRow("left") << QStringLiteral("left") << QStringLiteral("any more");
    }
    void isRefusedWhereItCannotBe()
    {
        QFETCH(QString, what);
        QFETCH(QString, says);
        ShardConfig shard;
        shard.id = ShardId{QStringLiteral("eu1")};
        EndpointConfig e;
        e.kind = ServerKind::Bridge;
        e.name = QStringLiteral("jvb");
        e.url = QUrl(what == QLatin1String("ssh") ? QStringLiteral("http://192.0.2.7:8080") : QStringLiteral("http://127.0.0.1:8080"));
        shard.endpoints = {e};
        ShardSnapshot s;
        s.id = shard.id;
        auto room = std::make_shared<Room>();
        room->id.value = QStringLiteral("r@conf.x");
        room->peerToPeer = what == QLatin1String("peer");
        auto person = std::make_shared<Person>();
        person->id.value = what == QLatin1String("name") ? QStringLiteral("../../x") : QStringLiteral("ab12cd34");
        person->bridge.value = what == QLatin1String("bridge") ? QString() : what == QLatin1String("foreign") ? QStringLiteral("jvx") : QStringLiteral("jvb");
        room->people = {person};
        s.rooms = {room};
        OperationRequest r{QStringLiteral("capture-packets"), shard.id, {room->id.value, what == QLatin1String("left") ? QStringLiteral("gone") : person->id.value}, {}, false};
        if (what.contains(u'=')) r.options.insert(what.section(u'=', 0, 0), what.section(u'=', 1));
        const Planned planned = makePlan(r, shard, &s);
        if (says.isEmpty()) {
            QVERIFY2(!planned.refused, planned.refused ? qPrintable(planned.refused->english()) : "");
            QVERIFY(planned.plan.impact.warnings.front().english().contains(QLatin1String("decrypted")));
            QCOMPARE(planFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(planned.plan)).toJson()).object()), planned.plan);
            const auto here = std::find_if(planned.plan.steps.begin(), planned.plan.steps.end(), [](const PlanStep &step) { return step.key == QLatin1String("here"); });
            QVERIFY(here != planned.plan.steps.end() && here->precondition && here->check.ask.here);
            const auto free = std::find_if(here->check.all.begin(), here->check.all.end(), [](const Condition &c) { return c.what == QLatin1String("json:free"); });
            QVERIFY(free != here->check.all.end() && free->is == Condition::Is::AtLeast && free->value.toLongLong() > (200ll << 20) + 30'000'000 && free->value.toLongLong() < 300'000'000);
            for (const PlanStep &step : planned.plan.steps) // a GET of that path changes state in some versions: only what ends with its name is asked so
                for (const Action &a : {step.before, step.act, step.check.ask, step.undo})
                    if (a.way == Action::Way::Http && a.method == "GET") QVERIFY(a.path == QLatin1String("/debug") || a.path.endsWith(QLatin1String("/pcap-dump")));
        } else {
            QVERIFY(planned.refused);
            QVERIFY2(planned.refused->english().contains(says), qPrintable(planned.refused->english()));
        }
    }

    void capturesFetchesAndDeletes()
    {
        CaptureSite site;
        QVERIFY(!QTest::currentTestFailed());
        site.world->run();
        const QString id = site.world->request(site.wish());
        QVERIFY(site.stands(id, "capture"));
        QCOMPARE(site.http(site.bridge, site.path()).second, QByteArray("true"));
        QVERIFY(site.ended(id));
        QVERIFY2(site.world->op(id).state == OperationState::Done, qPrintable(site.state(id)));
        QCOMPARE(site.left(), QStringList());
        QCOMPARE(site.http(site.bridge, site.path()).second, QByteArray("false"));
        const QStringList kept = site.kept();
        QCOMPARE(kept.size(), 2);
        for (const QString &name : kept) {
            QVERIFY(name.startsWith(QStringLiteral("jitscope-") + site.person));
            QFile file(site.here.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            PcapWalk walk;
            QVERIFY(walk.feed(file.readAll()));
            QVERIFY(walk.packets() >= 25 && !walk.isCut()); // half a second of sound, where it was to be a whole one
            struct stat s{};
            QCOMPARE(stat(qPrintable(file.fileName()), &s), 0);
            QCOMPARE(int(s.st_mode & 0777), 0600);
        }
    }

    void saysWhyTheBridgeDoesNotDoIt_data()
    {
        QTest::addColumn<bool>("old");
        QTest::addColumn<QString>("says");
        QTest::newRow("not allowed") << false << QStringLiteral("jmt.debug.pcap.enabled");
        QTest::newRow("an old version") << true << QStringLiteral("404: this version");
    }
    void saysWhyTheBridgeDoesNotDoIt()
    {
        QFETCH(bool, old);
        QFETCH(QString, says);
        CaptureSite site(false, old);
        QVERIFY(!QTest::currentTestFailed());
        site.world->run();
        const QString id = site.world->request(site.wish());
        QVERIFY(site.ended(id));
        QVERIFY(site.world->op(id).state != OperationState::Done);
        QVERIFY2(site.state(id).contains(says), qPrintable(site.state(id)));
        QVERIFY(site.world->op(id).left.isEmpty());
        QCOMPARE(site.kept(), QStringList());
    }

    void leavesAnothersCaptureAlone()
    {
        CaptureSite site;
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(site.http(site.bridge, site.path() + QStringLiteral("/true"), true).first, 200);
        QVERIFY(QTest::qWaitFor([&] { return site.left().size() == 2; }, 5000));
        site.world->run();
        const QString id = site.world->request(site.wish());
        QVERIFY(site.ended(id));
        QCOMPARE(site.world->op(id).state, OperationState::Refused);
        QCOMPARE(site.http(site.bridge, site.path()).second, QByteArray("true"));
        QCOMPARE(site.left().size(), 2);
    }

    void leavesOlderFilesAlone()
    {
        CaptureSite site;
        QVERIFY(!QTest::currentTestFailed());
        QFile old(site.there.filePath(site.person + QStringLiteral("-rx-2020-01-01T00:00:00Z.pcap"))), other(site.there.filePath(QStringLiteral("other-rx-2099.pcap")));
        QVERIFY(old.open(QIODevice::WriteOnly) && other.open(QIODevice::WriteOnly));
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        site.world->run();
        const QString id = site.world->request(site.wish());
        QVERIFY(site.ended(id));
        QVERIFY2(site.world->op(id).state == OperationState::Done, qPrintable(site.state(id)));
        QCOMPARE(site.left().size(), 2);
        QCOMPARE(site.kept().size(), 2);
    }

    void cancelledLeavesNothing()
    {
        CaptureSite site;
        QVERIFY(!QTest::currentTestFailed());
        RunnerOptions o = OperationsWorld::quick(site.world->folder.filePath(QStringLiteral("locks")));
        o.pace.capture = 60'000;
        site.world->run(*site.world->audit, o);
        const QString id = site.world->request(site.wish());
        QVERIFY(site.stands(id, "capture"));
        QVERIFY(QTest::qWaitFor([&] { return site.left().size() == 2; }, 5000));
        site.world->workspace.operations.choose(id, OperationChoice::Cancel);
        QVERIFY(site.ended(id));
        QVERIFY2(site.world->op(id).state == OperationState::Undone, qPrintable(site.state(id)));
        QCOMPARE(site.left(), QStringList());
        QCOMPARE(site.kept(), QStringList());
        QCOMPARE(site.http(site.bridge, site.path()).second, QByteArray("false"));
    }

    void endsEarlyWithWhatIsThere()
    {
        CaptureSite site;
        QVERIFY(!QTest::currentTestFailed());
        RunnerOptions o = OperationsWorld::quick(site.world->folder.filePath(QStringLiteral("locks")));
        o.pace.capture = 60'000;
        site.world->run(*site.world->audit, o);
        const QString id = site.world->request(site.wish());
        QVERIFY(site.stands(id, "capture"));
        QVERIFY(QTest::qWaitFor([&] { return site.left().size() == 2; }, 5000));
        site.world->workspace.operations.choose(id, OperationChoice::Force);
        QVERIFY(site.ended(id));
        QVERIFY2(site.world->op(id).state == OperationState::Done, qPrintable(site.state(id)));
        QCOMPARE(site.left(), QStringList());
        QCOMPARE(site.kept().size(), 2);
    }

    // The bridge's switch goes with its endpoint; what was captured is evidence all the same.
    void fetchesAlsoWhenThePersonHasLeft()
    {
        CaptureSite site;
        QVERIFY(!QTest::currentTestFailed());
        RunnerOptions o = OperationsWorld::quick(site.world->folder.filePath(QStringLiteral("locks")));
        o.pace.capture = 2000;
        site.world->run(*site.world->audit, o);
        const QString id = site.world->request(site.wish());
        QVERIFY(site.stands(id, "capture"));
        const QString path = site.path();
        QString focus;
        for (const EndpointConfig &e : site.world->config.shards.front().endpoints)
            if (e.kind == ServerKind::Focus) focus = e.name;
        QCOMPARE(site.http(site.bridge, QStringLiteral("/colibri/drain/enable"), true).first, 200);
        QVERIFY(site.http(focus, QStringLiteral("/move-endpoints/move-endpoint?conference=%1&endpoint=%2").arg(site.room, site.person)).second.contains("\"movedEndpoints\":1"));
        QCOMPARE(site.http(site.bridge, path).first, 404);
        QVERIFY(site.ended(id));
        QVERIFY2(site.world->op(id).state == OperationState::Done, qPrintable(site.state(id)));
        QCOMPARE(site.left(), QStringList());
        QCOMPARE(site.kept().size(), 2);
    }

    // Nothing is captured that could not be kept: it would have to be deleted again, and nobody has seen it.
    void isRefusedWhereItCannotBeKept()
    {
        CaptureSite site;
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(QFile(site.here.filePath(QStringLiteral("file"))).open(QIODevice::WriteOnly));
        site.world->run();
        OperationRequest r = site.wish();
        r.options.insert(QStringLiteral("folder"), site.here.filePath(QStringLiteral("file/below")));
        const QString id = site.world->request(r);
        QVERIFY(site.ended(id));
        QVERIFY2(site.world->op(id).state == OperationState::Refused, qPrintable(site.state(id)));
        QVERIFY2(site.state(id).contains(QStringLiteral("cannot be made or written")), qPrintable(site.state(id)));
        QVERIFY(std::none_of(site.world->op(id).sent.begin(), site.world->op(id).sent.end(), [](const SentAction &a) { return a.shown.startsWith(QLatin1String("POST")); }));
        QCOMPARE(site.left(), QStringList());
        // a folder that can be made is
        r.options.insert(QStringLiteral("folder"), site.here.filePath(QStringLiteral("new/{below}")));
        const QString second = site.world->request(r);
        QVERIFY(site.ended(second));
        QVERIFY2(site.world->op(second).state == OperationState::Done, qPrintable(site.state(second)));
        QCOMPARE(QDir(site.here.filePath(QStringLiteral("new/{below}"))).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    // The disk fills up, the folder goes: the files on the host are the only ones then, and nobody but the operator may end that.
    void waitsForTheOperatorWhereItCannotBeKept_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("goes on") << QStringLiteral("on");
        QTest::newRow("cancelled") << QStringLiteral("cancel");
        QTest::newRow("left") << QStringLiteral("leave");
        QTest::newRow("nobody to ask") << QStringLiteral("nobody");
        QTest::newRow("killed meanwhile") << QStringLiteral("killed");
    }
    void waitsForTheOperatorWhereItCannotBeKept()
    {
        QFETCH(const QString, how);
        CaptureSite site;
        QVERIFY(!QTest::currentTestFailed());
        RunnerOptions o = OperationsWorld::quick(site.world->folder.filePath(QStringLiteral("locks")));
        o.pace.capture = 60'000;
        if (how == QLatin1String("nobody")) o.choiceMs = 0;
        site.world->run(*site.world->audit, o);
        const QString folder = site.here.filePath(QStringLiteral("k"));
        OperationRequest r = site.wish();
        r.options.insert(QStringLiteral("folder"), folder);
        const QString id = site.world->request(r);
        QVERIFY(site.stands(id, "capture"));
        QVERIFY(QTest::qWaitFor([&] { return site.left().size() == 2; }, 5000));
        QVERIFY(QDir(folder).removeRecursively());
        QVERIFY(QFile(folder).open(QIODevice::WriteOnly));
        site.world->workspace.operations.choose(id, OperationChoice::Force);
        QVERIFY(QTest::qWaitFor([&] { return site.world->op(id).state == OperationState::Choosing || !isOpen(site.world->op(id).state); }, 30'000));
        const auto fetches = [&] {
            int n = 0;
            for (const SentAction &a : site.world->op(id).sent) n += a.shown.contains(QLatin1String(" fetch ")) ? a.times : 0;
            return n;
        };
        QCOMPARE(fetches(), 1);
        QCOMPARE(site.left().size(), 2);
        QCOMPARE(site.http(site.bridge, site.path()).second, QByteArray("false"));
        QVERIFY2(site.state(id).contains(QStringLiteral("still on the host")), qPrintable(site.state(id)));
        if (how == QLatin1String("nobody")) {
            QVERIFY2(site.world->op(id).state == OperationState::Failed, qPrintable(site.state(id)));
            QVERIFY(site.world->op(id).left.join(u' ').contains(QStringLiteral("delete")));
            return;
        }
        QCOMPARE(site.world->op(id).state, OperationState::Choosing);
        QCOMPARE(site.world->op(id).choiceUntil, 0); // however late
        QVERIFY(QFile::remove(folder));
        if (how == QLatin1String("killed")) {
            site.world->runner.reset();
            site.world->run(*site.world->audit, o).takeUp();
        } else {
            site.world->workspace.operations.choose(id, how == QLatin1String("on") ? OperationChoice::WaitOn : how == QLatin1String("leave") ? OperationChoice::Leave : OperationChoice::Cancel);
        }
        QVERIFY(QTest::qWaitFor([&] { return site.world->workspace.operations.operation(id) && !isOpen(site.world->op(id).state); }, 60'000));
        const QStringList kept = QDir(folder).entryList(QDir::Files | QDir::Hidden);
        if (how == QLatin1String("cancel")) {
            QVERIFY2(site.world->op(id).state == OperationState::Undone, qPrintable(site.state(id)));
            QCOMPARE(site.left(), QStringList());
            QCOMPARE(kept, QStringList());
        } else if (how == QLatin1String("leave")) {
            QVERIFY2(site.world->op(id).state == OperationState::Failed, qPrintable(site.state(id)));
            QVERIFY(site.world->op(id).left.join(u' ').contains(QStringLiteral("delete")));
            QCOMPARE(site.left().size(), 2);
        } else {
            QVERIFY2(site.world->op(id).state == OperationState::Done, qPrintable(site.state(id)));
            QCOMPARE(site.left(), QStringList());
            QCOMPARE(kept.size(), 2);
        }
    }

    // Undone would mean that nothing of it is anywhere.
    void saysWhereTheFilesAreThatStay()
    {
        CaptureSite site;
        QVERIFY(!QTest::currentTestFailed());
        QTemporaryDir programs;
        const QString stuck = programs.filePath(QStringLiteral("stuck"));
        QFile rm(programs.filePath(QStringLiteral("rm")));
        QVERIFY(rm.open(QIODevice::WriteOnly) && rm.write("#!/bin/sh\n[ -e '" + stuck.toLocal8Bit() + "' ] && case $* in *'" + site.there.path().toLocal8Bit() + "'*) exit 1;; esac\nexec /bin/rm \"$@\"\n") > 0);
        rm.close();
        QVERIFY(rm.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(QFile(stuck).open(QIODevice::WriteOnly));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", programs.path().toLocal8Bit() + ':' + path);
        site.world->run();
        const QString id = site.world->request(site.wish());
        const bool stands = QTest::qWaitFor([&] {
            const Operation &op = site.world->op(id);
            return op.step >= 0 && op.plan.steps[size_t(op.step)].key == QLatin1String("delete") && op.state == OperationState::Waiting;
        }, 30'000);
        site.world->workspace.operations.choose(id, OperationChoice::Cancel);
        QFile::remove(stuck);
        const bool ended = site.ended(id);
        qputenv("PATH", path);
        QVERIFY(stands);
        QVERIFY(ended);
        QCOMPARE(site.left(), QStringList());
        QCOMPARE(site.kept().size(), 2);
        QVERIFY2(site.world->op(id).state == OperationState::Failed, qPrintable(site.state(id)));
        QVERIFY2(site.state(id).contains(QStringLiteral("fetched; the files are in ") + site.here.path()), qPrintable(site.state(id)));
    }

    // A host may send more files of one way than one, and call them what it likes.
    void undoesWhateverTheHostSent()
    {
        CaptureSite site;
        QVERIFY(!QTest::currentTestFailed());
        site.world->run();
        const Plan plan = site.world->workspace.operations.preview(site.wish()).plan;
        const auto fetch = std::find_if(plan.steps.begin(), plan.steps.end(), [](const PlanStep &s) { return s.key == QLatin1String("fetch"); });
        QVERIFY(fetch != plan.steps.end());
        {
            CaptureSaver saver(fetch->act.save);
            QVERIFY(saver.feed(framed("rx", pcapOf({1})) + framed("rx", pcapOf({2})) + framed("other", pcapOf({3}))));
            QVERIFY(saver.keep());
        }
        QVERIFY(QFile(fetch->act.save + QStringLiteral("-rx-3.pcap.part")).open(QIODevice::WriteOnly)); // of a console that was killed
        const QString another = site.here.filePath(QStringLiteral("another-rx.pcap"));
        QVERIFY(QFile(another).open(QIODevice::WriteOnly));
        QCOMPARE(site.kept().size(), 5);
        QCOMPARE(QProcess::execute(fetch->undo.words.front(), fetch->undo.words.mid(1)), 0);
        QCOMPARE(site.kept(), QStringList{QStringLiteral("another-rx.pcap")});
    }

    // A laptop that was closed over a capture: whoever opens it, however late, ends it first and asks nobody.
    void isTakenUpHoweverLate()
    {
        CaptureSite site;
        QVERIFY(!QTest::currentTestFailed());
        RunnerOptions o = OperationsWorld::quick(site.world->folder.filePath(QStringLiteral("locks")));
        o.pace.capture = 5000;
        DyingAudit dying(*site.world->audit, 15); // asked; 4 × step, done; clock: step, facts, done; on: step, sent, reply: the bridge captures, and nobody knows
        site.world->run(dying, o);
        const QString id = site.world->request(site.wish());
        QVERIFY(QTest::qWaitFor([&] { return dying.isDead(); }, 30'000));
        QVERIFY(QTest::qWaitFor([&] { return site.left().size() == 2; }, 5000));
        QCOMPARE(site.http(site.bridge, site.path()).second, QByteArray("true"));
        site.world->runner.reset();
        o.clock = [] { return QDateTime::currentMSecsSinceEpoch() + 24 * 3'600'000ll; };
        site.world->run(*site.world->audit, o).takeUp();
        QVERIFY(QTest::qWaitFor([&] { return site.world->workspace.operations.operation(id) && !isOpen(site.world->op(id).state); }, 60'000));
        QVERIFY2(site.world->op(id).state == OperationState::Done, qPrintable(site.state(id)));
        QCOMPARE(site.left(), QStringList());
        QCOMPARE(site.http(site.bridge, site.path()).second, QByteArray("false"));
    }
};

QTEST_GUILESS_MAIN(TestCaptures)
#include "captures.moc"
