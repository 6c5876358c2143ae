// Alerts (look §8.7): how many causes and how bad; what, who is reached, since when; below, the last hour per shard.
#pragma once

#include "items/alerttable.h"
#include "tabs/tablepage.h"

class QLineEdit;
class QPushButton;
class QScrollArea;
class QSplitter;
class QToolButton;

namespace jitscope {

class AlertLanes;

class AlertsTab : public TablePage
{
    Q_OBJECT
public:
    AlertsTab(const View &view, QWidget *parent = nullptr);

    void setActive(bool active) override;
    QWidget *tools() const override { return m_tools; }
    AlertTable *model() const { return m_model; }

protected:
    void refresh() override;

private:
    void addChip(AlertTable::Filter filter, const QString &name);
    void showCounts();
    void showEmpty();
    void showLanes();
    void act(const EntityId &entity, const QString &icon);
    void open(const EntityId &entity);

    AlertTable *m_model;
    LiveTable *m_table;
    AlertLanes *m_lanes;
    QScrollArea *m_lanesScroll;
    QSplitter *m_split;
    QLineEdit *m_filter;
    QWidget *m_tools;
    struct Chip { AlertTable::Filter filter; QString name; QToolButton *button; };
    std::vector<Chip> m_chips;
    qint64 m_laned = 0;
    int m_splitAt = 0;
    bool m_active = false, m_byHand = false; // the operator has chosen the heights
};

Page *makeAlertsTab(const View &view, QWidget *parent);

} // namespace jitscope
