#include "inspect.h"

#include "discover/scriptreader.h"
#include "fleet/metric.h"
#include "sources/haproxy.h"
#include "sources/jibri.h"
#include "sources/jicofo.h"
#include "sources/jvb.h"
#include "sources/metricspages.h"
#include "sources/presence.h"
#include "sources/prosody.h"
#include "sources/signal.h"
#include "statusjson.h"

#include <QEventLoop>
#include <QJsonArray>

#include <cmath>

namespace jitscope {
namespace {

struct InspectKind
{
    const char *name;
    SourceKind page;
    ServerKind of;
    ParseFn parse;
};

constexpr InspectKind kinds[] = {
    {"jvb-stats", SourceKind::JvbColibriStats, ServerKind::Bridge, parseColibriStats},
    {"jvb-debug", SourceKind::JvbDebugFull, ServerKind::Bridge, parseJvbDebug},
    {"jicofo-stats", SourceKind::JicofoStats, ServerKind::Focus, parseJicofoStats},
    {"jicofo-debug", SourceKind::JicofoDebug, ServerKind::Focus, parseJicofoDebug},
    {"jibri-health", SourceKind::JibriHealth, ServerKind::Recorder, parseJibriHealth},
    {"census", SourceKind::ProsodyCensus, ServerKind::Prosody, parseProsodyCensus},
    {"room-size", SourceKind::ProsodyRoomSize, ServerKind::Prosody, parseProsodyRoomSize},
    {"presence", SourceKind::Brewery, ServerKind::Unexpected, parsePresenceText},
    {"exposition", SourceKind::Exposition, ServerKind::Host, parseExposition},
    {"jvb-rtcstats", SourceKind::JvbRtcStats, ServerKind::Bridge, parseJvbRtcStats},
    {"jicofo-conferences", SourceKind::JicofoConferences, ServerKind::Focus, parseJicofoConferences},
    {"jicofo-conference", SourceKind::JicofoConference, ServerKind::Focus, parseJicofoConference},
    {"room", SourceKind::ProsodyRoom, ServerKind::Prosody, parseProsodyRoom},
    {"jvb-metrics", SourceKind::JvbMetrics, ServerKind::Bridge, parseJvbMetrics},
    {"jicofo-metrics", SourceKind::JicofoMetrics, ServerKind::Focus, parseJicofoMetrics},
    {"jibri-metrics", SourceKind::JibriMetrics, ServerKind::Recorder, parseJibriMetrics},
    {"prosody-metrics", SourceKind::ProsodyMetrics, ServerKind::Prosody, parseProsodyMetrics},
    {"node-exporter", SourceKind::NodeExporter, ServerKind::Host, parseNodeExporter},
    {"haproxy-stats", SourceKind::HaproxyStats, ServerKind::Proxy, parseHaproxyStats},
    {"jicofo-pins", SourceKind::JicofoPins, ServerKind::Focus, parseJicofoPins},
    {"haproxy-metrics", SourceKind::HaproxyMetrics, ServerKind::Proxy, parseHaproxyMetrics},
    {"signal-report", SourceKind::SignalReport, ServerKind::Signal, parseSignalReport},
    {"signal-census", SourceKind::SignalCensus, ServerKind::Signal, parseSignalCensus},
};

const char *errorKindName(Error::Kind kind)
{
    static constexpr const char *names[] = {"unreachable", "timeout", "untrusted", "unauthorized", "refused", "malformed", "unsupported", "storage", "cancelled", "failed"};
    return size_t(kind) < std::size(names) ? names[size_t(kind)] : "failed";
}

QString key(const char *name) { return QString::fromLatin1(name); }
void put(QJsonObject &to, const char *name, const QString &text)
{
    if (!text.isEmpty()) to.insert(key(name), text);
}
void put(QJsonObject &to, const char *name, const std::optional<bool> &flag)
{
    if (flag) to.insert(key(name), *flag);
}
// Whole figures of our own: ids, times, counts.
void put(QJsonObject &to, const char *name, qint64 value)
{
    if (value) to.insert(key(name), double(value));
}

// A figure of the catalogue; the page's own key and unit beside ours.
QJsonObject readingJson(const Reading &r, SourceKind page)
{
    const MetricRow &m = row(r.metric);
    const WireKey *wire = wireKey(r.metric, page == SourceKind::Brewery ? SourceKind::JvbColibriStats : page);
    QJsonObject out{{key("key"), QLatin1String(wire ? wire->key : m.key)}, {key("metric"), QLatin1String(m.key)}, {key("unit"), QLatin1String(unitName(m.unit))},
                    {key("state"), QLatin1String(readingStateName(r.state))}};
    if (!r.hasValue()) {
        out.insert(key("value"), QJsonValue());
        return out;
    }
    out.insert(key("value"), m.unit == Unit::Flag ? QJsonValue(r.value != 0) : QJsonValue(r.value));
    return out;
}

QJsonArray readingsJson(const Readings &readings, SourceKind page)
{
    QJsonArray out;
    for (const Reading &r : readings) out.append(readingJson(r, page));
    return out;
}

QJsonObject rawJson(const RawReading &raw)
{
    QJsonObject out{{key("key"), raw.key}};
    if (!raw.isText) {
        out.insert(key("value"), raw.value);
        out.insert(key("state"), key("measured"));
    }
    put(out, "text", raw.text);
    return out;
}

QJsonObject viewJson(const RecorderView &view)
{
    static constexpr const char *busy[] = {"unknown", "idle", "busy", "expired"};
    static constexpr const char *healthy[] = {"unknown", "healthy", "unhealthy"};
    return {{key("busy"), QLatin1String(busy[size_t(view.busy)])}, {key("health"), QLatin1String(healthy[size_t(view.healthy)])}};
}

QJsonObject serverJson(const Server &s, SourceKind page)
{
    QJsonObject out{{key("id"), s.id.value}, {key("kind"), QLatin1String(serverKindName(s.kind))}};
    put(out, "name", s.name);
    put(out, "version", s.version);
    put(out, "release", s.release);
    put(out, "region", s.region);
    put(out, "relay_id", s.relayId);
    put(out, "occupant", s.occupant);
    put(out, "message", s.message);
    put(out, "in_brewery", s.inBrewery);
    put(out, "in_focus_list", s.inFocusList);
    put(out, "operational", s.operational);
    put(out, "rest_ok", s.restOk);
    put(out, "draining", s.draining);
    put(out, "shutting_down", s.shuttingDown);
    put(out, "presence_items", qint64(s.presenceItems));
    if (s.presence.known) out.insert(key("presence"), viewJson(s.presence));
    if (s.rest.known) out.insert(key("rest"), viewJson(s.rest));
    if (s.focus.known) out.insert(key("focus"), viewJson(s.focus));
    put(out, "recording_room", s.recordingRoom.value);
    QJsonArray relays;
    for (const RelayLeg &leg : s.relays) {
        QJsonObject one{{key("peer"), leg.peer}};
        put(one, "room", leg.room.value);
        const auto figure = [&](const char *name, const Reading &r) {
            if (r.hasValue()) one.insert(key(name), r.value);
        };
        figure("rtt_ms", leg.rtt);
        figure("bitrate_in_mbit_s", leg.bitrateIn);
        figure("bitrate_out_mbit_s", leg.bitrateOut);
        relays.append(one);
    }
    if (!relays.isEmpty()) out.insert(key("relays"), relays);
    out.insert(key("readings"), readingsJson(s.readings, page));
    return out;
}

QJsonObject personJson(const Person &p, const Room &room, SourceKind page)
{
    static constexpr const char *roles[] = {"unknown", "participant", "moderator", "owner", "visitor"};
    static constexpr const char *personKinds[] = {"person", "recorder", "gateway", "transcriber"};
    static constexpr const char *sources[] = {"none", "endpoint-id", "stats-id", "muc"};
    QJsonObject out{{key("room"), room.id.value},
                    {key("id"), p.id.value},
                    {key("name"), p.name},
                    {key("name_from"), QLatin1String(sources[size_t(p.nameSource)])},
                    {key("kind"), QLatin1String(personKinds[size_t(p.kind)])},
                    {key("role"), QLatin1String(roles[size_t(p.role)])}};
    put(out, "stats_id", p.statsId);
    put(out, "region", p.region);
    put(out, "bridge", p.bridge.value);
    put(out, "audio_muted", p.audioMuted);
    put(out, "video_muted", p.videoMuted);
    put(out, "sends_audio", p.sendsAudio);
    put(out, "sends_video", p.sendsVideo);
    put(out, "sends_screen", p.sendsScreen);
    put(out, "suspended_video", p.suspendedVideo);
    put(out, "force_muted", p.forceMuted);
    put(out, "ice_connected", p.iceConnected);
    put(out, "dtls_connected", p.dtlsConnected);
    out.insert(key("readings"), readingsJson(p.readings, page));
    return out;
}

QJsonObject roomJson(const Room &room, SourceKind page)
{
    QJsonObject out{{key("id"), room.id.value}, {key("name"), room.name}};
    put(out, "domain", room.domain);
    put(out, "meeting_id", room.meetingId);
    put(out, "created_ms", room.createdAt);
    put(out, "speaker", room.speaker.value);
    put(out, "recording", room.recording);
    put(out, "streaming", room.streaming);
    put(out, "peer_to_peer", room.peerToPeer);
    if (room.breakout) out.insert(key("breakout"), true);
    QJsonArray bridges, people;
    for (const ServerId &b : room.bridges) bridges.append(b.value);
    if (!bridges.isEmpty()) out.insert(key("bridges"), bridges);
    for (const PersonPtr &p : room.people) people.append(p->id.value);
    out.insert(key("people"), people);
    out.insert(key("readings"), readingsJson(room.readings, page));
    return out;
}

// Catalogue figures with the page's own figure beside them, then all others.
QJsonArray allReadings(const Observation &seen, SourceKind page)
{
    QHash<QString, const RawReading *> raws;
    for (const RawReading &raw : seen.raws)
        if (!raws.contains(raw.key)) raws.insert(raw.key, &raw);
    QJsonArray out;
    QSet<QString> told;
    for (const Server &server : seen.servers) {
        for (const Reading &r : server.readings) {
            QJsonObject one = readingJson(r, page);
            one.insert(key("of"), server.id.value);
            const QString wire = one.value(key("key")).toString();
            if (const RawReading *raw = seen.servers.size() == 1 ? raws.value(wire) : nullptr) {
                told.insert(wire);
                if (!raw->isText) one.insert(key("raw"), raw->value);
                put(one, "text", raw->text);
            } else if (const WireKey *w = wireKey(r.metric, page); w && r.hasValue() && w->factor != 1) {
                one.insert(key("raw"), QString::number(r.value / w->factor, 'g', 15).toDouble());
            }
            out.append(one);
        }
    }
    for (const RawReading &raw : seen.raws)
        if (!told.contains(raw.key)) out.append(rawJson(raw));
    return out;
}

QJsonObject document(const QString &kind) { return {{key("schema"), 1}, {key("kind"), kind}}; }

QJsonArray textList(const std::vector<QString> &texts)
{
    QJsonArray out;
    for (const QString &text : texts) out.append(text);
    return out;
}

const char ConfigJs[] = "config-js"; // no page of a source: the script runs in a program of its own

void flatten(const QJsonValue &value, const QString &path, QJsonArray &out)
{
    const auto below = [&](const QString &name) { return path.isEmpty() ? name : path + u'.' + name; };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) flatten(it.value(), below(it.key()), out);
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (int i = 0; i < list.size(); ++i) flatten(list[i], below(QString::number(i)), out);
    } else {
        out.append(QJsonObject{{key("key"), path}, {value.isString() ? key("text") : key("value"), value}});
    }
}

