// Carries TCP connections on loopback to another port, and can be cut or frozen: a frozen one carries nothing any more, and neither end learns of it.
#pragma once

#include "app/freeport.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace jitscope {

class Ferry : public QTcpServer
{
public:
    explicit Ferry(quint16 to) : m_to(to)
    {
        listen(QHostAddress::LocalHost, freePort());
        m_port = serverPort();
        connect(this, &QTcpServer::newConnection, this, &Ferry::take);
    }
    QUrl instead(QUrl url) const // the same address, through here
    {
        url.setPort(m_port);
        return url;
    }
    void freeze() { m_frozen = m_taken; } // those of now; new ones go on
    void cut()                            // all of them, and nobody listens any more
    {
        close();
        for (QTcpSocket *s : findChildren<QTcpSocket *>()) s->abort();
    }
    bool mend() { return listen(QHostAddress::LocalHost, m_port); }
    int taken() const { return m_taken; } // connections so far
    int frozen() const { return m_frozen; }

private:
    void take()
    {
        QTcpSocket *near = nextPendingConnection();
        near->setParent(this);
        auto *far = new QTcpSocket(near);
        const int number = ++m_taken;
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_to);
        const auto carry = [this, number](QTcpSocket *from, QTcpSocket *into) {
            connect(from, &QTcpSocket::readyRead, into, [this, number, from, into] {
                const QByteArray bytes = from->readAll();
                if (number > m_frozen) into->write(bytes);
            });
        };
        carry(near, far);
        carry(far, near);
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        connect(far, &QTcpSocket::disconnected, near, [this, near, number] {
            if (number > m_frozen) near->disconnectFromHost();
        });
        connect(far, &QTcpSocket::errorOccurred, near, [far, near] {
            if (far->state() != QAbstractSocket::ConnectedState) near->abort();
        });
    }

    quint16 m_to, m_port = 0;
    int m_taken = 0, m_frozen = 0;
};

} // namespace jitscope
