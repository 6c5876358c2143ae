// The bar of the alert engine: 20,000 entities × 60 rules in one beat. A third of the rules look at windows, and in every beat a tenth of the entities say
// something new; one in a thousand is beyond a threshold.
#include "bench.h"

#include "alerts/alertboard.h"
#include "engine/shardjudge.h"

namespace jitscope {

std::vector<BenchRow> benchAlerts()
{
    constexpr int Shards = 100, PerShard = 200, Rules = 60, Beats = 40;
    constexpr qint64 T0 = 1'800'000'000'000;
    constexpr Metric Figures[] = {Metric::BridgeStress, Metric::BridgePeople, Metric::BridgeRooms, Metric::BridgeLossDown, Metric::BridgeLossUp, Metric::BridgeRtt,
                                  Metric::BridgeIceFailed, Metric::BridgeHeapUsed, Metric::BridgeThreads, Metric::BridgeCpuSteal};
    std::vector<AlertRule> rules;
    for (int i = 0; i < Rules; ++i) {
        AlertRule r;
        r.name = QStringLiteral("Rule_%1").arg(i);
        r.signal.of = ServerKind::Bridge;
        SignalTerm term{Figures[i % std::size(Figures)], SignalTerm::Over::Now, 0};
        if (i % 3 == 0) {
            constexpr SignalTerm::Over windows[] = {SignalTerm::Over::Increase, SignalTerm::Over::Max, SignalTerm::Over::Min, SignalTerm::Over::Mean};
            term.over = windows[i / 3 % 4];
            term.windowMs = 300'000 * (1 + i % 2);
        }
        r.signal.terms = {term};
        if (i % 10 == 9) {
            r.signal.per = {{Metric::BridgePeople}};
            r.signal.percent = true;
        }
        r.raise = i % 6 == 0 ? 998 : 1e6;
        r.forMs = 60'000;
        rules.push_back(std::move(r));
    }
    std::vector<ShardJudge> judges;
    std::vector<SnapshotPtr> snapshots;
    const auto server = [&](int s, int v, int round) {
        Server x;
        x.id = {QStringLiteral("jvb-%1-%2").arg(s).arg(v)};
        x.name = x.id.value;
        x.health = Health::Ok;
        for (size_t m = 0; m < std::size(Figures); ++m) x.readings.set({double((v * 7 + round + int(m)) % 1000), T0 + round * 1000, Figures[m], 0, ReadingState::Measured});
        return std::make_shared<const Server>(std::move(x));
    };
    for (int s = 0; s < Shards; ++s) {
        auto snapshot = std::make_shared<ShardSnapshot>();
        snapshot->id = {QStringLiteral("shard-%1").arg(s)};
        snapshot->at = T0;
        for (int v = 0; v < PerShard; ++v) snapshot->servers.push_back(server(s, v, 0));
        snapshots.push_back(snapshot);
        judges.emplace_back(snapshot->id);
        judges.back().setRules(rules);
        judges.back().take(snapshot, T0);
    }
    std::vector<double> judging, taking;
    std::vector<Alert> out;
    size_t judgements = 0, open = 0;
    for (int b = 1; b <= Beats; ++b) {
        const qint64 now = T0 + b * 1000;
        std::vector<SnapshotPtr> next;
        for (int s = 0; s < Shards; ++s) {
            auto snapshot = std::make_shared<ShardSnapshot>(*snapshots[size_t(s)]);
            snapshot->at = now;
            for (int v = b % 10; v < PerShard; v += 10) snapshot->servers[size_t(v)] = server(s, v, b);
            next.push_back(std::move(snapshot));
        }
        snapshots = std::move(next);
        taking.push_back(onceMs([&] {
            for (int s = 0; s < Shards; ++s) judges[size_t(s)].take(snapshots[size_t(s)], now);
        }));
        out.clear();
        judgements = 0;
        judging.push_back(onceMs([&] {
            for (ShardJudge &j : judges) j.beat(now, out);
        }));
        for (const ShardJudge &j : judges) judgements += j.judgements();
        open = out.size();
    }
    BenchRow row;
    row.what = QStringLiteral("alerts: %1 judgements in one beat, the slowest").arg(judgements);
    row.bar = QStringLiteral("20,000 × 60 in ≤ 50 ms");
    row.ours = *std::max_element(judging.begin(), judging.end());
    row.unit = QStringLiteral("ms");
    row.reached = row.ours <= 50 && judgements == size_t(Shards) * PerShard * Rules;
    row.note = QStringLiteral("median %1 ms; taking the figures of a tenth in: median %2 ms; %3 open").arg(median(judging), 0, 'f', 1).arg(median(taking), 0, 'f', 1).arg(open);

    // All bridges of a big fleet at once, on the board that the list shows.
    std::vector<double> putting;
    for (int turn = 0; turn < 9; ++turn) {
        AlertBoard board;
        std::vector<Alert> all;
        for (int i = 0; i < 500; ++i) {
            Alert a;
            a.key.rule = QStringLiteral("JVB_XMPP_Detached");
            a.key.target = EntityId::of(ShardId{QStringLiteral("s%1").arg(i % 12)}, ServerId{QStringLiteral("jvb-%1").arg(i)});
            a.severity = AlertSeverity::Severe;
            a.state.phase = AlertPhase::Firing;
            a.state.since = a.state.firedAt = T0;
            all.push_back(std::move(a));
        }
        putting.push_back(onceMs([&] { board.put({}, std::move(all), T0); }));
        if (board.open().size() != 500) putting.push_back(1e9);
    }
    BenchRow list;
    list.what = QStringLiteral("alerts: 500 bridges fail at once, on the board");
    list.bar = QStringLiteral("≤ 100 ms");
    list.ours = median(putting);
    list.unit = QStringLiteral("ms");
    list.reached = list.ours <= 100;
    return {row, list};
}

} // namespace jitscope
