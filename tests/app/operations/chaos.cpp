// Every operation, hurt at every entry of its audit log: the console killed, the SSH connections cut, the server gone, the reply lost. Each must end
// in a known state: done, undone, or failed with what is left named; nothing drained or stopped unseen; the log whole. The count is printed.
#include "farservices.h"
#include "world.h"

#include "operations/known.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <set>

using namespace jitscope;

namespace {

// Calls `hurt` when that many entries are written.
class WatchedAudit : public DyingAudit
{
public:
    WatchedAudit(AuditTrail &real, int at, bool dies, std::function<void()> hurt) : DyingAudit(real, dies ? at : 1 << 30), m_left(at), m_hurt(std::move(hurt)) {}
    bool isHurt() const { return m_left <= 0; }
    void append(const AuditEntry &entry, QObject *context, Kept kept) override
    {
        if (--m_left == 0 && m_hurt) m_hurt();
        DyingAudit::append(entry, context, std::move(kept));
    }

private:
    int m_left;
    std::function<void()> m_hurt;
};

// Carries HTTP; from loseNext() on, the next request that changes something reaches the server, and its reply nobody.
class LosingFerry : public QTcpServer
{
public:
    explicit LosingFerry(quint16 to) : m_to(to)
    {
        listen(QHostAddress::LocalHost, 0);
        connect(this, &QTcpServer::newConnection, this, &LosingFerry::take);
    }
    void loseNext() { m_lose = true; }

private:
    void take()
    {
        QTcpSocket *near = nextPendingConnection();
        near->setParent(this);
        auto *far = new QTcpSocket(near);
        auto lost = std::make_shared<bool>(false);
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_to);
        connect(near, &QTcpSocket::readyRead, far, [this, near, far, lost] {
            const QByteArray bytes = near->readAll();
            if (m_lose && (bytes.startsWith("POST ") || bytes.startsWith("GET /move-endpoints/"))) {
                m_lose = false;
                *lost = true;
            }
            if (far->isOpen()) far->write(bytes);
        });
        connect(far, &QTcpSocket::readyRead, near, [near, far, lost] {
            if (*lost) return near->abort();
            if (near->isOpen()) near->write(far->readAll());
        });
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
        connect(far, &QTcpSocket::errorOccurred, near, [far, near] {
            if (far->state() != QAbstractSocket::ConnectedState) near->abort();
        });
    }

    quint16 m_to;
    bool m_lose = false;
};

struct Count { int hurt = 0, done = 0, undone = 0, failed = 0, ended = 0, wrong = 0; };

} // namespace

class TestChaos : public QObject
{
    Q_OBJECT

    std::unique_ptr<FarServices> far;
    std::unique_ptr<OperationsWorld> world;
    std::vector<std::unique_ptr<LosingFerry>> ferries;
    const QByteArray path = qgetenv("PATH");
    const QString bridge = QStringLiteral("jvb-eu1-01"), second = QStringLiteral("jvb-eu1-02"), jibri = QStringLiteral("jibri-eu1-1"), other = QStringLiteral("jibri-eu1-2");

