#include "items/noticewords.h"

#include "base/text.h"
#include "base/translate.h"
#include "base/unit.h"
#include "items/alertwords.h"
#include "items/operationwords.h"
#include "privacy/roomlabel.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace jitscope {
namespace {

// "No usable bridge" after a colon. Only English has small letters there; names of products keep theirs.
QString inSentence(const QString &title)
{
    const QLocale::Language language = QLocale().language();
    if (title.size() < 2 || (language != QLocale::English && language != QLocale::C) || !title.at(1).isLower()) return title;
    for (const char *name : {"Jicofo", "Jibri", "Prosody", "Java", "Chrome", "Consul", "Prometheus", "Alertmanager"})
        if (title.startsWith(QLatin1String(name))) return title;
    return title.at(0).toLower() + title.mid(1);
}

bool isNoView(const Alert &a) { return a.problem.about.kind == EntityKind::Shard && (a.problem.kind == ProblemKind::ShardUnreachable || a.problem.kind == ProblemKind::TunnelDown); }

bool isTold(const Alert &a, qint64 now) { return a.isFiring() && a.severity != AlertSeverity::Info && a.ack.at == 0 && a.cause == 0 && !a.isMuted(now); }

QString causeOf(const Alert &a, const AlertBoard &board) { return inSentence(alertTitle(a, board.rule(a.key.rule))); }

// Cause with its figure, where the rule is about one: "stress 0.87".
QString figureOf(const Alert &a, const AlertBoard &board)
{
    const AlertRule *rule = board.rule(a.key.rule);
    if (!rule || rule->signal.kind != AlertSignal::Kind::Metric || a.state.noData) return {};
    const QString value = alertValue(a, rule), limit = alertThreshold(a, rule);
    if (value.isEmpty()) return {};
    return limit.isEmpty() ? value : value + u' ' + limit;
}

QString reachText(int rooms, int people)
{
    if (people < 0 && rooms < 0) return {};
    const QString some = people >= 0 ? translate("Notice", "%n person(s)", nullptr, people) : QString(), in = rooms >= 0 ? translate("Notice", "%n room(s)", nullptr, rooms) : QString();
    if (rooms <= 0) return people > 0 ? translate("Notice", "%1.").arg(some) : QString();
    return people >= 0 ? translate("Notice", "%1, %2.").arg(in, some) : translate("Notice", "%1.").arg(in);
}

QString severityTitle(const Alert &a, const QString &what)
{
    switch (alertHealth(a)) {
    case Health::Unknown: return translate("Notice", "Unknown: %1").arg(what);
    case Health::Warning: case Health::Fair: return translate("Notice", "Warning: %1").arg(what);
    default: return translate("Notice", "Critical: %1").arg(what);
    }
}

// Without seconds: a bubble is read at a glance.
QString sinceText(qint64 at, qint64 now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
    return local.date() == QDateTime::fromMSecsSinceEpoch(now).date() ? local.time().toString(QStringLiteral("HH:mm")) : momentText(at, now);
}

enum class TargetNoun { Bridges, Recorders, Rooms, Shards, Hosts, Others };
TargetNoun nounOf(const Notice &notice, const AlertBoard &board, const Fleet &fleet)
{
    std::optional<TargetNoun> all;
    for (const quint64 id : notice.alerts) {
        const Alert *a = board.alert(id);
        if (!a) continue;
        const EntityId &t = a->key.target;
        TargetNoun one = TargetNoun::Others;
        if (t.kind == EntityKind::Shard) one = TargetNoun::Shards;
        else if (t.kind == EntityKind::Room) one = TargetNoun::Rooms;
        else if (const ServerPtr server = t.kind == EntityKind::Server ? fleet.server(ShardId{t.shard}, ServerId{t.id}) : nullptr) {
            if (server->kind == ServerKind::Bridge) one = TargetNoun::Bridges;
            else if (server->kind == ServerKind::Recorder) one = TargetNoun::Recorders;
            else if (server->kind == ServerKind::Host) one = TargetNoun::Hosts;
        }
        if (all.value_or(one) != one) return TargetNoun::Others;
        all = one;
    }
    return all.value_or(TargetNoun::Others);
}

QString manyText(TargetNoun noun, const QString &cause, int n)
{
    switch (noun) {
    case TargetNoun::Bridges: return translate("Notice", "%1 on %n bridge(s)", nullptr, n).arg(cause);
    case TargetNoun::Recorders: return translate("Notice", "%1 on %n recorder(s)", nullptr, n).arg(cause);
    case TargetNoun::Rooms: return translate("Notice", "%1 in %n room(s)", nullptr, n).arg(cause);
    case TargetNoun::Shards: return translate("Notice", "%1 on %n shard(s)", nullptr, n).arg(cause);
    case TargetNoun::Hosts: return translate("Notice", "%1 on %n host(s)", nullptr, n).arg(cause);
    case TargetNoun::Others: break;
    }
    return translate("Notice", "%1 in %n place(s)", nullptr, n).arg(cause);
}

// At most three, then "and 5 more".
QString namesOf(const Notice &notice, const AlertBoard &board, const Fleet &fleet)
{
    QStringList names;
    for (const quint64 id : notice.alerts)
        if (const Alert *a = board.alert(id)) {
            const QString name = noticeTarget(*a, fleet);
            if (!names.contains(name)) names << name;
            if (names.size() == 3) break;
        }
    const int more = notice.count - int(names.size());
    const QString list = names.join(QStringLiteral(", "));
    return more > 0 && !names.isEmpty() ? translate("Notice", "%1 and %n more.", nullptr, more).arg(list) : translate("Notice", "%1.").arg(list);
}

QString singleTitle(const Alert &a, const AlertBoard &board, const Fleet &fleet)
{
    const QString target = noticeTarget(a, fleet), cause = causeOf(a, board);
    if (target.isEmpty() || (target.size() > 3 && cause.contains(target, Qt::CaseInsensitive))) return cause; // another system's sentence names it
    return translate("Notice", "%1 on %2").arg(cause, target);
}

NoticeText alertText(const Notice &notice, const AlertBoard &board, const Fleet &fleet, qint64 now)
{
    const Alert *first = notice.alerts.empty() ? nullptr : board.alert(notice.alerts.front());
    if (!first) return {translate("Notice", "%n alert(s)", nullptr, std::max(1, notice.count)), translate("Notice", "Shown in Jitscope.")};
    NoticeText text;
    QStringList body;
    if (notice.repeated) body << translate("Notice", "Still not acknowledged.");
    if (notice.count <= 1 && isNoView(*first)) {
        text.title = translate("Notice", "No view of %1").arg(noticeTarget(*first, fleet));
        body << (first->problem.kind == ProblemKind::TunnelDown ? translate("Notice", "The SSH tunnel is down.") : translate("Notice", "The way to it is broken."))
             << translate("Notice", "Nothing is known to be broken there.");
    } else if (notice.count <= 1) {
        text.title = severityTitle(*first, singleTitle(*first, board, fleet));
        if (const QString figure = figureOf(*first, board); !figure.isEmpty()) body << translate("Notice", "Now %1.").arg(figure);
    } else {
        text.title = severityTitle(*first, manyText(nounOf(notice, board, fleet), causeOf(*first, board), notice.count));
        if (notice.shards > 1) text.title = translate("Notice", "%1, on %n shard(s)", nullptr, notice.shards).arg(text.title);
        body << namesOf(notice, board, fleet);
    }
    if (const QString reach = reachText(notice.rooms, notice.people); !reach.isEmpty()) body << reach;
    if (notice.since > 0) body << translate("Notice", "Since %1.").arg(sinceText(notice.since, now));
    text.body = body.join(u' ');
    return text;
}

NoticeText awayText(const Notice &notice)
{
    QStringList body;
    if (notice.came > 0) body << translate("Notice", "%n alert(s) came and went.", nullptr, notice.came);
    body << (notice.count > 0 ? translate("Notice", "%n alert(s) fire now.", nullptr, notice.count) : translate("Notice", "Nothing fires now."));
    return {translate("Notice", "While you were away (%1)").arg(formatAge(notice.away, QLocale())), body.join(u' ')};
}

} // namespace

