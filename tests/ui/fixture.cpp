#include "fixture.h"

#include <cmath>

namespace jitscope {
namespace {

using M = Metric;

struct PersonFacts { const char *id, *name; double rtt, lossUp, lossDown, jitter, up, down; Health health; };

PersonPtr makePerson(const PersonFacts &f, const char *bridge, qint64 now, bool measured = true)
{
    auto p = std::make_shared<Person>();
    p->id = {QLatin1String(f.id)};
    p->name = QString::fromUtf8(f.name);
    p->nameSource = NameSource::Muc;
    p->bridge = {QLatin1String(bridge)};
    p->region = QStringLiteral("eu-west");
    p->health = f.health;
    p->joinedAt = now - 41 * 60'000;
    p->sendsAudio = f.jitter > 0;
    p->audioMuted = f.jitter <= 0;
    p->sendsVideo = f.up > 100;
    p->videoMuted = f.up <= 100;
    if (!measured) return p;
    Readings &r = p->readings;
    r.measure(M::PersonRtt, f.rtt, now - 2000, 3);
    r.measure(M::PersonLossUp, f.lossUp, now - 2000, 3);
    r.measure(M::PersonLossDown, f.lossDown, now - 2000, 3);
    if (f.jitter > 0) r.measure(M::PersonJitterUp, f.jitter, now - 2000, 3);
    else r.miss(M::PersonJitterUp, ReadingState::NoMeaning);
    r.measure(M::PersonBitrateUp, f.up, now - 2000, 3);
    r.measure(M::PersonBitrateDown, f.down, now - 2000, 3);
    r.miss(M::PersonEstimateDown, ReadingState::SwitchedOff);
    return p;
}

RoomPtr makeRoom(const char *name, std::vector<PersonPtr> people, Health health, qint64 now, int count = -1)
{
    auto r = std::make_shared<Room>();
    r->name = QLatin1String(name);
    r->domain = QStringLiteral("conference.meet.example.org");
    r->id = {r->name + u'@' + r->domain};
    r->health = health;
    r->createdAt = now - 72 * 60'000;
    r->detailAt = now - 2000;
    r->bridges = {{QStringLiteral("jvb-eu1-01")}, {QStringLiteral("jvb-eu1-02")}};
    r->people = std::move(people);
    if (!r->people.empty()) r->speaker = r->people.front()->id;
    std::sort(r->people.begin(), r->people.end(), [](const PersonPtr &a, const PersonPtr &b) { return a->id < b->id; });
    Readings &x = r->readings;
    x.measure(M::RoomPeople, count < 0 ? double(r->people.size()) : count, now - 2000, 0);
    double rtt = 0, loss = 0, down = 0, jitter = 0;
    for (const PersonPtr &p : r->people) {
        rtt = std::max(rtt, p->readings.get(M::PersonRtt).value);
        loss = std::max(loss, p->readings.get(M::PersonLossUp).value);
        down = std::max(down, p->readings.get(M::PersonLossDown).value);
        jitter = std::max(jitter, p->readings.get(M::PersonJitterUp).value);
    }
    if (rtt > 0) {
        x.measure(M::RoomRttMax, rtt, now - 2000, 3);
        x.measure(M::RoomRttMedian, rtt / 3, now - 2000, 3);
        x.measure(M::RoomRttP95, rtt * 0.9, now - 2000, 3);
        x.measure(M::RoomLossUpMax, loss, now - 2000, 3);
        x.measure(M::RoomLossDownMax, down, now - 2000, 3);
        x.measure(M::RoomJitterMax, jitter, now - 2000, 3);
        x.measure(M::RoomJitterMedian, jitter / 3, now - 2000, 3);
    }
    return r;
}

ServerPtr makeBridge(const char *name, Health health, double stress, int rooms, int people, qint64 now)
{
    auto s = std::make_shared<Server>();
    s->id = {QLatin1String(name)};
    s->name = s->id.value;
    s->kind = ServerKind::Bridge;
    s->health = health;
    s->version = QStringLiteral("2.3.187");
    s->region = QStringLiteral("eu-west");
    s->restOk = true;
    s->inBrewery = health != Health::Critical;
    s->inFocusList = health != Health::Critical;
    Readings &r = s->readings;
    if (health == Health::Unknown) return s;
    r.measure(M::BridgeStress, stress, now - 1500, 1);
    r.measure(M::BridgeRooms, rooms, now - 1500, 1);
    r.measure(M::BridgePeople, people, now - 1500, 1);
    r.measure(M::BridgeRtt, 30 + stress * 40, now - 1500, 1);
    r.measure(M::BridgeLossUp, stress * 2, now - 1500, 1);
    r.measure(M::BridgeLossDown, stress, now - 1500, 1);
    r.measure(M::BridgeBitrateUp, people * 0.8, now - 1500, 1);
    r.measure(M::BridgeBitrateDown, people * 2.2, now - 1500, 1);
    r.miss(M::BridgeJitter, ReadingState::NotExported);
    return s;
}

ServerPtr makeRecorder(const char *name, Health health, RecorderView::Busy busy, qint64 now)
{
    auto s = std::make_shared<Server>();
    s->id = {QLatin1String(name)};
    s->name = s->id.value;
    s->kind = ServerKind::Recorder;
    s->health = health;
    s->since = now - 44 * 60'000;
    s->presence = {busy, RecorderView::Healthy::Healthy, true, now - 5000};
    s->rest = s->presence;
    s->focus = s->presence;
    return s;
}

SourceState makeSource(SourceKind kind, const char *server, const char *name, Health health, qint64 now)
{
    SourceState s;
    s.kind = kind;
    s.server = {QLatin1String(server)};
    s.name = QLatin1String(name);
    s.address = QStringLiteral("http://10.0.0.5:8080/");
    s.health = health;
    s.lastTry = now - 600;
    s.intervalMs = 5000;
    if (health == Health::Ok) {
        s.lastOk = now - 600;
        s.httpStatus = 200;
        s.answerMs = 9;
        s.version = QStringLiteral("2.3.187");
    }
    return s;
}

std::shared_ptr<ShardSnapshot> emptyShard(const char *name, Health health, qint64 now)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = {QLatin1String(name)};
    s->name = s->id.value;
    s->at = now;
    s->health = health;
    return s;
}

void measureShard(ShardSnapshot &s, double people, double rooms, double bridges, double stress, double rtt, double loss, double jitter)
{
    const std::pair<M, double> figures[] = {{M::ShardPeople, people}, {M::ShardRooms, rooms}, {M::ShardBridges, bridges}, {M::ShardBridgesUp, bridges}, {M::ShardStress, stress},
                                            {M::ShardRttMedian, rtt}, {M::ShardRttP95, rtt * 3}, {M::ShardRttMax, rtt * 5}, {M::ShardLossUpP95, loss}, {M::ShardLossDownP95, loss / 3},
                                            {M::ShardJitterMedian, jitter / 3}, {M::ShardJitterP95, jitter}, {M::ShardBitrateUp, people * 0.8}, {M::ShardBitrateDown, people * 2.2}};
    for (const auto &[metric, value] : figures) s.readings.measure(metric, value, s.at - 1000, NoSource);
}

void sortShard(ShardSnapshot &s)
{
    std::sort(s.rooms.begin(), s.rooms.end(), [](const RoomPtr &a, const RoomPtr &b) { return a->id < b->id; });
    std::sort(s.servers.begin(), s.servers.end(), [](const ServerPtr &a, const ServerPtr &b) { return a->id < b->id; });
}

} // namespace

