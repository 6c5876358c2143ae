#include "discover/discoveryparts.h"

#include "net/xmlnode.h"

#include <QSet>

namespace jitscope {
namespace {

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text)) list << text;
}

QUrl httpAt(const QString &host, quint16 port)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port);
    return url;
}

std::optional<ServerKind> kindOfService(const QString &service)
{
    if (service == QLatin1String("jvb")) return ServerKind::Bridge;
    if (service == QLatin1String("jicofo")) return ServerKind::Focus;
    if (service == QLatin1String("prosody")) return ServerKind::Prosody;
    if (service == QLatin1String("jibri")) return ServerKind::Recorder;
    return {};
}

quint16 portOf(ServerKind kind)
{
    return kind == ServerKind::Bridge ? 8080 : kind == ServerKind::Focus ? 8888 : kind == ServerKind::Prosody ? 5280 : 2222;
}

} // namespace

QString mainDomain(const QString &component)
{
    for (const char *prefix : {"internal.auth.", "internal-muc.", "conference.", "muc.", "auth.", "guest."})
        if (component.startsWith(QLatin1String(prefix))) return component.mid(qstrlen(prefix));
    return {};
}

QUrl socketOfHostMeta(const QByteArray &xrd)
{
    if (xrd.size() > 64 * 1024) return {};
    const qsizetype begin = xrd.indexOf("<XRD"); // after the declaration, which a stream of XMPP never has
    if (begin < 0) return {};
    const Result<XmlNode> node = readXmlNode(xrd.mid(begin).trimmed(), QStringLiteral("host-meta"));
    if (!node) return {};
    for (const XmlNode &link : node->children)
        if (link.name == QLatin1String("Link") && link.attribute(u"rel") == QLatin1String("urn:xmpp:alt-connections:websocket")) {
            const QUrl url(link.attribute(u"href"), QUrl::StrictMode);
            if (url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && (url.scheme() == QLatin1String("wss") || url.scheme() == QLatin1String("ws"))) return url;
        }
    return {};
}

void FoundHost::learnFrom(const std::vector<EndpointVerdict> &servers)
{
    QSet<QString> told;
    for (const EndpointVerdict &v : servers) {
        for (const Observation &o : v.seen) {
            for (const Room &r : o.rooms) {
                const QString domain = r.id.value.section(u'@', 1).section(u'/', 0, 0);
                if (roomDomain.isEmpty() && !domain.startsWith(QLatin1String("breakout.")) && !domain.startsWith(QLatin1String("lobby."))) roomDomain = domain;
            }
            if (v.found.server != ServerKind::Focus) continue;
            for (const Server &s : o.servers) {
                if (s.kind != ServerKind::Bridge && s.kind != ServerKind::Recorder) continue;
                if (s.occupant.contains(u'@')) addOnce(breweries, s.occupant.section(u'/', 0, 0).toLower());
                if (!told.contains(s.id.value)) known.push_back(s);
                told.insert(s.id.value);
            }
        }
    }
}

QUrl FoundHost::socket() const { return config.websocket.isEmpty() ? metaSocket : config.websocket; }

QString FoundHost::domain() const
{
    if (!config.domain.isEmpty()) return config.domain;
    for (const QString &b : breweries)
        if (const QString d = mainDomain(b.section(u'@', 1)); !d.isEmpty()) return d;
    if (const QString d = mainDomain(roomDomain); !d.isEmpty()) return d;
    if (!containers.empty() || !pods.empty()) return QStringLiteral("meet.jitsi"); // the default of the images and of the chart
    return fileSite;
}

QString FoundHost::platform() const
{
    if (!pods.empty()) return QStringLiteral("kubernetes");
    if (!containers.empty()) return QStringLiteral("docker");
    return fileSite.isEmpty() && breweries.isEmpty() ? QString() : QStringLiteral("debian");
}

