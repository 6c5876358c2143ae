#include "audit/captured.h"

#include <QDir>
#include <QFileInfo>

namespace jitscope {

QStringList capturedFiles(const Operation &operation)
{
    QStringList all;
    for (const PlanStep &s : operation.plan.steps) {
        if (s.act.save.isEmpty()) continue;
        const QDir folder = QFileInfo(s.act.save).absoluteDir();
        const QString begin = QFileInfo(s.act.save).fileName() + u'-';
        for (const QString &name : folder.entryList(QDir::Files | QDir::NoSymLinks, QDir::Name))
            if (name.startsWith(begin) && name.endsWith(QLatin1String(".pcap"))) all << folder.filePath(name);
    }
    return all;
}

} // namespace jitscope
