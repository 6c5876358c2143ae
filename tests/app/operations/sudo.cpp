// Files of root on a host that is entered by an unprivileged account: real sshd, a real account of this machine, real sudo. The account and its line of
// sudoers are made by the test and go with it, which takes root: CI is it.
#include "app/farhost.h"
#include "world.h"

#include "config/configfilelist.h"
#include "operations/configfiles.h"
#include "operations/includefiles.h"

#include <QCryptographicHash>

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace jitscope;

namespace {

bool run(const char *program, const QStringList &words)
{
    QProcess p;
    p.setProcessChannelMode(QProcess::MergedChannels);
    p.start(QLatin1String(program), words);
    const bool ended = p.waitForFinished(30'000) && p.exitStatus() == QProcess::NormalExit;
    if (!ended || p.exitCode() != 0) qWarning() << program << words << p.errorString() << p.readAll();
    return ended && p.exitCode() == 0;
}

// Gone with the object.
class FarAccount
{
public:
    FarAccount()
    {
        // "*": no password fits; with "!" sshd would call it locked
        m_made = run("useradd", {QStringLiteral("--system"), QStringLiteral("--no-create-home"), QStringLiteral("--home-dir"), QStringLiteral("/"), QStringLiteral("--shell"), QStringLiteral("/bin/sh"), QStringLiteral("--password"), QStringLiteral("*"), name});
    }
    ~FarAccount()
    {
        QFile::remove(rule());
        if (m_made) run("userdel", {name});
    }
    bool isMade() const { return m_made; }
    // As sudoers(5) has it: "NOPASSWD: ALL".
    bool may(const QByteArray &what)
    {
        QFile::remove(rule());
        if (what.isEmpty()) return true;
        const QString draft = rule() + QStringLiteral(".new"); // sudo reads no name with a dot
        if (!writeText(draft, name.toLocal8Bit() + " ALL=(root) " + what + '\n')) return false;
        ::chmod(draft.toLocal8Bit().constData(), 0440);
        return run("visudo", {QStringLiteral("-cqf"), draft}) && QFile::rename(draft, rule());
    }
    const QString name = QStringLiteral("jitscope-test-%1").arg(QCoreApplication::applicationPid());

private:
    QString rule() const { return QStringLiteral("/etc/sudoers.d/") + name; }
    bool m_made = false;
};

QByteArray sudoSum(const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(); }

const QByteArray oldText = "jibri {\n  id = \"one\"\n  password = \"hunter2-old\"\n}\n", newText = "jibri {\n  id = \"two\"\n  password = \"hunter2-new\"\n}\n";

} // namespace

class TestSudo : public QObject
{
    Q_OBJECT

    std::unique_ptr<FarAccount> account;
    std::unique_ptr<FarHost> far;
    std::unique_ptr<OperationsWorld> world;
    QTemporaryDir etc, keys;
    const QString jibri = QStringLiteral("jibri-eu1-1");
    gid_t group = 0;

