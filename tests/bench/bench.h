// What every bench answers, and how times are taken: medians of interleaved runs, ours and the rival's in the same process.
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <ctime>
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

// Time of this thread on the processor: what else the machine does meanwhile does not count.
inline double workedMs()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
}

inline double onceMs(const std::function<void()> &work)
{
    const double before = workedMs();
    work();
    return workedMs() - before;
}

// Tells of each delivery of an event from the loop, not of those within one.
class BenchApplication : public QApplication
{
public:
    using QApplication::QApplication;
    std::function<void(bool begins)> aroundDelivery; // on the GUI thread; null: nobody asks
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (receiver->thread() != thread()) return QApplication::notify(receiver, event); // other threads deliver through here too
        const bool told = aroundDelivery && m_depth == 0;
        if (told) aroundDelivery(true);
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        if (told && aroundDelivery) aroundDelivery(false);
        return taken;
    }

private:
    int m_depth = 0;
};

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
std::vector<BenchRow> benchAlerts();
std::vector<BenchRow> benchVerdicts();
std::vector<BenchRow> benchHistory();
std::vector<BenchRow> benchHistoryWindow(BenchApplication &app, double seconds);
std::vector<BenchRow> benchExposition();
std::vector<BenchRow> benchConfigJs();
BenchRow benchApply();
BenchRow benchCells();
std::vector<BenchRow> benchChart();
BenchRow benchMultiples(double seconds);
std::vector<BenchRow> benchDetail(double seconds);
BenchRow benchStart();
BenchRow benchMemory(double minutes);
std::vector<BenchRow> benchDead(double seconds);
std::vector<BenchRow> benchDeadSsh(double seconds);
std::vector<BenchRow> benchTray(double seconds);
std::vector<BenchRow> benchStall(BenchApplication &app, double seconds);

} // namespace jitscope
