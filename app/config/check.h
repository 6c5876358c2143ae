// What is wrong with a configuration file, beyond its grammar. Pure functions, any thread; 5,000 keys take a few milliseconds.
#pragma once

#include "config/configfinding.h"
#include "config/keycatalogue.h"

#include <set>

namespace jitscope {

// A port that a program listens on.
struct UsedPort
{
    int port = 0;
    bool udp = false;
    QString by; // whose it is, for the reader: "jvb.conf: videobridge.ice.udp.port"; may be hostile
    friend bool operator==(const UsedPort &, const UsedPort &) = default;
};

// What is known of the file itself and of its neighbours on the same host.
struct FileFacts
{
    QString name;                     // as it is shown
    std::optional<quint32> mode;      // permission bits, as in stat(2); none: not known
    std::vector<UsedPort> ports;      // of the other files of this host
    std::set<QString> missing;        // includes, as they are named, that were looked for and are not there
};

// In the order of the text. An empty catalogue: no key is called unknown.
std::vector<ConfigFinding> checkConfig(const ConfigText &text, const KeyCatalogue &catalogue, const FileFacts &facts);
// Of a text that is none of its format.
ConfigFinding syntaxFinding(const ConfigFault &fault);

// Ports that this file makes its component listen on, defaults with them; `name` stands before the key in UsedPort::by.
std::vector<UsedPort> portsOf(const ConfigText &text, const KeyCatalogue &catalogue, const QString &name);

// A HOCON duration in milliseconds; none: it is not one.
std::optional<double> durationOf(const QJsonValue &value);
// A HOCON size in bytes; none: it is not one.
std::optional<double> sizeOf(const QJsonValue &value);

} // namespace jitscope
