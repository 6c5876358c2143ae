// The bridge's debug pages in the helpers of their tests: the full example, changed in one place.
#pragma once

#include "payload.h"
#include "sources/jvb.h"

namespace jitscope::test {

inline const QString Conf = QStringLiteral("conferences/5d1c7e9a0b34f826");
inline constexpr const char *Weekly = "weekly-sync@conference.meet.example.org";
inline const QString Ludwig = Conf + QStringLiteral("/endpoints/b27d90f4");

inline QJsonObject full() { return json("jitsi/examples/jvb-debug.json"); }
inline Result<Observation> parse(const QByteArray &body, bool raws = false) { return parseJvbDebug(body, context(SourceKind::JvbDebugFull, "jvb-1", raws)); }

// One endpoint of the full page with a member changed.
inline Observation changed(const QString &path, const QJsonValue &member)
{
    const auto result = parse(bytes(with(full(), path, member)));
    return result ? *result : Observation();
}

inline const Person *ludwig(const Observation &o) { return personOf(roomOf(o, Weekly), "b27d90f4"); }

} // namespace jitscope::test