QStringList FoundHost::anonymousDomains() const
{
    QStringList out;
    addOnce(out, domain());
    addOnce(out, config.anonymousDomain);
    return out;
}

QStringList FoundHost::accountDomains() const
{
    QStringList out;
    addOnce(out, config.serviceDomain());
    if (!domain().isEmpty()) addOnce(out, QStringLiteral("auth.") + domain());
    addOnce(out, domain());
    return out;
}

QStringList FoundHost::breweryRooms() const
{
    QStringList out;
    for (const QString &b : breweries)
        if (!b.startsWith(QLatin1String("jigasi")) && !b.startsWith(QLatin1String("sipjibri"))) addOnce(out, b);
    for (const QString &d : {domain(), config.domain}) {
        if (d.isEmpty()) continue;
        const bool container = d == QLatin1String("meet.jitsi") || !containers.empty() || !pods.empty();
        for (const char *room : {"jvbbrewery", "jibribrewery"})
            addOnce(out, QLatin1String(room) + (container ? QStringLiteral("@internal-muc.") : QStringLiteral("@internal.auth.")) + d);
    }
    return out;
}

std::vector<Candidate> candidatesOf(const FoundHost &facts, const QStringList &programs)
{
    std::vector<Candidate> out;
    QSet<quint16> taken; // ports of the host that containers publish
    for (const Container &c : facts.containers) {
        for (const auto &[inside, outside] : c.published.asKeyValueRange()) taken.insert(outside.second);
        const auto kind = kindOfService(c.service);
        if (!kind) continue;
        Candidate one;
        one.guess = kind;
        one.name = c.name;
        one.certain = true;
        one.platform = QStringLiteral("docker");
        const auto published = c.published.constFind(portOf(*kind));
        if (published != c.published.constEnd()) one.url = httpAt(published->first == QLatin1String("*") ? QStringLiteral("127.0.0.1") : published->first, published->second);
        else if (!c.address.isEmpty()) one.url = httpAt(c.address, portOf(*kind));
        else continue;
        out.push_back(std::move(one));
    }
    for (const Pod &p : facts.pods) {
        const auto kind = kindOfService(p.component.section(u'-', 0, 0));
        if (kind && p.running) out.push_back({kind, httpAt(p.address, portOf(*kind)), p.name, {}, true, QStringLiteral("kubernetes")});
    }
    static const QSet<quint16> others{22, 25, 53, 80, 443, 5222, 5223, 5269, 5347};
    for (const Listener &l : facts.listeners) {
        if (taken.contains(l.port) || others.contains(l.port) || out.size() >= 64) continue;
        const auto guess = componentOfPort(l.port);
        const bool named = isJitsiProgram(l.program) || (!l.program.isEmpty() && std::any_of(programs.begin(), programs.end(), [&](const QString &p) { return p.startsWith(l.program); }));
        if (!guess && !named) continue;
        out.push_back({guess, httpAt(l.onAll() ? QStringLiteral("127.0.0.1") : l.address, l.port), {}, l.program, false, {}});
    }
    return out;
}

std::vector<SecurityFact> boundToAll(const FoundHost &facts, const QString &host)
{
    struct Row { quint16 port; const char *what, *line, *file; };
    static constexpr Row rows[] = {
        {8080, "JVB", "videobridge.http-servers.private.host = 127.0.0.1", "/etc/jitsi/videobridge/jvb.conf"},
        {8888, "Jicofo", "jicofo.rest.host = \"127.0.0.1\"", "/etc/jitsi/jicofo/jicofo.conf"},
        {2222, "Jibri", "jibri.api.http.external-api-host = \"127.0.0.1\"", "/etc/jitsi/jibri/jibri.conf"},
        {3333, "Jibri", "jibri.api.http.internal-api-host = \"127.0.0.1\"", "/etc/jitsi/jibri/jibri.conf"},
        {8788, "Jigasi", nullptr, nullptr},
    };
    std::vector<SecurityFact> out;
    for (const Listener &l : facts.listeners) {
        if (!l.onAll()) continue;
        for (const Row &r : rows) {
            if (r.port != l.port || (!l.program.isEmpty() && !isJitsiProgram(l.program) && l.program != QLatin1String("docker-proxy"))) continue;
            SecurityFact f{SecurityKind::BoundToAll, Health::Warning, host,
                           {QStringLiteral("%1 %2").arg(QLatin1String(r.what)).arg(l.port), QStringLiteral("ss: *:%1 %2").arg(l.port).arg(l.program).trimmed()}, {}};
            if (r.line) f.remedy = NeededSetting{QString::fromLatin1(r.line), QString::fromLatin1(r.file)};
            out.push_back(std::move(f));
        }
    }
    return out;
}

