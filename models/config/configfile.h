// A configuration file as it stands on a server's host. Values, any thread.
#pragma once

#include "config/configtext.h"

#include <optional>

namespace jitscope {

struct ConfigFile
{
    QString server;      // name of the shard's endpoint that it belongs to
    QString path;        // of the file itself, links followed; hostile text
    QString component;   // of the key catalogue: "jibri", "jvb", "jicofo", "config_js", "interface_config", "prosody", "env", "systemd"
    ConfigFormat format = ConfigFormat::Hocon;
    QString owner, group;
    int mode = 0;        // permission bits, 0640
    QString label;       // SELinux; empty: the host has none
    qint64 bytes = 0;
    qint64 changedAt = 0; // ms since the epoch, by the host's clock
    QByteArray sum;      // SHA-256 of its text, hex; what "it has changed" is judged by
    bool generated = false; // made anew at each start of its container: what is written there is lost
    bool isReadableByAll() const { return mode & 04; }
    friend bool operator==(const ConfigFile &, const ConfigFile &) = default;
};

struct ConfigRead
{
    ConfigFile file;
    QByteArray text;
    friend bool operator==(const ConfigRead &, const ConfigRead &) = default;
};

// A version kept before the file was written over: beside it on the server, or sealed on this computer.
struct SavedVersion
{
    QString path;        // reading it as any other file gives its text
    qint64 at = 0;       // ms since the epoch
    QByteArray sum;      // SHA-256 in hex
    qint64 bytes = 0;
    bool isHere() const { return path.startsWith(QLatin1String("jitscope:")); }
    static QString here(const QString &path, qint64 at); // "jitscope:1795288210000:/etc/jitsi/jibri/jibri.conf"
    static std::pair<QString, qint64> placeHere(const QString &version); // path and time again; an empty path: it is none
    friend bool operator==(const SavedVersion &, const SavedVersion &) = default;
};

// What a file of that path is; nothing when its name says nothing.
struct ConfigNature { ConfigFormat format; const char *component; };
std::optional<ConfigNature> natureOf(const QString &path);

} // namespace jitscope
