// An operator's own commands, as the fleet file says them.
#pragma once

#include "audit/operation.h"
#include "settings/customaction.h"
#include "storage/toml.h"

#include <QRegularExpression>

namespace jitscope {

// The tables of servers in a shard, [[shard.bridge]] and the like, in the order in which they are read and written.
inline constexpr std::pair<const char *, ServerKind> endpointWords[] = {{"jicofo", ServerKind::Focus}, {"prosody", ServerKind::Prosody},
    {"bridge", ServerKind::Bridge}, {"recorder", ServerKind::Recorder}, {"host", ServerKind::Host}, {"proxy", ServerKind::Proxy},
    {"signal", ServerKind::Signal}};

// One of these words.
template<class Reader, class T, size_t N>
void readWord(Reader &r, const toml::table &in, const char *key, const std::pair<const char *, T> (&words)[N], T &slot)
{
    if (!in.contains(key)) return;
    const QString is = r.text(in, key);
    QStringList known;
    for (const auto &[word, value] : words) {
        if (is == QLatin1String(word)) {
            slot = value;
            return;
        }
        known << QLatin1String(word);
    }
    r.fault(*in.get(key), QStringLiteral("expected one of %1 after %2 =").arg(known.join(QStringLiteral(", ")), QLatin1String(key)));
}

// [[action]]. Reader is that of fleetfile.cpp: it keeps the faults and knows their places.
template<class Reader>
CustomAction readAction(Reader &r, const toml::table &in)
{
    static constexpr std::pair<const char *, OperationTarget> things[] = {{"shard", OperationTarget::Shard}, {"bridge", OperationTarget::Bridge}, {"recorder", OperationTarget::Recorder},
        {"room", OperationTarget::Room}, {"person", OperationTarget::Person}, {"host", OperationTarget::Web}};
    static constexpr std::pair<const char *, Harm> dangers[] = {{"none", Harm::None}, {"reversible", Harm::Reversible}, {"one", Harm::One}, {"shard", Harm::Shard}, {"account", Harm::Account}};
    static constexpr std::pair<const char *, bool> places[] = {{"here", true}, {"server", false}};
    static const QRegularExpression word(QStringLiteral("\\A[a-z0-9][a-z0-9-]{0,62}\\z"));
    r.unknownKeys(in, {"name", "title", "on", "command", "runs", "server", "danger"}, "action");
    CustomAction a;
    a.on = OperationTarget::Shard;
    a.harm = Harm::One;
    a.name = r.text(in, "name");
    a.title = r.text(in, "title");
    a.words = r.list(in, "command");
    readWord(r, in, "on", things, a.on);
    readWord(r, in, "danger", dangers, a.harm);
    readWord(r, in, "runs", places, a.here);
    readWord(r, in, "server", endpointWords, a.server);
    if (!word.match(a.name).hasMatch()) r.fault(in.contains("name") ? *in.get("name") : static_cast<const toml::node &>(in), QStringLiteral("expected name = in [[action]], of small letters, digits and dashes"));
    if (!in.contains("on")) r.fault(in, QStringLiteral("expected on = in [[action]]: shard, bridge, recorder, room, person or host"));
    if (a.words.isEmpty() || a.words.front().isEmpty()) r.fault(in.contains("command") ? *in.get("command") : static_cast<const toml::node &>(in), QStringLiteral("expected command = [\"program\", \"argument\"] in [[action]]"));
    else if (a.words.front().contains(u'{')) r.fault(*in.get("command"), QStringLiteral("the program itself cannot be a placeholder"));
    if (const QString unknown = unknownPlaceholder(a); !unknown.isEmpty())
        r.fault(*in.get("command"), QStringLiteral("unknown placeholder {%1}; known here are {%2}").arg(unknown, placeholdersOf(a.on).join(QStringLiteral("}, {"))));
    return a;
}

} // namespace jitscope
