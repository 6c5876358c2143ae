// A machine in a panel: its figures and charts. In the panel of a host with what runs there; in that of a bridge, a recorder, a focus with the host that
// it runs on.
#pragma once

#include "panels/facts.h"

#include <QCoreApplication>

namespace jitscope {

class ChartStack;

// CPU with its busiest core, memory, swap ("none" where there is none), disk, network, losses, clock.
std::vector<Fact> machineFacts(const Server &host, const ShardSnapshot &snapshot, qint64 now);

class MachinePart : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(MachinePart)

public:
    MachinePart(const View &view, QWidget *parent);
    // Hides itself when it is not known on which host of the fleet file `server` runs.
    void show(const Server &server, const ShardSnapshot &snapshot, qint64 now);
    FactList *facts() const { return m_facts; }
    ChartStack *charts() const { return m_charts; } // null before the first machine

private:
    View m_view;
    SectionHead *m_runsHead, *m_factsHead;
    FactList *m_runs, *m_facts;
    QVBoxLayout *m_chartsPlace;
    ChartStack *m_charts = nullptr;
    size_t m_tracks = 0; // that the charts show
};

} // namespace jitscope
