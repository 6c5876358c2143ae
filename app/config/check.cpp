#include "config/check.h"

#include "config/checkvalue.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace jitscope {

namespace {

// Takes the place of reading the text again for each entry.
class ConfigCheck
{
public:
    ConfigCheck(const ConfigText &text, const KeyCatalogue &catalogue, const FileFacts &facts) : m_text(text), m_catalogue(catalogue), m_facts(facts) {}

    std::vector<ConfigFinding> all()
    {
        for (const ConfigEntry &entry : m_text.entries)
            if (entry.effective) m_effective.emplace(entry.path, &entry);
        for (const KeyFact &fact : m_catalogue.facts()) { // asked of every key: not by all facts each time
            if (fact.path.contains(QStringLiteral("*"))) m_patterns.push_back(&fact);
            else for (qsizetype n = 1; n < fact.path.size(); ++n) m_sections.insert(fact.path.first(n));
        }
        for (const ConfigEntry &entry : m_text.entries) {
            shadowed(entry);
            if (!m_catalogue.facts().empty()) known(entry);
        }
        required();
        includes();
        for (const TextSpan &span : m_text.ignored)
            add(Health::Warning, "ignored-line", placeOf(m_text.bytes, span.from), span, {}, QT_TRANSLATE_NOOP("ConfigFinding", "This line is passed over: it is no setting of a section"));
        ports();
        std::ranges::stable_sort(m_out, [](const ConfigFinding &a, const ConfigFinding &b) { return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column); });
        return std::move(m_out);
    }

private:
    ConfigFinding &add(Health severity, const char *id, TextPlace place, TextSpan span, const ConfigPath &path, const char *source, const QStringList &args = {})
    {
        m_out.push_back({severity, id, place, span, path, source, args, {}});
        return m_out.back();
    }
    ConfigFinding &ofKey(Health severity, const char *id, const ConfigEntry &entry, const char *source, const QStringList &args)
    {
        return add(severity, id, entry.place, entry.key, entry.path, source, args);
    }
    QByteArray letters(TextSpan span) const { return m_text.bytes.sliced(span.from, span.to - span.from); }

    void shadowed(const ConfigEntry &entry)
    {
        if (entry.effective || (m_text.format == ConfigFormat::Systemd && entry.source.isEmpty())) return; // ExecStart= empties the list
        const auto later = m_effective.find(entry.path);
        if (later == m_effective.end()) {
            ofKey(Health::Warning, "shadowed", entry, QT_TRANSLATE_NOOP("ConfigFinding", "%1 does not count: something further down takes its place"), {pathText(entry.path)});
            return;
        }
        const ConfigEntry &wins = *later->second;
        if (letters(wins.source).contains("${?")) return; // the usual way to let the environment decide
        if (QByteArrayView(m_text.bytes).first(wins.source.from).trimmed().endsWith("+=")) return;
        ofKey(Health::Warning, "shadowed", entry, QT_TRANSLATE_NOOP("ConfigFinding", "%1 does not count: line %2 sets it again"), {pathText(entry.path), QString::number(wins.place.line)});
    }

    void known(const ConfigEntry &entry)
    {
        const KeyFact *fact = m_catalogue.fact(entry.path);
        if (!fact) return unknown(entry);
        if (!fact->replacedBy.isEmpty()) return deprecated(entry, *fact);
        if (!entry.effective) return;
        if (entry.value.isUndefined()) return open(entry);
        secret(entry, *fact);
        if (auto wrong = wrongValue(entry.value, *fact, m_text.format)) {
            wrong->args.prepend(pathText(entry.path));
            ConfigFinding &finding = add(wrong->severity, wrong->id, entry.place, entry.source, entry.path, wrong->source, wrong->args);
            if (!wrong->better.isUndefined()) finding.fix = ConfigFix{{}, entry.path, wrong->better, {}};
        }
    }

