#include "config/scripttree.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace jitscope {

namespace {

bool startsWith(const ConfigPath &path, const ConfigPath &prefix)
{
    return path.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), path.begin());
}

class EntryReader
{
public:
    EntryReader(QByteArrayView text, const std::vector<ScriptAssignment> &assignments, const QString &root) : m_text(text), m_assignments(assignments), m_root(root) {}

    ScriptEntries read()
    {
        for (size_t i = 0; i < m_assignments.size(); ++i) {
            const ScriptAssignment &one = m_assignments[i];
            if (one.target[0] != m_root) continue;
            const ConfigPath path = one.target.mid(1);
            if (one.kind == ScriptAssignment::Kind::Change) change(path);
            else place(path, one.key, one.value, {&one.value, nullptr, 0, i, one.certain});
        }
        clean();
        return std::move(m_out);
    }

private:
    template<class Map, class Work>
    static void below(Map &map, const ConfigPath &path, Work work)
    {
        for (auto it = map.lower_bound(path); it != map.end() && startsWith(it->first, path);) it = work(it);
    }

    void unsettle(size_t entry)
    {
        m_out.entries[entry].value = QJsonValue(QJsonValue::Undefined);
        m_out.sites[entry].certain = false;
    }

    // Code changes what is there, in a way that only running it tells.
    void change(const ConfigPath &path)
    {
        below(m_live, path, [&](auto it) { return unsettle(it->second), std::next(it); });
        below(m_open, path, [&](auto it) { return m_out.containers[it->second].effective = false, m_open.erase(it); });
        above(path);
    }

    void above(ConfigPath path)
    {
        while (!path.isEmpty()) {
            path.removeLast();
            const auto it = m_live.find(path);
            if (it == m_live.end()) continue;
            if (m_out.sites[it->second].value->isEmptyObject()) {
                m_gone.push_back(it->second); // it is not empty any more
                m_live.erase(it);
            } else {
                unsettle(it->second);
            }
        }
    }

    void supersede(const ConfigPath &path, bool certain)
    {
        below(m_live, path, [&](auto it) {
            if (!certain && it->first != path) return unsettle(it->second), std::next(it);
            m_out.entries[it->second].effective = false;
            return m_live.erase(it);
        });
        below(m_open, path, [&](auto it) { return m_out.containers[it->second].effective = false, m_open.erase(it); });
    }

    void place(const ConfigPath &path, TextSpan key, const ScriptNode &node, ScriptSite site)
    {
        if (node.isFallback && node.names == QStringList(m_root) + path) return; // config.p2p = config.p2p || {}
        if (!site.certain && node.isEmptyObject()) return;                                // if (!config.p2p) config.p2p = {}
        supersede(path, site.certain);
        if (!site.object) above(path);
        if (site.certain && node.kind == ScriptNode::Kind::Object && (!node.properties.empty() || path.isEmpty())) return open(path, node, site);
        if (path.isEmpty()) return;
        ConfigEntry entry;
        entry.path = path;
        entry.key = key;
        entry.source = node.span.isEmpty() ? key : node.span;
        if (site.certain) entry.value = node.constant();
        m_live[path] = m_out.entries.size();
        m_out.entries.push_back(std::move(entry));
        m_out.sites.push_back(site);
        if (!site.certain) return;
        if (node.isEmptyObject()) container(path, node, site);
        if (node.kind != ScriptNode::Kind::Array) return;
        for (size_t i = 0; i < node.elements.size(); ++i)
            if (const ScriptNode &one = node.elements[i]; one.kind == ScriptNode::Kind::Object) open(path + QStringList(QString::number(i)), one, site);
    }

    void container(const ConfigPath &path, const ScriptNode &node, const ScriptSite &site)
    {
        m_open[path] = m_out.containers.size();
        m_out.containers.push_back({path, &node, site, true});
    }

    void open(const ConfigPath &path, const ScriptNode &node, const ScriptSite &site)
    {
        container(path, node, site);
        for (size_t i = 0; i < node.properties.size(); ++i) {
            const ScriptProperty &one = node.properties[i];
            if (!one.name.isNull()) place(path + QStringList(one.name), one.key, one.value, {&one.value, &node, i, site.assignment, site.certain});
        }
    }

    // Entries that are none, and the places: lines are counted once along the text.
    void clean()
    {
        std::ranges::sort(m_gone);
        for (auto it = m_gone.rbegin(); it != m_gone.rend(); ++it) {
            m_out.entries.erase(m_out.entries.begin() + qsizetype(*it));
            m_out.sites.erase(m_out.sites.begin() + qsizetype(*it));
        }
        qsizetype at = 0, start = 0;
        int line = 1;
        for (ConfigEntry &entry : m_out.entries) {
            if (entry.key.from < at) at = start = 0, line = 1;
            for (; at < entry.key.from; ++at)
                if (m_text[at] == '\n') ++line, start = at + 1;
            entry.place = {line, placeOf(m_text.sliced(start), entry.key.from - start).column};
        }
    }

    const QByteArrayView m_text;
    const std::vector<ScriptAssignment> &m_assignments;
    const QString m_root;
    ScriptEntries m_out;
    std::map<ConfigPath, size_t> m_live, m_open; // what is effective so far: entries, containers
    std::vector<size_t> m_gone;
};

} // namespace

QJsonValue ScriptNode::constant() const
{
    if (kind == Kind::Constant) return value;
    if (kind == Kind::Array) {
        QJsonArray all;
        for (const ScriptNode &one : elements) {
            const QJsonValue part = one.constant();
            if (part.isUndefined()) return part;
            all.append(part);
        }
        return all;
    }
    if (kind != Kind::Object) return QJsonValue(QJsonValue::Undefined);
    QJsonObject all;
    for (const ScriptProperty &one : properties) {
        const QJsonValue part = one.value.constant();
        if (part.isUndefined() || one.name.isNull()) return QJsonValue(QJsonValue::Undefined);
        all.insert(one.name, part);
    }
    return all;
}

ScriptEntries scriptEntries(QByteArrayView text, const std::vector<ScriptAssignment> &assignments, const QString &root)
{
    return EntryReader(text, assignments, root).read();
}

} // namespace jitscope
