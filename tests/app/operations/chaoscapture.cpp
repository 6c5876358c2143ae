// Packet evidence over a real sshd, hurt at every entry of the audit log (chaos.h): a bridge of the demo writes into a folder of the far host. Whatever happens,
// nobody's packets go on being captured unseen, no file is left there unseen, and what is here is whole or is not.
#include "chaos.h"

#include "app/farhost.h"
#include "operations/captures.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace jitscope;

namespace {

class CaptureChaos : public Chaos
{
public:
    bool start()
    {
        m_far.server.addEnvironment("JITSCOPE_CAPTURES=" + m_there.path().toLocal8Bit());
        // What fetches and what deletes may lose its answer.
        m_far.program("sh", m_far.lost() + "/bin/sh \"$@\"; r=$?\ncase $4 in fetch|delete) lost;; esac\nexit $r");
        if (!m_far.server.start()) return false;
        SshOptions ssh;
        ssh.configFile = m_far.user.config();
        ssh.again = std::chrono::milliseconds(100);
        ssh.againAtMost = std::chrono::milliseconds(300);
        DemoOptions o;
        o.shards = o.bridges = o.rooms = o.recorders = 1;
        o.people = 8;
        o.incidents = o.moves = o.needsLogin = false;
        o.captures = m_there.path();
        const auto change = [&](FleetConfig &config) {
            ShardConfig &s = config.shards.front();
            std::erase_if(s.endpoints, [](const EndpointConfig &e) { return e.kind != ServerKind::Bridge; });
            EndpointConfig &e = s.endpoints.front();
            e.ssh = m_far.server.destination();
            e.service = QStringLiteral("systemd:") + e.name;
            m_bridge = e.name;
            m_ferry = std::make_unique<LosingFerry>(quint16(e.url.port()));
            m_direct = e.url;
            e.url.setPort(m_ferry->port());
        };
        world = std::make_unique<OperationsWorld>(o, change, ssh);
        const bool found = world->started && QTest::qWaitFor([&] { return find(); }, 60'000);
        world->clock.stop(); // whoever is there stays
        return found;
    }
    ~CaptureChaos() override { world.reset(); }

    std::vector<Case> cases() const override { return {{"capture-packets", {m_room, m_person}, {{QStringLiteral("folder"), m_here.path()}}}}; }
    void prepare(const Case &) override
    {
        QVERIFY(QTest::qWaitFor([&] { return m_ferry->isListening() && reaches(m_bridge); }, 60'000)); // the faults of before are over
        QVERIFY2(comesTo([&] { return world->knows(m_bridge) && find(); }), unwell().constData());
        (void)ask(QStringLiteral("/false"), true);
        for (const QTemporaryDir *folder : {&m_there, &m_here})
            for (const QString &name : QDir(folder->path()).entryList(QDir::Files | QDir::Hidden)) QFile::remove(folder->filePath(name));
    }
    void cut() override
    {
        m_far.server.kill();
        QTimer::singleShot(400, &world->context, [this] { m_far.server.start(); });
    }
    void gone(const Case &) override
    {
        m_ferry->goAway();
        QTimer::singleShot(1500, &world->context, [this] { m_ferry->comeBack(); });
    }
    void loseReply(bool on) override
    {
        m_ferry->loseNext(on);
        m_far.loseNext(on);
    }
    QString amiss(const Case &, const Operation &op, const QString &named) override
    {
        const QByteArray on = ask({}, false);
        if (on != "false" && !named.contains(QLatin1String("/false"))) return QStringLiteral("it goes on capturing: ") + QString::fromLatin1(on);
        const QStringList there = QDir(m_there.path()).entryList(QDir::Files), here = QDir(m_here.path()).entryList(QDir::Files | QDir::Hidden);
        if (!there.isEmpty() && op.left.isEmpty()) return QStringLiteral("left on the host: ") + there.join(u' ');
        if (op.state == OperationState::Done && here.size() != 2) return QStringLiteral("done, and here is: ") + here.join(u' ');
        if ((op.state == OperationState::Undone || op.state == OperationState::Cancelled) && !here.isEmpty()) return QStringLiteral("nothing should be here: ") + here.join(u' ');
        if (op.state == OperationState::Failed && !here.isEmpty() && !named.contains(QLatin1String("the files are in"))) return QStringLiteral("not told of: ") + here.join(u' ');
        for (const QString &name : here) {
            if (!name.endsWith(QLatin1String(".pcap"))) return QStringLiteral("half of it is here: ") + name;
            PcapWalk walk;
            if (!walk.feed(readText(m_here.filePath(name))) || walk.isCut() || walk.packets() == 0) return name + QStringLiteral(" is not whole");
        }
        return {};
    }
    int kept() const { return int(QDir(m_here.path()).entryList(QDir::Files).size()); }

private:
    bool find()
    {
        const SnapshotPtr s = world->workspace.fleet.shard(world->shard());
        if (!s) return false;
        for (const RoomPtr &r : s->rooms)
            for (const PersonPtr &p : r->people)
                if (!r->peerToPeer.value_or(false) && p->bridge.value == m_bridge && p->kind == PersonKind::Person && (m_person.isEmpty() || m_person == p->id.value)) {
                    m_room = r->id.value;
                    m_person = p->id.value;
                    return true;
                }
        return false;
    }
    QByteArray http(const QString &path, bool post)
    {
        const QUrl url(m_direct.toString() + path);
        QNetworkReply *r = post ? m_net.post(QNetworkRequest(url), QByteArray()) : m_net.get(QNetworkRequest(url));
        (void)QTest::qWaitFor([&] { return r->isFinished(); }, 10'000);
        r->deleteLater();
        return r->readAll();
    }
    QByteArray ask(const QString &end, bool post)
    {
        const QJsonObject all = QJsonDocument::fromJson(http(QStringLiteral("/debug"), false)).object()[u"conferences"].toObject();
        for (auto it = all.begin(); it != all.end(); ++it)
            if (it->toObject()[u"endpoints"].toObject().contains(m_person)) return http(QStringLiteral("/debug/features/endpoint/%1/%2/pcap-dump").arg(it.key(), m_person) + end, post);
        return "no such endpoint";
    }

    QTemporaryDir m_there, m_here;
    FarHost m_far;
    std::unique_ptr<LosingFerry> m_ferry;
    QUrl m_direct;
    QNetworkAccessManager m_net;
    QString m_bridge, m_room, m_person;
};

} // namespace

class TestChaosCapture : public QObject
{
    Q_OBJECT

    std::unique_ptr<CaptureChaos> chaos;

public:
    static void initMain() { Chaos::limitRows(); }

private slots:
    void initTestCase()
    {
        chaos = std::make_unique<CaptureChaos>();
        QVERIFY(chaos->start());
    }
    void cleanupTestCase() { chaos.reset(); }
    void everyKindHasItsCase() { chaos->everyKindHasItsCase("chaoscapture"); }
    void isFetchedAlthoughTheWayBroke_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<int>("fault");
        for (const char *step : {"end", "fetch", "delete"}) {
            QTest::addRow("cut at %s", step) << QString::fromLatin1(step) << int(Chaos::Fault::Cut);
            QTest::addRow("reply lost at %s", step) << QString::fromLatin1(step) << int(Chaos::Fault::ReplyLost);
            QTest::addRow("killed at %s", step) << QString::fromLatin1(step) << int(Chaos::Fault::Killed);
        }
    }
    void isFetchedAlthoughTheWayBroke()
    {
        QFETCH(QString, step);
        QFETCH(int, fault);
        const Chaos::Count count = chaos->hurtAtStep(chaos->cases().front(), Chaos::Fault(fault), step);
        QCOMPARE(count.hurt, 1);
        QCOMPARE(count.done, 1);
        QCOMPARE(chaos->kept(), 2);
    }
    void hurtEverywhere_data() { Chaos::faultRows(); }
    void hurtEverywhere()
    {
        QFETCH(int, fault);
        chaos->hurtEverywhere(Chaos::Fault(fault));
    }
};

QTEST_GUILESS_MAIN(TestChaosCapture)
#include "chaoscapture.moc"
