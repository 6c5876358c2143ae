// Configuration files on a host behind a real sshd: found, read, put in place, taken back; and the writing killed at any instant.
#include "farservices.h"
#include "world.h"

#include "config/reader.h"
#include "operations/configfiles.h"
#include "operations/includefiles.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace jitscope;

namespace {

QByteArray sumOf(const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(); }

const QByteArray oldText = "// kept by hand\njibri {\n  id = \"one\"\n  api.xmpp.environments = [ { control-login { password = \"hunter2-old\" } } ]\n}\n";
const QByteArray newText = "// kept by hand\njibri {\n  id = \"two\"\n  api.xmpp.environments = [ { control-login { password = \"hunter2-new\" } } ]\n}\n";

} // namespace

class TestConfigs : public QObject
{
    Q_OBJECT

    std::unique_ptr<FarServices> far;
    std::unique_ptr<OperationsWorld> world;
    QTemporaryDir etc;
    const QString jibri = QStringLiteral("jibri-eu1-1");
    const QByteArray path = qgetenv("PATH");

    QString file(const char *name = "jibri.conf") const { return etc.filePath(QLatin1String(name)); }
    void put(const QString &where, const QByteArray &text, int mode = 0640)
    {
        QVERIFY(writeText(where, text));
        ::chmod(where.toLocal8Bit().constData(), mode_t(mode));
    }
    const EndpointConfig &endpoint(const QString &name) const
    {
        for (const EndpointConfig &e : world->config.shards.front().endpoints)
            if (e.name == name) return e;
        qFatal("no such endpoint");
    }
    // Carries one action out by the same hands as the runner.
    Result<Reply> carry(const Action &action)
    {
        std::optional<Result<Reply>> reply;
        world->hands->carryOut(world->shard(), action, &world->context, [&](Result<Reply> r) { reply = std::move(r); });
        if (!QTest::qWaitFor([&] { return reply.has_value(); }, 20'000)) return fail(Error::Kind::Timeout, action.endpoint);
        return *reply;
    }
    OperationRequest wish(const char *kind, const QString &where, const QByteArray &base, const QByteArray &text) const
    {
        OperationRequest r = world->wish(kind, {jibri});
        r.options = {{QStringLiteral("path"), where}, {QStringLiteral("base"), QString::fromLatin1(sumOf(base))}, {QStringLiteral("sum"), QString::fromLatin1(sumOf(text))}, {QStringLiteral("watch"), QStringLiteral("1")}};
        return r;
    }
    QString ask(const OperationRequest &r, const QByteArray &text)
    {
        const size_t before = world->workspace.operations.operations().size();
        world->workspace.operations.request(r, {{QStringLiteral("file"), Secret(text.toBase64())}});
        return world->workspace.operations.operations().size() > before ? world->workspace.operations.operations().back().id : QString();
    }
    QByteArray how(const QString &id) const
    {
        const Operation &op = world->op(id);
        return QByteArray(operationStateName(op.state)) + ": " + (op.error ? op.error->detail.toUtf8() : QByteArray());
    }
    bool ends(const QString &id, OperationState state)
    {
        const bool over = QTest::qWaitFor([&] { return !isOpen(world->op(id).state) || world->op(id).state == OperationState::Choosing; }, 60'000);
        if (!over || world->op(id).state != state) qWarning() << how(id) << far->calls();
        return over && world->op(id).state == state;
    }

private slots:
    void init()
    {
        DemoOptions o;
        o.shards = 1;
        o.bridges = 1;
        o.people = 4;
        o.rooms = 1;
        o.recorders = 2;
        o.incidents = o.moves = o.needsLogin = false;
        far = std::make_unique<FarServices>();
        QVERIFY(far->start());
        SshOptions ssh;
        ssh.configFile = far->host.user.config();
        put(file(), oldText);
        const auto change = [&](FleetConfig &config) {
            config.shards.front().ssh = far->host.server.destination();
            for (EndpointConfig &e : config.shards.front().endpoints) {
                e.service = QStringLiteral("systemd:") + e.name;
                if (e.name == jibri) e.files = {file(), file("*.cfg.lua")};
            }
        };
        world = std::make_unique<OperationsWorld>(o, change, ssh);
        QVERIFY(world->started);
        far->serve(world->config);
        QTRY_VERIFY_WITH_TIMEOUT(world->knows(jibri), 60'000);
        world->run();
    }
    void cleanup()
    {
        world.reset();
        far.reset();
        for (const QString &name : QDir(etc.path()).entryList(QDir::Files | QDir::Hidden)) QFile::remove(etc.filePath(name));
    }

    void isFoundAndRead()
    {
        put(file("meet $(reboot).cfg.lua"), "admins = {}\n", 0600);
        const ShardConfig &shard = world->config.shards.front();
        const auto list = carry(listFilesAction(shard, endpoint(jibri)));
        QVERIFY(list);
        const auto files = listedFiles(*list, shard, endpoint(jibri));
        QVERIFY2(files, files ? "" : files.error().detail.toUtf8().constData());
        QCOMPARE(files->size(), size_t(2));
        const ConfigFile &f = files->front();
        QCOMPARE(f.path, file());
        QCOMPARE(f.component, QStringLiteral("jibri"));
        QCOMPARE(f.mode, 0640);
        QCOMPARE(f.sum, sumOf(oldText));
        QCOMPARE(f.bytes, oldText.size());
        QVERIFY(!f.owner.isEmpty() && f.changedAt > 0);
        QCOMPARE(files->back().path, file("meet $(reboot).cfg.lua"));
        const auto reply = carry(readFileAction(shard, endpoint(jibri), f.path));
        QVERIFY(reply);
        const auto read = readFile(*reply, jibri);
        QVERIFY(read);
        QCOMPARE(read->text, oldText);
        QCOMPARE(read->file, f);
        QCOMPARE(readFile(*carry(readFileAction(shard, endpoint(jibri), file("none.conf"))), jibri).error().kind, Error::Kind::Failed);
    }

    // What is not there is found; what is there, may be, or is not this host's is not called missing.
    void includesThatAreNotThere()
    {
        const ShardConfig &shard = world->config.shards.front();
        put(file("there.conf"), "x = 1\n");
        QVERIFY(QDir(etc.path()).mkpath(QStringLiteral("conf.d")));
        QVERIFY(QFile::link(file("nowhere"), file("dangling.conf")));
        const auto gone = [&](ConfigFormat format, const QByteArray &text, const EndpointConfig &e) {
            const auto read = readConfig(format, text);
            if (!read) return QStringList{QStringLiteral("unreadable: ") + read.error().detail};
            const IncludeSearch search = includeSearch(shard, e, file(), *read);
            if (search.action.isEmpty()) return QStringList{QStringLiteral("nothing to look for")};
            const auto reply = carry(search.action);
            const auto missing = reply ? missingIncludes(*reply, search) : Result<std::set<QString>>(tl::unexpected(reply.error()));
            return missing ? QStringList(missing->begin(), missing->end()) : QStringList{missing.error().detail};
        };
        const QByteArray here = etc.path().toUtf8();
        QCOMPARE(gone(ConfigFormat::Hocon, "include \"there.conf\"\ninclude \"there\"\ninclude \"gone.conf\"\ninclude required(file(\"" + here + "/gone2.conf\"))\ninclude file(\"" + here
                          + "/there.conf\")\ninclude \"dangling.conf\"\ninclude \"no/such/folder.conf\"\ninclude \"$(touch pwned).conf\"\ninclude url(\"http://127.0.0.1:1/x\")\ninclude \"there.conf/x.conf\"\n", endpoint(jibri)),
                 (QStringList{etc.path() + QStringLiteral("/gone2.conf"), QStringLiteral("dangling.conf"), QStringLiteral("gone.conf"), QStringLiteral("no/such/folder.conf"), QStringLiteral("there.conf/x.conf")}));
        QCOMPARE(gone(ConfigFormat::Lua, "Include \"conf.d/*.cfg.lua\"\nInclude \"conf.x/*.cfg.lua\"\nInclude \"one.cfg.lua\"\nInclude \"*.lua\"\n", endpoint(jibri)), (QStringList{QStringLiteral("conf.x/*.cfg.lua"), QStringLiteral("one.cfg.lua")}));
        QCOMPARE(gone(ConfigFormat::Systemd, "[Service]\nEnvironmentFile=-" + here + "/env\nEnvironmentFile=" + here + "/there.conf\nEnvironmentFile=/etc/%p\n", endpoint(jibri)), (QStringList{etc.path() + QStringLiteral("/env")}));
        // within a container other paths hold
        EndpointConfig container = endpoint(jibri);
        container.service = QStringLiteral("compose:/opt/jitsi#jibri");
        QCOMPARE(gone(ConfigFormat::Hocon, "include \"/config/custom.conf\"\n", container), (QStringList{QStringLiteral("nothing to look for")}));
        QVERIFY(!QFile::exists(QDir::home().filePath(QStringLiteral("pwned"))));
        QVERIFY(QFile::remove(file("dangling.conf")));
        QVERIFY(QDir(etc.path()).rmdir(QStringLiteral("conf.d")));
    }

    void isSavedWithItsAttributesAndKept()
    {
        const QString id = ask(wish("save-config", file(), oldText, newText), newText);
        QVERIFY(ends(id, OperationState::Done));
        QCOMPARE(readText(file()), newText);
        struct stat s{};
        QCOMPARE(::stat(file().toLocal8Bit().constData(), &s), 0);
        QCOMPARE(int(s.st_mode & 07777), 0640);
        const auto versions = versionsOf(*carry(versionsAction(world->config.shards.front(), endpoint(jibri), file())));
        QVERIFY(versions);
        QCOMPARE(versions->size(), size_t(1));
        QCOMPARE(versions->front().sum, sumOf(oldText));
        QCOMPARE(readText(versions->front().path), oldText);
        QVERIFY(!QFile::exists(file() + QStringLiteral(".jitscope-new")));
        // the text holds a password: neither the plan nor the audit has it
        const QByteArray log = readText(world->folder.filePath(QStringLiteral("audit.sqlite"))) + readText(world->folder.filePath(QStringLiteral("audit.sqlite-wal")));
        QVERIFY(log.contains("save-config"));
        QVERIFY(!log.contains("hunter2") && !log.contains(newText.toBase64().left(60)));
        for (const QByteArray &call : far->calls()) QVERIFY(!call.contains("hunter2") && !call.contains(newText.toBase64().left(60)));
    }

    void somebodyElsesChangeIsNotOverwritten()
    {
        put(file(), oldText + "# theirs\n");
        const QString id = ask(wish("save-config", file(), oldText, newText), newText);
        QVERIFY(ends(id, OperationState::Refused));
        QCOMPARE(readText(file()), oldText + "# theirs\n");
        QVERIFY(how(id).contains("has changed on the server"));
    }

    void aWrongLuaFileIsNeverPutThere()
    {
        put(file("a.cfg.lua"), "admins = {}\n");
        const QByteArray wrong = "admins = {\n";
        const QString id = ask(wish("save-config", file("a.cfg.lua"), "admins = {}\n", wrong), wrong);
        QVERIFY(QTest::qWaitFor([&] { return world->op(id).state == OperationState::Choosing; }, 30'000));
        QVERIFY2(how(id).contains("luac"), how(id).constData());
        world->workspace.operations.choose(id, OperationChoice::Cancel);
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(world->op(id).state), 30'000);
        QVERIFY(ends(id, OperationState::Failed));
        QCOMPARE(readText(file("a.cfg.lua")), QByteArray("admins = {}\n"));
    }

    void isAppliedAndWatched()
    {
        const QString id = ask(wish("apply-config-now", file(), oldText, newText), newText);
        QVERIFY(ends(id, OperationState::Done));
        QCOMPARE(readText(file()), newText);
        QVERIFY(std::ranges::any_of(far->calls(), [](const QByteArray &c) { return c.contains("[restart] [jibri-eu1-1]"); }));
    }

    void goesBackByItselfWhenTheServerFaresWorse()
    {
        // It starts with the new file and is not well: its process is stopped as soon as the watch has begun.
        OperationRequest r = wish("apply-config-now", file(), oldText, newText);
        r.options.insert(QStringLiteral("watch"), QStringLiteral("10")); // a slow machine must see it within
        const QString id = ask(r, newText);
        QVERIFY(QTest::qWaitFor([&] { return world->op(id).step >= 0 && world->op(id).plan.steps[size_t(world->op(id).step)].key == QLatin1String("watch"); }, 60'000));
        QVERIFY(world->demo.service(jibri, DemoVerb::Stop));
        QVERIFY(ends(id, OperationState::Undone));
        QCOMPARE(readText(file()), oldText);
        const QList<QByteArray> calls = far->calls();
        QCOMPARE(std::ranges::count_if(calls, [](const QByteArray &c) { return c.startsWith("systemctl [restart]"); }), 2);
        QVERIFY2(how(id).contains("old file"), how(id).constData());
    }

    // Real files in folders with such names, by the far shell.
    void hostileNamesOfFilesStayNames()
    {
        const ShardConfig &shard = world->config.shards.front();
        const QStringList names{QStringLiteral("$(touch pwned)"), QStringLiteral("; touch pwned;"), QStringLiteral("`touch pwned`"), QStringLiteral("a\nb"), QStringLiteral("'\"\\ *?["), QStringLiteral("-rf"), QStringLiteral("{text}"),
                                QString::fromUtf8("\u202e\U0001F600").repeated(20)};
        for (const QString &name : names) {
            QVERIFY(QDir(etc.path()).mkpath(name));
            const QString where = etc.filePath(name) + QStringLiteral("/jibri.conf");
            put(where, oldText);
            QString id = ask(wish("save-config", where, oldText, newText), newText);
            QVERIFY2(ends(id, OperationState::Done), qPrintable(name));
            QCOMPARE(readText(where), newText);
            const auto versions = versionsOf(*carry(versionsAction(shard, endpoint(jibri), where)));
            QVERIFY(versions && versions->size() == 1);
            QCOMPARE(readText(versions->front().path), oldText);
            const auto read = readFile(*carry(readFileAction(shard, endpoint(jibri), where)), jibri);
            QVERIFY(read);
            QCOMPARE(read->file.path, where);
            const auto back = carry(takeBackAction(shard, endpoint(jibri), where, versions->front().path, sumOf(oldText), sumOf(newText)));
            QVERIFY2(back && back->status == 0, back ? back->err.constData() : "");
            QCOMPARE(readText(where), oldText);
            QVERIFY(QDir(etc.filePath(name)).removeRecursively());
        }
        QVERIFY(!QFile::exists(QDir::home().filePath(QStringLiteral("pwned"))));
    }

    // Shells that were killed leave what they had begun; and one that is still at it, its connection lost, must not put its file in place afterwards.
    void whatIsHalfWrittenGoes()
    {
        const ShardConfig &shard = world->config.shards.front();
        const QString version = versionPath(file(), 1'700'000'000'000), half = file() + QStringLiteral(".jitscope-new"), part = version + QStringLiteral(".part");
        put(version, oldText);
        for (const QByteArray &there : {oldText, newText}) {
            put(file(), there);
            put(half, newText.left(20));
            put(part, oldText.left(20));
            const auto back = carry(takeBackAction(shard, endpoint(jibri), file(), version, sumOf(oldText), sumOf(newText)));
            QVERIFY(back && back->status == 0);
            QCOMPARE(readText(file()), oldText);
            QVERIFY(!QFile::exists(half) && !QFile::exists(part));
        }
        put(part, oldText.left(20));
        const auto tidy = carry(unkeepAction(shard, endpoint(jibri), file(), version));
        QVERIFY(tidy && tidy->status == 0 && !QFile::exists(part));
        QCOMPARE(readText(version), oldText);
        // Lua's compiler gets it by a pipe, so that no text is left in a folder of everybody's.
        for (const QString &word : luaAction(shard, endpoint(jibri), QStringLiteral("file")).words) QVERIFY(!word.contains(QLatin1String("mktemp")));
    }

    // The shells of an application (keep, write, take back), with all their children, killed after a random time: the file is the old one or the new one, the
    // kept one whole, and the next attempt ends well. 1,000 kills with tests/run --long.
    void killedAtAnyInstant()
    {
        const int wanted = qEnvironmentVariableIntValue("JITSCOPE_SOAK_SECONDS") > 0 ? 1000 : 90;
        EndpointConfig e = endpoint(jibri);
        ShardConfig shard = world->config.shards.front();
        e.ssh = QString(); // on this computer: what is killed is the far side's shell
        e.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
        const QByteArray base = oldText + QByteArray(200'000, '#') + "\n", next = newText + QByteArray(300'000, '#') + "\n", baseSum = sumOf(base), nextSum = sumOf(next);
        enum What { Keep, Write, Back };
        struct { int kills = 0, olds = 0, news = 0; qint64 takesUs = 0; } of[3];
        // Its exit code; −1: it was killed.
        const auto run = [&](What what, const Action &action, bool killed) {
            const qint64 killAfterUs = killed ? QRandomGenerator::global()->bounded(std::max<qint64>(1000, of[what].takesUs)) : -1;
            QProcess p;
            p.setChildProcessModifier([] { ::setpgid(0, 0); });
            p.start(action.words.front(), action.words.mid(1));
            p.waitForStarted();
            const pid_t pid = pid_t(p.processId());
            QElapsedTimer clock;
            clock.start();
            if (what == Write) p.write(next.toBase64() + '\n');
            p.closeWriteChannel();
            if (killed) {
                while (clock.nsecsElapsed() / 1000 < killAfterUs && p.state() == QProcess::Running) p.waitForFinished(1);
                if (p.state() == QProcess::Running && pid > 0) ::kill(-pid, SIGKILL);
            }
            p.waitForFinished(20'000);
            if (!killed) of[what].takesUs = clock.nsecsElapsed() / 1000;
            return p.exitStatus() == QProcess::NormalExit ? p.exitCode() : -1;
        };
        const auto killOf = [&](What what, const Action &action) {
            if (run(what, action, true) >= 0) return; // it was done before
            ++of[what].kills;
            const QByteArray now = sumOf(readText(file()));
            of[what].olds += now == baseSum;
            of[what].news += now == nextSum;
            struct stat s{};
            QCOMPARE(::stat(file().toLocal8Bit().constData(), &s), 0);
            QCOMPARE(int(s.st_mode & 07777), 0640);
            QVERIFY2(now == baseSum || (now == nextSum && what != Keep), "mixed or lost");
        };
        put(file(), base);
        const auto kills = [&] { return of[Keep].kills + of[Write].kills + of[Back].kills; };
        int i = 0;
        for (; kills() < wanted && i < wanted * 4; ++i) {
            const QString version = versionPath(file(), 1'700'000'000'000 + i * 1000);
            const Action keep = keepAction(shard, e, file(), version, baseSum), write = replaceAction(shard, e, file(), baseSum, nextSum, QStringLiteral("file")), back = takeBackAction(shard, e, file(), version, baseSum, nextSum);
            if (i > 0) killOf(Keep, keep); // the first time it is measured
            if (QFile::exists(version)) QCOMPARE(sumOf(readText(version)), baseSum); // whole, or not there
            QCOMPARE(run(Keep, keep, false), 0);
            QCOMPARE(sumOf(readText(version)), baseSum);
            if (i > 0) killOf(Write, write);
            if (QTest::currentTestFailed()) return;
            QCOMPARE(run(Write, write, false), 0); // again: it ends well whatever was left
            QCOMPARE(sumOf(readText(file())), nextSum);
            if (i > 0) killOf(Back, back);
            if (QTest::currentTestFailed()) return;
            QCOMPARE(run(Back, back, false), 0);
            QCOMPARE(sumOf(readText(file())), baseSum);
            QCOMPARE(sumOf(readText(version)), baseSum);
        }
        QVERIFY(of[Write].olds + of[Back].olds > 0 && of[Write].news + of[Back].news > 0); // else the kills came all too early, or all too late
        const QStringList all = QDir(etc.path()).entryList(QDir::Files | QDir::Hidden);
        QVERIFY2(all.size() <= 21, qPrintable(all.join(u' '))); // the file and twenty versions; nothing half-written
        for (const QString &name : all) QCOMPARE(sumOf(readText(etc.filePath(name))), baseSum);
        qInfo("%d kills at random instants of %d applications, never mixed, never lost: %d while it was kept; %d while it was written (%d times the old file was there, %d times the new one); %d while it was taken back (%d, %d); every kept version whole",
              kills(), i, of[Keep].kills, of[Write].kills, of[Write].olds, of[Write].news, of[Back].kills, of[Back].olds, of[Back].news);
        QVERIFY(kills() >= wanted);
    }
};

QTEST_GUILESS_MAIN(TestConfigs)
#include "configs.moc"
