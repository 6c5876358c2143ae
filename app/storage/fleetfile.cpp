#include "storage/fleetfile.h"

#include "settings/service.h"
#include "settings/sshdestination.h"
#include "storage/actiontable.h"
#include "storage/outtables.h"
#include "storage/proxytables.h"
#include "storage/qualitytable.h"
#include "storage/recordertables.h"
#include "storage/ruletables.h"
#include "storage/tlsfiles.h"
#include "storage/toml.h"
#include "storage/watchtables.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

namespace jitscope {
namespace {

constexpr int MaxAddresses = 8; // of one interface

QString qs(std::string_view s) { return QString::fromUtf8(s.data(), qsizetype(s.size())); }

const char *typeWord(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::string: return "text";
    case toml::node_type::integer: return "a whole number";
    case toml::node_type::floating_point: return "a number";
    case toml::node_type::boolean: return "true or false";
    case toml::node_type::array: return "a list";
    case toml::node_type::table: return "a table";
    default: return "a date or time";
    }
}

// Collects the faults of one file, each with the place of the node it is about.
class Reader
{
public:
    Reader(QString fileName, QString folder, std::vector<Error> &faults)
        : m_file(std::move(fileName)), m_folder(std::move(folder)), m_faults(faults)
    {
    }

    void fault(const toml::source_position &at, const QString &what)
    {
        m_faults.push_back({Error::Kind::Malformed, QStringLiteral("%1, line %2, column %3").arg(m_file).arg(at.line).arg(at.column), what});
    }
    void fault(const toml::node &node, const QString &what) { fault(node.source().begin, what); }
    size_t count() const { return m_faults.size(); }

    QString text(const toml::table &in, const char *key)
    {
        const toml::node *n = in.get(key);
        if (!n) return {};
        if (const auto *s = n->as_string()) return qs(s->get());
        fault(*n, QStringLiteral("expected text after %1 =, found %2").arg(QLatin1String(key), QLatin1String(typeWord(*n))));
        return {};
    }

    // Seconds as whole or broken number; answers milliseconds.
    int seconds(const toml::table &in, const char *key, int otherwiseMs, double low, double high)
    {
        const toml::node *n = in.get(key);
        if (!n) return otherwiseMs;
        const auto v = n->value<double>();
        if ((!n->is_integer() && !n->is_floating_point()) || !v) {
            fault(*n, QStringLiteral("expected a number of seconds after %1 =, found %2").arg(QLatin1String(key), QLatin1String(typeWord(*n))));
            return otherwiseMs;
        }
        if (!(*v >= low && *v <= high)) {
            fault(*n, QStringLiteral("expected %1 to %2 seconds after %3 =").arg(low).arg(high).arg(QLatin1String(key)));
            return otherwiseMs;
        }
        return int(*v * 1000);
    }

    int integer(const toml::table &in, const char *key, int otherwise, int low, int high)
    {
        const toml::node *n = in.get(key);
        if (!n) return otherwise;
        const auto *v = n->as_integer();
        if (!v || v->get() < low || v->get() > high) {
            fault(*n, QStringLiteral("expected a whole number from %1 to %2 after %3 =").arg(low).arg(high).arg(QLatin1String(key)));
            return otherwise;
        }
        return int(v->get());
    }

    bool flag(const toml::table &in, const char *key)
    {
        const toml::node *n = in.get(key);
        if (!n) return false;
        if (const auto *b = n->as_boolean()) return b->get();
        fault(*n, QStringLiteral("expected true or false after %1 =, found %2").arg(QLatin1String(key), QLatin1String(typeWord(*n))));
        return false;
    }

    QUrl url(const toml::table &in, const char *key, std::initializer_list<const char *> schemes)
    {
        const toml::node *n = in.get(key);
        return n && !text(in, key).isEmpty() ? url(*n, key, schemes) : QUrl();
    }

    QUrl url(const toml::node &node, const char *key, std::initializer_list<const char *> schemes)
    {
        const QUrl u(qs(node.value_or(std::string_view())), QUrl::StrictMode);
        bool known = false;
        for (const char *s : schemes) known = known || u.scheme() == QLatin1String(s);
        if (!u.isValid() || u.host().isEmpty() || !known) {
            QStringList names;
            for (const char *s : schemes) names << QLatin1String(s) + QStringLiteral("://host:port");
            fault(node, QStringLiteral("expected an address like %1 after %2 =").arg(names.join(QStringLiteral(" or ")), QLatin1String(key)));
            return {};
        }
        if (!u.userInfo().isEmpty()) {
            fault(node, QStringLiteral("an address must not hold a user or password; use user = and secret = (the secret's name)"));
            return {};
        }
        return u;
    }

