#include "statusjson.h"

#include "fleet/metric.h"
#include "items/sentences.h"

#include <QJsonArray>

namespace jitscope {
namespace {

QJsonValue tri(const std::optional<bool> &b) { return b ? QJsonValue(*b) : QJsonValue(); }
QJsonValue textOrNull(const QString &t) { return t.isEmpty() ? QJsonValue() : QJsonValue(t); }
QJsonValue agoSeconds(qint64 at, qint64 now) { return at > 0 ? QJsonValue(double(std::max<qint64>(0, now - at)) / 1000.0) : QJsonValue(); }

// "person.rtt" is "rtt" inside a person.
QJsonObject readingsJson(const Readings &readings, MetricScope scope, const ShardSnapshot &shard, qint64 now, QStringView prefix)
{
    QJsonObject out;
    for (const Reading &r : readings) {
        if (r.metric >= Metric::Count_ || row(r.metric).scope != scope) continue;
        const QString key = QLatin1String(row(r.metric).key);
        out.insert(key.startsWith(prefix) ? key.mid(prefix.size()) : key, readingJson(r, shard, now));
    }
    return out;
}

QJsonObject errorJson(const Error &e)
{
    static constexpr const char *kinds[] = {"unreachable", "timeout", "untrusted", "unauthorized", "refused", "malformed", "unsupported", "storage", "cancelled", "failed"};
    return {{QStringLiteral("kind"), QLatin1String(kinds[size_t(e.kind)])}, {QStringLiteral("where"), e.where}, {QStringLiteral("detail"), e.detail}};
}

QJsonObject personJson(const Person &p, const ShardSnapshot &shard, qint64 now)
{
    static constexpr const char *roles[] = {"unknown", "participant", "moderator", "owner", "visitor"};
    static constexpr const char *kinds[] = {"person", "recorder", "gateway", "transcriber"};
    static constexpr const char *names[] = {"none", "endpoint-id", "stats-id", "muc"};
    QJsonObject out{{QStringLiteral("id"), p.id.value},
                    {QStringLiteral("name"), p.name},
                    {QStringLiteral("name_from"), QLatin1String(names[size_t(p.nameSource)])},
                    {QStringLiteral("kind"), QLatin1String(kinds[size_t(p.kind)])},
                    {QStringLiteral("role"), QLatin1String(roles[size_t(p.role)])},
                    {QStringLiteral("region"), textOrNull(p.region)},
                    {QStringLiteral("bridge"), textOrNull(p.bridge.value)},
                    {QStringLiteral("health"), QLatin1String(healthName(p.health))},
                    {QStringLiteral("audio_muted"), tri(p.audioMuted)},
                    {QStringLiteral("video_muted"), tri(p.videoMuted)},
                    {QStringLiteral("sends_audio"), tri(p.sendsAudio)},
                    {QStringLiteral("sends_video"), tri(p.sendsVideo)},
                    {QStringLiteral("sends_screen"), tri(p.sendsScreen)},
                    {QStringLiteral("suspended_video"), tri(p.suspendedVideo)}};
    QJsonObject figures = readingsJson(p.readings, MetricScope::Person, shard, now, u"person.");
    // The figures that people ask for are always there: what has not come yet says so.
    for (const Metric m : {Metric::PersonRtt, Metric::PersonLossUp, Metric::PersonLossDown, Metric::PersonJitterUp, Metric::PersonBitrateUp, Metric::PersonBitrateDown})
        if (!p.readings.find(m)) figures.insert(QString::fromLatin1(row(m).key).mid(7), readingJson(p.readings.get(m), shard, now));
    for (auto it = figures.begin(); it != figures.end(); ++it) out.insert(it.key(), it.value());
    return out;
}

QJsonObject roomJson(const Room &r, const ShardSnapshot &shard, qint64 now)
{
    QJsonArray people, bridges;
    for (const PersonPtr &p : r.people) people.append(personJson(*p, shard, now));
    for (const ServerId &b : r.bridges) bridges.append(b.value);
    return {{QStringLiteral("id"), r.id.value},
            {QStringLiteral("name"), r.name},
            {QStringLiteral("meeting_id"), textOrNull(r.meetingId)},
            {QStringLiteral("health"), QLatin1String(healthName(r.health))},
            {QStringLiteral("created_s_ago"), agoSeconds(r.createdAt, now)},
            {QStringLiteral("detail_age_s"), agoSeconds(r.detailAt, now)},
            {QStringLiteral("speaker"), textOrNull(r.speaker.value)},
            {QStringLiteral("recording"), tri(r.recording)},
            {QStringLiteral("streaming"), tri(r.streaming)},
            {QStringLiteral("peer_to_peer"), tri(r.peerToPeer)},
            {QStringLiteral("bridges"), bridges},
            {QStringLiteral("pinned_version"), textOrNull(r.pinnedVersion)},
            {QStringLiteral("figures"), readingsJson(r.readings, MetricScope::Room, shard, now, u"room.")},
            {QStringLiteral("people"), people}};
}

QJsonObject viewJson(const RecorderView &v, qint64 now)
{
    static constexpr const char *busy[] = {"unknown", "idle", "busy", "expired"};
    static constexpr const char *healthy[] = {"unknown", "healthy", "unhealthy"};
    return {{QStringLiteral("known"), v.known},
            {QStringLiteral("busy"), QLatin1String(busy[size_t(v.busy)])},
            {QStringLiteral("healthy"), QLatin1String(healthy[size_t(v.healthy)])},
            {QStringLiteral("age_s"), agoSeconds(v.at, now)}};
}

QJsonValue canaryJson(const CanaryState &c, qint64 now)
{
    if (c.at <= 0) return {};
    return QJsonObject{{QStringLiteral("ok"), c.ok},
                       {QStringLiteral("age_s"), agoSeconds(c.at, now)},
                       {QStringLiteral("recorded_s"), c.seconds > 0 ? QJsonValue(c.seconds) : QJsonValue()},
                       {QStringLiteral("failed_in_a_row"), c.failedInARow},
                       {QStringLiteral("failed_step"), textOrNull(c.failed)},
                       {QStringLiteral("detail"), textOrNull(c.detail)}};
}

QJsonObject serverJson(const Server &s, const ShardSnapshot &shard, qint64 now)
{
    QJsonObject out{{QStringLiteral("id"), s.id.value},
                    {QStringLiteral("name"), s.name},
                    {QStringLiteral("kind"), QLatin1String(serverKindName(s.kind))},
                    {QStringLiteral("health"), QLatin1String(healthName(s.health))},
                    {QStringLiteral("version"), textOrNull(s.version)},
                    {QStringLiteral("region"), textOrNull(s.region)},
                    {QStringLiteral("relay_id"), textOrNull(s.relayId)},
                    {QStringLiteral("message"), textOrNull(s.message)},
                    {QStringLiteral("in_brewery"), tri(s.inBrewery)},
                    {QStringLiteral("in_focus_list"), tri(s.inFocusList)},
                    {QStringLiteral("operational"), tri(s.operational)},
                    {QStringLiteral("rest_ok"), tri(s.restOk)},
                    {QStringLiteral("draining"), tri(s.draining)},
                    {QStringLiteral("shutting_down"), tri(s.shuttingDown)},
                    {QStringLiteral("since_s_ago"), agoSeconds(s.since, now)}};
    QJsonObject figures;
    for (const Reading &r : s.readings)
        if (r.metric < Metric::Count_) figures.insert(QLatin1String(row(r.metric).key), readingJson(r, shard, now));
    out.insert(QStringLiteral("figures"), figures);
    if (s.kind == ServerKind::Proxy) {
        QJsonArray behind;
        for (const BehindProxy &b : s.behind)
            behind.append(QJsonObject{{QStringLiteral("backend"), b.backend}, {QStringLiteral("server"), b.name}, {QStringLiteral("state"), QLatin1String(behindStateName(b.state))},
                                      {QStringLiteral("status"), b.status}, {QStringLiteral("takes_new"), b.takesNew()}, {QStringLiteral("agent_checked"), tri(b.agentChecked)},
                                      {QStringLiteral("agent_says"), textOrNull(b.agentSays)}, {QStringLiteral("check"), textOrNull(b.checkStatus)},
                                      {QStringLiteral("sessions"), b.sessions >= 0 ? QJsonValue(b.sessions) : QJsonValue()}, {QStringLiteral("leads_here"), b.mine}, {QStringLiteral("changed_s_ago"), b.changedSeconds >= 0 ? QJsonValue(b.changedSeconds) : QJsonValue()}});
        out.insert(QStringLiteral("behind"), behind);
        if (s.table)
            out.insert(QStringLiteral("table"), QJsonObject{{QStringLiteral("name"), s.table->name}, {QStringLiteral("entries"), double(s.table->count())}, {QStringLiteral("size"), s.table->size},
                                                            {QStringLiteral("age_s"), agoSeconds(s.table->at, now)}});
    }
    if (s.signal)
        out.insert(QStringLiteral("signal"), QJsonObject{{QStringLiteral("healthy"), tri(s.signal->healthy)}, {QStringLiteral("damped"), tri(s.signal->damped)}, {QStringLiteral("announces"), textOrNull(s.signal->status)},
                                                         {QStringLiteral("configured"), textOrNull(s.signal->configured)}, {QStringLiteral("agent"), textOrNull(s.signal->agent)},
                                                         {QStringLiteral("failing"), QJsonArray::fromStringList(s.signal->failing)}, {QStringLiteral("report_at"), s.signal->at > 0 ? QJsonValue(double(s.signal->at)) : QJsonValue()}});
    if (s.pins) {
        QJsonArray pins;
        for (const RoomPin &p : *s.pins) pins.append(QJsonObject{{QStringLiteral("room"), p.room}, {QStringLiteral("version"), p.version}, {QStringLiteral("ends_in_s"), p.until > 0 ? QJsonValue(double(p.until - now) / 1000) : QJsonValue()}});
        out.insert(QStringLiteral("pins"), pins);
    }
    if (s.kind == ServerKind::Recorder) {
        out.insert(QStringLiteral("presence"), viewJson(s.presence, now));
        out.insert(QStringLiteral("rest"), viewJson(s.rest, now));
        out.insert(QStringLiteral("focus"), viewJson(s.focus, now));
        out.insert(QStringLiteral("presence_items"), s.presenceItems);
        out.insert(QStringLiteral("recording_room"), textOrNull(s.recordingRoom.value));
        out.insert(QStringLiteral("recording_room_certainty"), QLatin1String(roomSureName(s.roomSure)));
        out.insert(QStringLiteral("canary"), canaryJson(s.canary, now));
        out.insert(QStringLiteral("serving"), textOrNull(s.serving));
    }
    return out;
}

QJsonObject sourceJson(const SourceState &s, qint64 now)
{
    QJsonObject out{{QStringLiteral("name"), s.name},
                    {QStringLiteral("kind"), QLatin1String(sourceKindName(s.kind))},
                    {QStringLiteral("server"), s.server.value},
                    {QStringLiteral("address"), s.address},
                    {QStringLiteral("health"), QLatin1String(healthName(s.health))},
                    {QStringLiteral("http_status"), s.httpStatus > 0 ? QJsonValue(s.httpStatus) : QJsonValue()},
                    {QStringLiteral("missed"), s.missed},
                    {QStringLiteral("age_s"), agoSeconds(s.lastOk, now)},
                    {QStringLiteral("interval_s"), s.intervalMs / 1000.0},
                    {QStringLiteral("answer_ms"), s.answerMs >= 0 ? QJsonValue(s.answerMs) : QJsonValue()},
                    {QStringLiteral("bytes_per_s"), s.bytesPerSecond},
                    {QStringLiteral("version"), textOrNull(s.version)}};
    if (s.error) out.insert(QStringLiteral("error"), errorJson(*s.error));
    if (!s.since.isEmpty()) out.insert(QStringLiteral("since"), s.since);
    if (s.health == Health::SwitchedOff && !s.setting.isEmpty()) {
        out.insert(QStringLiteral("setting"), s.setting);
        out.insert(QStringLiteral("setting_file"), s.settingFile);
    }
    return out;
}

QJsonObject problemJson(const Problem &p, const ShardSnapshot &shard, qint64 now)
{
    QJsonArray args;
    for (const QString &a : p.args) args.append(a);
    QJsonArray facts, gaps;
    for (const ProblemFact &f : p.facts)
        facts.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(factName(f.kind))}, {QStringLiteral("value"), f.value}, {QStringLiteral("second"), f.second},
                                 {QStringLiteral("text"), textOrNull(f.text)}, {QStringLiteral("age_s"), agoSeconds(f.at, now)},
                                 {QStringLiteral("source"), f.source < shard.sources.size() ? QJsonValue(shard.sources[f.source].name) : QJsonValue()},
                                 {QStringLiteral("sentence"), factSentence(f, &shard)}});
    for (const ProblemGap g : p.gaps) gaps.append(QLatin1String(gapName(g)));
    return {{QStringLiteral("kind"), QLatin1String(problemName(p.kind))},
            {QStringLiteral("health"), QLatin1String(healthName(p.health))},
            {QStringLiteral("room"), textOrNull(p.about.kind == EntityKind::Room ? p.about.id : p.about.room)},
            {QStringLiteral("about"), p.about.id},
            {QStringLiteral("since_s_ago"), agoSeconds(p.since, now)},
            {QStringLiteral("rooms"), p.rooms},
            {QStringLiteral("people"), p.people},
            {QStringLiteral("args"), args},
            {QStringLiteral("sentence"), problemSentence(p)},
            {QStringLiteral("remedy"), textOrNull(QLatin1String(remedyName(p.remedy)))},
            {QStringLiteral("remedy_sentence"), textOrNull(remedySentence(p))},
            {QStringLiteral("evidence"), facts},
            {QStringLiteral("cannot_know"), gaps}};
}

} // namespace

