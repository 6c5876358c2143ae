// A way for one connection, on loopback, to one address: what a request goes over that must not be sent twice. Qt sends a request again by itself, up to
// three times and whatever its method, when its connection ends before the answer; here the second connection is refused. Bytes pass as they are.
#pragma once

#include <QAbstractSocket>
#include <QObject>

#include <optional>

class QTcpServer;
class QTcpSocket;

namespace jitscope {

class SingleWay : public QObject
{
public:
    SingleWay(const QString &host, quint16 port, QObject *parent);
    ~SingleWay() override;
    quint16 port() const { return m_port; }
    // The address itself was not reached, so nothing was sent there.
    struct Fault { QAbstractSocket::SocketError error; QString text; };
    const std::optional<Fault> &fault() const { return m_fault; }

private:
    void take(QTcpSocket *near);
    void pump(QTcpSocket *from, QTcpSocket *to);

    QString m_host;
    quint16 m_far, m_port = 0;
    QTcpServer *m_server;
    std::optional<Fault> m_fault;
};

} // namespace jitscope