    // An SSH destination; `orDirect`: "" is allowed and says "not through the shard's".
    std::optional<QString> ssh(const toml::table &in, bool orDirect)
    {
        if (!in.contains("ssh")) return {};
        const QString t = text(in, "ssh");
        if (!in.get("ssh")->is_string() || (t.isEmpty() && orDirect)) return t;
        if (const QString what = sshDestinationFault(t); !what.isEmpty()) fault(*in.get("ssh"), what);
        return t;
    }

    // One address, or several that lead to the same interface: the first is preferred.
    QList<QUrl> urls(const toml::table &in, const char *key, std::initializer_list<const char *> schemes)
    {
        const toml::node *n = in.get(key);
        QList<QUrl> out;
        if (!n) return out;
        if (const toml::array *a = n->as_array()) {
            if (a->empty()) fault(*n, QStringLiteral("expected at least one address in the list %1").arg(QLatin1String(key)));
            if (a->size() > MaxAddresses) fault(*n, QStringLiteral("more than %1 addresses in the list %2").arg(MaxAddresses).arg(QLatin1String(key)));
            for (const toml::node &e : *a) {
                const QUrl u = url(e, key, schemes);
                if (u.isValid() && out.contains(u)) fault(e, QStringLiteral("the address %1 is there twice").arg(u.toString()));
                out << u;
            }
        } else if (const QUrl u = url(in, key, schemes); !u.isEmpty()) {
            out << u;
        }
        return out;
    }

    // A path as people write it: ~ is the home directory, a relative one starts at the fleet file. Checked here, where line and column are known.
    QString file(const toml::table &in, const char *key, Result<> (*check)(const QString &path))
    {
        QString path = text(in, key);
        if (path.isEmpty() || m_folder.isEmpty()) return path;
        if (path.startsWith(QLatin1String("~/"))) path = QDir::homePath() + path.mid(1);
        path = QDir::cleanPath(QDir(m_folder).absoluteFilePath(path));
        if (const auto r = check(path); !r) fault(*in.get(key), r.error().where + QStringLiteral(": ") + r.error().detail);
        return path;
    }

    std::optional<TlsConfig> tls(const toml::table &in)
    {
        const toml::node *n = in.get("tls");
        if (!n) return {};
        const toml::table *t = n->as_table();
        if (!t) {
            fault(*n, QStringLiteral("expected a table after tls =, like { ca = \"ca.pem\" }"));
            return {};
        }
        unknownKeys(*t, {"ca", "pin", "name", "client", "client_key", "client_secret"}, "tls");
        TlsConfig c;
        c.caFile = file(*t, "ca", checkCaFile);
        if (const toml::node *pin = t->get("pin"); pin && pin->is_string()) c.pins << text(*t, "pin");
        else c.pins = list(*t, "pin");
        for (const QString &pin : c.pins)
            if (!isPin(pin)) fault(*t->get("pin"), QStringLiteral("expected pin = \"sha256/…\": the SHA-256 of the server's public key in base64, 44 characters"));
        c.name = text(*t, "name");
        c.clientFile = file(*t, "client", checkClientFile);
        c.clientKey = file(*t, "client_key", checkKeyFile);
        c.clientSecret = text(*t, "client_secret");
        if (c.clientFile.isEmpty() && (!c.clientKey.isEmpty() || !c.clientSecret.isEmpty()))
            fault(*n, QStringLiteral("client_key = and client_secret = belong to client = (our own certificate), which is missing"));
        return c;
    }

    std::optional<ProxyConfig> proxy(const toml::table &in)
    {
        const toml::node *n = in.get("via");
        ProxyConfig p;
        p.user = text(in, "via_user");
        p.secret = text(in, "via_secret");
        if (!n) {
            if (!p.user.isEmpty() || !p.secret.isEmpty()) fault(in, QStringLiteral("via_user = and via_secret = belong to via =, which is missing"));
            return {};
        }
        if (p.user.isEmpty() != p.secret.isEmpty()) fault(*n, QStringLiteral("via_user = and via_secret = go together"));
        const QString word = text(in, "via");
        if (word == QLatin1String("none")) return p;
        if (word == QLatin1String("system")) {
            p.kind = ProxyConfig::Kind::System;
            return p;
        }
        const QUrl u(word, QUrl::StrictMode);
        const bool http = u.scheme() == QLatin1String("http"), socks = u.scheme() == QLatin1String("socks5");
        if (!u.isValid() || (!http && !socks) || u.host().isEmpty() || !u.userInfo().isEmpty() || u.path().size() > 1) {
            fault(*n, QStringLiteral("expected via = \"http://host:port\", \"socks5://host:port\", \"system\" or \"none\"; a login goes into via_user = and via_secret ="));
            return p;
        }
        p.kind = http ? ProxyConfig::Kind::Http : ProxyConfig::Kind::Socks5;
        p.host = u.host();
        p.port = quint16(u.port(http ? 3128 : 1080));
        return p;
    }

