#include "net/xmlsplitter.h"

#include "net/xmlnode.h"

#include <algorithm>

namespace jitscope {
namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// The attributes of a start tag, "<name a='b' …>", with the values in their quotes; stops at what is none.
std::vector<std::pair<QByteArray, QByteArray>> attributesOf(QByteArrayView tag, qsizetype from)
{
    std::vector<std::pair<QByteArray, QByteArray>> all;
    qsizetype i = from;
    const qsizetype n = tag.size();
    while (i < n) {
        while (i < n && isSpace(tag[i])) ++i;
        const qsizetype name = i;
        while (i < n && !isSpace(tag[i]) && tag[i] != '=' && tag[i] != '>' && tag[i] != '/') ++i;
        const QByteArray key = tag.sliced(name, i - name).toByteArray();
        while (i < n && isSpace(tag[i])) ++i;
        if (key.isEmpty() || i >= n || tag[i] != '=') break;
        ++i;
        while (i < n && isSpace(tag[i])) ++i;
        if (i >= n || (tag[i] != '"' && tag[i] != '\'')) break;
        const qsizetype close = tag.indexOf(tag[i], i + 1);
        if (close < 0) break;
        all.emplace_back(key, tag.sliced(i, close + 1 - i).toByteArray());
        i = close + 1;
    }
    return all;
}

QByteArray nameOf(QByteArrayView tag)
{
    qsizetype i = 1;
    while (i < tag.size() && !isSpace(tag[i]) && tag[i] != '>' && tag[i] != '/') ++i;
    return tag.sliced(1, i - 1).toByteArray();
}

} // namespace

void XmlSplitter::restart()
{
    *this = XmlSplitter(m_max);
}

XmlSplitter::Item XmlSplitter::broken(const QString &why)
{
    m_broken = true;
    m_error = why;
    m_buffer.clear();
    m_at = 0;
    return Item::Broken;
}

void XmlSplitter::forget(qsizetype upTo)
{
    m_buffer.remove(0, upTo);
    m_at -= upTo;
    m_tag -= upTo;
    m_start = 0;
}

XmlSplitter::Item XmlSplitter::next(QByteArray &out)
{
    if (m_broken) return Item::Broken;
    const qsizetype size = m_buffer.size();
    const char *const data = m_buffer.constData();
    while (m_at < size) {
        const char c = data[m_at];
        switch (m_state) {
        case State::Text:
            if (c != '<') {
                if (m_depth < 2 && !isSpace(c)) return broken(QStringLiteral("text between the elements of the stream"));
                ++m_at;
                break;
            }
            m_tag = m_at;
            if (m_depth < 2) m_start = m_at;
            m_state = State::Tag;
            m_quote = 0;
            ++m_at;
            break;
        case State::Tag:
            if (m_at == m_tag + 1 && c == '?') {
                if (m_depth || m_declared) return broken(QStringLiteral("a processing instruction has no place in XMPP"));
                const qsizetype close = m_buffer.indexOf("?>", m_tag);
                if (close < 0) return size - m_tag > 256 ? broken(QStringLiteral("an endless XML declaration")) : Item::More;
                if (!QByteArrayView(m_buffer).sliced(m_tag, close - m_tag).startsWith("<?xml ")) return broken(QStringLiteral("a processing instruction has no place in XMPP"));
                m_declared = true;
                m_at = close + 2;
                m_state = State::Text;
                break;
            }
            if (m_at == m_tag + 1 && c == '!') {
                static constexpr QByteArrayView CDataHead("<![CDATA[");
                const qsizetype have = std::min(size - m_tag, CDataHead.size());
                if (m_depth < 2 || QByteArrayView(m_buffer).sliced(m_tag, have) != CDataHead.first(have)) return broken(QStringLiteral("a comment or a document type has no place in XMPP"));
                if (have < CDataHead.size()) return size - m_start > m_max ? broken(QStringLiteral("too big")) : Item::More;
                m_at = m_tag + CDataHead.size();
                m_state = State::CData;
                break;
            }
            ++m_at;
            if (m_quote) {
                if (c == m_quote) m_quote = 0;
            } else if (c == '"' || c == '\'') {
                m_quote = c;
            } else if (c == '<') {
                return broken(QStringLiteral("a tag inside a tag"));
            } else if (c == '>') {
                m_state = State::Text;
                if (const Item item = tagEnded(out); item != Item::More) return item;
            }
            break;
        case State::CData: {
            const qsizetype close = m_buffer.indexOf("]]>", m_at);
            if (close < 0) {
                m_at = std::max(m_at, size - 2);
                return size - m_start > m_max ? broken(QStringLiteral("an element of more than %1 bytes").arg(m_max)) : Item::More;
            }
            m_at = close + 3;
            m_state = State::Text;
            break;
        }
        }
    }
    if (m_depth < 2 && m_state == State::Text) { // only spaces
        m_buffer.clear();
        m_at = m_start = m_tag = 0;
    } else if (size - m_start > (m_depth == 0 ? MaxHeader : m_max)) {
        return broken(QStringLiteral("an element of more than %1 bytes").arg(m_depth == 0 ? MaxHeader : m_max));
    }
    return Item::More;
}

XmlSplitter::Item XmlSplitter::tagEnded(QByteArray &out)
{
    const QByteArrayView tag = QByteArrayView(m_buffer).sliced(m_tag, m_at - m_tag);
    const bool closes = tag.size() > 1 && tag[1] == '/', empty = !closes && tag.size() > 2 && tag[tag.size() - 2] == '/';
    if (m_depth == 0) {
        if (closes || empty) return broken(QStringLiteral("no stream"));
        m_name = nameOf(tag);
        for (auto &[key, value] : attributesOf(tag, m_name.size() + 1))
            if (key == "xmlns" || key.startsWith("xmlns:")) m_namespaces.emplace_back(key, value);
        out = tag.first(tag.size() - 1).toByteArray() + "/>";
        m_depth = 1;
        forget(m_at);
        return Item::Header;
    }
    if (closes) {
        if (m_depth == 1) {
            const bool fits = tag.sliced(2, tag.size() - 3).trimmed() == m_name;
            forget(m_at);
            return fits ? Item::End : broken(QStringLiteral("the end of another element than the stream"));
        }
        --m_depth;
    } else if (!empty && ++m_depth > MaxXmlDepth + 1) {
        return broken(QStringLiteral("nested deeper than %1").arg(MaxXmlDepth));
    }
    if (m_depth > 1) return Item::More;
    if (m_at - m_start > m_max) return broken(QStringLiteral("an element of more than %1 bytes").arg(m_max));
    out = standalone(m_buffer.mid(m_start, m_at - m_start));
    forget(m_at);
    return Item::Element;
}

QByteArray XmlSplitter::standalone(const QByteArray &element) const
{
    const QByteArray name = nameOf(element);
    const auto own = attributesOf(element, name.size() + 1);
    QByteArray add;
    for (const auto &[key, value] : m_namespaces) {
        const auto same = [&k = key](const auto &a) { return a.first == k; };
        if (std::none_of(own.begin(), own.end(), same)) add += ' ' + key + '=' + value;
    }
    return add.isEmpty() ? element : QByteArray(element).insert(name.size() + 1, add);
}

} // namespace jitscope
