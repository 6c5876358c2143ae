// What a version of a component adds to, takes from or changes in what a client sees of it: jitsi/jvb.md §1, §5.4, jicofo.md §1, jibri.md §3. Values.
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace jitscope {

enum class VersionEffect : quint8 { Adds, Takes, Changes };

struct VersionChange
{
    const char *component; // "jvb", "jicofo", "jibri"
    int major, minor, build; // the first that has it: 2.3-312 is 2, 3, 312
    const char *date;      // "2026-08-19"
    VersionEffect effect;
    const char *text;      // source of the context "VersionChange"
};

std::span<const VersionChange> versionChanges();

// "2.3-312-ga29d97d13", "2.3.312-ga29d97d13", "1.0-1196-1" → 2.3.312…; nothing: it is no such version.
struct VersionNumber
{
    int major = 0, minor = 0, build = 0;
    friend auto operator<=>(const VersionNumber &, const VersionNumber &) = default;
};
bool parseVersion(const QString &text, VersionNumber &number);

// Those that come with going from one to the other, the oldest first; backwards when `to` is older: then what they say is undone.
std::vector<VersionChange> changesBetween(const QString &component, const VersionNumber &from, const VersionNumber &to);

} // namespace jitscope
