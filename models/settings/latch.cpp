#include "settings/latch.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace jitscope {

Latch::Latch(QObject *parent)
    : QObject(parent), m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    m_timer.setInterval(std::chrono::seconds(5)); // a single one of 15 minutes would stand still while the computer sleeps
    connect(&m_timer, &QTimer::timeout, this, &Latch::look);
}

void Latch::setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

void Latch::setClosed(bool closed)
{
    if (closed == isClosed()) return;
    m_until = closed ? 0 : m_clock() + qint64(m_openMinutes) * 60'000;
    if (closed) {
        m_timer.stop();
    } else {
        m_timer.start();
    }
    emit changed();
}

void Latch::setOpenMinutes(int minutes) { m_openMinutes = std::clamp(minutes, 1, 480); }

qint64 Latch::leftMs() const { return isClosed() ? 0 : std::max<qint64>(0, m_until - m_clock()); }

void Latch::look()
{
    // a clock that was set back does not keep it open for longer than it was to be
    if (!isClosed() && (m_clock() >= m_until || leftMs() > qint64(m_openMinutes) * 60'000)) setClosed(true);
}

void Latch::setShardClosed(const ShardId &shard, bool closed)
{
    m_touched.insert(shard.value);
    if (m_shards.value(shard.value) == closed) return;
    m_shards.insert(shard.value, closed);
    emit changed();
}

void Latch::follow(const ShardId &shard, bool closed)
{
    if (m_touched.contains(shard.value) || m_shards.value(shard.value) == closed) return;
    m_shards.insert(shard.value, closed);
    emit changed();
}

} // namespace jitscope

#include "moc_latch.cpp"
