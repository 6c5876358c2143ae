// /debug, /debug/conferences and /debug/conference/{room} of the focus, and their relatives: who is in which room, on which bridge, by whose word.
#include "sources/flatpage.h"
#include "sources/jicofo.h"
#include "sources/roomname.h"

#include "base/text.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace jitscope {
namespace jicofodebug { // in a batch with other files of such names
namespace {

// Nickname of an occupant JID; the whole text when it is a nickname already.
QString nickOf(const QString &jid)
{
    const qsizetype slash = jid.indexOf(u'/');
    return slash < 0 ? jid : jid.mid(slash + 1);
}

QString textOf(std::string_view key) { return QString::fromUtf8(key.data(), qsizetype(key.size())).left(4096); }

struct Page
{
    const ParseContext &context;
    Observation out;
    Server focus;
    QString breakoutDomain;
    QHash<QString, size_t> servers; // by nickname, position in out.servers; a bridge stands in the session of each room
    bool known = false;             // a member of one of these pages was there
};

Server &serverOf(Page &page, const QString &nick, ServerKind kind)
{
    const auto found = page.servers.constFind(nick);
    if (found != page.servers.constEnd()) return page.out.servers[*found];
    page.servers.insert(nick, page.out.servers.size());
    Server server;
    server.id = ServerId{nick};
    server.name = nick;
    server.kind = kind;
    server.inFocusList = true;
    page.out.servers.push_back(std::move(server));
    return page.out.servers.back();
}

void readBridge(const QString &name, JsonValue &value, Page &page)
{
    Server &server = serverOf(page, nickOf(name), ServerKind::Bridge);
    if (name.contains(u'/')) server.occupant = name;
    int drain = -1, graceful = -1, last = -1, healthy = -1;
    double stress = std::numeric_limits<double>::quiet_NaN();
    value.fieldsIfAny([&](std::string_view key, JsonValue &v) {
        if (key == "region") server.region = v.string();
        else if (key == "relay-id") server.relayId = v.string();
        else if (key == "release") server.release = v.string();
        else if (key == "version") server.version = v.string();
        else if (key == "drain") drain = v.flag();
        else if (key == "graceful-shutdown") graceful = v.flag();
        else if (key == "shutting-down") last = v.flag();
        else if (key == "healthy") healthy = v.flag();
        else if (key == "stress") stress = v.number();
        else if (key == "operational" && v.flag() >= 0) server.operational = v.flag() == 1;
    });
    const ParseContext &c = page.context;
    // Before the first presence a bridge has no version, drain is true and stress 0.0: defaults, not facts (gotcha 15).
    if (server.version.isEmpty() && drain == 1 && stress == 0) {
        server.readings.miss(Metric::BridgeStress, ReadingState::NotYet, c.at, c.source);
        return;
    }
    const auto flag = [&](Metric metric, int on) { if (on >= 0) server.readings.measure(metric, on, c.at, c.source); };
    setMeasured(server.readings, Metric::BridgeStress, stress, c);
    flag(Metric::BridgeDrain, drain);
    flag(Metric::BridgeGracefulShutdown, graceful);
    flag(Metric::BridgeShuttingDown, last);
    flag(Metric::BridgeHealthy, healthy);
    if (drain >= 0) server.draining = drain == 1;
    if (graceful >= 0 || last >= 0) server.shuttingDown = graceful == 1 || last == 1;
}

// An ISO instant, "2026-08-20T09:12:04.113Z"; 0 for never, which has a huge negative year (jicofo.md §14.24).
qint64 timeOf(std::string_view text)
{
    if (text.empty() || text.front() == '-') return 0;
    const QDateTime at = QDateTime::fromString(QString::fromUtf8(text.data(), qsizetype(text.size())), Qt::ISODateWithMs);
    return at.isValid() ? std::max<qint64>(0, at.toMSecsSinceEpoch()) : 0;
}

void readRecorders(JsonValue &value, Page &page)
{
    QString brewery;
    std::vector<QString> nicks;
    value.fieldsIfAny([&](std::string_view key, JsonValue &v) {
        if (key == "brewery_jid") brewery = v.string();
        if (!v.isObject()) return; // fixed keys stand beside the instances
        const QString nick = textOf(key);
        nicks.push_back(nick);
        RecorderView &view = serverOf(page, nick, ServerKind::Recorder).focus;
        view.known = true;
        view.at = page.context.at;
        v.fields([&](std::string_view k, JsonValue &x) {
            const std::string_view word = k == "health_status" || k == "busy_status" ? x.text() : std::string_view();
            if (word == "healthy") view.healthy = RecorderView::Healthy::Healthy;
            else if (word == "unhealthy") view.healthy = RecorderView::Healthy::Unhealthy;
            else if (word == "idle") view.busy = RecorderView::Busy::Idle;
            else if (word == "busy") view.busy = RecorderView::Busy::Busy;
            else if (word == "expired") view.busy = RecorderView::Busy::Expired;
            else if (k == "last_failed") view.failedAt = timeOf(x.text());
        });
    });
    if (brewery.isEmpty()) return;
    for (const QString &nick : nicks) serverOf(page, nick, ServerKind::Recorder).occupant = brewery + u'/' + nick;
}

void readGateways(JsonValue &value, Page &page)
{
    QString brewery;
    std::vector<QString> nicks;
    value.fieldsIfAny([&](std::string_view key, JsonValue &v) {
        if (key == "brewery_jid") brewery = v.string();
        if (!v.isObject()) return;
        const QString nick = textOf(key);
        nicks.push_back(nick);
        Server &server = serverOf(page, nick, ServerKind::Gateway);
        v.fields([&](std::string_view k, JsonValue &x) {
            if (k == "region") server.region = x.string();
            else if (k == "participants") setMeasured(server.readings, Metric::GatewayPeople, x.number(), page.context);
            else if (k == "supports_sip" && x.flag() >= 0) setMeasured(server.readings, Metric::GatewayDials, x.flag(), page.context);
            else if (k == "supports_transcription" && x.flag() >= 0) setMeasured(server.readings, Metric::GatewayTranscribes, x.flag(), page.context);
            else if (k == "is_in_graceful_shutdown" && x.flag() >= 0) server.shuttingDown = x.flag() == 1;
        });
    });
    if (brewery.isEmpty()) return;
    for (const QString &nick : nicks) serverOf(page, nick, ServerKind::Gateway).occupant = brewery + u'/' + nick;
}

Role roleOf(std::string_view word)
{
    if (word == "OWNER") return Role::Owner;
    if (word == "MODERATOR") return Role::Moderator;
    if (word == "PARTICIPANT") return Role::Participant;
    if (word == "VISITOR") return Role::Visitor;
    return Role::Unknown;
}

std::optional<bool> optionalFlag(JsonValue &v) { return v.flag() < 0 ? std::optional<bool>() : std::optional<bool>(v.flag() == 1); }

// One conference object, in any order of its parts.
class Conference
{
public:
    explicit Conference(Page &page) : m_page(page) {}