namespace {

// One without WebSocket, or the site's public one when Prosody itself was not reached.
XmppConfig socketOf(const FoundHost &facts, const std::vector<EndpointVerdict> &servers, bool bySsh, bool siteOnly)
{
    XmppConfig x;
    std::vector<EndpointVerdict> likely = servers; // one that lists rooms before one that only serves
    std::stable_sort(likely.begin(), likely.end(), [](const EndpointVerdict &a, const EndpointVerdict &b) { return a.found.use > b.found.use; });
    for (const EndpointVerdict &v : likely) {
        if (v.found.server != ServerKind::Prosody || !v.found.endpoint || v.found.state == FoundState::NoAnswer || v.forbidden) continue;
        x.url = v.found.endpoint->url;
        x.url.setScheme(QStringLiteral("ws"));
        x.url.setPath(QStringLiteral("/xmpp-websocket"));
        const QString host = facts.domain();
        if (!host.isEmpty()) x.host = host;
        return x;
    }
    x.url = facts.socket();
    if (!x.url.isEmpty() && bySsh && !siteOnly) x.ssh = QString(); // the public address is reached without the tunnel
    return x;
}

QUrl xmppAt(const QString &host, quint16 port)
{
    QUrl url = httpAt(host == QLatin1String("*") ? QStringLiteral("127.0.0.1") : host, port);
    url.setScheme(QStringLiteral("xmpp"));
    return url;
}

// Where clients of TCP are let in: the standard port, and whatever else Prosody listens on that speaks no HTTP.
QList<QUrl> streamsOf(const FoundHost &facts, const std::vector<EndpointVerdict> &servers)
{
    constexpr quint16 clients = 5222;
    constexpr qsizetype most = 4;
    QList<QUrl> out;
    for (const Container &c : facts.containers) {
        if (c.service != QLatin1String("prosody")) continue;
        const auto published = c.published.constFind(clients);
        if (published != c.published.constEnd()) out << xmppAt(published->first, published->second);
        else if (!c.address.isEmpty()) out << xmppAt(c.address, clients);
    }
    for (const Pod &p : facts.pods)
        if (p.running && p.component.section(u'-', 0, 0) == QLatin1String("prosody")) out << xmppAt(p.address, clients);
    static const QSet<quint16> others{5223, 5269, 5270, 5280, 5281, 5347};
    QList<QUrl> unusual;
    for (const Listener &l : facts.listeners) {
        const QUrl url = xmppAt(l.address, l.port);
        if (l.port == clients && !out.contains(url)) out << url;
        const bool prosody = l.program.startsWith(QLatin1String("lua")) || l.program.startsWith(QLatin1String("prosody"));
        const bool serves = std::any_of(servers.begin(), servers.end(), [&](const EndpointVerdict &v) { return v.found.endpoint && v.found.endpoint->url.port() == l.port; });
        if (prosody && l.port != clients && !others.contains(l.port) && !serves) unusual << url;
    }
    return (out + unusual).mid(0, most);
}

} // namespace

