#include "config/systemd.h"

#include "config/placewalk.h"
#include "config/textpatch.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace jitscope {

namespace {

// Those of systemd.unit(5), systemd.service(5) and systemd.exec(5) that add up.
bool addsUp(const QString &key)
{
    static const std::set<QString> lists = [] {
        std::set<QString> out;
        for (const char *name : {"After", "Alias", "Also", "AmbientCapabilities", "Before", "BindPaths", "BindReadOnlyPaths", "BindsTo", "CapabilityBoundingSet", "Conflicts", "DeviceAllow", "Documentation",
                                 "Environment", "EnvironmentFile", "InaccessiblePaths", "JoinsNamespaceOf", "ListenDatagram", "ListenStream", "LoadCredential", "OnCalendar", "OnFailure", "OnSuccess",
                                 "PartOf", "PassEnvironment", "PropagatesReloadTo", "ReadOnlyPaths", "ReadWritePaths", "Requires", "RequiresMountsFor", "Requisite", "RequiredBy", "RestartForceExitStatus",
                                 "RestartPreventExitStatus", "RestrictAddressFamilies", "SuccessExitStatus", "SupplementaryGroups", "SystemCallFilter", "TemporaryFileSystem", "UnsetEnvironment", "Upholds",
                                 "UpheldBy", "WantedBy", "Wants"})
            out.insert(QString::fromLatin1(name));
        return out;
    }();
    return lists.contains(key) || key.startsWith(QLatin1String("Exec")) || key.startsWith(QLatin1String("Condition")) || key.startsWith(QLatin1String("Assert"));
}

struct UnitLine
{
    TextSpan text; // of the first line to the end of the last, without the line end
    qsizetype next = 0;
};

// A line with those that continue it.
UnitLine unitLine(const QByteArray &bytes, qsizetype from)
{
    UnitLine out;
    out.text.from = from;
    while (true) {
        const qsizetype stop = lineStop(bytes, from);
        const qsizetype end = bytes.indexOf('\n', from);
        out.text.to = stop;
        out.next = end < 0 ? bytes.size() : end + 1;
        qsizetype first = from;
        while (first < stop && (bytes[first] == ' ' || bytes[first] == '\t')) ++first;
        const bool comment = first < stop && (bytes[first] == '#' || bytes[first] == ';');
        if (comment && from == out.text.from) return out;
        if (out.next >= bytes.size() || (!comment && (stop == from || bytes[stop - 1] != '\\'))) return out;
        from = out.next; // a comment within a continued line ends it not
    }
}

// As systemd reads it: comments between continued lines gone, each backslash and its line end a blank.
QString unitValue(const QByteArray &bytes)
{
    QByteArrayList lines = bytes.split('\n');
    QByteArray out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray line = lines[i];
        if (line.endsWith('\r')) line.chop(1);
        const QByteArray bare = line.trimmed();
        if (i > 0 && (bare.startsWith('#') || bare.startsWith(';'))) continue;
        if (line.endsWith('\\')) line.chop(1), line += ' ';
        out += line;
    }
    return QString::fromUtf8(out.trimmed());
}

QByteArray unitWritten(const QString &text)
{
    return text.toUtf8().replace('\r', "").replace("\n", " \\\n  ");
}

} // namespace