    static bool mayRun() { return ::getuid() == 0; }
    // Whoever is not root cannot make an account. On a machine of CI that is a failure: there nothing may be left out.
    static bool leavesOut()
    {
        if (mayRun()) return false;
        qWarning("NOT RUN: real sudo wants an account and a line of sudoers of its own, which only root can make. Run this test as root.");
        if (qEnvironmentVariable("CI") == QLatin1String("true")) QTest::qFail("not run in CI", __FILE__, __LINE__);
        return true;
    }
    QString file() const { return etc.filePath(QStringLiteral("jibri/jibri.conf")); }
    struct stat statOf(const QString &path) const
    {
        struct stat s{};
        if (::stat(path.toLocal8Bit().constData(), &s) != 0) s.st_mode = 0;
        return s;
    }
    const EndpointConfig &endpoint() const
    {
        for (const EndpointConfig &e : world->config.shards.front().endpoints)
            if (e.name == jibri) return e;
        qFatal("no such endpoint");
    }
    const ShardConfig &shard() const { return world->config.shards.front(); }
    Result<Reply> carry(const Action &action)
    {
        std::optional<Result<Reply>> reply;
        world->hands->carryOut(world->shard(), action, &world->context, [&](Result<Reply> r) { reply = std::move(r); });
        if (!QTest::qWaitFor([&] { return reply.has_value(); }, 30'000)) return fail(Error::Kind::Timeout, action.endpoint);
        return *reply;
    }
    QString save()
    {
        OperationRequest r = world->wish("save-config", {jibri});
        r.options = {{QStringLiteral("path"), file()}, {QStringLiteral("base"), QString::fromLatin1(sudoSum(oldText))}, {QStringLiteral("sum"), QString::fromLatin1(sudoSum(newText))}};
        return world->request(r, {{QStringLiteral("file"), Secret(newText.toBase64())}});
    }
    bool ends(const QString &id)
    {
        return QTest::qWaitFor([&] { return !isOpen(world->op(id).state) || world->op(id).state == OperationState::Choosing; }, 60'000);
    }
    QByteArray how(const QString &id) const
    {
        const Operation &op = world->op(id);
        return QByteArray(operationStateName(op.state)) + ": " + (op.error ? op.error->detail.toUtf8() : QByteArray());
    }
    // The folder of the file is 0750 as well when `closed`.
    void put(bool closed)
    {
        QVERIFY(QDir().mkpath(etc.filePath(QStringLiteral("jibri"))));
        QVERIFY(writeText(file(), oldText));
        QCOMPARE(::chown(file().toLocal8Bit().constData(), 0, group), 0);
        QCOMPARE(::chmod(file().toLocal8Bit().constData(), 0640), 0);
        QCOMPARE(::chmod(etc.filePath(QStringLiteral("jibri")).toLocal8Bit().constData(), closed ? 0750 : 0755), 0);
    }

private slots:
    void initTestCase()
    {
        if (!mayRun()) return;
        const struct group *daemon = ::getgrnam("daemon"); // of Debian's base; the account is not in it
        QVERIFY(daemon);
        group = daemon->gr_gid;
        for (const QTemporaryDir *dir : {&etc, &keys}) QCOMPARE(::chmod(dir->path().toLocal8Bit().constData(), 0755), 0);
        account = std::make_unique<FarAccount>();
        QVERIFY2(account->isMade(), "useradd");
    }
    void cleanupTestCase() { account.reset(); }

    void init()
    {
        if (!mayRun()) return;
        far = std::make_unique<FarHost>();
        // sshd reads a user's keys as that user
        QVERIFY(writeText(keys.filePath(QStringLiteral("authorized")), readText(far->user.path("id.pub"))));
        ::chmod(keys.filePath(QStringLiteral("authorized")).toLocal8Bit().constData(), 0644);
        far->server.addConfig("Match User " + account->name.toLocal8Bit() + "\n  AuthorizedKeysFile " + keys.filePath(QStringLiteral("authorized")).toLocal8Bit());
        QVERIFY(far->server.start());
        DemoOptions o;
        o.shards = o.bridges = o.rooms = o.recorders = 1;
        o.people = 2;
        o.incidents = o.moves = o.needsLogin = false;
        SshOptions ssh;
        ssh.configFile = far->user.config();
        world = std::make_unique<OperationsWorld>(o, [&](FleetConfig &config) {
            config.shards.front().ssh = account->name + QStringLiteral("@127.0.0.1:%1").arg(far->server.port());
            for (EndpointConfig &e : config.shards.front().endpoints)
                if (e.name == jibri) e.files = {file()};
        }, ssh);
        QVERIFY(world->started);
        world->run();
    }
    void cleanup()
    {
        world.reset();
        far.reset();
        if (account) account->may({});
        QDir(etc.filePath(QStringLiteral("jibri"))).removeRecursively();
    }

    void aFileOfRootIsReadAndAppliedThroughSudo_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::newRow("in a folder that all may enter") << false;
        QTest::newRow("in a folder of root's") << true;
    }
    void aFileOfRootIsReadAndAppliedThroughSudo()
    {
        if (leavesOut()) return;
        QFETCH(bool, closed);
        put(closed);
        QVERIFY(account->may("NOPASSWD: ALL"));
        const auto list = carry(listFilesAction(shard(), endpoint()));
        QVERIFY2(list, list ? "" : list.error().detail.toUtf8().constData());
        const auto files = listedFiles(*list, shard(), endpoint());
        QVERIFY2(files && files->size() == 1, list->err.constData());
        QCOMPARE(files->front().owner, QStringLiteral("root"));
        QCOMPARE(files->front().group, QStringLiteral("daemon"));
        QCOMPARE(files->front().mode, 0640);
        QCOMPARE(files->front().sum, sudoSum(oldText));
        const auto reply = carry(readFileAction(shard(), endpoint(), file()));
        QVERIFY(reply);
        const auto read = readFile(*reply, jibri);
        QVERIFY2(read, read ? "" : read.error().detail.toUtf8().constData());
        QCOMPARE(read->text, oldText);

        const QString id = save();
        QVERIFY(ends(id));
        QVERIFY2(world->op(id).state == OperationState::Done, how(id).constData());
        QCOMPARE(readText(file()), newText);
        const auto versions = versionsOf(*carry(versionsAction(shard(), endpoint(), file())));
        QVERIFY(versions && versions->size() == 1);
        QCOMPARE(readText(versions->front().path), oldText);
        for (const QString &path : {file(), versions->front().path}) {
            const struct stat s = statOf(path);
            QCOMPARE(s.st_mode & 07777, mode_t(0640));
            QCOMPARE(s.st_uid, uid_t(0));
            QCOMPARE(s.st_gid, group);
        }
        QCOMPARE(QDir(etc.filePath(QStringLiteral("jibri"))).entryList(QDir::Files | QDir::Hidden).size(), 2); // nothing is left beside them
        const auto back = carry(takeBackAction(shard(), endpoint(), file(), versions->front().path, sudoSum(oldText), sudoSum(newText)));
        QVERIFY2(back && back->status == 0, back ? back->err.constData() : "");
        QCOMPARE(readText(file()), oldText);
        QCOMPARE(statOf(file()).st_gid, group);
    }

    void aSudoThatAsksForAPasswordIsSaidToBeThat_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("asks") << QByteArray("ALL");
        QTest::newRow("not in sudoers") << QByteArray();
    }
    void aSudoThatAsksForAPasswordIsSaidToBeThat()
    {
        if (leavesOut()) return;
        QFETCH(QByteArray, rule);
        put(false);
        QVERIFY(account->may(rule));
        const auto list = carry(listFilesAction(shard(), endpoint()));
        QVERIFY(list);
        const auto files = listedFiles(*list, shard(), endpoint());
        QVERIFY(files && files->size() == 1); // it is there, what is in it is not known
        QCOMPARE(files->front().sum, QByteArray());
        const auto reply = carry(readFileAction(shard(), endpoint(), file()));
        QVERIFY(reply);
        const auto read = readFile(*reply, jibri);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Unauthorized);
        QVERIFY2(read.error().detail.contains(QStringLiteral("password is required")), qPrintable(read.error().detail));
        QVERIFY(configErrorText(read.error(), QStringLiteral("jibri.conf")).contains(QStringLiteral("sudo asks for a password")));
        const QString id = save();
        QVERIFY(ends(id));
        QVERIFY2(world->op(id).state != OperationState::Done, how(id).constData());
        QCOMPARE(readText(file()), oldText);
        QCOMPARE(QDir(etc.filePath(QStringLiteral("jibri"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    // What is in a folder that the account may not enter is asked of sudo; without it nobody knows, and nothing is called missing.
    void anIncludeBehindAClosedFolder()
    {
        if (leavesOut()) return;
        put(true);
        const QByteArray folder = etc.filePath(QStringLiteral("jibri")).toUtf8();
        ConfigText text;
        text.format = ConfigFormat::Lua;
        for (const char *name : {"jibri.conf", "gone.conf", "conf.x/*.lua"}) text.includes.push_back({QString::fromUtf8(folder + '/' + name), true, {}, {}});
        text.includes.push_back({etc.filePath(QStringLiteral("nowhere.lua")), true, {}, {}});
        const IncludeSearch search = includeSearch(shard(), endpoint(), etc.filePath(QStringLiteral("prosody.cfg.lua")), text);
        QCOMPARE(search.names.size(), 4);
        const auto gone = [&] {
            const auto reply = carry(search.action);
            const auto missing = reply ? missingIncludes(*reply, search) : Result<std::set<QString>>(tl::unexpected(reply.error()));
            QStringList out;
            if (missing)
                for (const QString &name : *missing) out << name.mid(etc.path().size() + 1);
            else out << missing.error().detail;
            return out;
        };
        QVERIFY(account->may("NOPASSWD: ALL"));
        QCOMPARE(gone(), (QStringList{QStringLiteral("jibri/conf.x/*.lua"), QStringLiteral("jibri/gone.conf"), QStringLiteral("nowhere.lua")}));
        for (const char *rule : {"ALL", ""}) {
            QVERIFY(account->may(rule));
            QCOMPARE(gone(), QStringList{QStringLiteral("nowhere.lua")});
        }
    }

    // What the account may read and write itself is done without sudo.
    void itsOwnFileNeedsNoSudo()
    {
        if (leavesOut()) return;
        put(false);
        QVERIFY(account->may({}));
        const struct passwd *p = ::getpwnam(account->name.toLocal8Bit().constData());
        QVERIFY(p);
        for (const QString &path : {etc.filePath(QStringLiteral("jibri")), file()}) QCOMPARE(::chown(path.toLocal8Bit().constData(), p->pw_uid, p->pw_gid), 0);
        const QString id = save();
        QVERIFY(ends(id));
        QVERIFY2(world->op(id).state == OperationState::Done, how(id).constData());
        QCOMPARE(readText(file()), newText);
        QCOMPARE(statOf(file()).st_uid, p->pw_uid);
    }
};

QTEST_GUILESS_MAIN(TestSudo)
#include "sudo.moc"
