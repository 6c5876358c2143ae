// What a cause stands on, what it cannot know, and what to do about it.
#include "items/sentences.h"

#include "base/text.h"
#include "base/translate.h"
#include "base/unit.h"

#include <QCoreApplication>
#include <QDateTime>

namespace jitscope {
namespace {

QString timeOf(double ms) { return QDateTime::fromMSecsSinceEpoch(qint64(ms)).time().toString(QStringLiteral("HH:mm:ss")); }

QString stateWord(double busy, double healthy)
{
    using Busy = RecorderView::Busy;
    if (RecorderView::Healthy(int(healthy)) == RecorderView::Healthy::Unhealthy) return translate("Evidence", "unhealthy");
    switch (Busy(int(busy))) {
    case Busy::Idle: return translate("Evidence", "idle and healthy");
    case Busy::Busy: return translate("Evidence", "busy");
    case Busy::Expired: return translate("Evidence", "expired");
    case Busy::Unknown: break;
    }
    return translate("Evidence", "nothing");
}

} // namespace

QString factSentence(const ProblemFact &f, const ShardSnapshot *shard)
{
    using Kind = ProblemFact::Kind;
    const QString source = shard && f.source < shard->sources.size() ? visibleText(shard->sources[f.source].name) : QString();
    const int count = int(f.value), second = int(f.second);
    const auto part = [&f](int n) { return visibleText(f.text.section(u'\n', n, n)); };
    QString said;
    switch (f.kind) {
    case Kind::FocusFailures:
        said = f.second > 0 ? translate("Evidence", "Jicofo counts %1 failed recordings, %n of them meanwhile", nullptr, second).arg(count)
                            : translate("Evidence", "Jicofo counts %n failed recording(s), and more with each of them", nullptr, count);
        break;
    case Kind::FocusMark: said = translate("Evidence", "Jicofo marked it as failed at %1").arg(timeOf(f.value)); break;
    case Kind::ShortPhases: said = translate("Evidence", "%n busy phase(s) in a row, the longest %1", nullptr, count).arg(formatAge(qint64(f.second), QLocale())); break;
    case Kind::Sessions: said = translate("Evidence", "sessions started %1, stopped %2").arg(count).arg(second); break;
    case Kind::StartedFlat: said = translate("Evidence", "sessions started stayed at %1").arg(count); break;
    case Kind::NeverOn: said = translate("Evidence", "no recording came on meanwhile; Jicofo knows of %1").arg(count); break;
    case Kind::MoreBusy: said = translate("Evidence", "%n recorder(s) say busy, Jicofo knows of %1 recordings", nullptr, second).arg(count); break;
    case Kind::BusyFor: said = translate("Evidence", "busy for %1").arg(formatAge(qint64(f.value), QLocale())); break;
    case Kind::Errors: said = translate("Evidence", "%n system error(s) counted", nullptr, count); break;
    case Kind::PresenceSays: said = translate("Evidence", "its presence says %1").arg(stateWord(f.value, f.second)); break;
    case Kind::RestSays: said = translate("Evidence", "its REST page says %1").arg(stateWord(f.value, f.second)); break;
    case Kind::FocusSays: said = translate("Evidence", "Jicofo says %1").arg(stateWord(f.value, f.second)); break;
    case Kind::Items: said = translate("Evidence", "%n login(s) under one name in the brewery", nullptr, count); break;
    case Kind::NotInBrewery: said = translate("Evidence", "not in the brewery"); break;
    case Kind::NotInFocus: said = translate("Evidence", "not in Jicofo's list"); break;
    case Kind::LogLines: said = translate("Evidence", "%n line(s) in Prosody's log: %1", nullptr, count).arg(visibleText(f.text)); break;
    case Kind::Encoders: said = translate("Evidence", "%1 ffmpeg and %2 browser drivers run on its machine").arg(count).arg(second); break;
    case Kind::DiskFree:
        said = translate("Evidence", "%1 of %2 free").arg(formatWithUnit(f.value, Unit::Byte, 0, QLocale()), formatWithUnit(f.second, Unit::Byte, 0, QLocale()));
        break;
    case Kind::ProxySays: said = translate("Evidence", "%1 says %2").arg(part(0), part(1)); break;
    case Kind::ShardSays: said = translate("Evidence", "%1 says “%2”").arg(part(0), part(1)); break;
    case Kind::RoomAt: said = translate("Evidence", "%n person(s) on %1", nullptr, count).arg(part(0)); break;
    case Kind::RoomSentTo: said = translate("Evidence", "%1 sends newcomers to %2").arg(part(0), part(1)); break;
    case Kind::RoomByFocus: said = f.value < 0 ? translate("Evidence", "Jicofo does not list it") : translate("Evidence", "Jicofo counts %n person(s)", nullptr, count); break;
    case Kind::RoomByBridges: said = f.value < 0 ? translate("Evidence", "no bridge lists it") : translate("Evidence", "bridges carry %n person(s)", nullptr, count); break;
    case Kind::RoomByProsody: said = f.value < 0 ? translate("Evidence", "Prosody does not list it") : translate("Evidence", "Prosody counts %n person(s)", nullptr, count); break;
    case Kind::CanaryRuns: said = translate("Evidence", "%n canary recording(s) failed in a row: %1", nullptr, count).arg(visibleText(f.text)); break;
    case Kind::TargetError:
    case Kind::RuleError: said = visibleText(f.text); break;
    }
    if (!source.isEmpty() && f.at > 0) return translate("Evidence", "%1 (%2, %3)").arg(said, source, timeOf(double(f.at)));
    return f.at > 0 ? translate("Evidence", "%1 (%2)").arg(said, timeOf(double(f.at))) : said;
}

QString gapSentence(ProblemGap gap)
{
    switch (gap) {
    case ProblemGap::NoCounters: return translate("Evidence", "It exports no counters (jibri.stats.prometheus.enabled), so nobody tells how many sessions it began.");
    case ProblemGap::NoFailures: return translate("Evidence", "Jicofo's count of failures is not known: the phases may have been ended by people.");
    case ProblemGap::NoActive: return translate("Evidence", "Jicofo's count of recordings is not known: one of the phases may have recorded.");
    case ProblemGap::NoFocusList: return translate("Evidence", "Jicofo's own list is not known.");
    case ProblemGap::NoLog: return translate("Evidence", "The reason itself stands only in its log, which is not read here.");
    case ProblemGap::NoProcesses: return translate("Evidence", "Whether ffmpeg still runs there is not known.");
    case ProblemGap::WhichOfThem: return translate("Evidence", "All of them were free when it failed, and nobody says which one Jicofo had asked.");
    case ProblemGap::WhichMachine: return translate("Evidence", "The second machine is invisible until the first leaves.");
    }
    return {};
}

QString remedySentence(const Problem &p)
{
    switch (p.remedy) {
    case Remedy::None: break;
    case Remedy::StopRecording: return translate("Evidence", "Stop the recording.");
    case Remedy::RestartWhenIdle:
        if (p.kind == ProblemKind::RecorderUnhealthy) return translate("Evidence", "Restart when idle: it stays unhealthy until then. Look after its disk and its recordings directory.");
        return translate("Evidence", "Restart when idle: it logs in anew.");
    case Remedy::RestartNow:
        if (p.kind == ProblemKind::RecorderUnhealthy) return translate("Evidence", "Restart now: nothing is being recorded, and it stays unhealthy until then. Look after its disk and its recordings directory.");
        if (p.kind == ProblemKind::RecorderExpired) return translate("Evidence", "Restart now: its session is over. Its supervisor should do that by itself.");
        return translate("Evidence", "Restart now: nothing is being recorded.");
    case Remedy::RestartWithX: return translate("Evidence", "Restart with X server; if it goes on, compare the versions of browser and driver.");
    case Remedy::Rename: return translate("Evidence", "Give one of them another nickname and restart it when idle.");
    case Remedy::FixLogin: return translate("Evidence", "Check the recorder's account, the hidden domain, the certificate and the base URL, then restart when idle.");
    case Remedy::FasterLaunch: return translate("Evidence", "Restart with X server to free the host; a faster host or a longer jicofo.xmpp.client.reply-timeout cures it.");
    case Remedy::ReloadModule: return translate("Evidence", "Reload Prosody's module with the guard against a missing occupant; who waits presses record again.");
    }
    return {};
}

} // namespace jitscope
