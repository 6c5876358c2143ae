#include "raw/jsonview.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

namespace jitscope {
namespace {

constexpr int MaxDepth = 256;
constexpr size_t MaxNodes = 4'000'000;
constexpr qsizetype MaxLine = 2000, MaxLines = 50'000;
constexpr qsizetype Elided = 600; // bytes of a container that is worth leaving out of a big page

struct RawNode
{
    enum class Kind : quint8 { Object, Array, String, Other };
    qsizetype from = 0, to = 0;       // of the value
    qsizetype keyFrom = -1, keyTo = 0; // of the key, without quotes; −1: none
    int parent = -1;
    int next = 0;                     // one past the last node below
    Kind kind = Kind::Other;
};

// Finds where everything stands. Lenient in what a number or a word may be, strict in structure.
class RawScan
{
public:
    explicit RawScan(QByteArrayView page) : m_page(page) {}
    std::vector<RawNode> nodes;

    bool run()
    {
        if (!value(-1, -1, 0, 0)) return false;
        space();
        return m_at == m_page.size();
    }

private:
    void space()
    {
        while (m_at < m_page.size() && std::strchr(" \t\r\n", m_page[m_at]) && m_page[m_at]) ++m_at;
    }
    bool string(qsizetype &from, qsizetype &to)
    {
        if (m_at >= m_page.size() || m_page[m_at] != '"') return false;
        from = ++m_at;
        for (; m_at < m_page.size(); ++m_at) {
            if (m_page[m_at] == '\\') ++m_at;
            else if (m_page[m_at] == '"') {
                to = m_at++;
                return true;
            }
        }
        return false;
    }
    bool value(int parent, qsizetype keyFrom, qsizetype keyTo, int depth)
    {
        space();
        if (m_at >= m_page.size() || depth > MaxDepth || nodes.size() >= MaxNodes) return false;
        const size_t self = nodes.size();
        RawNode node;
        node.parent = parent;
        node.keyFrom = keyFrom;
        node.keyTo = keyTo;
        node.from = m_at;
        const char c = m_page[m_at];
        node.kind = c == '{' ? RawNode::Kind::Object : c == '[' ? RawNode::Kind::Array : c == '"' ? RawNode::Kind::String : RawNode::Kind::Other;
        nodes.push_back(node);
        bool good = true;
        if (node.kind == RawNode::Kind::String) {
            qsizetype from, to;
            good = string(from, to);
        } else if (node.kind == RawNode::Kind::Other) {
            while (m_at < m_page.size() && !std::strchr(",]} \t\r\n:{[\"", m_page[m_at])) ++m_at;
            good = m_at > node.from;
        } else {
            good = members(int(self), c == '{' ? '}' : ']', c == '{', depth);
        }
        nodes[self].to = m_at;
        nodes[self].next = int(nodes.size());
        return good;
    }
    bool members(int self, char close, bool keyed, int depth)
    {
        ++m_at;
        space();
        if (m_at < m_page.size() && m_page[m_at] == close) {
            ++m_at;
            return true;
        }
        for (;;) {
            qsizetype from = -1, to = 0;
            space();
            if (keyed) {
                if (!string(from, to)) return false;
                space();
                if (m_at >= m_page.size() || m_page[m_at++] != ':') return false;
            }
            if (!value(self, from, to, depth + 1)) return false;
            space();
            if (m_at >= m_page.size()) return false;
            const char c = m_page[m_at++];
            if (c == close) return true;
            if (c != ',') return false;
        }
    }

    QByteArrayView m_page;
    qsizetype m_at = 0;
};

class RawFinder
{
public:
    RawFinder(QByteArrayView page, const std::vector<RawNode> &nodes, const RawWanted &wanted) : m_page(page), m_nodes(nodes)
    {
        for (const QString &k : wanted.keys) m_keys.push_back(k.startsWith(u'<') ? QByteArray() : k.toUtf8());
        for (const QString &w : wanted.within) m_within.push_back(w.toUtf8());
        m_value = wanted.value;
        // objects that name one of `within` beside their other members
        m_names.resize(m_within.size());
        for (const RawNode &n : nodes) {
            if (n.kind != RawNode::Kind::String || n.parent < 0) continue;
            for (size_t w = 0; w < m_within.size(); ++w)
                if (m_page.sliced(n.from + 1, std::max<qsizetype>(0, n.to - n.from - 2)) == QByteArrayView(m_within[w])) m_names[w].push_back(n.parent);
        }
        for (auto &all : m_names) std::sort(all.begin(), all.end());
    }
    int find() const
    {
        if (m_keys.empty() || m_keys.back().isEmpty()) return -1;
        int first = -1;
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (keyOf(int(i)) != m_keys.back() || !fits(int(i))) continue;
            if (first < 0) first = int(i);
            if (!m_value) return first;
            bool number = false;
            const double v = text(int(i)).toDouble(&number);
            if (number && std::abs(v - *m_value) <= 1e-6 * std::max(1.0, std::abs(*m_value))) return int(i);
        }
        return first;
    }
    QByteArrayView keyOf(int node) const
    {
        const RawNode &n = m_nodes[size_t(node)];
        return n.keyFrom < 0 ? QByteArrayView() : m_page.sliced(n.keyFrom, n.keyTo - n.keyFrom);
    }

private:
    QByteArray text(int node) const
    {
        const RawNode &n = m_nodes[size_t(node)];
        const bool quoted = n.kind == RawNode::Kind::String && n.to - n.from >= 2;
        return m_page.sliced(n.from + quoted, n.to - n.from - 2 * quoted).toByteArray();
    }
    bool fits(int node) const
    {
        size_t left = m_keys.size() - 1; // those above the last
        for (int up = m_nodes[size_t(node)].parent; up >= 0 && left > 0; up = m_nodes[size_t(up)].parent)
            if (m_keys[left - 1].isEmpty() ? m_nodes[size_t(up)].keyFrom >= 0 : keyOf(up) == m_keys[left - 1]) --left;
        if (left > 0) return false;
        for (size_t w = 0; w < m_within.size(); ++w) {
            bool passed = false;
            for (int up = node; up >= 0 && !passed; up = m_nodes[size_t(up)].parent) passed = keyOf(up) == m_within[w] || std::binary_search(m_names[w].begin(), m_names[w].end(), up);
            if (!passed) return false;
        }
        return true;
    }

