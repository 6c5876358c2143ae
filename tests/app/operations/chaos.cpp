// Operations on a shard of the demo fleet behind a real sshd, hurt at every entry of their audit log (chaos.h): bridges, recorders, services, the timer
// on a host, pins, an own command, a webhook that restarts, a silence in a real Alertmanager.
#include "chaos.h"
#include "farservices.h"

#include "app/alertmanager.h"

#include <QDirIterator>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace jitscope;

namespace {

class ShardChaos : public Chaos
{
public:
    bool start()
    {
        DemoOptions o;
        o.shards = 1;
        o.bridges = 2;
        o.people = 30;
        o.rooms = 5;
        o.recorders = 2;
        o.incidents = o.moves = o.needsLogin = false;
        m_root = m_far.filesBelow();
        if (!m_far.start() || !m_alertmanager.start()) return false;
        qputenv("PATH", m_far.host.server.path("bin").toLocal8Bit() + ':' + m_path);
        SshOptions ssh;
        ssh.configFile = m_far.host.user.config();
        ssh.again = std::chrono::milliseconds(100);
        ssh.againAtMost = std::chrono::milliseconds(300);
        serveHook();
        m_ferries.push_back(std::make_unique<LosingFerry>(m_hook.serverPort()));
        const auto change = [&](FleetConfig &config) {
            ShardConfig &s = config.shards.front();
            s.ssh = m_far.host.server.destination();
            for (EndpointConfig &e : s.endpoints) {
                e.service = e.name == m_other ? QStringLiteral("webhook:http://127.0.0.1:%1/hook").arg(m_ferries.front()->port()) : QStringLiteral("systemd:") + e.name;
                if (e.kind == ServerKind::Focus) m_focus = e.name;
                if (e.kind == ServerKind::Prosody) m_prosody = e.name;
                if (e.kind == ServerKind::Host) continue;
                m_ferries.push_back(std::make_unique<LosingFerry>(quint16(e.url.port())));
                e.url.setPort(m_ferries.back()->port());
            }
            CustomAction own;
            own.name = QStringLiteral("own");
            own.on = OperationTarget::Bridge;
            own.words = {QStringLiteral("own-command"), QStringLiteral("restart"), QStringLiteral("{server}")};
            config.actions = {own};
        };
        world = std::make_unique<OperationsWorld>(o, change, ssh);
        m_far.serve(world->config);
        return world->started && QTest::qWaitFor([&] { return isWell(); }, 60'000);
    }
    ~ShardChaos() override
    {
        world.reset();
        qputenv("PATH", m_path);
    }

    std::vector<Case> cases() const override
    {
        const QMap<QString, QString> moving{{QStringLiteral("move"), QStringLiteral("1")}};
        return {{"drain", {m_bridge}}, {"undrain", {m_bridge}}, {"move-people", {m_bridge}, moving}, {"restart-bridge-idle", {m_bridge}, moving}, {"restart-bridge-now", {m_bridge}},
                {"restart-bridge-now", {m_bridge}, {}, "silenced"}, {"install-idle-timer", {m_bridge}}, {"install-idle-timer", {m_bridge}, {}, "over another"}, {"remove-idle-timer", {m_bridge}},
                {"rolling-restart", {}, moving}, {"stop-recording", {m_jibri}}, {"restart-recorder-idle", {m_jibri}}, {"restart-recorder-now", {m_jibri}},
                {"restart-recorder-now", {m_other}, {}, "webhook"}, {"restart-recorder-x", {m_jibri}}, {"restart-recorders-idle", {m_jibri, m_other}}, {"restart-jicofo", {}},
                {"restart-prosody", {}}, {"reload-prosody", {}}, {"reload-nginx", {}}, {"pin-room", {m_room}, {{QStringLiteral("bridge"), m_bridge}}}, {"unpin-room", {m_room}},
                {"custom:own", {m_bridge}}};
    }
    void prepare(const Case &c) override
    {
        for (const DemoServer &s : world->demo.servers())
            if (!s.running) (void)world->demo.service(s.name, DemoVerb::Start);
        QVERIFY(QTest::qWaitFor([&] { return reaches(m_bridge); }, 60'000));
        for (const QString &b : {m_bridge, m_second})
            if (world->truth(b).draining) carryOut(world->wish("undrain", {b}));
        if (QTest::currentTestFailed()) return;
        QVERIFY2(comesTo([&] { return isWell(); }), unwell().constData());
        if (is(c, "undrain")) carryOut(world->wish("drain", {m_bridge}));
        if (is(c, "stop-recording")) record();
        else if (world->truth(m_jibri).recording) QVERIFY(QTest::qWaitFor([&] { return !world->truth(m_jibri).recording || (post(m_jibri, "/jibri/api/v1.0/stopService"), false); }, 20'000));
        QDir(m_root).removeRecursively();
        m_was.clear();
        const bool timer = is(c, "remove-idle-timer") || (is(c, "install-idle-timer") && *c.note);
        if (timer) {
            OperationRequest r = world->wish("install-idle-timer", {m_bridge});
            r.options.insert(QStringLiteral("window"), QStringLiteral("02:00-04:00"));
            carryOut(r);
            if (QTest::currentTestFailed()) return;
        }
        m_was = timerFiles();
        const bool pinned = is(c, "unpin-room");
        if (isPinned() != pinned) {
            OperationRequest pin = world->wish(pinned ? "pin-room" : "unpin-room", {m_room});
            if (pinned) pin.options.insert(QStringLiteral("bridge"), m_bridge);
            carryOut(pin);
        }
        world->config.shards.front().alertmanager.url = qstrcmp(c.note, "silenced") == 0 ? m_alertmanager.url : QUrl();
        world->hands->configure(world->config, world->demo.secrets());
        m_focusStarts = world->truth(m_focus).starts;
        m_silences = m_alertmanager.active();
    }
    void cut() override
    {
        m_far.host.server.kill();
        QTimer::singleShot(400, &world->context, [this] { m_far.start(); });
    }
    void gone(const Case &c) override
    {
        QString victim = c.targets.value(0);
        const QByteArray kind = c.kind;
        if (kind.contains("jicofo") || kind.contains("pin")) victim = m_focus;
        else if (kind.contains("prosody")) victim = m_prosody;
        else if (victim.isEmpty()) victim = m_bridge;
        (void)world->demo.service(victim, DemoVerb::Stop);
        QTimer::singleShot(1500, &world->context, [this, victim] { (void)world->demo.service(victim, DemoVerb::Start); });
    }
    void loseReply(bool on) override
    {
        for (const auto &f : m_ferries) f->loseNext(on);
        m_far.host.loseNext(on);
    }
    // What is drained, stopped, on or pinned must be what was asked for, or be named.
    QString amiss(const Case &c, const Operation &op, const QString &named) override
    {
        const bool done = op.state == OperationState::Done;
        const bool keepsDrained = done && (is(c, "drain") || is(c, "move-people")), wasDrained = is(c, "undrain") && !done;
        for (const DemoServer &s : world->demo.servers()) {
            if (s.draining && !((keepsDrained || wasDrained) && s.name == m_bridge) && !named.contains(s.name)) return s.name + QStringLiteral(" is left drained");
            if (!s.pending.isEmpty() && done) return s.name + QStringLiteral(" has not done what it was asked");
        }
        const QMap<QString, QByteArray> files = timerFiles();
        if (is(c, "install-idle-timer")) {
            if (done && (files.size() != 4 || files == m_was)) return QStringLiteral("done, and the timer is not there");
            if (!done && files != m_was && op.left.isEmpty()) return QStringLiteral("what was on the host is another now: ") + files.keys().join(u' ');
        } else if (is(c, "remove-idle-timer")) {
            if (done && (files.contains(QStringLiteral("on")) || files.size() > 1)) return QStringLiteral("done, and the timer is there: ") + files.keys().join(u' ');
        } else if (files != m_was) return QStringLiteral("files were changed");
        const bool pinned = isPinned();
        if (world->truth(m_focus).starts == m_focusStarts) { // it forgets them when it starts
            const bool wanted = is(c, "pin-room") ? done : is(c, "unpin-room") && !done;
            const bool says = named.contains(is(c, "pin-room") ? QLatin1String("POST /pin") : QLatin1String("POST /pin/remove")); // "it had been sent, and cannot be taken back"
            if (pinned != wanted && op.left.isEmpty() && !says) return QStringLiteral("the pin is not as it is said");
        }
        if (m_alertmanager.active() != m_silences && op.left.isEmpty()) return QStringLiteral("a silence is left");
        return {};
    }

private:
    static bool is(const Case &c, const char *kind) { return qstrcmp(c.kind, kind) == 0; }
    bool isWell() const // everything runs and is seen
    {
        for (const DemoServer &s : world->demo.servers())
            if (!s.running) return false;
        return world->knows(m_bridge) && world->knows(m_second) && world->knows(m_jibri) && world->knows(m_other);
    }
    QUrl urlOf(const QString &name, const char *path) const
    {
        for (const EndpointConfig &e : world->config.shards.front().endpoints)
            if (e.name == name) return QUrl(e.url.toString() + QLatin1String(path));
        return {};
    }
    void post(const QString &name, const char *path, const QByteArray &body = "{}")
    {
        QNetworkRequest r(urlOf(name, path));
        r.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        QObject::connect(m_net.post(r, body), &QNetworkReply::finished, &m_net, [] {});
    }
    void record() // something to stop
    {
        if (!world->truth(m_jibri).recording)
            post(m_jibri, "/jibri/api/v1.0/startService", R"({"sessionId":"s1","callParams":{"callUrlInfo":{"baseUrl":"https://meet.example.org","callName":"board"}},)"
                                                          R"("callLoginParams":{"domain":"recorder.meet.example.org","username":"recorder","password":"x"},"sinkType":"file"})");
        QVERIFY(QTest::qWaitFor([&] { return world->truth(m_jibri).recording; }, 20'000));
        const auto seen = [&] {
            const Server *s = serverOf(*world->workspace.fleet.shard(world->shard()), m_jibri);
            return s && s->rest.busy == RecorderView::Busy::Busy;
        };
        QVERIFY(comesTo(seen));
    }
    bool isPinned() // as it says when it is there: it may be on its way up
    {
        bool answered = false, pinned = false;
        for (int i = 0; i < 50 && !answered; ++i) {
            QNetworkReply *r = m_net.get(QNetworkRequest(urlOf(m_focus, "/pin")));
            (void)QTest::qWaitFor([&] { return r->isFinished(); }, 10'000);
            r->deleteLater();
            answered = r->error() == QNetworkReply::NoError;
            pinned = r->readAll().contains(m_room.toUtf8());
            if (!answered) QTest::qWait(100);
        }
        return pinned;
    }
    QMap<QString, QByteArray> timerFiles() const // and "on"
    {
        QMap<QString, QByteArray> all;
        for (QDirIterator it(m_root, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString file = it.next();
            all.insert(QFileInfo(file).fileName(), readText(file));
        }
        return all;
    }
    void serveHook() // {"verb": …, "server": …}
    {
        m_hook.listen(QHostAddress::LocalHost);
        QObject::connect(&m_hook, &QTcpServer::newConnection, &m_hook, [this] {
            QTcpSocket *s = m_hook.nextPendingConnection();
            auto all = std::make_shared<QByteArray>();
            QObject::connect(s, &QTcpSocket::readyRead, &m_hook, [this, s, all] {
                *all += s->readAll();
                if (!all->endsWith('}')) return;
                const QJsonObject o = QJsonDocument::fromJson(all->mid(all->indexOf('{'))).object();
                const QString server = o[u"server"].toString(), verb = o[u"verb"].toString();
                if (verb != QLatin1String("identity")) (void)world->demo.service(server, verb == QLatin1String("restart-when-idle") ? DemoVerb::Reload : DemoVerb::Restart);
                const DemoServer now = world->truth(server);
                const QByteArray text = "start " + QByteArray::number(now.starts);
                s->write((now.running ? "HTTP/1.1 200 OK" : "HTTP/1.1 503 Down") + QByteArray("\r\nConnection: close\r\nContent-Length: ") + QByteArray::number(text.size()) + "\r\n\r\n" + text);
                s->disconnectFromHost();
            });
            QObject::connect(s, &QTcpSocket::disconnected, s, &QObject::deleteLater);
        });
    }

    const QByteArray m_path = qgetenv("PATH");
    const QString m_bridge = QStringLiteral("jvb-eu1-01"), m_second = QStringLiteral("jvb-eu1-02"), m_jibri = QStringLiteral("jibri-eu1-1"), m_other = QStringLiteral("jibri-eu1-2"),
                  m_room = QStringLiteral("weekly@conference.eu1.example");
    QString m_focus, m_prosody, m_root;
    FarServices m_far;
    Alertmanager m_alertmanager;
    QTcpServer m_hook;
    std::vector<std::unique_ptr<LosingFerry>> m_ferries;
    QNetworkAccessManager m_net;
    QMap<QString, QByteArray> m_was;
    int m_focusStarts = 0, m_silences = 0;
};

} // namespace

class TestChaos : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShardChaos> chaos;

public:
    static void initMain() { Chaos::limitRows(); }

private slots:
    void initTestCase()
    {
        chaos = std::make_unique<ShardChaos>();
        QVERIFY(chaos->start());
    }
    void cleanupTestCase() { chaos.reset(); }

    void everyKindHasItsCase()
    {
        chaos->everyKindHasItsCase("chaos");
        for (const OperationKind &k : operationKinds()) QVERIFY2(chaosTests().contains(k.name), k.name);
    }
    void hurtEverywhere_data() { Chaos::faultRows(); }
    void hurtEverywhere()
    {
        QFETCH(int, fault);
        chaos->hurtEverywhere(Chaos::Fault(fault));
    }
};

QTEST_GUILESS_MAIN(TestChaos)
#include "chaos.moc"
