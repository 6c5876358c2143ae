#include "history/archive.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

namespace jitscope {
namespace {

constexpr qsizetype frameFull = 512 * 1024; // of a table's or of events' content
constexpr int archiveLevel = 9;

void putText(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    putVarint(out, quint64(utf8.size()));
    out.append(utf8);
}

} // namespace

ArchiveWriter::ArchiveWriter(const QString &folder, const ArchiveManifest &about) : m_folder(folder), m_about(about)
{
    m_about.file = m_about.month + QStringLiteral(".history");
    m_about.path = m_folder + u'/' + m_about.month + QStringLiteral(".json");
    m_file.setFileName(partPath());
}

ArchiveWriter::~ArchiveWriter()
{
    if (!m_file.isOpen()) return;
    m_file.close();
    QFile::remove(partPath());
}

QString ArchiveWriter::partPath() const { return m_folder + u'/' + m_about.month + QStringLiteral(".history.part"); }

Result<> ArchiveWriter::start()
{
    if (!QDir().mkpath(m_folder)) return fail(Error::Kind::Storage, m_folder, QStringLiteral("the folder cannot be made"));
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) return fail(Error::Kind::Storage, partPath(), m_file.errorString());
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray magic("JHA\1", 4);
    m_hash.addData(magic);
    m_about.bytes = magic.size();
    if (m_file.write(magic) != magic.size()) return fail(Error::Kind::Storage, partPath(), m_file.errorString());
    return {};
}

Result<> ArchiveWriter::record(char kind, const QByteArray &bytes)
{
    QByteArray head(1, kind);
    putVarint(head, quint64(bytes.size()));
    for (const QByteArray &part : {head, bytes}) {
        m_hash.addData(part);
        m_about.bytes += part.size();
        if (m_file.write(part) != part.size()) return fail(Error::Kind::Storage, partPath(), m_file.errorString());
    }
    return {};
}

Result<> ArchiveWriter::closeFrame(char kind, QByteArray &content)
{
    if (content.isEmpty()) return {};
    const QByteArray frame = m_frames.frame(content, archiveLevel);
    content.clear();
    if (kind == 4) m_eventNumber = m_eventAt = 0;
    if (frame.isEmpty()) return fail(Error::Kind::Storage, partPath(), QStringLiteral("no memory"));
    return record(kind, frame);
}

Result<> ArchiveWriter::metric(quint32 number, const QByteArray &key)
{
    putVarint(m_metrics, number);
    putVarint(m_metrics, quint64(key.size()));
    m_metrics.append(key);
    return m_metrics.size() > frameFull ? closeFrame(1, m_metrics) : Result<>();
}

Result<> ArchiveWriter::entity(const HistoryArchive::Entity &e)
{
    ++m_about.entities;
    putVarint(m_entities, quint64(e.number));
    m_entities.append(char(e.kind));
    putText(m_entities, e.shard);
    putText(m_entities, e.part);
    putVarint(m_entities, quint64(e.sub + 1));
    putVarint(m_entities, quint64(e.room));
    putVarint(m_entities, quint64(e.name));
    return m_entities.size() > frameFull ? closeFrame(2, m_entities) : Result<>();
}

Result<> ArchiveWriter::block(const HistoryBlockRow &row)
{
    ++m_about.blocks;
    m_about.samples += row.samples;
    QByteArray bytes(1, char(row.tier));
    putVarint(bytes, quint64(row.entity));
    putSigned(bytes, row.start);
    putVarint(bytes, quint64(row.stop - row.start));
    putVarint(bytes, quint64(row.samples));
    bytes.append(row.data);
    return record(3, bytes);
}

Result<> ArchiveWriter::event(const HistoryArchive::Event &e)
{
    ++m_about.events;
    putVarint(m_events, quint64(e.number - m_eventNumber));
    putSigned(m_events, e.at - m_eventAt);
    m_eventNumber = e.number;
    m_eventAt = e.at;
    m_events.append(char(e.kind));
    m_events.append(char(e.about));
    putText(m_events, e.shard);
    putText(m_events, e.part);
    putVarint(m_events, quint64(e.room));
    putVarint(m_events, quint64(e.name));
    putVarint(m_events, quint64(e.text));
    const quint64 bits = std::bit_cast<quint64>(e.value);
    for (int i = 0; i < 8; ++i) m_events.append(char(bits >> (8 * i) & 0xff));
    return m_events.size() > frameFull ? closeFrame(4, m_events) : Result<>();
}

Result<ArchiveManifest> ArchiveWriter::finish(qint64 lastBlock, qint64 lastEvent)
{
    for (const auto &[kind, content] : {std::pair<char, QByteArray *>{1, &m_metrics}, {2, &m_entities}, {4, &m_events}})
        if (auto r = closeFrame(kind, *content); !r) return tl::unexpected(r.error());
    m_about.lastBlock = lastBlock;
    m_about.lastEvent = lastEvent;
    m_about.sha256 = m_hash.result().toHex();
    if (!m_file.flush() || fsync(m_file.handle()) != 0) return fail(Error::Kind::Storage, partPath(), QStringLiteral("it does not get to the disk"));
    m_file.close();
    const auto gone = [this](const Error &e) {
        QFile::remove(partPath());
        return tl::unexpected(e);
    };
    // Read back from where it lies: what cannot be read now must not be all there is.
    ArchiveManifest part = m_about;
    part.file += QStringLiteral(".part");
    auto back = HistoryArchive::open(part);
    if (!back) return gone(back.error());
    if (const auto whole = (*back)->verify(); !whole) return gone(whole.error());
    back->reset();
    if (rename(QFile::encodeName(partPath()).constData(), QFile::encodeName(m_about.dataPath()).constData()) != 0) return gone({Error::Kind::Storage, m_about.dataPath(), QStringLiteral("it cannot be named")});
    QSaveFile manifest(m_about.path); // to the disk before it takes its name
    const QByteArray json = m_about.toJson();
    if (!manifest.open(QIODevice::WriteOnly) || manifest.write(json) != json.size() || !manifest.commit()) return fail(Error::Kind::Storage, m_about.path, manifest.errorString());
    QFile::setPermissions(m_about.path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return m_about;
}

} // namespace jitscope
