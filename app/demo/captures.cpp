#include "demo/captures.h"

#include <QDateTime>
#include <QDir>
#include <QtEndian>

namespace jitscope::demo {
namespace {

template<class T> void append(QByteArray &out, T value, bool big = true)
{
    const T v = big ? qToBigEndian(value) : qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&v), sizeof v);
}

QByteArray fileHead() // libpcap's, Ethernet, as this computer orders bytes: little-endian everywhere that this runs
{
    QByteArray head;
    append<quint32>(head, 0xa1b2c3d4u, false);
    append<quint16>(head, 2, false);
    append<quint16>(head, 4, false);
    for (const quint32 v : {0u, 0u, 65'536u, 1u}) append<quint32>(head, v, false);
    return head;
}

} // namespace

Captures::Captures(const World &world, const QString &folder, QObject *parent)
    : QObject(parent), m_world(world), m_folder(folder)
{
    m_timer.setInterval(100);
    QObject::connect(&m_timer, &QTimer::timeout, this, [this] { write(); });
}

const Person *Captures::find(size_t shard, size_t bridge, const QByteArray &conference, const QByteArray &endpoint) const
{
    for (const Room &room : m_world.shards()[shard].rooms) {
        if (!conference.isEmpty() && room.conferenceId(int(bridge)) != conference) continue;
        for (const Person &p : room.people)
            if (p.bridge == bridge && hex8(p.id) == endpoint) return &p;
    }
    return nullptr;
}

std::optional<PageReply> Captures::page(size_t shard, size_t bridge, bool old, const PageRequest &r)
{
    static constexpr char Path[] = "/debug/features/endpoint/";
    if (old || !r.path.startsWith(Path)) return {};
    const QList<QByteArray> parts = r.path.mid(int(sizeof Path) - 1).split('/');
    const bool turns = parts.size() == 4 && (parts[3] == "true" || parts[3] == "false");
    if (!(parts.size() == 3 || turns) || parts[2] != "pcap-dump") return PageReply::missing();
    const QByteArray key = QByteArray::number(shard) + '/' + QByteArray::number(bridge) + '/' + parts[1];
    if (!find(shard, bridge, parts[0], parts[1])) return PageReply::missing();
    if (!turns) return r.post ? PageReply::text(405, "Method not allowed\n") : PageReply::text(200, m_running.contains(key) ? "true" : "false");
    if (!r.post) return PageReply::text(405, "Method not allowed\n"); // the real one does it all the same: whoever asks so here has a fault
    if (parts[3] == "false") {
        m_running.erase(key);
    } else {
        if (m_folder.isEmpty()) return PageReply::text(403, "PCAP capture is disabled in configuration");
        if (!m_running.contains(key)) {
            One one{shard, bridge, quint32(parts[1].toUInt(nullptr, 16)), {}, {}};
            const QString instant = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
            for (const auto &[file, way] : {std::pair{&one.rx, "rx"}, {&one.tx, "tx"}})
                *file = std::make_unique<QFile>(QDir(m_folder).filePath(QStringLiteral("%1-%2-%3.pcap").arg(QString::fromLatin1(parts[1]), QLatin1String(way), instant)));
            m_running.emplace(key, std::move(one));
        }
    }
    if (m_running.empty()) m_timer.stop();
    else if (!m_timer.isActive()) m_timer.start();
    return PageReply{200, {}, {}, {}};
}

void Captures::write()
{
    const qint64 us = QDateTime::currentMSecsSinceEpoch() * 1000;
    for (auto it = m_running.begin(); it != m_running.end();) {
        One &one = it->second;
        const Person *p = find(one.shard, one.bridge, {}, hex8(one.endpoint));
        if (!p || !m_world.shards()[one.shard].bridges[one.bridge].process.running) { // gone, and its files are whole
            it = m_running.erase(it);
            continue;
        }
        for (int i = 0; i < 5; ++i, ++one.sequence) { // 20 ms of sound each
            writePacket(*one.rx, *p, false, one.sequence, us + i * 20'000);
            writePacket(*one.tx, *p, true, one.sequence, us + i * 20'000 + 7);
        }
        for (QFile *f : {one.rx.get(), one.tx.get()}) f->flush();
        ++it;
    }
}

void Captures::writePacket(QFile &file, const Person &person, bool outbound, quint16 sequence, qint64 us) const
{
    if (!file.isOpen() && (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) || file.write(fileHead()) < 0)) return;
    QByteArray rtp;
    append<quint16>(rtp, 0x806f); // version 2, Opus
    append<quint16>(rtp, sequence);
    append<quint32>(rtp, quint32(sequence) * 960);
    append<quint32>(rtp, person.ssrc(0));
    for (int i = 0; i < 15; ++i) append<quint64>(rtp, mix(quint64(sequence) * 16 + quint64(i)));
    QByteArray packet(12, char(0xff));
    append<quint16>(packet, 0x0800);
    const quint32 near = 0x7f000001, far = 0xc0000200; // 192.0.2.0
    QByteArray ip;
    append<quint16>(ip, 0x4500);
    append<quint16>(ip, quint16(28 + rtp.size()));
    append<quint32>(ip, 0);
    append<quint16>(ip, 0x4011);
    append<quint16>(ip, 0);
    append<quint32>(ip, outbound ? near : far);
    append<quint32>(ip, outbound ? far : near);
    append<quint16>(ip, outbound ? 123 : 456);
    append<quint16>(ip, outbound ? 456 : 123);
    append<quint16>(ip, quint16(8 + rtp.size()));
    append<quint16>(ip, 0);
    packet += ip + rtp;
    QByteArray head;
    append<quint32>(head, quint32(us / 1'000'000), false);
    append<quint32>(head, quint32(us % 1'000'000), false);
    append<quint32>(head, quint32(packet.size()), false);
    append<quint32>(head, quint32(packet.size()), false);
    file.write(head + packet);
}

} // namespace jitscope::demo
