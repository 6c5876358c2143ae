// The list of alerts (look §8.7): one line per cause, what it explains is folded under it; firing, pending and quiet ones in groups of their own.
// What is muted stands in it always, with who did it and until when. Of one shard or of all.
#pragma once

#include "alerts/alertboard.h"
#include "items/tablemodel.h"

namespace jitscope {

class AlertTable : public TableModelBase
{
    Q_OBJECT
public:
    // Firing: all that is open. The others show their own and what is muted.
    enum class Filter { Firing, Pending, Acknowledged, Muted, Resolved };
    // scope: EntityKind::Fleet or Shard. The board outlives the table. `now`: ms since the epoch, of the first look.
    AlertTable(const AlertBoard &board, const EntityId &scope, qint64 now, QObject *parent = nullptr);

    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    // Only alerts whose rule, shard or target has that in it; "" all.
    void setText(const QString &text);

    struct Counts { int firing = 0, pending = 0, acknowledged = 0, muted = 0, resolved = 0; };
    Counts counts() const { return m_counts; } // causes, not alerts; resolved: since midnight
    // What it explains and what stands behind it, of this scope; for "+ 3 behind it".
    std::vector<quint64> behind(quint64 cause) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    const ColumnTraits &traits(int column) const override;
    void tick(qint64 now) override;

signals:
    void countsChanged();

private:
    enum class Group : quint8 { Firing, Pending, Quiet, Ended };
    struct Row
    {
        enum class Kind : quint8 { Head, Alert, Silence };
        Group group{};
        Kind kind{};
        Alert alert;     // of Kind::Alert
        Silence silence; // of Kind::Silence
        int behind = 0;  // alerts that it explains, or holds back
        QString text;    // of a head
        bool isBefore(const Row &o) const;
        bool shows(const Row &o) const; // the same
    };
    void arrange();
    std::vector<Row> wanted();
    QVariant headData(const Row &row, int column, int role) const;
    QVariant alertData(const Row &row, int column, int role) const;
    QVariant silenceData(const Row &row, int column, int role) const;
    QString rowText(const Row &row, int column) const;
    bool inScope(const QString &shard) const { return m_scope.kind == EntityKind::Fleet || m_scope.shard == shard; }

    const AlertBoard &m_board;
    EntityId m_scope;
    Filter m_filter = Filter::Firing;
    QString m_text;
    std::vector<Row> m_rows;
    Counts m_counts;
    qint64 m_now = 0, m_arranged = 0;
};

// Causes of a scope that fire and that nobody has acknowledged or muted, for tabs. −1: none.
int firingCauses(const AlertBoard &board, const EntityId &scope, qint64 now);

} // namespace jitscope
