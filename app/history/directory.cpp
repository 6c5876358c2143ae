#include "history/directory.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QVariant>

namespace jitscope {
namespace {

constexpr qint64 directoryDay = 86'400'000;
const QByteArray healthKey = QByteArrayLiteral("state.health");

} // namespace

HistoryDirectory::HistoryDirectory(HistoryFile &file, HistoryPending &pending, bool pseudonyms) : m_file(file), m_pending(pending), m_pseudonyms(pseudonyms) {}

void HistoryDirectory::reset()
{
    m_loaded = false;
    m_metrics.clear();
    m_keys.clear();
    m_ofIds.clear();
    m_names.clear();
    m_entities.clear();
    m_saltDay = -1;
}

void HistoryDirectory::loadMetrics()
{
    if (m_loaded) return;
    m_loaded = true;
    if (!m_file.isOpen()) return;
    QSqlQuery q = m_file.query();
    q.prepare(QStringLiteral("SELECT id, key FROM metric"));
    if (m_file.run(q))
        while (q.next()) {
            const QByteArray key = q.value(1).toString().toLatin1();
            m_metrics.insert(key, q.value(0).toUInt());
            m_keys.insert(q.value(0).toUInt(), key);
        }
    // the numbers that wait are given out already
    for (const auto &[id, key] : m_pending.metrics) m_metrics.insert(key, id), m_keys.insert(id, key);
    const auto next = [&](const char *table) { return m_file.number(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = '%1'").arg(QLatin1String(table))) + 1; };
    m_nextName = std::max(m_nextName, next("name"));
    m_nextEntity = std::max(m_nextEntity, next("entity"));
    for (const auto &n : m_pending.names) m_nextName = std::max(m_nextName, n.id + 1);
    for (const auto &e : m_pending.entities) m_nextEntity = std::max(m_nextEntity, e.id + 1);
}

quint32 HistoryDirectory::metric(Metric metric)
{
    loadMetrics();
    const QByteArray key = metric == Metric::Count_ ? healthKey : QByteArray(row(metric).key);
    const auto it = m_metrics.constFind(key);
    if (it != m_metrics.constEnd()) return *it;
    quint32 id = 1;
    for (auto k = m_keys.keyBegin(); k != m_keys.keyEnd(); ++k) id = std::max(id, *k + 1);
    m_metrics.insert(key, id);
    m_keys.insert(id, key);
    m_pending.metrics.emplace_back(id, key);
    return id;
}

quint32 HistoryDirectory::healthMetric() { return metric(Metric::Count_); }

std::optional<Metric> HistoryDirectory::ofMetric(quint32 id)
{
    loadMetrics();
    if (const auto known = m_ofIds.constFind(id); known != m_ofIds.constEnd()) return *known;
    const auto it = m_keys.constFind(id);
    if (it == m_keys.constEnd()) return {};
    const std::optional<Metric> metric = metricOfKey(*it);
    m_ofIds.insert(id, metric);
    return metric;
}

std::optional<Metric> HistoryDirectory::metricOfKey(const QByteArray &key)
{
    const MetricRow *row = metricByKey({key.constData(), size_t(key.size())});
    return key == healthKey ? std::optional(Metric::Count_) : row ? std::optional(row->metric) : std::nullopt;
}

std::optional<quint32> HistoryDirectory::findMetric(Metric metric)
{
    loadMetrics();
    const auto it = m_metrics.constFind(metric == Metric::Count_ ? healthKey : QByteArray(row(metric).key));
    return it == m_metrics.constEnd() ? std::nullopt : std::optional(*it);
}

QString HistoryDirectory::kept(HistoryClass kind, const QString &text, qint64 now)
{
    if (!m_pseudonyms || text.isEmpty()) return text;
    // What the store itself called a room or a person: no address looks so.
    if ((kind == HistoryClass::Room && !text.contains(u'@') && (text.startsWith(u'~') || text.startsWith(u'#'))) || (kind == HistoryClass::Endpoint && (text.startsWith(u'~') || text.startsWith(u'#')))) return text;
    const qint64 day = now / directoryDay;
    if (m_salt.isEmpty() || day > m_saltDay) {
        QSqlQuery q = m_file.query();
        if (m_salt.isEmpty() && q.exec(QStringLiteral("SELECT value FROM meta WHERE key = 'salt'")) && q.next()) {
            const QByteArray of = q.value(0).toByteArray();
            if (of.size() == 40 && qint64(of.last(8).toLongLong(nullptr, 16)) == day) m_salt = of.first(32);
        }
        if (m_salt.isEmpty() || (m_saltDay >= 0 && day > m_saltDay)) {
            m_salt.resize(32);
            QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(m_salt.data()), reinterpret_cast<quint32 *>(m_salt.data() + m_salt.size()));
            m_pending.meta.emplace_back(QStringLiteral("salt"), m_salt + QByteArray::number(day, 16).rightJustified(8, '0'));
            m_names.clear();
            m_entities.clear();
        }
        m_saltDay = day;
    }
    const QByteArray whole = QMessageAuthenticationCode::hash(QByteArray::number(int(kind)) + ':' + text.toUtf8(), m_salt, QCryptographicHash::Sha256);
    return u'~' + QString::fromLatin1(whole.first(9).toBase64(QByteArray::Base64UrlEncoding));
}

qint64 HistoryDirectory::findName(HistoryClass kind, const QString &text, qint64 now)
{
    if (text.isEmpty()) return 0;
    // One that is forgotten is called by its number; no address of a room looks so.
    if (kind == HistoryClass::Room && text.startsWith(u'#') && !text.contains(u'@')) {
        bool fine = false;
        const qint64 number = text.mid(1).toLongLong(&fine);
        if (fine && number > 0) return number;
    }
    loadMetrics();
    const QString is = kept(kind, text, now);
    // trusted for the day: after it the row may have been forgotten
    const auto it = m_names.constFind({int(kind), is});
    if (it != m_names.constEnd() && it->seenDay >= now / directoryDay) return it->id;
    for (const auto &n : m_pending.names)
        if (n.kind == int(kind) && n.text == is) return n.id;
    if (!m_file.isOpen()) return 0;
    QSqlQuery q = m_file.query();
    q.prepare(QStringLiteral("SELECT id, seen FROM name WHERE class = ? AND text = ?"));
    q.addBindValue(int(kind));
    q.addBindValue(is);
    if (!m_file.run(q) || !q.next()) return 0;
    const Known known{q.value(0).toLongLong(), q.value(1).toLongLong() / directoryDay};
    remember({int(kind), is}, known);
    return known.id;
}

qint64 HistoryDirectory::name(HistoryClass kind, const QString &text, qint64 now)
{
    if (text.isEmpty()) return 0;
    const QString cut = text.left(1000);
    qint64 id = findName(kind, cut, now);
    const std::pair<int, QString> key{int(kind), kept(kind, cut, now)};
    if (id == 0) {
        id = m_nextName++;
        m_pending.names.push_back({id, key.first, key.second, now});
        remember(key, {id, now / directoryDay});
    } else if (m_names.value(key).seenDay < now / directoryDay) {
        remember(key, {id, now / directoryDay});
        m_pending.namesSeen.emplace_back(id, now);
    }
    return id;
}

// A cache: the names of all who ever came do not stay in memory.
void HistoryDirectory::remember(const std::pair<int, QString> &name, const Known &known)
{
    if (m_names.size() >= MostNames) m_names.clear();
    m_names.insert(name, known);
}

QString HistoryDirectory::text(qint64 name)
{
    if (name == 0 || !m_file.isOpen()) return {};
    for (const auto &n : m_pending.names)
        if (n.id == name) return n.text;
    QSqlQuery q = m_file.query();
    q.prepare(QStringLiteral("SELECT text FROM name WHERE id = ?"));
    q.addBindValue(name);
    return m_file.run(q) && q.next() ? q.value(0).toString() : QString();
}

QString HistoryDirectory::textOrNumber(qint64 name)
{
    if (name == 0) return {};
    const QString is = text(name);
    return is.isEmpty() ? QStringLiteral("#%1").arg(name) : is;
}

QString numberOfPerson(const QString &row)
{
    const QString same = QStringLiteral("x.shard = %1.shard AND x.room = %1.room AND x.part = %1.part").arg(row);
    return QStringLiteral("'#' || COALESCE((SELECT x.id FROM entity x WHERE x.kind = %2.about AND %1), 'e' || (SELECT MIN(x.id) FROM event x WHERE x.about = %2.about AND x.room <> 0 AND %1))").arg(same, row);
}

QString HistoryDirectory::part(const EntityId &id, qint64 now)
{
    switch (id.kind) {
    case EntityKind::Room: return {}; // its name is what tells of people
    case EntityKind::Person: return kept(HistoryClass::Endpoint, id.id, now);
    default: return id.id;
    }
}

qint64 HistoryDirectory::findEntity(const EntityId &id, qint64 now)
{
    loadMetrics();
    if (const auto it = m_entities.constFind(id); it != m_entities.constEnd() && it->seenDay >= now / directoryDay) return it->id;
    const QString &jid = id.kind == EntityKind::Room ? id.id : id.room;
    const qint64 room = id.kind == EntityKind::Room || id.kind == EntityKind::Person ? findName(HistoryClass::Room, jid, now) : 0;
    if (room == 0 && (id.kind == EntityKind::Room || id.kind == EntityKind::Person)) return 0;
    const QString of = part(id, now);
    for (const auto &e : m_pending.entities) // met today and not written yet, when the day turns
        if (e.kind == int(id.kind) && e.room == room && e.shard == id.shard && e.part == of) return e.id;
    if (!m_file.isOpen()) return 0;
    QSqlQuery q = m_file.query();
    q.prepare(QStringLiteral("SELECT id, seen FROM entity WHERE shard = ? AND kind = ? AND room = ? AND part = ?"));
    q.addBindValue(id.shard.isNull() ? QStringLiteral("") : id.shard);
    q.addBindValue(int(id.kind));
    q.addBindValue(room);
    q.addBindValue(of.isNull() ? QStringLiteral("") : of);
    if (!m_file.run(q) || !q.next()) return 0;
    const Known known{q.value(0).toLongLong(), q.value(1).toLongLong() / directoryDay};
    m_entities.insert(id, known);
    return known.id;
}

qint64 HistoryDirectory::entity(const EntityId &id, int sub, const QString &shownName, qint64 now)
{
    const qint64 known = findEntity(id, now);
    if (known != 0) {
        if (Known &k = m_entities[id]; k.seenDay < now / directoryDay) {
            k = {known, now / directoryDay};
            m_pending.entitiesSeen.emplace_back(known, now);
        }
        return known;
    }
    const QString &jid = id.kind == EntityKind::Room ? id.id : id.room;
    const qint64 room = id.kind == EntityKind::Room || id.kind == EntityKind::Person ? name(HistoryClass::Room, jid, now) : 0;
    const qint64 number = m_nextEntity++;
    m_entities.insert(id, {number, now / directoryDay});
    m_pending.entities.push_back({number, int(id.kind), id.shard, room, part(id, now), sub, name(HistoryClass::Person, shownName, now), now});
    return number;
}

QHash<EntityId, qint64> HistoryDirectory::known() const
{
    QHash<EntityId, qint64> all;
    for (auto it = m_entities.cbegin(); it != m_entities.cend(); ++it) all.insert(it.key(), it->id);
    return all;
}

void HistoryDirectory::restore(const QHash<EntityId, qint64> &known, qint64 now)
{
    loadMetrics();
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        m_nextEntity = std::max(m_nextEntity, *it + 1);
        if (m_file.number(QStringLiteral("SELECT id FROM entity WHERE id = %1").arg(*it)) != 0) continue;
        const EntityId &id = it.key();
        const bool meeting = id.kind == EntityKind::Room || id.kind == EntityKind::Person;
        const qint64 room = meeting ? name(HistoryClass::Room, id.kind == EntityKind::Room ? id.id : id.room, now) : 0;
        m_entities.insert(id, {*it, now / directoryDay});
        m_pending.entities.push_back({*it, int(id.kind), id.shard, room, part(id, now), -1, 0, now});
    }
}

std::optional<HistoryDirectory::Entity> HistoryDirectory::ofEntity(qint64 number)
{
    const auto made = [this](int kind, const QString &shard, qint64 room, const QString &part, int sub, qint64 name) {
        Entity e;
        e.id.kind = EntityKind(kind);
        e.id.shard = shard;
        e.sub = sub;
        e.name = name;
        if (e.id.kind == EntityKind::Room) e.id.id = textOrNumber(room);
        else e.id.id = part;
        if (e.id.kind == EntityKind::Person) e.id.room = textOrNumber(room);
        return e;
    };
    for (const auto &e : m_pending.entities)
        if (e.id == number) return made(e.kind, e.shard, e.room, e.part, e.sub, e.name);
    QSqlQuery q = m_file.query();
    q.prepare(QStringLiteral("SELECT kind, shard, room, part, sub, name FROM entity WHERE id = ?"));
    q.addBindValue(number);
    if (!m_file.isOpen() || !m_file.run(q) || !q.next()) return {};
    return made(q.value(0).toInt(), q.value(1).toString(), q.value(2).toLongLong(), q.value(3).toString(), q.value(4).toInt(), q.value(5).toLongLong());
}

} // namespace jitscope