SnapshotPtr troubledShard(qint64 now)
{
    auto s = emptyShard("eu-west-1", Health::Critical, now);
    std::vector<PersonPtr> critique = {
        makePerson({"4f2a91c3", "Miguel Ortega", 92, 7.9, 0.4, 34.2, 612, 1840, Health::Warning}, "jvb-eu1-01", now),
        makePerson({"5b71e0aa", "Priya Raman", 214, 1.6, 0.3, 18.0, 905, 2110, Health::Fair}, "jvb-eu1-02", now),
        makePerson({"61c2d7f4", "Aiko Tanaka", 44, 0.2, 0.1, 6.1, 2480, 1760, Health::Ok}, "jvb-eu1-01", now),
        makePerson({"7d00b1c2", "Sven Brandt", 31, 0.0, 0.1, 0, 2, 1980, Health::Ok}, "jvb-eu1-01", now),
        makePerson({"8e5512ab", "李娜 <b>bold</b>", 36, 0.3, 0.0, 7.3, 1260, 2050, Health::Ok}, "jvb-eu1-01", now),
        makePerson({"9fa0c3d1", "Tomasz Wilk", 0, 0, 0, 0, 0, 0, Health::Pending}, "jvb-eu1-02", now, false),
    };
    s->rooms = {makeRoom("design-critique", critique, Health::Warning, now),
                makeRoom("all-hands-september", {}, Health::Ok, now, 118),
                makeRoom("hiring-sync", {makePerson({"a1b2c3d4", "Jonas Weber", 26, 0.1, 0.2, 5, 1180, 2190, Health::Ok}, "jvb-eu1-01", now)}, Health::Ok, now)};
    s->servers = {makeBridge("jvb-eu1-01", Health::Ok, 0.41, 17, 146, now), makeBridge("jvb-eu1-02", Health::Ok, 0.36, 15, 121, now),
                  makeBridge("jvb-eu1-03", Health::Critical, 0.28, 4, 63, now), makeBridge("jvb-eu1-04", Health::Warning, 0.87, 9, 171, now),
                  makeRecorder("jibri-eu1-1", Health::Ok, RecorderView::Busy::Idle, now), makeRecorder("jibri-eu1-2", Health::Ok, RecorderView::Busy::Busy, now),
                  makeRecorder("jibri-eu1-3", Health::Warning, RecorderView::Busy::Expired, now)};
    s->sources = {makeSource(SourceKind::JicofoStats, "jicofo", "jicofo /stats", Health::Ok, now), makeSource(SourceKind::JvbDebug, "jvb-eu1-01", "jvb-eu1-01 /debug", Health::Ok, now),
                  makeSource(SourceKind::JvbDebug, "jvb-eu1-03", "jvb-eu1-03 /debug", Health::Ok, now), makeSource(SourceKind::JvbDebugFull, "jvb-eu1-01", "jvb-eu1-01 /debug?full=true", Health::Ok, now),
                  makeSource(SourceKind::JvbColibriStats, "jvb-eu1-01", "jvb-eu1-01 /colibri/stats", Health::SwitchedOff, now)};
    s->sources[4].setting = QStringLiteral("videobridge.apis.rest.enabled = true");
    s->sources[4].settingFile = QStringLiteral("jvb.conf");
    s->sources[3].bytesPerSecond = 62'000;
    s->sources[3].budget = 100'000;
    Problem noXmpp;
    noXmpp.kind = ProblemKind::BridgeNoXmpp;
    noXmpp.health = Health::Critical;
    noXmpp.about = EntityId::of(s->id, ServerId{QStringLiteral("jvb-eu1-03")});
    noXmpp.since = now - 6 * 60'000;
    noXmpp.rooms = 4;
    noXmpp.people = 63;
    s->problems = {noXmpp};
    measureShard(*s, 612, 61, 4, 0.87, 38, 2.4, 24);
    sortShard(*s);
    return s;
}

