// XMPP over TCP with STARTTLS (RFC 6120), for servers without WebSocket. TLS is begun before anything is told that others must not hear; without
// it the stream goes on only where nobody can listen (XmppTransport::To::isPrivate).
#pragma once

#include "net/dial.h"
#include "net/xmlsplitter.h"
#include "net/xmpptransport.h"

namespace jitscope {

class XmppTcp : public XmppTransport
{
    Q_OBJECT
public:
    explicit XmppTcp(QObject *parent);
    ~XmppTcp() override;

    void open(const To &to) override;
    void send(const QByteArray &message) override;
    bool isUp() const override { return m_phase == Phase::Up && m_dial.socket().state() == QAbstractSocket::ConnectedState; }
    bool isEncrypted() const override { return m_dial.isEncrypted(); }
    QSslCertificate certificate() const override { return m_dial.socket().peerCertificate(); }
    void end() override;

    static constexpr quint16 DefaultPort = 5222;

private:
    enum class Phase : quint8 { Connecting, Asking, Proceed, Securing, Up };
    void writeHeader();
    void read();
    void handOver();
    bool part(XmlSplitter::Item item, const QByteArray &bytes); // false: no more reading now
    void negotiate(const QByteArray &element);
    void lose(Error::Kind kind, const QString &detail);
    void lose(const Error &error);

    mutable Dial m_dial;
    XmlSplitter m_splitter{0};
    To m_to;
    QByteArray m_header;              // of the peer, as <open/>
    std::vector<QByteArray> m_held;   // what was said to the negotiation and is for the stream
    Phase m_phase = Phase::Connecting;
    bool m_lost = false;
};

} // namespace jitscope