Result<QJsonObject> inspectScript(const QByteArray &body)
{
    ScriptReader reader(scriptProgram());
    Result<SiteConfig> site;
    QEventLoop loop; // a command: nothing else runs meanwhile
    reader.read(body, QUrl(QStringLiteral("https://localhost/config.js")), &loop, [&](Result<SiteConfig> r) {
        site = std::move(r);
        loop.quit();
    });
    loop.exec();
    if (!site) return tl::unexpected(Error{site.error().kind, QStringLiteral("config-js: byte 0: ") + site.error().where, site.error().detail});
    QJsonObject out = document(QLatin1String(ConfigJs));
    QJsonArray readings;
    flatten(site->all, {}, readings);
    // The names that everybody calls by their last word, wherever the script keeps them.
    for (const QString &name : site->all[QLatin1String("hosts")].toObject().keys()) {
        const QJsonValue value = site->all[QLatin1String("hosts")][name];
        if (value.isString() && !site->all.contains(name)) readings.append(QJsonObject{{key("key"), name}, {key("text"), value}, {key("path"), QStringLiteral("hosts.") + name}});
    }
    out.insert(key("count"), readings.size());
    out.insert(key("readings"), readings);
    QJsonObject names;
    put(names, "domain", site->domain);
    put(names, "muc", site->muc);
    put(names, "anonymousdomain", site->anonymousDomain);
    put(names, "authdomain", site->authDomain);
    put(names, "focus", site->focus);
    put(names, "service_domain", site->serviceDomain());
    put(names, "bosh", site->bosh.toString());
    put(names, "websocket", site->websocket.toString());
    out.insert(key("site"), names);
    for (const char *list : {"rooms", "people", "servers"}) out.insert(key(list), QJsonArray());
    out.insert(key("problems"), QJsonArray::fromStringList(site->problems));
    return out;
}

} // namespace