ConfigResult<ConfigText> readSystemd(const QByteArray &bytes)
{
    ConfigText out{ConfigFormat::Systemd, bytes};
    PlaceWalk places(bytes);
    QString section;
    for (qsizetype at = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0; at < bytes.size();) {
        const UnitLine line = unitLine(bytes, at);
        at = line.next;
        qsizetype from = line.text.from, to = line.text.to;
        while (from < to && (bytes[from] == ' ' || bytes[from] == '\t')) ++from;
        while (to > from && (bytes[to - 1] == ' ' || bytes[to - 1] == '\t' || bytes[to - 1] == '\r')) --to;
        if (from == to || bytes[from] == '#' || bytes[from] == ';') continue;
        if (bytes[from] == '[') {
            if (bytes[to - 1] != ']' || to - from < 3) return tl::unexpected(ConfigFault{places.at(from), QCoreApplication::translate("Config", "The name of the section is not closed with ]")});
            section = QString::fromUtf8(bytes.sliced(from + 1, to - from - 2));
            continue;
        }
        const qsizetype equals = bytes.indexOf('=', from);
        if (equals < 0 || equals >= to || equals == from || section.isEmpty()) {
            out.ignored.push_back({from, to});
            continue;
        }
        ConfigEntry entry;
        entry.key = {from, equals};
        while (entry.key.to > from && (bytes[entry.key.to - 1] == ' ' || bytes[entry.key.to - 1] == '\t')) --entry.key.to;
        qsizetype start = equals + 1;
        while (start < to && (bytes[start] == ' ' || bytes[start] == '\t')) ++start;
        entry.source = {start, std::max(start, to)};
        entry.path = {section, QString::fromUtf8(bytes.sliced(from, entry.key.to - from))};
        entry.value = unitValue(bytes.sliced(entry.source.from, entry.source.to - entry.source.from));
        entry.place = places.at(from);
        // systemd.exec(5): with "-" before it, it may be missing.
        if (const QString file = entry.value.toString(); entry.path[1] == QLatin1String("EnvironmentFile") && !file.isEmpty())
            out.includes.push_back({file.mid(file.startsWith(u'-') ? 1 : 0), !file.startsWith(u'-'), {from, to}, entry.place});
        out.entries.push_back(std::move(entry));
    }
    struct Later
    {
        bool any = false;  // it stands further down as well
        bool done = false; // nothing above counts any more
    };
    std::map<ConfigPath, Later> all;
    for (size_t i = out.entries.size(); i-- > 0;) {
        ConfigEntry &entry = out.entries[i];
        Later &later = all[entry.path];
        const bool reset = entry.value.toString().isEmpty();
        entry.effective = !later.done && !(reset && later.any);
        later.any = true;
        later.done = later.done || reset || !addsUp(entry.path[1]);
    }
    return out;
}

ConfigResult<QByteArray> editSystemd(const ConfigText &text, const ConfigPath &path, const QJsonValue &value)
{
    const auto cannot = [](const char *why) { return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", why)}); };
    if (path.size() != 2 || path[0].isEmpty() || path[1].isEmpty() || path[1].contains(u'=') || path[0].contains(u']') || pathText(path).contains(u'\n'))
        return cannot(QT_TRANSLATE_NOOP("Config", "A setting has a section and a name"));
    if (value.isArray() || value.isObject()) return cannot(QT_TRANSLATE_NOOP("Config", "Such a file holds text only"));
    const QByteArray &bytes = text.bytes;
    const QByteArray newLine = lineEnd(bytes);
    std::vector<const ConfigEntry *> all, effective;
    for (const ConfigEntry &entry : text.entries) {
        if (entry.path != path) continue;
        all.push_back(&entry);
        if (entry.effective && !entry.value.toString().isEmpty()) effective.push_back(&entry);
    }
    if (value.isUndefined()) {
        std::vector<TextPatch> patches;
        for (const ConfigEntry *entry : all) patches.push_back({{lineFrom(bytes, entry->key.from), unitLine(bytes, lineFrom(bytes, entry->key.from)).next}, {}});
        return patched(bytes, patches);
    }
    QString wanted = value.isBool() ? QString::fromLatin1(value.toBool() ? "true" : "false") : value.toVariant().toString();
    if (effective.size() > 1) return cannot(QT_TRANSLATE_NOOP("Config", "This setting is a list over several lines: change it in the text"));
    if (!effective.empty()) return patched(bytes, {{effective[0]->source, unitWritten(wanted)}});
    if (!all.empty() && !addsUp(path[1])) return patched(bytes, {{all.back()->source, unitWritten(wanted)}});
    // After the last line of its section, else in a new section at the end.
    const QByteArray line = path[1].toUtf8() + '=' + unitWritten(wanted);
    qsizetype place = -1;
    bool within = false;
    for (qsizetype at = 0; at < bytes.size();) {
        const UnitLine one = unitLine(bytes, at);
        const QByteArray bare = bytes.sliced(at, one.text.to - at).trimmed();
        if (bare.startsWith('[')) within = bare == '[' + path[0].toUtf8() + ']';
        if (within && !bare.isEmpty() && !bare.startsWith('#') && !bare.startsWith(';')) place = one.text.to;
        at = one.next;
    }
    if (place >= 0) return patched(bytes, {{{place, place}, newLine + line}});
    const bool open = !bytes.isEmpty() && !bytes.endsWith('\n');
    return bytes + (open ? newLine : QByteArray()) + (bytes.isEmpty() ? QByteArray() : newLine) + '[' + path[0].toUtf8() + ']' + newLine + line + newLine;
}

} // namespace jitscope
