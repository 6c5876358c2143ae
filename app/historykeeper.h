// Brings what happens to the store of past moments: every snapshot of facts, alerts, operations, figures of all shards; opens and closes the store as the settings say.
// GUI thread; the store works on a thread that is given.
#pragma once

#include "consolehistory.h"
#include "workspace.h"

#include <QHash>
#include <QTemporaryDir>

#include <optional>

namespace jitscope {

class HistoryKeeper : public QObject
{
    Q_OBJECT
public:
    // path: of the file; empty: a temporary one that goes with this object (the simulated fleet). The others outlive it, and the thread runs.
    HistoryKeeper(Workspace &workspace, ConsoleHistory &history, QThread &thread, const QString &path, QObject *parent = nullptr);
    // What waits is written when this returns.
    ~HistoryKeeper() override;
    // Whether there is a window. Without one, what the store writes is kept in memory for a quarter of an hour only: nobody looks at it, and a night in the tray takes no
    // more memory than its first minutes. Charts read what is older from the store.
    void setWatched(bool watched);

private:
    void open();
    void close();
    void settle(); // as the settings say
    void bound();  // of the series in memory
    void addOperation(int row);

    Workspace &m_workspace;
    ConsoleHistory &m_history;
    QThread &m_thread;
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<HistoryKeeping> m_now; // as it is kept; nothing: the store is closed
    bool m_watched = true;
    QHash<QString, bool> m_operations;   // those told of, by id, and whether their end was
};

// What an operation is about: its one server, room or person; else the shard.
EntityId aboutOf(const OperationRequest &request);

} // namespace jitscope