    void unknown(const ConfigEntry &entry)
    {
        if (entry.value.isObject() && entry.value.toObject().isEmpty() && hasBelow(entry.path)) return; // a host of Prosody without options of its own
        // What is in something that may hold anything, or in what was called unknown as a whole
        for (qsizetype steps = entry.path.size() - 1; steps > 0; --steps) {
            const ConfigPath above = entry.path.first(steps);
            const KeyFact *fact = m_catalogue.fact(above);
            if (fact && (fact->type == KeyType::Any || fact->type == KeyType::Object) && !hasBelow(above)) return;
            if (!fact && m_effective.contains(above)) return;
        }
        const bool variables = m_text.format == ConfigFormat::KeyValue;
        qsizetype good = 0; // steps that are known
        while (good < entry.path.size() && hasBelow(entry.path.first(good + 1))) ++good;
        if (good == entry.path.size()) { // a section
            if (!entry.value.isObject() && !entry.value.isUndefined()) ofKey(Health::Critical, "wrong-type", entry, QT_TRANSLATE_NOOP("ConfigFinding", "%1 takes an object in braces"), {pathText(entry.path)});
            return;
        }
        const ConfigPath parent = entry.path.first(std::min(good, entry.path.size() - 1));
        const QString step = entry.path[parent.size()];
        const QString near = nearestStep(parent, step);
        const bool last = parent.size() + 1 == entry.path.size();
        if (!near.isEmpty()) {
            const bool taken = m_effective.contains(parent + ConfigPath{near});
            ConfigFinding &finding = ofKey(Health::Warning, "unknown-key", entry, QT_TRANSLATE_NOOP("ConfigFinding", "%1 is not known. Did you mean %2?"), {pathText(entry.path.first(parent.size() + 1)), near});
            if (last && !taken) finding.fix = ConfigFix{{}, entry.path, QJsonValue(QJsonValue::Undefined), near};
            return;
        }
        const KeyFact *elsewhere = variables ? nullptr : m_catalogue.nearest(entry.path);
        if (elsewhere && elsewhere->path.back() == entry.path.back())
            ofKey(Health::Warning, "unknown-key", entry, QT_TRANSLATE_NOOP("ConfigFinding", "%1 is not known here. There is %2"), {pathText(entry.path), pathText(elsewhere->path)});
        else if (variables) ofKey(Health::Fair, "unknown-key", entry, QT_TRANSLATE_NOOP("ConfigFinding", "%1 is no variable of the images that Jitscope knows"), {pathText(entry.path)});
        else ofKey(Health::Warning, "unknown-key", entry, QT_TRANSLATE_NOOP("ConfigFinding", "%1 is not known, so its component passes over it"), {pathText(entry.path)});
    }

    static bool begins(const ConfigPath &pattern, const ConfigPath &path)
    {
        return pattern.size() >= path.size() && std::equal(path.begin(), path.end(), pattern.begin(), [](const QString &step, const QString &p) { return p == QLatin1String("*") || p == step; });
    }
    // Is there a known key at or below it?
    bool hasBelow(const ConfigPath &path) const
    {
        if (m_sections.contains(path) || std::ranges::any_of(m_patterns, [&](const KeyFact *fact) { return begins(fact->path, path) && fact->path != path; })) return true;
        const KeyFact *fact = m_catalogue.fact(path);
        return fact && fact->type != KeyType::Object;
    }
    QString nearestStep(const ConfigPath &parent, const QString &step)
    {
        auto &there = m_below[parent];
        if (!there) {
            std::set<QString> steps;
            for (const KeyFact &fact : m_catalogue.facts())
                if (fact.path.size() > parent.size() && fact.replacedBy.isEmpty() && begins(fact.path, parent) && fact.path[parent.size()] != QLatin1String("*")) steps.insert(fact.path[parent.size()]);
            std::vector<KeyFact> facts;
            for (const QString &one : steps) facts.push_back({{one}});
            there = std::make_unique<KeyCatalogue>(std::move(facts));
        }
        const KeyFact *near = there->nearest({step});
        return near ? near->path[0] : QString();
    }

