#include "sources/metricspages.h"

#include "sources/exposition.h"
#include "sources/flatpage.h"
#include "sources/haproxy.h"
#include "sources/jicofo.h"
#include "sources/jvb.h"
#include "sources/nodepage.h"
#include "sources/wire.h"

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

using Item = ExpositionReader::Item;

constexpr size_t MaxRaws = 200'000;

std::string_view bytesOf(QByteArrayView body) { return {body.data(), size_t(body.size())}; }
QString utf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString placed(const ParseContext &context, int line) { return pageName(context) + QStringLiteral(", line %1").arg(line); }

void keepRaw(const ExpositionSample &s, Observation &to)
{
    if (to.raws.size() == MaxRaws) return;
    QString key = utf8(s.name);
    if (!s.labelText.empty()) {
        key += QLatin1Char('{');
        for (const ExpositionLabel &l : s.labels) {
            if (&l != &s.labels.front()) key += QLatin1Char(',');
            key += utf8(l.name) + QStringLiteral("=\"") + utf8(l.value) + QLatin1Char('"');
        }
        key += QLatin1Char('}');
    }
    RawReading raw{key, s.value, {}, !std::isfinite(s.value)};
    if (raw.isText) {
        raw.value = 0;
        raw.text = std::isnan(s.value) ? QStringLiteral("NaN") : s.value > 0 ? QStringLiteral("+Inf") : QStringLiteral("-Inf");
    }
    to.raws.push_back(std::move(raw));
}

Result<> checkSize(QByteArrayView body, const ParseContext &context)
{
    if (body.size() <= MaxBody) return {};
    return fail(Error::Kind::Malformed, placed(context, 1), QStringLiteral("page of %1 bytes, at most %2 are read").arg(body.size()).arg(MaxBody));
}

// Held to its own grammar only where somebody looks at the page itself; otherwise one broken family would blind the console to all others.
void noteGrammar(QByteArrayView body, const ParseContext &context, Observation &to)
{
    if (!context.keepRaws || !claimsOpenMetrics(bytesOf(body))) return;
    ExpositionReader reader(bytesOf(body), Dialect::OpenMetrics);
    Item item = reader.next();
    while (item != Item::End && item != Item::Failed) item = reader.next();
    if (item == Item::Failed) to.problems.push_back(QStringLiteral("not OpenMetrics: line %1: %2").arg(reader.line()).arg(reader.error()));
}

enum class Members : quint8 { Bare, Summed }; // figures without labels, or summed over all labels (per host)

// Samples that stand in the catalogue become readings of `server`; `each` sees every sample. False when the page seems to be cut off.
template<class Each>
Result<bool> readPage(QByteArrayView body, const ParseContext &context, Members members, Server &server, Observation &to, Each &&each)
{
    if (const auto ok = checkSize(body, context); !ok) return tl::unexpected(ok.error());
    const WireTable &table = wireTable(context.origin.kind);
    std::vector<std::pair<const WireKey *, double>> found;
    found.reserve(table.rows().size());
    ExpositionReader reader(bytesOf(body));
    bool openOnly = false; // what only OpenMetrics has: then "# EOF" must follow
    bool whole = true;
    for (;;) {
        const Item item = reader.next();
        if (item == Item::Failed) return fail(Error::Kind::Malformed, placed(context, reader.line()), reader.error());
        if (item == Item::End) break;
        if (item == Item::Unit) openOnly = true;
        if (item != Item::Sample) continue;
        const ExpositionSample &s = reader.sample();
        openOnly |= s.type == FamilyType::Counter && s.name.size() != s.family.size(); // 0.0.4 names a counter's family as its sample
        const bool cut = reader.unterminated() && !reader.sawEof();
        if (cut) {
            whole = false;
            // 0.1 may be the beginning of 0.12: shown among the raw figures, never as a reading
            to.problems.push_back(QStringLiteral("line %1 has no line feed: the page may be cut off").arg(reader.line()));
        } else if (const WireKey *wire = members == Members::Summed || s.labels.empty() ? table.find(s.name) : nullptr) {
            const auto it = std::find_if(found.begin(), found.end(), [&](const auto &f) { return f.first == wire; });
            if (it == found.end()) found.emplace_back(wire, s.value);
            else if (members == Members::Summed) it->second += s.value;
            else it->second = s.value; // a repeated family: the last word counts
        }
        if (context.keepRaws) keepRaw(s, to);
        if (!cut) each(s);
    }
    if (openOnly && !reader.sawEof()) {
        whole = false;
        to.problems.push_back(QStringLiteral("no # EOF at the end: the page may be cut off"));
    }
    for (const auto &[wire, value] : found) {
        if (std::isfinite(value)) setWire(server.readings, *wire, value, context);
        else server.readings.miss(wire->metric, ReadingState::NotYet, context.at, context.source); // NaN: not one value yet
    }
    if (reader.samples() == 0) to.problems.push_back(QStringLiteral("the page holds no sample"));
    noteGrammar(body, context, to);
    return whole;
}

