// XMPP, the client's end of one connection over WebSocket or TCP (xmpptransport.h): features, stream errors, requests with answers, pings
// both ways. It neither logs in (xmpplogin.h) nor knows rooms (sources/brewery.h). One object lives for one connection.
#pragma once

#include "net/xmlnode.h"
#include "net/xmpptransport.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>

namespace jitscope {

class XmppStream : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QUrl url;       // ws:// or wss:// with path, or xmpp://host:5222
        QString host;   // for the Host header and TLS when they differ from the URL's host: "meet.example.org", a port may follow
        QString domain; // of the stream
        RoutePtr route; // trust and proxy
        QNetworkProxy proxy{QNetworkProxy::NoProxy}; // SshHost::proxy() leads through its tunnel, which counts as private; goes before the route's
        std::chrono::milliseconds openTimeout{10'000}; // until the first features
        std::chrono::milliseconds pingEvery{20'000};   // XEP-0199 to the domain, from startPings() on
        std::chrono::milliseconds pingTimeout{10'000}; // nothing at all came since the ping: the peer is dead
        bool presenceHeads = false; // of a <presence/> only the first tag is read: who takes its bytes reads, and judges, the rest
        qint64 maxMessage = 4 * 1024 * 1024;           // bytes; Prosody's own limit is 256 KiB
    };
    // What became of a request: the <iq type='result'/>, or an error. An <iq type='error'/> is Refused with the condition first in
    // `detail`; no answer in time is Timeout; a lost connection is what lost it.
    using Answer = std::function<void(const Result<XmlNode> &)>;

    explicit XmppStream(QObject *parent);
    ~XmppStream() override;

    void open(const Options &options);
    void restart();                      // a new stream on the same connection, after SASL
    void startPings();                   // once logged in
    void send(const QByteArray &stanza); // one whole element with its xmlns; dropped when the stream is not open
    // `type` "get" or "set", `to` may be empty (the own account). `payload` with its own xmlns. The answer comes only while `context` lives.
    void request(const QString &to, const char *type, const QByteArray &payload, std::chrono::milliseconds timeout, QObject *context, Answer answer);
    void close(); // <close/>, then the end with Cancelled

    // TLS, a tunnel, or an address of this computer: the only ways that may carry a password in clear.
    bool isPrivate() const;
    QSslCertificate certificate() const; // that the server showed; null without TLS
    const Options &options() const { return m_options; }
    qint64 bytesReceived() const { return m_bytesReceived; }
    int pingMs() const { return m_pingMs; } // round trip of the last answered ping; -1 none yet

signals:
    void features(const jitscope::XmlNode &features);
    void sasl(const jitscope::XmlNode &element);                                 // <challenge/>, <success/>, <failure/>
    void stanza(const jitscope::XmlNode &stanza, const QByteArray &bytes);       // <presence/>, <message/>
    // Once, at the end. `condition`: of the stream error that ended it ("system-shutdown", "conflict", "host-unknown", …), else empty.
    void closed(const jitscope::Error &error, const QString &condition);

private:
    void openStream();
    void message(const QByteArray &bytes);
    void iq(const XmlNode &node);
    void streamError(const XmlNode &node);
    void ping();
    void finish(const Error &error, const QString &condition = {});
    QString where() const;

    struct Pending
    {
        QString to;
        QPointer<QObject> context;
        Answer answer;
    };
    Options m_options;
    XmppTransport *m_transport = nullptr;
    bool m_private = false;
    QTimer m_openTimer, m_pingTimer;
    QElapsedTimer m_clock;
    QHash<QString, Pending> m_pending; // by id
    qint64 m_lastData = 0;             // of m_clock
    qint64 m_bytesReceived = 0;
    int m_pingMs = -1;
    bool m_peerOpen = false, m_closing = false, m_done = false;
};

} // namespace jitscope