    // True when the key is one of a conference object.
    bool read(std::string_view key, JsonValue &v)
    {
        if (key == "name") m_name = v.string();
        else if (key == "meeting_id") m_meetingId = v.string();
        else if (key == "chat_room") readChatRoom(v);
        else if (key == "participants") readInvited(v);
        else if (key == "colibri_session_manager") readColibri(v);
        else if (key == "include_in_statistics") m_counts = v.flag() != 0;
        else if (key == "visitor_count") m_visitors = v.number();
        else if (key == "jibri_count") m_recorders = v.number();
        else return false;
        m_any = true;
        return true;
    }

    bool any() const { return m_any; }

    void keep(const QString &nameIfNone)
    {
        const ParseContext &c = m_page.context;
        const QString jid = m_name.isEmpty() ? nameIfNone : m_name;
        if (jid.isEmpty() || !m_counts || isHealthCheckRoom(jid)) return;
        Room room = roomOfJid(jid);
        room.meetingId = m_meetingId;
        int people = 0;
        bool recorder = m_recorders > 0;
        for (Person &p : m_people) {
            if (p.name.isEmpty()) {
                p.name = p.statsId.isEmpty() ? p.id.value : p.statsId;
                p.nameSource = p.statsId.isEmpty() ? NameSource::EndpointId : NameSource::StatsId;
            }
            recorder = recorder || p.kind == PersonKind::Recorder;
            people += p.kind == PersonKind::Person;
            room.people.push_back(std::make_shared<const Person>(std::move(p)));
        }
        room.bridges = std::move(m_bridges);
        // A Jibri in the room records or streams; which of the two stands in no page of Jicofo, recording is by far the more common.
        if (m_members) {
            room.recording = recorder;
            if (!recorder) room.streaming = false;
            room.readings.measure(Metric::RoomPeople, people, c.at, c.source);
        }
        if (m_visitors >= 0) room.readings.measure(Metric::RoomVisitors, m_visitors, c.at, c.source);
        m_page.out.rooms.push_back(std::move(room));
    }

private:
    Person &person(std::string_view id)
    {
        const QString key = textOf(id);
        const auto found = m_index.constFind(key);
        if (found != m_index.constEnd()) return m_people[*found];
        m_index.insert(key, m_people.size());
        Person p;
        p.id = PersonId{key};
        m_people.push_back(std::move(p));
        return m_people.back();
    }

