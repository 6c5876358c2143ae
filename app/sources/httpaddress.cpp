// HttpSource: where its pages are, and what a request to them carries.
#include "sources/httpsource.h"

namespace jitscope {
namespace {

bool isMetrics(SourceKind kind)
{
    switch (kind) {
    case SourceKind::JvbMetrics:
    case SourceKind::JicofoMetrics:
    case SourceKind::JibriMetrics:
    case SourceKind::ProsodyMetrics:
    case SourceKind::NodeExporter:
    case SourceKind::HaproxyMetrics:
    case SourceKind::Exposition: return true;
    default: return false;
    }
}

// "/haproxy_stats" is the page for people, "/haproxy_stats;csv" the one for programs.
QUrl haproxyCsv(QUrl page)
{
    page.setPath(page.path(QUrl::FullyEncoded) + QStringLiteral(";csv"), QUrl::TolerantMode);
    return page;
}

} // namespace

bool HttpSource::isElsewhere(const HttpKind &kind) const
{
    return kind.kind == SourceKind::HaproxyStats || (isMetrics(kind.kind) && !m_config.metricsUrl.isEmpty());
}

const Addresses &HttpSource::addressesOf(const HttpKind &kind) const
{
    if (kind.kind == SourceKind::HaproxyStats) return m_statsAddresses;
    return isElsewhere(kind) ? m_metricsAddresses : m_addresses;
}

Addresses &HttpSource::addressesOf(const HttpKind &kind)
{
    if (kind.kind == SourceKind::HaproxyStats) return m_statsAddresses;
    return isElsewhere(kind) ? m_metricsAddresses : m_addresses;
}

QUrl HttpSource::urlOf(const HttpKind &kind, const QString &part) const
{
    return urlOf(kind, part, addressesOf(kind).url());
}

QUrl HttpSource::urlOf(const HttpKind &kind, const QString &part, const QUrl &root) const
{
    if (kind.kind == SourceKind::HaproxyStats) return haproxyCsv(root);
    if (isElsewhere(kind)) return root; // the page itself
    QString path = QString::fromLatin1(kind.path);
    QString query;
    if (const qsizetype q = path.indexOf(u'?'); q >= 0) {
        query = path.mid(q + 1);
        path.truncate(q);
    }
    // Prosody is asked for room and main domain apart: room@conference.example.org is room=room, domain=example.org
    QString first = part, second;
    if (query.contains(QLatin1String("%2"))) {
        first = part.section(u'@', 0, 0);
        second = part.section(u'@', 1).section(u'.', 1);
    }
    const auto coded = [](const QString &s) { return QString::fromLatin1(QUrl::toPercentEncoding(s)); };
    // of a conference it may be asked for one person: 1f3a/b27d90f4
    const bool twoParts = kind.kind == SourceKind::JvbDebugFull && first.count(u'/') == 1;
    path.replace(QStringLiteral("%1"), twoParts ? coded(first.section(u'/', 0, 0)) + u'/' + coded(first.section(u'/', 1)) : coded(first));
    // %2 first: the coded room may hold a "%2" of its own
    query.replace(QStringLiteral("%2"), coded(second)).replace(QStringLiteral("%1"), coded(first));
    if (const auto own = m_options.queries.constFind(kind.kind); own != m_options.queries.cend()) query = *own;
    QUrl url = root;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/')) base.chop(1);
    url.setPath(base + path, QUrl::StrictMode);
    if (url.path().isEmpty() && !path.isEmpty()) url.setPath(base + path, QUrl::TolerantMode);
    url.setQuery(query.isEmpty() ? QString() : query, QUrl::StrictMode);
    url.setFragment({});
    return url;
}

// A query of our own making is long and says nothing to people.
QString HttpSource::shownAddress(const HttpKind &kind) const
{
    QUrl url = urlOf(kind, QStringLiteral("…"));
    if (m_options.queries.contains(kind.kind)) url.setQuery(QString());
    return url.toString(QUrl::RemoveUserInfo);
}

HttpRequest HttpSource::plainRequest() const
{
    HttpRequest request;
    request.route = m_options.route;
    request.authorization = m_authorization;
    request.headers = m_config.headers;
    if (m_options.tunnel) request.proxy = m_options.tunnel->proxy();
    request.idleMs = m_options.timeoutMs;
    request.totalMs = 4 * m_options.timeoutMs;
    request.maxBody = MaxBody;
    return request;
}

HttpRequest HttpSource::requestTo(const QString &path) const
{
    HttpRequest request = plainRequest();
    request.url = m_addresses.url();
    QString base = request.url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/')) base.chop(1);
    request.url.setPath(base + path, QUrl::TolerantMode);
    request.url.setQuery(QString());
    return request;
}

bool HttpSource::needsPart(size_t page) const { return page < m_pages.size() && QByteArrayView(m_pages[page].kind->path).contains("%1"); }

std::optional<HttpRequest> HttpSource::pageRequest(size_t page, const QString &part) const
{
    if (page >= m_pages.size() || (needsPart(page) && part.isEmpty())) return {};
    const HttpKind &kind = *m_pages[page].kind;
    HttpRequest request = plainRequest();
    request.url = urlOf(kind, part);
    request.accept = kind.accept;
    if (kind.kind == SourceKind::HaproxyStats || !isElsewhere(kind)) request.allowed = &isReadOnlyPage;
    return request;
}

RawPage HttpSource::rawPage(const HttpRequest &request) const
{
    RawPage page;
    page.url = request.url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    page.accept = QString::fromLatin1(request.accept);
    for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it) page.headers << it.key() + QStringLiteral(": ") + it.value();
    if (!request.authorization.isEmpty()) {
        page.user = m_config.user;
        page.token = m_config.user.isEmpty();
    }
    if (m_options.tunnel) page.tunnel = m_options.tunnel->destination();
    if (request.route) {
        page.authorities = request.route->authorities;
        const QNetworkProxy proxy = m_options.tunnel ? QNetworkProxy(QNetworkProxy::NoProxy) : proxyFor(request.route, request.url);
        if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy)
            page.proxy = QStringLiteral("%1://%2:%3").arg(proxy.type() == QNetworkProxy::HttpProxy ? QStringLiteral("http") : QStringLiteral("socks5h"), proxy.hostName()).arg(proxy.port());
    }
    return page;
}

std::optional<Error> HttpSource::blocked() const
{
    if (m_options.routeFault) return m_options.routeFault;
    if (m_options.tunnel && !m_options.tunnel->isUp()) return m_options.tunnel->explain(m_config.url, {});
    return {};
}

Error HttpSource::explained(const HttpRequest &request, const Error &error) const { return m_options.tunnel ? m_options.tunnel->explain(request.url, error) : error; }

void HttpSource::showAddress()
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        m_states[i].addressInUse = addressesOf(*m_pages[i].kind).inUse();
        m_states[i].address = shownAddress(*m_pages[i].kind);
    }
}

} // namespace jitscope