    QStringList list(const toml::table &in, const char *key)
    {
        const toml::node *n = in.get(key);
        if (!n) return {};
        QStringList out;
        const toml::array *a = n->as_array();
        if (!a) {
            fault(*n, QStringLiteral("expected a list of texts after %1 =, found %2").arg(QLatin1String(key), QLatin1String(typeWord(*n))));
            return {};
        }
        for (const toml::node &e : *a) {
            if (const auto *s = e.as_string()) out << qs(s->get());
            else fault(e, QStringLiteral("expected text in the list %1").arg(QLatin1String(key)));
        }
        return out;
    }

    // A table whose values are texts: headers, labels.
    QMap<QString, QString> texts(const toml::table &in, const char *key, const char *like)
    {
        QMap<QString, QString> out;
        const toml::node *n = in.get(key);
        if (!n) return out;
        const toml::table *t = n->as_table();
        if (!t) fault(*n, QStringLiteral("expected a table after %1 =, like %2").arg(QLatin1String(key), QLatin1String(like)));
        else for (const auto &[name, value] : *t) {
            if (const auto *s = value.as_string()) out.insert(qs(name.str()), qs(s->get()));
            else fault(value, QStringLiteral("expected text after %1 in %2").arg(qs(name.str()), QLatin1String(key)));
        }
        return out;
    }

    void unknownKeys(const toml::table &in, std::initializer_list<std::string_view> known, const char *what)
    {
        for (const auto &[key, node] : in) {
            if (std::find(known.begin(), known.end(), key.str()) != known.end()) continue;
            QStringList names;
            for (std::string_view k : known) names << qs(k);
            fault(key.source().begin, QStringLiteral("unknown key %1 in %2; known are %3").arg(qs(key.str()), QLatin1String(what), names.join(QStringLiteral(", "))));
        }
    }

    EndpointConfig endpoint(const toml::table &in, ServerKind kind, const char *what)
    {
        unknownKeys(in, {"name", "url", "metrics", "alias", "instance", "user", "secret", "rooms_secret", "headers", "ssh", "service", "host", "internal", "recordings", "files", "tls", "via", "via_user", "via_secret", "socket", "stats", "server", "table", "key_length"}, what);
        EndpointConfig e;
        e.kind = kind;
        e.name = text(in, "name");
        e.otherUrls = urls(in, "url", {"http", "https"});
        if (!e.otherUrls.isEmpty()) e.url = e.otherUrls.takeFirst();
        e.tls = tls(in);
        e.proxy = proxy(in);
        e.otherMetricsUrls = urls(in, "metrics", {"http", "https"});
        if (!e.otherMetricsUrls.isEmpty()) e.metricsUrl = e.otherMetricsUrls.takeFirst();
        e.alias = text(in, "alias");
        e.instance = text(in, "instance");
        e.user = text(in, "user");
        e.secret = text(in, "secret");
        e.roomsSecret = text(in, "rooms_secret");
        if (!e.roomsSecret.isEmpty() && kind != ServerKind::Prosody) fault(*in.get("rooms_secret"), QStringLiteral("rooms_secret = belongs into [[shard.prosody]]"));
        e.ssh = ssh(in, true);
        e.service = text(in, "service");
        if (const auto service = parseService(e.service); !service) fault(*in.get("service"), service.error().detail);
        if (const QList<QUrl> internal = urls(in, "internal", {"http", "https"}); !internal.isEmpty()) e.internalUrl = internal.front();
        e.host = text(in, "host");
        if (!e.host.isEmpty() && kind == ServerKind::Host) fault(*in.get("host"), QStringLiteral("host = belongs to what runs on a host: into [[shard.bridge]], [[shard.recorder]], …"));
        e.recordings = text(in, "recordings");
        if (!e.recordings.isEmpty() && (!e.recordings.startsWith(u'/') || kind != ServerKind::Recorder)) fault(*in.get("recordings"), QStringLiteral("expected recordings = \"/absolute/folder\", of a recorder only"));
        e.files = list(in, "files");
        for (const QString &file : e.files)
            if (!file.startsWith(u'/')) fault(*in.get("files"), QStringLiteral("expected files = [\"/absolute/path/of/jibri.conf\"]"));
        if (e.name.isEmpty()) fault(in, QStringLiteral("expected name = in [[shard.%1]]").arg(QLatin1String(what)));
        readProxied(*this, in, e);
        if (kind != ServerKind::Host && e.url.isEmpty() && e.metricsUrl.isEmpty() && e.socket.isEmpty() && e.statsUrl.isEmpty() && !in.contains("url") && !in.contains("metrics") && !in.contains("socket") && !in.contains("stats"))
            fault(in, QStringLiteral("expected url = or metrics = in [[shard.%1]]").arg(QLatin1String(what)));
        e.headers = texts(in, "headers", "{ Host = \"meet.example.org\" }");
        return e;
    }

