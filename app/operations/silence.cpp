// A silence in Alertmanager around an operation (jitsi/operations.md §1, §15): made before the first act, ended after the last one or when it is cancelled. It ends by
// itself when the console does not come to it, and what goes wrong with it never stops the operation.
#include "operations/planparts.h"

#include "operations/jsontext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHostAddress>

#include <algorithm>

namespace jitscope {
namespace {

constexpr qint64 ShortestMs = 10 * 60'000, LongestMs = 4 * 3'600'000;

// For RE2: punctuation of ASCII with a backslash before it, all else as it is.
QString escapedForRe2(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const bool punctuation = c.unicode() < 128 && !c.isLetterOrNumber() && c != u'_' && c.unicode() > 32;
        if (punctuation) out += u'\\';
        out += c;
    }
    return out;
}

QString hostOf(const EndpointConfig &e)
{
    const QString host = e.url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback() ? QString() : host;
}

QByteArray matcher(const char *name, const QString &value, bool regex)
{
    return QByteArray("{\"name\":\"") + name + "\",\"value\":" + jsonText(value) + ",\"isRegex\":" + (regex ? "true" : "false") + ",\"isEqual\":true}";
}

// Prometheus names a target "host:port"; many give it the server's own name instead. Of a shard it is the label that all its targets carry.
QByteArray matchers(const PlanContext &c, const OperationKind &kind)
{
    QStringList names;
    for (const QString &target : c.request.targets) {
        const EndpointConfig *e = c.endpoint(target);
        if (!e) continue;
        names << escapedForRe2(e->name);
        if (const QString host = hostOf(*e); !host.isEmpty()) names << escapedForRe2(host);
    }
    names.removeDuplicates();
    if (names.isEmpty() || kind.harm == Harm::Shard) return matcher("shard", c.shard.id.value, false);
    return matcher("instance", QStringLiteral("(?:%1)(?::[0-9]+)?").arg(names.join(u'|')), true);
}

} // namespace

void addSilence(const PlanContext &c, const OperationKind &kind, Plan &plan)
{
    if (c.shard.alertmanager.url.isEmpty() || !kind.disruptive || plan.steps.empty()) return;
    qint64 expected = 0;
    for (const PlanStep &s : plan.steps) expected += s.check.ask.isEmpty() ? 5'000 : s.check.timeoutMs;
    const auto time = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs); };
    const qint64 until = c.around.now + std::clamp(expected, ShortestMs, LongestMs);
    const auto toAlertmanager = [&](const char *method, const QString &path) {
        Action a = ask(c.shard.alertmanager, path);
        a.base = QStringLiteral("alertmanager");
        a.method = method;
        a.timeoutMs = 5'000;
        return a;
    };
    PlanStep on = step({}, "silence", QT_TRANSLATE_NOOP("Operation", "Silence alerts"), phrase(QT_TRANSLATE_NOOP("Operation", "in Alertmanager, until %1 at the latest"), {time(until)}));
    on.act = toAlertmanager("POST", QStringLiteral("/api/v2/silences"));
    on.act.contentType = "application/json";
    on.act.body = QByteArray("{\"matchers\":[") + matchers(c, kind) + "],\"startsAt\":" + jsonText(time(c.around.now)) + ",\"endsAt\":" + jsonText(time(until)) + ",\"createdBy\":"
        + jsonText(c.around.who.isEmpty() ? QStringLiteral("jitscope") : c.around.who) + ",\"comment\":"
        + jsonText(QStringLiteral("Jitscope: %1 %2 on %3, operation %4").arg(c.request.kind, c.request.targets.join(u' '), c.shard.id.value, c.around.operation)) + '}';
    on.rememberReply = {{QStringLiteral("silence"), QStringLiteral("json:silenceID")}};
    // Its id is known also when the reply was lost, or the console killed: else nobody could end it.
    if (!c.around.operation.isEmpty()) {
        const QString ours = QStringLiteral("silence:operation ") + c.around.operation;
        on.check.ask = toAlertmanager("GET", QStringLiteral("/api/v2/silences"));
        on.check.all = {is(ours, QStringLiteral("none"), Condition::Is::Different)};
        on.check.remember = {{QStringLiteral("silence"), ours}};
        on.check.everyMs = c.pace.quick;
        on.check.timeoutMs = 5'000;
    }
    on.once = on.optional = on.around = true;
    on.undo = toAlertmanager("DELETE", QStringLiteral("/api/v2/silence/{silence}"));
    PlanStep off = step({}, "unsilence", QT_TRANSLATE_NOOP("Operation", "End the silence"), phrase(QT_TRANSLATE_NOOP("Operation", "in Alertmanager")));
    off.act = on.undo;
    off.optional = off.repeats = true;
    plan.steps.insert(plan.steps.begin(), on);
    plan.steps.push_back(off);
}

} // namespace jitscope