QString noticeTarget(const Alert &alert, const Fleet &fleet)
{
    const EntityId &t = alert.key.target;
    if (t.kind == EntityKind::Person) {
        const RoomPtr room = fleet.room(ShardId{t.shard}, RoomId{t.room});
        return translate("Notice", "one person in %1").arg(room ? visibleText(room->name, 60) : roomLabel(RoomId{t.room}, 60));
    }
    return targetLabel(t, alert.target, 60);
}

NoticeText noticeText(const Notice &notice, const AlertBoard &board, const Fleet &fleet, qint64 now)
{
    switch (notice.kind) {
    case Notice::Kind::Alert: return alertText(notice, board, fleet, now);
    case Notice::Kind::More:
        return {translate("Notice", "%n more alert(s)", nullptr, notice.count), translate("Notice", "Shown in Jitscope; at most 3 bubbles per minute.")};
    case Notice::Kind::Away: return awayText(notice);
    case Notice::Kind::Resolved: break;
    }
    const Alert *first = notice.alerts.empty() ? nullptr : board.alert(notice.alerts.front());
    if (!first) return {translate("Notice", "%n alert(s) resolved", nullptr, std::max(1, notice.count)), {}};
    const QString what = notice.count > 1 ? manyText(nounOf(notice, board, fleet), causeOf(*first, board), notice.count) : singleTitle(*first, board, fleet);
    const qint64 from = first->state.firedAt > 0 ? first->state.firedAt : notice.since, until = first->endedAt > 0 ? first->endedAt : now;
    return {translate("Notice", "Resolved: %1").arg(what), from > 0 ? translate("Notice", "After %1.").arg(formatAge(until - from, QLocale())) : QString()};
}

