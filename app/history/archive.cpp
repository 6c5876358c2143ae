#include "history/archive.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace jitscope {
namespace {

constexpr char archiveMagic[] = {'J', 'H', 'A', 1};
constexpr int archiveVersion = 1;
enum ArchiveRecord : char { MetricsRecord = 1, EntitiesRecord, BlockRecord, EventsRecord };
constexpr qint64 mostManifest = 64 * 1024, mostNumber = 1ll << 40; // of an entity or event

tl::unexpected<Error> badArchive(const QString &where, const char *why) { return fail(Error::Kind::Malformed, where, QLatin1String(why)); }

QString takeText(ByteReader &in) { return QString::fromUtf8(in.take(in.varint())); }

} // namespace

QString ArchiveManifest::dataPath() const { return QFileInfo(path).absolutePath() + u'/' + file; }

Result<ArchiveManifest> ArchiveManifest::parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject o = document.object();
    const int version = o.value(QStringLiteral("jitscope_history_archive")).toInt();
    if (version > archiveVersion) return fail(Error::Kind::Unsupported, QStringLiteral("archive"), QStringLiteral("version %1, this program knows %2").arg(version).arg(archiveVersion));
    if (version != archiveVersion) return badArchive(QStringLiteral("archive"), "no manifest of an archive");
    ArchiveManifest m;
    m.file = o.value(QStringLiteral("file")).toString();
    m.store = o.value(QStringLiteral("store")).toString();
    m.month = o.value(QStringLiteral("month")).toString();
    m.sha256 = o.value(QStringLiteral("sha256")).toString().toLatin1();
    const auto number = [&](const char *key) { return qint64(o.value(QLatin1String(key)).toDouble(-1)); };
    m.from = number("from");
    m.to = number("to");
    m.bytes = number("bytes");
    m.blocks = number("blocks");
    m.samples = number("samples");
    m.entities = number("entities");
    m.events = number("events");
    m.lastBlock = number("last_block");
    m.lastEvent = number("last_event");
    // A name, never a path: what it says is read as a file.
    const bool named = !m.file.isEmpty() && !m.file.contains(u'/') && !m.file.startsWith(u'.') && m.file.size() < 200;
    static const QRegularExpression hex(QStringLiteral("\\A[0-9a-f]{4,64}\\z")), month(QStringLiteral("\\A[0-9]{4}-[0-9]{2}\\z")); // they become parts of names of files
    if (!named || !hex.match(m.store).hasMatch() || !month.match(m.month).hasMatch() || m.sha256.size() != 64 || m.to <= m.from || std::min({m.from, m.bytes, m.blocks, m.samples, m.entities, m.events, m.lastBlock, m.lastEvent}) < 0)
        return badArchive(QStringLiteral("archive"), "its manifest is not whole");
    return m;
}

Result<ArchiveManifest> ArchiveManifest::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, path, file.errorString());
    if (file.size() > mostManifest) return badArchive(path, "no manifest of an archive");
    auto m = parse(file.readAll());
    if (!m) {
        m.error().where = path;
        return m;
    }
    m->path = QFileInfo(path).absoluteFilePath();
    return m;
}

QByteArray ArchiveManifest::toJson() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("jitscope_history_archive"), archiveVersion}, {QStringLiteral("file"), file}, {QStringLiteral("store"), store}, {QStringLiteral("month"), month},
                                     {QStringLiteral("from"), from}, {QStringLiteral("to"), to}, {QStringLiteral("bytes"), bytes}, {QStringLiteral("blocks"), blocks}, {QStringLiteral("samples"), samples},
                                     {QStringLiteral("entities"), entities}, {QStringLiteral("events"), events}, {QStringLiteral("last_block"), lastBlock}, {QStringLiteral("last_event"), lastEvent},
                                     {QStringLiteral("sha256"), QString::fromLatin1(sha256)}})
        .toJson();
}

// ---- reading