SnapshotPtr unseenShard(qint64 now)
{
    auto s = emptyShard("sa-east-1", Health::Unknown, now);
    s->sources = {makeSource(SourceKind::JvbDebug, "jvb-sa1-01", "jvb-sa1-01 /debug", Health::Unknown, now), makeSource(SourceKind::JicofoStats, "jicofo", "jicofo /stats", Health::Unknown, now)};
    for (SourceState &source : s->sources) {
        source.missed = 12;
        source.lastOk = now - 180'000;
        source.error = Error{Error::Kind::Timeout, source.address, QStringLiteral("no answer in 5000 ms")};
    }
    s->servers = {makeBridge("jvb-sa1-01", Health::Unknown, 0, 0, 0, now)};
    return s;
}

SnapshotPtr calmShard(qint64 now)
{
    auto s = emptyShard("eu-north-1", Health::Ok, now);
    s->rooms = {makeRoom("standup", {makePerson({"b0b0b0b0", "Elif Demir", 22, 0.1, 0.0, 4, 1400, 2600, Health::Ok}, "jvb-eun1-01", now)}, Health::Ok, now)};
    s->servers = {makeBridge("jvb-eun1-01", Health::Ok, 0.22, 1, 1, now), makeRecorder("jibri-eun1-1", Health::Ok, RecorderView::Busy::Idle, now)};
    measureShard(*s, 187, 25, 1, 0.22, 29, 0.3, 9);
    s->sources = {makeSource(SourceKind::JvbDebug, "jvb-eun1-01", "jvb-eun1-01 /debug", Health::Ok, now)};
    return s;
}

