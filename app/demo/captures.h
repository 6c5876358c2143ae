// The endpoint feature "pcap-dump" of simulated bridges (jvb.md §3, §14): what a bridge writes of one person's packets, as jitsi-media-transform does it:
// ENDPOINT-rx-INSTANT.pcap and ENDPOINT-tx-INSTANT.pcap, made with their first packet, Ethernet with made-up addresses, decrypted RTP in it.
#pragma once

#include "demo/demoworld.h"
#include "demo/pageserver.h"

#include <QFile>
#include <QTimer>

#include <map>
#include <memory>

namespace jitscope::demo {

class Captures : public QObject
{
public:
    Captures(const World &world, const QString &folder, QObject *parent = nullptr); // empty folder: refused with 403
    // Null: no such path. Before 2.3-222 there was none ("old").
    std::optional<PageReply> page(size_t shard, size_t bridge, bool old, const PageRequest &request);

private:
    struct One
    {
        size_t shard, bridge;
        quint32 endpoint;
        std::unique_ptr<QFile> rx, tx;
        quint16 sequence = 0;
    };
    const Person *find(size_t shard, size_t bridge, const QByteArray &conference, const QByteArray &endpoint) const;
    void write(); // a little of each that runs
    void writePacket(QFile &file, const Person &from, bool outbound, quint16 sequence, qint64 us) const;

    const World &m_world;
    QString m_folder;
    std::map<QByteArray, One> m_running; // by shard, bridge and endpoint
    QTimer m_timer{this};
};

} // namespace jitscope::demo
