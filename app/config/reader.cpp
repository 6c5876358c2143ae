#include "config/reader.h"

#include "config/hocon.h"
#include "config/javascript.h"
#include "config/keyvalue.h"
#include "config/lua.h"
#include "config/systemd.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {

namespace {

bool readerRelated(const ConfigPath &a, const ConfigPath &b)
{
    const auto steps = std::min(a.size(), b.size());
    return std::equal(a.begin(), a.begin() + steps, b.begin());
}

// One format's own edit; it need not check itself.
ConfigResult<QByteArray> edited(const ConfigText &text, const ConfigPath &path, const QJsonValue &value)
{
    switch (text.format) {
    case ConfigFormat::Hocon: return editHocon(text, path, value);
    case ConfigFormat::JavaScript: return editJavaScript(text, path, value);
    case ConfigFormat::Lua: return editLua(text, path, value);
    case ConfigFormat::KeyValue: return editKeyValue(text, path, value);
    case ConfigFormat::Systemd: return editSystemd(text, path, value);
    }
    return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "This kind of file is not known")});
}

// 3 and 3.0 are one number; a value that nobody could work out is compared by its letters.
bool sameEntry(const ConfigText &a, const ConfigEntry &one, const ConfigText &b, const ConfigEntry &other)
{
    if (one.path != other.path || one.effective != other.effective) return false;
    const auto letters = [](const ConfigText &text, const ConfigEntry &entry) {
        return QByteArrayView(text.bytes).sliced(entry.source.from, entry.source.to - entry.source.from);
    };
    return letters(a, one) == letters(b, other);
}

// Files of lines hold text only: 5 and "5" are the same there.
bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    if (a == b) return true;
    const bool holder = a.isArray() || a.isObject() || b.isArray() || b.isObject();
    return holder ? a.toVariant() == b.toVariant() : a.toVariant().toString() == b.toVariant().toString();
}

ConfigResult<QByteArray> proven(const ConfigText &before, const ConfigPath &path, const QJsonValue &value)
{
    if (path.isEmpty()) return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "No key was named")});
    if (path.size() > deepestConfig) return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "Nested too deeply")});
    const auto bytes = edited(before, path, value);
    if (!bytes) return bytes;
    const ConfigEntry *entry = entryOf(before, path);
    const TextPlace place = entry ? entry->place : TextPlace();
    const auto after = readConfig(before.format, *bytes);
    if (!after) return tl::unexpected(ConfigFault{place, QCoreApplication::translate("Config", "The file would no longer be readable: %1").arg(after.error().detail)});
    if (const ConfigPath other = differingBut(before, *after, path); !other.isEmpty())
        return tl::unexpected(ConfigFault{place, QCoreApplication::translate("Config", "This change would also change %1").arg(pathText(other))});
    const ConfigEntry *now = entryOf(*after, path);
    bool holds = now && (now->value.isUndefined() || sameValue(now->value, value));
    if (value.isUndefined()) holds = !now;
    else if (!now && value.isObject()) // its keys are entries, not it
        holds = std::ranges::any_of(after->entries, [&](const ConfigEntry &one) { return one.effective && one.path.size() > path.size() && readerRelated(one.path, path); });
    if (!holds)
        return tl::unexpected(ConfigFault{place, QCoreApplication::translate("Config", "The change did not take hold")});
    return bytes;
}

} // namespace

ConfigResult<ConfigText> readConfig(ConfigFormat format, const QByteArray &bytes)
{
    if (bytes.size() > largestConfig) return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "The file is larger than 4 MB")});
    switch (format) {
    case ConfigFormat::Hocon: return readHocon(bytes);
    case ConfigFormat::JavaScript: return readJavaScript(bytes);
    case ConfigFormat::Lua: return readLua(bytes);
    case ConfigFormat::KeyValue: return readKeyValue(bytes);
    case ConfigFormat::Systemd: return readSystemd(bytes);
    }
    return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "This kind of file is not known")});
}

ConfigResult<QByteArray> withValue(const ConfigText &text, const ConfigPath &path, const QJsonValue &value)
{
    if (value.isUndefined()) return withoutValue(text, path);
    return proven(text, path, value);
}

ConfigResult<QByteArray> withoutValue(const ConfigText &text, const ConfigPath &path)
{
    return proven(text, path, QJsonValue(QJsonValue::Undefined));
}

ConfigResult<QByteArray> withName(const ConfigText &text, const ConfigPath &path, const QString &name)
{
    const auto cannot = [](const char *why) { return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", why)}); };
    const ConfigEntry *entry = entryOf(text, path);
    if (!entry) return cannot(QT_TRANSLATE_NOOP("Config", "This key is not in the file"));
    const auto plain = [](const QString &step) { return !step.isEmpty() && std::ranges::all_of(step, [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_' || c == u'-'; }); };
    const QByteArray was = path.back().toUtf8();
    const QByteArray letters = text.bytes.sliced(entry->key.from, entry->key.to - entry->key.from);
    const qsizetype at = letters.lastIndexOf(was);
    if (!plain(name) || at < 0 || letters.size() - at - was.size() > 1) return cannot(QT_TRANSLATE_NOOP("Config", "This name can only be changed in the text"));
    QByteArray bytes = text.bytes;
    bytes.replace(entry->key.from + at, was.size(), name.toUtf8());
    const auto after = readConfig(text.format, bytes);
    if (!after) return tl::unexpected(after.error());
    ConfigPath renamed = path;
    renamed.back() = name;
    const ConfigEntry *now = entryOf(*after, renamed);
    if (!now || now->value != entry->value || after->entries.size() != text.entries.size()) return cannot(QT_TRANSLATE_NOOP("Config", "This name can only be changed in the text"));
    for (size_t i = 0; i < text.entries.size(); ++i) {
        const ConfigPath &other = text.entries[i].path;
        if (!readerRelated(other, path) && (after->entries[i].path != other || after->entries[i].value != text.entries[i].value))
            return tl::unexpected(ConfigFault{entry->place, QCoreApplication::translate("Config", "This change would also change %1").arg(pathText(other))});
    }
    return bytes;
}

ConfigPath differingBut(const ConfigText &before, const ConfigText &after, const ConfigPath &path)
{
    auto a = before.entries.begin();
    auto b = after.entries.begin();
    while (true) {
        while (a != before.entries.end() && readerRelated(a->path, path)) ++a;
        while (b != after.entries.end() && readerRelated(b->path, path)) ++b;
        if (a == before.entries.end() || b == after.entries.end()) break;
        if (!sameEntry(before, *a, after, *b)) return a->path;
        ++a;
        ++b;
    }
    if (a != before.entries.end()) return a->path;
    return b != after.entries.end() ? b->path : ConfigPath();
}

} // namespace jitscope
