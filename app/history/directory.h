// The numbers that stand for metrics, names and entities in the store. What is new gets its number here, at once, and is written with the next batch
// (pending.h). Only the writer asks for new ones. Belongs to the thread of its file.
#pragma once

#include "fleet/metric.h"
#include "history/historyfile.h"
#include "history/pending.h"

#include <QHash>

#include <optional>

namespace jitscope {

// Text that tells of people, by how it tells. Numbers stand in files.
enum class HistoryClass : quint8 { Room, Person, Endpoint, Text };

// What a person is called whose address goes, the same for the same one: "#17", the number of the entity; "#e95", of the first event, of who has none. An SQL expression
// over a row of `event` that has an address, by that name.
QString numberOfPerson(const QString &row);

class HistoryDirectory
{
public:
    // Both outlive it. pseudonyms: what is stored of rooms, people and texts is a pseudonym from the start; the same one for the same name during one day (UTC):
    // then the salt is thrown away, and nothing leads from one day's to the name or to another day's.
    HistoryDirectory(HistoryFile &file, HistoryPending &pending, bool pseudonyms);
    // Reads the file anew: after it was opened, or rows were removed behind its back.
    void reset();

    quint32 metric(Metric metric);             // a number; new ones are written
    quint32 healthMetric();                    // of what is kept beside the catalogue: the entity's Health
    std::optional<Metric> ofMetric(quint32 id); // nothing: no such row in this version's catalogue
    static std::optional<Metric> metricOfKey(const QByteArray &key); // Count_: health
    std::optional<quint32> findMetric(Metric metric); // nothing: never stored

    // 0 for empty text.
    qint64 name(HistoryClass kind, const QString &text, qint64 now);
    qint64 findName(HistoryClass kind, const QString &text, qint64 now); // 0: unknown
    QString text(qint64 name); // empty: 0 or forgotten
    // Names that begin a person's or room's entity: "#17" when it is forgotten.
    QString textOrNumber(qint64 name);

    qint64 entity(const EntityId &id, int sub, const QString &shownName, qint64 now);
    qint64 findEntity(const EntityId &id, qint64 now); // 0: unknown
    struct Entity { EntityId id; int sub = -1; qint64 name = 0; };
    std::optional<Entity> ofEntity(qint64 number);
    void forgetEntity(const EntityId &id) { m_entities.remove(id); } // of memory only: it has ended
    qsizetype namesInMemory() const { return m_names.size(); } // never more than MostNames
    static constexpr qsizetype MostNames = 2'000;
    // Of a person the endpoint id, or what is stored for it; of a server its name; of a room nothing.
    QString part(const EntityId &id, qint64 now);
    // Writes those anew that are in use and whose rows are lost; after reset() of a salvaged store. Call before it with known(), after it with those.
    QHash<EntityId, qint64> known() const;
    void restore(const QHash<EntityId, qint64> &known, qint64 now);

private:
    struct Known { qint64 id = 0, seenDay = 0; };
    QString kept(HistoryClass kind, const QString &text, qint64 now);
    void remember(const std::pair<int, QString> &name, const Known &known);
    void loadMetrics();

    HistoryFile &m_file;
    HistoryPending &m_pending;
    const bool m_pseudonyms;
    bool m_loaded = false;
    qint64 m_nextName = 0, m_nextEntity = 0, m_saltDay = -1;
    QByteArray m_salt;
    QHash<QByteArray, quint32> m_metrics; // by key
    QHash<quint32, QByteArray> m_keys;
    QHash<quint32, std::optional<Metric>> m_ofIds; // as ofMetric() answered
    QHash<std::pair<int, QString>, Known> m_names;
    QHash<EntityId, Known> m_entities;
};

} // namespace jitscope
