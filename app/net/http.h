// Reads pages of strangers' servers: GET only, bounded in time, bytes and redirects. Lives on one thread, the engine's.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace jitscope {

struct HttpRequest
{
    QUrl url;                        // http or https; anything else is refused
    QByteArray accept = "*/*";       // always sent (JVB answers 500 to /metrics without it)
    QByteArray authorization;        // whole value of the header, see basicAuthorization(); a secret, never logged
    QMap<QString, QString> headers;  // further ones; "Host" is allowed (Prosody behind a tunnel needs it)
    int idleMs = 5000;               // no byte came or went for so long
    int totalMs = 20'000;            // the whole answer, redirects included
    qint64 maxBody = 64 * 1024 * 1024; // after decompression; the transfer is cut as soon as it is passed
    QNetworkProxy proxy{QNetworkProxy::NoProxy}; // the way there; SshHost::proxy() leads through a tunnel
    bool (*allowed)(const QUrl &) = nullptr; // asked before the request and before each redirect; null: all
};

struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;         // decompressed
    int answerMs = 0;        // from the request to the last byte
    qint64 bytesOnWire = 0;  // of the body as it was sent, compressed when it was; what the server had to send for us
};

QByteArray basicAuthorization(const QString &user, const QString &password);
QByteArray bearerAuthorization(const QString &token);

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
    // connection cut), Timeout, Untrusted (TLS), Malformed (no HTTP, too many redirects, body over the cap, bad gzip). Nothing is cached, no cookie
    // kept, no proxy used but the request's own, no password remembered. At most 3 redirects, only on the same host and port.
    void get(const HttpRequest &request, QObject *context, Done done);

private:
    QNetworkAccessManager &networkOf(const QNetworkProxy &proxy);

    QHash<QString, QNetworkAccessManager *> m_networks; // by proxy: connections are kept per manager
};

} // namespace jitscope
