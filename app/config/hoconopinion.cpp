#include "config/hoconopinion.h"

#include <QCoreApplication>

#include <hocon/config.hpp>
#include <hocon/config_exception.hpp>
#include <hocon/config_object.hpp>
#include <hocon/config_render_options.hpp>

namespace jitscope {

namespace {

constexpr qsizetype mostOpined = 256 << 10; // bytes; it copies a lot

std::string masked(const QByteArray &bytes, const std::vector<ConfigInclude> &includes)
{
    QByteArray out = bytes;
    for (const ConfigInclude &include : includes) std::fill(out.begin() + include.source.from, out.begin() + include.source.to, ' ');
    if (out.startsWith("\xef\xbb\xbf")) out.remove(0, 3);
    for (char &c : out)
        if (static_cast<unsigned char>(c) >= 0x80) c = 'x';
    return out.toStdString();
}

std::string hoconName(const ConfigPath &path)
{
    QByteArray out;
    for (QString step : path) {
        step.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
        out += (out.isEmpty() ? "\"" : ".\"") + step.toUtf8() + '"';
    }
    return masked(out, {});
}

std::string rendered(const hocon::shared_config &config)
{
    return config->root()->render(hocon::config_render_options(false, false, false, true));
}

} // namespace

std::optional<QString> hoconComplaint(const ConfigText &text)
{
    try {
        hocon::config::parse_string(masked(text.bytes, text.includes));
        return {};
    } catch (const std::exception &e) {
        return QString::fromUtf8(e.what());
    }
}

std::optional<ConfigFault> hoconObjection(const ConfigText &before, const ConfigText &after, const ConfigPath &path)
{
    if (before.bytes.size() > mostOpined || after.bytes.size() > mostOpined) return {};
    // It has no paths into lists: then the list as a whole is what may differ.
    ConfigPath seen = path;
    for (qsizetype steps = path.size() - 1; steps > 0; --steps) {
        const ConfigEntry *list = entryOf(before, path.first(steps));
        if (list && list->value.isArray()) seen = path.first(steps);
    }
    hocon::shared_config one;
    try {
        one = hocon::config::parse_string(masked(before.bytes, before.includes));
        for (qsizetype steps = 1; steps < seen.size(); ++steps) { // objects that the edit made are part of the change
            if (one->has_path(hoconName(seen.first(steps)))) continue;
            seen = seen.first(steps);
            break;
        }
        rendered(one->without_path(hoconName(seen)));
    } catch (const std::exception &) {
        return {}; // one of its limits
    }
    try {
        const hocon::shared_config other = hocon::config::parse_string(masked(after.bytes, after.includes));
        if (rendered(one->without_path(hoconName(seen))) == rendered(other->without_path(hoconName(seen)))) return {};
        return ConfigFault{{}, QCoreApplication::translate("Config", "A second reader sees another key changed as well")};
    } catch (const std::exception &e) {
        return ConfigFault{{}, QCoreApplication::translate("Config", "A second reader refuses the changed file: %1").arg(QString::fromUtf8(e.what()))};
    }
}

} // namespace jitscope
