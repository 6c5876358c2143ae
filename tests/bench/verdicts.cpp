// The bars of the verdicts: precision and recall per cause on the labelled set, none wrong in a healthy day of a hundred rooms, and what a beat costs.
#include "bench.h"

#include "app/engine/verdictday.h"
#include "app/engine/verdictplay.h"

#include <cstdio>

namespace jitscope {

std::vector<BenchRow> benchVerdicts()
{
    using namespace test;
    std::vector<BenchRow> rows;
    // The rules were made on the seeds of the set; the second time it is played with others.
    for (const quint32 shift : {0u, 0x5a17u}) {
        VerdictScore all;
        for (demo::Scenario s : demo::scenarios()) {
            s.seed += shift;
            playScenario(s, all);
        }
        for (const VerdictCause c : ScoredCauses) {
            for (const bool precision : {true, false}) {
                BenchRow r;
                r.what = QStringLiteral("%1 of %2, %3 scenarios%4").arg(precision ? QStringLiteral("precision") : QStringLiteral("recall"), QLatin1String(verdictCauseName(c))).arg(demo::scenarios().size()).arg(shift ? QStringLiteral(", other seeds") : QString());
                r.bar = QStringLiteral("≥ 95 %");
                r.ours = 100 * (precision ? all.precision(c) : all.recall(c));
                r.unit = QStringLiteral("%");
                r.reached = r.ours >= 95 && all.found[size_t(c)] > 0;
                r.note = QStringLiteral("%1 found, %2 %3").arg(all.found[size_t(c)]).arg(precision ? all.wrong[size_t(c)] : all.missed[size_t(c)]).arg(precision ? QStringLiteral("wrong") : QStringLiteral("missed"));
                rows.push_back(r);
            }
        }
        for (const QString &n : all.notes) fprintf(stderr, "%s\n", qPrintable(n));
    }
    const HealthyDay day = playHealthyDay(24 * 3600);
    BenchRow healthy;
    healthy.what = QStringLiteral("false verdicts in a healthy day of %1 rooms, %2 people").arg(day.rooms).arg(day.people);
    healthy.bar = QStringLiteral("0");
    healthy.ours = day.wrong;
    healthy.reached = day.wrong == 0 && day.rooms >= 100;
    healthy.note = QStringLiteral("%1 looks, %2 spikes beyond a limit").arg(day.looks).arg(day.spikes);
    rows.push_back(healthy);
    const BigBeat beat = playBigBeat(500, 4000, 40);
    BenchRow cost;
    cost.what = QStringLiteral("verdicts of one beat: 500 bridges, 4,000 people, every figure new, a tenth poor");
    cost.bar = QStringLiteral("≤ 25 ms on the engine's thread");
    cost.ours = beat.allNewMs;
    cost.unit = QStringLiteral("ms");
    cost.reached = beat.allNewMs <= 25;
    cost.note = QStringLiteral("%1 ms when nothing is new").arg(beat.sameMs, 0, 'f', 2);
    rows.push_back(cost);
    return rows;
}

} // namespace jitscope