void fillWorkspace(Workspace &workspace, qint64 now)
{
    workspace.fleet.setShards({{QStringLiteral("eu-west-1")}, {QStringLiteral("sa-east-1")}, {QStringLiteral("eu-north-1")}});
    for (const SnapshotPtr &shard : {troubledShard(now), unseenShard(now), calmShard(now)}) {
        workspace.fleet.apply(shard);
        // forty minutes of history with a hump, so that charts and sparklines have a shape
        const auto feed = [&](const EntityId &entity, const Readings &readings) {
            for (const Reading &r : readings) {
                if (!r.isMeasured() || r.metric == Metric::RoomAge) continue;
                for (int i = 480; i >= 0; --i) {
                    const double wave = 0.75 + 0.2 * std::sin(i / 9.0 + double(quint16(r.metric))) + (i < 60 ? 0.05 * (60 - i) / 12.0 : 0);
                    workspace.series.append({entity, r.metric}, now - i * 5000, r.value * wave);
                }
            }
        };
        feed(EntityId::of(shard->id), shard->readings);
        for (const RoomPtr &room : shard->rooms) {
            feed(EntityId::of(shard->id, room->id), room->readings);
            for (const PersonPtr &person : room->people) feed(EntityId::of(shard->id, room->id, person->id), person->readings);
        }
        for (const ServerPtr &server : shard->servers) feed(EntityId::of(shard->id, server->id), server->readings);
    }
}

namespace {

PlanStep planned(const char *key, const char *title, const char *plan)
{
    PlanStep s;
    s.key = QLatin1String(key);
    s.title = {title, {}};
    s.plan = {plan, {}};
    return s;
}

Plan restartPlan()
{
    Plan plan;
    plan.impact.rooms = 5;
    plan.impact.people = 74;
    plan.impact.recordings = 0;
    plan.steps = {planned("process", "Which process runs", "systemctl show jitsi-videobridge2 --property=InvocationID"), planned("drain", "Drain", "POST /colibri/drain/enable, until GET /colibri/drain says true"),
                  planned("idle", "Wait until idle", "until no meeting is left, seen twice"), planned("restart", "Restart", "systemctl restart jitsi-videobridge2"),
                  planned("health", "Health", "GET /about/health says 200, later than 65 s after the start"), planned("xmpp", "XMPP login", "all configured connections up, all breweries joined"),
                  planned("undrain", "Back in service", "POST /colibri/drain/disable, until GET /colibri/drain says false"), planned("counted", "Jicofo counts it", "as many operational bridges as before")};
    plan.steps[1].act.way = Action::Way::Http;
    plan.steps[1].act.method = "POST";
    plan.steps[1].act.endpoint = QStringLiteral("jvb-eu1-02");
    plan.steps[1].act.path = QStringLiteral("/colibri/drain/enable");
    plan.steps[1].undo = plan.steps[1].act;
    plan.steps[1].undo.path = QStringLiteral("/colibri/drain/disable");
    plan.steps[2].mayForce = true;
    plan.steps[2].check.timeoutMs = 24 * 3'600'000;
    plan.steps[2].check.ask = plan.steps[1].act;
    plan.steps[6].settles = true;
    return plan;
}

Operation made(const char *id, const char *kind, const char *target, OperationState state, qint64 askedAt)
{
    Operation op;
    op.id = QLatin1String(id);
    op.request = {QLatin1String(kind), ShardId{QStringLiteral("eu-west-1")}, {QLatin1String(target)}, {}, false};
    op.who = QStringLiteral("hanna@desk");
    op.askedAt = op.since = askedAt;
    op.state = state;
    op.plan = restartPlan();
    op.steps.resize(op.plan.steps.size());
    op.step = 2;
    for (size_t i = 0; i < 2; ++i) op.steps[i] = {StepState::Mark::Done, {"GET /colibri/drain says true", {}}, askedAt + qint64(i) * 1200, askedAt + qint64(i + 1) * 1200};
    if (!isOpen(state)) op.endedAt = op.since = askedAt + 240'000;
    return op;
}

class StandingTrail : public AuditTrail
{
public:
    explicit StandingTrail(qint64 now)
    {
        const std::pair<const char *, QJsonObject> all[] = {
            {"asked", {{QStringLiteral("request"), QJsonObject{{QStringLiteral("options"), QJsonObject{{QStringLiteral("reason"), QStringLiteral("memory slope")}}}}}}},
            {"step", {{QStringLiteral("n"), 1}, {QStringLiteral("key"), QStringLiteral("drain")}}},
            {"sent", {{QStringLiteral("request"), QStringLiteral("POST /colibri/drain/enable")}}},
            {"reply", {{QStringLiteral("result"), QStringLiteral("200")}}},
            {"done", {{QStringLiteral("n"), 1}, {QStringLiteral("mark"), 2}, {QStringLiteral("seen"), toJson(Phrase{"drain true", {}})}}},
            {"failed", {{QStringLiteral("n"), 3}, {QStringLiteral("error"), QJsonObject{{QStringLiteral("detail"), QStringLiteral("not in time: no new start time")}}}}},
            {"ended", {{QStringLiteral("state"), QStringLiteral("undone")}}}};
        for (int i = 0; i < 42; ++i) {
            const auto &[what, details] = all[i % 7];
            m_entries.push_back({i + 1, now - (42 - i) * 31'000, QStringLiteral("hanna@desk"), QStringLiteral("op-%1").arg(i / 7), QLatin1String(what), QStringLiteral("eu-west-1"), QStringLiteral("jvb-eu1-02"),
                                 QStringLiteral("restart-bridge-idle"), details, QByteArray::number(0xa91c5d3b + i * 7919LL, 16)});
        }
    }
    void append(const AuditEntry &, QObject *, Kept) override {}
    void read(qint64, int, bool, QObject *context, Read read) override
    {
        AuditPage page{{m_entries.rbegin(), m_entries.rend()}, qint64(m_entries.size()), -1};
        QMetaObject::invokeMethod(context, [page, read] { read(page); }, Qt::QueuedConnection);
    }
    void open(QObject *, std::function<void(Result<std::vector<AuditEntry>>)>) override {}
    void exportTo(const QString &, QObject *, Kept) override {}

private:
    std::vector<AuditEntry> m_entries;
};

} // namespace

