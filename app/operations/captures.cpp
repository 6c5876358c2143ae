#include "operations/captures.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace jitscope {
namespace {

constexpr qsizetype FileHead = 24, RecordHead = 16, LongestLine = 64;
constexpr quint32 LongestPacket = 262'144; // libpcap's own bound
constexpr size_t MostCaptures = 16;

QString partOf(const QString &path) { return path + QStringLiteral(".part"); }

} // namespace

quint32 PcapWalk::word(qsizetype at) const
{
    const quint32 v = qFromLittleEndian<quint32>(m_head.constData() + at);
    return m_swapped ? qbswap(v) : v;
}

bool PcapWalk::feed(QByteArrayView bytes)
{
    while (!m_bad && !bytes.isEmpty()) {
        if (m_skip > 0) {
            const qsizetype n = qsizetype(std::min<qint64>(m_skip, bytes.size()));
            bytes = bytes.sliced(n);
            m_skip -= n;
            continue;
        }
        const qsizetype n = std::min((m_headDone ? RecordHead : FileHead) - m_head.size(), bytes.size());
        m_head.append(bytes.first(n).data(), n);
        bytes = bytes.sliced(n);
        if (m_head.size() < (m_headDone ? RecordHead : FileHead)) break;
        if (!m_headDone) {
            const quint32 magic = qFromLittleEndian<quint32>(m_head.constData());
            m_swapped = magic == 0xd4c3b2a1u || magic == 0x4d3cb2a1u;
            const quint32 version = word(4); // major, minor
            m_bad = !(m_swapped || magic == 0xa1b2c3d4u || magic == 0xa1b23c4du) || (m_swapped ? version >> 16 : version & 0xffffu) != 2;
            m_headDone = !m_bad;
        } else {
            m_skip = word(8);
            m_bad = m_skip > LongestPacket;
            m_packets += !m_bad;
        }
        m_head.clear();
    }
    return !m_bad;
}

Result<> CaptureReader::line()
{
    const QList<QByteArray> words = m_line.split(' ');
    m_line.clear();
    bool ok = false;
    CapturedFile file;
    file.way = words.value(1);
    file.bytes = words.value(2).toLongLong(&ok);
    const bool named = !file.way.isEmpty() && file.way.size() <= 8 && std::all_of(file.way.begin(), file.way.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (words.size() != 3 || words[0] != "capture" || !named || !ok || file.bytes < FileHead || m_files.size() == MostCaptures)
        return fail(Error::Kind::Malformed, {}, QStringLiteral("what came is no capture"));
    if (file.bytes > mostCaptureBytes - m_all) return fail(Error::Kind::Malformed, {}, QStringLiteral("over %1 MB").arg(mostCaptureBytes >> 20));
    m_all += file.bytes;
    m_left = file.bytes;
    m_walk = {};
    m_files.push_back(file);
    return m_begins(file);
}

Result<> CaptureReader::feed(QByteArrayView bytes)
{
    if (m_failed) return fail(Error::Kind::Malformed, {}, QStringLiteral("it has failed before"));
    const auto failed = [this](Error e) -> Result<> {
        m_failed = true;
        return tl::unexpected(std::move(e));
    };
    while (!bytes.isEmpty()) {
        if (m_left == 0) {
            const qsizetype end = bytes.indexOf('\n');
            const qsizetype n = end < 0 ? bytes.size() : end;
            if (m_line.size() + n > LongestLine) return failed({Error::Kind::Malformed, {}, QStringLiteral("what came is no capture")});
            m_line.append(bytes.first(n).data(), n);
            bytes = bytes.sliced(std::min(n + 1, bytes.size()));
            if (end < 0) return {};
            if (const auto begun = line(); !begun) return failed(begun.error());
            continue;
        }
        const QByteArrayView piece = bytes.first(qsizetype(std::min<qint64>(m_left, bytes.size())));
        bytes = bytes.sliced(piece.size());
        m_left -= piece.size();
        if (!m_walk.feed(piece)) return failed({Error::Kind::Malformed, {}, QStringLiteral("the file is no capture of packets")});
        m_files.back().packets = m_walk.packets();
        if (const auto taken = m_comes(piece); !taken) return failed(taken.error());
    }
    return {};
}

CaptureSaver::CaptureSaver(const QString &prefix)
    : m_prefix(prefix), m_reader([this](const CapturedFile &f) { return begin(f); }, [this](QByteArrayView b) { return write(b); })
{
}

CaptureSaver::~CaptureSaver() { drop(); }

void CaptureSaver::drop()
{
    for (const Part &p : m_parts)
        if (p.file) p.file->remove();
    m_parts.clear();
    if (!m_fault) m_fault = Error{Error::Kind::Cancelled, m_prefix, {}}; // what may still come is for nobody
}

Result<> CaptureSaver::begin(const CapturedFile &file)
{
    const auto same = std::count_if(m_reader.files().begin(), m_reader.files().end(), [&](const CapturedFile &f) { return f.way == file.way; }); // itself too
    const QString way = QString::fromLatin1(file.way) + (same > 1 ? QStringLiteral("-%1").arg(same) : QString());
    const QString path = m_prefix + u'-' + way + QStringLiteral(".pcap");
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto part = std::make_unique<QFile>(partOf(path));
    QFile::remove(part->fileName()); // of a console that was killed; what it would lead to is not followed
    if (!part->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner)) return fail(Error::Kind::Storage, part->fileName(), part->errorString());
    m_parts.push_back({std::move(part), path});
    return {};
}