const char *readingStateName(ReadingState state)
{
    static constexpr const char *names[] = {"measured", "not-yet", "not-exported", "switched-off", "stale", "no-meaning"};
    return names[size_t(state)];
}

QJsonObject readingJson(const Reading &r, const ShardSnapshot &shard, qint64 now)
{
    const MetricRow &m = row(r.metric);
    QJsonValue value;
    if (r.hasValue()) value = m.unit == Unit::Flag ? QJsonValue(r.value != 0) : QJsonValue(r.value);
    QJsonValue source;
    if (r.source < shard.sources.size()) source = shard.sources[r.source].name;
    return {{QStringLiteral("value"), value},
            {QStringLiteral("unit"), QLatin1String(unitName(m.unit))},
            {QStringLiteral("state"), QLatin1String(readingStateName(r.state))},
            {QStringLiteral("age_s"), agoSeconds(r.at, now)},
            {QStringLiteral("source"), source}};
}

QJsonObject shardJson(const ShardSnapshot &shard, qint64 now)
{
    QJsonArray sources, rooms, problems;
    for (const SourceState &s : shard.sources) sources.append(sourceJson(s, now));
    for (const RoomPtr &r : shard.rooms) rooms.append(roomJson(*r, shard, now));
    for (const Problem &p : shard.problems) problems.append(problemJson(p, shard, now));
    QJsonArray bridges, recorders, others;
    for (const ServerPtr &s : shard.servers)
        (s->kind == ServerKind::Bridge ? bridges : s->kind == ServerKind::Recorder ? recorders : others).append(serverJson(*s, shard, now));
    return {{QStringLiteral("name"), shard.id.value},
            {QStringLiteral("title"), shard.name},
            {QStringLiteral("health"), QLatin1String(healthName(shard.health))},
            {QStringLiteral("demo"), shard.demo},
            {QStringLiteral("age_s"), agoSeconds(shard.at, now)},
            {QStringLiteral("figures"), readingsJson(shard.readings, MetricScope::Shard, shard, now, u"shard.")},
            {QStringLiteral("problems"), problems},
            {QStringLiteral("autostart_log_read"), shard.autostartKnown},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("rooms"), rooms},
            {QStringLiteral("bridges"), bridges},
            {QStringLiteral("recorders"), recorders},
            {QStringLiteral("servers"), others}};
}

QJsonObject statusJson(std::span<const SnapshotPtr> shards, qint64 now)
{
    QJsonArray all;
    for (const SnapshotPtr &s : shards) all.append(shardJson(*s, now));
    return {{QStringLiteral("schema"), 1}, {QStringLiteral("program"), QStringLiteral("jitscope " JITSCOPE_VERSION)}, {QStringLiteral("shards"), all}};
}

int exitCodeOf(std::span<const SnapshotPtr> shards)
{
    if (shards.empty()) return 3;
    bool critical = false, unknown = false, warning = false;
    for (const SnapshotPtr &s : shards) {
        switch (s->health) {
        case Health::Critical:
        case Health::Down: critical = true; break;
        case Health::Unknown:
        case Health::Pending: unknown = true; break;
        case Health::Warning: warning = true; break;
        default: break;
        }
    }
    return critical ? 2 : unknown ? 3 : warning ? 1 : 0;
}

} // namespace jitscope