    QByteArrayView m_page;
    const std::vector<RawNode> &m_nodes;
    std::vector<QByteArray> m_keys, m_within; // an empty key is any
    std::vector<std::vector<int>> m_names;
    std::optional<double> m_value;
};

QString shownLine(const QByteArray &line) { return safeText(QString::fromUtf8(line), MaxLine); }

class RawWriter
{
public:
    RawWriter(QByteArrayView page, const std::vector<RawNode> &nodes, int hit, bool shorten) : m_page(page), m_nodes(nodes), m_hit(hit), m_shorten(shorten)
    {
        for (int up = hit; up >= 0; up = nodes[size_t(up)].parent) m_way.push_back(up);
    }
    void write(RawView &view)
    {
        m_view = &view;
        node(0, 0, false);
    }

private:
    void node(int i, int depth, bool more)
    {
        const RawNode &n = m_nodes[size_t(i)];
        if (m_view->lines.size() >= MaxLines && (m_view->hitTo >= 0 || !isOnWay(i))) {
            m_view->shortened = true; // nobody reads so far; a text of millions of lines would stop the window
            return;
        }
        const QByteArray indent(2 * depth, ' '), key = n.keyFrom < 0 ? QByteArray() : '"' + m_page.sliced(n.keyFrom, n.keyTo - n.keyFrom).toByteArray() + "\": ";
        const bool hit = i == m_hit;
        if (hit) m_view->hit = int(m_view->lines.size());
        const char *comma = more ? "," : "";
        const bool container = n.kind == RawNode::Kind::Object || n.kind == RawNode::Kind::Array;
        const bool onWay = isOnWay(i);
        if (!container || n.next == i + 1) {
            put(indent + key + m_page.sliced(n.from, std::min<qsizetype>(n.to - n.from, 4 * MaxLine)).toByteArray() + comma);
        } else if (m_shorten && !onWay && n.to - n.from > Elided && depth > 0) {
            const bool object = n.kind == RawNode::Kind::Object;
            put(indent + key + (object ? "{… " : "[… ") + QByteArray::number((n.to - n.from + 512) / 1024) + (object ? " KB}" : " KB]") + comma);
            m_view->shortened = true;
        } else {
            const bool object = n.kind == RawNode::Kind::Object;
            put(indent + key + (object ? '{' : '['));
            for (int child = i + 1; child < n.next;) {
                const int next = m_nodes[size_t(child)].next;
                node(child, depth + 1, next < n.next);
                child = next;
            }
            put(indent + (object ? '}' : ']') + comma);
        }
        if (hit) m_view->hitTo = int(m_view->lines.size());
    }
    bool isOnWay(int i) const { return std::find(m_way.begin(), m_way.end(), i) != m_way.end() || (m_hit >= 0 && i > m_hit && i < m_nodes[size_t(m_hit)].next); }
    void put(const QByteArray &line) { m_view->lines << shownLine(line); }

    QByteArrayView m_page;
    const std::vector<RawNode> &m_nodes;
    int m_hit;
    bool m_shorten;
    std::vector<int> m_way;
    RawView *m_view = nullptr;
};

RawView linesOf(QByteArrayView page, qsizetype most)
{
    RawView view;
    view.shortened = page.size() > most;
    for (const QByteArray &line : page.first(std::min(page.size(), most)).toByteArray().split('\n')) view.lines << shownLine(line.endsWith('\r') ? line.chopped(1) : line);
    return view;
}

} // namespace

RawView viewJson(QByteArrayView page, const RawWanted &wanted, qsizetype most)
{
    RawScan scan(page);
    if (!scan.run()) return viewText(page, wanted, most);
    RawView view;
    view.isJson = true;
    const RawFinder finder(page, scan.nodes, wanted);
    const int hit = finder.find();
    RawWriter(page, scan.nodes, hit, page.size() > most).write(view);
    QStringList path;
    for (int up = hit; up > 0; up = scan.nodes[size_t(up)].parent) path.prepend(scan.nodes[size_t(up)].keyFrom < 0 ? QStringLiteral("…") : shownLine(finder.keyOf(up).toByteArray()).left(120));
    view.path = path.join(QStringLiteral(" / "));
    return view;
}

RawView viewText(QByteArrayView page, const RawWanted &wanted, qsizetype most)
{
    RawView view = linesOf(page, most);
    if (wanted.keys.isEmpty()) return view;
    const QString name = wanted.keys.back();
    for (int i = 0; i < int(view.lines.size()); ++i) {
        const QString &line = view.lines[i];
        if (!line.startsWith(name) || line.size() == name.size() || !QStringView(u" {\u2409=:").contains(line[name.size()])) continue;
        if (view.hit < 0) view.hit = i, view.hitTo = i + 1, view.path = name;
        if (!wanted.value) break;
        bool number = false;
        const double v = line.section(u' ', -1).toDouble(&number);
        if (!number || std::abs(v - *wanted.value) > 1e-6 * std::max(1.0, std::abs(*wanted.value))) continue;
        view.hit = i;
        view.hitTo = i + 1;
        break;
    }
    return view;
}

} // namespace jitscope
