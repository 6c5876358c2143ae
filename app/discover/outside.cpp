#include "discover/outside.h"

#include "net/certificatelook.h"
#include "net/route.h"

#include <QTimer>

#include <memory>

namespace jitscope {
namespace {

constexpr ControlPort ports_[] = {
    {8080, "/about/version", "JVB"},       {8888, "/about/version", "Jicofo"},       {2222, "/jibri/api/v1.0/health", "Jibri"}, {3333, "/", "Jibri (internal)"},
    {5280, "/room-census", "Prosody"},     {8788, "/about/health", "Jigasi"},        {9100, "/metrics", "node_exporter"},
};

} // namespace

std::span<const ControlPort> controlPorts() { return ports_; }

std::optional<SecurityFact> judgeOutside(const QString &host, const ControlPort &port, const Result<HttpAnswer> &answer)
{
    if (!answer || answer->status == 401 || answer->status == 403) return {};
    // a page of something else on that port is nothing of ours; Jibri's internal interface has no page at all, but says so in its own way
    const bool ours = port.port == 3333 ? answer->status == 404 && answer->body.isEmpty() : answer->status >= 200 && answer->status < 300;
    if (!ours || (answer->contentType.startsWith("text/html"))) return {};
    const bool reads = port.port == 9100; // figures only
    const char *line = port.port == 8080   ? "videobridge.http-servers.private.host = 127.0.0.1"
                       : port.port == 8888 ? "jicofo.rest.host = \"127.0.0.1\""
                       : port.port == 2222 ? "jibri.api.http.external-api-host = \"127.0.0.1\""
                       : port.port == 3333 ? "jibri.api.http.internal-api-host = \"127.0.0.1\""
                                           : nullptr;
    const char *file = port.port == 8080 ? "/etc/jitsi/videobridge/jvb.conf" : port.port == 8888 ? "/etc/jitsi/jicofo/jicofo.conf" : "/etc/jitsi/jibri/jibri.conf";
    SecurityFact fact{SecurityKind::PortOpen, reads ? Health::Warning : Health::Critical, host, {QStringLiteral("%1:%2").arg(host).arg(port.port), QString::fromLatin1(port.what)}, {}};
    if (line) fact.remedy = NeededSetting{QString::fromLatin1(line), QString::fromLatin1(file)};
    return fact;
}

QString tlsName(const QString &host, int port)
{
    return port <= 0 || port == 443 ? host : (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

std::optional<SecurityFact> judgeCertificate(const QString &host, const Certificate &shown, const QString &source, const QDateTime &now)
{
    if (shown.until <= 0) return {};
    const QDateTime ends = QDateTime::fromMSecsSinceEpoch(shown.until, Qt::UTC);
    const qint64 days = now.daysTo(ends);
    if (days > 30) return {};
    SecurityFact fact{SecurityKind::CertificateEnds, days > 7 ? Health::Warning : Health::Critical, host,
                      {host, ends.toString(QStringLiteral("yyyy-MM-dd")), QString::number(std::max<qint64>(0, days)), shown.names.mid(0, 6).join(QStringLiteral(", ")), source}, {}};
    if (shown.issuer.contains(QLatin1String("Let's Encrypt"))) fact.remedy = NeededSetting{QStringLiteral("certbot renew"), {}};
    return fact;
}

OutsideProbe::OutsideProbe(Http &http, QObject *parent)
    : QObject(parent), m_http(http)
{
}

void OutsideProbe::ports(const QString &host, Done done)
{
    struct Round { std::vector<SecurityFact> facts; size_t open = 0; Done done; };
    auto round = std::make_shared<Round>();
    round->done = std::move(done);
    if (host.isEmpty() || isLoopback(host)) {
        QTimer::singleShot(0, this, [round] { round->done({}); });
        return;
    }
    round->open = controlPorts().size();
    for (const ControlPort &port : controlPorts()) {
        HttpRequest r;
        r.url.setScheme(QStringLiteral("http"));
        r.url.setHost(host);
        r.url.setPort(port.port);
        r.url.setPath(QLatin1String(port.path));
        r.idleMs = 3000;
        r.totalMs = 6000;
        r.maxBody = 4 * 1024 * 1024;
        m_http.get(r, this, [round, host, &port](Result<HttpAnswer> answer) {
            if (auto fact = judgeOutside(host, port, answer)) round->facts.push_back(std::move(*fact));
            if (--round->open == 0) round->done(std::move(round->facts));
        });
    }
}

void OutsideProbe::certificate(const QString &host, quint16 port, Done done)
{
    lookAtCertificate(host, port, QNetworkProxy(QNetworkProxy::DefaultProxy), 6000, this, [done = std::move(done), host, port](const std::optional<Certificate> &own) {
        std::vector<SecurityFact> facts;
        if (own)
            if (auto fact = judgeCertificate(tlsName(host, port), *own, tlsName(host, port), QDateTime::currentDateTimeUtc())) facts.push_back(std::move(*fact));
        done(std::move(facts));
    });
}

} // namespace jitscope

#include "moc_outside.cpp"
