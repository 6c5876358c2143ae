#include "config/lualexer.h"

#include "config/textedit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace jitscope {

namespace {

bool isLuaDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLuaName(char c)
{
    return isLuaDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isLuaBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

constexpr std::array<std::string_view, 33> luaMarks = {"...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>", "+", "-", "*", "/", "%", "^", "#", "&", "~", "|", "<", ">", "=", "(", ")",
    "{", "}", "[", "]", ";", ":", ",", "."};

// Of "[==[": the number of "="; -1: it is none.
qsizetype longLevel(QByteArrayView text, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < text.size() && text[at] == '=') ++at;
    return at < text.size() && text[from] == '[' && text[at] == '[' ? at - from - 1 : -1;
}

} // namespace

LuaToken LuaLexer::broken(qsizetype at, const char *why)
{
    if (!fault) fault = ConfigFault{placeOf(m_text, at), QCoreApplication::translate("Config", why)};
    m_at = m_text.size();
    return {LuaKind::End, {m_at, m_at}};
}

bool LuaLexer::skipLong(qsizetype from)
{
    const QByteArray close = ']' + QByteArray(longLevel(m_text, from), '=') + ']';
    const qsizetype end = m_text.indexOf(close, from);
    if (end < 0) return false;
    m_at = end + close.size();
    return true;
}

LuaToken LuaLexer::next()
{
    if (fault) return {LuaKind::End, {m_text.size(), m_text.size()}};
    if (m_at == 0 && m_text.startsWith('#')) m_at = std::max<qsizetype>(m_text.indexOf('\n'), 1); // #!
    for (;;) {
        while (m_at < m_text.size() && isLuaBlank(m_text[m_at])) ++m_at;
        if (m_at + 1 >= m_text.size() || m_text[m_at] != '-' || m_text[m_at + 1] != '-') break;
        const qsizetype from = m_at, body = from + 2;
        if (body < m_text.size() && m_text[body] == '[' && longLevel(m_text, body) >= 0) {
            if (!skipLong(body)) return broken(from, QT_TRANSLATE_NOOP("Config", "a comment begins here and does not end"));
        } else {
            while (m_at < m_text.size() && m_text[m_at] != '\n' && m_text[m_at] != '\r') ++m_at;
        }
        if (m_comments.empty() || m_comments.back().from < from) m_comments.push_back({from, m_at});
    }
    const qsizetype from = m_at;
    if (from >= m_text.size()) return {LuaKind::End, {from, from}};
    const char c = m_text[from];
    if (isLuaDigit(c) || (c == '.' && from + 1 < m_text.size() && isLuaDigit(m_text[from + 1]))) {
        const bool hex = c == '0' && from + 1 < m_text.size() && (m_text[from + 1] | 0x20) == 'x';
        while (m_at < m_text.size() && (isLuaName(m_text[m_at]) || m_text[m_at] == '.')) {
            const char exponent = char(m_text[m_at++] | 0x20);
            if (exponent == (hex ? 'p' : 'e') && m_at < m_text.size() && (m_text[m_at] == '+' || m_text[m_at] == '-')) ++m_at;
        }
        return {LuaKind::Number, {from, m_at}};
    }
    if (isLuaName(c)) {
        while (m_at < m_text.size() && isLuaName(m_text[m_at])) ++m_at;
        return {LuaKind::Name, {from, m_at}};
    }
    if (c == '"' || c == '\'') {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char inner = m_text[m_at];
            if (inner == c) return ++m_at, LuaToken{LuaKind::String, {from, m_at}};
            if (inner == '\n' || inner == '\r') break;
            if (inner != '\\') continue;
            ++m_at;
            if (m_text.sliced(std::min(m_at, m_text.size())).startsWith("\r\n")) ++m_at;
            else if (m_at < m_text.size() && m_text[m_at] == 'z')
                while (m_at + 1 < m_text.size() && isLuaBlank(m_text[m_at + 1])) ++m_at;
        }
        return broken(from, QT_TRANSLATE_NOOP("Config", "a text begins here, and its closing quote is missing"));
    }
    if (c == '[' && longLevel(m_text, from) >= 0) {
        if (!skipLong(from)) return broken(from, QT_TRANSLATE_NOOP("Config", "a text begins here, and its closing quote is missing"));
        return {LuaKind::String, {from, m_at}};
    }
    const std::string_view rest(m_text.data() + from, size_t(std::min<qsizetype>(3, m_text.size() - from)));
    for (const std::string_view mark : luaMarks)
        if (rest.starts_with(mark)) return m_at += qsizetype(mark.size()), LuaToken{LuaKind::Mark, {from, m_at}};
    return broken(from, QT_TRANSLATE_NOOP("Config", "this sign has no meaning in Lua"));
}

std::optional<QString> luaStringValue(QByteArrayView literal)
{
    QByteArray out;
    if (literal.startsWith('[')) {
        const qsizetype edge = longLevel(literal, 0) + 2;
        QByteArrayView in = literal.sliced(edge, literal.size() - 2 * edge);
        if (in.startsWith("\r\n") || in.startsWith("\n\r")) in = in.sliced(2);
        else if (in.startsWith('\n') || in.startsWith('\r')) in = in.sliced(1);
        out = in.toByteArray();
    } else {
        const QByteArrayView in = literal.sliced(1, literal.size() - 2);
        for (qsizetype i = 0; i < in.size();) {
            const char c = in[i++];
            if (c != '\\') {
                out += c;
                continue;
            }
            if (i >= in.size()) return std::nullopt;
            const char e = in[i++];
            const char *const from = "abfnrtv", *const to = "\a\b\f\n\r\t\v";
            if (const char *at = std::strchr(from, e); at && e) {
                out += to[at - from];
            } else if (e == 'x') {
                bool ok = false;
                out += char(in.sliced(i, std::min<qsizetype>(2, in.size() - i)).toByteArray().toInt(&ok, 16));
                if (!ok) return std::nullopt;
                i += 2;
            } else if (isLuaDigit(e)) {
                int value = e - '0';
                for (int n = 0; n < 2 && i < in.size() && isLuaDigit(in[i]); ++n) value = value * 10 + (in[i++] - '0');
                if (value > 255) return std::nullopt;
                out += char(value);
            } else if (e == 'z') {
                while (i < in.size() && isLuaBlank(in[i])) ++i;
            } else if (e == 'u') {
                const qsizetype close = in.indexOf('}', i);
                bool ok = false;
                const uint code = close < 0 || in[i] != '{' ? 0 : in.sliced(i + 1, close - i - 1).toByteArray().toUInt(&ok, 16);
                if (!ok || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return std::nullopt;
                const auto letter = char32_t(code);
                out += QString::fromUcs4(&letter, 1).toUtf8();
                i = close + 1;
            } else if (e == '\r') {
                out += '\n';
                i += i < in.size() && in[i] == '\n';
            } else {
                out += e;
            }
        }
    }
    if (invalidUtf8(out) >= 0) return std::nullopt;
    return QString::fromUtf8(out);
}

std::optional<double> luaNumberValue(QByteArrayView literal)
{
    const QByteArray text = literal.toByteArray();
    bool ok = false;
    if (text.startsWith("0x") || text.startsWith("0X")) {
        const qulonglong value = text.mid(2).toULongLong(&ok, 16);
        return ok ? std::optional(double(value)) : std::nullopt; // fractions in hex are left alone
    }
    const double value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace jitscope
