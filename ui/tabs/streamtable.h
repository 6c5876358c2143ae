// What a person sends, one row per source (look §8.4): bit rate, loss, jitter, layers, SSRC, as far as the bridge's full debug page tells.
// The page lists the codecs that were agreed on, not the one a source uses, so there is no such column.
#pragma once

#include "fleet/snapshot.h"

#include <QTableWidget>

namespace jitscope {

class StreamTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit StreamTable(QWidget *parent = nullptr);
    // As high as its rows; one row says so when nothing is known of any source.
    // shard: whose scale says what is poor; null: the usual edges.
    void set(const std::vector<Stream> &streams, bool peerToPeer, const ShardSnapshot *shard = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace jitscope
