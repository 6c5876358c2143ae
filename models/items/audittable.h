// Entries of the audit log, newest first (look §8.8). Read from the trail piece by piece, never in the way of the window.
#pragma once

#include "audit/audittrail.h"
#include "items/tablemodel.h"

namespace jitscope {

class AuditTable : public TableModelBase
{
    Q_OBJECT
public:
    // The trail outlives the table.
    explicit AuditTable(AuditTrail &trail, QObject *parent = nullptr);

    // Takes the newest entries in; called after something was done, as often as one likes. verify: the whole chain is counted through.
    void refresh(bool verify = false);
    void readOlder();           // the next page before the oldest one
    bool hasOlder() const { return !m_known.empty() && m_known.back().number > 1; }
    // Only what was done to that shard; empty: all. The log knows no order by shard: pages are read on until there is something to show.
    void setShard(const QString &shard);
    const AuditEntry &entry(int row) const { return m_entries[size_t(row)]; }
    qint64 total() const { return m_total; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    const ColumnTraits &traits(int column) const override;
    void tick(qint64 now) override { m_now = std::max(m_now, now); }

signals:
    void read();                                                          // something has come, or nothing new
    void verified(qint64 entries, qint64 brokenAfter);                    // −1: the whole chain holds
    void fault(const jitscope::Error &error);                             // the log cannot be read

private:
    void ask(qint64 before, bool verify);
    void take(std::vector<AuditEntry> page);
    void show();
    bool wantsMore() const; // hardly anything of the shard was among what was read

    AuditTrail &m_trail;
    std::vector<AuditEntry> m_known;   // what was read, newest first, without gaps
    std::vector<AuditEntry> m_entries; // of them what is shown
    QString m_shard;
    int m_pages = 0, m_wanted = 50;    // pages read on by itself; rows that are enough
    qint64 m_total = 0, m_now = 0;
    bool m_asking = false, m_again = false, m_verify = false;
};

} // namespace jitscope
