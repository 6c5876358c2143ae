// Many destinations at once: only so many ssh start together, those that hang make way, and all come up. A real sshd, and one that never says a word.
#include "app/net/sshside.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace jitscope;
using namespace jitscope::test;

namespace {

// Processes of ours that are ssh, those that have ended but not been waited for left out.
int sshProcesses()
{
    int count = 0;
    for (const qint64 pid : childrenOf(getpid())) {
        const QByteArray stat = readText(QStringLiteral("/proc/%1/stat").arg(pid));
        count += stat.contains("(ssh)") && stat.mid(stat.lastIndexOf(')') + 2, 1) != "Z";
    }
    return count;
}

} // namespace

class SshStarts : public QObject
{
    Q_OBJECT

private:
    // Aliases of ~/.ssh/config for one address.
    static QByteArray aliases(const char *name, int count, quint16 port)
    {
        QByteArray out;
        for (int i = 0; i < count; ++i)
            out += "Host " + QByteArray(name) + QByteArray::number(i) + "\n  HostName 127.0.0.1\n  Port " + QByteArray::number(port) + "\n  User " + SshServer::user().toLocal8Bit() + '\n';
        return out;
    }
    static SshOptions options(const SshUser &user)
    {
        SshOptions o;
        o.configFile = user.config();
        o.again = o.againAtMost = std::chrono::minutes(10); // each has one try only
        o.connectTimeout = std::chrono::minutes(5);
        return o;
    }

private slots:
    // The server takes but twelve logins at once and drops the others, as Debian's does beyond ten (MaxStartups).
    void neverMoreThanSoManyAtOnce()
    {
        constexpr int Hosts = 40, AtOnce = 8;
        SshServer server;
        SshUser user;
        server.addConfig("MaxStartups 12:100:12");
        server.authorize(user.path("id.pub"));
        user.know(server);
        QVERIFY(server.start());
        user.write(aliases("h", Hosts, server.port()));
        SshOptions o = options(user);
        o.startsAtOnce = AtOnce;
        o.startsFor = std::chrono::minutes(5); // none makes way before it is up
        SshHosts hosts(o);
        std::vector<std::shared_ptr<SshHost>> all;
        int most = 0;
        const auto up = [&] { return int(std::count_if(all.begin(), all.end(), [](const auto &h) { return h->isUp(); })); };
        const auto look = [&] { most = std::max(most, sshProcesses() - up()); };
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < Hosts; ++i) {
            all.push_back(hosts.host(QStringLiteral("h%1").arg(i)));
            connect(all.back().get(), &SshHost::changed, this, look);
        }
        for (const auto &h : all) h->start();
        for (const auto &h : all) QCOMPARE(h->state(), SshHost::State::Connecting);
        QTimer often;
        connect(&often, &QTimer::timeout, this, look);
        often.start(5);
        // too many, or one that was dropped (it has one try only), is told at once, not when the time is over
        const auto failed = [&] { return std::count_if(all.begin(), all.end(), [](const auto &h) { return h->error().has_value(); }); };
        QTRY_VERIFY_WITH_TIMEOUT(up() == Hosts || most > AtOnce || failed() > 0, 150'000);
        QVERIFY2(most <= AtOnce, qPrintable(QString::number(most)));
        QCOMPARE(failed(), 0);
        QCOMPARE(up(), Hosts);
        QVERIFY(most > 1); // and yet not one after the other
        QCOMPARE(sshProcesses(), Hosts);
        qInfo("%d masters up in %lld ms, at most %d starting at once", Hosts, clock.elapsed(), most);
    }

