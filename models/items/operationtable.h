// The list of operations (look §8.8): open ones first, then the newest; of one shard or of all.
#pragma once

#include "audit/operationlog.h"
#include "items/tablemodel.h"

namespace jitscope {

class OperationTable : public TableModelBase
{
    Q_OBJECT
public:
    enum class Filter { Open, Today, All };
    // scope: EntityKind::Fleet or Shard. The log outlives the table.
    OperationTable(const OperationLog &log, const EntityId &scope, QObject *parent = nullptr);

    // What has just ended stays in the open ones for a minute.
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    const ColumnTraits &traits(int column) const override;
    void tick(qint64 now) override;

private:
    bool accepts(const Operation &operation) const;
    void arrange();
    void changed(int logRow);

    const OperationLog &m_log;
    EntityId m_scope;
    Filter m_filter = Filter::All;
    std::vector<int> m_rows; // rows of the log, ascending
    qint64 m_now = 0;
};

} // namespace jitscope
