// Accounts of secure domain with Debian's own prosodyctl behind a real sshd, on a host and in compose.
#include "app/nginx.h"
#include "farworld.h"
#include "operations/accounts.h"

using namespace jitscope;

class TestAccounts : public QObject
{
    Q_OBJECT

    std::unique_ptr<FarWorld> world;
    const QString hanna = QStringLiteral("hanna@meet.test"), password = QStringLiteral("gähnt $(id) \"Zitrone\" '7'");

    AccountList list()
    {
        AccountBoard &board = world->console->workspace().accounts;
        bool read = false;
        const auto c = connect(&board, &AccountBoard::changed, this, [&] { read = true; });
        board.read(world->shard);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(read, 30'000); }();
        disconnect(c);
        const Result<AccountList> *r = board.of(world->shard);
        if (!r || !*r) qWarning() << (r ? r->error().detail : QString());
        return r && *r ? **r : AccountList();
    }
    // What Prosody keeps of a password is a hash with a salt of its own.
    QByteArray stored() const { return readText(QFileInfo(world->meetings.prosody.configFile()).dir().filePath(QStringLiteral("data/meet%2etest/accounts/hanna.dat"))); }

private slots:
    void init() { world = std::make_unique<FarWorld>(); }
    void cleanup() { world.reset(); }

    void onItsHostAndInCompose_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::newRow("host") << QByteArray();
        QTest::newRow("compose") << QByteArray("compose:/opt/jitsi#prosody");
    }
    void onItsHostAndInCompose()
    {
        QFETCH(QByteArray, service);
        QVERIFY2(world->start(service), qPrintable(world->meetings.prosody.error()));
        AccountList before = list();
        QCOMPARE(before.host, QStringLiteral("meet.test"));
        QCOMPARE(before.users, QStringList());
        QCOMPARE(before.login, AccountList::Login::Accounts);
        QCOMPARE(before.module, QStringLiteral("internal_hashed"));
        QCOMPARE(before.guests, QStringLiteral("guest.meet.test"));
        QCOMPARE(secureDomainAdvice(before), QStringList());

        Operation op = world->carryOut(QStringLiteral("add-account"), {hanna}, password);
        QVERIFY2(op.state == OperationState::Done, qPrintable(FarWorld::said(op)));
        QCOMPARE(list().users, QStringList(hanna));
        const QByteArray first = stored();
        QVERIFY(!first.isEmpty());

        // It is there: nothing is overwritten.
        op = world->carryOut(QStringLiteral("add-account"), {hanna}, QStringLiteral("other"));
        QCOMPARE(op.state, OperationState::Refused);
        QVERIFY2(op.error->detail.contains(QLatin1String("is there already")), qPrintable(op.error->detail));
        QCOMPARE(stored(), first);

        op = world->carryOut(QStringLiteral("change-password"), {hanna}, QStringLiteral("second"));
        QVERIFY2(op.state == OperationState::Done, qPrintable(FarWorld::said(op)));
        QVERIFY(stored() != first);

        op = world->carryOut(QStringLiteral("remove-account"), {hanna});
        QVERIFY2(op.state == OperationState::Done, qPrintable(FarWorld::said(op)));
        QCOMPARE(list().users, QStringList());
        op = world->carryOut(QStringLiteral("remove-account"), {hanna});
        QCOMPARE(op.state, OperationState::Refused);

        // The password was in no argument, and is in no log.
        const auto calls = world->calls(QStringLiteral("prosodyctl"));
        QVERIFY(calls.size() > 8);
        for (const QStringList &words : calls) QVERIFY2(!words.join(u' ').contains(QLatin1String("Zitrone")), qPrintable(words.join(u' ')));
        QCOMPARE(world->calls(QStringLiteral("docker")).empty(), service.isEmpty());
        QVERIFY(!world->wholeAudit().contains("Zitrone"));
    }

    void thePasswordThatWasTypedLogsIn()
    {
        QVERIFY2(world->start(), qPrintable(world->meetings.prosody.error()));
        const Operation op = world->carryOut(QStringLiteral("add-account"), {hanna}, password);
        QVERIFY2(op.state == OperationState::Done, qPrintable(FarWorld::said(op)));
        // Prosody itself is asked, in its own process.
        const auto says = [&](const QString &word) {
            QString lua = word;
            lua.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
            return output(QStringLiteral("prosodyctl"), {QStringLiteral("--config"), world->meetings.prosody.configFile(), QStringLiteral("shell"),
                                                         QStringLiteral("> tostring(require\"core.usermanager\".test_password(\"hanna\", \"meet.test\", \"%1\"))").arg(lua)});
        };
        QVERIFY2(says(password).contains("true"), says(password).constData());
        QVERIFY2(!says(password + u'x').contains("true"), says(password + u'x').constData());
    }

