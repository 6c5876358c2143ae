// Rooms and people: end a room, remove somebody, by the modules that Jitsi ships for Prosody (jitsi/prosody.md §4.3). Both want a system token.
#include "operations/planparts.h"

#include "fleet/metric.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jitscope {
namespace {

QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

// Whether the module is there, asked so that it changes nothing: without what it needs it says 400, and 404 when it is not loaded.
PlanStep moduleStep(const PlanContext &c, const Action &probe, const char *module)
{
    PlanStep s = step({}, "module", QT_TRANSLATE_NOOP("Operation", "Module of Prosody"), phrase(QT_TRANSLATE_NOOP("Operation", "%1 without a room says 400: the module answers"), {probe.shown()}));
    s.check.ask = probe;
    s.check.all = {is(QStringLiteral("status"), QStringLiteral("400"))};
    s.check.everyMs = 1;
    s.check.timeoutMs = 0;
    s.precondition = true;
    s.hint = phrase(QT_TRANSLATE_NOOP("Operation", "Prosody does not have the module %1, or not on %2: put it into modules_enabled of that host, set prosody_password_public_key_repo_url, and restart Prosody."),
                    {QLatin1String(module), mainDomain(c.shard).isEmpty() ? QStringLiteral("the main host") : mainDomain(c.shard)});
    return s;
}

Check untilGone(const PlanContext &c, const QString &who, const char *what)
{
    Check check;
    check.ask = askKnown(who);
    check.all = {is(QLatin1String(what), QStringLiteral("false"))};
    check.everyMs = c.pace.quick;
    check.timeoutMs = c.pace.countWithin; // lists of people come every 15 s for a room that is looked at, every minute for others
    return check;
}

} // namespace

Planned roomPlan(const PlanContext &c)
{
    const bool kick = c.request.kind == QLatin1String("kick-person");
    if (c.request.targets.size() != (kick ? 2 : 1)) return refuse(kick ? QT_TRANSLATE_NOOP("Operation", "It takes a room and who is to leave it.") : QT_TRANSLATE_NOOP("Operation", "This is done to one room at a time."));
    const QString jid = c.request.targets.front();
    const EndpointConfig *e = c.first(ServerKind::Prosody);
    if (!e || e->url.isEmpty()) return refuse(QT_TRANSLATE_NOOP("Operation", "Prosody does it, and its HTTP port is not in the fleet file."));
    if (e->roomsSecret.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Operation", "There is no system token for Prosody. 1. In Prosody: muc_end_meeting and muc_kick_participant in modules_enabled of %1, prosody_password_public_key_repo_url, app_id and asap_key_server set. "
                                                     "2. Sign a token with that key and keep it: jitscope secret rooms-token. 3. In the fleet file: rooms_secret = \"rooms-token\" in [[shard.prosody]]. README: Rooms and people."),
                      {mainDomain(c.shard).isEmpty() ? QStringLiteral("the main host") : mainDomain(c.shard)});
    if (!c.snapshot) return refuse(QT_TRANSLATE_NOOP("Operation", "Nothing is known of the shard yet."));
    const auto room = std::find_if(c.snapshot->rooms.begin(), c.snapshot->rooms.end(), [&](const RoomPtr &r) { return r->id.value == jid; });
    if (room == c.snapshot->rooms.end()) return refuse(QT_TRANSLATE_NOOP("Operation", "The console does not see the room %1 any more."), {jid});
    Plan plan;
    Action act = post(*e, {});
    act.literal = true;
    act.secret = e->roomsSecret;
    if (!kick) {
        Action probe = act;
        probe.path = QStringLiteral("/end-meeting");
        plan.steps.push_back(moduleStep(c, probe, "muc_end_meeting"));
        act.path = QStringLiteral("/end-meeting?conference=") + encoded(jid);
        plan.impact.rooms = 1;
        const Reading people = (*room)->readings.get(Metric::RoomPeople);
        plan.impact.people = people.state == ReadingState::Measured ? int(people.value) : (*room)->people.empty() ? -1 : int((*room)->people.size());
        plan.impact.recordings = (*room)->recording ? *(*room)->recording : -1;
        PlanStep s = step({}, "end", QT_TRANSLATE_NOOP("Operation", "End the room"), phrase(QT_TRANSLATE_NOOP("Operation", "until the console does not see it any more")));
        s.act = act;
        s.once = true;
        s.hint = phrase(QT_TRANSLATE_NOOP("Operation", "Prosody did not end it. 401: the system token is not its own, has run out, or app_secret is set; 404: no such room."));
        s.check = untilGone(c, jid, "json:room.there");
        s.check.left = phrase(QT_TRANSLATE_NOOP("Operation", "it is still there, or again: %1 people"));
        s.check.show = {QStringLiteral("json:room.people")};
        plan.steps.push_back(s);
        return {plan, {}};
    }
    const QString nick = c.request.targets.at(1);
    const auto person = std::find_if((*room)->people.begin(), (*room)->people.end(), [&](const PersonPtr &p) { return p->id.value == nick; });
    if (person == (*room)->people.end()) return refuse(QT_TRANSLATE_NOOP("Operation", "The console does not see %1 in the room any more."), {nick});
    // The module decodes the name and encodes it again, as Jitsi's clients write it: "caf%c3%a9". A tenant stands in brackets before it, in a JID as the server has it.
    QString name = jid.section(u'@', 0, 0), tenant;
    if (name.startsWith(u'[') && name.contains(u']')) {
        tenant = name.mid(1, name.indexOf(u']') - 1);
        name = name.mid(name.indexOf(u']') + 1);
    }
    const auto again = [](const QString &part) { return encoded(QUrl::fromPercentEncoding(part.toUtf8())); };
    act.method = "PUT";
    act.contentType = "application/json"; // exactly so
    Action probe = act;
    probe.path = QStringLiteral("/kick-participant");
    probe.body = "{}";
    plan.steps.push_back(moduleStep(c, probe, "muc_kick_participant"));
    act.path = QStringLiteral("/kick-participant?room=") + again(name) + (tenant.isEmpty() ? QString() : QStringLiteral("&prefix=") + again(tenant));
    act.body = QJsonDocument(QJsonObject{{QStringLiteral("participantId"), nick}}).toJson(QJsonDocument::Compact);
    plan.impact.rooms = 0;
    plan.impact.people = 1;
    plan.impact.recordings = (*person)->kind == PersonKind::Recorder;
    PlanStep s = step({}, "remove", QT_TRANSLATE_NOOP("Operation", "Remove from the room"), phrase(QT_TRANSLATE_NOOP("Operation", "until the console does not see them there any more; the module says 200 also when it did nothing")));
    s.act = act;
    s.once = true;
    s.hint = phrase(QT_TRANSLATE_NOOP("Operation", "They are still there. Prosody says 200 also when the system token is not its own or has run out, and when it does not find the room: its log has the reason."));
    s.check = untilGone(c, jid + u'/' + nick, "json:person.there");
    plan.steps.push_back(s);
    return {plan, {}};
}

} // namespace jitscope
