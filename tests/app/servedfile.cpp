// What a site gives to browsers against the file on its host: a real nginx with server-side includes and TLS, straight and over a real jump host.
#include "app/farhost.h"
#include "app/nginx.h"
#include "app/operations/world.h"

#include "config/configdesk.h"
#include "config/configfilelist.h"
#include "configservice.h"

using namespace jitscope;

class TestServedFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<OperationsWorld> world;
    std::unique_ptr<ConfigService> service;
    std::unique_ptr<ConfigDesk> desk;
    std::unique_ptr<NginxServer> nginx;
    QTemporaryDir etc;
    TestCa ca;
    QString server;
    quint16 port = 0;
    const QByteArray file = "var sub = '<!--# echo var=\"arg_sub\" default=\"eu.\" -->';\nvar config = {\n    hosts: { domain: 'meet.example.org', muc: 'conference.' + sub + 'meet.example.org' },\n"
                            "    bosh: 'https://meet.example.org/<!--# echo var=\"arg_dir\" default=\"\" -->http-bind',\n    startAudioMuted: 10,\n};\n";

    QString path() const { return etc.filePath(QStringLiteral("meet.example.org-config.js")); }
    ConfigId id() const { return {world->shard(), server, path()}; }
    static void write(const QString &where, const QByteArray &text)
    {
        QFile f(where);
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        f.write(text);
        f.close();
        f.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    // `location`: what the site does with /config.js.
    bool serve(const QString &location)
    {
        nginx.reset();
        nginx = std::make_unique<NginxServer>();
        return nginx->start(QStringLiteral("server { listen 127.0.0.1:%1 ssl; ssl_certificate %2.pem; ssl_certificate_key %2.key; location / { return 200 '<!DOCTYPE html><html></html>'; } location = /config.js { %3 } }\n")
                                .arg(port).arg(ca.path(QStringLiteral("site")), location), port);
    }
    static QString alias(const QString &what) { return QStringLiteral("ssi on; ssi_types *; alias '%1';").arg(what); }
    void begin(const std::function<void(ShardConfig &)> &change = {}, const SshOptions &ssh = {})
    {
        DemoOptions o;
        o.shards = o.bridges = o.rooms = o.recorders = 1;
        o.people = 2;
        o.incidents = o.moves = o.needsLogin = false;
        world = std::make_unique<OperationsWorld>(o, [&](FleetConfig &config) {
            ShardConfig &s = config.shards.front();
            s.canary.base = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port));
            s.tls.caFile = ca.caFile();
            for (EndpointConfig &e : s.endpoints) {
                if (e.kind != ServerKind::Host) continue;
                server = e.name;
                e.files = {path()};
                e.user = QStringLiteral("console"); // for that server's own pages
                e.secret = QStringLiteral("host-secret");
            }
            if (change) change(s);
        }, ssh);
        QVERIFY(world->started);
        world->use({{QStringLiteral("host-secret"), Secret(QByteArray("hunter2"))}});
        service = std::make_unique<ConfigService>(*world->hands, [this]() -> const FleetConfig & { return world->config; });
        desk = std::make_unique<ConfigDesk>();
        desk->setWork(service.get());
    }
    const ConfigDocument &doc() const { return *desk->document(id()); }
    // Read, judged, and the site has answered, or not.
    bool opens()
    {
        if (desk->document(id())) {
            desk->refresh(id());
        } else {
            desk->list(world->shard());
            if (!QTest::qWaitFor([&] { return desk->hosts(world->shard()).count(server) && desk->hosts(world->shard()).at(server).at > 0; }, 20'000)) return false;
            const ConfigHost &host = desk->hosts(world->shard()).at(server);
            if (host.files.size() != 1) {
                qWarning() << host.files.size() << (host.error ? host.error->detail : QString());
                return false;
            }
            desk->open(id(), host.files.front());
        }
        return QTest::qWaitFor([&] { return !doc().reading && doc().judged && doc().served && !doc().asksSite; }, 30'000);
    }
    const ConfigFinding *finding() const
    {
        for (const ConfigFinding &f : doc().is.findings)
            if (qstrcmp(f.id, "served-differs") == 0) return &f;
        return nullptr;
    }
    QString fault() const { return servedFaultText(*doc().served); }

private slots:
    void initTestCase()
    {
        QVERIFY(ca.isFine() && ca.sign(QStringLiteral("site"), QStringLiteral("IP:127.0.0.1")));
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost, 0));
        port = free.serverPort();
        QFile::setPermissions(etc.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    }
    void init() { write(path(), file); }
    void cleanup()
    {
        desk.reset();
        service.reset();
        world.reset();
        nginx.reset();
    }

    void whatNginxServesOfTheFileIsTheFile()
    {
        QVERIFY(serve(alias(path())));
        begin();
        QVERIFY(opens());
        QVERIFY2(doc().served->isKnown(), qPrintable(fault()));
        QCOMPARE(doc().served->url, QStringLiteral("https://127.0.0.1:%1/config.js").arg(port));
        QCOMPARE(doc().served->keys, std::vector<ServedKey>());
        QVERIFY(!finding());
        // somebody writes the file, nginx serves it at once
        write(path(), QByteArray(file).replace("Muted: 10", "Muted: 3"));
        QVERIFY(opens());
        QVERIFY(doc().served->isKnown() && doc().served->keys.empty() && doc().base.contains("Muted: 3"));
    }

    void anotherFileIsFound()
    {
        const QString stale = etc.filePath(QStringLiteral("stale.js"));
        write(stale, QByteArray(file).replace("Muted: 10", "Muted: 3").replace("};", "    startSilent: true,\n};"));
        QVERIFY(serve(alias(stale)));
        begin();
        QVERIFY(opens());
        QVERIFY2(doc().served->isKnown(), qPrintable(fault()));
        QCOMPARE(doc().served->keys.size(), size_t(2));
        QCOMPARE(doc().served->keys.front().path, ConfigPath{QStringLiteral("startAudioMuted")});
        QCOMPARE(doc().served->keys.front().host, QJsonValue(10));
        QCOMPARE(doc().served->keys.front().site, QJsonValue(3));
        QVERIFY(finding());
        QCOMPARE(finding()->text(), QStringLiteral("The site serves another config.js. 2 keys differ; a proxy or container may serve another file or a cached one"));
        QCOMPARE(finding()->place.line, 1);
        QCOMPARE(worstOf(doc()), Health::Warning);
        // a draft does not change what the host has
        desk->setValue(id(), {QStringLiteral("startAudioMuted")}, 3);
        QTRY_VERIFY(doc().isChanged() && doc().judged);
        QVERIFY(finding());
        QVERIFY(serve(alias(path())));
        desk->discard(id());
        QVERIFY(opens());
        QVERIFY(!finding());
    }

    void whatIsNotKnownSaysWhy()
    {
        begin();
        QVERIFY(opens()); // nobody listens
        QVERIFY(!doc().served->isKnown() && doc().served->keys.empty() && !finding());
        QVERIFY2(fault().contains(QStringLiteral("cannot be reached")), qPrintable(fault()));
        const QList<std::pair<QString, QString>> all{{QStringLiteral("return 404;"), QStringLiteral("HTTP 404")}, {QStringLiteral("return 200 '<!DOCTYPE html>';"), QStringLiteral("no such JavaScript")},
                                                     {QStringLiteral("return 200 '';"), QStringLiteral("no such JavaScript")}, {QStringLiteral("return 301 /;"), QStringLiteral("no such JavaScript")}};
        for (const auto &[location, said] : all) {
            QVERIFY(serve(location));
            QVERIFY(opens());
            QVERIFY2(fault().contains(said), qPrintable(location + QStringLiteral(" → ") + fault()));
            QVERIFY(!finding());
        }
        // none of the shard's authority, none of the web's
        desk->close(id());
        world->config.shards.front().tls = {};
        world->use({});
        QVERIFY(serve(alias(path())));
        QVERIFY(opens());
        QVERIFY2(fault().contains(QStringLiteral("not trusted")), qPrintable(fault()));
        // another authority than the site's, and the web's is none either
        desk->close(id());
        TestCa other;
        QVERIFY(other.isFine());
        world->config.shards.front().tls.caFile = other.caFile();
        world->use({});
        QVERIFY(opens());
        QVERIFY2(fault().contains(QStringLiteral("not trusted")), qPrintable(fault()));
        // another site's file, and a shard whose site nobody knows
        desk->close(id());
        world->config.shards.front().canary.base = QUrl();
        world->use({});
        QVERIFY(opens());
        QVERIFY2(fault().contains(QStringLiteral("is not known")), qPrintable(fault()));
    }

    void theServersLoginIsNotForTheSite()
    {
        QVERIFY(serve(QStringLiteral("if ($http_authorization) { return 403; } ") + alias(path())));
        begin();
        QVERIFY(opens());
        QVERIFY2(doc().served->isKnown(), qPrintable(fault()));
    }

    void theJumpHostIsTheWay()
    {
        QVERIFY(serve(alias(path())));
        FarHost far;
        QVERIFY(far.server.start());
        SshOptions ssh;
        ssh.configFile = far.user.config();
        begin([&](ShardConfig &s) { s.ssh = far.server.destination(); }, ssh);
        QVERIFY(opens());
        QVERIFY2(doc().served->isKnown(), qPrintable(fault()));
        QVERIFY(doc().served->keys.empty());
    }

    void aJumpHostThatForwardsNothingIsSaid()
    {
        QVERIFY(serve(alias(path())));
        FarHost far;
        far.server.addConfig("AllowTcpForwarding no");
        QVERIFY(far.server.start());
        SshOptions ssh;
        ssh.configFile = far.user.config();
        begin([&](ShardConfig &s) { s.ssh = far.server.destination(); }, ssh);
        QVERIFY(opens());
        QVERIFY2(!doc().served->isKnown(), "it went straight");
        QVERIFY2(fault().contains(QStringLiteral("cannot be reached")) && fault().contains(QStringLiteral("forbids forwarding")), qPrintable(fault()));
    }
};

QTEST_GUILESS_MAIN(TestServedFile)
#include "servedfile.moc"
