// Reads pages of strangers' servers, and sends them what an operation wants; bounded in time, bytes and redirects. Lives on one thread, the engine's.
#pragma once

#include "net/route.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace jitscope {

struct HttpRequest
{
    QByteArray method = "GET";
    bool once = false;               // it changes something: never sent again after a cut or a sleep, and no redirect is followed. So is all but GET
    bool redirectIsAnswer = false;   // none is followed: HttpAnswer::location has it (HAProxy's page answers a form so)
    QByteArray body, contentType;    // of POST and PUT
    QUrl url;                        // http or https; anything else is refused
    QByteArray accept = "*/*";       // always sent (JVB answers 500 to /metrics without it)
    QByteArray authorization;        // whole value of the header, see basicAuthorization(); a secret, never logged
    QMap<QString, QString> headers;  // further ones; "Host" is allowed (Prosody behind a tunnel needs it)
    int idleMs = 5000;               // no byte came or went for so long
    int totalMs = 20'000;            // the whole answer, redirects included
    qint64 maxBody = 64 * 1024 * 1024; // after decompression; the transfer is cut as soon as it is passed
    RoutePtr route;                  // trust, client certificate, proxy; null: straight, the system's authorities
    QNetworkProxy proxy{QNetworkProxy::NoProxy}; // SshHost::proxy() leads through its tunnel; goes before the route's
    bool (*allowed)(const QUrl &) = nullptr; // asked before the request and before each redirect; null: all
};

struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;         // decompressed
    int answerMs = 0;        // from the request to the last byte
    qint64 date = 0;         // of the server's clock when it began to answer (Date header), ms since the epoch, whole seconds; 0: it did not say
    QSslCertificate certificate = QSslCertificate(); // the server's own, of the connection that the answer came by; null without TLS
    QUrl location = {};      // of a redirect that is the answer
    qint64 bytesOnWire = 0;  // of the body as it was sent, compressed when it was; what the server had to send for us
};

QByteArray basicAuthorization(const QString &user, const QString &password);
QByteArray bearerAuthorization(const QString &token);

// What an answer is when it is not the page's own. Malformed: a web page where data is due (HTML with a status of success, or 511), so a captive
// portal, a login page or a proxy answers in the server's place. Unauthorized: the server wants a client certificate (nginx's words).
std::optional<Error> errorOfPage(const HttpAnswer &answer, const QString &where);

// What a status means for a page that was expected to be there: nothing for 200…299, Unauthorized for 401 and 403,
// Unsupported for 404 and 405 (the page is not there), Failed for the rest.
std::optional<Error> errorOfStatus(int status, const QString &where);

class Http : public QObject
{
    Q_OBJECT
public:
    explicit Http(QObject *parent = nullptr);
    ~Http() override;

    using Done = std::function<void(Result<HttpAnswer>)>;
    // Answers exactly once on this thread, never before get() has returned, unless `context` or this is gone by then.
    // Every status is an answer; errors are: Refused (nothing listens, or the address is not allowed), Unreachable (no such host, no route,
    // connection cut, a proxy on the way), Timeout, Untrusted (TLS; carries the certificates), Unauthorized (the proxy wants a login), Malformed (no HTTP, too many redirects, body over the cap, bad gzip). Nothing is cached, no cookie
    // kept, no proxy used but the request's and its route's, no password remembered. At most 3 redirects, only on the same host and port.
    void send(const HttpRequest &request, QObject *context, Done done);
    void get(const HttpRequest &request, QObject *context, Done done) { send(request, context, std::move(done)); }
    // No connection of before is used any more: after a sleep they are open on this end only, and a request on one of them would wait for its
    // time limit. A GET that is under way is asked again, with its time anew; anything else has an unknown outcome and says so.
    void forgetConnections();

private:
    struct Network
    {
        QNetworkAccessManager *manager = nullptr;
        RoutePtr route; // held, so that no other one comes to have its address
    };
    QNetworkAccessManager &networkOf(const HttpRequest &request);
    void forgetOld();

    QHash<QString, Network> m_networks; // by route and proxy: connections are kept per manager, and what one trusts another may not
};

} // namespace jitscope
