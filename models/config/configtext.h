// A configuration file as text with the keys in it: what every reader of a format (app/config) answers, and what checks, forms and diffs work on.
// Plain values; they cross threads freely.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

#include <map>
#include <vector>

namespace jitscope {

enum class ConfigFormat : quint8 {
    Hocon,      // jibri.conf, jvb.conf, jicofo.conf
    JavaScript, // config.js, interface_config.js, custom-config.js
    Lua,        // Prosody
    KeyValue,   // .env of docker-compose
    Systemd,    // unit files and drop-ins
};

// Half-open, in bytes of the text (UTF-8). Empty at 0: nowhere.
struct TextSpan
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool isEmpty() const { return to <= from; }
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

// From 1; columns count characters (code points), not bytes. 0: not known.
struct TextPlace
{
    int line = 0;
    int column = 0;
    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

// From the outside in, each step as it is named, without quotes: {"jibri","api","xmpp"}. Lua's sections are a step of their own:
// {"VirtualHost meet.example.org","authentication"}; systemd's as well: {"Service","LimitNOFILE"}.
using ConfigPath = QStringList;
QString pathText(const ConfigPath &path); // "jibri.api.xmpp"; a step with a dot or a blank in it stands in quotes

struct ConfigEntry
{
    ConfigPath path;
    // Undefined: an expression whose value only its component knows (a call, a substitution from the environment, SSI); see `source`
    QJsonValue value = QJsonValue(QJsonValue::Undefined);
    TextSpan key;      // the key's own letters
    TextSpan source;   // the value's own letters, with its quotes; lists and objects as a whole
    TextPlace place;   // of the key
    bool effective = true; // false: a later entry of the same path takes its place
};

// A file that this one takes in: its keys are not among the entries.
struct ConfigInclude
{
    QString what;          // as named, without quotes
    bool required = false; // its component does not start without it; of a pattern: without its folder
    TextSpan source;       // the whole statement
    TextPlace place;
};

struct ConfigText
{
    ConfigFormat format = ConfigFormat::Hocon;
    QByteArray bytes;                  // exactly as read; UTF-8, a byte order mark and CRLF stay
    std::vector<ConfigEntry> entries;  // leaves and lists in the order of the text; objects only where they are empty
    std::vector<ConfigInclude> includes;
    std::vector<TextSpan> ignored; // what its component passes over in silence: a line of a unit file without "=", or before the first section
};

// Why a text is not one of its format.
struct ConfigFault
{
    TextPlace place;
    QString detail; // the parser's words or ours (context "Config" when translated); may quote hostile text
    friend bool operator==(const ConfigFault &, const ConfigFault &) = default;
};

template<class T>
using ConfigResult = tl::expected<T, ConfigFault>;

// The entry that decides `path`; null: not in this text.
const ConfigEntry *entryOf(const ConfigText &text, const ConfigPath &path);
// All of them, by path; the objects in a list are part of it. They live as long as `text`.
std::map<ConfigPath, const ConfigEntry *> decidingEntries(const ConfigText &text);
// A value's own letters, of `text`.
QByteArrayView lettersOf(const ConfigText &text, const ConfigEntry &entry);
TextPlace placeOf(QByteArrayView bytes, qsizetype offset);

} // namespace jitscope
