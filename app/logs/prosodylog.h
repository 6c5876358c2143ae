// What Prosody's log says of recordings that its autostart plugin lost: nobody else can tell (jibri.md §15.7).
#pragma once

#include "logs/logreader.h"

namespace jitscope {

// What was read about mod_jibri_autostart.
struct AutostartLog
{
    int lost = 0;      // requests lost: lines that the dictionary calls "autostart-nil-occupant"
    qint64 lastAt = 0; // of the last of them; ms since the epoch
    friend bool operator==(const AutostartLog &, const AutostartLog &) = default;
};

class ProsodyLog
{
public:
    ProsodyLog(const ShardConfig &shard, const EndpointConfig &prosody);

    QStringList command() const; // of the next turn; empty: there is no way
    // Unsupported: the log is there but may not be read, or it is not there.
    Result<> take(QByteArrayView output, qint64 now);
    AutostartLog autostart() const { return m_seen; }

private:
    ShardConfig m_shard;
    EndpointConfig m_prosody;
    LogReader m_reader;
    AutostartLog m_seen;
    bool m_first = true;
};

} // namespace jitscope
