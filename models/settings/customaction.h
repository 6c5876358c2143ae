// What an operator adds to the catalogue of operations: a command of their own, for one sort of thing ([[action]] in the fleet file). Values, any thread.
#pragma once

#include "fleet/server.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace jitscope {

enum class OperationTarget : quint8; // audit/operation.h
enum class Harm : quint8;

struct CustomAction
{
    QString name;                                     // small letters, digits, dashes; the operation's kind is "custom:" + name
    QString title;                                    // shown; empty: the name
    OperationTarget on{};                             // Shard, Bridge, Recorder, Room, Person or Web (a host)
    QStringList words;                                // program and arguments; {server} and the like stand for what it is done to
    bool here = false;                                // runs on this computer; else on a server, by the way that the fleet file gives
    ServerKind server = ServerKind::Prosody;          // of a shard, room or person: on which of the shard's servers
    Harm harm{};
    QString kind() const { return QStringLiteral("custom:") + name; }
    friend bool operator==(const CustomAction &, const CustomAction &) = default;
};

// The words that may stand in braces for that sort of thing: "shard", "domain"; "server", "host", "url" of servers; "room", "name" of rooms; these, "nick" and
// "person" of people.
QStringList placeholdersOf(OperationTarget on);
// What is in braces in these words and is none of them; empty: all is well. Braces around anything but small letters are braces.
QString unknownPlaceholder(const CustomAction &action);
// Each placeholder replaced, once: a value that looks like one stays as it is. A value that begins a word with a dash is refused (nothing): the program would
// read an option.
std::optional<QStringList> filledWords(const CustomAction &action, const QMap<QString, QString> &values, QString *dashed = nullptr);

} // namespace jitscope
