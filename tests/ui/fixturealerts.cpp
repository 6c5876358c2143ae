#include "fixture.h"

namespace jitscope {
namespace {

constexpr qint64 minute = 60'000;

AlertRule ruleOf(const char *name, const char *title, AlertSeverity severity, Metric metric, double raise, qint64 forMs, const char *why, const char *doWhat)
{
    AlertRule r;
    r.name = QLatin1String(name);
    r.title = QLatin1String(title);
    r.severity = severity;
    r.signal.terms = {{metric, SignalTerm::Over::Now, 0}};
    r.raise = raise;
    r.forMs = forMs;
    r.keepMs = 5 * minute;
    r.why = QLatin1String(why);
    r.doWhat = QLatin1String(doWhat);
    return r;
}

AlertRule findingOf(const char *name, const char *title, AlertSeverity severity, ProblemKind kind, qint64 forMs, const char *why, const char *doWhat)
{
    AlertRule r = ruleOf(name, title, severity, Metric{}, 0, forMs, why, doWhat);
    r.signal = {};
    r.signal.kind = AlertSignal::Kind::Finding;
    r.signal.finding = kind;
    return r;
}

std::vector<AlertRule> rules()
{
    AlertRule stress = ruleOf("JVB_Stress_High", "Bridge stress high", AlertSeverity::Warning, Metric::BridgeStress, 0.8, 3 * minute, "Jicofo avoids the bridge from 0.8.", "Add a bridge, or move people off this one.");
    stress.clear = 0.65;
    stress.operation = QStringLiteral("move-people");
    stress.signal.of = ServerKind::Bridge;
    AlertRule rtt = ruleOf("JVB_RTT_High", "Bridge round trip high", AlertSeverity::Warning, Metric::BridgeRtt, 300, 30 * minute, "Far clients or congestion.", "Look at the choice of regions.");
    AlertRule xmpp = findingOf("JVB_XMPP_Detached", "Bridge has no XMPP login", AlertSeverity::Page, ProblemKind::BridgeNoXmpp, 2 * minute, "Its health stays 200 in this state, so nothing else notices.",
                               "Check Prosody first: the other bridges are joined, so it runs. Restart this bridge when idle.");
    xmpp.operation = QStringLiteral("restart-bridge-idle");
    AlertRule tunnel = findingOf("Tunnel_Down", "Tunnel down", AlertSeverity::Warning, ProblemKind::TunnelDown, 30'000, "What is behind it is unknown, not down.", "Reconnect.");
    AlertRule mix = ruleOf("Jicofo_Bridge_Version_Mix", "Bridge version mix", AlertSeverity::Info, Metric::ShardBridges, 1, 120 * minute, "Relays do not work across versions.", "Finish the roll.");
    mix.view = QStringLiteral("versions");
    AlertRule loss = ruleOf("Person_Loss_Up", "Person loses packets, own uplink", AlertSeverity::Warning, Metric::PersonLossUp, 3, minute, "It is the person's own connection.", "Ask for a cable.");
    loss.signal.scope = MetricScope::Person;
    return {stress, rtt, xmpp, tunnel, mix, loss};
}

Alert alertOf(const char *rule, const EntityId &target, const char *name, AlertSeverity severity, double value, double raise, qint64 firedAt, qint64 since, int rooms, int people)
{
    Alert a;
    a.key.rule = QLatin1String(rule);
    a.key.target = target;
    a.target = QString::fromUtf8(name);
    a.severity = severity;
    a.state.value = value;
    a.raise = raise;
    a.state.firedAt = firedAt;
    a.state.since = since;
    a.state.phase = firedAt > 0 ? AlertPhase::Firing : AlertPhase::Pending;
    a.rooms = rooms;
    a.people = people;
    return a;
}

} // namespace

void fillAlerts(Workspace &workspace, qint64 now)
{
    AlertBoard &board = workspace.alerts;
    const ShardId eu{QStringLiteral("eu-west-1")}, sa{QStringLiteral("sa-east-1")}, north{QStringLiteral("eu-north-1")};
    const auto server = [](const ShardId &shard, const char *id) { return EntityId::of(shard, ServerId{QLatin1String(id)}); };
    RuleSet shipped;
    shipped.rules = rules();
    workspace.alertDesk.setRules(shipped, {});
    workspace.alertDesk.me = QStringLiteral("hanna@desk");
    workspace.alertDesk.teamOf = [](const ShardId &shard) { return shard.value == QLatin1String("eu-west-1") ? QStringLiteral("am.example.org") : QString(); };
    board.setRules(shipped.rules);

    // what has come and gone
    std::vector<Alert> past{alertOf("JVB_Stress_High", server(eu, "jvb-eu1-04"), "jvb-eu1-04", AlertSeverity::Warning, 0.9, 0.8, now - 48 * minute, now - 51 * minute, 9, 160),
                            alertOf("JVB_Stress_High", server(north, "jvb-eun1-01"), "jvb-eun1-01", AlertSeverity::Warning, 0.9, 0.8, now - 30 * minute, now - 33 * minute, 1, 12)};
    for (Alert &a : past) a.state.at = a.state.firedAt;
    board.put({}, past, now - 47 * minute);
    board.put({}, {past[1]}, now - 42 * minute);
    board.put({}, {}, now - 27 * minute);

    Alert xmpp = alertOf("JVB_XMPP_Detached", server(eu, "jvb-eu1-03"), "jvb-eu1-03", AlertSeverity::Page, 1, NoValue, now - 6 * minute, now - 8 * minute, 4, 63);
    xmpp.problem.kind = ProblemKind::BridgeNoXmpp;
    xmpp.problem.health = Health::Critical;
    xmpp.problem.about = xmpp.key.target;
    xmpp.problem.args = {QStringLiteral("jvb-eu1-03"), QStringLiteral("0"), QStringLiteral("1")};
    Alert tunnel = alertOf("Tunnel_Down", EntityId::of(sa), "bastion.sa", AlertSeverity::Warning, 1, NoValue, now - 3 * minute, now - 4 * minute, -1, -1);
    tunnel.problem.kind = ProblemKind::TunnelDown;
    tunnel.problem.health = Health::Unknown;
    tunnel.problem.about = EntityId::of(sa);
    Alert person = alertOf("Person_Loss_Up", EntityId::of(eu, RoomId{QStringLiteral("design-critique@conference.meet.example.org")}, PersonId{QStringLiteral("4f2a91c3")}), "design-critique", AlertSeverity::Warning, 7.9, 3, now - 4 * minute, now - 5 * minute, 1, 1);
    Alert silent = alertOf("JVB_Stress_High", server(sa, "jvb-sa1-01"), "jvb-sa1-01", AlertSeverity::Warning, 0.83, 0.8, now - 9 * minute, now - 12 * minute, -1, -1);
    silent.state.noData = true;
    silent.state.at = now - 3 * minute;
    tunnel.way = QStringLiteral("bastion.sa.example.org");
    Alert behind = alertOf("JVB_RTT_High", server(sa, "jvb-sa1-01"), "jvb-sa1-01", AlertSeverity::Warning, 410, 300, now - 2 * minute, now - 32 * minute, -1, -1);
    behind.way = tunnel.way;
    std::vector<Alert> all{xmpp, tunnel, behind, alertOf("JVB_Stress_High", server(eu, "jvb-eu1-04"), "jvb-eu1-04", AlertSeverity::Warning, 0.87, 0.8, now - 5 * minute, now - 8 * minute, 9, 171), person, silent,
                           alertOf("JVB_RTT_High", server(eu, "jvb-eu1-01"), "jvb-eu1-01", AlertSeverity::Warning, 330, 300, 0, now - 22 * minute, 17, 146),
                           alertOf("JVB_Stress_High", server(eu, "jvb-eu1-02"), "jvb-eu1-02", AlertSeverity::Warning, 0.91, 0.8, now - 38 * minute, now - 41 * minute, 15, 121),
                           alertOf("JVB_Stress_High", server(eu, "jvb-eu1-01"), "jvb-eu1-01", AlertSeverity::Warning, 0.82, 0.8, now - 9 * minute, now - 12 * minute, 17, 146),
                           alertOf("Jicofo_Bridge_Version_Mix", EntityId::of(eu), "eu-west-1", AlertSeverity::Info, 2, 1, now - 80 * minute, now - 200 * minute, -1, -1)};
    for (Alert &a : all)
        if (!a.state.noData) a.state.at = now - 1500;
    board.put({}, all, now - 1000);
    Alert foreign = alertOf("CanarySlow", server(eu, "jicofo"), "canary", AlertSeverity::Warning, 1820, 1500, now - 16 * minute, now - 31 * minute, -1, -1);
    foreign.key.origin = QStringLiteral("Prometheus eu");
    foreign.key.fingerprint = QStringLiteral("a1");
    foreign.text = QString::fromUtf8("The canary page is slow <b>!</b>");
    board.put(foreign.key.origin, {foreign}, now - 1000);

    const auto idOf = [&](const char *rule, const char *target) {
        for (const Alert &a : board.open())
            if (a.key.rule == QLatin1String(rule) && a.target == QLatin1String(target)) return a.id;
        return quint64(0);
    };
    board.acknowledge({idOf("JVB_Stress_High", "jvb-eu1-02")}, QStringLiteral("Hanna V."), QStringLiteral("a bridge is on its way"), now - 20 * minute);
    board.snooze({idOf("Jicofo_Bridge_Version_Mix", "eu-west-1")}, now + 88 * minute, false, now);
    Silence drain;
    drain.shard = eu.value;
    drain.target = QStringLiteral("jvb-eu1-01");
    drain.rule = QStringLiteral("JVB_Stress_High");
    drain.from = now - 9 * minute;
    drain.until = now + 111 * minute;
    drain.who = QStringLiteral("Hanna V.");
    drain.note = QStringLiteral("drain in progress");
    board.silence(drain, false, now);
    workspace.notices.take({{Notice::Kind::Alert, QStringLiteral("g"), AlertSeverity::Page, {idOf("JVB_XMPP_Detached", "jvb-eu1-03")}, 1, 1}}, now - 5 * minute);
}

} // namespace jitscope
