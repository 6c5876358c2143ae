// Names of strangers in every operation of the catalogue: rooms, nicks, servers, hosts' folders, accounts, placeholders. What counts is what arrives at the far
// side of a real sshd and a real Prosody: programs there write down their arguments exactly, a server its requests. A kind that has no case here fails.
#include "farworld.h"
#include "fleet/metric.h"
#include "operations/plans.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTimer>

#include <set>

using namespace jitscope;

namespace {

QStringList hostileNames()
{
    QString emoji;
    while (emoji.toUtf8().size() < 4096) emoji += QStringLiteral("\U0001F469\u200D\U0001F680");
    return {QStringLiteral("$(reboot)"), QStringLiteral("; rm -rf /"), QStringLiteral("a\nb\r\nX-Injected: 1"), QStringLiteral("'\"'\"' \\' \\\""), QStringLiteral("`id`"), emoji,
            QStringLiteral("\u202Etxt.\u2066exe\u2069"), QStringLiteral("a&b|c>d<e#f?g=h%2fi"), QStringLiteral("~root *?[a]!! \t {text} {server}"), QStringLiteral("--help"), QStringLiteral("ж中")};
}

// Every kind, with the options that carry text to a server. A new one: say here which.
const QMap<QString, QStringList> &cases()
{
    static const QMap<QString, QStringList> all{
        {QStringLiteral("drain"), {}}, {QStringLiteral("undrain"), {}}, {QStringLiteral("move-people"), {}}, {QStringLiteral("restart-bridge-idle"), {}},
        {QStringLiteral("restart-bridge-now"), {}}, {QStringLiteral("rolling-restart"), {}}, {QStringLiteral("install-idle-timer"), {}}, {QStringLiteral("remove-idle-timer"), {}}, {QStringLiteral("canary-recording"), {}}, {QStringLiteral("stop-recording"), {}}, {QStringLiteral("restart-recorder-idle"), {}},
        {QStringLiteral("restart-recorder-now"), {}}, {QStringLiteral("restart-recorder-x"), {}}, {QStringLiteral("restart-recorders-idle"), {}}, {QStringLiteral("restart-jicofo"), {}},
        {QStringLiteral("restart-prosody"), {}}, {QStringLiteral("reload-prosody"), {}}, {QStringLiteral("reload-nginx"), {}}, {QStringLiteral("end-room"), {}},
        {QStringLiteral("kick-person"), {}}, {QStringLiteral("capture-packets"), {QStringLiteral("folder")}}, {QStringLiteral("drain-shard"), {}}, {QStringLiteral("undrain-shard"), {}}, {QStringLiteral("failover-shard"), {}}, {QStringLiteral("resume-rules"), {}},
        {QStringLiteral("pin-room"), {QStringLiteral("version")}}, {QStringLiteral("unpin-room"), {}}, {QStringLiteral("add-account"), {}}, {QStringLiteral("change-password"), {}}, {QStringLiteral("remove-account"), {}},
        {QStringLiteral("save-config"), {}}, {QStringLiteral("apply-config-idle"), {}}, {QStringLiteral("apply-config-now"), {}}, {QStringLiteral("apply-config-shard"), {}}};
    return all;
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

    std::unique_ptr<FarWorld> world;
    QTcpServer web;
    std::vector<QByteArray> requests; // whole, as they came

    // A shard whose every server has that name in its own.
    ShardConfig shardOf(const QString &name, const QByteArray &service) const
    {
        ShardConfig s;
        s.id = world->shard;
        s.ssh = world->far.server.destination();
        s.mucDomain = QStringLiteral("conference.meet.test");
        s.failover.on = true; // so that there is a rule to let go on
        s.canary.base = QUrl(QStringLiteral("https://meet.test"));
        s.canary.domain = QStringLiteral("recorder.meet.test");
        s.canary.user = name;
        s.canary.secret = QStringLiteral("recorder");
        for (const auto &[kind, word] : {std::pair{ServerKind::Bridge, "jvb"}, {ServerKind::Bridge, "jvc"}, {ServerKind::Recorder, "jibri"}, {ServerKind::Focus, "jicofo"}, {ServerKind::Prosody, "prosody"},
                                         {ServerKind::Host, "nginx"}, {ServerKind::Proxy, "haproxy"}, {ServerKind::Recorder, "jibrj"}}) {
            EndpointConfig e;
            e.kind = kind;
            e.name = QLatin1String(word) + name;
            e.alias = name;
            e.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(web.serverPort()));
            e.internalUrl = e.url;
            e.service = QString::fromUtf8(service);
            if (kind == ServerKind::Prosody) e.roomsSecret = QStringLiteral("rooms");
            s.endpoints.push_back(e);
        }
        return s;
    }
    static ShardSnapshot snapshotOf(const ShardConfig &shard, const QString &name, RecorderView::Busy busy)
    {
        ShardSnapshot s;
        s.id = shard.id;
        for (const EndpointConfig &e : shard.endpoints) {
            auto v = std::make_shared<Server>();
            v->kind = e.kind;
            v->id.value = v->name = e.name;
            v->health = Health::Ok;
            v->rest.known = true;
            v->rest.busy = v->presence.busy = busy;
            s.servers.push_back(v);
        }
        auto room = std::make_shared<Room>();
        room->id.value = name + QStringLiteral("@conference.meet.test");
        auto person = std::make_shared<Person>();
        person->id.value = person->name = name;
        person->bridge.value = QStringLiteral("jvb") + name;
        room->people = {person};
        s.rooms = {room};
        return s;
    }
    static QStringList targetsOf(const OperationKind &kind, const ShardConfig &shard, const QString &name)
    {
        const auto of = [&](ServerKind wanted) {
            QStringList all;
            for (const EndpointConfig &e : shard.endpoints)
                if (e.kind == wanted) all << e.name;
            return all;
        };
        const QString room = name + QStringLiteral("@conference.meet.test");
        switch (kind.target) {
        case OperationTarget::Bridge: return of(ServerKind::Bridge).mid(0, 1);
        case OperationTarget::Bridges: return of(ServerKind::Bridge);
        case OperationTarget::Recorder: return of(ServerKind::Recorder).mid(0, 1);
        case OperationTarget::Recorders: return of(ServerKind::Recorder);
        case OperationTarget::Focus: return of(ServerKind::Focus);
        case OperationTarget::Prosody: return of(ServerKind::Prosody);
        case OperationTarget::Web: return of(ServerKind::Host);
        case OperationTarget::Room: return {room};
        case OperationTarget::Person: return {room, name};
        case OperationTarget::Account: return {name + QStringLiteral("@meet.test")};
        case OperationTarget::File: return of(ServerKind::Recorder).mid(0, 1);
        default: return {};
        }
    }
    Result<Reply> carry(const Action &action)
    {
        Result<Reply> reply = fail(Error::Kind::Timeout, action.endpoint, QStringLiteral("no answer"));
        QEventLoop loop; // hundreds of them: not in steps of 50 ms
        QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
        world->console->hands().carryOut(world->shard, action, &loop, [&](const Result<Reply> &r) {
            reply = r;
            loop.quit();
        }, {{QStringLiteral("password"), Secret(QStringLiteral("zitrone"))}, {QStringLiteral("file"), Secret(QStringLiteral("eA=="))}});
        loop.exec();
        return reply;
    }
    static QString keyOf(Action action) // alike for all servers: a name counts where it is sent
    {
        action.endpoint.clear();
        return QString::fromUtf8(QJsonDocument(toJson(action)).toJson());
    }
    void forget() const
    {
        const QDir dir = QFileInfo(world->far.server.path("argv")).dir();
        for (const QString &file : dir.entryList({QStringLiteral("argv-*")}, QDir::Files)) QFile::remove(dir.filePath(file));
    }
    // The command arrives word by word.
    void arrives(const Action &action, const QByteArray &kind)
    {
        const QString program = QFileInfo(action.words.front()).fileName();
        if (!action.words.front().startsWith(u'/')) world->far.program(program.toUtf8().constData(), world->witness(program.toUtf8().constData()));
        forget();
        const auto reply = carry(action);
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        const auto calls = world->calls(program);
        QVERIFY2(calls.size() == 1, (kind + ": " + QByteArray::number(calls.size()) + " calls of " + program.toUtf8() + ", stderr " + reply->err).constData());
        QCOMPARE(calls.front().mid(1), action.words.mid(1));
    }
    // The request is one request, and its target is made of what may stand in one.
    void isOneRequest(const Action &action, const QByteArray &kind)
    {
        requests.clear();
        const auto reply = carry(action);
        QVERIFY2(reply, reply ? "" : (kind + ": " + reply.error().detail.toUtf8()).constData());
        QCOMPARE(requests.size(), 1u);
        const qsizetype end = requests.front().indexOf("\r\n\r\n");
        const QList<QByteArray> lines = requests.front().left(end).split('\n');
        const QList<QByteArray> first = lines.front().trimmed().split(' ');
        QCOMPARE(first.size(), 3);
        QCOMPARE(first[0], action.method);
        for (const char c : first[1]) QVERIFY2(c > 32 && c < 127, (kind + ": " + first[1]).constData());
        for (const QByteArray &l : lines.mid(1)) QVERIFY2(!l.startsWith("X-Injected"), kind.constData());
        QCOMPARE(requests.front().mid(end + 4), QByteArray(action.body).replace("<secret:recorder>", "pw")); // put in when it is sent
    }

private slots:
    void initTestCase()
    {
        world = std::make_unique<FarWorld>();
        QVERIFY2(world->start(), qPrintable(world->meetings.prosody.error()));
        QVERIFY(web.listen(QHostAddress::LocalHost, 0));
        connect(&web, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *s = web.nextPendingConnection();
            if (!s) return;
            auto all = std::make_shared<QByteArray>();
            connect(s, &QTcpSocket::readyRead, this, [this, s, all] {
                *all += s->readAll();
                const qsizetype end = all->indexOf("\r\n\r\n");
                if (end < 0) return;
                const QByteArray head = all->left(end).toLower();
                const qsizetype at = head.indexOf("content-length: ");
                const qsizetype length = at < 0 ? 0 : head.mid(at + 16).split('\r').front().toLongLong();
                if (all->size() < end + 4 + length) return;
                requests.push_back(*all);
                s->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
                s->disconnectFromHost();
            });
        });
    }
    void cleanupTestCase() { world.reset(); }

    void everyKindHasACase()
    {
        for (const OperationKind &k : operationKinds()) QVERIFY2(cases().contains(QLatin1String(k.name)), k.name);
    }

    void everyActionOfEveryKindArrivesAsItIs_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const OperationKind &k : operationKinds()) QTest::newRow(k.name) << QByteArray(k.name);
    }
    void everyActionOfEveryKindArrivesAsItIs()
    {
        QFETCH(QByteArray, kind);
        const OperationKind &k = *operationKind(QString::fromUtf8(kind));
        const QByteArray command = world->far.server.path("bin/witness").toUtf8(), hook = "webhook:http://127.0.0.1:" + QByteArray::number(web.serverPort()) + "/hook";
        std::set<QString> tried;
        int planned = 0;
        for (const QByteArray &service : {QByteArray(), QByteArray("compose:/opt/$(reboot)'; \"x`id`#jvb"), "command:" + command, hook}) {
            int n = 0;
            for (const QString &name : hostileNames()) {
                if (!service.isEmpty() && n++ % 3 != int(kind.size() % 3)) continue; // all names over the kinds
                const ShardConfig shard = shardOf(name, service);
                const ShardSnapshot snapshot = snapshotOf(shard, name, kind == "canary-recording" ? RecorderView::Busy::Idle : RecorderView::Busy::Busy);
                FleetConfig fleet;
                fleet.shards = {shard};
                world->console->hands().configure(fleet, {{QStringLiteral("rooms"), Secret(QStringLiteral("eyJ0"))}, {QStringLiteral("recorder"), Secret(QStringLiteral("pw"))}});
                OperationRequest r{QString::fromUtf8(kind), shard.id, targetsOf(k, shard, name), {}, false};
                for (const QString &option : cases().value(r.kind)) r.options.insert(option, option == QLatin1String("folder") ? u'/' + name : name);
                if (k.target == OperationTarget::File) r.options = {{QStringLiteral("path"), QStringLiteral("/etc/%1/jibri.conf").arg(name)}, {QStringLiteral("base"), QString(64, u'a')}, {QStringLiteral("sum"), QString(64, u'b')}};
                if (kind == "apply-config-shard") {
                    r.targets = targetsOf(*operationKind(QStringLiteral("restart-jicofo")), shard, name);
                    r.options[QStringLiteral("path")].replace(QStringLiteral("jibri.conf"), QStringLiteral("jicofo.conf"));
                }
                Surroundings around;
                around.config = &fleet;
                const Planned made = makePlan(r, shard, &snapshot, {}, around);
                if (made.refused) continue; // counted below
                ++planned;
                for (const PlanStep &s : made.plan.steps) {
                    for (const Action &action : {s.before, s.act, s.check.ask, s.undo}) {
                        const bool asks = action.way == Action::Way::Http || action.way == Action::Way::Command;
                        if (!asks || action.here) continue; // on this computer words go to a program as they are, there is no far side
                        const Action sent = filled(action, {{QStringLiteral("text"), QStringLiteral("fact")}, {QStringLiteral("conference"), QStringLiteral("5d1c7e9a")}, {QStringLiteral("since"), QStringLiteral("1")}}).value_or(action);
                        if (!tried.insert(keyOf(sent)).second) continue;
                        if (sent.way == Action::Way::Http) isOneRequest(sent, kind);
                        else arrives(sent, kind);
                        if (QTest::currentTestFailed()) return;
                    }
                }
            }
        }
        // What goes to a HAProxy: proxies.cpp, hostileNamesStayWords.
        if (kind.endsWith("-shard")) return;
        QVERIFY2(planned > 0, "every plan was refused: the case proves nothing");
    }

    // What a person reads in a room's name is what Prosody's module reads.
    void roomsAndNicksReachProsodyAsTheyAre()
    {
        for (const QString &name : hostileNames()) {
            ShardConfig shard = shardOf({}, {});
            shard.endpoints[4].url = world->meetings.prosody.httpUrl();
            FleetConfig fleet;
            fleet.shards = {shard};
            world->console->hands().configure(fleet, {{QStringLiteral("rooms"), Secret(QString::fromUtf8(world->meetings.token))}});
            const ShardSnapshot snapshot = snapshotOf(shard, name, RecorderView::Busy::Busy);
            const QString room = snapshot.rooms.front()->id.value;
            QFile::remove(world->meetings.folder.filePath(QStringLiteral("heard")));
            const Planned end = makePlan({QStringLiteral("end-room"), shard.id, {room}, {}, false}, shard, &snapshot);
            QVERIFY(!end.refused);
            (void)carry(end.plan.steps.back().act);
            const Planned kick = makePlan({QStringLiteral("kick-person"), shard.id, {room, name}, {}, false}, shard, &snapshot);
            QVERIFY(!kick.refused);
            (void)carry(kick.plan.steps.back().act);
            const QStringList heard = world->meetings.heard();
            if (room.size() > 1023 && heard.isEmpty()) continue; // more than a JID may have, and more than Prosody reads of a request's head
            QCOMPARE(heard.value(3), room);
            QCOMPARE(heard.value(7).isEmpty(), false);
            QCOMPARE(heard.value(9), name);
        }
    }

    // Somebody has made such accounts; real prosodyctl and real Prosody take the change and the removal for just that one.
    void accountsReachProsodyctlAsTheyAre()
    {
        FarWorld own;
        QVERIFY2(own.start(), qPrintable(own.meetings.prosody.error()));
        const QString config = own.meetings.prosody.configFile();
        QStringList made;
        for (const char *name : {"$(reboot)", "`id`", ";rm", "a|b>c*", "{text}", "ж中", "\\x\\"}) {
            const QString account = QString::fromUtf8(name) + QStringLiteral("@meet.test");
            QProcess p;
            p.start(QStringLiteral("prosodyctl"), {QStringLiteral("--config"), config, QStringLiteral("adduser"), account});
            p.write("old\nold\n");
            p.closeWriteChannel();
            QVERIFY(p.waitForFinished(20'000));
            if (p.exitCode() == 0) made << account;
        }
        QVERIFY(made.size() >= 5);
        while (!made.isEmpty()) {
            const QString account = made.takeFirst();
            Operation op = own.carryOut(QStringLiteral("change-password"), {account}, QStringLiteral("new"));
            QVERIFY2(op.state == OperationState::Done, qPrintable(account + FarWorld::said(op)));
            op = own.carryOut(QStringLiteral("remove-account"), {account});
            QVERIFY2(op.state == OperationState::Done, qPrintable(account + FarWorld::said(op)));
            const QByteArray left = output(QStringLiteral("prosodyctl"), {QStringLiteral("--config"), config, QStringLiteral("shell"), QStringLiteral("user"), QStringLiteral("list"), QStringLiteral("meet.test")});
            QVERIFY2(left.contains("OK: Showing all " + QByteArray::number(made.size()) + " users"), left.constData());
        }
        for (const QString &bad : hostileNames()) { // no such one is made
            const Operation op = own.carryOut(QStringLiteral("add-account"), {bad + QStringLiteral("@meet.test")}, QStringLiteral("x"));
            if (bad != QStringLiteral("ж中")) QVERIFY2(op.state == OperationState::Refused, qPrintable(bad));
        }
    }

    void placeholdersOfCustomActionsReachTheirProgramAsTheyAre_data()
    {
        QTest::addColumn<int>("on");
        for (const OperationTarget on : {OperationTarget::Shard, OperationTarget::Bridge, OperationTarget::Recorder, OperationTarget::Room, OperationTarget::Person, OperationTarget::Web})
            QTest::newRow(qPrintable(QString::number(int(on)))) << int(on);
    }
    void placeholdersOfCustomActionsReachTheirProgramAsTheyAre()
    {
        QFETCH(int, on);
        for (const bool here : {false, true}) {
            for (const QString &name : hostileNames()) {
                ShardConfig shard = shardOf(name, {});
                FleetConfig fleet;
                fleet.shards = {shard};
                CustomAction a;
                a.name = QStringLiteral("mine");
                a.on = OperationTarget(on);
                a.here = here;
                a.words = {here ? world->far.server.path("bin/witness") : QStringLiteral("witness"), QStringLiteral("--")};
                for (const QString &p : placeholdersOf(a.on)) a.words << QStringLiteral("+{%1}").arg(p) << QStringLiteral("a {%1}b {%1}").arg(p);
                QCOMPARE(unknownPlaceholder(a), QString());
                fleet.actions = {a};
                world->console->hands().configure(fleet, {});
                world->far.program("witness", world->witness("witness"));
                const ShardSnapshot snapshot = snapshotOf(shard, name, RecorderView::Busy::Busy);
                const OperationKind like{"", "", "", "", "", a.on, Harm::One, false};
                Surroundings around;
                around.config = &fleet;
                const Planned made = makePlan({a.kind(), shard.id, targetsOf(like, shard, name), {}, false}, shard, &snapshot, {}, around);
                QVERIFY2(!made.refused, made.refused ? qPrintable(made.refused->english()) : "");
                const Action act = made.plan.steps.front().act;
                if (a.on == OperationTarget::Person) QVERIFY(act.words.contains(u'+' + name));
                arrives(act, "custom");
                if (QTest::currentTestFailed()) return;
            }
        }
        // A name that would be an option is refused where it begins a word.
        CustomAction a;
        a.on = OperationTarget::Room;
        a.words = {QStringLiteral("witness"), QStringLiteral("{room}")};
        QVERIFY(!filledWords(a, {{QStringLiteral("room"), QStringLiteral("-rf")}}));
        QVERIFY(filledWords(a, {{QStringLiteral("room"), QStringLiteral("x-rf")}}));
        QCOMPARE(filledWords(a, {{QStringLiteral("room"), QStringLiteral("{room}")}})->back(), QStringLiteral("{room}"));
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "hostile.moc"
