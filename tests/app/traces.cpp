// No secret leaves a trace. The console, and the program itself, log in everywhere with secrets of every kind (typed, from a keychain, the environment, a
// program, a key's passphrase) at real servers (sshd, nginx, Prosody); then every file that they wrote, their log, what they printed and exported, and
// the arguments of all processes meanwhile are searched for the words.
#include "app/prosody.h"
#include "app/sshserver.h"
#include "console.h"
#include "logging.h"
#include "net/ssh.h"
#include "statusjson.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>

using namespace jitscope;

namespace {

constexpr int LongMs = 90'000; // a busy machine under a sanitiser

const QByteArray basicWord = "zebra-basic-word", bearerWord = "zebra-bearer-word", xmppWord = "zebra-xmpp-word", sshWord = "zebra-ssh-passphrase", refusedWord = "zebra-unused-word";
const QList<QByteArray> words{basicWord, bearerWord, xmppWord, sshWord, refusedWord};

// What may stand nowhere: each word as it is, and as HTTP and SASL send it.
bool holdsSecret(const QByteArray &bytes)
{
    for (const QByteArray &w : words)
        for (const QByteArray &form : {w, w.toBase64(), ("anna:" + w).toBase64(), (QByteArray("\0monitor\0", 9) + w).toBase64(), w.toHex()})
            if (bytes.contains(form)) return true;
    return false;
}

QByteArray allArguments()
{
    QByteArray all;
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) all += readText(QStringLiteral("/proc/%1/cmdline").arg(pid)).replace('\0', ' ') + '\n';
    return all;
}

// The arguments of all processes of this computer, from now on until it goes.
class Watcher
{
public:
    Watcher()
    {
        m_thread = std::thread([this] {
            while (!m_over) {
                for (const QByteArray &line : allArguments().split('\n')) m_seen.insert(line);
                ++m_looks;
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
        });
    }
    ~Watcher() { stop(); }
    void stop()
    {
        m_over = true;
        if (m_thread.joinable()) m_thread.join();
    }
    const QSet<QByteArray> &seen() { stop(); return m_seen; }
    int looks() const { return m_looks; }

private:
    std::atomic<bool> m_over = false;
    std::atomic<int> m_looks = 0;
    QSet<QByteArray> m_seen;
    std::thread m_thread;
};

// A page behind a Basic login and one behind a token.
class Nginx
{
public:
    ~Nginx()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    bool start()
    {
        const QString d = m_dir.path();
        m_port = ProsodyServer::freePort();
        QDir(d).mkpath(QStringLiteral("closed/about"));
        if (!writeText(d + QStringLiteral("/closed/about/health"), "OK") || !writeText(d + QStringLiteral("/users"), "anna:{PLAIN}" + basicWord + '\n')) return false;
        QFile::setPermissions(d, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        const QByteArray config = QStringLiteral("daemon off; master_process off; pid %1/pid; error_log %1/error.log; events { worker_connections 256; }\n"
            "http { access_log %1/access.log; client_body_temp_path %1/t1; proxy_temp_path %1/t2; fastcgi_temp_path %1/t3; uwsgi_temp_path %1/t4; scgi_temp_path %1/t5; default_type application/json;\n"
            "server { listen 127.0.0.1:%2; location /basic/ { auth_basic x; auth_basic_user_file %1/users; alias %1/closed/; }\n"
            "location /bearer/ { if ($http_authorization != \"Bearer %3\") { return 401; } return 200 OK; } } }\n").arg(d).arg(m_port).arg(QString::fromLatin1(bearerWord)).toUtf8();
        if (!writeText(d + QStringLiteral("/nginx.conf"), config)) return false;
        const QString program = QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, {QStringLiteral("-p"), d, QStringLiteral("-c"), d + QStringLiteral("/nginx.conf"), QStringLiteral("-e"), d + QStringLiteral("/error.log")});
        return QTest::qWaitFor([this] {
            QTcpSocket s;
            s.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            return s.waitForConnected(200);
        }, 20'000);
    }
    QByteArray url(const char *path) const { return "http://127.0.0.1:" + QByteArray::number(m_port) + path; }
    QByteArray log() const { return readText(m_dir.filePath(QStringLiteral("access.log"))); }

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    quint16 m_port = 0;
};

// Every file below the folder but `own`, which the test itself made to hold a secret. Those that hold one.
QStringList leaks(const QString &folder, const QStringList &own, int &searched)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (own.contains(QFileInfo(path).fileName()) || QFileInfo(path).isSymLink()) continue;
        ++searched;
        if (holdsSecret(readText(path)) || holdsSecret(path.toUtf8())) found << path;
    }
    return found;
}

} // namespace