    void anOpenSiteIsToldWhatToSet()
    {
        AccountList open;
        open.host = QStringLiteral("open.test");
        open.login = AccountList::Login::Anonymous;
        const QString advice = secureDomainAdvice(open).join(u'\n');
        for (const char *word : {"internal_hashed", "guest.open.test", "anonymousdomain", "login-url = \"open.test\""}) QVERIFY2(advice.contains(QLatin1String(word)), word);
        QString module;
        QCOMPARE(loginOf("open.test:\n    admin_shell\n    auth_jitsi-anonymous\nResult: nil\n", &module), AccountList::Login::Anonymous);
        QCOMPARE(loginOf("x:\n    auth_token (running)\n", &module), AccountList::Login::Token);
        QCOMPARE(module, QStringLiteral("token"));
        QCOMPARE(loginOf("Error: no\n", nullptr), AccountList::Login::Unknown);
    }

    // What the web page and Jicofo say is read where they say it: over HTTP, and from Jicofo's own file in its container.
    void theWebPageAndJicofoAreAskedToo()
    {
        auto site = std::make_unique<NginxServer>();
        const quint16 port = ProsodyServer::freePort();
        QVERIFY(site->start(QStringLiteral("server { listen 127.0.0.1:%1; location = /config.js { default_type application/javascript; "
                                           "return 200 'var config = { hosts: { domain: \"meet.test\", anonymousdomain: \"Other.Meet.Test\" } };'; } }\n").arg(port), port));
        const QByteArray tables = "\n[[shard.jicofo]]\nname = \"jicofo\"\nurl = \"http://127.0.0.1:1\"\nservice = \"compose:/opt/jitsi#jicofo\"\n\n"
                                  "[shard.canary]\nbase = \"http://127.0.0.1:" + QByteArray::number(port) + "\"\ndomain = \"recorder.meet.test\"\nuser = \"recorder\"\nsecret = \"env:JITSCOPE_TEST_ROOMS\"\n";
        QVERIFY2(world->start({}, {}, tables), qPrintable(world->meetings.prosody.error()));
        world->far.program("docker", "cat <<'E'\njicofo { // x\n  xmpp { client { password = \"hush\" } }\n  authentication {\n    # enabled = true\n    enabled = false\n  }\n}\nE");
        const AccountList all = list();
        QVERIFY2(all.siteGuests, qPrintable(all.siteFault));
        QCOMPARE(*all.siteGuests, QStringLiteral("other.meet.test"));
        QVERIFY2(all.focusAsks, qPrintable(all.focusFault));
        QVERIFY(!*all.focusAsks);
        QCOMPARE(secureMode(all), SecureMode::Leaky);
        QCOMPARE(secureDomainAdvice(all).size(), 2);
        world->far.program("docker", "exit 4");
        site.reset();
        const AccountList none = list();
        QVERIFY(!none.siteGuests && !none.siteFault.isEmpty());
        QVERIFY(!none.focusAsks && !none.focusFault.isEmpty());
        QCOMPARE(secureMode(none), SecureMode::Secure); // as far as is known
    }

    void jicofosFilesInAllTheirShapes()
    {
        QVERIFY(focusLoginOf("jicofo { authentication { enabled = true\n type = XMPP\n login-url = \"https://meet.test\" } }"));
        QVERIFY(focusLoginOf("jicofo.authentication.enabled: \"true\""));
        QVERIFY(focusLoginOf("jicofo {\n authentication: {\n enabled = true // yes\n}}"));
        QVERIFY(focusLoginOf("org.jitsi.jicofo.auth.URL=XMPP:meet.test\n"));
        for (const char *no : {"jicofo { xmpp { client { enabled = true } } }", "jicofo {\n authentication {\n # enabled = true\n }\n}", "#org.jitsi.jicofo.auth.URL=XMPP:meet.test", "", "jicofo.authentication { enabled = false }"})
            QVERIFY2(!focusLoginOf(no), no);
    }

    void aListThatIsNotWholeIsNone()
    {
        const QString host = QStringLiteral("meet.test");
        QCOMPARE(accountsOf("noise\nb@meet.test\na@meet.test\nOK: Showing all 2 users\n", host), QStringList({QStringLiteral("a@meet.test"), QStringLiteral("b@meet.test")}));
        QVERIFY(!accountsOf("b@meet.test\nOK: Showing all 2 users\n", host));
        QVERIFY(!accountsOf("b@meet.test\n", host));
        QVERIFY(!accountsOf("", host));
        QCOMPARE(accountsOf("OK: Showing all 0 users\n", host), QStringList());
    }

    void namesThatProsodyWouldReadOtherwiseAreRefused()
    {
        for (const char *bad : {"", "hanna", "@meet.test", "-x@meet.test", "a b@meet.test", "Hanna@meet.test", "a/b@meet.test", "a@b@meet.test", "a@meet test", "a@-x", "a\n@meet.test", "\"a\"@meet.test"})
            QVERIFY2(!accountFault(QString::fromUtf8(bad), false).isEmpty(), bad);
        QVERIFY(!accountFault(QStringLiteral("$(reboot)@meet.test"), true).isEmpty());
        QVERIFY(accountFault(QStringLiteral("$(reboot)@meet.test"), false).isEmpty()); // somebody made it: it can be removed
        QVERIFY(accountFault(QStringLiteral("jörg.m+1@meet.test"), true).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "accounts.moc"
