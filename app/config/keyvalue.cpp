#include "config/keyvalue.h"

#include "config/placewalk.h"
#include "config/textpatch.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <optional>

namespace jitscope {

namespace {

bool inVariableName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
}

class KeyValueReader
{
public:
    explicit KeyValueReader(const QByteArray &bytes) : m_bytes(bytes), m_places(bytes) { m_out = {ConfigFormat::KeyValue, bytes}; }

    ConfigResult<ConfigText> read()
    {
        if (m_bytes.startsWith("\xef\xbb\xbf")) m_at = 3;
        while (m_at < m_bytes.size()) {
            skipBlanks();
            if (peek() == '\n') ++m_at;
            else if (peek() == '#') m_at = lineStop(m_bytes, m_at) + 1 + (m_bytes.size() > lineStop(m_bytes, m_at) && m_bytes[lineStop(m_bytes, m_at)] == '\r');
            else if (m_at < m_bytes.size()) line();
            if (m_fault) return tl::unexpected(*m_fault);
        }
        QHash<QString, bool> later;
        for (size_t i = m_out.entries.size(); i-- > 0;) {
            m_out.entries[i].effective = !later.contains(m_out.entries[i].path[0]);
            later.insert(m_out.entries[i].path[0], true);
        }
        return std::move(m_out);
    }

private:
    char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\r') ++m_at;
    }
    void fault(qsizetype at, const char *text)
    {
        if (!m_fault) m_fault = ConfigFault{placeOf(m_bytes, at), QCoreApplication::translate("Config", text)};
    }

    void line()
    {
        if (m_bytes.sliced(m_at, std::min<qsizetype>(7, m_bytes.size() - m_at)) == "export ") {
            m_at += 7;
            skipBlanks();
        }
        ConfigEntry entry;
        entry.key.from = m_at;
        while (inVariableName(peek())) ++m_at;
        entry.key.to = m_at;
        if (entry.key.isEmpty()) return fault(m_at, QT_TRANSLATE_NOOP("Config", "Expected the name of a variable"));
        entry.path = {QString::fromLatin1(m_bytes.sliced(entry.key.from, entry.key.to - entry.key.from))};
        entry.place = m_places.at(entry.key.from);
        skipBlanks();
        if (m_at >= m_bytes.size() || peek() == '\n' || peek() == '#') { // from the environment of who starts it
            entry.source = {entry.key.to, entry.key.to};
            m_at = lineStop(m_bytes, m_at);
        } else if (peek() != '=' && peek() != ':') {
            return fault(m_at, QT_TRANSLATE_NOOP("Config", "Expected = after the name; a name has letters, figures and _ only"));
        } else {
            ++m_at;
            while (peek() == ' ' || peek() == '\t') ++m_at;
            value(entry);
        }
        if (m_fault) return;
        if (!entry.value.isUndefined()) m_known.insert(entry.path[0], entry.value.toString());
        m_out.entries.push_back(entry);
    }

    void value(ConfigEntry &entry)
    {
        const qsizetype from = m_at;
        if (peek() == '"' || peek() == '\'') {
            const char quote = peek();
            for (++m_at; m_at < m_bytes.size() && peek() != quote; ++m_at)
                if (peek() == '\\' && (quote == '"' || (m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\''))) ++m_at;
            if (m_at >= m_bytes.size()) return fault(from, QT_TRANSLATE_NOOP("Config", "The quote is never closed"));
            entry.source = {from, ++m_at};
            const QByteArray inner = m_bytes.sliced(from + 1, m_at - from - 2);
            entry.value = quote == '\'' ? QJsonValue(QString::fromUtf8(QByteArray(inner).replace("\\'", "'"))) : followed(inner, true);
            const qsizetype stop = lineStop(m_bytes, m_at);
            const QByteArray rest = m_bytes.sliced(m_at, stop - m_at).trimmed();
            if (!rest.isEmpty() && !rest.startsWith('#')) return fault(m_at, QT_TRANSLATE_NOOP("Config", "Text after the closing quote"));
            m_at = stop;
            return;
        }
        qsizetype to = lineStop(m_bytes, from);
        m_at = to;
        for (qsizetype i = from; i < to; ++i)
            if (m_bytes[i] == '#' && (i == from || m_bytes[i - 1] == ' ' || m_bytes[i - 1] == '\t')) to = i;
        while (to > from && (m_bytes[to - 1] == ' ' || m_bytes[to - 1] == '\t' || m_bytes[to - 1] == '\r')) --to;
        entry.source = {from, to};
        entry.value = followed(m_bytes.sliced(from, to - from), false);
    }

