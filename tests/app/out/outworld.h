// What [[out]] needs to run in a test: a workspace with one shard, the engine's thread for requests, a clock of the test's own. And a receiver that keeps what it gets.
#pragma once

#include "alerts/alertboard.h"
#include "out/outbox.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

namespace jitscope {

struct OutWorld
{
    OutWorld()
    {
        engine.setObjectName(QStringLiteral("engine"));
        engine.start();
        courier = std::make_unique<Courier>(engine, [] { return nullptr; });
        outbox = std::make_unique<Outbox>(workspace, *courier, [this] { return now; });
    }
    ~OutWorld()
    {
        outbox.reset();
        courier.reset();
        engine.quit();
        engine.wait();
    }
    void use(std::vector<OutConfig> out, const Secrets &secrets = {})
    {
        config.out = std::move(out);
        outbox->configure(config, secrets);
        outbox->start();
    }
    const OutState &state(const QString &name = QStringLiteral("it")) const
    {
        static const OutState none;
        const OutState *s = workspace.out.find(name);
        return s ? *s : none;
    }
    static OutConfig sink(OutKind kind, const QString &url = {})
    {
        OutConfig c;
        c.kind = kind;
        c.name = QStringLiteral("it");
        c.url = url;
        return c;
    }
    Alert alert(const QString &rule, const QString &server, AlertSeverity severity = AlertSeverity::Severe) const
    {
        Alert a;
        a.key.rule = rule;
        a.key.target = EntityId::of(ShardId{QStringLiteral("eu")}, ServerId{server});
        a.target = server;
        a.severity = severity;
        a.state.phase = AlertPhase::Firing;
        a.state.since = a.state.firedAt = now;
        a.state.value = 0.92;
        a.state.at = now;
        a.rooms = 3;
        return a;
    }
    void put(std::vector<Alert> alerts) { workspace.alerts.put({}, std::move(alerts), now); }
    // Time passes in steps, as the timer would have it.
    void pass(qint64 ms, qint64 step = 1000)
    {
        for (const qint64 end = now + ms; now < end;) {
            now = std::min(end, now + step);
            outbox->beat();
        }
    }
    void snapshot(std::function<void(ShardSnapshot &)> fill = {}, const QString &shard = QStringLiteral("eu"))
    {
        auto s = std::make_shared<ShardSnapshot>();
        s->id.value = s->name = shard;
        s->at = now;
        s->health = Health::Ok;
        if (fill) fill(*s);
        std::vector<ShardId> ids;
        for (const SnapshotPtr &x : workspace.fleet.shards()) ids.push_back(x->id);
        if (std::find(ids.begin(), ids.end(), s->id) == ids.end()) {
            ids.push_back(s->id);
            workspace.fleet.setShards(ids);
        }
        workspace.fleet.apply(s);
    }
    static ServerPtr bridge(const QString &name, double stress)
    {
        auto v = std::make_shared<Server>();
        v->id.value = v->name = name;
        v->kind = ServerKind::Bridge;
        v->region = QStringLiteral("eu");
        v->readings.measure(Metric::BridgeStress, stress, 1'700'000'000'000, 0);
        return v;
    }

    qint64 now = 1'795'000'000'000;
    QThread engine;
    Workspace workspace;
    FleetConfig config;
    std::unique_ptr<Courier> courier;
    std::unique_ptr<Outbox> outbox;
};

// An HTTP server that keeps each request and answers what the test says.
class Receiver : public QTcpServer
{
public:
    struct Got { QByteArray method, path, head, body; };
    Receiver()
    {
        listen(QHostAddress::LocalHost, 0);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *s = nextPendingConnection()) {
                connect(s, &QTcpSocket::disconnected, s, &QObject::deleteLater);
                auto in = std::make_shared<QByteArray>();
                connect(s, &QTcpSocket::readyRead, this, [this, s, in] {
                    *in += s->readAll();
                    const qsizetype end = in->indexOf("\r\n\r\n");
                    if (end < 0) return;
                    const QByteArray head = in->left(end), low = head.toLower();
                    const qsizetype at = low.indexOf("content-length:");
                    const qsizetype length = at < 0 ? 0 : low.mid(at + 15, low.indexOf('\r', at) < 0 ? -1 : low.indexOf('\r', at) - at - 15).trimmed().toLongLong();
                    if (in->size() < end + 4 + length) return;
                    const QList<QByteArray> first = head.left(head.indexOf('\r')).split(' ');
                    got.push_back({first.value(0), first.value(1), head, in->mid(end + 4, length)});
                    in->clear();
                    const int status = statuses.isEmpty() ? 200 : statuses.takeFirst();
                    s->write("HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Length: " + QByteArray::number(reply.size()) + "\r\nConnection: close\r\n\r\n" + reply);
                    s->disconnectFromHost();
                });
            }
        });
    }
    QString url(const QString &path = QStringLiteral("/")) const { return QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path); }
    std::vector<Got> got;
    QList<int> statuses; // of the next requests; then 200
    QByteArray reply;
};

} // namespace jitscope
