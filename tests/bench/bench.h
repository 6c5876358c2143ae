// What every bench answers, and how times are taken: medians of interleaved runs, ours and the rival's in the same process.
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <functional>
#include <vector>

namespace jitscope {

struct BenchRow
{
    QString what;
    QString bar;       // what must be reached, as the issue words it
    double ours = 0;   // in `unit`
    QString unit;      // "ms", "MB/s", "MB"
    QString rival;     // its name; empty: none
    double rivals = 0; // in `unit`
    double ratio = 0;  // as the bar counts it; 0: the bar is absolute
    bool reached = false;
    QString note;
};

inline double median(std::vector<double> all)
{
    if (all.empty()) return 0;
    std::sort(all.begin(), all.end());
    const size_t n = all.size();
    return n % 2 ? all[n / 2] : (all[n / 2 - 1] + all[n / 2]) / 2;
}

inline double onceMs(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Duel { double ours, rival; }; // medians, ms

// Runs both in turn, so that a noisy moment of the machine hits both; the first turn warms up and does not count.
inline Duel duel(int turns, const std::function<void()> &ours, const std::function<void()> &rival)
{
    std::vector<double> a, b;
    for (int i = 0; i <= turns; ++i) {
        const double x = onceMs(ours), y = onceMs(rival);
        if (i == 0) continue;
        a.push_back(x);
        b.push_back(y);
    }
    return {median(a), median(b)};
}

// One function per bench, each in a file of its own; main.cpp has the list.
BenchRow benchJvbDebug();
std::vector<BenchRow> benchExposition();
BenchRow benchApply();
BenchRow benchChart();
BenchRow benchStart();
BenchRow benchMemory(double minutes);
std::vector<BenchRow> benchStall(double seconds);
BenchRow benchDead(double seconds);

} // namespace jitscope