    void deprecated(const ConfigEntry &entry, const KeyFact &fact)
    {
        if (fact.replacedBy == QLatin1String("-")) {
            ofKey(Health::Warning, "deprecated", entry, QT_TRANSLATE_NOOP("ConfigFinding", "%1 is not read any more"), {pathText(entry.path)});
            return;
        }
        ConfigFinding &finding = ofKey(Health::Warning, "deprecated", entry, QT_TRANSLATE_NOOP("ConfigFinding", "%1 is an old name: it is %2 now"), {pathText(entry.path), fact.replacedBy});
        const ConfigPath now = fact.replacedBy.split(u'.');
        const KeyFact *replacement = m_catalogue.fact(now);
        const bool beside = now.size() == entry.path.size() && std::equal(now.begin(), now.end() - 1, entry.path.begin());
        if (beside && replacement && replacement->type == fact.type && !m_effective.contains(now)) finding.fix = ConfigFix{{}, entry.path, QJsonValue(QJsonValue::Undefined), now.back()};
    }

    // ${NAME} that neither this text nor the reference knows: its component does not start unless the environment does.
    void open(const ConfigEntry &entry)
    {
        if (m_text.format != ConfigFormat::Hocon) return;
        const QByteArray source = letters(entry.source);
        for (qsizetype at = source.indexOf("${"); at >= 0; at = source.indexOf("${", at + 2)) {
            const qsizetype end = source.indexOf('}', at);
            if (end < 0 || source.mid(at + 2, 1) == "?") continue;
            const QString name = QString::fromUtf8(source.sliced(at + 2, end - at - 2)).trimmed();
            const ConfigPath path = name.split(u'.');
            if (m_catalogue.fact(path) || m_effective.contains(path) || name.contains(u'"')) continue;
            add(Health::Warning, "open-substitution", entry.place, entry.source, entry.path,
                QT_TRANSLATE_NOOP("ConfigFinding", "%1 asks for %2, which is not in this file: without a variable of that name in its environment the component does not start"), {pathText(entry.path), name});
            return;
        }
    }

    void secret(const ConfigEntry &entry, const KeyFact &fact)
    {
        constexpr quint32 others = 04;
        if (!fact.secret || m_told || !m_facts.mode || !(*m_facts.mode & others) || entry.value.toVariant().toString().isEmpty()) return;
        m_told = true; // once a file
        ofKey(Health::Critical, "readable-by-all", entry, QT_TRANSLATE_NOOP("ConfigFinding", "%1 is a secret, and everybody on the host can read this file (mode %2)"),
              {pathText(entry.path), QString::number(*m_facts.mode & 07777, 8)});
    }

    // Keys that must be in an object that stands here, and that nothing else brings.
    void required()
    {
        if (!m_text.includes.empty() || m_facts.name.startsWith(QLatin1String("custom-"))) return; // an include, or what this is included by, may have them
        for (const KeyFact &fact : m_catalogue.facts()) {
            const qsizetype steps = fact.requiredIn.size();
            if (steps == 0) continue;
            std::set<ConfigPath> done;
            for (const ConfigEntry &one : m_text.entries) {
                if (!one.effective || one.path.size() < steps || !begins(fact.requiredIn, one.path.first(steps))) continue;
                const ConfigPath object = one.path.first(steps), key = object + fact.path.mid(steps);
                if (!done.insert(object).second || mayHave(key)) continue;
                add(Health::Critical, "missing-key", one.place, {}, key, QT_TRANSLATE_NOOP("ConfigFinding", "%1 is missing, and the component does not start without it"), {pathText(key)});
            }
        }
    }
    // It, something in it, an expression that may bring it, or an object from elsewhere in this file that has it.
    bool mayHave(const ConfigPath &key) const
    {
        return std::ranges::any_of(m_effective, [&](const auto &one) {
            const ConfigPath &path = one.first;
            const auto steps = std::min(path.size(), key.size());
            if (!std::equal(path.begin(), path.begin() + steps, key.begin())) return false;
            QJsonValue value = one.second->value;
            if (path.size() >= key.size() || value.isUndefined()) return true;
            if (!value.isObject()) return false; // a list is walked by itself
            for (qsizetype i = path.size(); i < key.size(); ++i) value = value.toObject()[key[i]];
            return !value.isUndefined();
        });
    }

