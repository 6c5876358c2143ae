#include "fleet/sticktable.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace jitscope {

int StickTable::target(const Target &target)
{
    for (size_t i = 0; i < m_targets.size(); ++i)
        if (m_targets[i].id == target.id && m_targets[i].name == target.name && m_targets[i].address == target.address) return int(i);
    if (m_targets.size() >= MaxTargets) return -1;
    m_targets.push_back(target);
    return int(m_targets.size() - 1);
}

void StickTable::add(QByteArrayView key, int target, qint64 expiresInMs)
{
    if (key.isEmpty() || key.size() > MaxKey || m_keys.size() > std::numeric_limits<qint32>::max() - MaxKey) return;
    Entry e;
    e.at = quint32(m_keys.size());
    e.size = quint16(key.size());
    e.target = target >= 0 && size_t(target) < m_targets.size() ? qint16(target) : qint16(-1);
    e.expiresInS = expiresInMs < 0 ? -1 : qint32(std::min<qint64>(expiresInMs / 1000, std::numeric_limits<qint32>::max()));
    m_keys.append(key.data(), key.size());
    m_entries.push_back(e);
    m_longest = std::max(m_longest, key.size());
    m_tenants = m_tenants || key.contains('/') || key.startsWith('[');
}

int StickTable::compare(QByteArrayView a, QByteArrayView b)
{
    const int order = std::memcmp(a.data(), b.data(), size_t(std::min(a.size(), b.size()))); // neither is null: they are parts of a text
    return order ? order : int(a.size()) - int(b.size());
}

void StickTable::seal()
{
    // HAProxy walks its tree, so that what comes is mostly sorted already: one look instead of a sort.
    const auto less = [this](const Entry &a, const Entry &b) { return compare(keyOf(a), keyOf(b)) < 0; };
    if (!std::is_sorted(m_entries.begin(), m_entries.end(), less)) std::stable_sort(m_entries.begin(), m_entries.end(), less);
    // a table has a key once; of a text that says otherwise the last word counts
    size_t kept = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (kept && m_entries[kept - 1].size == m_entries[i].size && compare(keyOf(m_entries[kept - 1]), keyOf(m_entries[i])) == 0) m_entries[kept - 1] = m_entries[i];
        else m_entries[kept++] = m_entries[i];
    }
    m_entries.resize(kept);
    m_entries.shrink_to_fit();
    m_keys.squeeze();
}

StickTable::Hit StickTable::entry(size_t n) const
{
    const Entry &e = m_entries[n];
    Hit hit;
    hit.key = keyOf(e);
    hit.target = e.target;
    hit.expiresAt = e.expiresInS < 0 ? 0 : at + qint64(e.expiresInS) * 1000;
    hit.truncated = keyLength > 0 && e.size >= keyLength;
    return hit;
}

std::optional<size_t> StickTable::placeOf(QByteArrayView key) const
{
    size_t low = 0, high = m_entries.size();
    if (key.isEmpty()) return {};
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const int order = compare(keyOf(m_entries[middle]), key);
        if (order == 0) return middle;
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return {};
}

std::optional<StickTable::Hit> StickTable::find(const StickKeys &room) const
{
    const size_t count = m_tenants ? room.tenantless : room.keys.size(); // "room" alone is another room where keys have tenants
    for (size_t i = 0; i < count; ++i)
        if (const auto at = placeOf(room.keys[i])) return entry(*at);
    // Cut off: by the length that the fleet file tells, else where the longest key of the table is the beginning of this one (16: chance alone hardly does it).
    const qsizetype length = keyLength > 0 ? keyLength : m_longest;
    for (size_t i = 0; i < count && length >= 16; ++i) {
        if (room.keys[i].size() <= length) continue;
        const auto at = placeOf(QByteArrayView(room.keys[i]).first(length));
        if (!at) continue;
        Hit hit = entry(*at);
        hit.truncated = true;
        return hit;
    }
    return {};
}

std::vector<size_t> StickTable::search(const QString &part, size_t most) const
{
    const QByteArray wanted = part.toLower().toUtf8();
    std::vector<size_t> out;
    for (size_t i = 0; i < m_entries.size() && out.size() < most; ++i)
        if (wanted.isEmpty() || keyOf(m_entries[i]).toByteArray().toLower().contains(wanted)) out.push_back(i);
    return out;
}

StickKeys stickKeys(const RoomId &room)
{
    QString local = room.value.section(u'@', 0, 0).toLower(), tenant;
    if (local.startsWith(u'[')) {
        const qsizetype end = local.indexOf(u']');
        if (end > 1) {
            tenant = local.mid(1, end - 1);
            local = local.mid(end + 1);
        }
    }
    if (local.isEmpty()) return {};
    // A room's name is percent-encoded in its JID already, in lower case; proxies store it as it came, or decoded once.
    const QByteArray plain = local.toUtf8(), decoded = QByteArray::fromPercentEncoding(plain), encoded = decoded.toPercentEncoding().toLower();
    StickKeys all;
    std::vector<QByteArray> &out = all.keys;
    const auto put = [&](const QByteArray &key) {
        if (std::find(out.begin(), out.end(), key) == out.end()) out.push_back(key);
    };
    for (const QByteArray &name : {plain, decoded, encoded}) {
        if (tenant.isEmpty()) {
            put(name);
            put('/' + name);
            continue;
        }
        put(tenant.toUtf8() + '/' + name);
        put('[' + tenant.toUtf8() + ']' + name);
        put('/' + tenant.toUtf8() + '/' + name);
    }
    all.tenantless = out.size();
    if (!tenant.isEmpty())
        for (const QByteArray &name : {plain, decoded, encoded}) put(name);
    return all;
}

} // namespace jitscope
