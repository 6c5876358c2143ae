#include "history/archiveset.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QVariant>

namespace jitscope {
namespace {

constexpr int blocksAStep = 400, rowsAStep = 2000;

QDateTime changedAt(const QString &path) { return QFileInfo(path).lastModified(); }

QDate monthOf(qint64 ms)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date();
    return {day.year(), day.month(), 1};
}
qint64 beginOf(QDate month) { return QDateTime(month, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(); }

} // namespace

QString archiveFolder(const QString &storePath)
{
    const QFileInfo file(storePath);
    return file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral("-archive");
}

QString archiveNumber(const QString &ofStore, const QString &ownStore, qint64 number)
{
    return u'#' + (ofStore == ownStore ? QString() : ofStore.left(4) + u'.') + QString::number(number);
}

qint64 archiveNumberOf(const QString &text, const QString &ofStore, const QString &ownStore)
{
    const QString prefix = archiveNumber(ofStore, ownStore, 0).chopped(1);
    bool fine = false;
    const qint64 number = text.startsWith(prefix) ? text.mid(prefix.size()).toLongLong(&fine) : 0;
    return fine && number > 0 ? number : 0;
}

void HistoryArchives::refresh(HistoryFile &file)
{
    const QDateTime folder = changedAt(m_folder), list = changedAt(listPath());
    if (folder == m_folderTime && list == m_listTime) return;
    m_folderTime = folder;
    m_listTime = list;
    QStringList paths = opened();
    for (const QFileInfo &f : QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files)) paths << f.absoluteFilePath();
    std::vector<std::pair<ArchiveManifest, Known>> all;
    for (const QString &path : paths) {
        const auto manifest = ArchiveManifest::load(path);
        if (!manifest) {
            file.addDamage({QStringLiteral("archive %1: %2").arg(QFileInfo(path).fileName(), manifest.error().detail), 0, 0});
            continue;
        }
        // one archive once, wherever it lies
        if (std::any_of(all.begin(), all.end(), [&](const auto &a) { return a.first.sha256 == manifest->sha256; })) continue;
        Known known;
        for (size_t i = 0; i < m_manifests.size(); ++i)
            if (m_manifests[i].path == manifest->path && m_manifests[i].sha256 == manifest->sha256) known = std::move(m_known[i]);
        all.emplace_back(*manifest, std::move(known));
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first.from < b.first.from; });
    m_manifests.clear();
    m_known.clear();
    for (auto &[manifest, known] : all) {
        m_manifests.push_back(std::move(manifest));
        m_known.push_back(std::move(known));
    }
}

std::vector<const HistoryArchive *> HistoryArchives::in(qint64 from, qint64 to, HistoryFile &file)
{
    refresh(file);
    std::vector<const HistoryArchive *> all;
    for (size_t i = 0; i < m_manifests.size(); ++i) {
        const ArchiveManifest &m = m_manifests[i];
        if (m.to <= from || m.from >= to) continue;
        Known &known = m_known[i];
        if (!known.archive && !known.broken) {
            auto opened = HistoryArchive::open(m);
            if (opened) {
                known.archive = std::move(*opened);
            } else {
                known.broken = true;
                file.addDamage({QStringLiteral("archive %1: %2").arg(m.file, opened.error().detail), m.from, m.to});
            }
        }
        if (known.archive) all.push_back(known.archive.get());
    }
    return all;
}

QStringList HistoryArchives::opened() const
{
    QFile list(listPath());
    QStringList all;
    if (list.open(QIODevice::ReadOnly) && list.size() < 1'000'000)
        for (const QByteArray &line : list.readAll().split('\n'))
            if (!line.trimmed().isEmpty()) all << QString::fromUtf8(line.trimmed());
    return all;
}

Result<> HistoryArchives::setOpened(const QString &manifest, bool on)
{
    const QString path = QFileInfo(manifest).absoluteFilePath();
    QStringList all = opened();
    all.removeAll(path);
    if (on) all << path;
    QDir().mkpath(m_folder);
    QSaveFile list(listPath());
    const QByteArray text = all.join(u'\n').toUtf8() + '\n';
    if (!list.open(QIODevice::WriteOnly) || list.write(text) != text.size() || !list.commit()) return fail(Error::Kind::Storage, listPath(), list.errorString());
    return {};
}

// ---- moving months there

