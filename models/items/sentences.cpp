#include "items/sentences.h"

#include "base/text.h"
#include "base/translate.h"
#include "items/qualitywords.h"
#include "privacy/roomlabel.h"

#include <QCoreApplication>

namespace jitscope {
namespace {

QString causeWord(const QString &cause)
{
    if (cause == QLatin1String("loss-up")) return translate("Sentences", "Own uplink");
    if (cause == QLatin1String("loss-down")) return translate("Sentences", "Own downlink");
    if (cause == QLatin1String("jitter")) return translate("Sentences", "Uneven uplink");
    if (cause == QLatin1String("rtt")) return translate("Sentences", "Long way");
    return translate("Sentences", "Poor connection");
}

} // namespace

QString problemTitle(const Problem &p)
{
    switch (p.kind) {
    case ProblemKind::SourceDown: return translate("Sentences", "No answer");
    case ProblemKind::SourceUnauthorized: return translate("Sentences", "Login refused");
    case ProblemKind::SourceMalformed: return translate("Sentences", "Answer not understood");
    case ProblemKind::ShardUnreachable: return translate("Sentences", "No view of the shard");
    case ProblemKind::FeedDown: return translate("Sentences", "No live feed");
    case ProblemKind::TunnelDown: return translate("Sentences", "No SSH connection");
    case ProblemKind::BridgeUnhealthy: return translate("Sentences", "Health check fails");
    case ProblemKind::BridgeNoXmpp: return translate("Sentences", "No XMPP login");
    case ProblemKind::BridgeNotInFocus: return translate("Sentences", "Not known to Jicofo");
    case ProblemKind::BridgeOverloaded: return translate("Sentences", "High stress");
    case ProblemKind::BridgeSilent: return translate("Sentences", "Silent bridge");
    case ProblemKind::BridgeDraining: return translate("Sentences", "Draining");
    case ProblemKind::RecorderViewsDiffer: return translate("Sentences", "Views differ");
    case ProblemKind::RecorderUnhealthy: return translate("Sentences", "Unhealthy");
    case ProblemKind::RecorderExpired: return translate("Sentences", "Expired");
    case ProblemKind::RecorderStuckBusy: return translate("Sentences", "Stuck busy");
    case ProblemKind::RecorderIdleButFails: return translate("Sentences", "Idle but cannot record");
    case ProblemKind::RecorderTwice: return translate("Sentences", "Same name twice");
    case ProblemKind::RecorderSlowLaunch: return translate("Sentences", "Starts too slowly");
    case ProblemKind::RecorderCannotJoin: return translate("Sentences", "Cannot join");
    case ProblemKind::RecorderStalePresence: return translate("Sentences", "Old presence");
    case ProblemKind::RecorderMissing: return translate("Sentences", "Missing from the pool");
    case ProblemKind::RecorderAutostartFails: return translate("Sentences", "Requests lost");
    case ProblemKind::RecordersNoneFree: return translate("Sentences", "No recorder free");
    case ProblemKind::FocusUnhealthy: return translate("Sentences", "Jicofo is unhealthy");
    case ProblemKind::FocusMissing: return translate("Sentences", "No Jicofo");
    case ProblemKind::NoUsableBridge: return translate("Sentences", "No usable bridge");
    case ProblemKind::VersionsDiffer: return translate("Sentences", "Versions differ");
    case ProblemKind::UnexpectedOccupant: return translate("Sentences", "Unexpected occupant");
    case ProblemKind::SwapLow: return translate("Sentences", "Swap fills up");
    case ProblemKind::PersonPoor:
        for (size_t i = size_t(VerdictCause::OwnUplink); i < VerdictCauses && p.args.size() > 5; ++i) // whose side it is, when that was found out
            if (p.args[5] == QLatin1String(verdictCauseName(VerdictCause(i)))) return verdictTitle(VerdictCause(i));
        return causeWord(p.args.value(1));
    case ProblemKind::RoomPoor: return translate("Sentences", "Poor room");
    case ProblemKind::ServerApart: return translate("Sentences", "Not in the fleet file");
    case ProblemKind::PeoplePoor: return translate("Sentences", "Many bad connections");
    case ProblemKind::BreweryClosed: return translate("Sentences", "Brewery refuses");
    case ProblemKind::RecorderCanaryFails: return translate("Sentences", "Canary fails");
    case ProblemKind::RecorderDiskLow: return translate("Sentences", "Disk nearly full");
    case ProblemKind::HealingStopped: return translate("Sentences", "Self-healing stopped");
    case ProblemKind::ServerOut: return translate("Sentences", "Not in use");
    case ProblemKind::TargetsDown: return translate("Sentences", "Not scraped");
    case ProblemKind::RulesFail: return translate("Sentences", "Rules fail");
    case ProblemKind::PushStale: return translate("Sentences", "Old push");
    case ProblemKind::PushRefused: return translate("Sentences", "Push refused");
    case ProblemKind::ProxyViewsDiffer: return translate("Sentences", "Proxies differ");
    case ProblemKind::RoomSplit: return translate("Sentences", "Split room");
    case ProblemKind::RoomElsewhere: return translate("Sentences", "Newcomers go elsewhere");
    case ProblemKind::RoomsUnknownToProxy: return translate("Sentences", "Rooms unknown to the proxies");
    case ProblemKind::SignalUnhealthy: return translate("Sentences", "Sidecar: shard unhealthy");
    case ProblemKind::SignalStale: return translate("Sentences", "Old report");
    case ProblemKind::ShardStateDisagrees: return translate("Sentences", "Shard and proxies disagree");
    case ProblemKind::RoomNoBridge: return translate("Sentences", "Room without a bridge");
    case ProblemKind::RoomUnknownToFocus: return translate("Sentences", "Room unknown to Jicofo");
    case ProblemKind::RoomCountsDiffer: return translate("Sentences", "Counts of a room differ");
    case ProblemKind::RoomLeaked: return translate("Sentences", "Leaked room");
    }
    return {};
}

QString problemSentence(const Problem &p)
{
    const auto arg = [&p](int i) { return visibleText(p.args.value(i)); };
    const bool figures = p.args.size() > 1 && !p.args.at(1).isEmpty();
    const QString name = !p.args.isEmpty() && p.args.front().isEmpty() ? QString() : targetLabel(p.about, p.args.value(0));
    const int count = p.args.value(1).toInt(); // a variable, because lupdate 6.4 never ends on a call in its fourth argument
    switch (p.kind) {
    case ProblemKind::SourceDown:
        return figures ? translate("Sentences", "%1 does not answer: %2.").arg(name, arg(1)) : translate("Sentences", "%1 does not answer, although the way to it works.").arg(name);
    case ProblemKind::SourceUnauthorized: return translate("Sentences", "%1 does not accept the login. The account or password is wrong.").arg(name);
    case ProblemKind::SourceMalformed: return translate("Sentences", "%1 sent something that is not understood. A proxy or a login page may answer in its place.").arg(name);
    case ProblemKind::ShardUnreachable:
        return figures ? translate("Sentences", "No view of %1; %n source(s) behind the way to it are unknown.", nullptr, count).arg(name)
                       : translate("Sentences", "No view of %1. Nothing is known to be broken.").arg(name);
    case ProblemKind::FeedDown: return translate("Sentences", "%1 sends no live changes: the XMPP feed is down. States are older than usual.").arg(name);
    case ProblemKind::TunnelDown: return translate("Sentences", "No SSH connection to %1: %2. What is behind it is unknown.").arg(name, arg(1));
    case ProblemKind::BridgeUnhealthy:
        return figures ? translate("Sentences", "%1 reports that it is not healthy: %2").arg(name, arg(1)) : translate("Sentences", "%1 reports that it is not healthy.").arg(name);
    case ProblemKind::BridgeNoXmpp:
        return p.args.size() > 2 ? translate("Sentences", "%1 has lost its XMPP login (joined %2 of %3); its health check still says 200. New people do not reach it.")
                                       .arg(name, arg(1), arg(2))
                                 : translate("Sentences", "%1 has lost its XMPP login; its health check still says 200. New people do not reach it.").arg(name);
    case ProblemKind::BridgeNotInFocus: return translate("Sentences", "%1 is up, but Jicofo does not use it.").arg(name);
    case ProblemKind::BridgeOverloaded: return figures ? translate("Sentences", "%1 has stress %2.").arg(name, arg(1)) : translate("Sentences", "%1 is overloaded.").arg(name);
    case ProblemKind::BridgeSilent: return translate("Sentences", "%1 says nothing any more; its rooms are unknown.").arg(name);
    case ProblemKind::BridgeDraining: return translate("Sentences", "%1 takes no new rooms and runs empty.").arg(name);
    case ProblemKind::RecorderViewsDiffer:
        return p.args.size() > 3 ? translate("Sentences", "The views of %1 differ: presence says %2, REST %3, Jicofo %4.").arg(name, arg(1), arg(2), arg(3))
                                 : translate("Sentences", "The views of %1 differ.").arg(name);
    case ProblemKind::RecorderUnhealthy: return translate("Sentences", "%1 reports that it is not healthy.").arg(name);
    case ProblemKind::RecorderExpired: return translate("Sentences", "%1 has recorded once and waits for its restart.").arg(name);
    case ProblemKind::RecorderStuckBusy:
        return figures ? translate("Sentences", "%1 has been busy for %2 without a room that records.").arg(name, arg(1)) : translate("Sentences", "%1 is busy without a room that records.").arg(name);
    case ProblemKind::RecorderIdleButFails:
        if (p.args.size() > 2)
            return translate("Sentences", "One of %1 reports idle but cannot record: %n recording(s) did not start.", nullptr, count)
                .arg(visibleText(QStringList(p.args.mid(2)).join(QStringLiteral(", "))));
        return figures ? translate("Sentences", "%1 reports idle but cannot record: %n recording(s) did not start, because its browser does not come up.", nullptr, count).arg(name)
                       : translate("Sentences", "%1 reports idle but cannot record.").arg(name);
    case ProblemKind::RecorderSlowLaunch:
        return translate("Sentences", "The browser of %1 comes up after Jicofo has given up: %n session(s) in a row were stopped at once.", nullptr, count).arg(name);
    case ProblemKind::RecorderCannotJoin:
        return translate("Sentences", "%1 does not get into the rooms: %n session(s) in a row ended without a recording, the longest after %2.", nullptr, count).arg(name, arg(2));
    case ProblemKind::RecorderStalePresence:
        return translate("Sentences", "The brewery shows an old state of %1: presence says %2, REST %3, Jicofo %4.").arg(name, arg(1), arg(2), arg(3));
    case ProblemKind::RecorderMissing:
        return arg(1) == QLatin1String("focus") ? translate("Sentences", "%1 is idle and healthy, but Jicofo does not know it: nobody will ask it to record.").arg(name)
                                                : translate("Sentences", "%1 is idle and healthy, but in no brewery: it has lost its XMPP login, and nobody will ask it to record.").arg(name);
    case ProblemKind::RecorderAutostartFails:
        return translate("Sentences", "Prosody's autostart plugin lost %n request(s) to record: who had joined was gone again.", nullptr, count);
    case ProblemKind::RecorderTwice: return translate("Sentences", "%1 stands twice in the brewery: two recorders use the same name.").arg(name);
    case ProblemKind::RecordersNoneFree: return translate("Sentences", "%1 has no free recorder; the next recording will be refused.").arg(name);
    case ProblemKind::FocusUnhealthy:
        return figures ? translate("Sentences", "%1 reports that it is not healthy: %2").arg(name, arg(1)) : translate("Sentences", "%1 reports that it is not healthy.").arg(name);
    case ProblemKind::FocusMissing: return translate("Sentences", "%1: Jicofo does not answer; new rooms cannot start.").arg(name);
    case ProblemKind::NoUsableBridge: return translate("Sentences", "%1 has no usable bridge; new rooms cannot start.").arg(name);
    case ProblemKind::VersionsDiffer:
        return figures ? translate("Sentences", "%1 run different versions: %2.").arg(name, visibleText(QStringList(p.args.mid(1)).join(QStringLiteral(", "))))
                       : translate("Sentences", "Servers of %1 run different versions.").arg(name);
    case ProblemKind::UnexpectedOccupant:
        return figures ? translate("Sentences", "%1 is in %2, where only Jitsi's own servers belong.").arg(name, arg(1))
                       : translate("Sentences", "%1 is in a brewery, where only Jitsi's own servers belong.").arg(name);
    case ProblemKind::SwapLow: return figures ? translate("Sentences", "%1 has %2 of its swap left.").arg(name, arg(1)) : translate("Sentences", "%1 has hardly any swap left.").arg(name);
    case ProblemKind::PersonPoor: {
        if (p.args.size() < 3) return translate("Sentences", "%1 has a poor connection.").arg(name);
        const QString cause = p.args.at(1);
        const bool others = p.args.size() > 3 && !p.args.at(3).isEmpty();
        if (cause == QLatin1String("loss-up"))
            return others ? translate("Sentences", "%1 loses %2 of what is sent; the others on this bridge lose %3.").arg(name, arg(2), arg(3))
                          : translate("Sentences", "%1 loses %2 of what is sent.").arg(name, arg(2));
        if (cause == QLatin1String("loss-down"))
            return others ? translate("Sentences", "%1 loses %2 of what is received; the others on this bridge lose %3.").arg(name, arg(2), arg(3))
                          : translate("Sentences", "%1 loses %2 of what is received.").arg(name, arg(2));
        if (cause == QLatin1String("jitter"))
            return others ? translate("Sentences", "%1 sends unevenly, jitter %2; the others on this bridge have %3.").arg(name, arg(2), arg(3))
                          : translate("Sentences", "%1 sends unevenly, jitter %2.").arg(name, arg(2));
        return others ? translate("Sentences", "%1 is %2 away from the bridge; the others are %3.").arg(name, arg(2), arg(3))
                      : translate("Sentences", "%1 is %2 away from the bridge.").arg(name, arg(2));
    }
    case ProblemKind::ServerApart:
        if (figures) return translate("Sentences", "The shard's Prometheus knows %1, which cannot be joined to any server of the fleet file. instance = there settles it.").arg(name);
        return translate("Sentences", "%1 cannot be joined to any server of the fleet file. An alias there settles it.").arg(name);
    case ProblemKind::PeoplePoor:
        return translate("Sentences", "%n person(s) of %1 on %2 have a bad connection; most often: %3.", nullptr, count).arg(arg(2), name, causeWord(p.args.value(3)));
    case ProblemKind::BreweryClosed:
        return translate("Sentences", "%1 is not let into %2: %3. The other breweries are live.").arg(name, arg(1), arg(2));
    case ProblemKind::RecorderCanaryFails:
        return translate("Sentences", "%n canary recording(s) of %1 in a row failed at: %2.", nullptr, count).arg(name, QCoreApplication::translate("Operation", p.args.value(2).toUtf8()));
    case ProblemKind::RecorderDiskLow: return translate("Sentences", "%1 has %2 left for recordings: it will go on saying HEALTHY, and every recording will break off.").arg(name, arg(1));
    case ProblemKind::HealingStopped:
        return translate("Sentences", "Self-healing of %1 has stopped itself: %n act(s) in a row did not help. “Let rules act again” lets it go on, or reading the fleet file anew.", nullptr, count).arg(name);
    case ProblemKind::ServerOut: return translate("Sentences", "%1 sends nobody to %2.").arg(name, arg(1));
    case ProblemKind::TargetsDown: // name, how many, the first one's, its error
        return count > 1 ? translate("Sentences", "%1 cannot scrape %n of its targets; %2: %3", nullptr, count).arg(name, arg(2), arg(3))
                         : translate("Sentences", "%1 cannot scrape %2: %3").arg(name, arg(2), arg(3));
    case ProblemKind::RulesFail: // likewise
        return count > 1 ? translate("Sentences", "%1 cannot evaluate %n of its alerting rules; %2: %3", nullptr, count).arg(name, arg(2), arg(3))
                         : translate("Sentences", "%1 cannot evaluate its alerting rule %2: %3").arg(name, arg(2), arg(3));
    case ProblemKind::PushStale: // name, how many groups, the oldest, its age
        return count > 1 ? translate("Sentences", "%1 shows old values of %n groups: nothing was pushed to %2 for %3.", nullptr, count).arg(name, arg(2), arg(3))
                         : translate("Sentences", "%1 shows old values: nothing was pushed to %2 for %3.").arg(name, arg(2), arg(3));
    case ProblemKind::PushRefused: return translate("Sentences", "%1 refused what was pushed to %2 last.").arg(name, arg(2));
    case ProblemKind::ProxyViewsDiffer: return translate("Sentences", "The proxies treat %1 differently: %2. Rooms may split.").arg(name, arg(1));
    case ProblemKind::RoomSplit:
        return p.args.value(2) == QLatin1String("proxies") ? translate("Sentences", "The proxies send %1 to different shards: %2. Who joins next may not meet the others.").arg(name, arg(1))
                                                           : translate("Sentences", "%1 is on several shards: %2. They do not see each other.").arg(name, arg(1));
    case ProblemKind::RoomElsewhere: return translate("Sentences", "%1 is on %2, but newcomers are sent to %3.").arg(name, arg(1), arg(2));
    case ProblemKind::RoomsUnknownToProxy: return translate("Sentences", "%n room(s) of %1 stand in no proxy's table; newcomers may be sent elsewhere.", nullptr, count).arg(name);
    case ProblemKind::RoomNoBridge: return translate("Sentences", "Jicofo has %n person(s) in %1, and no bridge has a session for it: they hear nobody.", nullptr, count).arg(name);
    case ProblemKind::RoomUnknownToFocus: return translate("Sentences", "%2 carries %n person(s) of %1, of which Jicofo knows nothing.", nullptr, count).arg(name, arg(2));
    case ProblemKind::RoomCountsDiffer: return translate("Sentences", "Prosody counts %1 in %2, Jicofo %3.").arg(arg(1), name, arg(2));
    case ProblemKind::RoomLeaked: return translate("Sentences", "Prosody keeps %1, though nobody in it has a live connection.").arg(name);
    case ProblemKind::SignalUnhealthy:
        return figures ? translate("Sentences", "%1 says that its shard is not well: %2.").arg(name, arg(1)) : translate("Sentences", "%1 says that its shard is not well.").arg(name);
    case ProblemKind::SignalStale: return translate("Sentences", "%1 answers, but its report is %2 old: it is stuck.").arg(name, arg(1));
    case ProblemKind::ShardStateDisagrees:
        return p.args.value(3).isEmpty() ? translate("Sentences", "%1 says “%2” of itself, but %3 sends new rooms there.").arg(name, arg(1), arg(2))
                                         : translate("Sentences", "%1 says “%2” of itself, but %3 has it in “%4”.").arg(name, arg(1), arg(2), arg(3));
    case ProblemKind::RoomPoor:
        return p.args.size() > 2 ? translate("Sentences", "In %1, %n person(s) of %2 have a poor connection.", nullptr, count).arg(name, arg(2))
                                 : translate("Sentences", "Several people in %1 have a poor connection.").arg(name);
    }
    return name;
}

QString problemReach(const Problem &p)
{
    const QString rooms = p.rooms > 0 ? translate("Sentences", "%n room(s)", nullptr, p.rooms) : QString();
    const QString people = p.people > 0 ? translate("Sentences", "%n person(s)", nullptr, p.people) : QString();
    if (rooms.isEmpty() || people.isEmpty()) return rooms + people;
    return translate("Sentences", "%1, %2").arg(rooms, people);
}

QString errorSentence(const Error &error, const QString &hostile)
{
    const QString name = visibleText(hostile);
    switch (error.kind) {
    case Error::Kind::Unreachable: return translate("Sentences", "No way to %1.").arg(name);
    case Error::Kind::Timeout: return translate("Sentences", "%1 did not answer in time.").arg(name);
    case Error::Kind::Untrusted: return translate("Sentences", "The certificate of %1 is not trusted.").arg(name);
    case Error::Kind::Unauthorized: return translate("Sentences", "%1 does not accept the login. The account or password is wrong.").arg(name);
    case Error::Kind::Refused: return translate("Sentences", "%1 refuses the connection. The host answers, the service does not listen there.").arg(name);
    case Error::Kind::Malformed: return translate("Sentences", "%1 sent something that is not understood.").arg(name);
    case Error::Kind::Unsupported: return translate("Sentences", "%1 does not offer this.").arg(name);
    case Error::Kind::Forbidden: return translate("Sentences", "The SSH server does not let us through to %1.").arg(name);
    case Error::Kind::Storage: return translate("Sentences", "%1 cannot be read or written.").arg(name);
    case Error::Kind::Cancelled: return translate("Sentences", "Asking %1 was cancelled.").arg(name);
    case Error::Kind::Failed: return translate("Sentences", "%1 failed.").arg(name);
    }
    return name;
}

} // namespace jitscope