Result<std::unique_ptr<HistoryArchive>> HistoryArchive::open(const ArchiveManifest &manifest)
{
    auto archive = std::make_unique<HistoryArchive>();
    archive->m_manifest = manifest;
    archive->m_file.setFileName(manifest.dataPath());
    if (!archive->m_file.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, manifest.dataPath(), archive->m_file.errorString());
    if (archive->m_file.size() != manifest.bytes) return badArchive(manifest.dataPath(), "it has another size than its manifest says");
    const uchar *bytes = archive->m_file.map(0, manifest.bytes);
    if (!bytes) return fail(Error::Kind::Storage, manifest.dataPath(), archive->m_file.errorString());
    if (auto r = archive->read({reinterpret_cast<const char *>(bytes), qsizetype(manifest.bytes)}); !r) {
        r.error().where = manifest.dataPath();
        return tl::unexpected(r.error());
    }
    return archive;
}

Result<> HistoryArchive::read(QByteArrayView bytes)
{
    const QString where = QStringLiteral("archive");
    m_bytes = bytes;
    m_entities.clear();
    m_metrics.clear();
    m_blocks.clear();
    m_eventFrames.clear();
    ByteReader in(bytes);
    if (in.take(sizeof archiveMagic) != QByteArrayView(archiveMagic, sizeof archiveMagic)) return badArchive(where, "no archive, or of another version");
    while (in.left() > 0) {
        const quint8 kind = in.byte();
        const QByteArrayView payload = in.take(in.varint());
        if (!in.isOk()) return badArchive(where, "it breaks off");
        if (kind == BlockRecord) {
            ByteReader head(payload);
            Block b{};
            b.tier = head.byte();
            b.entity = qint64(head.varint());
            b.start = head.zigzag();
            const quint64 length = head.varint();
            b.samples = qint64(head.varint());
            if (!head.isOk() || b.tier >= HistoryTiers || length > quint64(spanMs(HistoryTier::Hours)) || b.start < -(1ll << 60) || b.start > (1ll << 60) || b.entity <= 0 || b.entity >= mostNumber) return badArchive(where, "a block says nothing of itself");
            b.stop = b.start + qint64(length);
            b.size = quint32(head.left());
            b.offset = quint64(payload.data() - bytes.data()) + quint64(payload.size() - head.left());
            m_blocks.push_back(b);
        } else if (kind == EventsRecord) {
            m_eventFrames.push_back(payload);
        } else if (kind == MetricsRecord || kind == EntitiesRecord) {
            const auto content = m_reader.unframe(payload);
            if (!content) return tl::unexpected(content.error());
            ByteReader rows(*content);
            while (rows.left() > 0 && rows.isOk()) {
                if (kind == MetricsRecord) {
                    const auto number = quint32(rows.varint());
                    m_metrics.emplace_back(number, rows.take(rows.varint()).toByteArray());
                } else {
                    Entity e{};
                    e.number = qint64(rows.varint());
                    e.kind = EntityKind(std::min<quint8>(rows.byte(), quint8(EntityKind::Alert)));
                    e.shard = takeText(rows);
                    e.part = takeText(rows);
                    e.sub = int(std::min<quint64>(rows.varint(), 1000)) - 1;
                    e.room = qint64(rows.varint());
                    e.name = qint64(rows.varint());
                    m_entities.push_back(std::move(e));
                }
            }
            if (!rows.isOk()) return badArchive(where, "a table breaks off");
        } // else: of a later version, and not needed to read the rest
    }
    std::sort(m_entities.begin(), m_entities.end(), [](const Entity &a, const Entity &b) { return a.number < b.number; });
    std::sort(m_blocks.begin(), m_blocks.end(), [](const Block &a, const Block &b) { return std::tie(a.entity, a.tier, a.start) < std::tie(b.entity, b.tier, b.start); });
    return {};
}

const HistoryArchive::Entity *HistoryArchive::entity(qint64 number) const
{
    const auto it = std::lower_bound(m_entities.begin(), m_entities.end(), number, [](const Entity &e, qint64 n) { return e.number < n; });
    return it != m_entities.end() && it->number == number ? &*it : nullptr;
}

