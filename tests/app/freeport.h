// A port on loopback for a server that a test kills and starts again. Ports that the kernel hands out (to every client and to whoever listens on port 0)
// lie in net.ipv4.ip_local_port_range: one of those may be somebody else's by the time the server wants it back. So this one lies below.
#pragma once

#include <QFile>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>

namespace jitscope {

inline quint16 freePort()
{
    QFile range(QStringLiteral("/proc/sys/net/ipv4/ip_local_port_range"));
    const int least = 10'000, end = range.open(QIODevice::ReadOnly) ? range.readAll().simplified().split(' ').value(0).toInt() : 0;
    QTcpServer free;
    for (int i = 0; i < 200 && end > least + 1000; ++i)
        if (free.listen(QHostAddress::LocalHost, quint16(QRandomGenerator::global()->bounded(least, end)))) return free.serverPort();
    free.listen(QHostAddress::LocalHost, 0);
    return free.serverPort();
}

} // namespace jitscope
