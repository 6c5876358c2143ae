// What one window looks at: its scope, its selection, its open object, its time range. Pages and panels listen to it and steer by it;
// they do not know each other. One per window (a torn-off tab has its own).
#pragma once

#include "base/id.h"

#include <QObject>

namespace jitscope {

class Navigator : public QObject
{
    Q_OBJECT
public:
    // scope: EntityKind::Fleet (All shards) or EntityKind::Shard; fixed for the life of the navigator
    explicit Navigator(EntityId scope, QObject *parent = nullptr);

    const EntityId &scope() const { return m_scope; }
    const EntityId &selected() const { return m_selected; } // follows clicks; the panel shows it
    const EntityId &opened() const { return m_opened; }     // room or person whose own page is shown; kind Fleet: none
    int rangeMinutes() const { return m_rangeMinutes; }     // one of the ranges of a chart: 5 … 10 080
    bool paused() const { return m_paused; }                // charts are frozen

    // By value: what is asked for is often selected() itself, which changes on the way.
    void select(EntityId entity);
    void open(EntityId entity);        // its own page; also selects
    void back();                       // closes the opened page
    void showPage(const QString &key); // "rooms", "people", "bridges", "recorders", "charts", "overview"
    void showLog(EntityId server);     // below the page that lists it; shows that page
    const EntityId &log() const { return m_log; } // the last one wanted
    void setRangeMinutes(int minutes);
    void setPaused(bool paused);
    void setCrosshair(qint64 at);      // ms since the epoch, -1 none; linked over all charts of the window
    qint64 crosshair() const { return m_crosshair; }
    void setSearch(const QString &text); // the one search box: filters tree and tables
    const QString &search() const { return m_search; }

signals:
    void selectionChanged(const jitscope::EntityId &entity);
    void openedChanged(const jitscope::EntityId &entity);
    void pageWanted(const QString &key);
    void logWanted(const jitscope::EntityId &server);
    void rangeChanged(int minutes);
    void pausedChanged(bool paused);
    void crosshairChanged(qint64 at);
    void searchChanged(const QString &text);

private:
    EntityId m_scope, m_selected, m_opened, m_log;
    int m_rangeMinutes = 15;
    bool m_paused = false;
    qint64 m_crosshair = -1;
    QString m_search;
};

} // namespace jitscope