std::optional<quint32> HistoryArchive::metric(const QByteArray &key) const
{
    const auto it = std::find_if(m_metrics.begin(), m_metrics.end(), [&](const auto &m) { return m.second == key; });
    return it == m_metrics.end() ? std::nullopt : std::optional(it->first);
}

QByteArray HistoryArchive::key(quint32 metric) const
{
    const auto it = std::find_if(m_metrics.begin(), m_metrics.end(), [&](const auto &m) { return m.first == metric; });
    return it == m_metrics.end() ? QByteArray() : it->second;
}

std::span<const HistoryArchive::Block> HistoryArchive::blocks(qint64 entity, int tier) const
{
    const auto before = [](const Block &b, const std::pair<qint64, int> &key) { return std::pair<qint64, int>(b.entity, b.tier) < key; };
    const auto first = std::lower_bound(m_blocks.begin(), m_blocks.end(), std::pair(entity, tier), before), last = std::lower_bound(first, m_blocks.end(), std::pair(entity, tier + 1), before);
    return {first, last};
}

Result<> HistoryArchive::readEvents(QByteArrayView frame, std::vector<Event> &out) const
{
    const auto content = m_reader.unframe(frame);
    if (!content) return tl::unexpected(content.error());
    ByteReader in(*content);
    quint64 number = 0, at = 0; // without a sign: sums of hostile numbers wrap
    while (in.left() > 0) {
        Event e{};
        e.number = qint64(number += in.varint());
        e.at = qint64(at += quint64(in.zigzag()));
        e.kind = in.byte();
        e.about = EntityKind(std::min<quint8>(in.byte(), quint8(EntityKind::Alert)));
        e.shard = takeText(in);
        e.part = takeText(in);
        e.room = qint64(in.varint());
        e.name = qint64(in.varint());
        e.text = qint64(in.varint());
        quint64 bits = 0;
        for (int i = 0; i < 8; ++i) bits |= quint64(in.byte()) << (8 * i);
        e.value = std::bit_cast<double>(bits);
        if (!in.isOk()) return badArchive(QStringLiteral("archive"), "events break off");
        out.push_back(std::move(e));
    }
    return {};
}

std::vector<HistoryArchive::Event> HistoryArchive::events(qint64 from, qint64 to, int *damaged) const
{
    std::vector<Event> all;
    for (const QByteArrayView frame : m_eventFrames) {
        const size_t had = all.size();
        if (!readEvents(frame, all)) {
            all.resize(had);
            if (damaged) ++*damaged;
        }
    }
    std::erase_if(all, [&](const Event &e) { return e.at < from || e.at >= to || e.number <= 0 || e.number >= mostNumber; });
    std::sort(all.begin(), all.end(), [](const Event &a, const Event &b) { return a.number < b.number; });
    return all;
}

Result<> HistoryArchive::verify() const
{
    const QString where = m_manifest.dataPath();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_bytes);
    if (hash.result().toHex() != m_manifest.sha256) return badArchive(where, "its checksum is another");
    qint64 samples = 0;
    std::vector<HistorySample> out;
    std::vector<HistoryPoint> points;
    for (const Block &b : m_blocks) {
        auto opened = m_reader.open(data(b));
        for (size_t i = 0; opened && i < m_reader.size(); ++i) {
            out.clear();
            points.clear();
            opened = m_reader.shape() == BlockShape::Samples ? m_reader.samples(i, out) : m_reader.points(i, points);
        }
        if (!opened) return tl::unexpected(opened.error());
        samples += b.samples;
    }
    int damaged = 0;
    const qint64 events = qint64(this->events(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), &damaged).size());
    if (damaged > 0 || events != m_manifest.events || qint64(m_blocks.size()) != m_manifest.blocks || samples != m_manifest.samples || qint64(m_entities.size()) != m_manifest.entities)
        return badArchive(where, "it does not hold what its manifest says");
    return {};
}

} // namespace jitscope
