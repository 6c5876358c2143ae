// One page of a server as it is, for the operator's eyes: asked again when somebody wants to see it, by the same way and with the same login as always.
#pragma once

#include "base/id.h"
#include "base/reading.h"
#include "base/result.h"
#include "fleet/sourcekind.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace jitscope {

struct RawWish
{
    ShardId shard;
    SourceIndex source = NoSource;
    RoomId room; // of a page that is asked room by room; else empty
};

struct RawPage
{
    QByteArray body;         // hostile; at most 64 MiB
    int status = 0, answerMs = 0;
    qint64 at = 0;           // ms since the epoch when it came
    // How it was asked, without any secret:
    QString url;             // without user and password
    QString accept;
    QStringList headers;     // "Host: meet.example.org"
    QString user;            // of Basic; empty: none, or a token
    bool token = false;      // a bearer token goes with it
    QString tunnel;          // SSH destination; empty: direct
    QString proxy;           // "http://proxy:3128", "socks5h://…"; empty: none
    QString authorities;     // file of certificates that it is checked by; empty: the system's
};

// Unsupported: that source is no page (a feed, a command), or the page is asked room by room and the room is not there. Answers once, on the thread that asked.
using RawDone = std::function<void(Result<RawPage>)>;
using RawReader = std::function<void(const RawWish &, const RawDone &)>;

} // namespace jitscope
