#include "demo/writepages.h"

#include "demo/jicofopages.h"
#include "demo/pagewriter.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace jitscope::demo {
namespace {

PageReply done() { return {200, {}, {}, {}}; }
PageReply notAllowed() { return PageReply::text(405, "Method not allowed\n"); }
QJsonObject object(const PageRequest &r) { return QJsonDocument::fromJson(r.body).object(); }

QByteArray parameter(const PageRequest &r, const char *name) { return r.query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded).toUtf8(); }

// Jicofo's errors: only a bad request has its own status, what is not found is a 500 (jicofo.md §2).
PageReply missingParameter(const char *name) { return PageReply::text(400, QByteArray("Bad request: Missing parameter: ") + name); }
PageReply notFound(const char *what) { return PageReply::text(500, QByteArray("Not found: ") + what + " not found"); }

PageReply pinPage(World &world, Shard &s, const PageRequest &r)
{
    const QJsonObject o = object(r);
    const QByteArray room = o.value(QLatin1String("conferenceId")).toString().toUtf8();
    if (r.path == "/pin" && !r.post) {
        Json j;
        j.array();
        for (const Pin &p : s.pins) j.object().put("conferenceId", p.room).put("jvbVersion", p.version).put("expiresAt", isoTime(p.expires)).end();
        return PageReply::json(j.end().take());
    }
    if (!r.post) return notAllowed();
    if (o.isEmpty()) return PageReply::text(r.path == "/pin" ? 400 : 500, "Bad request: unreadable body");
    if (room.indexOf('@') < 1) return PageReply::text(400, "Bad request: Invalid JID");
    std::erase_if(s.pins, [&](const Pin &p) { return p.room == room; });
    if (r.path == "/pin")
        s.pins.push_back({room, o.value(QLatin1String("jvbVersion")).toString().toUtf8(), world.now() + 60'000ll * o.value(QLatin1String("durationMinutes")).toInt()});
    return done();
}

PageReply movePage(World &world, Shard &s, const PageRequest &r)
{
    const QByteArray what = r.path.mid(int(sizeof("/move-endpoints/")) - 1), jid = parameter(r, "conference"), given = parameter(r, "bridge");
    const QByteArray nick = given.mid(given.lastIndexOf('/') + 1);
    const auto bridge = std::find_if(s.bridges.begin(), s.bridges.end(), [&](const Bridge &b) { return b.name == nick && b.present(); });
    if (!given.isEmpty() && bridge == s.bridges.end()) return notFound("Bridge");
    if (!jid.isEmpty() && !s.room(jid)) return notFound("Conference");
    int count = 0;
    quint32 person = 0;
    size_t from = size_t(bridge - s.bridges.begin());
    if (what == "move-endpoint") {
        if (jid.isEmpty()) return missingParameter("conference");
        if (parameter(r, "endpoint").isEmpty()) return missingParameter("endpoint");
        person = parameter(r, "endpoint").toUInt(nullptr, 16);
        const Person *p = s.room(jid)->find(person);
        count = p && (given.isEmpty() || p->bridge == from) ? 1 : 0;
        if (p) from = p->bridge;
    } else {
        if (given.isEmpty()) return missingParameter("bridge");
        bool ok = true;
        if (what == "move-endpoints") {
            count = parameter(r, "numEndpoints").isEmpty() ? 1 : parameter(r, "numEndpoints").toInt(&ok);
        } else {
            const double fraction = parameter(r, "fraction").isEmpty() ? 0.1 : parameter(r, "fraction").toDouble(&ok);
            int here = 0;
            for (const Room &room : s.rooms) here += int(std::count_if(room.people.begin(), room.people.end(), [&](const Person &p) { return p.bridge == from; }));
            count = int(std::lround(fraction * here));
        }
        if (!ok) return PageReply::text(500, "For input string");
    }
    const World::Moved moved = count > 0 ? world.movePeople(s, from, count, jid, person) : World::Moved{};
    Json j;
    j.object().put("movedEndpoints", moved.people).put("conferences", moved.rooms);
    return PageReply::json(j.end().take());
}

} // namespace

std::optional<PageReply> jvbWrite(World &world, size_t shard, size_t bridge, const PageRequest &r)
{
    Shard &s = world.shards()[shard];
    Bridge &b = s.bridges[bridge];
    if (r.path == "/colibri/drain") return r.post ? notAllowed() : PageReply::json(b.draining ? "{\"drain\":true}" : "{\"drain\":false}");
    if (r.path == "/colibri/drain/enable" || r.path == "/colibri/drain/disable") {
        if (!r.post) return notAllowed();
        world.drain(s, bridge, r.path.endsWith("enable"));
        return done();
    }
    if (r.path != "/colibri/shutdown" || !b.shutdownApi) return {};
    if (!r.post) return notAllowed();
    const QJsonValue graceful = object(r).value(QLatin1String("graceful-shutdown")); // a bool, or its word
    world.shutDown(s, bridge, graceful.toBool() || graceful.toString() == QLatin1String("true"));
    return done();
}

std::optional<PageReply> jicofoWrite(World &world, size_t shard, const PageRequest &r)
{
    Shard &s = world.shards()[shard];
    if (r.path == "/pin" || r.path == "/pin/remove") return pinPage(world, s, r);
    if (r.path == "/move-endpoints/move-endpoint" || r.path == "/move-endpoints/move-endpoints" || r.path == "/move-endpoints/move-fraction")
        return r.post ? notAllowed() : movePage(world, s, r);
    return {};
}

std::optional<PageReply> jibriWrite(World &world, size_t shard, size_t index, const PageRequest &r)
{
    Shard &s = world.shards()[shard];
    static constexpr char Api[] = "/jibri/api/v1.0/", Internal[] = "/jibri/api/internal/v1.0/";
    World *const w = &world;
    if (r.path == QByteArray(Internal) + "notifyConfigChanged" || r.path == QByteArray(Internal) + "gracefulShutdown" || r.path == QByteArray(Internal) + "shutdown") {
        if (!r.post) return notAllowed();
        // The reply is sent first and the action follows.
        const QByteArray what = r.path.mid(int(sizeof(Internal)) - 1);
        s.recorders[index].asked = what == "shutdown" ? Recorder::Asked::EndNow : what == "gracefulShutdown" ? Recorder::Asked::End : Recorder::Asked::Restart;
        return done();
    }
    if (r.path == QByteArray(Api) + "stopService") {
        if (!r.post) return notAllowed();
        world.stopSession(s, index);
        return done();
    }
    if (r.path != QByteArray(Api) + "startService") return {};
    if (!r.post) return notAllowed();
    const QJsonObject o = object(r), call = o.value(QLatin1String("callParams")).toObject().value(QLatin1String("callUrlInfo")).toObject();
    const QString sink = o.value(QLatin1String("sinkType")).toString().toLower();
    if (!o.contains(QLatin1String("sessionId")) || !o.contains(QLatin1String("callParams")) || !QStringList{QStringLiteral("file"), QStringLiteral("stream"), QStringLiteral("gateway")}.contains(sink))
        return PageReply{500, {}, {}, {}};
    Recorder &now = s.recorders[index];
    if (now.state == Recorder::State::Busy || now.launchedAt) {
        ++now.refusedBusy;
        return PageReply::text(412, "Jibri is currently busy");
    }
    if (sink != QLatin1String("gateway") && !o.contains(QLatin1String("callLoginParams"))) return PageReply::text(412, "Call login params missing");
    if (sink == QLatin1String("stream") && !o.contains(QLatin1String("youTubeStreamKey"))) return PageReply::text(412, "Stream key missing");
    if (sink == QLatin1String("gateway") && !o.contains(QLatin1String("sipClientParams"))) return PageReply::text(412, "SIP client params missing");
    if (world.startSession(s, index, call.value(QLatin1String("callName")).toString().toUtf8()) == World::Launch::Failed) return PageReply{500, {}, {}, {}};
    // It blocks for as long as Chrome takes to start.
    return PageReply{200, {}, {}, [w, shard, index]() -> std::optional<PageReply> {
        if (w->shards()[shard].recorders[index].launchedAt) return {};
        return done();
    }};
}

// What a webhook of the operator's answers, `service = "webhook:…"`: POST {"verb", "server"}.
static PageReply webhook(World &world, const PageRequest &r)
{
    const QJsonObject asked = QJsonDocument::fromJson(r.body).object();
    const QByteArray verb = asked[u"verb"].toString().toUtf8(), server = asked[u"server"].toString().toUtf8();
    const Process *p = world.process(server);
    if (!p) return PageReply::text(404, "Unit not found.\n");
    if (verb == "identity") return p->running ? PageReply::text(200, "start " + QByteArray::number(p->starts) + '\n') : PageReply::text(503, "not running\n");
    const std::pair<const char *, Verb> verbs[] = {{"restart", Verb::Restart}, {"restart-x", Verb::Restart}, {"reload", Verb::Reload}, {"restart-when-idle", Verb::Reload}};
    for (const auto &[name, what] : verbs)
        if (verb == name) return world.service(server, what) ? done() : PageReply::text(404, "Unit not found.\n");
    return PageReply::text(400, "no such verb\n");
}

std::optional<PageReply> hostWrite(World &world, const PageRequest &r)
{
    if (r.path == "/demo/service") return r.post ? webhook(world, r) : notAllowed();
    if (!r.path.startsWith("/demo/systemctl/")) return {};
    const QList<QByteArray> parts = r.path.mid(int(sizeof("/demo/systemctl/")) - 1).split('/');
    const QByteArray verb = parts.value(0), server = parts.value(1);
    const Process *p = world.process(server);
    if (!p) return PageReply::text(404, "Unit not found.\n");
    if (verb == "is-active") return PageReply::text(200, p->running ? "active\n" : p->backAt ? "activating\n" : p->exitCode == 255 ? "failed\n" : "inactive\n");
    if (verb == "show") // a new process, a new number
        return PageReply::text(200, "MainPID=" + QByteArray::number(p->running ? 1000 + p->starts : 0) + "\nExecMainStartTimestampMonotonic=" + QByteArray::number(qint64(p->starts) * 1'000'000) + "\n");
    if (!r.post) return notAllowed();
    const std::pair<const char *, Verb> verbs[] = {{"start", Verb::Start}, {"stop", Verb::Stop}, {"restart", Verb::Restart}, {"reload", Verb::Reload}};
    for (const auto &[name, what] : verbs)
        if (verb == name) return world.service(server, what) ? done() : PageReply::text(404, "Unit not found.\n");
    return PageReply::missing();
}

} // namespace jitscope::demo