    void includes()
    {
        for (const ConfigInclude &include : m_text.includes) {
            if (!m_facts.missing.contains(include.what)) continue;
            if (include.required) add(Health::Critical, "missing-include", include.place, include.source, {}, QT_TRANSLATE_NOOP("ConfigFinding", "%1 is not there, and the component does not start without it"), {include.what});
            else add(Health::Fair, "missing-include", include.place, include.source, {}, QT_TRANSLATE_NOOP("ConfigFinding", "%1 is not there, so nothing is taken in here"), {include.what});
        }
    }

    void ports()
    {
        std::vector<UsedPort> here = m_facts.ports;
        for (const auto &one : listening(m_text, m_catalogue, m_facts.name)) {
            const ConfigPath &path = one.first;
            const UsedPort &used = one.second; // clang 14 hands no structured binding to a lambda
            const auto same = std::ranges::find_if(here, [&](const UsedPort &other) { return other.port == used.port && other.udp == used.udp; });
            const auto entry = m_effective.find(path);
            if (same != here.end()) {
                if (entry != m_effective.end())
                    add(Health::Critical, "port-taken", entry->second->place, entry->second->source, path, QT_TRANSLATE_NOOP("ConfigFinding", "Port %1 is taken: %2 has it"), {QString::number(used.port), same->by});
                else
                    add(Health::Critical, "port-taken", {}, {}, path, QT_TRANSLATE_NOOP("ConfigFinding", "%3 is %1 by default, and that port is taken: %2 has it"), {QString::number(used.port), same->by, pathText(path)});
            }
            here.push_back(used);
        }
    }

public:
    // Written ones first: a default gives way to them in what is said.
    static std::vector<std::pair<ConfigPath, UsedPort>> listening(const ConfigText &text, const KeyCatalogue &catalogue, const QString &name)
    {
        std::vector<std::pair<ConfigPath, UsedPort>> written, standard;
        for (const KeyFact &fact : catalogue.facts()) {
            if (fact.type != KeyType::Port || !fact.replacedBy.isEmpty() || fact.path.contains(QLatin1String("*"))) continue;
            const ConfigEntry *entry = entryOf(text, fact.path);
            bool fine = false;
            const int port = (entry ? entry->value : fact.standard).toVariant().toString().toInt(&fine);
            if (!fine || port < 1 || port > 65535) continue;
            const bool udp = fact.path.contains(QLatin1String("udp")) || fact.path == ConfigPath{QStringLiteral("JVB_PORT")};
            (entry ? written : standard).push_back({fact.path, {port, udp, (name.isEmpty() ? QString() : name + QStringLiteral(": ")) + pathText(fact.path)}});
        }
        written.insert(written.end(), standard.begin(), standard.end());
        return written;
    }

private:
    const ConfigText &m_text;
    const KeyCatalogue &m_catalogue;
    const FileFacts &m_facts;
    std::map<ConfigPath, const ConfigEntry *> m_effective;
    std::set<ConfigPath> m_sections;             // paths that known keys are below of
    std::vector<const KeyFact *> m_patterns;     // known keys with "*" in them
    std::map<ConfigPath, std::unique_ptr<KeyCatalogue>> m_below; // the steps known below a path
    std::vector<ConfigFinding> m_out;
    bool m_told = false;
};

} // namespace

std::vector<ConfigFinding> checkConfig(const ConfigText &text, const KeyCatalogue &catalogue, const FileFacts &facts)
{
    return ConfigCheck(text, catalogue, facts).all();
}

ConfigFinding syntaxFinding(const ConfigFault &fault)
{
    return {Health::Critical, "syntax", fault.place, {}, {}, QT_TRANSLATE_NOOP("ConfigFinding", "%1"), {fault.detail}, {}};
}

std::vector<UsedPort> portsOf(const ConfigText &text, const KeyCatalogue &catalogue, const QString &name)
{
    std::vector<UsedPort> out;
    for (auto &[path, used] : ConfigCheck::listening(text, catalogue, name)) out.push_back(std::move(used));
    return out;
}

} // namespace jitscope
