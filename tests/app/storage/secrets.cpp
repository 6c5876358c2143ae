// Secrets from the environment, from programs and from a real keychain (gnome-keyring on a bus of its own), and none of them anywhere else.
#include "base/secret.h"
#include "storage/keychain.h"
#include "storage/secretcommand.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

class TestSecrets : public QObject
{
    Q_OBJECT

private:
    Result<Secret> command(const QString &line, const SecretCommandLimits &limits = {})
    {
        std::optional<Result<Secret>> got;
        runSecretCommand(QLatin1String("command:") + line, this, [&](Result<Secret> r) { got = std::move(r); }, limits);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 20'000); }();
        return got ? *got : fail(Error::Kind::Cancelled, {});
    }

private slots:
    void aSecretDoesNotPrint()
    {
        const Secret s(QStringLiteral("pencil-word"));
        QString text;
        QDebug(&text) << s;
        QVERIFY(!text.contains(QLatin1String("pencil")));
        QCOMPARE(s.text(), QStringLiteral("pencil-word"));
        QCOMPARE(s, Secret(QStringLiteral("pencil-word")));
        QVERIFY(!(s == Secret(QStringLiteral("pencil-worm"))) && !(s == Secret()));
        QVERIFY(Secret().isEmpty() && Secret(QString()).isEmpty());
        char memory[] = "pencil-word";
        Secret::wipe(memory, sizeof memory);
        QCOMPARE(QByteArray(memory, sizeof memory), QByteArray(sizeof memory, '\0'));
        QByteArray given("pencil-word-2");
        given.detach();
        const char *where = given.constData();
        const Secret taken(std::move(given));
        QVERIFY(where != nullptr && given.isEmpty());
        QCOMPARE(taken.bytes(), QByteArray("pencil-word-2"));
    }

