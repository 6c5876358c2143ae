// A server's page as lines to read, and the line that a figure came from. Pure; takes any bytes and never fails: what is no JSON is shown as it is.
#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace jitscope {

// What is looked for in a page: a figure under a chain of keys ("endpoint_connection_stats", "rtt"), each somewhere below the one before; "<…>" is any key.
// `within`: names that the way there must pass, as a key or as a text that stands beside it: a room's JID, an endpoint's id.
struct RawWanted
{
    QStringList keys;
    QStringList within;
    std::optional<double> value; // as the page says it: of several figures the one that is this, else the first
};

struct RawView
{
    QStringList lines;   // hostile; control signs are visible, long ones are cut
    int hit = -1;        // line of the figure; −1: not found, or nothing was looked for
    int hitTo = -1;      // one past its last line, when it is an object or a list
    QString path;        // of the hit: "conferences / 5d1c… / endpoints / 3f8a1c2e / rtt"
    bool isJson = false;
    bool shortened = false; // a big page: what lies beside the way to the hit is said as "{… 14 KB}", or the end is missing
};

// `most`: bytes of a page up to which all of it is shown.
RawView viewJson(QByteArrayView page, const RawWanted &wanted, qsizetype most = 1'000'000);
// Of Prometheus' text format and others by lines: the sample whose name is the last key.
RawView viewText(QByteArrayView page, const RawWanted &wanted, qsizetype most = 1'000'000);

} // namespace jitscope
