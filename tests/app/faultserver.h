// A server that speaks the beginning of HTTP, WebSocket or XMPP over TCP, and then does one fault.
#pragma once

#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <zlib.h>

namespace jitscope {

// Two more lead through the SOCKS forward of a real sshd.
enum class Transport { Http, Https, Proxied, Ws, Wss, Tcp, HttpBySsh, WsBySsh, Count };
enum class Fault { None, Refused, NoName, Silent, Half, Drip, Endless, Bomb, Loop, Portal, Cut, CutAtOnce, Garbage, Stranger, OtherName, NoTls, Count };
inline const char *const transportNames[] = {"http", "https", "http via proxy", "ws", "wss", "xmpp", "http by ssh", "ws by ssh"};
inline const char *const faultNames[] = {"none", "refused", "no such name", "silent", "half an answer", "a byte at a time", "endless", "bomb", "redirect loop", "captive portal", "cut", "cut at once",
                                  "garbage", "unknown authority", "other name", "no TLS"};

inline bool isHttp(Transport t) { return t == Transport::Http || t == Transport::Https || t == Transport::Proxied || t == Transport::HttpBySsh; }
inline bool isBySsh(Transport t) { return t == Transport::HttpBySsh || t == Transport::WsBySsh; }
inline bool isTls(Transport t) { return t == Transport::Https || t == Transport::Wss; }

inline QByteArray gzipOf(qsizetype size)
{
    QByteArray in(size, '\0'), out(size / 100 + 1000, '\0');
    z_stream z{};
    deflateInit2(&z, 9, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY);
    z.next_in = reinterpret_cast<Bytef *>(in.data());
    z.avail_in = uInt(in.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = uInt(out.size());
    deflate(&z, Z_FINISH);
    out.truncate(qsizetype(z.total_out));
    deflateEnd(&z);
    return out;
}

// One server that speaks the beginning of each protocol and then does the fault.
class FaultServer : public QTcpServer
{
public:
    FaultServer(Transport t, Fault f, const QSslConfiguration &tls, const QHostAddress &address = QHostAddress::LocalHost) : m_t(t), m_f(f), m_tls(tls) { listen(address); }
    ~FaultServer() override
    {
        for (QSslSocket *s : findChildren<QSslSocket *>()) s->disconnect();
    }

private:
    void incomingConnection(qintptr handle) override
    {
        auto *s = new QSslSocket(this);
        s->setSocketDescriptor(handle);
        connect(s, &QSslSocket::disconnected, this, [this, s] {
            m_in.remove(s);
            m_upgraded.remove(s);
            m_secured.remove(s);
            s->deleteLater();
        });
        if (m_f == Fault::Silent) return;
        if (m_f == Fault::CutAtOnce) return s->abort();
        s->setSslConfiguration(m_tls);
        if (isTls(m_t) && m_f != Fault::NoTls) s->startServerEncryption();
        connect(s, &QSslSocket::readyRead, this, [this, s] { heard(s); });
    }
    void heard(QSslSocket *s)
    {
        QByteArray &in = m_in[s];
        in += s->readAll();
        if (m_f == Fault::NoTls && isTls(m_t)) return say(s, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        if (isHttp(m_t)) {
            if (std::exchange(in, QByteArray()).endsWith("\r\n\r\n")) act(s);
        } else if (m_t == Transport::Tcp) {
            if (in.contains("<starttls")) {
                in.clear();
                m_secured.insert(s);
                s->write("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
                s->flush();
                s->startServerEncryption();
            } else if (in.contains("<stream:stream")) {
                in.clear();
                act(s);
            }
        } else if (m_upgraded.contains(s)) {
            in.clear();
            act(s);
        } else if (in.endsWith("\r\n\r\n")) {
            const qsizetype at = in.indexOf("Sec-WebSocket-Key: ") + 19;
            const QByteArray key = in.mid(at, in.indexOf('\r', at) - at);
            in.clear();
            if (m_f == Fault::Portal || m_f == Fault::Loop || m_f == Fault::Garbage) return act(s);
            m_upgraded.insert(s);
            s->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Protocol: xmpp\r\nSec-WebSocket-Accept: "
                     + QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64() + "\r\n\r\n");
        }
    }
    static QByteArray frame(const QByteArray &text, unsigned char head = 0x81)
    {
        QByteArray f(1, char(head));
        if (text.size() < 126) f += char(text.size());
        else if (text.size() < 65'536) {
            f += char(126);
            f += char(text.size() >> 8);
            f += char(text.size() & 0xff);
        } else {
            f += char(127);
            for (int shift = 56; shift >= 0; shift -= 8) f += char(quint64(text.size()) >> shift & 0xff);
        }
        return f + text;
    }
    void say(QSslSocket *s, const QByteArray &bytes) { s->write(bytes); s->flush(); }
    void drip(QSslSocket *s, const QByteArray &bytes)
    {
        auto *timer = new QTimer(s);
        connect(timer, &QTimer::timeout, s, [s, bytes, at = 0]() mutable { s->write(bytes.mid(at++ % bytes.size(), 1)); s->flush(); });
        timer->start(60);
    }
    void flood(QSslSocket *s, const QByteArray &piece)
    {
        const auto more = [s, piece] { while (s->state() == QAbstractSocket::ConnectedState && s->bytesToWrite() < 256 * 1024) s->write(piece); };
        auto *timer = new QTimer(s);
        connect(timer, &QTimer::timeout, s, more);
        timer->start(5);
    }
    void act(QSslSocket *s)
    {
        const bool http = isHttp(m_t), tcp = m_t == Transport::Tcp;
        const QByteArray header = tcp ? QByteArray("<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' from='meet.example.org' version='1.0'>")
                                      : frame("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' from='meet.example.org'/>");
        const QByteArray plain = "<stream:features xmlns:stream='http://etherx.jabber.org/streams'>" + QByteArray(tcp && !m_secured.contains(s) && m_f != Fault::NoTls ? "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>" : "")
            + "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>SCRAM-SHA-1</mechanism></mechanisms></stream:features>";
        const QByteArray features = tcp ? plain : frame(plain);
        const QByteArray html = "<html><head><title>Welcome to the hotel</title></head></html>";
        const QByteArray page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(html.size()) + "\r\n\r\n" + html;
        if (tcp && !m_secured.contains(s) && (m_f == Fault::Stranger || m_f == Fault::OtherName)) return say(s, header + features);
        switch (m_f) {
        case Fault::Half: return say(s, http ? QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf") : header + features.left(30));
        case Fault::Drip: return drip(s, http ? QByteArray("HTTP/1.1 200 OK\r\nX-Slow: ") + QByteArray(100'000, 'x') : header + features.left(30) + QByteArray(100'000, ' '));
        case Fault::Endless:
            if (http) {
                say(s, "HTTP/1.1 200 OK\r\n\r\n");
                return flood(s, QByteArray(16'384, 'x'));
            }
            say(s, header);
            if (tcp) say(s, "<presence><status>");
            else say(s, frame("<presence xmlns='jabber:client'><status>", 0x01));
            return flood(s, tcp ? QByteArray(16'384, 'x') : frame(QByteArray(16'384, 'x'), 0x00));
        case Fault::Bomb:
            if (http) {
                const QByteArray bomb = gzipOf(8'000'000);
                return say(s, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb);
            }
            return say(s, header + (tcp ? QByteArray("<a>").repeated(100'000) : frame("<!DOCTYPE l [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'>]><l>&b;</l>")));
        case Fault::Loop:
            if (tcp) return say(s, header + "<stream:error><see-other-host xmlns='urn:ietf:params:xml:ns:xmpp-streams'>" + serverAddress().toString().toUtf8() + "</see-other-host></stream:error></stream:stream>");
            return say(s, "HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n");
        case Fault::Portal: return say(s, tcp ? html : page);
        case Fault::Cut:
            say(s, http ? QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf") : header + features.left(30));
            return s->disconnectFromHost();
        case Fault::Garbage:
            say(s, QByteArray("\x00\xff\x13garbage\r\n\r\n", 14) + QByteArray(1000, '\x7f'));
            return s->disconnectFromHost();
        default: return say(s, http ? QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}") : header + features);
        }
    }

    Transport m_t;
    Fault m_f;
    QSslConfiguration m_tls;
    QHash<QSslSocket *, QByteArray> m_in;
    QSet<QSslSocket *> m_upgraded, m_secured;
};

} // namespace jitscope