    void programs()
    {
        QCOMPARE(command(QStringLiteral("printf 'a \"b\\nsecond'"))->text(), QStringLiteral("'a")); // quotes of one kind only, and no shell behind them
        QCOMPARE(command(QStringLiteral("echo \"word one\" $HOME `id` ; true | cat"))->text(), QStringLiteral("word one $HOME `id` ; true | cat"));
        QCOMPARE(command(QStringLiteral("printf \"first\\r\\nsecond\\n\""))->text(), QStringLiteral("first"));
    }
    void programsThatFail_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << QString() << QStringLiteral("expected a program");
        QTest::newRow("no such") << QStringLiteral("/nowhere/pass show x") << QStringLiteral("does not start");
        QTest::newRow("code") << QStringLiteral("sh -c \"echo leaked-word >&2; echo leaked-word; exit 3\"") << QStringLiteral("code 3");
        QTest::newRow("empty") << QStringLiteral("true") << QStringLiteral("printed nothing");
        QTest::newRow("endless") << QStringLiteral("yes leaked-word") << QStringLiteral("more than 1000 bytes");
        QTest::newRow("slow") << QStringLiteral("sleep 60") << QStringLiteral("longer than 0.3 s");
        QTest::newRow("waits for us") << QStringLiteral("sh -c \"read x; sleep 60\"") << QStringLiteral("longer than 0.3 s");
    }
    void programsThatFail()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const auto r = command(line, {std::chrono::milliseconds(says.contains(QLatin1String("0.3")) ? 300 : 10'000), 1000});
        QVERIFY(!r);
        QCOMPARE(r.error().kind, Error::Kind::Unauthorized);
        QVERIFY2(r.error().detail.contains(says), qPrintable(r.error().detail));
        QVERIFY(!r.error().detail.contains(QLatin1String("leaked")));
    }

    void allKindsTogether()
    {
        qputenv("JITSCOPE_TEST_SECRET", "env-word");
        std::optional<ResolvedSecrets> got;
        resolveSecrets({QStringLiteral("env:JITSCOPE_TEST_SECRET"), QStringLiteral("env:JITSCOPE_NOT_SET"), QStringLiteral("command:echo cmd-word"), QStringLiteral("command:false")}, this,
                       [&](ResolvedSecrets r) { got = std::move(r); });
        QTRY_VERIFY_WITH_TIMEOUT(got, 20'000);
        QCOMPARE(got->values.value(QStringLiteral("env:JITSCOPE_TEST_SECRET")).text(), QStringLiteral("env-word"));
        QCOMPARE(got->values.value(QStringLiteral("command:echo cmd-word")).text(), QStringLiteral("cmd-word"));
        QCOMPARE(got->missing.size(), 2u);
        QVERIFY(canAskFor(QStringLiteral("eu-west-1")) && !canAskFor(QStringLiteral("env:X")) && !canAskFor(QStringLiteral("command:x")));
    }

    // The program itself against a real keychain, then the whole of what it left behind is searched for the words.
    void aRealKeychainAndNoTraces()
    {
        QVERIFY2(!QStandardPaths::findExecutable("gnome-keyring-daemon").isEmpty(), "gnome-keyring is missing");
        QTemporaryDir dir;
        QDir(dir.path()).mkpath("home/.config/jitscope");
        const auto keep = [&](const QString &name, const QByteArray &bytes) {
            QFile f(dir.filePath(name));
            return f.open(QIODevice::WriteOnly) && f.write(bytes) == bytes.size() && f.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        };
        QVERIFY(keep("fleet.toml", "[[shard]]\nname = \"a\"\ntimeout = 1\n[[shard.bridge]]\nname = \"kept\"\nurl = \"http://127.0.0.1:1\"\nsecret = \"kept-one\"\n"
            "[[shard.bridge]]\nname = \"env\"\nurl = \"http://127.0.0.1:2\"\nuser = \"u\"\nsecret = \"env:JITSCOPE_TEST_SECRET\"\n"
            "[[shard.bridge]]\nname = \"command\"\nurl = \"http://127.0.0.1:3\"\nsecret = \"command:cat " + dir.filePath("vault").toUtf8() + "\"\n[[shard.bridge]]\nname = \"none\"\nurl = \"http://127.0.0.1:4\"\nsecret = \"not-kept\"\n"));
        QVERIFY(keep("vault", "zebra-command-word\n"));
        // The lines of every process while it runs, all it says, and its files
        QVERIFY(keep("run.sh", R"(#!/bin/sh
set -e
printf 'login-pass' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
printf 'zebra-keychain-word\n' | "$PROGRAM" secret kept-one >out.secret 2>&1
watch() { "$PROGRAM" $1 >out.$2 2>&1 & p=$!; while kill -0 $p 2>/dev/null; do for f in /proc/[0-9]*/cmdline; do tr '\0' ' ' <$f 2>/dev/null || true; echo; done >>out.cmdlines; sleep 0.1; done; wait $p || true; }
watch "status --fleet fleet.toml --wait 3 --verbose" status
watch "status --json --fleet fleet.toml --wait 3 --verbose" json
watch "doctor --json --fleet fleet.toml --wait 3 --verbose" doctor
watch "watch --fleet fleet.toml --wait 3 --verbose" watch
)"));
        QProcess run;
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        env.insert("HOME", dir.filePath("home"));
        env.insert("XDG_CONFIG_HOME", dir.filePath("home/.config"));
        env.insert("XDG_DATA_HOME", dir.filePath("home/.local/share"));
        env.insert("XDG_CACHE_HOME", dir.filePath("home/.cache"));
        env.insert("XDG_STATE_HOME", dir.filePath("home/.local/state"));
        env.insert("XDG_RUNTIME_DIR", dir.path());
        env.insert("JITSCOPE_TEST_SECRET", "zebra-environment-word");
        env.insert("PROGRAM", JITSCOPE_PROGRAM);
        run.setProcessEnvironment(env);
        run.setWorkingDirectory(dir.path());
        run.setProcessChannelMode(QProcess::MergedChannels);
        run.start("dbus-run-session", {"--", "sh", dir.filePath("run.sh")});
        QVERIFY(run.waitForFinished(90'000));
        const QByteArray said = run.readAll();
        QVERIFY2(run.exitCode() == 0, said.constData());
        const auto text = [&](const char *name) { QFile f(dir.filePath(QLatin1String(name))); return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray(); };
        // it did know them: only the one that nobody has is missing
        QVERIFY2(text("out.secret").isEmpty(), text("out.secret").constData());
        QVERIFY2(text("out.status").contains("not-kept"), text("out.status").constData());
        for (const char *known : {"jitscope: kept-one", "jitscope: env:", "jitscope: command:"}) QVERIFY2(!text("out.status").contains(known), text("out.status").constData());
        QVERIFY(text("out.cmdlines").contains("--wait 3"));
        int searched = 0;
        QDirIterator files(dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.endsWith("/vault")) continue; // the password manager's own
            if (path.endsWith("/run.sh")) continue; // the test's
            QFile f(path);
            if (!f.open(QIODevice::ReadOnly)) continue;
            const QByteArray bytes = f.readAll();
            ++searched;
            for (const char *word : {"zebra-keychain-word", "zebra-environment-word", "zebra-command-word"}) {
                QVERIFY2(!bytes.contains(word), qPrintable(path));
                QVERIFY2(!bytes.contains(QByteArray(word).toBase64()), qPrintable(path));
            }
        }
        QVERIFY(!said.contains("zebra"));
        qInfo("searched %d files and the command lines of all processes", searched);
        QVERIFY(searched >= 6);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "secrets.moc"