bool HistoryArchiver::step(const QString &store, qint64 until)
{
    m_fault.reset();
    if (!m_file.writes() || store.isEmpty()) return false;
    Result<bool> more = m_job ? goOn() : letGo(store);
    if (more && !*more && m_job) {
        m_job.reset();
        m_archives.refresh(m_file);
        return true; // what it has goes next
    }
    if (more && !*more) more = begin(store, until);
    if (more) return *more;
    m_fault = more.error();
    m_job.reset(); // the unfinished file goes
    return false;
}

Result<bool> HistoryArchiver::letGo(const QString &store)
{
    m_archives.refresh(m_file);
    for (const ArchiveManifest &m : m_archives.manifests()) {
        if (m.store != store || !m.path.startsWith(m_archives.folder() + u'/')) continue; // who opens one from elsewhere moves nothing
        const QString blocks = QStringLiteral("FROM block INDEXED BY block_time WHERE tier IN (0, 1) AND start >= %1 AND start < %2 AND stop < %2 AND level = 1 AND id <= %3").arg(m.from).arg(m.to).arg(m.lastBlock);
        const QString events = QStringLiteral("FROM event INDEXED BY event_at WHERE at >= %1 AND at < %2 AND id <= %3").arg(m.from).arg(m.to).arg(m.lastEvent);
        const bool some = m_file.number(QStringLiteral("SELECT EXISTS (SELECT 1 %1) OR EXISTS (SELECT 1 %2)").arg(blocks, events)) != 0;
        if (!some) continue;
        const std::vector<const HistoryArchive *> there = m_archives.in(m.from, m.to, m_file);
        const bool whole = std::any_of(there.begin(), there.end(), [&](const HistoryArchive *a) { return a->manifest().sha256 == m.sha256; });
        if (!whole) continue; // it was whole when it was written; what is in the store stays now
        const auto done = m_file.transaction([&]() -> Result<> {
            if (auto r = m_file.exec(QStringLiteral("DELETE FROM block WHERE id IN (SELECT id %1 LIMIT %2)").arg(blocks).arg(rowsAStep)); !r) return r;
            return m_file.exec(QStringLiteral("DELETE FROM event WHERE id IN (SELECT id %1 LIMIT %2)").arg(events).arg(rowsAStep));
        });
        if (!done) return tl::unexpected(done.error());
        return true;
    }
    return false;
}

bool HistoryArchiver::begin(const QString &store, qint64 until)
{
    // The oldest month of which something is here that no archive has.
    const QString early = QStringLiteral("SELECT MIN(x) FROM (SELECT MIN(start) AS x FROM block WHERE tier = %1 AND start >= %2 UNION ALL SELECT MIN(at) FROM event WHERE at >= %2)");
    qint64 from = 1;
    for (;;) {
        qint64 first = 0;
        for (const int tier : {0, 1}) {
            const qint64 of = m_file.number(early.arg(tier).arg(from));
            if (of > 0) first = first == 0 ? of : std::min(first, of);
        }
        if (first == 0) return false;
        const QDate month = monthOf(first);
        const qint64 begin = beginOf(month), end = beginOf(month.addMonths(1));
        if (end > until) return false;
        from = end;
        const QString name = month.toString(QStringLiteral("yyyy-MM"));
        if (QFile::exists(m_archives.folder() + u'/' + name + QStringLiteral(".json"))) continue; // what came later for that month stays in the store
        if (m_file.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM block WHERE tier IN (0, 1) AND level = 0 AND start < %1)").arg(end)) != 0) return false; // not yet compacted
        Job job;
        job.about.store = store;
        job.about.month = name;
        job.about.from = begin;
        job.about.to = end;
        job.lastBlock = m_file.number(QStringLiteral("SELECT MAX(id) FROM block"));
        job.lastEvent = m_file.number(QStringLiteral("SELECT MAX(id) FROM event"));
        job.writer = std::make_unique<ArchiveWriter>(m_archives.folder(), job.about);
        if (const auto r = job.writer->start(); !r) {
            m_fault = r.error();
            return false;
        }
        m_job = std::move(job);
        return true;
    }
}