// The form of Accept: application/json, one flat object. (A sample line may begin with a brace too: {"name in quotes"} 1.)
bool isJson(QByteArrayView body)
{
    const QByteArrayView text = body.trimmed();
    if (!text.startsWith('{')) return false;
    const QByteArrayView inside = text.sliced(1).trimmed();
    if (inside.startsWith('}')) return true;
    const qsizetype quote = inside.startsWith('"') ? inside.indexOf('"', 1) : -1;
    return quote > 0 && inside.sliced(quote + 1).trimmed().startsWith(':');
}

std::optional<bool> flag(const Server &server, Metric metric)
{
    const Reading *r = server.readings.find(metric);
    return r && r->hasValue() ? std::optional(r->value != 0) : std::nullopt;
}

// The largest heap that a JVM may have, where a collector for the JVM stands in the page too (simpleclient_hotspot: _bytes_max; its successor: _max_bytes).
void takeHeapMax(const ExpositionSample &s, Metric metric, Server &server, const ParseContext &context)
{
    if ((s.name == "jvm_memory_max_bytes" || s.name == "jvm_memory_bytes_max") && s.label("area") == "heap" && std::isfinite(s.value) && s.value > 0)
        server.readings.measure(metric, s.value, context.at, context.source);
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

Result<Observation> parseJvbMetrics(QByteArrayView body, const ParseContext &context)
{
    if (isJson(body)) return parseJvbMetricsJson(body, context);
    Observation to = observationOf(context);
    Server server = ownServer(context, ServerKind::Bridge);
    bool own = false;
    std::optional<double> timed, fast; // packets that are in the histogram, and those of 50 ms or less
    const auto read = readPage(body, context, Members::Bare, server, to, [&](const ExpositionSample &s) {
        own |= s.name.starts_with("jitsi_jvb_");
        if (s.name == "jitsi_jvb_region_info") server.region = unescaped(s.label("region"));
        takeHeapMax(s, Metric::BridgeHeapMax, server, context);
        if (s.name != "jitsi_jvb_rtp_transit_time_bucket" || !std::isfinite(s.value) || s.value < 0) return;
        if (s.label("le") == "+Inf") timed = s.value;
        else if (s.label("le") == "50.0" || s.label("le") == "50") fast = s.value;
    });
    if (!read) return tl::unexpected(read.error());
    // all catalogue figures are registered at the start, none is "absent until used"
    if (own && *read) markNotExported(context, context.origin.kind, server);
    if (!own) to.problems.push_back(QStringLiteral("no figure of a Jitsi Videobridge on this page"));
    if (timed && fast && *fast <= *timed) { // videobridge.stats.transit-time.enable-prometheus
        server.readings.measure(Metric::BridgeTransitPackets, *timed, context.at, context.source);
        server.readings.measure(Metric::BridgeTransitSlow, *timed - *fast, context.at, context.source);
    }
    settleBridge(server, context);
    to.servers.push_back(std::move(server));
    return to;
}

Result<Observation> parseJicofoMetrics(QByteArrayView body, const ParseContext &context)
{
    if (isJson(body)) return parseJicofoMetricsJson(body, context);
    Observation to = observationOf(context);
    Server server = ownServer(context, ServerKind::Focus);
    bool own = false, bridges = false;
    double failing = 0;
    const auto read = readPage(body, context, Members::Bare, server, to, [&](const ExpositionSample &s) {
        own |= s.name.starts_with("jitsi_jicofo_");
        if (s.name == "jitsi_jicofo_version_info") server.version = to.version = unescaped(s.label("version"));
        if (s.name == "jitsi_jicofo_bridge_failing_ice" && std::isfinite(s.value)) failing += s.value; // one sample for each bridge
        bridges |= s.name == "jitsi_jicofo_bridge_failing_ice";
        takeHeapMax(s, Metric::FocusHeapMax, server, context);
    });
    if (!read) return tl::unexpected(read.error());
    // all catalogue figures are registered at the start, none is "absent until used"
    if (own && *read) markNotExported(context, context.origin.kind, server);
    if (!own) to.problems.push_back(QStringLiteral("no figure of a Jicofo on this page"));
    if (bridges) server.readings.measure(Metric::FocusBridgesFailingIce, failing, context.at, context.source);
    to.servers.push_back(std::move(server));
    return to;
}

Result<Observation> parseJibriMetrics(QByteArrayView body, const ParseContext &context)
{
    Observation to = observationOf(context);
    Server server = ownServer(context, ServerKind::Recorder);
    bool own = isJson(body);
    const Result<bool> read = own ? readFlatPage(body, context, FlatPage{SourceKind::JibriMetrics, "jitsi_jibri_", {}}, server, to).map([] { return true; })
                              : readPage(body, context, Members::Bare, server, to, [&](const ExpositionSample &s) { own |= s.name.starts_with("jitsi_jibri_"); });
    if (!read) return tl::unexpected(read.error());
    // all catalogue figures are registered at the start, none is "absent until used"
    if (own && *read) markNotExported(context, context.origin.kind, server);
    if (!own) to.problems.push_back(QStringLiteral("no figure of a Jibri on this page"));
    // `healthy` is written with the first change of state: 0 until then says nothing (jibri.md §3.1)
    const Reading started = server.readings.get(Metric::RecorderStarted);
    const bool worked = (started.hasValue() && started.value > 0) || flag(server, Metric::RecorderRecording).value_or(false);
    if (!worked && flag(server, Metric::RecorderHealthy) == std::optional(false))
        server.readings.miss(Metric::RecorderHealthy, ReadingState::NoMeaning, context.at, context.source);
    to.servers.push_back(std::move(server));
    return to;
}

Result<Observation> parseProsodyMetrics(QByteArrayView body, const ParseContext &context)
{
    Observation to = observationOf(context);
    Server server = ownServer(context, ServerKind::Prosody);
    const auto read = readPage(body, context, Members::Summed, server, to, [&](const ExpositionSample &s) {
        if (s.name == "prosody_info") server.version = to.version = unescaped(s.label("version")); // from 13 on
    });
    if (!read) return tl::unexpected(read.error());
    to.servers.push_back(std::move(server));
    return to;
}

Result<Observation> parseNodeExporter(QByteArrayView body, const ParseContext &context)
{
    Observation to = observationOf(context);
    Server server = ownServer(context, ServerKind::Host);
    NodePage page;
    const auto read = readPage(body, context, Members::Bare, server, to, [&](const ExpositionSample &s) {
        page.take(s);
        if (s.name == "node_uname_info") {
            server.release = unescaped(s.label("release"));
            server.nodename = unescaped(s.label("nodename")).left(300);
            if (server.name.isEmpty()) server.name = server.nodename;
        }
    });
    if (!read) return tl::unexpected(read.error());
    // half a page has half of the cores and cards: their sums would seem to fall, and then to leap
    if (!*read) return fail(Error::Kind::Malformed, pageName(context), to.problems.back());
    if (page.isOwn()) page.finish().tell(context, server, to);
    to.servers.push_back(std::move(server));
    return to;
}

Result<Observation> parseHaproxyMetrics(QByteArrayView body, const ParseContext &context)
{
    Observation to = observationOf(context);
    Server server = ownServer(context, ServerKind::Proxy);
    int all = 0, up = 0, down = 0;
    std::optional<double> redispatches;
    QHash<QString, std::pair<int, int>> backends; // servers, and of them those that take new rooms
    QStringList out; // the broken ones first
    const auto read = readPage(body, context, Members::Bare, server, to, [&](const ExpositionSample &s) {
        if (s.name == "haproxy_process_build_info") server.version = to.version = unescaped(s.label("version"));
        if (s.name == "haproxy_backend_redispatch_warnings_total" && std::isfinite(s.value)) redispatches = redispatches.value_or(0) + s.value;
        // one sample per state, 1 at the one that holds
        if (s.name != "haproxy_server_status" || s.value != 1) return;
        ++all;
        auto &backend = backends[unescaped(s.label("proxy"))];
        ++backend.first;
        backend.second += s.label("state") == "UP";
        if (s.label("state") == "UP") {
            ++up;
            return;
        }
        const bool broken = s.label("state") == "DOWN";
        const QString who = unescaped(s.label("proxy")) + u'/' + unescaped(s.label("server"));
        const QString what = QStringLiteral("%1 (%2)").arg(who, unescaped(s.label("state")));
        if (broken) out.insert(down++, what);
        else out.append(what);
        if (isOneOf(s.label("state"), {"DOWN", "MAINT", "DRAIN", "NOLB"})) to.problems.push_back(QStringLiteral("%1 is %2").arg(who, unescaped(s.label("state"))));
    });
    if (!read) return tl::unexpected(read.error());
    const auto count = [&](Metric metric, int n) {
        if (all > 0) server.readings.measure(metric, n, context.at, context.source);
    };
    count(Metric::ProxyServers, all);
    count(Metric::ProxyServersUp, up);
    count(Metric::ProxyServersDown, down);
    if (redispatches) server.readings.measure(Metric::ProxyRedispatches, *redispatches, context.at, context.source);
    if (const auto usable = usableShards(backends)) server.readings.measure(Metric::ProxyShardsUsable, *usable, context.at, context.source);
    server.message = QStringList(out.mid(0, 3)).join(QStringLiteral(", "));
    if (out.size() > 3) server.message += QStringLiteral(", …");
    to.servers.push_back(std::move(server));
    return to;
}

Result<Observation> parseExposition(QByteArrayView body, const ParseContext &context)
{
    // nobody vouches for this page: one that calls itself OpenMetrics has to be that
    if (claimsOpenMetrics(bytesOf(body))) {
        ExpositionReader reader(bytesOf(body), Dialect::OpenMetrics);
        Item item = reader.next();
        while (item != Item::End && item != Item::Failed) item = reader.next();
        if (item == Item::Failed) return fail(Error::Kind::Malformed, placed(context, reader.line()), reader.error());
    }
    Observation to = observationOf(context);
    Server server;
    ParseContext bare = context;
    bare.keepRaws = true;
    const auto read = readPage(body, bare, Members::Bare, server, to, [](const ExpositionSample &) {});
    if (!read) return tl::unexpected(read.error());
    return to;
}

} // namespace jitscope