QStringList inspectKinds()
{
    QStringList all{QLatin1String(ConfigJs)};
    for (const InspectKind &k : kinds) all << QLatin1String(k.name);
    return all;
}

Result<QJsonObject> inspect(const QString &kind, const QByteArray &body)
{
    if (kind == QLatin1String(ConfigJs)) return inspectScript(body);
    const auto k = std::find_if(std::begin(kinds), std::end(kinds), [&](const InspectKind &i) { return kind == QLatin1String(i.name); });
    if (k == std::end(kinds)) return fail(Error::Kind::Unsupported, kind, QStringLiteral("no such kind of payload"));
    if (body.trimmed().isEmpty()) return fail(Error::Kind::Malformed, kind + QStringLiteral(": byte 0"), QStringLiteral("the payload is empty"));
    ParseContext context;
    context.origin.kind = k->page;
    context.origin.server = ServerId{QLatin1String(serverKindName(k->of))};
    context.keepRaws = true;
    const Result<Observation> seen = k->parse(body, context);
    if (!seen) return tl::unexpected(seen.error());

    QJsonObject out = document(kind);
    put(out, "version", seen->version);
    put(out, "server_time", seen->serverTime);
    QJsonArray rooms, people, servers;
    for (const Server &s : seen->servers) servers.append(serverJson(s, k->page));
    for (const Room &r : seen->rooms) {
        rooms.append(roomJson(r, k->page));
        for (const PersonPtr &p : r.people) people.append(personJson(*p, r, k->page));
    }
    const QJsonArray readings = allReadings(*seen, k->page);
    out.insert(key("count"), readings.size());
    out.insert(key("readings"), readings);
    out.insert(key("rooms"), rooms);
    out.insert(key("people"), people);
    out.insert(key("servers"), servers);
    out.insert(key("problems"), textList(seen->problems));
    return out;
}

QJsonObject inspectionOfRefusal(const QString &kind, const Error &error)
{
    QJsonObject out = document(kind);
    out.insert(key("error"), QJsonObject{{key("kind"), QLatin1String(errorKindName(error.kind))}, {key("where"), error.where}, {key("detail"), error.detail}});
    for (const char *list : {"readings", "rooms", "people", "servers"}) out.insert(key(list), QJsonArray());
    out.insert(key("problems"), QJsonArray{error.detail.isEmpty() ? error.where : error.where + QStringLiteral(": ") + error.detail});
    return out;
}

} // namespace jitscope