Result<bool> HistoryArchiver::goOn()
{
    Job &job = *m_job;
    QSqlQuery q = m_file.query();
    int rows = 0;
    if (job.blocks) {
        std::vector<qint64> damaged;
        q.prepare(QStringLiteral("SELECT id, tier, entity, start, stop, samples, data FROM block WHERE id > ? AND id <= ? AND tier IN (0, 1) AND level = 1 AND start >= ? AND start < ? AND stop < ? "
                                 "ORDER BY id LIMIT ?"));
        const QVariant values[] = {job.block, job.lastBlock, job.about.from, job.about.to, job.about.to, blocksAStep};
        for (const QVariant &v : values) q.addBindValue(v);
        if (auto r = m_file.run(q); !r) return tl::unexpected(r.error());
        for (; q.next(); ++rows) {
            job.block = q.value(0).toLongLong();
            HistoryBlockRow row;
            row.tier = HistoryTier(q.value(1).toInt());
            row.entity = q.value(2).toLongLong();
            row.start = q.value(3).toLongLong();
            row.stop = q.value(4).toLongLong();
            row.samples = q.value(5).toLongLong();
            row.data = q.value(6).toByteArray();
            if (!m_reader.open(row.data)) { // a damaged one stays where it is, until its time is over
                m_file.addDamage({QStringLiteral("block %1: it is not archived").arg(job.block), row.start, row.stop});
                damaged.push_back(job.block);
                continue;
            }
            job.entities.insert(row.entity);
            if (auto r = job.writer->block(row); !r) return tl::unexpected(r.error());
        }
        q.finish();
        for (const qint64 id : damaged)
            if (auto r = m_file.exec(QStringLiteral("UPDATE block SET level = 2 WHERE id = %1").arg(id)); !r) return tl::unexpected(r.error());
        if (rows < blocksAStep) job.blocks = false;
        return true;
    }
    q.prepare(QStringLiteral("SELECT id, at, kind, about, shard, CASE WHEN about = %1 AND part <> '' AND part NOT LIKE '#%' THEN %2 ELSE part END, room, name, text, value FROM event "
                             "WHERE id > ? AND id <= ? AND at >= ? AND at < ? ORDER BY id LIMIT ?").arg(int(EntityKind::Person)).arg(numberOfPerson(QStringLiteral("event"))));
    const QVariant values[] = {job.event, job.lastEvent, job.about.from, job.about.to, rowsAStep};
    for (const QVariant &v : values) q.addBindValue(v);
    if (auto r = m_file.run(q); !r) return tl::unexpected(r.error());
    for (; q.next(); ++rows) {
        HistoryArchive::Event e;
        e.number = job.event = q.value(0).toLongLong();
        e.at = q.value(1).toLongLong();
        e.kind = q.value(2).toInt();
        e.about = EntityKind(q.value(3).toInt());
        e.shard = q.value(4).toString();
        e.part = q.value(5).toString();
        e.room = q.value(6).toLongLong();
        e.name = q.value(7).toLongLong();
        e.text = q.value(8).toLongLong();
        e.value = q.value(9).toDouble();
        if (auto r = job.writer->event(e); !r) return tl::unexpected(r.error());
    }
    if (rows == rowsAStep) return true;
    if (auto r = addEntities(); !r) return tl::unexpected(r.error());
    const auto written = job.writer->finish(job.lastBlock, job.lastEvent);
    if (!written) return tl::unexpected(written.error());
    ++m_written;
    return false;
}

Result<> HistoryArchiver::addEntities()
{
    QSqlQuery q = m_file.query();
    if (!q.exec(QStringLiteral("SELECT id, key FROM metric"))) return m_file.run(q);
    while (q.next())
        if (auto r = m_job->writer->metric(q.value(0).toUInt(), q.value(1).toString().toLatin1()); !r) return r;
    q.prepare(QStringLiteral("SELECT kind, shard, room, part, sub, name FROM entity WHERE id = ?"));
    std::vector<qint64> numbers(m_job->entities.cbegin(), m_job->entities.cend());
    std::sort(numbers.begin(), numbers.end());
    for (const qint64 number : numbers) {
        q.bindValue(0, number);
        if (auto r = m_file.run(q); !r) return r;
        if (!q.next()) continue;
        HistoryArchive::Entity e{number, EntityKind(q.value(0).toInt()), q.value(1).toString(), q.value(3).toString(), q.value(4).toInt(), q.value(2).toLongLong(), q.value(5).toLongLong()};
        if (e.kind == EntityKind::Person) e.part = u'#' + QString::number(number);
        if (auto r = m_job->writer->entity(e); !r) return r;
    }
    return {};
}

} // namespace jitscope
