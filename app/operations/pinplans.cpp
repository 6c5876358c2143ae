// Rooms that their focus puts on bridges of one version only: add a pin with its duration, remove it, seen in Jicofo's own list (jitsi/jicofo.md §9).
#include "operations/planparts.h"

#include "operations/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {
namespace {

// Since 1.0-1102 the keys are in camel case.
bool hasOldPinKeys(const QString &version)
{
    bool ok = false;
    const int build = version.section(u'-', 1, 1).toInt(&ok);
    return ok && build < 1102;
}

Action pinPost(const EndpointConfig &focus, const QString &path, const QByteArray &body)
{
    Action a = post(focus, path);
    a.contentType = "application/json";
    a.body = body;
    return a;
}

QByteArray pinBody(const QString &room, const QString &version, int minutes, bool old)
{
    return QByteArray(old ? "{\"conference-id\":" : "{\"conferenceId\":") + jsonText(room) + (old ? ",\"jvb-version\":" : ",\"jvbVersion\":") + jsonText(version)
        + (old ? ",\"duration-minutes\":" : ",\"durationMinutes\":") + QByteArray::number(minutes) + '}';
}

bool isRoomJid(const QString &jid)
{
    const qsizetype at = jid.indexOf(u'@');
    return at > 0 && at + 1 < jid.size() && jid.size() <= 3071 && jid.indexOf(u'@', at + 1) < 0
        && std::none_of(jid.begin(), jid.end(), [](QChar c) { return c.isSpace() || c.unicode() < 33 || c.unicode() == 127 || c == u'/'; });
}

} // namespace

Planned pinPlan(const PlanContext &c)
{
    const QString room = c.request.targets.value(0);
    if (!isRoomJid(room)) return refuse(QT_TRANSLATE_NOOP("Operation", "A room is named by its whole address, like weekly@conference.meet.example.org."));
    const EndpointConfig *focus = c.first(ServerKind::Focus);
    if (!focus) return refuse(QT_TRANSLATE_NOOP("Operation", "Jicofo keeps the pins, and it is not in the fleet file."));
    const Server *seen = c.snapshot ? serverOf(*c.snapshot, focus->name) : nullptr;
    const bool old = seen && hasOldPinKeys(seen->version);
    const RoomPin *was = nullptr;
    if (seen && seen->pins)
        for (const RoomPin &p : *seen->pins)
            if (p.room == room) was = &p;
    Plan plan;
    plan.impact.recordings = 0;
    plan.impact.rooms = plan.impact.people = 0; // nothing happens to those who are in it
    const QByteArray removal = QByteArray(old ? "{\"conference-id\":" : "{\"conferenceId\":") + jsonText(room) + '}';
    const Action remove = pinPost(*focus, QStringLiteral("/pin/remove"), removal);
    // Back to what it was, for what was left of its time.
    const Action before = was && was->until > c.around.now ? pinPost(*focus, QStringLiteral("/pin"), pinBody(room, was->version, std::max(1, int((was->until - c.around.now + 59'999) / 60'000)), old)) : remove;
    PlanStep s;
    if (c.request.kind == QLatin1String("unpin-room")) {
        s = step({}, "unpin", QT_TRANSLATE_NOOP("Operation", "Remove the pin"), phrase(QT_TRANSLATE_NOOP("Operation", "%1, until GET %2 does not list it"), {QStringLiteral("POST /pin/remove"), QStringLiteral("/pin")}));
        s.act = remove;
        s.check.all = {is(QStringLiteral("pin:") + room, QStringLiteral("none"))};
        if (was) s.undo = before;
        else if (seen && seen->pins) plan.impact.warnings.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "It is not pinned now.")));
    } else {
        QString version = c.request.options.value(QStringLiteral("version"));
        if (const QString bridge = c.request.options.value(QStringLiteral("bridge")); version.isEmpty() && !bridge.isEmpty()) {
            const Server *b = c.snapshot ? serverOf(*c.snapshot, bridge) : nullptr;
            if (!b || b->version.isEmpty()) return refuse(QT_TRANSLATE_NOOP("Operation", "The version of %1 is not known."), {bridge});
            version = b->release.isEmpty() ? b->version : b->version + u'-' + b->release;
        }
        if (version.isEmpty() || version.size() > 200) return refuse(QT_TRANSLATE_NOOP("Operation", "To which version? The options version= or bridge= say."));
        bool ok = true;
        const QString given = c.request.options.value(QStringLiteral("minutes"));
        const int minutes = given.isEmpty() ? 60 : given.toInt(&ok);
        if (!ok || minutes < 1 || minutes > 30 * 24 * 60) return refuse(QT_TRANSLATE_NOOP("Operation", "A pin lasts from 1 minute to 30 days."));
        QStringList versions;
        for (size_t i = 0; c.snapshot && i < c.snapshot->servers.size(); ++i) {
            const Server &b = *c.snapshot->servers[i];
            if (b.kind == ServerKind::Bridge && !b.version.isEmpty()) versions << (b.release.isEmpty() ? b.version : b.version + u'-' + b.release);
        }
        versions.removeDuplicates();
        if (!versions.isEmpty() && !versions.contains(version) && !c.request.options.contains(QStringLiteral("anyway")))
            return refuse(QT_TRANSLATE_NOOP("Operation", "No bridge has version %1, so the room would get no bridge at all. There are: %2."), {version, versions.join(QStringLiteral(", "))});
        s = step({}, "pin", QT_TRANSLATE_NOOP("Operation", "Pin"), phrase(QT_TRANSLATE_NOOP("Operation", "%1 for %2 minutes, until GET %3 lists it"), {version, QString::number(minutes), QStringLiteral("/pin")}));
        s.act = pinPost(*focus, QStringLiteral("/pin"), pinBody(room, version, minutes, old));
        s.check.all = {is(QStringLiteral("pin:") + room, version)};
        s.undo = before;
        if (was) plan.impact.warnings.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "It is pinned to %1 already; that ends."), {was->version}));
        plan.impact.effects.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "The pin counts when the room next gets a bridge, and is lost when Jicofo restarts.")));
    }
    s.check.ask = ask(*focus, QStringLiteral("/pin"));
    s.check.everyMs = c.pace.quick;
    s.check.timeoutMs = c.pace.drainWithin;
    plan.steps = {s};
    return {plan, {}};
}

} // namespace jitscope
