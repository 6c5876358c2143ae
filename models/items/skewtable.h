// Components down, shards across: which version runs where. Cells of the oldest version in a mixed row are marked. GUI thread; facts by setRows().
#pragma once

#include "config/skew.h"
#include "items/roles.h"

#include <QAbstractTableModel>

namespace jitscope {

class SkewTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit SkewTable(QObject *parent = nullptr);

    // Nothing happens when they are as before; columns and rows come and go singly, the selection stays.
    void set(const std::vector<SkewRow> &rows, const std::vector<std::pair<ShardId, QString>> &shards); // shards in their order, with their names
    const SkewRow *rowAt(int row) const; // null: no such

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    // HealthRole: Ok, Warning (older than the newest of its row); none where nobody told a version, which MissingRole says.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString componentTitle(ServerKind kind); // translated: "Bridges (JVB)"

private:
    const SkewCell *cell(const QModelIndex &index) const;

    std::vector<SkewRow> m_rows;
    std::vector<std::pair<ShardId, QString>> m_shards;
};

// "2.3.312" or "2.3.312 ×7, 2.3.222 ×1"; "–" when nobody told.
QString skewText(const SkewCell &cell);

} // namespace jitscope
