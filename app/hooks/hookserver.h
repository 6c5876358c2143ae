// Receives what Jibris post of themselves (jibri.md §8): on this computer's loopback only, a few connections, small bodies, and only from who has the
// secret path or a signed token. Lives on the engine's thread.
#pragma once

#include "base/secret.h"
#include "hooks/hookrequest.h"
#include "net/loopserver.h"
#include "sources/source.h"

namespace jitscope {

class HookServer : public QObject
{
    Q_OBJECT
public:
    struct Recorder { ServerId id; QStringList names; }; // name and alias of the fleet file: what jibri.id may say
    // `secret` is the path's first part; empty: none is asked for, and then a key must be.
    HookServer(const HookConfig &config, const Secret &secret, std::vector<Recorder> recorders, SourceIndex index, QObject *parent = nullptr);

    // Refused: the port is taken. Storage: the key's file cannot be read. Unauthorized: neither secret nor key is there.
    Result<> start();
    quint16 port() const { return m_server.port(); }
    int refused() const { return m_server.refused(); }

    static constexpr int MaxConnections = 32;

signals:
    void posted(const jitscope::Observation &observation);

private:
    int take(const HookRequest &request); // the status to answer
    bool isAllowed(const HookRequest &request, QByteArray &page) const;

    HookConfig m_config;
    Secret m_secret;
    std::vector<Recorder> m_recorders;
    SourceIndex m_index;
    QByteArray m_key;
    LoopServer m_server;
};

// What a post says. Malformed with a place. `recorder` is found by who calls; jibriIdOf tells whose it is.
QString jibriIdOf(QByteArrayView body);
Result<Observation> parseJibriPost(QByteArrayView body, bool session, const ParseContext &context);

} // namespace jitscope