Result<> CaptureSaver::write(QByteArrayView bytes)
{
    QFile &file = *m_parts.back().file;
    if (file.write(bytes.data(), bytes.size()) != bytes.size()) return fail(Error::Kind::Storage, file.fileName(), file.errorString());
    m_sum.addData(bytes);
    return {};
}

bool CaptureSaver::feed(const QByteArray &bytes)
{
    if (m_fault) return false;
    if (const auto taken = m_reader.feed(bytes); !taken) m_fault = taken.error();
    return !m_fault;
}

Result<QByteArray> CaptureSaver::keep()
{
    if (m_fault) return tl::unexpected(*m_fault);
    if (!m_reader.isWhole()) return fail(Error::Kind::Unreachable, m_prefix, QStringLiteral("it broke off"));
    for (Part &p : m_parts) // whole on the disk, before one of them has its name
        if (fsync(p.file->handle()) != 0) return fail(Error::Kind::Storage, p.path, qt_error_string(errno));
    QStringList named;
    const auto unkept = [&](const QString &where) -> Result<QByteArray> {
        const QString why = qt_error_string(errno);
        for (const QString &path : named) QFile::remove(path);
        return fail(Error::Kind::Storage, where, why);
    };
    for (Part &p : m_parts) {
        p.file->close();
        if (std::rename(QFile::encodeName(partOf(p.path)).constData(), QFile::encodeName(p.path).constData()) != 0) return unkept(p.path);
        p.file.reset();
        named << p.path;
    }
    if (!named.isEmpty()) { // else there is nothing to sync, and maybe no folder
        const QString folder = QFileInfo(m_prefix).absolutePath();
        const int names = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (names < 0 || fsync(names) != 0) {
            const auto failed = unkept(folder);
            if (names >= 0) close(names);
            return failed;
        }
        close(names);
    }
    qint64 bytes = 0, packets = 0;
    for (const CapturedFile &f : m_reader.files()) {
        bytes += f.bytes;
        packets += f.packets;
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("files"), int(m_reader.files().size())}, {QStringLiteral("bytes"), bytes}, {QStringLiteral("packets"), packets},
                                     {QStringLiteral("sha256"), QString::fromLatin1(m_sum.result().toHex())}}).toJson(QJsonDocument::Compact);
}

} // namespace jitscope
