// XMPP over WebSocket of a simulated shard (xmpp-websocket.md §2–§8, §17): login, bind, the two breweries with Jicofo,
// bridges (statistics every 5 s) and recorders (presence on change only), pings. Meeting rooms do not exist here.
#pragma once

#include "demo/demoworld.h"
#include "demo/scramserver.h"

#include <QHash>
#include <QObject>

#include <memory>

class QTcpSocket;
class QWebSocket;
class QWebSocketServer;
class QXmlStreamReader;

namespace jitscope::demo {

class XmppServer : public QObject
{
    Q_OBJECT
public:
    // `account` null: only ANONYMOUS.
    XmppServer(const World &world, size_t shard, const ScramAccount *account, bool old, QObject *parent);
    ~XmppServer() override;

    // Takes a connection whose upgrade request was not read yet.
    void upgrade(QTcpSocket *socket);
    // Tells the sessions what has changed since the last call; bridges speak every 5 s of the world's time.
    void beat();
    // Cuts every session without a word.
    void goAway();
    int sessions() const { return int(m_sessions.size()); }

private:
    struct Session;
    struct Occupant
    {
        QByteArray nick, payload, jid;
        bool owner;
        QByteArray twin; // JID of a second one under the same nick; empty: none
    };

    void accept();
    void receive(Session &s, const QString &message);
    void openStream(Session &s, QXmlStreamReader &xml);
    void authenticate(Session &s, const QByteArray &mechanism, const QByteArray &data);
    void respond(Session &s, const QByteArray &data);
    void iq(Session &s, QXmlStreamReader &xml);
    void presence(Session &s, QXmlStreamReader &xml);
    void join(Session &s, const QByteArray &room, const QByteArray &nick, const QByteArray &id);
    void leave(Session &s, const QByteArray &room);
    void send(Session &s, const QByteArray &stanza);
    void streamError(Session &s, const char *condition);
    void failure(Session &s, const char *condition);

    std::vector<Occupant> occupants(const QByteArray &room) const;
    Occupant bridgeOccupant(size_t bridge) const;
    Occupant recorderOccupant(size_t recorder) const;
    static Occupant focusOccupant();
    enum { Absent = -1 };
    static int recorderSays(const Recorder &recorder);
    static QByteArray presenceOf(const QByteArray &room, const Occupant &o, const QByteArray &to, bool available);
    void broadcast(const QByteArray &room, const Occupant &o, bool available);
    const Shard &shard() const { return m_world.shards()[m_shard]; }

    const World &m_world;
    size_t m_shard;
    const ScramAccount *m_account;
    bool m_old;
    QWebSocketServer *m_server;
    QHash<QWebSocket *, std::shared_ptr<Session>> m_sessions;
    std::vector<bool> m_bridgeThere;
    std::vector<qint64> m_bridgeSpoke;
    std::vector<int> m_recorderSaid; // busy, healthy, one or two, as last told; Absent
    bool m_focusThere = true;
    quint64 m_ids = 0;
};

} // namespace jitscope::demo