    XmppConfig xmpp(const toml::table &in)
    {
        unknownKeys(in, {"url", "domain", "user", "secret", "host", "bridges", "recorders", "ssh", "tls", "via", "via_user", "via_secret"}, "xmpp");
        XmppConfig x;
        x.otherUrls = urls(in, "url", {"wss", "ws", "xmpp"});
        if (!x.otherUrls.isEmpty()) x.url = x.otherUrls.takeFirst();
        x.tls = tls(in);
        x.proxy = proxy(in);
        x.domain = text(in, "domain");
        x.user = text(in, "user");
        x.secret = text(in, "secret");
        x.host = text(in, "host");
        x.ssh = ssh(in, true);
        x.bridgeBreweries = list(in, "bridges");
        x.recorderBreweries = list(in, "recorders");
        if (!in.contains("url")) fault(in, QStringLiteral("expected url = in [shard.xmpp], like wss://meet.example.org/xmpp-websocket"));
        if (x.domain.isEmpty()) fault(in, QStringLiteral("expected domain = in [shard.xmpp], like auth.meet.example.org"));
        if (x.user.isEmpty() != x.secret.isEmpty())
            fault(in, QStringLiteral("user = and secret = go together in [shard.xmpp]; without both the login is anonymous"));
        return x;
    }

    const toml::table *part(const toml::table &in, const char *key)
    {
        const toml::node *n = in.get(key);
        if (!n) return nullptr;
        if (!n->as_table()) fault(*n, QStringLiteral("expected a table [shard.%1]").arg(QLatin1String(key)));
        return n->as_table();
    }

    ShardConfig shard(const toml::table &in)
    {
        unknownKeys(in, {"name", "title", "interval", "timeout", "detail_budget", "muc_domain", "ssh", "read_only", "idle_restart", "tls", "via", "via_user", "via_secret", "xmpp", "bridge", "jicofo", "prosody", "recorder", "host", "proxy", "signal", "capacity", "failover", "alertmanager", "heal", "canary", "webhooks", "status", "profile", "prometheus", "pushgateway", "quality"}, "shard");
        ShardConfig s;
        s.id.value = text(in, "name");
        s.title = text(in, "title");
        s.mucDomain = text(in, "muc_domain");
        s.ssh = ssh(in, false).value_or(QString());
        s.pollMs = seconds(in, "interval", s.pollMs, 1, 600);
        s.timeoutMs = seconds(in, "timeout", s.timeoutMs, 0.5, 60);
        s.detailBytesPerSecond = integer(in, "detail_budget", s.detailBytesPerSecond, 0, 100'000'000);
        s.tls = tls(in).value_or(TlsConfig());
        s.proxy = proxy(in).value_or(ProxyConfig());
        s.readOnly = flag(in, "read_only");
        s.capacity = integer(in, "capacity", s.capacity, 1, 10'000'000);
        s.profile = text(in, "profile");
        s.quality = readQuality(*this, in);
        if (const toml::table *t = part(in, "failover")) s.failover = readFailover(*this, *t);
        s.alertmanager = readBeside(*this, in, "alertmanager", s.alertmanager);
        if (s.id.isEmpty()) fault(in, QStringLiteral("expected name = in [[shard]]"));
        if (const toml::table *t = part(in, "xmpp")) s.xmpp = xmpp(*t);
        if (const toml::table *t = part(in, "idle_restart")) s.idleRestart = readIdleRestart(*this, *t);
        if (const toml::table *t = part(in, "heal")) s.heal = readHeal(*this, *t);
        if (const toml::table *t = part(in, "canary")) s.canary = readCanary(*this, *t);
        if (const toml::table *t = part(in, "webhooks")) s.hooks = readHooks(*this, *t);
        QSet<QString> names;
        for (const auto &[word, kind] : endpointWords) {
            const toml::node *n = in.get(word);
            if (!n) continue;
            const toml::array *all = n->as_array();
            if (!all || !all->is_homogeneous<toml::table>()) {
                fault(*n, QStringLiteral("expected tables [[shard.%1]], with two brackets").arg(QLatin1String(word)));
                continue;
            }
            for (const toml::node &e : *all) {
                EndpointConfig one = endpoint(*e.as_table(), kind, word);
                if (!one.name.isEmpty() && names.contains(one.name)) fault(e, QStringLiteral("the name %1 is used twice in this shard").arg(one.name));
                names.insert(one.name);
                const bool addressed = e.as_table()->contains("url") || e.as_table()->contains("metrics");
                if (kind == ServerKind::Host && !addressed && s.sshOf(one).isEmpty())
                    fault(e, QStringLiteral("expected url = (a node_exporter) or ssh = (then /proc is read) in [[shard.host]]"));
                s.endpoints.push_back(std::move(one));
            }
        }
        for (const EndpointConfig &e : s.endpoints) {
            const bool there = e.host.isEmpty() || std::any_of(s.endpoints.begin(), s.endpoints.end(), [&](const EndpointConfig &h) { return h.kind == ServerKind::Host && h.name == e.host; });
            if (!there) fault(in, QStringLiteral("%1 says host = %2, and there is no such [[shard.host]]").arg(e.name, e.host));
        }
        readWatchers(*this, in, s, names);
        if (const toml::table *t = part(in, "status")) s.status = readShardStatus(*this, *t, s.endpoints);
        return s;
    }

private:
    QString m_file, m_folder;
    std::vector<Error> &m_faults;
};

} // namespace