NoticeText operationNotice(const Operation &operation, qint64 now)
{
    const QString title = operationTitle(operation.request), targets = operationTargets({operation.request});
    if (operation.state == OperationState::Choosing) return {translate("Notice", "Needs your word: %1").arg(title), translate("Notice", "%1.").arg(targets)};
    const QString took = operation.endedAt > operation.askedAt ? formatAge(operation.endedAt - operation.askedAt, QLocale()) : QString();
    const QString how = operation.state == OperationState::Done ? QString() : operationProgress(operation, now);
    QStringList body{translate("Notice", "%1.").arg(targets)};
    if (!how.isEmpty()) body << translate("Notice", "%1.").arg(visibleText(how, 200));
    if (!took.isEmpty()) body << translate("Notice", "After %1.").arg(took);
    return {translate("Notice", "%1: %2").arg(operationState(operation), title), body.join(u' ')};
}

NoticeText testNotice(AlertSeverity severity)
{
    return {translate("Notice", "%1: this is a test").arg(severityWord(severity)), translate("Notice", "Alerts of this severity look and sound like this.")};
}

std::vector<NoticeAct> noticeActs(const Notice &notice, const AlertBoard &board)
{
    if (notice.kind != Notice::Kind::Alert) return {NoticeAct::Open};
    const Alert *first = notice.alerts.empty() ? nullptr : board.alert(notice.alerts.front());
    if (first && notice.count <= 1 && isNoView(*first)) return {NoticeAct::Reconnect, NoticeAct::Open};
    switch (notice.severity) {
    case AlertSeverity::Page: return {NoticeAct::Acknowledge, NoticeAct::Open};
    case AlertSeverity::Severe: return {NoticeAct::Acknowledge, NoticeAct::Open, NoticeAct::Snooze};
    case AlertSeverity::Warning: case AlertSeverity::Info: break;
    }
    return {NoticeAct::Open, NoticeAct::Snooze};
}

const char *noticeActKey(NoticeAct act)
{
    switch (act) {
    case NoticeAct::Acknowledge: return "acknowledge";
    case NoticeAct::Open: return "open";
    case NoticeAct::Snooze: return "snooze";
    case NoticeAct::Reconnect: return "reconnect";
    }
    return "";
}

