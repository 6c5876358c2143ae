// Both ends of a stream for the tests of it: what a client would see, and servers as odd as no real one is.
#pragma once

#include "net/xmpplogin.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

// A real server on a busy machine, under a sanitiser, takes its time.
#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), 20'000)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), (expected), 20'000)

namespace jitscope::test {

// What a client would see of one connection.
struct Client
{
    explicit Client(const QUrl &url, const QString &domain = QStringLiteral("auth.localhost")) : stream(nullptr)
    {
        options.url = url;
        options.domain = domain;
        QObject::connect(&stream, &XmppStream::closed, [this](const Error &e, const QString &c) {
            ++ends;
            error = e;
            condition = c;
        });
        QObject::connect(&stream, &XmppStream::features, [this] { ++features; });
        QObject::connect(&stream, &XmppStream::stanza, [this](const XmlNode &n, const QByteArray &b) {
            stanzas.push_back(n);
            bytes = b;
        });
    }
    void login(const QString &user, const QString &password)
    {
        account = std::make_unique<XmppLogin>(stream, XmppLogin::Account{user, password, QStringLiteral("test")}, nullptr);
        QObject::connect(account.get(), &XmppLogin::succeeded, [this](const QString &j) { jid = j; });
        QObject::connect(account.get(), &XmppLogin::failed, [this](const Error &e) { refused = e; });
        stream.open(options);
    }
    XmppStream stream;
    std::unique_ptr<XmppLogin> account; // goes first
    XmppStream::Options options;
    std::optional<Error> error, refused;
    QString condition, jid;
    QByteArray bytes;
    std::vector<XmlNode> stanzas;
    int ends = 0, features = 0;
};

// A WebSocket server that answers each text message by what the test says, in order; then it is silent.
struct OddServer
{
    explicit OddServer(QWebSocketServer::SslMode mode = QWebSocketServer::NonSecureMode, const QString &protocol = QStringLiteral("xmpp"))
        : server(QStringLiteral("odd"), mode)
    {
        if (!protocol.isEmpty()) server.setSupportedSubprotocols({protocol});
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] {
            socket = server.nextPendingConnection();
            QObject::connect(socket, &QWebSocket::textMessageReceived, socket, [this](const QString &text) {
                heard.push_back(text);
                if (answers.empty()) return;
                const QStringList now = answers.front();
                answers.erase(answers.begin());
                for (const QString &a : now) socket->sendTextMessage(a);
            });
        });
    }
    ~OddServer() { delete socket.data(); }
    QUrl url() const
    {
        QUrl u = server.serverUrl();
        u.setPath(QStringLiteral("/xmpp-websocket"));
        u.setHost(QStringLiteral("127.0.0.1"));
        return u;
    }
    QWebSocketServer server;
    QPointer<QWebSocket> socket;
    std::vector<QStringList> answers;
    QStringList heard;
};

inline const auto Open = QStringLiteral("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' from='auth.localhost' id='1' version='1.0'/>");

inline QString featuresWith(const char *mechanisms)
{
    QString inside;
    for (const QByteArray &m : QByteArray(mechanisms).split(' ')) inside += QStringLiteral("<mechanism>%1</mechanism>").arg(QString::fromLatin1(m));
    return QStringLiteral("<stream:features xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>") + inside
         + QStringLiteral("</mechanisms></stream:features>");
}

inline QString sasl(const char *element, const QByteArray &inside)
{
    return QStringLiteral("<%1 xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>%2</%1>").arg(QString::fromLatin1(element), QString::fromLatin1(inside.toBase64()));
}

// A server that answers an HTTP request by these bytes, whatever it was.
struct RawServer
{
    explicit RawServer(const QByteArray &answer)
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, answer] {
            QTcpSocket *s = server.nextPendingConnection();
            QObject::connect(s, &QTcpSocket::readyRead, s, [s, answer, this] {
                request += s->readAll();
                if (!request.endsWith("\r\n\r\n")) return;
                s->write(answer);
                s->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/xmpp-websocket?room=x").arg(server.serverPort())); }
    QTcpServer server;
    QByteArray request;
};

} // namespace jitscope::test
