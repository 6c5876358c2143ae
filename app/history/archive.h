// A month that is over, in a file of its own beside the store: read only, compressed, checksummed, and without a name of anybody.
//
// "2026-10.history": 'J' 'H' 'A' 1, then records: kind (byte), count of bytes (as in bytes.h), those bytes. Kinds:
//   1 metrics, framed as blocks are (seriesblock.h): for each its number, its key; 2 entities, framed: number, kind (byte), shard, part, sub + 1, number of the room's
//   name, number of the name; 3 a block: tier (byte), entity, start and stop less start in ms (the first signed), samples, then the block as it was in the store;
//   4 events, framed: number less the one before, at less the one before (signed), kind (byte), about (byte), shard, part, numbers of room, name and text, value (8
//   bytes of a double, the lowest first). Text: its count of bytes, then UTF-8.
// "2026-10.json", the manifest, is written last: an archive without one does not exist. It has the size and SHA-256 of the file, the store that it came from, and how
// far that store's numbers had come: rows up to there and within the month are in the archive, and may go.
//
// Names, addresses and texts stay in the store, under their numbers, for as long as they live there. Of people only a number is here: "#17" (numberOfPerson()).
#pragma once

#include "history/directory.h"

#include <QCryptographicHash>
#include <QFile>

#include <memory>
#include <span>
#include <vector>

namespace jitscope {

struct ArchiveManifest
{
    QString path;            // of the manifest itself
    QString file;            // name of the data, beside it
    QString store, month;    // "2026-10"
    qint64 from = 0, to = 0; // of the month, ms since the epoch (UTC)
    qint64 bytes = 0, blocks = 0, samples = 0, entities = 0, events = 0; // samples: ticks of blocks
    qint64 lastBlock = 0, lastEvent = 0; // numbers of the store
    QByteArray sha256;       // hex

    QString dataPath() const;
    // Malformed, Unsupported (a later version), Storage.
    static Result<ArchiveManifest> load(const QString &path);
    static Result<ArchiveManifest> parse(const QByteArray &json);
    QByteArray toJson() const;
};

class HistoryArchive
{
public:
    struct Block { qint64 entity, start, stop, samples; quint64 offset; quint32 size; quint8 tier; };
    struct Entity { qint64 number; EntityKind kind; QString shard, part; int sub; qint64 room, name; };
    struct Event { qint64 number, at; int kind; EntityKind about; QString shard, part; qint64 room, name, text; double value; };

    // Size and structure are looked at, not the checksum (see verify()). Malformed, Storage.
    static Result<std::unique_ptr<HistoryArchive>> open(const ArchiveManifest &manifest);
    // Of bytes that stay where they are; whatever they are: no read outside them. Malformed.
    Result<> read(QByteArrayView bytes);
    // Every byte: the checksum, every block and event, and the counts. Takes its time.
    Result<> verify() const;

    const ArchiveManifest &manifest() const { return m_manifest; }
    const std::vector<Entity> &entities() const { return m_entities; }       // by number
    const Entity *entity(qint64 number) const;
    std::optional<quint32> metric(const QByteArray &key) const;             // its number here
    QByteArray key(quint32 metric) const;
    // Of one entity and tier, by start.
    std::span<const Block> blocks(qint64 entity, int tier) const;
    const std::vector<Block> &blocks() const { return m_blocks; }            // by entity, tier and start
    QByteArrayView data(const Block &block) const { return m_bytes.sliced(qsizetype(block.offset), qsizetype(block.size)); }
    // In [from, to), by number. Those of a damaged frame are missing, and `damaged` counts the frames.
    std::vector<Event> events(qint64 from, qint64 to, int *damaged = nullptr) const;

private:
    Result<> readEvents(QByteArrayView frame, std::vector<Event> &out) const;

    ArchiveManifest m_manifest;
    QFile m_file;
    QByteArrayView m_bytes;
    std::vector<Entity> m_entities;
    std::vector<std::pair<quint32, QByteArray>> m_metrics;
    std::vector<Block> m_blocks;
    std::vector<QByteArrayView> m_eventFrames;
    mutable SeriesBlock m_reader;
};

// Writes the file, record by record; nothing of it exists until finish().
class ArchiveWriter
{
public:
    ArchiveWriter(const QString &folder, const ArchiveManifest &about); // store, month, from, to of it
    ~ArchiveWriter();                                                   // unfinished: what was written goes
    Result<> start();
    Result<> metric(quint32 number, const QByteArray &key);
    Result<> entity(const HistoryArchive::Entity &e);
    Result<> block(const HistoryBlockRow &row);
    Result<> event(const HistoryArchive::Event &e); // by number
    // To the disk, read back and compared, and only then with its manifest. Answers that.
    Result<ArchiveManifest> finish(qint64 lastBlock, qint64 lastEvent);

private:
    Result<> record(char kind, const QByteArray &bytes);
    Result<> closeFrame(char kind, QByteArray &content);
    QString partPath() const;

    QString m_folder;
    ArchiveManifest m_about;
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    BlockBuilder m_frames;
    QByteArray m_metrics, m_entities, m_events;
    qint64 m_eventNumber = 0, m_eventAt = 0;
};

} // namespace jitscope
