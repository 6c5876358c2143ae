// Configuration files of the simulated servers, in a folder that goes with the demo: our own texts, as their packages would place them, one with a misspelt
// key. They are read, changed and applied like any other's.
#pragma once

#include "base/result.h"
#include "fleet/server.h"

#include <QHash>
#include <QStringList>
#include <QTemporaryDir>

namespace jitscope::demo {

class DemoConfigs
{
public:
    DemoConfigs();
    // `nth` of its kind in the fleet, from 0: no two files are quite alike.
    Result<> add(const QString &shard, const QString &server, ServerKind kind, int nth);
    QStringList filesOf(const QString &server) const { return m_files.value(server); }

private:
    QTemporaryDir m_folder;
    QHash<QString, QStringList> m_files;
};

} // namespace jitscope::demo
