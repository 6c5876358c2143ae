#include "out/spool.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace jitscope {

// "0000000000000012-1790000000000.batch": number, and when it was made.
Spool::Spool(const QString &folder, qint64 mostBytes) : m_folder(folder), m_most(mostBytes)
{
    if (m_folder.isEmpty()) return;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({QStringLiteral("*.batch")}, QDir::Files, QDir::Name)) {
        bool fine = false, timed = false;
        const QString name = file.completeBaseName();
        const qint64 number = name.section(u'-', 0, 0).toLongLong(&fine), at = name.section(u'-', 1).toLongLong(&timed);
        if (!fine || !timed || number < m_next) continue;
        m_all.push_back({number, at, file.size(), {}});
        m_bytes += file.size();
        m_next = number + 1;
    }
}

QString Spool::pathOf(const Kept &kept) const { return QStringLiteral("%1/%2-%3.batch").arg(m_folder).arg(kept.number, 16, 10, QLatin1Char('0')).arg(kept.at); }

Result<> Spool::add(const QByteArray &body, qint64 now)
{
    Kept kept{m_next++, now, body.size(), {}};
    Result<> done;
    if (m_folder.isEmpty()) {
        kept.body = body;
    } else {
        QDir().mkpath(m_folder);
        QSaveFile file(pathOf(kept));
        if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size() || !file.commit()) {
            kept.body = body; // of this run at least
            done = fail(Error::Kind::Storage, m_folder, file.errorString());
        } else {
            QFile::setPermissions(pathOf(kept), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
    }
    m_bytes += kept.size;
    m_all.push_back(std::move(kept));
    while (m_bytes > m_most && m_all.size() > 1) drop();
    return done;
}

void Spool::drop()
{
    ++m_dropped;
    taken();
}

std::optional<QByteArray> Spool::first(qint64 now)
{
    while (!m_all.empty()) {
        const Kept &kept = m_all.front();
        if (now - kept.at > KeepMs) {
            drop();
            continue;
        }
        if (!kept.body.isEmpty()) return kept.body;
        QFile file(pathOf(kept));
        if (file.open(QIODevice::ReadOnly) && file.size() == kept.size && file.size() > 0) return file.readAll();
        drop(); // somebody took it away, or the disk lost it
    }
    return {};
}

void Spool::taken()
{
    if (m_all.empty()) return;
    if (m_all.front().body.isEmpty()) QFile::remove(pathOf(m_all.front()));
    m_bytes -= m_all.front().size;
    m_all.pop_front();
}

} // namespace jitscope
