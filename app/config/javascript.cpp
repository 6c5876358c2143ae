#include "config/javascript.h"

#include "config/jsengine.h"

#include <QCoreApplication>

namespace jitscope {

ConfigResult<ConfigText> readJavaScript(const QByteArray &bytes)
{
    auto document = jsDocument(bytes);
    if (!document) return tl::unexpected(document.error());
    if (auto fault = compileFault(**document)) return tl::unexpected(*fault);
    return ConfigText{ConfigFormat::JavaScript, bytes, (*document)->entries, {}, {}};
}

ConfigResult<QByteArray> editJavaScript(const ConfigText &text, const ConfigPath &path, const QJsonValue &value)
{
    const auto before = jsDocument(text.bytes);
    if (!before) return tl::unexpected(before.error());
    auto bytes = changedScript(text.bytes, **before, path, value);
    if (!bytes) return bytes;
    const auto after = jsDocument(*bytes);
    if (!after) return tl::unexpected(ConfigFault{after.error().place, QCoreApplication::translate("Config", "The file would no longer be readable: %1").arg(after.error().detail)});
    // What code in the file makes of it, only running tells: a key may be computed from this one, or be set again by a function.
    if ((*before)->program.modern || (*after)->program.modern) return bytes; // beyond the engine; the letters are compared all the same
    const auto outcomes = runScripts({before->get(), after->get()});
    if (!outcomes) return tl::unexpected(outcomes.error());
    const ConfigEntry *entry = entryOf(text, path);
    const TextPlace place = entry ? entry->place : TextPlace();
    const QJsonObject &was = (*outcomes)[0].config, &is = (*outcomes)[1].config;
    if (const ConfigPath other = differingOutcome(was, is, path); !other.isEmpty())
        return tl::unexpected(ConfigFault{place, QCoreApplication::translate("Config", "This change would also change %1").arg(pathText(other))});
    QJsonValue now = is;
    for (const QString &step : path) now = now.isArray() ? now[step.toInt()] : now.isObject() ? now[step] : QJsonValue(QJsonValue::Undefined);
    if ((*outcomes)[1].problems.isEmpty() && now != value)
        return tl::unexpected(ConfigFault{place, QCoreApplication::translate("Config", "The change did not take hold: code in the file sets this key")});
    return bytes;
}

} // namespace jitscope
