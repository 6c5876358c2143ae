// The program itself, killed with SIGKILL in the middle of an operation, at several instants; another process goes on with it (`jitscope do --resume`). The far
// side lives on: a demo fleet, a pair of real HAProxies, a real Prosody with its prosodyctl, behind a real sshd. One kind of each family.
#include "farservices.h"
#include "rooms.h"

#include "app/haproxy.h"
#include "demo/demofleet.h"
#include "storage/fleetfile.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>

using namespace jitscope;

class TestSigkill : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home{QStringLiteral("/tmp/jskill-XXXXXX")}; // short: sockets stand below it
    FarServices m_far;
    MeetingServer m_meetings;
    FakeShard m_a, m_b;
    std::array<HaproxyServer, 2> m_lb;
    std::unique_ptr<DemoFleet> m_demo;
    FleetConfig m_config;
    QTimer m_clock;
    QString m_fleet, m_root, m_focus, m_pinned;
    QNetworkAccessManager m_net;
    const QString m_bridge = QStringLiteral("jvb-eu1-01"), m_jibri = QStringLiteral("jibri-eu1-1"), m_room = QStringLiteral("standup@conference.meet.test"),
                  m_account = QStringLiteral("hanna@meet.test");
    const QByteArray m_oldText = "// kept by hand\nid = \"one\"\n", m_newText = "// kept by hand\nid = \"two\"\n";
    int m_kills = 0, m_known = 0;

    std::unique_ptr<QProcess> start(const QStringList &words, const QByteArray &typed = {})
    {
        auto p = std::make_unique<QProcess>();
        QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"}) e.insert(QLatin1String(name), m_home.path());
        e.insert(QStringLiteral("PATH"), m_home.filePath(QStringLiteral("bin")) + u':' + e.value(QStringLiteral("PATH")));
        e.insert(QStringLiteral("JITSCOPE_TEST_ROOMS"), QString::fromUtf8(m_meetings.token));
        p->setProcessEnvironment(e);
        p->setProcessChannelMode(QProcess::MergedChannels);
        p->start(QStringLiteral(JITSCOPE_PROGRAM), words + QStringList{QStringLiteral("--fleet"), m_fleet, QStringLiteral("--yes"), QStringLiteral("--unlatch"), QStringLiteral("--wait"), QStringLiteral("10")});
        p->write(typed);
        p->closeWriteChannel();
        return p;
    }
    // What each entry of the log says, oldest first; empty: there is none yet.
    QStringList entries(QStringList *details = nullptr) const
    {
        QStringList out;
        QDirIterator files(m_home.path(), {QStringLiteral("*.sqlite")}, QDir::Files, QDirIterator::Subdirectories);
        if (!files.hasNext()) return out;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
            db.setDatabaseName(files.next());
            db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"));
            if (db.open()) {
                QSqlQuery q(db);
                q.exec(QStringLiteral("SELECT what, details FROM audit ORDER BY number"));
                while (q.next()) {
                    if (details) *details << q.value(0).toString() + u' ' + q.value(1).toString().left(2000);
                    out << q.value(0).toString() + (q.value(0).toString() == QLatin1String("ended") ? u' ' + QJsonDocument::fromJson(q.value(1).toByteArray()).object().value(QStringLiteral("state")).toString() : QString());
                }
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("look"));
        return out;
    }
    DemoServer truth(const QString &name) const
    {
        for (const DemoServer &s : m_demo->servers())
            if (s.name == name) return s;
        return {};
    }
    QByteArray http(const QString &name, const char *path, const char *body = nullptr)
    {
        QUrl url;
        for (const EndpointConfig &e : m_config.shards.front().endpoints)
            if (e.name == name) url = QUrl(e.url.toString() + QLatin1String(path));
        QNetworkRequest r(url);
        r.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        QNetworkReply *reply = body ? m_net.post(r, QByteArray(body)) : m_net.get(r);
        (void)QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000);
        reply->deleteLater();
        return reply->readAll();
    }
    QString accountFile() const { return QFileInfo(m_meetings.prosody.configFile()).dir().filePath(QStringLiteral("data/meet%2etest/accounts/hanna.dat")); }
    bool bothSay(const char *state) const { return m_lb[0].status(QStringLiteral("shard-a")) == QLatin1String(state) && m_lb[1].status(QStringLiteral("shard-a")) == QLatin1String(state); }
    QString configFile() const { return m_home.filePath(QStringLiteral("etc/jibri.conf")); }
    static QString sumOf(const QByteArray &text) { return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()); }
    // Each file that is there is the whole old one or the whole new one, and the server runs.
    QString configAmiss() const
    {
        const QDir folder = QFileInfo(configFile()).dir();
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
            const QByteArray text = readText(folder.filePath(name));
            if (text != m_oldText && text != m_newText) return name + QStringLiteral(" is half-written");
            if (name != QLatin1String("jibri.conf") && (!name.endsWith(u'Z') || text != m_oldText)) return name + QStringLiteral(" is left behind");
        }
        return QTest::qWaitFor([this] { return truth(m_jibri).running; }, 20'000) ? QString() : QStringLiteral("the server does not run");
    }
    int timerFiles() const
    {
        int n = 0;
        for (QDirIterator it(m_root, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); it.next()) ++n;
        return n;
    }

    struct Case
    {
        QStringList words;               // after `jitscope do`
        std::function<void()> prepare;   // as if it had never been
        std::function<bool()> isThere;   // what it is for, at the far side
        std::function<int()> times;      // how often it was done, since the beginning; empty: it makes no difference
        QByteArray typed = {};
        std::function<QString()> amiss = {}; // nothing: what it leaves behind is whole
    };
    std::map<QByteArray, Case> cases()
    {
        const auto drain = [this] { return truth(m_bridge).draining; };
        return {
            {"bridge", {{QStringLiteral("drain"), m_bridge}, [this] { http(m_bridge, "/colibri/drain/disable", ""); }, drain, {}}},
            {"recorder", {{QStringLiteral("restart-recorder-now"), m_jibri}, [] {}, {}, [this] { return truth(m_jibri).starts; }}},
            {"service", {{QStringLiteral("restart-jicofo"), QStringLiteral("--shard"), m_config.shards.front().id.value}, [this] { http(m_bridge, "/colibri/drain/disable", ""); }, {}, // it waits for a usable bridge
                         [this] { return truth(m_focus).starts; }}},
            {"proxy", {{QStringLiteral("drain-shard"), m_config.shards.front().id.value}, [this] {
                 for (const HaproxyServer &lb : m_lb) {
                     lb.tell("enable agent nodes/shard-a");
                     lb.tell("set server nodes/shard-a state ready");
                 }
                 QVERIFY(QTest::qWaitFor([this] { return bothSay("UP"); }, 10'000));
             }, [this] { return bothSay("DRAIN"); }, {}}},
            {"room", {{QStringLiteral("end-room"), m_room}, [this] { QVERIFY(m_meetings.join(m_room, QStringLiteral("ab12cd34"))); },
                      [this] { return !m_meetings.census().contains("standup@"); }, [this] { return int(m_meetings.heard().count(QStringLiteral("end"))); }}},
            {"account", {{QStringLiteral("add-account"), m_account}, [this] { QFile::remove(accountFile()); }, [this] { return QFile::exists(accountFile()); }, {}, "zitrone\n"}},
            {"pin", {{QStringLiteral("pin-room"), m_pinned, QStringLiteral("--shard"), m_config.shards.front().id.value, QStringLiteral("--set"), QStringLiteral("bridge=") + m_bridge},
                     [this] { http(m_focus, "/pin/remove", qPrintable(QStringLiteral("{\"conferenceId\":\"%1\"}").arg(m_pinned))); }, [this] { return http(m_focus, "/pin").contains(m_pinned.toUtf8()); }, {}}},
            {"timer", {{QStringLiteral("install-idle-timer"), m_bridge}, [this] { QDir(m_root).removeRecursively(); }, [this] { return timerFiles() == 4; }, {}}},
            {"configuration", {{QStringLiteral("apply-config-now"), m_jibri, QStringLiteral("--shard"), m_config.shards.front().id.value, QStringLiteral("--set"), QStringLiteral("path=") + configFile(),
                                QStringLiteral("--set"), QStringLiteral("base=") + sumOf(m_oldText), QStringLiteral("--set"), QStringLiteral("sum=") + sumOf(m_newText), QStringLiteral("--set"), QStringLiteral("watch=1")}, [this] {
                 QDir folder = QFileInfo(configFile()).dir();
                 folder.removeRecursively();
                 QVERIFY(folder.mkpath(QStringLiteral(".")) && writeText(configFile(), m_oldText));
                 QVERIFY(QTest::qWaitFor([this] { return truth(m_jibri).running; }, 20'000));
             }, [this] { return readText(configFile()) == m_newText; }, {}, m_newText.toBase64() + '\n', [this] { return configAmiss(); }}},
        };
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_meetings.start(), qPrintable(m_meetings.prosody.error()));
        const std::vector<std::pair<QString, const FakeShard *>> shards{{QStringLiteral("shard-a"), &m_a}, {QStringLiteral("shard-b"), &m_b}};
        QVERIFY(m_lb[0].start(shards) && m_lb[1].start(shards));
        m_root = m_far.filesBelow();
        m_far.host.program("prosodyctl", "exec /usr/bin/prosodyctl --config '" + m_meetings.prosody.configFile().toUtf8() + "' \"$@\"");
        QVERIFY(m_far.start());
        // ssh reads the configuration of the account's home, wherever HOME points to; what its command line says comes before that.
        QDir().mkpath(m_home.filePath(QStringLiteral("bin")));
        const QString ssh = m_home.filePath(QStringLiteral("bin/ssh"));
        QVERIFY(writeText(ssh, "#!/bin/sh\nexec " + QStandardPaths::findExecutable(QStringLiteral("ssh")).toLocal8Bit() + " -o IdentitiesOnly=yes -o IdentityAgent=none -o GlobalKnownHostsFile=/dev/null -o UserKnownHostsFile='"
                                   + m_far.host.user.path("known_hosts").toLocal8Bit() + "' -o IdentityFile='" + m_far.host.user.path("id").toLocal8Bit() + "' \"$@\"\n"));
        QFile::setPermissions(ssh, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        DemoOptions o;
        o.shards = 2;
        o.bridges = 2;
        o.people = 40;
        o.rooms = 8;
        o.recorders = 2;
        o.incidents = o.moves = o.needsLogin = false;
        m_demo = std::make_unique<DemoFleet>(o);
        QVERIFY(m_demo->start());
        connect(&m_clock, &QTimer::timeout, this, [this] { m_demo->step(2000); });
        m_clock.start(20);
        m_config = m_demo->config();
        m_pinned = QStringLiteral("weekly@") + m_config.shards.front().mucDomain;
        for (size_t i = 0; i < m_config.shards.size(); ++i) {
            ShardConfig &s = m_config.shards[i];
            s.demo = false;
            s.pollMs = 1000;
            s.ssh = m_far.host.server.destination();
            std::erase_if(s.endpoints, [](const EndpointConfig &e) { return e.kind == ServerKind::Proxy; });
            for (EndpointConfig &e : s.endpoints) {
                e.service = QStringLiteral("systemd:") + e.name;
                if (i == 0 && e.kind == ServerKind::Focus) m_focus = e.name;
            }
            for (int n = 0; n < 2; ++n) {
                EndpointConfig e;
                e.kind = ServerKind::Proxy;
                e.name = QStringLiteral("lb%1").arg(n + 1);
                e.socket = QStringLiteral("tcp://127.0.0.1:%1").arg(m_lb[size_t(n)].tcpPort);
                e.servers = {i == 0 ? QStringLiteral("nodes/shard-a") : QStringLiteral("nodes/shard-b")};
                s.endpoints.push_back(e);
            }
        }
        ShardConfig meet;
        meet.id = ShardId{QStringLiteral("meet")};
        meet.ssh = m_far.host.server.destination();
        meet.mucDomain = QStringLiteral("conference.meet.test");
        meet.pollMs = 1000;
        EndpointConfig prosody;
        prosody.kind = ServerKind::Prosody;
        prosody.name = QStringLiteral("prosody");
        prosody.url = m_meetings.prosody.httpUrl();
        prosody.headers = {{QStringLiteral("Host"), QStringLiteral("meet.test")}};
        prosody.roomsSecret = QStringLiteral("env:JITSCOPE_TEST_ROOMS");
        meet.endpoints = {prosody};
        m_config.shards.push_back(meet);
        m_far.serve(m_config);
        m_fleet = m_home.filePath(QStringLiteral("fleet.toml"));
        QVERIFY(writeText(m_fleet, fleetToml(m_config).toUtf8()));
    }

    void killedAnywhereItEndsWell_data()
    {
        QTest::addColumn<QByteArray>("family");
        for (const char *family : {"bridge", "recorder", "service", "proxy", "room", "account", "pin", "timer", "configuration"}) QTest::newRow(family) << QByteArray(family);
    }
    void killedAnywhereItEndsWell()
    {
        QFETCH(QByteArray, family);
        const Case c = cases().at(family);
        const bool whole = qEnvironmentVariableIsSet("JITSCOPE_SOAK_SECONDS"); // tests/run --long: at every entry
        static int turn = 0; // short: early, for what was sent and not answered is looked for a minute and a half
        ++turn;
        QElapsedTimer took;
        took.start();
        int kills = 0, done = 0, undone = 0, failed = 0, ended = 0;
        for (int at = whole ? 1 : 1 + (turn + 1) % 2; at < 60 && (whole || kills == 0); ++at) {
            c.prepare();
            if (QTest::currentTestFailed()) return;
            const qsizetype before = entries().size();
            const int times = c.times ? c.times() : 0;
            auto first = start(QStringList{QStringLiteral("do")} + c.words, c.typed);
            // Qt's own waiting has pauses in which a short operation ends.
            QElapsedTimer clock;
            for (clock.start(); clock.elapsed() < 60'000 && first->state() != QProcess::NotRunning && entries().size() < before + at;) QTest::qWait(2);
            if (first->state() == QProcess::NotRunning) {
                QVERIFY2(first->exitCode() == 0, first->readAll().constData());
                break; // it ended before
            }
            first->kill(); // SIGKILL
            QVERIFY(first->waitForFinished(5000));
            QVERIFY2(entries().size() >= before + at, first->readAll().constData());
            ++kills;
            auto next = start({QStringLiteral("do"), QStringLiteral("--resume")});
            QVERIFY(QTest::qWaitFor([&] { return next->state() == QProcess::NotRunning; }, 200'000));
            const QByteArray said = next->readAll();
            const QStringList all = entries();
            QVERIFY2(all.last().startsWith(QLatin1String("ended ")), qPrintable(all.mid(before).join(u' ') + QString::fromUtf8(said)));
            QCOMPARE(all.mid(before).filter(QStringLiteral("ended ")).size(), 1);
            const bool isDone = all.last() == QLatin1String("ended done");
            if (said.startsWith("0 operations")) ++ended;
            else if (isDone) ++done;
            else if (all.last() == QLatin1String("ended failed")) ++failed;
            else ++undone;
            if (all.last() == QLatin1String("ended failed")) {
                QStringList details;
                entries(&details);
                qInfo().noquote() << said << details.mid(before + 1).join(u'\n');
            }
            if (c.isThere) QVERIFY2(QTest::qWaitFor([&] { return c.isThere() == isDone || all.last() == QLatin1String("ended failed"); }), (said + all.mid(before).join(u' ').toUtf8()).constData());
            if (c.amiss) QVERIFY2(c.amiss().isEmpty(), (c.amiss().toUtf8() + said).constData());
            if (c.times) QVERIFY2(c.times() - times <= 1 && (c.times() - times == 1 || !isDone), said.constData()); // never twice
        }
        qInfo("%s (%s): SIGKILL %d times: %d finished by the next process, %d undone, %d failed and said so, %d had ended; %d of %d in a known state, in %lld s", family.constData(), qPrintable(c.words.front()), kills, done, undone, failed, ended,
              done + undone + failed + ended, kills, took.elapsed() / 1000);
        QVERIFY(kills > 0);
        m_kills += kills;
        m_known += done + undone + failed + ended;
    }

    void theLogIsWhole()
    {
        auto log = start({QStringLiteral("audit")});
        QVERIFY(QTest::qWaitFor([&] { return log->state() == QProcess::NotRunning; }, 20'000));
        QVERIFY(log->readAll().contains("chain verified"));
        qInfo("SIGKILL %d times in all, %d in a known state", m_kills, m_known);
        QCOMPARE(m_known, m_kills);
    }
    void cleanupTestCase()
    {
        m_clock.stop();
        m_demo.reset();
    }
};

QTEST_GUILESS_MAIN(TestSigkill)
#include "sigkill.moc"