    void readChatRoom(JsonValue &value) // null, or the text "null" before 1.0.1184, when there is none
    {
        value.fieldsIfAny([&](std::string_view key, JsonValue &v) {
            if (key != "members") return;
            m_members = true;
            v.fieldsIfAny([&](std::string_view id, JsonValue &member) { readMember(id, member); });
        });
    }

    void readMember(std::string_view id, JsonValue &member)
    {
        Person &p = person(id);
        member.fieldsIfAny([&](std::string_view key, JsonValue &v) {
            if (key == "region") p.region = v.string();
            else if (key == "role") p.role = roleOf(v.text());
            else if (key == "stats_id") p.statsId = v.string();
            else if (key == "is_audio_muted") p.audioMuted = optionalFlag(v);
            else if (key == "is_video_muted") p.videoMuted = optionalFlag(v);
            else if (key == "is_jibri" && v.flag() == 1) p.kind = PersonKind::Recorder;
            else if (key == "is_transcriber" && v.flag() == 1) p.kind = PersonKind::Transcriber;
            else if (key == "is_jigasi" && v.flag() == 1 && p.kind == PersonKind::Person) p.kind = PersonKind::Gateway;
        });
    }

    void readInvited(JsonValue &value) // with the visitors, who are no members
    {
        value.fieldsIfAny([&](std::string_view id, JsonValue &v) {
            Person &p = person(id);
            v.fieldsIfAny([&](std::string_view key, JsonValue &x) {
                if (key != "stats_id") return;
                if (const QString name = x.string(); !name.isEmpty()) p.statsId = name;
            });
        });
    }

    void readColibri(JsonValue &value)
    {
        value.fieldsIfAny([&](std::string_view key, JsonValue &v) {
            if (key == "participants") v.fieldsIfAny([&](std::string_view id, JsonValue &x) { readOnBridge(id, x); });
            else if (key == "sessions") v.fieldsIfAny([&](std::string_view nick, JsonValue &x) { readSession(textOf(nick), x); });
        });
    }

    void readOnBridge(std::string_view id, JsonValue &value)
    {
        Person &p = person(id);
        value.fieldsIfAny([&](std::string_view key, JsonValue &v) {
            if (key == "bridge") {
                p.bridge = ServerId{nickOf(v.string())};
            } else if (key == "stats_id") {
                if (const QString name = v.string(); !name.isEmpty()) p.statsId = name;
            } else if (key == "visitor") {
                if (v.flag() == 1) p.role = Role::Visitor;
            } else if (key == "audio_muted" || key == "video_muted") { // by a moderator; what the client says of itself is is_audio_muted
                if (v.flag() >= 0) p.forceMuted = p.forceMuted.value_or(false) || v.flag() == 1;
            }
        });
    }

    void readSession(const QString &nick, JsonValue &value)
    {
        m_bridges.push_back(ServerId{nick});
        value.fieldsIfAny([&](std::string_view key, JsonValue &v) {
            if (key == "bridge") {
                readBridge(nick, v, m_page);
            } else if (key == "participants" && v.kind() == JsonValue::Kind::Array) {
                v.items([&](JsonValue &id) {
                    if (const std::string_view text = id.text(); !text.empty()) person(text).bridge = ServerId{nick};
                });
            }
        });
    }