    // Undefined: what it asks for is not in this file.
    QJsonValue followed(const QByteArray &text, bool quotes)
    {
        QString out;
        qsizetype plain = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool escape = quotes && text[i] == '\\' && i + 1 < text.size();
            if (text[i] != '$' && !escape) continue;
            out += QString::fromUtf8(text.sliced(plain, i - plain));
            if (escape) {
                const char c = text[++i];
                out += QLatin1Char(c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c);
                if (static_cast<unsigned char>(c) >= 0x80) out.chop(1), --i; // the backslash only
            } else if (i + 1 < text.size() && text[i + 1] == '$') {
                out += u'$';
                ++i;
            } else {
                const bool braces = i + 1 < text.size() && text[i + 1] == '{';
                qsizetype end = i + 1 + braces;
                const qsizetype from = end;
                while (end < text.size() && inVariableName(text[end]) && text[end] != '-' && text[end] != '.') ++end;
                if (end == from && !braces) { // a lone $
                    out += u'$';
                    plain = i + 1;
                    continue;
                }
                if (braces && (end >= text.size() || text[end] != '}')) return QJsonValue(QJsonValue::Undefined);
                const auto known = m_known.constFind(QString::fromLatin1(text.sliced(from, end - from)));
                if (known == m_known.constEnd() || out.size() > 100'000) return QJsonValue(QJsonValue::Undefined);
                out += *known;
                i = end - 1 + braces;
            }
            plain = i + 1;
        }
        return out + QString::fromUtf8(text.sliced(plain));
    }

    const QByteArray &m_bytes;
    PlaceWalk m_places;
    ConfigText m_out;
    QHash<QString, QString> m_known; // so far
    qsizetype m_at = 0;
    std::optional<ConfigFault> m_fault;
};

// With the quotes that were there, or those it needs.
QByteArray assignedText(const QString &text, const QByteArray &old)
{
    const QByteArray bytes = text.toUtf8();
    const bool bare = std::ranges::none_of(bytes, [](char c) { return c == ' ' || c == '\t' || c == '#' || c == '"' || c == '\'' || c == '\\' || c == '$' || c == '`' || static_cast<unsigned char>(c) < 0x20; });
    if (bare && !old.startsWith('"') && !old.startsWith('\'')) return bytes;
    const bool lines = bytes.contains('\n') || bytes.contains('\r');
    const bool single = !bytes.contains('\'') && !bytes.contains('\\') && !lines;
    if (single && (!old.startsWith('"') || bytes.contains('$'))) return '\'' + bytes + '\'';
    QByteArray out = "\"";
    for (const char c : bytes) {
        if (c == '"' || c == '\\' || c == '$') out += '\\';
        if (c == '\n') out += "\\n";
        else if (c == '\r') out += "\\r";
        else out += c;
    }
    return out + '"';
}

// The end of the line after which a new key has its place: its own line that is commented out, else the last key of its family, else the file's end.
qsizetype keyValuePlace(const ConfigText &text, const QByteArray &name)
{
    qsizetype place = -1;
    for (qsizetype from = 0; from < text.bytes.size();) {
        const qsizetype end = text.bytes.indexOf('\n', from);
        QByteArray line = text.bytes.sliced(from, (end < 0 ? text.bytes.size() : end) - from).trimmed();
        if (line.startsWith('#') && line.sliced(1).trimmed().startsWith(name + '=')) place = end < 0 ? text.bytes.size() : end + 1;
        if (end < 0) break;
        from = end + 1;
    }
    if (place >= 0) return place;
    const QByteArray family = name.contains('_') ? name.first(name.indexOf('_') + 1) : name;
    for (const ConfigEntry &entry : text.entries) {
        if (!entry.path[0].toLatin1().startsWith(family)) continue;
        const qsizetype end = text.bytes.indexOf('\n', std::max(entry.source.to, entry.key.to));
        place = end < 0 ? text.bytes.size() : end + 1;
    }
    return place >= 0 ? place : text.bytes.size();
}

} // namespace

ConfigResult<ConfigText> readKeyValue(const QByteArray &bytes)
{
    return KeyValueReader(bytes).read();
}

ConfigResult<QByteArray> editKeyValue(const ConfigText &text, const ConfigPath &path, const QJsonValue &value)
{
    const QByteArray name = path.join(u'.').toLatin1();
    if (path.size() != 1 || !std::ranges::all_of(name, inVariableName) || name.isEmpty())
        return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "A name has letters, figures and _ only")});
    if (value.isArray() || value.isObject()) return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "Such a file holds text only")});
    const QByteArray &bytes = text.bytes;
    if (value.isUndefined()) {
        std::vector<TextPatch> patches;
        for (const ConfigEntry &entry : text.entries) {
            if (entry.path != path) continue;
            const qsizetype end = bytes.indexOf('\n', std::max(entry.source.to, entry.key.to));
            patches.push_back({{lineFrom(bytes, entry.key.from), end < 0 ? bytes.size() : end + 1}, {}});
        }
        return patched(bytes, patches);
    }
    const QString wanted = value.toVariant().toString();
    if (const ConfigEntry *entry = entryOf(text, path)) {
        const QByteArray written = assignedText(wanted, bytes.sliced(entry->source.from, entry->source.to - entry->source.from));
        const bool bare = entry->source.from == entry->key.to; // a name alone, taken from the environment
        return patched(bytes, {{entry->source, bare && bytes.mid(entry->key.to, 1) != "=" && bytes.mid(entry->key.to, 1) != ":" ? "=" + written : written}});
    }
    const qsizetype at = keyValuePlace(text, name);
    const bool open = at > 0 && bytes[at - 1] != '\n' && !(at == 3 && bytes.startsWith("\xef\xbb\xbf"));
    return patched(bytes, {{{at, at}, (open ? lineEnd(bytes) : QByteArray()) + name + '=' + assignedText(wanted, {}) + lineEnd(bytes)}});
}

} // namespace jitscope