    struct Case { const char *kind; QStringList targets; QMap<QString, QString> options; };
    std::vector<Case> cases() const
    {
        return {
            {"drain", {bridge}, {}},
            {"undrain", {bridge}, {}},
            {"move-people", {bridge}, {{QStringLiteral("move"), QStringLiteral("1")}}},
            {"restart-bridge-idle", {bridge}, {{QStringLiteral("move"), QStringLiteral("1")}}},
            {"restart-bridge-now", {bridge}, {}},
            {"install-idle-timer", {bridge}, {}},
            {"remove-idle-timer", {bridge}, {}},
            {"rolling-restart", {}, {{QStringLiteral("move"), QStringLiteral("1")}}},
            {"stop-recording", {jibri}, {}},
            {"restart-recorder-idle", {jibri}, {}},
            {"restart-recorder-now", {jibri}, {}},
            {"restart-recorder-x", {jibri}, {}},
            {"restart-recorders-idle", {jibri, other}, {}},
            {"restart-jicofo", {}, {}},
            {"restart-prosody", {}, {}},
            {"reload-prosody", {}, {}},
            {"reload-nginx", {}, {}},
        };
    }
    static QString focusOf(const FleetConfig &config, ServerKind kind)
    {
        for (const EndpointConfig &e : config.shards.front().endpoints)
            if (e.kind == kind) return e.name;
        return {};
    }
    RunnerOptions pace() const
    {
        RunnerOptions o = OperationsWorld::quick(world->folder.filePath(QStringLiteral("locks")));
        o.choiceMs = 300; // the operator has gone to bed
        o.undoTries = 40;
        o.undoAgainMs = 100;
        o.pace.startWithin = o.pace.drainWithin = o.pace.healthWithin = o.pace.xmppWithin = o.pace.countWithin = 6000;
        o.pace.idleWithin = 20'000;
        return o;
    }
    bool wellAgain() // everything runs and is seen
    {
        for (const DemoServer &s : world->demo.servers())
            if (!s.running) return false;
        return world->knows(bridge) && world->knows(second) && world->knows(jibri) && world->knows(other);
    }
    void heal()
    {
        for (const DemoServer &s : world->demo.servers())
            if (!s.running) (void)world->demo.service(s.name, DemoVerb::Start);
        for (const QString &b : {bridge, second})
            if (world->truth(b).draining) {
                world->run();
                const QString id = world->request(world->wish("undrain", {b}));
                QTRY_VERIFY_WITH_TIMEOUT(!isOpen(world->op(id).state), 30'000);
            }
        QTRY_VERIFY_WITH_TIMEOUT(wellAgain(), 60'000);
    }
    void record() // something to stop
    {
        if (!world->truth(jibri).recording) {
            for (const EndpointConfig &e : world->config.shards.front().endpoints) {
                if (e.name != jibri) continue;
                QNetworkRequest start(QUrl(e.url.toString() + QStringLiteral("/jibri/api/v1.0/startService")));
                start.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
                connect(m_net.post(start, R"({"sessionId":"s1","callParams":{"callUrlInfo":{"baseUrl":"https://meet.example.org","callName":"board"}},)"
                                          R"("callLoginParams":{"domain":"recorder.meet.example.org","username":"recorder","password":"x"},"sinkType":"file"})"),
                        &QNetworkReply::finished, this, [] {});
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(world->truth(jibri).recording, 20'000);
        const auto seen = [&] {
            const Server *s = serverOf(*world->workspace.fleet.shard(world->shard()), jibri);
            return s && s->rest.busy == RecorderView::Busy::Busy;
        };
        QTRY_VERIFY_WITH_TIMEOUT(seen(), 20'000);
    }
    QNetworkAccessManager m_net;

    std::vector<AuditEntry> entriesOf(const QString &id)
    {
        std::vector<AuditEntry> all;
        bool read = false, whole = false;
        QObject here;
        world->audit->read(0, 20'000, true, &here, [&](const Result<AuditPage> &page) {
            whole = page && page->brokenAfter < 0;
            if (page)
                for (const AuditEntry &e : page->entries)
                    if (e.operation == id) all.push_back(e);
            read = true;
        });
        [&] { QTRY_VERIFY(read && whole); }();
        std::reverse(all.begin(), all.end());
        return all;
    }
    // Nothing: it is well. What is drained or stopped must be what was asked for, or be named.
    QString amiss(const Case &c, const QString &id)
    {
        const Operation &op = world->op(id);
        if (isOpen(op.state)) return QStringLiteral("still ") + QLatin1String(operationStateName(op.state));
        const std::vector<AuditEntry> log = entriesOf(id);
        if (log.empty() || log.front().what != QLatin1String("asked") || log.back().what != QLatin1String("ended")) return QStringLiteral("the log is not whole");
        if (std::count_if(log.begin(), log.end(), [](const AuditEntry &e) { return e.what == QLatin1String("ended"); }) != 1) return QStringLiteral("it ended twice");
        const bool keepsDrained = op.state == OperationState::Done && (qstrcmp(c.kind, "drain") == 0 || qstrcmp(c.kind, "move-people") == 0);
        const QString named = op.left.join(u'\n') + (op.error ? op.error->where : QString());
        for (const DemoServer &s : world->demo.servers()) {
            if (s.draining && !(keepsDrained && s.name == bridge) && !(qstrcmp(c.kind, "undrain") == 0 && op.state != OperationState::Done) && !named.contains(s.name)) return s.name + QStringLiteral(" is left drained");
            if (!s.pending.isEmpty() && op.state == OperationState::Done) return s.name + QStringLiteral(" has not done what it was asked");
        }
        if (op.state == OperationState::Failed && !op.error) return QStringLiteral("it failed and says not why");
        return {};
    }

    enum class Fault { Killed, Cut, Gone, ReplyLost };
    // At the `at`th entry. False: it ended before.
    bool hurt(const Case &c, Fault fault, int at, Count &count)
    {
        world->workspace.latch.setClosed(false); // it closes by itself
        heal();
        if (QTest::currentTestFailed()) return false;
        if (qstrcmp(c.kind, "undrain") == 0) {
            world->run();
            const QString id = world->request(world->wish("drain", {bridge}));
            [&] { QTRY_VERIFY_WITH_TIMEOUT(world->op(id).state == OperationState::Done, 30'000); }();
        }
        if (qstrcmp(c.kind, "stop-recording") == 0) record();
        if (QTest::currentTestFailed()) return false;
        OperationRequest r = world->wish(c.kind, c.targets);
        r.options = c.options;
        QString victim = c.targets.value(0);
        if (victim.isEmpty()) victim = QByteArray(c.kind).contains("jicofo") ? focusOf(world->config, ServerKind::Focus) : QByteArray(c.kind).contains("prosody") ? focusOf(world->config, ServerKind::Prosody) : bridge;
        WatchedAudit audit(*world->audit, at, fault == Fault::Killed, [&] {
            if (fault == Fault::Cut) {
                far->host.server.kill();
                QTimer::singleShot(400, &world->context, [this] { far->start(); });
            } else if (fault == Fault::Gone) {
                (void)world->demo.service(victim, DemoVerb::Stop);
                QTimer::singleShot(1500, &world->context, [this, victim] { (void)world->demo.service(victim, DemoVerb::Start); });
            } else if (fault == Fault::ReplyLost) {
                for (const auto &f : ferries) f->loseNext();
            }
        });
        world->run(audit, pace());
        const QString id = world->request(r);
        if (world->op(id).state == OperationState::Refused) {
            qWarning("%s is refused: %s", c.kind, qPrintable(world->op(id).error->detail));
            ++count.wrong;
            return false;
        }
        [&] { QTRY_VERIFY_WITH_TIMEOUT((fault == Fault::Killed && audit.isDead()) || !isOpen(world->op(id).state), 180'000); }();
        if (!audit.isHurt()) return false;
        ++count.hurt;
        bool ended = false;
        if (fault == Fault::Killed) {
            world->runner.reset(); // the process is gone, and its locks with it
            Runner &next = world->run(*world->audit, pace());
            QSignalSpy taken(&next, &Runner::tookUp);
            next.takeUp();
            [&] { QTRY_VERIFY(!taken.isEmpty()); }();
            ended = !taken.isEmpty() && taken.front().front().toInt() == 0; // its end was on the disk already
            if (!ended) [&] { QTRY_VERIFY_WITH_TIMEOUT(!isOpen(world->op(id).state), 180'000); }();
        }
        if (ended) {
            ++count.ended;
            return true;
        }
        if (const QString wrong = amiss(c, id); !wrong.isEmpty()) {
            ++count.wrong;
            QStringList steps;
            for (size_t i = 0; i < world->op(id).steps.size(); ++i) steps << world->op(id).plan.steps[i].key + u'=' + QString::number(int(world->op(id).steps[i].mark));
            qWarning().noquote() << c.kind << "fault" << int(fault) << "at" << at << ':' << wrong << '(' << operationStateName(world->op(id).state) << (world->op(id).error ? world->op(id).error->detail : QString()) << steps.join(u' ') << ')';
        } else if (world->op(id).state == OperationState::Done) ++count.done;
        else if (world->op(id).state == OperationState::Failed) ++count.failed;
        else ++count.undone;
        return true;
    }

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); } // a row is hundreds of operations

private slots:
    void initTestCase()
    {
        DemoOptions o;
        o.shards = 1;
        o.bridges = 2;
        o.people = 30;
        o.rooms = 5;
        o.recorders = 2;
        o.incidents = o.moves = o.needsLogin = false;
        far = std::make_unique<FarServices>();
        QVERIFY(far->start());
        qputenv("PATH", far->host.server.path("bin").toLocal8Bit() + ':' + path);
        SshOptions ssh;
        ssh.configFile = far->host.user.config();
        ssh.again = std::chrono::milliseconds(100);
        ssh.againAtMost = std::chrono::milliseconds(300);
        const auto change = [&](FleetConfig &config) {
            config.shards.front().ssh = far->host.server.destination();
            for (EndpointConfig &e : config.shards.front().endpoints) {
                e.service = QStringLiteral("systemd:") + e.name;
                if (e.kind == ServerKind::Host) continue;
                ferries.push_back(std::make_unique<LosingFerry>(quint16(e.url.port())));
                e.url.setPort(ferries.back()->serverPort());
            }
        };
        world = std::make_unique<OperationsWorld>(o, change, ssh);
        QVERIFY(world->started);
        far->serve(world->config);
        QTRY_VERIFY_WITH_TIMEOUT(wellAgain(), 60'000);
    }
    void cleanupTestCase()
    {
        world.reset();
        far.reset();
        qputenv("PATH", path);
    }

    void everyKindHasItsCase()
    {
        // Those whose far side is another one are hurt in tests of their own.
        const std::set<QByteArray> elsewhere{
            "drain-shard", "undrain-shard", "failover-shard",                   // proxies.cpp: a real pair of HAProxy, killed and one of them gone in the middle
            "end-room", "kick-person",                                          // roomsandpeople.cpp: a real Prosody
            "add-account", "change-password", "remove-account",                 // accounts.cpp: a real prosodyctl
            "pin-room", "unpin-room",                                           // silence.cpp
            "resume-rules",                                                     // healing.cpp, failover.cpp: nothing is sent
            "canary-recording",                                                 // canary.cpp
        };
        std::set<QByteArray> here;
        for (const Case &c : cases()) here.insert(c.kind);
        for (const OperationKind &k : operationKinds()) QVERIFY2(here.count(k.name) || elsewhere.count(k.name), k.name);
    }

    void hurtEverywhere_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("console killed") << int(Fault::Killed);
        QTest::newRow("connections cut") << int(Fault::Cut);
        QTest::newRow("server gone") << int(Fault::Gone);
        QTest::newRow("reply lost") << int(Fault::ReplyLost);
    }
    void hurtEverywhere()
    {
        QFETCH(int, fault);
        const bool whole = qEnvironmentVariableIsSet("JITSCOPE_SOAK_SECONDS"); // tests/run --long: at every entry
        const QByteArray only = qgetenv("JITSCOPE_CHAOS_KIND");
        Count all;
        int turn = 0;
        for (const Case &c : cases()) {
            if (!only.isEmpty() && only != c.kind) continue;
            Count count;
            const bool each = whole || !only.isEmpty();
            // Else each kind is hurt by two of the four, once by each, somewhere else each time.
            const int first = each ? 1 : 2 + (3 * turn) % 11, last = each ? 200 : first;
            if (++turn; !each && (turn + fault) % 2 == 1) continue;
            for (int at = first; at <= last; ++at)
                if (!hurt(c, Fault(fault), at, count) || QTest::currentTestFailed()) break;
            qInfo("%-24s hurt %2d times: %d done, %d undone, %d failed and said so, %d had ended, %d wrong", c.kind, count.hurt, count.done, count.undone, count.failed, count.ended, count.wrong);
            all.hurt += count.hurt;
            all.done += count.done;
            all.undone += count.undone;
            all.failed += count.failed;
            all.ended += count.ended;
            all.wrong += count.wrong;
        }
        qInfo("%s: hurt %d times, %d in a known state (%d done, %d undone, %d failed and said so, %d had ended)", QTest::currentDataTag(), all.hurt, all.hurt - all.wrong, all.done, all.undone, all.failed, all.ended);
        QCOMPARE(all.wrong, 0);
        QVERIFY(all.hurt > 0);
    }
};

QTEST_GUILESS_MAIN(TestChaos)
#include "chaos.moc"
