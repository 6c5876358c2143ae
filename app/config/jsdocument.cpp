#include "config/jsdocument.h"

#include "config/textedit.h"

#include <QCoreApplication>

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
    explicit EntryReader(JsDocument &document) : m_document(document) {}

    void read()
    {
        const std::vector<JsAssignment> &all = m_document.program.assignments;
        m_document.root = all.empty() ? QStringLiteral("config") : all[0].target[0];
        for (size_t i = 0; i < all.size(); ++i) {
            const JsAssignment &one = all[i];
            if (one.target[0] != m_document.root) continue;
            const ConfigPath path = one.target.mid(1);
            if (path.isEmpty() && one.certain && !one.value.isFallback) m_document.isFragment = false;
            if (one.kind == JsAssignment::Kind::Change) change(path);
            else place(path, one.key, one.value, {&one.value, nullptr, 0, i, one.certain});
        }
        clean();
    }

private:
    template<class Map, class Work>
    static void below(Map &map, const ConfigPath &path, Work work)
    {
        for (auto it = map.lower_bound(path); it != map.end() && startsWith(it->first, path);) it = work(it);
    }

    void unsettle(size_t entry)
    {
        m_document.entries[entry].value = QJsonValue(QJsonValue::Undefined);
        m_document.sites[entry].certain = false;
    }

    // Code changes what is there, in a way that only running it tells.
    void change(const ConfigPath &path)
    {
        below(m_live, path, [&](auto it) { return unsettle(it->second), std::next(it); });
        below(m_open, path, [&](auto it) { return m_document.containers[it->second].effective = false, m_open.erase(it); });
        above(path);
    }

    void above(ConfigPath path)
    {
        while (!path.isEmpty()) {
            path.removeLast();
            const auto it = m_live.find(path);
            if (it == m_live.end()) continue;
            if (m_document.sites[it->second].value->isEmptyObject()) {
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
            m_document.entries[it->second].effective = false;
            return m_live.erase(it);
        });
        below(m_open, path, [&](auto it) { return m_document.containers[it->second].effective = false, m_open.erase(it); });
    }

    void place(const ConfigPath &path, TextSpan key, const JsNode &node, JsSite site)
    {
        if (node.isFallback && node.names == QStringList(m_document.root) + path) return; // config.p2p = config.p2p || {}
        if (!site.certain && node.isEmptyObject()) return;                                // if (!config.p2p) config.p2p = {}
        supersede(path, site.certain);
        if (!site.object) above(path);
        if (site.certain && node.kind == JsNode::Kind::Object && (!node.properties.empty() || path.isEmpty())) return open(path, node, site);
        if (path.isEmpty()) return;
        ConfigEntry entry;
        entry.path = path;
        entry.key = key;
        entry.source = node.span.isEmpty() ? key : node.span;
        if (site.certain) entry.value = node.constant();
        m_live[path] = m_document.entries.size();
        m_document.entries.push_back(std::move(entry));
        m_document.sites.push_back(site);
        if (!site.certain) return;
        if (node.isEmptyObject()) container(path, node, site);
        if (node.kind != JsNode::Kind::Array) return;
        for (size_t i = 0; i < node.elements.size(); ++i)
            if (const JsNode &one = node.elements[i]; one.kind == JsNode::Kind::Object) open(path + QStringList(QString::number(i)), one, site);
    }

    void container(const ConfigPath &path, const JsNode &node, const JsSite &site)
    {
        m_open[path] = m_document.containers.size();
        m_document.containers.push_back({path, &node, site, true});
    }

    void open(const ConfigPath &path, const JsNode &node, const JsSite &site)
    {
        container(path, node, site);
        for (size_t i = 0; i < node.properties.size(); ++i) {
            const JsProperty &one = node.properties[i];
            if (!one.name.isNull()) place(path + QStringList(one.name), one.key, one.value, {&one.value, &node, i, site.assignment, site.certain});
        }
    }

    // Entries that are none, and the places: lines are counted once along the text.
    void clean()
    {
        std::ranges::sort(m_gone);
        for (auto it = m_gone.rbegin(); it != m_gone.rend(); ++it) {
            m_document.entries.erase(m_document.entries.begin() + qsizetype(*it));
            m_document.sites.erase(m_document.sites.begin() + qsizetype(*it));
        }
        const QByteArrayView text = m_document.script.bytes;
        qsizetype at = 0, start = 0;
        int line = 1;
        for (ConfigEntry &entry : m_document.entries) {
            if (entry.key.from < at) at = start = 0, line = 1;
            for (; at < entry.key.from; ++at)
                if (text[at] == '\n') ++line, start = at + 1;
            entry.place = {line, placeOf(text.sliced(start), entry.key.from - start).column};
        }
    }

    JsDocument &m_document;
    std::map<ConfigPath, size_t> m_live, m_open; // what is effective so far: entries, containers
    std::vector<size_t> m_gone;
};

} // namespace

ConfigResult<std::unique_ptr<const JsDocument>> jsDocument(const QByteArray &bytes)
{
    // A browser would show signs for what is no UTF-8; an editor would write them.
    if (const qsizetype wrong = invalidUtf8(bytes); wrong >= 0)
        return tl::unexpected(ConfigFault{placeOf(bytes, wrong), QCoreApplication::translate("Config", "this is not UTF-8")});
    auto document = std::make_unique<JsDocument>();
    document->script = maskDirectives(bytes);
    auto program = parseJavaScript(document->script);
    if (!program) return tl::unexpected(program.error());
    document->program = std::move(*program);
    EntryReader(*document).read();
    return document;
}

} // namespace jitscope
