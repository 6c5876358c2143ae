// Configuration files on a host behind a real sshd, saved and taken into use, hurt at every entry of the audit log (chaos.h). A cut kills what runs on the host
// too, as when the machine goes: the file is then the whole old one or the whole new one, as the operation says; the old one is kept whole; nothing half-written
// stays beside it unsaid; and the server runs with the file that is there.
#include "chaos.h"
#include "farservices.h"

#include <QCryptographicHash>

#include <sys/stat.h>

using namespace jitscope;

namespace {

QByteArray sumOf(const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(); }

struct Texts
{
    QByteArray before, after;
};

class ConfigChaos : public Chaos
{
public:
    bool start()
    {
        DemoOptions o;
        o.shards = 1;
        o.bridges = 2;
        o.people = 4;
        o.rooms = 1;
        o.recorders = 2;
        o.incidents = o.moves = o.needsLogin = false;
        // What writes may lose its answer. The scripts of configfiles.cpp call sh once more: their own name is in $0 then.
        m_far.bash("sh", "/bin/sh \"$@\"; r=$?; case \"$*\" in *.jitscope-new*|*.part*) lost;; esac; exit $r");
        m_far.bash("prosodyctl", "exec luac5.4 -p '" + path(m_lua).toLocal8Bit() + "'"); // its own configuration is the machine's
        if (!m_far.start()) return false;
        SshOptions ssh;
        ssh.configFile = m_far.host.user.config();
        ssh.again = std::chrono::milliseconds(100);
        ssh.againAtMost = std::chrono::milliseconds(300);
        const auto change = [&](FleetConfig &config) {
            ShardConfig &s = config.shards.front();
            s.ssh = m_far.host.server.destination();
            for (EndpointConfig &e : s.endpoints) {
                e.service = QStringLiteral("systemd:") + e.name;
                if (e.kind == ServerKind::Focus) m_focus = e.name;
                if (e.kind == ServerKind::Prosody) m_prosody = e.name;
                if (e.kind == ServerKind::Host) continue;
                m_ferries.push_back(std::make_unique<LosingFerry>(quint16(e.url.port())));
                e.url.setPort(m_ferries.back()->port());
            }
        };
        world = std::make_unique<OperationsWorld>(o, change, ssh);
        m_far.serve(world->config);
        QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] { watch(); });
        m_watch.start(2);
        return world->started && !m_focus.isEmpty() && !m_prosody.isEmpty() && QTest::qWaitFor([&] { return isWell(); }, 60'000);
    }
    ~ConfigChaos() override { world.reset(); }

