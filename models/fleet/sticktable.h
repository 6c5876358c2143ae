// Where a proxy sends the newcomers of each room: HAProxy's stick table of one backend (jitsi/deployments.md §5), with keys as they are built at that site.
// Made once, then const and shared by pointer; 100 000 entries take about 4 MB.
#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <optional>
#include <vector>

namespace jitscope {

// Keys under which a room may stand in a table, the likeliest first; UTF-8. Those from `tenantless` on are of the room without its tenant.
struct StickKeys
{
    std::vector<QByteArray> keys;
    size_t tenantless = 0;
};
StickKeys stickKeys(const RoomId &room);

class StickTable
{
public:
    struct Target // a server of that backend
    {
        int id = -1;     // its number there; −1 not told
        QString name;    // empty: only number or address are known; hostile
        QString address; // "10.0.0.7:443" of the table, else of the server; empty: not told; hostile
    };
    struct Hit
    {
        int target = -1;      // of targets(); −1: the entry names no server
        qint64 expiresAt = 0; // ms since the epoch, our clock; 0 not told
        bool truncated = false; // the table cuts keys off there: another room may share it
        QByteArrayView key;   // hostile
    };
    static constexpr size_t MaxTargets = 30'000;
    static constexpr qsizetype MaxKey = 1024; // bytes; HAProxy's own limit is lower (tune.bufsize)

    // ---- making it
    QString name;      // of the table: its backend, or "peers/name"; hostile
    qint64 at = 0;     // ms since the epoch when it was read
    int size = 0;      // entries that it may hold; 0 not told
    int used = 0;      // as the proxy counts them; −1 not told
    int keyLength = 0; // where it cuts keys off, by the fleet file; 0: not known
    int target(const Target &target); // its place; −1: too many of them
    void add(QByteArrayView key, int target, qint64 expiresInMs); // −1: not told. Longer keys are left out
    void seal();       // after the last add(): find() and the order of the entries are good from here on

    // ---- reading it
    const std::vector<Target> &targets() const { return m_targets; }
    size_t count() const { return m_entries.size(); }
    Hit entry(size_t n) const; // sorted by key, bytewise
    QByteArrayView keyAt(size_t n) const { return keyOf(m_entries[n]); } // parts of it, for walks over all
    int targetAt(size_t n) const { return m_entries[n].target; }
    std::optional<size_t> placeOf(QByteArrayView key) const;             // of exactly that key
    static int compare(QByteArrayView a, QByteArrayView b);              // the order of the entries: below 0, 0, above 0
    // Where a room goes, whichever way this site builds its keys: "tenant/room", "[tenant]room", percent-encoded or not; "room" alone where no key of the
    // table has a tenant. Nothing: it stands not there.
    std::optional<Hit> find(const RoomId &room) const { return find(stickKeys(room)); }
    std::optional<Hit> find(const StickKeys &room) const; // made once for many tables
    // Entries of which the key has this in it, without regard to case; the first so many.
    std::vector<size_t> search(const QString &part, size_t most) const;

private:
    struct Entry
    {
        quint32 at = 0;        // of m_keys
        quint16 size = 0;
        qint16 target = -1;
        qint32 expiresInS = -1;
    };
    QByteArrayView keyOf(const Entry &e) const { return {m_keys.constData() + e.at, qsizetype(e.size)}; }

    QByteArray m_keys;
    std::vector<Entry> m_entries;
    std::vector<Target> m_targets;
    qsizetype m_longest = 0;
    bool m_tenants = false;
};

} // namespace jitscope
