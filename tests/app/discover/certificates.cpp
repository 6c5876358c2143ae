// Certificates near their end are watched on every way: HTTPS and XMPP with STARTTLS through a real sshd, a WebSocket through a real nginx. The
// running console's own connections are the witnesses; what nobody saw is no finding.
#include "app/farhost.h"
#include "app/nginx.h"
#include "app/prosody.h"

#include "discover/security.h"
#include "engine/engine.h"
#include "proposaltext.h"

#include <QDateTime>
#include <QTest>

using namespace jitscope;

namespace {

const QString Word = QStringLiteral("pencil-word");

std::optional<SecurityFact> certificateOf(const std::vector<SecurityFact> &facts, const QString &host)
{
    for (const SecurityFact &f : facts)
        if (f.kind == SecurityKind::CertificateEnds && f.args.value(0) == host) return f;
    return {};
}

EndpointConfig recorder(const char *name, quint16 port)
{
    EndpointConfig e;
    e.kind = ServerKind::Recorder;
    e.name = QLatin1String(name);
    e.url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port));
    return e;
}

} // namespace

class TestCertificates : public QObject
{
    Q_OBJECT

private:
    TestCa m_ca;
    NginxServer m_nginx;
    ProsodyServer m_prosody;
    FarHost m_far;
    quint16 m_soon = ProsodyServer::freePort(), m_later = ProsodyServer::freePort(), m_expired = ProsodyServer::freePort(), m_wss = ProsodyServer::freePort(),
            m_starttls = ProsodyServer::freePort(), m_nobody = ProsodyServer::freePort();
    SnapshotPtr m_last;

    ShardConfig shard() const
    {
        ShardConfig s;
        s.id.value = QStringLiteral("s");
        s.tls.caFile = m_ca.caFile();
        return s;
    }
    XmppConfig feed(const QString &url) const
    {
        XmppConfig x;
        x.url = QUrl(url);
        x.domain = QStringLiteral("auth.localhost");
        x.user = QStringLiteral("monitor");
        x.secret = QStringLiteral("x");
        x.bridgeBreweries = QStringList{QStringLiteral("jvbbrewery@internal.auth.localhost")};
        return x;
    }
    // Runs the shard until `enough` holds for its snapshot.
    void run(const ShardConfig &config, const std::function<bool(const ShardSnapshot &)> &enough)
    {
        m_last.reset();
        SshOptions ssh;
        ssh.configFile = m_far.user.config();
        Engine engine{ssh};
        connect(&engine, &Engine::snapshot, this, [this](const SnapshotPtr &s) { m_last = s; });
        engine.configure({{config}}, {{QStringLiteral("x"), Secret(Word)}});
        if (!QTest::qWaitFor([&] { return m_last && enough(*m_last); }, 60'000)) {
            for (const SourceState &s : m_last ? m_last->sources : std::vector<SourceState>()) qWarning() << s.name << healthName(s.health) << (s.error ? s.error->detail : QString());
            QFAIL("not seen");
        }
    }
    static bool saw(const ShardSnapshot &s, const char *source)
    {
        return std::any_of(s.sources.begin(), s.sources.end(), [&](const SourceState &x) { return x.name.startsWith(QLatin1String(source)) && x.certificate; });
    }
    std::vector<SecurityFact> facts(const ShardConfig &config) const { return securityOf(config, *m_last, QDateTime::currentDateTimeUtc()); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_ca.isFine() && m_ca.sign("soon", "DNS:jibri.example.org,IP:127.0.0.1", 5) && m_ca.sign("later", "IP:127.0.0.1", 200) && m_ca.sign("expired", "IP:127.0.0.1", -1)
                && m_ca.sign("meet", "DNS:meet.example.org,IP:127.0.0.1", 20) && m_ca.sign("auth", "DNS:auth.localhost", 3));
        m_prosody.addAccount(QStringLiteral("monitor"), Word);
        m_prosody.addConfig("c2s_ports = { " + QByteArray::number(m_starttls) + " }\nc2s_require_encryption = true\nssl = { certificate = \"" + m_ca.path("auth.pem").toUtf8() + "\"; key = \""
                            + m_ca.path("auth.key").toUtf8() + "\" }\n");
        m_prosody.enableModule("tls");
        QVERIFY2(m_prosody.start(), qPrintable(m_prosody.error()));
        const QString health = QStringLiteral("return 200 '{\"status\":{\"busyStatus\":\"IDLE\",\"health\":{\"healthStatus\":\"HEALTHY\",\"details\":{}}}}';");
        QVERIFY(m_nginx.start(NginxServer::tls(m_soon, m_ca, "soon", health) + NginxServer::tls(m_later, m_ca, "later", health) + NginxServer::tls(m_expired, m_ca, "expired", health)
                                  + NginxServer::tls(m_wss, m_ca, "meet", QStringLiteral("proxy_pass http://127.0.0.1:%1; proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade; proxy_set_header Host localhost;").arg(m_prosody.port())),
                              m_soon));
        QVERIFY(m_far.server.start());
    }

