// A folder of this process alone for ssh's control sockets, its configuration and the askpass link: 0700, short enough for socket names
// (108 bytes with what ssh appends), gone with the process. What killed processes have left behind is swept when the next one starts.
#pragma once

#include "base/result.h"

namespace jitscope {

class SshFolder
{
public:
    SshFolder() = default;
    ~SshFolder();
    SshFolder(const SshFolder &) = delete;
    SshFolder &operator=(const SshFolder &) = delete;

    // In $XDG_RUNTIME_DIR, else in the folder for temporary files. Storage when neither can be used.
    Result<> make();
    QString path(const QString &name) const { return m_path + u'/' + name; } // after make()
    bool isMade() const { return !m_path.isEmpty(); }

    // Removes folders under `base` that were made by make() of processes that are no more. How many.
    static int sweep(const QString &base);

private:
    QString m_path;
    int m_lock = -1; // held as long as the process lives; that is how others see that it does
};

} // namespace jitscope