    // Of those that wait for their turn, first what somebody looks at, then what most depends on, then in the order of asking.
    void whatIsWatchedComesFirst()
    {
        SshServer server;
        SshUser user;
        server.authorize(user.path("id.pub"));
        user.know(server);
        QVERIFY(server.start());
        user.write(aliases("h", 5, server.port()));
        SshOptions o = options(user);
        o.startsAtOnce = 1;
        o.startsFor = std::chrono::minutes(5);
        SshHosts hosts(o);
        std::vector<std::shared_ptr<SshHost>> all;
        QStringList order;
        for (int i = 0; i < 5; ++i) {
            const auto h = all.emplace_back(hosts.host(QStringLiteral("h%1").arg(i)));
            connect(h.get(), &SshHost::changed, this, [&order, host = h.get()] {
                if (host->isUp()) order << host->destination();
            });
        }
        const auto page = hosts.host(QStringLiteral("h2")), feed = hosts.host(QStringLiteral("h2"));
        const QObject viewer, other;
        all[4]->watch(&viewer, true);
        all[3]->watch(&other, true);
        all[3]->watch(&other, false);
        for (const auto &h : all) h->start();
        QTRY_COMPARE_WITH_TIMEOUT(order.size(), 5, 60'000);
        QCOMPARE(order, (QStringList{"h4", "h2", "h0", "h1", "h3"}));
    }

    // Those that never answer keep nobody waiting for their time limit.
    void theSilentMakeWay()
    {
        constexpr int Silent = 12, Living = 6;
        QTcpServer mute; // takes connections and says nothing
        QVERIFY(mute.listen(QHostAddress::LocalHost, 0));
        SshServer server;
        SshUser user;
        server.authorize(user.path("id.pub"));
        user.know(server);
        QVERIFY(server.start());
        user.write(aliases("mute", Silent, mute.serverPort()) + aliases("h", Living, server.port()));
        SshOptions o = options(user);
        o.startsAtOnce = 2;
        o.startsFor = std::chrono::milliseconds(200);
        SshHosts hosts(o);
        std::vector<std::shared_ptr<SshHost>> silent, living;
        for (int i = 0; i < Silent; ++i) silent.push_back(hosts.host(QStringLiteral("mute%1").arg(i)));
        for (int i = 0; i < Living; ++i) living.push_back(hosts.host(QStringLiteral("h%1").arg(i)));
        for (const auto &h : silent) h->start();
        for (const auto &h : living) h->start();
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(living.begin(), living.end(), [](const auto &h) { return h->isUp(); }), 150'000);
        for (const auto &h : silent) QCOMPARE(h->state(), SshHost::State::Connecting); // their limit is far away
    }

    // After a sleep a connection is made anew, but not one that a person had to let in: nobody is asked for that.
    void aPersonsLoginIsNotThrownAway()
    {
        SshServer server;
        Side side;
        side.user.know(server);
        QVERIFY(makeKey(side.user.path("id"), QStringLiteral("open sesame")));
        server.authorize(side.user.path("id.pub"));
        QVERIFY(server.start());
        const auto host = side.connect(server);
        QTRY_COMPARE_WITH_TIMEOUT(side.asked.size(), 1u, 30'000);
        QCOMPARE(side.asked[0].kind, Prompt::Kind::Secret);
        side.hosts->answer(side.asked[0].id, QStringLiteral("open sesame"));
        UP(host);
        side.hosts->reconnectAll();
        QVERIFY(host->isUp());
        QTest::qWait(500);
        QVERIFY(host->isUp());
        QCOMPARE(side.asked.size(), 1u);
        // and one that nobody was asked for
        QVERIFY(makeKey(side.user.path("id")));
        SshServer free;
        free.authorize(side.user.path("id.pub"));
        side.user.know(free);
        QVERIFY(free.start());
        const auto other = side.connect(free);
        UP(other);
        side.hosts->reconnectAll();
        QCOMPARE(other->state(), SshHost::State::Connecting);
        UP(other);
        QCOMPARE(side.asked.size(), 1u);
    }

    // Whoever waits for its turn may be let go, and the next one comes.
    void lettingGoInTheQueue()
    {
        QTcpServer mute;
        QVERIFY(mute.listen(QHostAddress::LocalHost, 0));
        SshServer server;
        SshUser user;
        server.authorize(user.path("id.pub"));
        user.know(server);
        QVERIFY(server.start());
        user.write(aliases("mute", 3, mute.serverPort()) + aliases("h", 1, server.port()));
        SshOptions o = options(user);
        o.startsAtOnce = 1;
        o.startsFor = std::chrono::minutes(5);
        SshHosts hosts(o);
        auto first = hosts.host(QStringLiteral("mute0")), second = hosts.host(QStringLiteral("mute1")), last = hosts.host(QStringLiteral("h0"));
        for (SshHost *h : {first.get(), second.get(), last.get()}) h->start();
        QVERIFY(QTest::qWaitFor([] { return sshProcesses() == 1; }, 20'000)); // looked at once: what runs before a master comes and goes
        second.reset(); // in the queue
        QTest::qWait(300);
        QVERIFY(!last->isUp());
        first.reset(); // had the turn
        QTRY_VERIFY_WITH_TIMEOUT(last->isUp(), 60'000);
    }
};

int main(int argc, char **argv)
{
    if (isSshAskPass(argc, argv)) return sshAskPass(argc, argv);
    QCoreApplication app(argc, argv);
    SshStarts test;
    return QTest::qExec(&test, argc, argv);
}

#include "sshstarts.moc"
