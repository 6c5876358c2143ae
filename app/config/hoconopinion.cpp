#include "config/hoconopinion.h"

#include "config/hocontree.h"

#include <QCoreApplication>

#include <hocon/config.hpp>
#include <hocon/config_exception.hpp>
#include <hocon/config_object.hpp>
#include <hocon/config_render_options.hpp>
#include <hocon/config_value.hpp>

#include <algorithm>
#include <map>

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

// Its leaves, each as it writes their path and value. (Its own without_path takes neighbours along with an empty object.)
std::map<std::string, std::string> leaves(const ConfigText &text)
{
    std::map<std::string, std::string> out;
    for (const auto &[path, value] : hocon::config::parse_string(masked(text.bytes, text.includes))->entry_set())
        out.emplace(path, value->render(hocon::config_render_options(false, false, false, true)));
    return out;
}

// Is the path, as it writes it, above or below `path`?
bool isAlongside(const std::string &written, const ConfigPath &path)
{
    const auto read = parseHocon(QByteArray::fromStdString(written + " = 1"));
    if (!read || read->fields.empty()) return false;
    const ConfigPath &steps = read->fields[0].steps;
    for (qsizetype i = 0; i < std::min(steps.size(), path.size()); ++i)
        if (steps[i] != QString::fromStdString(masked(path[i].toUtf8(), {}))) return false;
    return true;
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
    std::map<std::string, std::string> was;
    try {
        was = leaves(before);
    } catch (const std::exception &) {
        return {}; // one of its limits
    }
    try {
        const std::map<std::string, std::string> is = leaves(after);
        const auto differs = [&](const auto &one, const auto &there) { // one leaf of one text
            const auto same = there.find(one.first);
            return (same == there.end() || same->second != one.second) && !isAlongside(one.first, seen);
        };
        const bool harm = std::ranges::any_of(was, [&](const auto &one) { return differs(one, is); }) || std::ranges::any_of(is, [&](const auto &one) { return differs(one, was); });
        if (harm) return ConfigFault{{}, QCoreApplication::translate("Config", "A second reader sees another key changed as well")};
        return {};
    } catch (const std::exception &e) {
        return ConfigFault{{}, QCoreApplication::translate("Config", "A second reader refuses the changed file: %1").arg(QString::fromUtf8(e.what()))};
    }
}

} // namespace jitscope
