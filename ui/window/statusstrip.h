// The status bar of a window (look §6): sources up and down, what is asked of the bridges, age of the data, read-only, clock with zone.
#pragma once

#include "workspace.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QToolButton;

namespace jitscope {

class Meter;
class PlainLabel;

// What the strip says, made of the snapshots alone; apart so that it can be tested.
struct SourceSummary
{
    int total = 0, up = 0, unknown = 0, down = 0; // switched-off pages and those not asked yet do not count
    int pending = 0;
    Health worst = Health::Pending;
    double meanShare = 0;   // of the budgets, 0…1
    QString busiest;        // server that costs most
    double busiestRate = 0, busiestBudget = 0; // bytes/s
    qint64 newest = 0;      // ms since the epoch; 0: nothing yet
    int intervalMs = 0;     // shortest interval of the sources that answer
    QStringList costs;      // "jvb-eu1-03: 94 KB/s of 100 KB/s", dearest first
};
SourceSummary summarise(const Fleet &fleet, const EntityId &scope);

class StatusStrip : public QWidget
{
    Q_OBJECT
public:
    StatusStrip(Workspace &workspace, QWidget *parent = nullptr);

    void setScope(const EntityId &scope); // Fleet or Shard
    void setClock(std::function<qint64()> clock);
    void refresh();

signals:
    void doctorWanted();
    void operationsWanted(); // those that are open were pressed
    void latchWanted(); // the latch was pressed
    void privacyWanted(); // the sign that names are hidden was pressed

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Workspace &m_workspace;
    EntityId m_scope;
    std::function<qint64()> m_clock;
    QTimer m_timer;
    void refreshLatch();
    void refreshPrivacy();
    void refreshOperations();

    QToolButton *m_sources, *m_operations, *m_privacy, *m_latch;
    PlainLabel *m_asked, *m_cost, *m_age, *m_time;
    bool m_open = false;   // of the latch, as painted
    bool m_hidden = false; // names, likewise
    Meter *m_meter;
    QWidget *m_costRule;
};

} // namespace jitscope