std::unique_ptr<AuditTrail> fillOperations(Workspace &workspace, qint64 now)
{
    workspace.latch.setClosed(false);
    workspace.operations.setPreviewer([](const OperationRequest &r) -> OperationPreview {
        if (r.kind == QLatin1String("stop-recording")) return {{}, Phrase{"%1 does not record.", r.targets}};
        OperationPreview preview{restartPlan(), {}};
        if (r.kind.endsWith(QLatin1String("-now"))) preview.plan.impact.recordings = -1;
        return preview;
    });
    Operation waits = made("op-5", "restart-bridge-idle", "jvb-eu1-02", OperationState::Waiting, now - 651'000);
    waits.steps[2] = {StepState::Mark::Now, {"2 rooms, 9 people left", {}}, now - 640'000, 0};
    waits.choices = {OperationChoice::Force, OperationChoice::Cancel};
    waits.sent = {{now, QStringLiteral("GET /metrics"), QStringLiteral("200"), 14, 1}, {now, QStringLiteral("POST /colibri/drain/enable"), QStringLiteral("200"), 9, 1},
                  {now, QStringLiteral("GET /colibri/drain"), QStringLiteral("200"), 7, 1}, {now, QStringLiteral("GET /metrics"), QStringLiteral("200"), 13, 65}};
    Operation queued = made("op-6", "restart-bridge-idle", "jvb-eu1-01", OperationState::Queued, now - 640'000);
    queued.heldBy = QStringLiteral("Restart bridge when idle jvb-eu1-02");
    Operation undone = made("op-3", "restart-recorder-idle", "jibri-eu1-3", OperationState::Undone, now - 2'700'000);
    Operation failed = made("op-2", "restart-recorder-now", "jibri-eu1-1", OperationState::Failed, now - 7'200'000);
    failed.error = Error{Error::Kind::Timeout, QStringLiteral("jibri-eu1-1"), QStringLiteral("not in time: no new start time")};
    failed.steps[2].mark = StepState::Mark::Failed;
    Operation dry = made("op-1", "restart-jicofo", "jicofo", OperationState::Done, now - 9'000'000);
    dry.request.dryRun = true;
    for (const Operation &op : {dry, failed, undone, made("op-4", "drain", "jvb-eu1-04", OperationState::Done, now - 600'000), waits, queued}) workspace.operations.put(op);
    auto trail = std::make_unique<StandingTrail>(now);
    workspace.audit = trail.get();
    return trail;
}

} // namespace jitscope