std::vector<XmppConfig> feedsOf(const FoundHost &facts, const std::vector<EndpointVerdict> &servers, bool bySsh, bool siteOnly)
{
    std::vector<XmppConfig> out;
    if (XmppConfig socket = socketOf(facts, servers, bySsh, siteOnly); !socket.url.isEmpty()) out.push_back(std::move(socket));
    for (const QUrl &url : bySsh ? streamsOf(facts, servers) : QList<QUrl>()) {
        XmppConfig stream;
        stream.url = url;
        out.push_back(std::move(stream));
    }
    if (!bySsh && siteOnly && !facts.site.isEmpty()) {
        XmppConfig stream;
        stream.url = xmppAt(facts.site.host(), 5222);
        out.push_back(std::move(stream));
    }
    return out;
}

Proposal propose(const FoundHost &facts, const std::vector<EndpointVerdict> &servers, const QString &ssh)
{
    Proposal p;
    p.ssh = ssh;
    p.site = !facts.site.isEmpty() ? facts.site.host() : !facts.fileSite.isEmpty() ? facts.fileSite : facts.config.domain;
    p.platform = facts.platform();
    p.mucDomain = !facts.config.muc.isEmpty() ? facts.config.muc : facts.roomDomain;
    const QString host = ssh.section(u'@', -1).section(u'/', -1).section(u':', 0, 0);
    p.name = !facts.config.shard.isEmpty() ? facts.config.shard : !p.site.isEmpty() ? p.site : !facts.domain().isEmpty() && facts.domain() != QLatin1String("meet.jitsi") ? facts.domain() : host;
    if (!facts.config.all.isEmpty()) {
        Found f;
        f.kind = FoundKind::Site;
        f.name = facts.config.domain.isEmpty() ? p.site : facts.config.domain;
        f.way = facts.site.isEmpty() ? QStringLiteral("/etc/jitsi/meet/%1-config.js").arg(facts.fileSite) : facts.site.resolved(QUrl(QStringLiteral("config.js"))).toString();
        f.detail = facts.config.problems.join(QStringLiteral("; "));
        p.found.push_back(f);
    }
    QSet<QString> names;
    std::vector<Server> elsewhere = facts.known;
    for (const EndpointVerdict &v : servers) {
        Found f = v.found;
        // the only one there is the one that the focus knows
        const auto ofKind = [&](const auto &s) { return s.kind == f.server; };
        const bool alone = std::count_if(servers.begin(), servers.end(), [&](const EndpointVerdict &o) { return o.found.server == f.server; }) == 1
                        && std::count_if(facts.known.begin(), facts.known.end(), ofKind) == 1;
        if (alone) {
            const auto it = std::find_if(facts.known.begin(), facts.known.end(), ofKind);
            f.name = it->relayId.isEmpty() ? it->id.value : it->relayId;
        }
        const QString wanted = f.name;
        for (int i = 2; names.contains(f.name); ++i) f.name = wanted + u'-' + QString::number(i);
        names.insert(f.name);
        if (f.endpoint) f.endpoint->name = f.name;
        if (!ssh.isEmpty()) f.way += QStringLiteral(" by SSH");
        std::erase_if(elsewhere, [&](const Server &s) { return s.kind == f.server && (s.relayId == f.name || s.id.value == f.name); });
        p.found.push_back(std::move(f));
    }
    for (const Server &s : elsewhere) {
        Found f;
        f.kind = FoundKind::Server;
        f.server = s.kind;
        f.name = s.relayId.isEmpty() ? s.id.value : s.relayId;
        f.version = s.version;
        f.way = QStringLiteral("known to Jicofo");
        f.state = FoundState::NeedsSsh;
        p.found.push_back(std::move(f));
    }
    if (ssh.isEmpty()) {
        Found f;
        f.kind = FoundKind::SshHost;
        f.name = p.site;
        f.way = QStringLiteral("control ports listen on loopback");
        f.state = FoundState::NeedsSsh;
        p.found.push_back(std::move(f));
    }
    return p;
}

} // namespace jitscope
