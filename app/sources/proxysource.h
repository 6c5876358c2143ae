// Asks a proxy's runtime socket how it treats the shards behind it: `show stat` every few seconds, and its stick table, room by room, on a slow beat.
#pragma once

#include "net/runtimesocket.h"
#include "sources/haproxytable.h"
#include "sources/httpsource.h"
#include "sources/tablelooks.h"

namespace jitscope {

class ProxySource : public QObject
{
    Q_OBJECT
public:
    // `tunnel`: the way there; null: direct. Its states have the SourceIndex `first` and the one after it.
    // `looks`: tables that others have read; null: nobody else asks that proxy.
    ProxySource(const EndpointConfig &config, int pollMs, int timeoutMs, SourceIndex first, std::shared_ptr<SshHost> tunnel, std::shared_ptr<TableLooks> looks = {}, QObject *parent = nullptr);
    ~ProxySource() override;

    void start();
    void refresh();
    void setStretch(int times) { m_stretch = times; } // from its next answer on one that answers well is asked so many times as seldom
    const SourceState &state() const { return m_state; }      // show stat
    const SourceState &tableState() const { return m_table; } // show table
    static constexpr SourceIndex States = 2;

    static constexpr int TableStretch = 6;       // of the interval: every 30 s
    static constexpr int BigTable = 20'000;      // entries; one that is bigger is asked for every two minutes

signals:
    void observed(const jitscope::ObservationPtr &observation);
    void changed();

private:
    void tunnelChanged();
    void ask();
    void answered(const Result<QByteArray> &reply, int tookMs);
    void askTables();
    void askTable(const StickTableHead &head);
    void tableDone(Result<std::shared_ptr<const StickTable>> table);
    void show(const std::shared_ptr<const StickTable> &table);
    TableLooks::Look &look();

    EndpointConfig m_config;
    int m_timeoutMs;
    SourceIndex m_index;
    std::shared_ptr<SshHost> m_tunnel;
    std::shared_ptr<TableLooks> m_looks;
    SourceState m_state, m_table;
    Backoff m_backoff;
    QTimer m_timer{this}, m_tableTimer{this};
    bool m_out = false, m_again = false;
    bool m_tableOut = false;
    int m_everyMs, m_tableEveryMs, m_stretch = 1;
    std::vector<BehindProxy> m_behind; // as last told
    qint64 m_shownAt = 0;              // of the table that was told last
};

} // namespace jitscope