std::optional<NoticeAct> noticeActByKey(QStringView key)
{
    if (key == u"default") return NoticeAct::Open;
    for (const NoticeAct act : {NoticeAct::Acknowledge, NoticeAct::Open, NoticeAct::Snooze, NoticeAct::Reconnect})
        if (key == QLatin1String(noticeActKey(act))) return act;
    return std::nullopt;
}

QString noticeActWord(NoticeAct act)
{
    switch (act) {
    case NoticeAct::Acknowledge: return translate("Notice", "Acknowledge");
    case NoticeAct::Open: return translate("Notice", "Open");
    case NoticeAct::Snooze: return translate("Notice", "Snooze 1 h");
    case NoticeAct::Reconnect: return translate("Notice", "Reconnect");
    }
    return {};
}

AlertTally tally(const AlertBoard &board, qint64 now)
{
    AlertTally t;
    for (const Alert &a : board.open()) {
        if (!isTold(a, now)) continue;
        const Health health = alertHealth(a);
        t.worst = worse(t.worst, health);
        if (health == Health::Unknown) ++t.unknown;
        else if (health >= Health::Critical) ++t.critical;
        else ++t.warning;
    }
    return t;
}

std::vector<NoticeCause> worstCauses(const AlertBoard &board, const Fleet &fleet, size_t most, qint64 now)
{
    struct Group { const Alert *first; Health health; int count; };
    std::vector<Group> groups;
    QHash<QString, size_t> at;
    for (const Alert &a : board.open()) {
        if (!isTold(a, now)) continue;
        const QString &key = a.key.rule;
        const Health health = alertHealth(a);
        if (const auto it = at.constFind(key); it != at.cend()) {
            Group &g = groups[*it];
            ++g.count;
            if (health > g.health) g.first = &a, g.health = health;
            continue;
        }
        at.insert(key, groups.size());
        groups.push_back({&a, health, 1});
    }
    // a page before other critical ones; then the newest
    const auto before = [](const Group &a, const Group &b) {
        if (a.health != b.health) return a.health > b.health;
        if (a.first->severity != b.first->severity) return a.first->severity > b.first->severity;
        return a.first->state.firedAt > b.first->state.firedAt;
    };
    const size_t shown = std::min(most, groups.size());
    std::partial_sort(groups.begin(), groups.begin() + std::ptrdiff_t(shown), groups.end(), before);
    std::vector<NoticeCause> causes;
    for (size_t i = 0; i < shown; ++i) {
        const Group &g = groups[i];
        QString target = noticeTarget(*g.first, fleet);
        if (g.count > 1) target = translate("Notice", "%1 and %n more", nullptr, g.count - 1).arg(target);
        causes.push_back({g.first->id, g.health, translate("Notice", "%1: %2").arg(target, causeOf(*g.first, board)), g.first->state.firedAt});
    }
    return causes;
}

QString trayToolTip(const AlertTally &t, const Readings &figures, qint64 mutedUntil, qint64 now)
{
    QStringList counts;
    if (t.critical > 0) counts << translate("Notice", "%n critical", nullptr, t.critical);
    if (t.warning > 0) counts << translate("Notice", "%n warning(s)", nullptr, t.warning);
    if (t.unknown > 0) counts << translate("Notice", "%n unknown", nullptr, t.unknown);
    if (counts.isEmpty()) counts << translate("Notice", "nothing is firing");
    QStringList all{translate("Notice", "Jitscope: %1").arg(counts.join(QStringLiteral(", ")))};
    const Reading people = figures.get(Metric::ShardPeople), rooms = figures.get(Metric::ShardRooms);
    if (people.hasValue() && rooms.hasValue()) { // each noun has a plural of its own
        const int crowd = int(people.value), doors = int(rooms.value);
        all << translate("Notice", "%1 in %2").arg(translate("Notice", "%n person(s)", nullptr, crowd), translate("Notice", "%n room(s)", nullptr, doors));
    }
    if (mutedUntil > now) all << translate("Notice", "muted %1").arg(untilText(mutedUntil, now));
    return all.join(QStringLiteral(" · "));
}

} // namespace jitscope