    Page &m_page;
    QString m_name, m_meetingId;
    std::vector<Person> m_people;
    QHash<QString, size_t> m_index;
    std::vector<ServerId> m_bridges;
    double m_visitors = std::numeric_limits<double>::quiet_NaN(), m_recorders = m_visitors;
    bool m_members = false, m_counts = true, m_any = false;
};

void readRoomOf(const QString &key, JsonValue &v, Page &page)
{
    if (v.isObject()) {
        Conference conference(page);
        v.fields([&](std::string_view k, JsonValue &x) { conference.read(k, x); });
        // the key is a room JID, but in /rtcstats a meeting id
        if (conference.any()) conference.keep(key.contains(u'@') ? key : QString());
        return;
    }
    if (isHealthCheckRoom(key)) return;
    Room room = roomOfJid(key);
    // 0 is also said while one person waits (gotcha 10): then the count is not known
    if (const double people = v.number(); people > 0) room.readings.measure(Metric::RoomPeople, people, page.context.at, page.context.source);
    page.out.rooms.push_back(std::move(room));
}

void readRoot(std::string_view key, JsonValue &v, Page &page, Conference &conference)
{
    const bool debugKey = key == "focus_manager" || key == "bridge_selector" || key == "jibri_detector" || key == "sip_jibri_detector" || key == "jigasi_detector"
        || key == "conference_iq_handler" || key == "av_moderation";
    page.known = page.known || debugKey;
    if (key == "focus_manager") {
        v.fieldsIfAny([&](std::string_view room, JsonValue &x) { readRoomOf(textOf(room), x, page); });
    } else if (key == "bridge_selector") {
        v.fieldsIfAny([&](std::string_view k, JsonValue &bridges) {
            if (k != "bridge") return;
            bridges.fieldsIfAny([&](std::string_view jid, JsonValue &x) { readBridge(textOf(jid), x, page); });
        });
    } else if (key == "jibri_detector" || key == "sip_jibri_detector") {
        readRecorders(v, page);
    } else if (key == "jigasi_detector") {
        readGateways(v, page);
    } else if (key == "conference_iq_handler") {
        v.fieldsIfAny([&](std::string_view k, JsonValue &x) {
            if (k == "breakout_address") page.breakoutDomain = x.string();
        });
    } else if (!debugKey && !conference.read(key, v) && v.isObject() && (key.find('@') != key.npos || key.find('-') != key.npos)) {
        page.known = true; // /debug/conferences-full and /rtcstats: room JID or meeting id -> conference
        readRoomOf(textOf(key), v, page);
    }
}

Result<Observation> finish(Page &page, QByteArrayView body)
{
    if (!page.breakoutDomain.isEmpty())
        for (Room &room : page.out.rooms) room.breakout = room.domain == page.breakoutDomain;
    sortRooms(page.out.rooms);
    if (page.context.keepRaws) page.out.raws = rawsOf(body);
    return std::move(page.out);
}

} // namespace
} // namespace jicofodebug

Result<Observation> parseJicofoDebug(QByteArrayView body, const ParseContext &context)
{
    using jicofodebug::Page, jicofodebug::Conference;
    Page page{context, observationOf(context), ownServer(context, ServerKind::Focus)};
    Conference conference(page);
    bool empty = true;
    JsonWalk walk(body, context);
    const Result<> done = walk.read([&](JsonValue &root) {
        root.fields([&](std::string_view key, JsonValue &value) {
            empty = false;
            readRoot(key, value, page, conference);
        });
    });
    if (!done) return tl::unexpected<Error>(done.error());
    if (conference.any()) conference.keep(context.origin.part);
    else if (!page.known && !empty)
        return fail(Error::Kind::Malformed, pageName(context) + QStringLiteral(", byte 0"), QStringLiteral("an object, but none of its members is one of a debug page"));
    page.out.servers.push_back(page.focus);
    return finish(page, body);
}

Result<Observation> parseJicofoConferences(QByteArrayView body, const ParseContext &context)
{
    using jicofodebug::Page, jicofodebug::Conference;
    Page page{context, observationOf(context), ownServer(context, ServerKind::Focus)};
    JsonWalk walk(body, context);
    const Result<> done = walk.read([&](JsonValue &root) {
        root.items([&](JsonValue &item) {
            if (!item.isText()) return walk.refuse(item, "expected a room JID");
            const QString jid = item.string();
            if (!jid.isEmpty() && !isHealthCheckRoom(jid)) page.out.rooms.push_back(roomOfJid(jid));
        });
    });
    if (!done) return tl::unexpected<Error>(done.error());
    return finish(page, body);
}

Result<Observation> parseJicofoConference(QByteArrayView body, const ParseContext &context)
{
    using jicofodebug::Page, jicofodebug::Conference;
    Page page{context, observationOf(context), ownServer(context, ServerKind::Focus)};
    Conference conference(page);
    bool empty = true;
    JsonWalk walk(body, context);
    const Result<> done = walk.read([&](JsonValue &root) {
        root.fields([&](std::string_view key, JsonValue &value) {
            empty = false;
            conference.read(key, value);
        });
    });
    if (!done) return tl::unexpected<Error>(done.error());
    if (empty)
        page.out.problems.push_back(QStringLiteral("the focus does not know the room %1").arg(visibleText(context.origin.part, 80)));
    else if (!conference.any())
        return fail(Error::Kind::Malformed, pageName(context) + QStringLiteral(", byte 0"), QStringLiteral("an object, but none of its members is one of a conference"));
    else
        conference.keep(context.origin.part);
    return finish(page, body);
}

} // namespace jitscope
