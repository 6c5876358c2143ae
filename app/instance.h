// One console per fleet, settings and person: a second start brings the first one to the front and ends. The lock is the kernel's (flock), so a console that
// was killed leaves nothing that blocks. Needs a QCoreApplication.
#pragma once

#include "base/result.h"

#include <QFile>
#include <QLocalServer>
#include <QObject>

namespace jitscope {

class SingleInstance : public QObject
{
    Q_OBJECT
public:
    // name: what must be the same for two starts to be the same console: fleet file and settings, say. folder: private to the person; empty: instanceFolder().
    explicit SingleInstance(const QString &name, const QString &folder = {}, QObject *parent = nullptr);

    enum class Role : quint8 { First, Second };
    // First: nobody else is here, and others are heard from now on. Second: the first one has answered that it comes to the front. An error: there is a first one
    // that does not answer within `waitMs`, or the folder cannot be used; detail says which.
    // link: what the first one is to show (series/momentlink.h); empty: nothing special.
    Result<Role> settle(const QString &token, int waitMs = 5000, const QString &link = {});

signals:
    // A second start. token: its XDG_ACTIVATION_TOKEN or DESKTOP_STARTUP_ID; may be empty. link: as it was given, unread.
    void raiseWanted(const QString &token, const QString &link);

private:
    void hear();

    QString m_base; // of lock and socket
    QFile m_lock;
    QLocalServer m_server;
};

// $XDG_RUNTIME_DIR/jitscope, else a folder of this person under the temporary one; empty: there is none that is ours alone.
QString instanceFolder();

} // namespace jitscope
