// What was pasted into the assistant: a site's address, an SSH destination, or a bare name that may be both. Pure.
#pragma once

#include "base/result.h"

#include <QUrl>

namespace jitscope {

struct PastedAddress
{
    QUrl site;       // https://meet.example.org/ or with a tenant's path; empty: none was named
    QString ssh;     // destination; empty: none was named
    bool guessed = false; // a bare name: both were made of it, and neither need be there
};

// "https://meet.example.org[/tenant]", "user@host[:port]", "ssh://…", an alias of ~/.ssh/config, "meet.example.org". Malformed says what is wrong,
// for the operator (English). A room's address is shortened to its site: the last part of a path is a room unless it ends in '/'.
Result<PastedAddress> readAddress(const QString &text);

} // namespace jitscope