    std::vector<Case> cases() const override
    {
        return {one("save-config", m_jibri, m_hocon), one("save-config", m_prosody, m_lua, "lua"), one("apply-config-idle", m_jibri, m_hocon), one("apply-config-now", m_jibri, m_hocon),
                one("apply-config-idle", m_bridge, m_jvb, "bridge"), one("apply-config-now", m_bridge, m_jvb, "bridge"), one("apply-config-shard", m_focus, m_jicofo), one("apply-config-shard", m_prosody, m_lua, "lua")};
    }
    void prepare(const Case &c) override
    {
        for (const DemoServer &s : world->demo.servers())
            if (!s.running) (void)world->demo.service(s.name, DemoVerb::Start);
        QVERIFY(QTest::qWaitFor([&] { return reaches(m_jibri); }, 60'000));
        if (c.targets.front() == m_bridge && (world->truth(m_bridge).draining || world->truth(m_bridge).people > 0)) { // nobody is on it, so that "when idle" is soon
            if (world->truth(m_bridge).people > 0) carryOut(world->wish("move-people", {m_bridge}));
            if (!QTest::currentTestFailed()) carryOut(world->wish("undrain", {m_bridge}));
            if (QTest::currentTestFailed()) return;
        }
        QVERIFY2(comesTo([&] { return isWell(); }), unwell().constData());
        for (const QString &name : files()) QVERIFY(QFile::remove(path(name)));
        const QString file = path(c.options[QStringLiteral("path")].section(u'/', -1));
        QVERIFY(writeText(file, texts(file).before));
        ::chmod(file.toLocal8Bit().constData(), 0640);
        m_target = c.targets.front();
        m_file = file;
        m_starts = world->truth(m_target).starts;
        m_runsWith = texts(file).before;
        m_away = false;
    }
    void cut() override
    {
        m_far.host.server.kill();
        QTimer::singleShot(400, &world->context, [this] { m_far.start(); });
    }
    void gone(const Case &) override
    {
        m_away = true;
        (void)world->demo.service(m_target, DemoVerb::Stop);
        QTimer::singleShot(1500, &world->context, [this, victim = m_target] { (void)world->demo.service(victim, DemoVerb::Start); });
    }
    void loseReply(bool on) override
    {
        for (const auto &f : m_ferries) f->loseNext(on);
        m_far.host.loseNext(on);
    }
    QString amiss(const Case &c, const Operation &op, const QString &named) override
    {
        const Texts t = texts(m_file);
        const QByteArray now = readText(m_file);
        const bool done = op.state == OperationState::Done, isNew = now == t.after, saysIt = op.left.join(u'\n').contains(m_file);
        if (!isNew && now != t.before) return QStringLiteral("the file is neither the old one nor the new one: %1 bytes").arg(now.size());
        if (done && !isNew) return QStringLiteral("done, and the old file is there");
        if (!done && isNew && !saysIt) return QStringLiteral("not done, and the new file is there");
        struct stat s{};
        if (::stat(m_file.toLocal8Bit().constData(), &s) != 0 || (s.st_mode & 07777) != 0640) return QStringLiteral("its mode is another");
        int kept = 0;
        for (const QString &name : files()) {
            const QString whole = path(name);
            if (whole == m_file) continue;
            static const QRegularExpression version(QStringLiteral("\\.jitscope-\\d{8}T\\d{6}Z$"));
            if (version.match(name).hasMatch()) {
                ++kept;
                if (readText(whole) != t.before) return QStringLiteral("what is kept is not the old file");
            } else if (!saysIt) {
                return QStringLiteral("left beside it: ") + name;
            }
        }
        if (isNew && kept != 1) return QStringLiteral("the new file is there, and the old one is not kept");
        if (qstrncmp(c.kind, "apply", 5) != 0) return {};
        for (const DemoServer &other : world->demo.servers())
            if (other.draining && !named.contains(other.name)) return other.name + QStringLiteral(" is left drained");
        (void)QTest::qWaitFor([&] { return world->truth(m_target).running; }, 5000);
        const DemoServer server = world->truth(m_target);
        if (!server.running) return QStringLiteral("the server does not run");
        if (done && server.starts == m_starts) return QStringLiteral("done, and it was not started anew");
        // One that came up by itself meanwhile read what was there then.
        if (m_runsWith != now && !m_away && !saysIt) return QStringLiteral("the server runs with the other file");
        return {};
    }

private:
    Case one(const char *kind, const QString &server, const char *name, const char *note = "") const
    {
        const Texts t = texts(QLatin1String(name));
        return {kind, {server},
                {{QStringLiteral("path"), path(name)}, {QStringLiteral("base"), QString::fromLatin1(sumOf(t.before))}, {QStringLiteral("sum"), QString::fromLatin1(sumOf(t.after))}, {QStringLiteral("watch"), QStringLiteral("1")}},
                note, {{QStringLiteral("file"), Secret(QString::fromLatin1(t.after.toBase64()))}}};
    }
    QString path(const QString &name) const { return m_etc.filePath(name); }
    QStringList files() const { return QDir(m_etc.path()).entryList(QDir::Files | QDir::Hidden); }
    QString path(const char *name) const { return path(QLatin1String(name)); }
    // Some hundred KB, so that writing takes a while.
    static Texts texts(const QString &file)
    {
        if (file.endsWith(QLatin1String(".lua"))) return {"admins = {}\n" + QByteArray(100'000, '-') + "\n", "admins = { \"focus@auth.meet.test\" }\n" + QByteArray(150'000, '-') + "\n"};
        return {"// kept by hand\nid = \"one\"\n" + QByteArray(100'000, '#') + "\n", "// kept by hand\nid = \"two\"\n" + QByteArray(150'000, '#') + "\n"};
    }
    bool isWell() const // everything runs and is seen
    {
        for (const DemoServer &s : world->demo.servers())
            if (!s.running) return false;
        const SnapshotPtr s = world->workspace.fleet.shard(world->shard());
        const auto free = [&] { return std::count_if(s->servers.begin(), s->servers.end(), [](const ServerPtr &v) { return v->kind == ServerKind::Recorder && v->rest.busy == RecorderView::Busy::Idle; }) == 2; };
        const auto isSeen = [&](const QString &name) { // a bridge without rooms has pages that nobody asks for
            const Server *v = s ? serverOf(*s, name) : nullptr;
            return v && v->health == Health::Ok;
        };
        return isSeen(m_bridge) && isSeen(m_jibri) && isSeen(m_focus) && isSeen(m_prosody) && free();
    }
    // A server reads its file when it starts.
    void watch()
    {
        if (m_target.isEmpty()) return;
        const DemoServer now = world->truth(m_target);
        if (now.starts != std::exchange(m_seen, now.starts)) m_runsWith = readText(m_file);
    }

    static constexpr const char *m_hocon = "jibri.conf", *m_jicofo = "jicofo.conf", *m_jvb = "jvb.conf", *m_lua = "prosody.cfg.lua";
    const QString m_jibri = QStringLiteral("jibri-eu1-1"), m_bridge = QStringLiteral("jvb-eu1-01");
    QString m_focus, m_prosody, m_target, m_file;
    QTemporaryDir m_etc;
    FarServices m_far;
    std::vector<std::unique_ptr<LosingFerry>> m_ferries;
    QTimer m_watch;
    QByteArray m_runsWith;
    int m_starts = 0, m_seen = 0;
    bool m_away = false;
};

} // namespace

class TestChaosConfigs : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConfigChaos> chaos;

public:
    static void initMain() { Chaos::limitRows(); }

private slots:
    void initTestCase()
    {
        chaos = std::make_unique<ConfigChaos>();
        QVERIFY(chaos->start());
    }
    void cleanupTestCase() { chaos.reset(); }
    void everyKindHasItsCase() { chaos->everyKindHasItsCase("chaosconfigs"); }
    void hurtEverywhere_data() { Chaos::faultRows(); }
    void hurtEverywhere()
    {
        QFETCH(int, fault);
        chaos->hurtEverywhere(Chaos::Fault(fault));
    }
};

QTEST_GUILESS_MAIN(TestChaosConfigs)
#include "chaosconfigs.moc"
