// A real HAProxy for tests: own configuration and folder, one process, stopped by pid; and the agent that its checks ask.
#pragma once

#include "app/ca.h"
#include "app/freeport.h"

#include <QLocalSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace jitscope {

// Lives where the test does: a shard's front door that holds every connection open, and its sidecar's agent (jitsi/deployments.md §3).
class FakeShard : public QObject
{
public:
    QByteArray says = "up ready 100%\n";
    int asked = 0, visitors = 0;
    FakeShard()
    {
        door.listen(QHostAddress::LocalHost);
        agent.listen(QHostAddress::LocalHost);
        connect(&door, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *s = door.nextPendingConnection()) {
                connect(s, &QTcpSocket::disconnected, s, &QObject::deleteLater);
                connect(s, &QTcpSocket::readyRead, this, [this, s] { // health checks say nothing
                    s->readAll();
                    ++visitors;
                    s->write("hello\n");
                });
            }
        });
        connect(&agent, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *s = agent.nextPendingConnection()) {
                ++asked;
                connect(s, &QTcpSocket::disconnected, s, &QObject::deleteLater);
                s->write(says);
                s->disconnectFromHost();
            }
        });
    }
    QTcpServer door, agent;
};

class HaproxyServer
{
public:
    ~HaproxyServer() { kill(); }
    void kill()
    {
        if (process.state() == QProcess::NotRunning) return;
        process.kill();
        process.waitForFinished();
    }
    // After kill(), with all that it had been told at run time forgotten; it is not waited for.
    void again() { process.start(program, {QStringLiteral("-db"), QStringLiteral("-f"), path("haproxy.cfg")}); }
    QString path(const char *name) const { return dir.path() + u'/' + QLatin1String(name); }
    QString socket() const { return path("admin.sock"); }
    // Backend "nodes" with these servers; `admin`: whether the page of statistics takes forms.
    bool start(const std::vector<std::pair<QString, const FakeShard *>> &shards, bool admin = true)
    {
        for (quint16 *p : {&port, &statsPort, &tcpPort}) *p = freePort();
        QString conf = QStringLiteral("global\n  stats socket %1 mode 600 level admin\n  stats socket ipv4@127.0.0.1:%2 level admin\ndefaults\n  timeout connect 2s\n  timeout client 60s\n  timeout server 60s\n"
                                      "frontend public\n  mode tcp\n  bind 127.0.0.1:%3\n  default_backend nodes\n"
                                      "listen admin\n  mode http\n  bind 127.0.0.1:%4\n  stats enable\n  stats uri /haproxy_stats\n  stats show-legends\n  stats auth admin:secret\n%5"
                                      "backend nodes\n  mode tcp\n  balance roundrobin\n").arg(socket()).arg(tcpPort).arg(port).arg(statsPort).arg(admin ? QStringLiteral("  stats admin if TRUE\n") : QString());
        for (const auto &[name, shard] : shards)
            conf += QStringLiteral("  server %1 127.0.0.1:%2 check inter 200ms fall 2 rise 2 agent-check agent-addr 127.0.0.1 agent-port %3 agent-inter 100ms\n").arg(name).arg(shard->door.serverPort()).arg(shard->agent.serverPort());
        return run(conf);
    }
    // Backend "nodes" of HTTP with a stick table of rooms (`?room=`), keys of 32 bytes at most; told to `peer`, when there is one, which has to be started likewise.
    // Every server takes the room that its turn brings it.
    bool startSticky(const std::vector<std::pair<QString, quint16>> &shards, const HaproxyServer *peer = nullptr)
    {
        for (quint16 *p : {&port, &tcpPort}) *p = freePort();
        if (peerPort == 0) peerPort = freePort();
        QString conf = QStringLiteral("global\n  stats socket %1 mode 600 level admin\n  stats socket ipv4@127.0.0.1:%2 level admin\n  localpeer at%3\n"
                                      "defaults\n  mode http\n  timeout connect 2s\n  timeout client 60s\n  timeout server 60s\n").arg(socket()).arg(tcpPort).arg(peerPort);
        if (peer) conf += QStringLiteral("peers mesh\n  peer at%1 127.0.0.1:%1\n  peer at%2 127.0.0.1:%2\n").arg(peerPort).arg(peer->peerPort);
        conf += QStringLiteral("frontend public\n  bind 127.0.0.1:%1\n  default_backend nodes\nbackend abuse\n  stick-table type ip size 1k expire 1m store gpc0\n"
                               "backend nodes\n  balance roundrobin\n  stick-table type string len 32 size 10k expire 5m%2\n  stick on urlp(room),url_dec,lower\n").arg(port).arg(peer ? QStringLiteral(" peers mesh") : QString());
        for (const auto &[name, door] : shards) conf += QStringLiteral("  server %1 127.0.0.1:%2 check inter 200ms fall 2 rise 2\n").arg(name).arg(door);
        return run(conf);
    }
    quint16 peerPort = 0; // where the other proxy finds it; chosen by the first of both to need it
    bool run(const QString &conf)
    {
        program = QStandardPaths::findExecutable(QStringLiteral("haproxy"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
        if (program.isEmpty() || !TestCa::keep(path("haproxy.cfg"), conf.toUtf8())) return false;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        again();
        return QTest::qWaitFor([&] { return !tell("show version").isEmpty(); }, 20'000);
    }
    // What its own socket answers.
    QByteArray tell(const QByteArray &command) const
    {
        QLocalSocket s;
        s.connectToServer(socket());
        if (!s.waitForConnected(500)) return {};
        s.write(command + '\n');
        QByteArray all;
        while (s.waitForReadyRead(1000)) all += s.readAll();
        return all;
    }
    // "UP", "DRAIN", "DRAIN (agent)", … by its own statistics; and whether the agent is asked.
    QString status(const QString &server) const { return column(server, 17); }
    bool agentOn(const QString &server) const { return !column(server, 65).isEmpty(); }
    quint16 port = 0, statsPort = 0, tcpPort = 0;

private:
    QString column(const QString &server, int wanted) const
    {
        const QList<QByteArray> lines = tell("show stat").split('\n');
        const QList<QByteArray> names = lines.value(0).split(',');
        const int at = int(wanted == 17 ? names.indexOf("status") : names.indexOf("agent_status"));
        for (const QByteArray &l : lines)
            if (l.startsWith("nodes," + server.toUtf8() + ',')) return QString::fromUtf8(l.split(',').value(at));
        return {};
    }
    QTemporaryDir dir{QDir::tempPath() + QStringLiteral("/haproxy-XXXXXX")};
    QString program;
    QProcess process;
};

} // namespace jitscope
