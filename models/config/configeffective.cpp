#include "config/configeffective.h"

#include "base/text.h"
#include "config/configmask.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace jitscope {
namespace {

constexpr qsizetype longestWritten = 200;

QString effectiveText(const char *source) { return QCoreApplication::translate("ConfigEffective", source); }

// A setting of a unit that adds up over its drop-ins: no one of them decides.
bool addsToOthers(const QString &key)
{
    static const QRegularExpression names(QStringLiteral("^(?:Exec|Environment|Condition|Assert|Restrict|SystemCall)|^(?:After|Before|Wants|Requires|BindsTo|Conflicts|WantedBy|Alias|Documentation|ReadWritePaths|ReadOnlyPaths)$"));
    return names.match(key).hasMatch();
}

// NAME of ${?NAME}, when the value is nothing else.
QString environmentName(const ConfigText &text, const ConfigEntry &e)
{
    static const QRegularExpression alone(QStringLiteral("^\\$\\{\\?\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*\\}$"));
    if (text.format != ConfigFormat::Hocon || !e.value.isUndefined()) return {};
    return alone.match(QString::fromUtf8(lettersOf(text, e))).captured(1);
}

} // namespace

std::vector<ConfigLayer> layersOf(const ConfigFile &file, const ConfigText &text, const BesideTexts &beside)
{
    std::vector<ConfigLayer> all;
    const QString folder = file.path.section(u'/', 0, -2), name = file.path.section(u'/', -1);
    const auto add = [&](const QString &path, const std::shared_ptr<const ConfigText> &layer, qsizetype at) {
        if (layer && path != file.path) all.push_back({path.startsWith(folder + u'/') ? path.mid(folder.size() + 1) : path, layer, at});
    };
    if (text.format == ConfigFormat::Hocon || text.format == ConfigFormat::Lua) {
        for (const ConfigInclude &i : text.includes) {
            const QString path = QDir::cleanPath(i.what.startsWith(u'/') ? i.what : folder + u'/' + i.what);
            const QRegularExpression pattern(QRegularExpression::anchoredPattern(QRegularExpression::wildcardToRegularExpression(path)));
            for (const auto &[where, layer] : beside)
                if (where == path || (text.format == ConfigFormat::Hocon && where == path + QStringLiteral(".conf")) || (text.format == ConfigFormat::Lua && path.contains(u'*') && pattern.match(where).hasMatch())) add(where, layer, i.source.from);
        }
    } else if (text.format == ConfigFormat::JavaScript) {
        const auto custom = beside.find(folder + QStringLiteral("/custom-") + name);
        if (custom != beside.end()) add(custom->first, custom->second, text.bytes.size());
    } else if (text.format == ConfigFormat::Systemd && folder.endsWith(QLatin1String(".d"))) {
        for (const auto &[where, layer] : beside)
            if (where.section(u'/', 0, -2) == folder) add(where, layer, where.section(u'/', -1) > name ? text.bytes.size() : 0);
    }
    return all;
}

EffectiveValues effectiveValues(const ConfigText &text, const std::vector<ConfigLayer> &layers, const ConfigServed *served, const KeyCatalogue &keys)
{
    EffectiveValues out;
    std::map<ConfigPath, const ConfigEntry *> ours;
    for (const ConfigEntry &e : text.entries)
        if (e.effective) ours[e.path] = &e;

    for (const auto &[path, e] : ours) {
        const QString variable = environmentName(text, *e);
        if (variable.isEmpty() || ours.count({variable})) continue;
        EffectiveValue v;
        const KeyFact *fact = keys.fact(path);
        if (fact) v.value = fact->standard;
        for (const ConfigEntry &before : text.entries)
            if (before.path == path && before.key.from < e->key.from) {
                v.value = before.value;
                v.written = QString::fromUtf8(lettersOf(text, before)).left(longestWritten);
            }
        v.secret = fact && fact->secret;
        v.from = effectiveText(QT_TRANSLATE_NOOP("ConfigEffective", "unless %1 is set in its environment")).arg(variable);
        out[path] = v;
    }

    for (const ConfigLayer &layer : layers) {
        const std::vector<TextSpan> hidden = SecretMask::secretsIn(layer.text->bytes, layer.text->format);
        for (const ConfigEntry &e : layer.text->entries) {
            if (!e.effective || (text.format == ConfigFormat::Systemd && addsToOthers(e.path.back()))) continue;
            const auto mine = ours.find(e.path);
            if (mine != ours.end() && layer.at <= mine->second->key.from) continue; // said again here, further down
            if (mine != ours.end() && !e.value.isUndefined() && mine->second->value == e.value) {
                out.erase(e.path);
                continue;
            }
            const KeyFact *fact = keys.fact(e.path);
            EffectiveValue v;
            v.value = e.value;
            v.written = QString::fromUtf8(lettersOf(*layer.text, e)).left(longestWritten);
            v.from = visibleText(layer.name, 60);
            v.secret = (fact && fact->secret) || SecretMask::hides(hidden, e.source);
            out[e.path] = v;
        }
    }

    if (served && served->isKnown()) // what browsers get comes last
        for (const ServedKey &k : served->keys) {
            EffectiveValue v;
            v.value = k.site;
            v.written = k.siteWritten;
            v.from = k.siteWritten.isEmpty() ? effectiveText(QT_TRANSLATE_NOOP("ConfigEffective", "the site does not serve it")) : effectiveText(QT_TRANSLATE_NOOP("ConfigEffective", "as the site serves it"));
            v.secret = k.secret;
            out[k.path] = v;
        }
    return out;
}

} // namespace jitscope