    void throughSsh()
    {
        ShardConfig s = shard();
        s.ssh = m_far.server.destination();
        s.endpoints = {recorder("jibri-soon", m_soon), recorder("jibri-later", m_later), recorder("jibri-expired", m_expired), recorder("jibri-nobody", m_nobody)};
        s.xmpp = feed(QStringLiteral("xmpp://127.0.0.1:%1").arg(m_starttls));
        run(s, [](const ShardSnapshot &x) {
            const auto nobody = std::find_if(x.sources.begin(), x.sources.end(), [](const SourceState &i) { return i.name.startsWith(QLatin1String("jibri-nobody")); });
            return saw(x, "jibri-soon") && saw(x, "jibri-later") && saw(x, "jibri-expired") && saw(x, "XMPP") && nobody != x.sources.end() && nobody->error;
        });
        const auto all = facts(s);
        const auto at = [&](quint16 port) { return certificateOf(all, QStringLiteral("127.0.0.1:%1 (%2)").arg(port).arg(m_far.server.destination())); };
        const auto https = at(m_soon), starttls = at(m_starttls), expired = at(m_expired);
        QVERIFY(https && starttls && expired);
        QCOMPARE(https->health, Health::Critical);
        QVERIFY2(https->args[2] == QLatin1String("4") || https->args[2] == QLatin1String("5"), qPrintable(https->args[2]));
        // the evidence: when, for whom, who showed it
        QCOMPARE(https->args[1], QDateTime::currentDateTimeUtc().addDays(5).toString(QStringLiteral("yyyy-MM-dd")));
        QCOMPARE(https->args[3], QStringLiteral("jibri.example.org, 127.0.0.1"));
        QVERIFY2(https->args[4].startsWith(QLatin1String("jibri-soon /")) && https->args[4].contains(m_far.server.destination()), qPrintable(https->args[4]));
        QCOMPARE(starttls->args[3], QStringLiteral("auth.localhost"));
        QVERIFY(starttls->args[4].contains(QLatin1String("xmpp://127.0.0.1")));
        QCOMPARE(expired->args[2], QStringLiteral("0")); // refused, and seen all the same
        // one that holds long, and one that was never seen
        QVERIFY(!at(m_later) && !at(m_nobody));
        QCOMPARE(std::count_if(all.begin(), all.end(), [](const SecurityFact &f) { return f.kind == SecurityKind::CertificateEnds; }), 3);
        const QString text = securityText(all);
        QVERIFY2(text.contains(QLatin1String("It is for jibri.example.org, 127.0.0.1.")) && text.contains(m_far.server.destination()), qPrintable(text));
    }

    void ofAWebSocket()
    {
        ShardConfig s = shard();
        s.xmpp = feed(QStringLiteral("wss://127.0.0.1:%1/xmpp-websocket").arg(m_wss));
        s.xmpp.host = QStringLiteral("meet.example.org");
        run(s, [](const ShardSnapshot &x) { return saw(x, "XMPP"); });
        auto fact = certificateOf(facts(s), QStringLiteral("127.0.0.1:%1").arg(m_wss));
        QVERIFY(fact);
        QCOMPARE(fact->health, Health::Warning); // twenty days
        QCOMPARE(fact->args[3], QStringLiteral("meet.example.org, 127.0.0.1"));
        // the doctor's own look tells the same certificate once, with the feed as its witness
        Http http;
        QObject context;
        std::optional<std::vector<SecurityFact>> got;
        checkShard(http, nullptr, s, m_last, false, &context, [&](std::vector<SecurityFact> f) { got = std::move(f); });
        QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 60'000);
        QCOMPARE(std::count_if(got->begin(), got->end(), [](const SecurityFact &f) { return f.kind == SecurityKind::CertificateEnds; }), 1);
        QVERIFY(certificateOf(*got, QStringLiteral("127.0.0.1:%1").arg(m_wss))->args[4].startsWith(QLatin1String("XMPP feed")));
    }
    // A feed without TLS shows none.
    void withoutTls()
    {
        ShardConfig s = shard();
        s.xmpp = feed(m_prosody.webSocketUrl().toString());
        s.xmpp.host = QStringLiteral("localhost");
        run(s, [](const ShardSnapshot &x) { return !x.sources.empty() && x.sources.back().lastOk > 0; });
        QVERIFY(!saw(*m_last, "XMPP"));
        QVERIFY(facts(s).empty());
    }
};

QTEST_GUILESS_MAIN(TestCertificates)
#include "certificates.moc"
