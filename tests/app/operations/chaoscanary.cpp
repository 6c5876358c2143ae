// Canary recordings over a real sshd, hurt at every entry of the audit log (chaos.h). The Jibri is the stand-in of canaryjibri.h, ffmpeg really records and is
// really read back. Nothing goes on recording unseen, no file is left behind, and nobody else's recording is stopped.
#include "canaryjibri.h"
#include "chaos.h"

#include "app/farhost.h"

using namespace jitscope;

namespace {

class CanaryChaos : public Chaos
{
public:
    CanaryChaos() : m_one(m_folder.filePath(QStringLiteral("rec")), QStringLiteral("zitrone")), m_two(m_folder.filePath(QStringLiteral("rec")), QStringLiteral("zitrone")) {}
    bool start()
    {
        // What deletes may lose its answer; and the load of this machine is not the recorder's.
        m_far.program("sh", m_far.lost() + FarHost::withoutLoad() + "; r=$?\n"
                            "case \" $* \" in *' canary delete '*) lost;; esac\nexit $r");
        if (!m_far.server.start()) return false;
        SshOptions ssh;
        ssh.configFile = m_far.user.config();
        ssh.again = std::chrono::milliseconds(100);
        ssh.againAtMost = std::chrono::milliseconds(300);
        for (const FakeJibri *j : {&m_one, &m_two}) m_ferries.push_back(std::make_unique<LosingFerry>(j->port));
        DemoOptions o;
        o.shards = o.bridges = o.rooms = o.recorders = 1;
        o.people = 2;
        o.incidents = o.moves = o.needsLogin = false;
        const auto change = [&](FleetConfig &config) { // nothing of the demo's, but its name
            ShardConfig &s = config.shards.front();
            s.ssh = m_far.server.destination();
            s.endpoints.clear();
            for (size_t i = 0; i < 2; ++i) {
                EndpointConfig e;
                e.kind = ServerKind::Recorder;
                e.name = QStringLiteral("jibri-%1").arg(i + 1);
                e.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_ferries[i]->port()));
                e.recordings = m_folder.filePath(QStringLiteral("rec"));
                s.endpoints.push_back(e);
            }
            s.canary.base = QUrl(QStringLiteral("http://127.0.0.1:%1/meet").arg(m_one.port));
            s.canary.domain = QStringLiteral("recorder.example.org");
            s.canary.user = QStringLiteral("recorder");
            s.canary.secret = QStringLiteral("rec");
            s.canary.recordMs = 4000; // so 3 s must be read back
        };
        world = std::make_unique<OperationsWorld>(o, change, ssh);
        world->use({{QStringLiteral("rec"), Secret(QStringLiteral("zitrone"))}});
        return world->started;
    }
    ~CanaryChaos() override { world.reset(); }

    std::vector<Case> cases() const override { return {{"canary-recording", {QStringLiteral("jibri-1")}}, {"canary-recording", {QStringLiteral("jibri-1")}, {}, "taken meanwhile"}}; }
    void prepare(const Case &c) override
    {
        QVERIFY(QTest::qWaitFor([&] { return reaches(QStringLiteral("jibri-1")); }, 60'000));
        m_one.end();
        m_cut = false;
        QDir(m_folder.filePath(QStringLiteral("rec"))).removeRecursively();
        const auto idle = [&] {
            const SnapshotPtr s = world->workspace.fleet.shard(world->shard());
            return s && std::count_if(s->servers.begin(), s->servers.end(), [](const ServerPtr &v) { return v->rest.busy == RecorderView::Busy::Idle; }) == 2;
        };
        QVERIFY2(comesTo(idle), unwell().constData());
        m_takenFirst = *c.note;
        m_one.takenBefore = m_takenFirst;
    }
    void cut() override
    {
        m_far.server.kill();
        QTimer::singleShot(400, &world->context, [this] { m_far.server.start(); });
    }
    void gone(const Case &) override
    {
        m_ferries.front()->goAway();
        m_one.cut();
        m_cut = true;
        QTimer::singleShot(1500, &world->context, [this] { m_ferries.front()->comeBack(); });
    }
    void loseReply(bool on) override
    {
        m_ferries.front()->loseNext(on);
        m_far.loseNext(on);
    }
    QString amiss(const Case &, const Operation &op, const QString &named) override
    {
        const QStringList files = QDir(m_folder.filePath(QStringLiteral("rec"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        if (m_takenFirst) { // somebody else's recording goes on
            if (op.state == OperationState::Done) return QStringLiteral("done, while another recording was on");
            // Where the answer was lost nobody knows whose it is, and one of ours would never end.
            const bool told = std::any_of(op.sent.begin(), op.sent.end(), [](const SentAction &s) { return s.result == QLatin1String("412"); });
            return m_one.busy || !told || m_cut ? QString() : QStringLiteral("somebody else's recording was stopped");
        }
        if (m_one.busy && !named.contains(QLatin1String("jibri-1"))) return QStringLiteral("it goes on recording");
        if (!files.isEmpty() && !named.contains(QLatin1String("jibri-1"))) return QStringLiteral("left behind: ") + files.join(u' ');
        return {};
    }

private:
    QTemporaryDir m_folder;
    FakeJibri m_one, m_two;
    FarHost m_far;
    std::vector<std::unique_ptr<LosingFerry>> m_ferries;
    bool m_takenFirst = false, m_cut = false;
};

} // namespace

class TestChaosCanary : public QObject
{
    Q_OBJECT

    std::unique_ptr<CanaryChaos> chaos;

public:
    static void initMain() { Chaos::limitRows(); }

private slots:
    void initTestCase()
    {
        chaos = std::make_unique<CanaryChaos>();
        QVERIFY(chaos->start());
    }
    void cleanupTestCase() { chaos.reset(); }
    void everyKindHasItsCase() { chaos->everyKindHasItsCase("chaoscanary"); }
    void theRecordingIsDeletedAlthoughTheWayBroke()
    {
        const Chaos::Count count = chaos->hurtAtStep({"canary-recording", {QStringLiteral("jibri-1")}}, Chaos::Fault::Cut, QStringLiteral("delete"));
        QCOMPARE(count.hurt, 1);
        QCOMPARE(count.done, 1); // with nothing left behind, or it were wrong
    }
    void hurtEverywhere_data() { Chaos::faultRows(); }
    void hurtEverywhere()
    {
        QFETCH(int, fault);
        chaos->hurtEverywhere(Chaos::Fault(fault));
    }
};

QTEST_GUILESS_MAIN(TestChaosCanary)
#include "chaoscanary.moc"
