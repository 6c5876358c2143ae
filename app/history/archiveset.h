// The archives that are seen with a store: those in the folder beside it ("history-archive" beside "history.sqlite"), and those that a list in that folder names
// ("opened": a path of a manifest a line). Whoever puts a file there, or takes one away, is followed. Belongs to the thread of the store.
#pragma once

#include "history/archive.h"

#include <QDateTime>
#include <QSet>

namespace jitscope {

QString archiveFolder(const QString &storePath);

class HistoryArchives
{
public:
    explicit HistoryArchives(const QString &storePath) : m_folder(archiveFolder(storePath)) {}

    const QString &folder() const { return m_folder; }
    // Looks what there is; cheap when nothing has changed. What cannot be read is named as damage.
    void refresh(HistoryFile &file);
    const std::vector<ArchiveManifest> &manifests() const { return m_manifests; } // by time
    // Those that reach into [from, to), opened; the oldest first.
    std::vector<const HistoryArchive *> in(qint64 from, qint64 to, HistoryFile &file);

    // Archives named beside those of the folder; a path of a manifest. Storage.
    Result<> setOpened(const QString &manifest, bool on);
    QStringList opened() const;

private:
    struct Known { std::unique_ptr<HistoryArchive> archive; bool broken = false; };
    QString listPath() const { return m_folder + QStringLiteral("/opened"); }

    QString m_folder;
    QDateTime m_folderTime, m_listTime;
    std::vector<ArchiveManifest> m_manifests;
    std::vector<Known> m_known; // beside the manifests
};

// How a number of a name or person is shown that has no text any more: "#17" of this store, "#a3f2.17" of another's archive. And back; 0: not of that store.
QString archiveNumber(const QString &ofStore, const QString &ownStore, qint64 number);
qint64 archiveNumberOf(const QString &text, const QString &ofStore, const QString &ownStore);

// Moves months that are over into archives, in steps: one at a time, the oldest first; what is in an archive that was read back goes from the store. Whoever is killed
// between two steps leaves a whole store and whole archives: an unfinished file has no manifest, and what both have is told once.
class HistoryArchiver
{
public:
    HistoryArchiver(HistoryFile &file, HistoryArchives &archives) : m_file(file), m_archives(archives) {}
    // Months that ended before `until`, ms since the epoch. False: nothing is left to do, or it failed (fault()).
    bool step(const QString &store, qint64 until);
    const std::optional<Error> &fault() const { return m_fault; }
    int written() const { return m_written; } // archives, since the start

private:
    struct Job { std::unique_ptr<ArchiveWriter> writer; ArchiveManifest about; qint64 block = 0, event = 0, lastBlock = 0, lastEvent = 0; bool blocks = true; QSet<qint64> entities; };
    bool begin(const QString &store, qint64 until);
    Result<bool> goOn();                            // false: it is finished
    Result<bool> letGo(const QString &store);       // of what archives have; false: nothing is left of it
    Result<> addEntities();

    HistoryFile &m_file;
    HistoryArchives &m_archives;
    SeriesBlock m_reader;
    std::optional<Job> m_job;
    std::optional<Error> m_fault;
    int m_written = 0;
};

} // namespace jitscope