class Traces : public QObject
{
    Q_OBJECT

public:
    explicit Traces(const QString &folder) : m_folder(folder) {}

private:
    QString m_folder; // HOME and all of XDG's folders
    Nginx m_nginx;
    ProsodyServer m_prosody;

    QByteArray fleet(const QByteArray &basicSecret, const QByteArray &more = {}) const
    {
        return "[[shard]]\nname = \"far\"\ninterval = 1\n" + more + "[shard.xmpp]\nurl = \"" + m_prosody.webSocketUrl().toString().toUtf8()
            + "\"\ndomain = \"auth.localhost\"\nuser = \"monitor\"\nsecret = \"command:cat " + file("vault").toUtf8() + "\"\nbridges = [\"jvbbrewery@internal.auth.localhost\"]\n"
            + "[[shard.bridge]]\nname = \"basic\"\nurl = \"" + m_nginx.url("/basic") + "\"\nuser = \"anna\"\nsecret = \"" + basicSecret + "\"\n"
            + "[[shard.bridge]]\nname = \"bearer\"\nurl = \"" + m_nginx.url("/bearer") + "\"\nsecret = \"env:JITSCOPE_TEST_BEARER\"\n";
    }
    QString file(const char *name) const { return m_folder + u'/' + QLatin1String(name); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_nginx.start());
        m_prosody.addAccount(QStringLiteral("monitor"), QString::fromLatin1(xmppWord));
        QVERIFY2(m_prosody.start(), qPrintable(m_prosody.error()));
        QVERIFY(writeText(file("vault"), xmppWord + '\n'));
    }

    // As the window does it: questions are answered by the operator.
    void theConsole()
    {
        SshServer server;
        SshUser user;
        QVERIFY(makeKey(user.path("id"), QString::fromLatin1(sshWord)));
        server.authorize(user.path("id.pub"));
        QVERIFY(server.start());
        const QString fleetFile = file("fleet.toml"), log = file("console.log");
        const QByteArray text = fleet("typed-one", "ssh = \"" + server.destination().toUtf8() + "\"\n") + "[[shard.bridge]]\nname = \"refused\"\nurl = \"" + m_nginx.url("/basic") + "\"\nuser = \"anna\"\nsecret = \"typed-two\"\n";
        QVERIFY(writeText(fleetFile, text));
        startLogging(log, true);
        Watcher watcher;
        QByteArray said;
        QStringList asked;
        {
            ConsoleOptions options;
            options.fleetFile = fleetFile;
            options.canAsk = true;
            options.settingsFile = file("settings.toml");
            options.sshConfig = user.config();
            Console console(options);
            Workspace &w = console.workspace();
            connect(&w.prompts, &PromptQueue::changed, this, [&] {
                if (w.prompts.open().empty()) return;
                const Prompt p = w.prompts.open().front();
                QMetaObject::invokeMethod(this, [&, p] {
                    if (w.prompts.open().empty() || w.prompts.open().front().id != p.id) return; // answered already
                    asked << (p.kind == Prompt::Kind::HostKey ? QStringLiteral("host key") : p.about);
                    if (p.kind == Prompt::Kind::HostKey) w.prompts.answer(p.id, QStringLiteral("yes"));
                    else if (p.about == QLatin1String("typed-one")) w.prompts.answer(p.id, QString::fromLatin1(basicWord));
                    else if (p.about == QLatin1String("typed-two")) w.prompts.refuse(p.id);
                    else w.prompts.answer(p.id, QString::fromLatin1(sshWord));
                }, Qt::QueuedConnection);
            });
            emit w.prompts.changed(); // what was asked before we listened
            const auto works = [&](SourceKind kind, const char *of) {
                const SnapshotPtr s = w.fleet.shard(ShardId{QStringLiteral("far")});
                return s && std::any_of(s->sources.begin(), s->sources.end(), [&](const SourceState &x) { return x.kind == kind && x.health == Health::Ok && (!*of || x.server.value == QLatin1String(of)); });
            };
            const auto all = [&] { return works(SourceKind::Tunnel, "") && works(SourceKind::Brewery, "") && works(SourceKind::JvbHealth, "basic") && works(SourceKind::JvbHealth, "bearer"); };
            QTRY_VERIFY2_WITH_TIMEOUT(all(), qPrintable(asked.join(u' ') + QString::fromUtf8(readText(log).right(3000))), LongMs);
            const auto times = [&](const QString &what) { return asked.count(what); };
            QCOMPARE(times(QStringLiteral("typed-one")), 1);
            QCOMPARE(times(QStringLiteral("typed-two")), 1);
            QCOMPARE(times(QStringLiteral("host key")), 1);
            QCOMPARE(times(server.destination()), 1);
            QVERIFY(std::any_of(console.faults().begin(), console.faults().end(), [](const Error &e) { return e.where == QLatin1String("typed-two"); })); // refused: it is still missing
            QVERIFY(std::none_of(console.faults().begin(), console.faults().end(), [](const Error &e) { return e.where == QLatin1String("typed-one"); }));

            // Once in a run: a new reading of the file asks for nothing again and goes on with what was given.
            const SnapshotPtr before = w.fleet.shard(ShardId{QStringLiteral("far")});
            QByteArray changed = text;
            QVERIFY(writeText(fleetFile, changed.replace("interval = 1\n", "interval = 2\n")));
            QTRY_COMPARE_WITH_TIMEOUT(console.config().shards.front().pollMs, 2000, LongMs);
            QTRY_VERIFY_WITH_TIMEOUT(w.fleet.shard(ShardId{QStringLiteral("far")})->at > before->at + 2000 && all(), LongMs);
            QCOMPARE(times(QStringLiteral("typed-one")), 1);
            QCOMPARE(times(QStringLiteral("typed-two")), 1);

            // What goes out of it.
            QStringList transferred;
            connect(&w.setup, &ShardSetup::fleetTransferred, this, [&](const QString &what, bool done) { transferred << (done ? QStringLiteral("done ") : QStringLiteral("failed ")) + what; });
            w.setup.exportFleet(file("exported.toml"));
            w.setup.importFleet(file("exported.toml"));
            QTRY_COMPARE(transferred.size(), 2);
            QVERIFY2(transferred[0].startsWith(QLatin1String("done")) && transferred[1].startsWith(QLatin1String("done")), qPrintable(transferred.join(u'\n')));
            QVERIFY(readText(file("exported.toml")).contains("typed-one")); // the name
            const auto shards = w.fleet.shards();
            said += QJsonDocument(statusJson(shards, shards.front()->at)).toJson();
            for (const Error &e : console.faults()) said += e.where.toUtf8() + e.detail.toUtf8();
            w.settings.setLanguage(QStringLiteral("de")); // so that settings are kept
            server.kill(); // and a tunnel that fails has its say too
            QTRY_VERIFY_WITH_TIMEOUT(!works(SourceKind::Tunnel, ""), LongMs);
        }
        qWarning("the end"); // makes the log write what it holds
        qInstallMessageHandler(nullptr);
        QVERIFY(m_nginx.log().contains("\"GET /basic/about/health HTTP/1.1\" 200") && m_nginx.log().contains("\"GET /bearer/about/health HTTP/1.1\" 200"));
        QVERIFY(!holdsSecret(said));
        QVERIFY(QFile::exists(file("settings.toml")));
        QVERIFY(readText(log).contains("jitscope.net.ssh")); // it did log
        int arguments = 0;
        bool master = false;
        for (const QByteArray &line : watcher.seen()) {
            ++arguments;
            master = master || line.contains(server.destination().section(u':', 1).toUtf8()) || line.contains("ssh -v -F");
            QVERIFY2(!holdsSecret(line), line.constData());
        }
        QVERIFY(master); // it did see them
        int searched = 0;
        const QStringList found = leaks(m_folder, {QStringLiteral("vault")}, searched);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(searched >= 4);
        qInfo("console: %d files and %d command lines in %d looks searched", searched, arguments, watcher.looks());
    }

    // The program itself, with a keychain: every command, and the window.
    void theProgram()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty(), "gnome-keyring is missing");
        QVERIFY(writeText(file("program.toml"), fleet("kept-one")));
        QVERIFY(writeText(file("run.sh"), "#!/bin/sh\nset -e\ncd '" + m_folder.toUtf8() + R"('
printf 'login-pass' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
head -n 1 basic | "$PROGRAM" secret kept-one >out.secret 2>&1
"$PROGRAM" status --json --fleet program.toml --wait 30 --verbose >out.status 2>err.status || true
"$PROGRAM" status --fleet program.toml --wait 3 --verbose >out.text 2>&1 || true
"$PROGRAM" doctor --json --fleet program.toml --wait 3 --verbose >out.doctor 2>err.doctor || true
"$PROGRAM" watch --fleet program.toml --wait 3 --verbose >out.watch 2>&1 || true
"$PROGRAM" export --fleet program.toml out.export >out.exporting 2>&1
"$PROGRAM" import out.export --fleet imported.toml >out.import 2>&1
"$PROGRAM" --fleet program.toml --verbose >out.window 2>&1 & p=$!
sleep 6; kill $p; wait $p || true
)"));
        QVERIFY(writeText(file("basic"), basicWord + '\n'));
        Watcher watcher;
        QProcess run;
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        env.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        env.insert(QStringLiteral("PROGRAM"), QStringLiteral(JITSCOPE_PROGRAM));
        env.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        run.setProcessEnvironment(env);
        run.setProcessChannelMode(QProcess::MergedChannels);
        run.start(QStringLiteral("dbus-run-session"), {QStringLiteral("--"), QStringLiteral("sh"), file("run.sh")});
        QVERIFY(QTest::qWaitFor([&] { return run.state() == QProcess::NotRunning; }, 280'000));
        const QByteArray said = run.readAll();
        QVERIFY2(run.exitCode() == 0, said.constData());
        QVERIFY2(readText(file("out.secret")).isEmpty(), readText(file("out.secret")).constData());
        // They were let in.
        const QJsonObject status = QJsonDocument::fromJson(readText(file("out.status"))).object();
        QStringList well;
        const QJsonArray shards = status[QLatin1String("shards")].toArray();
        const QByteArray json = readText(file("out.status"));
        QVERIFY2(!shards.isEmpty(), json.constData());
        for (const QJsonValue source : shards[0][QLatin1String("sources")].toArray())
            if (source[QLatin1String("health")].toString() == QLatin1String("ok")) well << source[QLatin1String("name")].toString();
        for (const char *name : {"basic /about/health", "bearer /about/health", "XMPP feed"}) QVERIFY2(well.contains(QLatin1String(name)), (well.join(u',').toUtf8() + json).constData());
        QVERIFY(readText(file("out.export")).contains("kept-one") && readText(file("imported.toml")).contains("kept-one"));
        int arguments = 0;
        bool program = false;
        for (const QByteArray &line : watcher.seen()) {
            ++arguments;
            program = program || line.contains("doctor --json --fleet program.toml");
            QVERIFY2(!holdsSecret(line), line.constData());
        }
        QVERIFY(program);
        QVERIFY(!holdsSecret(said));
        int searched = 0;
        const QStringList found = leaks(m_folder, {QStringLiteral("vault"), QStringLiteral("basic")}, searched);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(QFile::exists(file("state/jitscope/jitscope.log"))); // the window's log was among them
        QVERIFY(searched >= 12);
        qInfo("program: %d files and %d command lines in %d looks searched", searched, arguments, watcher.looks());
    }
};

int main(int argc, char **argv)
{
    if (isSshAskPass(argc, argv)) return sshAskPass(argc, argv);
    QTemporaryDir folder(QStringLiteral("/tmp/jst-XXXXXX")); // short: sockets lie in it
    const auto at = [&](const char *name) {
        QDir(folder.path()).mkpath(QLatin1String(name));
        return folder.filePath(QLatin1String(name)).toLocal8Bit();
    };
    qputenv("HOME", at("home"));
    qputenv("XDG_CONFIG_HOME", at("config"));
    qputenv("XDG_DATA_HOME", at("data"));
    qputenv("XDG_CACHE_HOME", at("cache"));
    qputenv("XDG_STATE_HOME", at("state"));
    qputenv("XDG_RUNTIME_DIR", at("run"));
    QFile::setPermissions(folder.filePath(QStringLiteral("run")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.filePath(QStringLiteral("no-bus")).toLocal8Bit()); // no keychain: the operator is asked
    qputenv("JITSCOPE_TEST_BEARER", bearerWord);
    QCoreApplication app(argc, argv);
    Traces test(folder.path());
    return QTest::qExec(&test, argc, argv);
}

#include "traces.moc"