FleetFile readFleet(QByteArrayView text, const QString &fileName, const QString &folder)
{
    FleetFile out;
    Reader reader(fileName, folder, out.faults);
    toml::table root;
    try {
        root = toml::parse(std::string_view(text.data(), size_t(text.size())));
    } catch (const toml::parse_error &e) {
        reader.fault(e.source().begin, qs(e.description()));
        return out;
    }
    reader.unknownKeys(root, {"shard", "action", "out", "series"}, "the fleet file");
    if (const toml::node *n = root.get("action")) {
        const toml::array *actions = n->as_array();
        if (!actions || !actions->is_homogeneous<toml::table>()) reader.fault(*n, QStringLiteral("expected tables [[action]], with two brackets"));
        else for (const toml::node &e : *actions) {
            const size_t before = reader.count();
            CustomAction action = readAction(reader, *e.as_table());
            const bool twice = std::any_of(out.config.actions.begin(), out.config.actions.end(), [&](const CustomAction &a) { return a.name == action.name; });
            if (twice) reader.fault(e, QStringLiteral("the action %1 is there twice").arg(action.name));
            if (reader.count() == before) out.config.actions.push_back(std::move(action));
        }
    }
    readOuts(reader, root, out.config.out);
    const toml::node *n = root.get("shard");
    if (!n) return out;
    const toml::array *shards = n->as_array();
    if (!shards) {
        reader.fault(*n, QStringLiteral("expected tables [[shard]], with two brackets"));
        return out;
    }
    QSet<QString> names;
    for (const toml::node &e : *shards) {
        const toml::table *t = e.as_table();
        if (!t) {
            reader.fault(e, QStringLiteral("expected tables [[shard]], with two brackets"));
            continue;
        }
        const size_t before = reader.count();
        ShardConfig shard = reader.shard(*t);
        if (!shard.id.isEmpty() && names.contains(shard.id.value))
            reader.fault(e, QStringLiteral("the shard %1 is there twice").arg(shard.id.value));
        if (reader.count() > before) continue; // a bad shard does not stop the others
        names.insert(shard.id.value);
        out.config.shards.push_back(std::move(shard));
    }
    return out;
}

Result<FleetFile> loadFleet(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, path, file.errorString());
    constexpr qint64 limit = 8 * 1024 * 1024; // a fleet of thousands of servers fits in one
    const QByteArray text = file.read(limit + 1);
    if (file.error() != QFile::NoError) return fail(Error::Kind::Storage, path, file.errorString());
    if (text.size() > limit) return fail(Error::Kind::Storage, path, QStringLiteral("the file is over 8 MB"));
    return readFleet(text, QFileInfo(path).fileName(), QFileInfo(path).absolutePath());
}

QString defaultFleetPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/jitscope/fleet.toml");
}

} // namespace jitscope
