// A small HTTP server on this computer's loopback: one request a connection, a few connections, few bytes, not for long. What a request is and what it gets is its
// user's to say. Lives on the thread of its user.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QTcpServer>

#include <functional>
#include <optional>

namespace jitscope {

struct LoopAnswer
{
    int status = 200;
    QByteArray contentType, body; // no type: the status in words is the body
    bool head = false;            // the body's length only
};

class LoopServer : public QObject
{
public:
    // Called with all bytes of a connection so far; nullopt: more must come. Past `bytes` it is 413, and no longer asked.
    using Reader = std::function<std::optional<LoopAnswer>(QByteArrayView)>;
    LoopServer(int connections, qsizetype bytes, Reader reader, QObject *parent);

    Result<> listen(int port); // 0: any. Refused: the port is taken
    bool isListening() const { return m_server.isListening(); }
    quint16 port() const { return m_server.serverPort(); }
    int refused() const { return m_refused; } // answers that were not 200

    static constexpr int IdleMs = 5'000; // from the connection to its end

private:
    void connected();
    void answer(class QTcpSocket *socket, const LoopAnswer &answer);

    Reader m_reader;
    int m_most, m_open = 0, m_refused = 0;
    qsizetype m_bytes;
    QTcpServer m_server;
};

} // namespace jitscope
