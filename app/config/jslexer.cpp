#include "config/jslexer.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <string_view>

namespace jitscope {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isAsciiName(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
}

// Blanks beyond ASCII: no-break space, byte order mark, U+2028, U+2029, and the separators of Unicode. Length in bytes; 0: none.
int wideBlank(QByteArrayView text, qsizetype at, bool &lineEnd)
{
    const auto is = [&](const char *what) { return text.sliced(at).startsWith(what); };
    lineEnd = is("\xE2\x80\xA8") || is("\xE2\x80\xA9");
    if (is("\xC2\xA0")) return 2;
    if (lineEnd || is("\xEF\xBB\xBF") || is("\xE1\x9A\x80") || is("\xE2\x80\xAF") || is("\xE2\x81\x9F") || is("\xE3\x80\x80")) return 3;
    if (is("\xE2\x80") && at + 2 < text.size() && static_cast<unsigned char>(text[at + 2]) >= 0x80 && static_cast<unsigned char>(text[at + 2]) <= 0x8A) return 3;
    return 0;
}

// Of a directive that begins at `from`; 0: it is none. As nginx reads it: a word, parameters name="value" or name='value' with backslashes,
// then the end; a "-->" within quotes does not end it.
qsizetype directiveEnd(QByteArrayView text, qsizetype from)
{
    qsizetype at = from + 5; // <!--#
    const auto blanks = [&] { while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n')) ++at; };
    const auto word = [&] { const qsizetype start = at; while (at < text.size() && isAsciiName(text[at])) ++at; return at > start; };
    constexpr qsizetype longest = 4096;
    blanks();
    if (!word()) return 0;
    for (;;) {
        blanks();
        if (at - from > longest || at >= text.size()) return 0;
        if (text.sliced(at).startsWith("-->")) return at + 3;
        if (!word() || at >= text.size() || text[at] != '=') return 0;
        if (++at >= text.size() || (text[at] != '"' && text[at] != '\'')) return 0;
        const char quote = text[at++];
        while (at < text.size() && text[at] != quote && at - from <= longest) at += text[at] == '\\' ? 2 : 1;
        if (at >= text.size() || text[at] != quote) return 0;
        ++at;
    }
}

// Longest first within each length.
constexpr std::array<std::string_view, 58> marks = {">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "?\?=", "=>", "==", "!=", "<=", ">=", "&&", "||", "??",
    "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "**", "{", "}", "(", ")", "[", "]", ";", ",", "<", ">", "+", "-", "*", "/", "%", "&", "|", "^",
    "!", "~", "?", ":", "=", ".", "@"};

void appendCodePoint(QString &out, char32_t c)
{
    out += QString::fromUcs4(&c, 1);
}

} // namespace

MaskedScript maskDirectives(const QByteArray &text)
{
    MaskedScript out{text, {}};
    for (qsizetype from = 0; (from = text.indexOf("<!--#", from)) >= 0;) {
        const qsizetype end = directiveEnd(text, from);
        if (end == 0 || end > text.size()) {
            from += 5;
            continue;
        }
        char *letters = out.bytes.data();
        for (qsizetype i = from; i < end; ++i)
            if (const char c = letters[i]; c == '\'' || c == '"' || c == '`' || c == '\\' || c == '\n' || c == '\r' || c == '$' || c == '*') letters[i] = '_';
        out.directives.push_back({from, end});
        from = end;
    }
    return out;
}

JsLexer::JsLexer(const MaskedScript &script) : m_text(script.bytes), m_directives(script.directives)
{
    if (m_text.startsWith("#!")) m_at = std::max<qsizetype>(m_text.indexOf('\n'), 2);
}

JsToken JsLexer::broken(qsizetype at, const char *why)
{
    if (!fault) fault = ConfigFault{placeOf(m_text, at), QCoreApplication::translate("Config", why)};
    m_at = m_text.size();
    return token(JsKind::End, m_text.size());
}

bool JsLexer::isNamePart(qsizetype at) const
{
    if (at >= m_text.size()) return false;
    const char c = m_text[at];
    if (isAsciiName(c)) return true;
    bool lineEnd = false;
    return static_cast<unsigned char>(c) >= 0x80 && wideBlank(m_text, at, lineEnd) == 0;
}

// "<!--" anywhere and "-->" at the start of a line begin comments of one line (ECMA-262 B.1.1), unless nginx takes them first.
bool JsLexer::startsHtmlComment() const
{
    const QByteArrayView rest = QByteArrayView(m_text).sliced(m_at);
    if (rest.startsWith("-->")) return m_newline || m_at == 0;
    return rest.startsWith("<!--") && !std::ranges::binary_search(m_directives, m_at, {}, &TextSpan::from);
}

// False: a comment does not end.
bool JsLexer::skipBlank()
{
    m_newline = false;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        bool lineEnd = false;
        if (c == '\n' || c == '\r') {
            m_newline = true;
            ++m_at;
        } else if (c == ' ' || c == '\t' || c == '\v' || c == '\f') {
            ++m_at;
        } else if (const int wide = static_cast<unsigned char>(c) >= 0x80 ? wideBlank(m_text, m_at, lineEnd) : 0) {
            m_newline = m_newline || lineEnd;
            m_at += wide;
        } else if (c == '/' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '/') {
            const qsizetype from = m_at;
            while (m_at < m_text.size() && m_text[m_at] != '\n' && m_text[m_at] != '\r') ++m_at;
            m_comments.push_back({from, m_at});
        } else if (c == '/' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '*') {
            const qsizetype from = m_at, end = m_text.indexOf("*/", m_at + 2);
            if (end < 0) return broken(from, QT_TRANSLATE_NOOP("Config", "a comment begins here and does not end")), false;
            m_at = end + 2;
            m_newline = m_newline || text({from, m_at}).contains('\n');
            m_comments.push_back({from, m_at});
        } else if (startsHtmlComment()) {
            const qsizetype from = m_at;
            modern = true;
            while (m_at < m_text.size() && m_text[m_at] != '\n' && m_text[m_at] != '\r') ++m_at;
            m_comments.push_back({from, m_at});
        } else {
            break;
        }
    }
    return true;
}

JsToken JsLexer::next()
{
    if (fault || !skipBlank()) return token(JsKind::End, m_text.size());
    if (m_at >= m_text.size()) return token(JsKind::End, m_at);
    const qsizetype from = m_at;
    const char c = m_text[from];
    if (c == '<') {
        // Directives lie in order, but the parser goes back now and then.
        const auto it = std::ranges::lower_bound(m_directives, from, {}, &TextSpan::from);
        if (it != m_directives.end() && it->from == from) {
            m_at = it->to;
            return token(JsKind::Directive, from);
        }
    }
    if (c == '"' || c == '\'') return string(c);
    if (c == '`') return ++m_at, templatePart(from);
    if (isDigit(c) || (c == '.' && from + 1 < m_text.size() && isDigit(m_text[from + 1]))) return number();
    if (c == '#' || c == '\\' || isNamePart(from)) {
        if (c == '#') ++m_at, modern = true;
        const qsizetype name = m_at;
        for (;;) {
            if (isNamePart(m_at)) ++m_at;
            else if (m_text.mid(m_at, 2) == "\\u") m_at += 2;
            else if (m_at > name + 1 && m_text[m_at - 1] == 'u' && m_text.mid(m_at, 1) == "{") m_at = std::max(m_at + 1, m_text.indexOf('}', m_at) + 1);
            else break;
        }
        if (m_at == name) return broken(from, QT_TRANSLATE_NOOP("Config", "this sign has no meaning in JavaScript"));
        return token(c == '#' ? JsKind::PrivateName : JsKind::Name, from);
    }
    const std::string_view rest(m_text.constData() + from, size_t(std::min<qsizetype>(4, m_text.size() - from)));
    for (const std::string_view mark : marks) {
        if (!rest.starts_with(mark)) continue;
        if (mark == "?." && rest.size() > 2 && isDigit(rest[2])) continue; // a?.5:1
        m_at += qsizetype(mark.size());
        if (mark == "&&=" || mark == "||=" || mark == "?\?=") modern = true;
        return token(JsKind::Mark, from);
    }
    return broken(from, QT_TRANSLATE_NOOP("Config", "this sign has no meaning in JavaScript"));
}

JsToken JsLexer::string(char quote)
{
    const qsizetype from = m_at++;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == quote) return ++m_at, token(JsKind::String, from);
        if (c == '\n' || c == '\r') break;
        if (c == '\\' && m_at + 2 < m_text.size() && isDigit(m_text[m_at + 1]) && (m_text[m_at + 1] != '0' || isDigit(m_text[m_at + 2]))) modern = true; // "\033": old, as 0777
        if (c == '\\' && m_text.mid(m_at + 1, 2) == "\r\n") m_at += 3;
        else m_at += c == '\\' ? 2 : 1;
    }
    return broken(from, QT_TRANSLATE_NOOP("Config", "a text begins here, and its closing quote is missing"));
}

JsToken JsLexer::number()
{
    const qsizetype from = m_at;
    const auto digits = [&](auto is) {
        while (m_at < m_text.size() && (is(m_text[m_at]) || m_text[m_at] == '_')) {
            modern = modern || m_text[m_at] == '_';
            ++m_at;
        }
    };
    const char second = m_at + 1 < m_text.size() ? char(m_text[m_at + 1] | 0x20) : '\0';
    if (m_text[m_at] == '0' && (second == 'x' || second == 'o' || second == 'b')) {
        m_at += 2;
        digits(isHex);
    } else {
        modern = modern || (m_text[m_at] == '0' && isDigit(second)); // not modern at all: 0777
        digits(isDigit);
        if (m_at < m_text.size() && m_text[m_at] == '.') ++m_at, digits(isDigit);
        if (m_at < m_text.size() && (m_text[m_at] | 0x20) == 'e') {
            ++m_at;
            if (m_at < m_text.size() && (m_text[m_at] == '+' || m_text[m_at] == '-')) ++m_at;
            const qsizetype exponent = m_at;
            digits(isDigit);
            if (m_at == exponent) return broken(from, QT_TRANSLATE_NOOP("Config", "this is no number"));
        }
    }
    if (m_at < m_text.size() && m_text[m_at] == 'n') ++m_at, modern = true;
    if (isNamePart(m_at)) return broken(from, QT_TRANSLATE_NOOP("Config", "this is no number"));
    return token(JsKind::Number, from);
}

JsToken JsLexer::asRegex(const JsToken &slash)
{
    const qsizetype from = slash.span.from;
    bool inClass = false;
    for (m_at = from + 1; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '\n' || c == '\r') break;
        if (c == '\\') ++m_at;
        else if (c == '[') inClass = true;
        else if (c == ']') inClass = false;
        else if (c == '/' && !inClass) {
            ++m_at;
            while (isNamePart(m_at)) ++m_at;
            return {JsKind::Regex, {from, m_at}, slash.afterNewline};
        }
    }
    return broken(from, QT_TRANSLATE_NOOP("Config", "a regular expression begins here and does not end"));
}

JsToken JsLexer::afterSubstitution(const JsToken &brace)
{
    m_at = brace.span.from + 1;
    return templatePart(brace.span.from);
}

JsToken JsLexer::templatePart(qsizetype from)
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '`') return ++m_at, token(JsKind::Template, from);
        if (c == '$' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '{') return m_at += 2, token(JsKind::Template, from);
        m_at += c == '\\' ? 2 : 1;
    }
    return broken(from, QT_TRANSLATE_NOOP("Config", "a text begins here, and its closing quote is missing"));
}

std::optional<QString> jsStringValue(QByteArrayView literal)
{
    if (literal.size() < 2 || literal.front() != literal.back() || !QByteArrayView("'\"`").contains(literal.front())) return std::nullopt;
    QString out;
    const QByteArrayView in = literal.sliced(1, literal.size() - 2);
    for (qsizetype i = 0; i < in.size();) {
        if (in[i] != '\\') {
            const qsizetype end = in.indexOf('\\', i), stop = end < 0 ? in.size() : end;
            out += QString::fromUtf8(in.sliced(i, stop - i));
            i = stop;
            continue;
        }
        if (++i >= in.size()) return std::nullopt;
        const auto hex = [&](int least, int most) -> std::optional<char32_t> {
            char32_t value = 0;
            int n = 0;
            for (; n < most && i < in.size() && isHex(in[i]); ++n, ++i) value = value * 16 + char32_t(isDigit(in[i]) ? in[i] - '0' : (in[i] | 0x20) - 'a' + 10);
            return n < least || value > 0x10ffff ? std::nullopt : std::optional(value);
        };
        const char c = in[i++];
        switch (c) {
        case 'n': out += u'\n'; break;
        case 't': out += u'\t'; break;
        case 'r': out += u'\r'; break;
        case 'b': out += u'\b'; break;
        case 'v': out += u'\v'; break;
        case 'f': out += u'\f'; break;
        case '\n': break;
        case '\r': i += i < in.size() && in[i] == '\n'; break;
        case 'x': case 'u': {
            const bool braces = c == 'u' && i < in.size() && in[i] == '{';
            i += braces;
            const auto value = braces ? hex(1, 6) : c == 'u' ? hex(4, 4) : hex(2, 2);
            if (!value || (braces && (i >= in.size() || in[i++] != '}'))) return std::nullopt;
            if (*value >= 0xd800 && *value <= 0xdfff) out += QChar(char16_t(*value)); // half a pair; the other half follows
            else appendCodePoint(out, *value);
            break;
        }
        case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7':
            if (c != '0' || (i < in.size() && isDigit(in[i]))) return std::nullopt; // old octal escapes: left to the engine
            out += QChar(u'\0');
            break;
        default:
            --i; // the letter itself, whole where it has several bytes
            out += QLatin1Char(in[i]);
            if (static_cast<unsigned char>(in[i]) >= 0x80) {
                out.chop(1);
                qsizetype end = i + 1;
                while (end < in.size() && (static_cast<unsigned char>(in[end]) & 0xc0) == 0x80) ++end;
                if (in.sliced(i, end - i) != "\xE2\x80\xA8" && in.sliced(i, end - i) != "\xE2\x80\xA9") out += QString::fromUtf8(in.sliced(i, end - i));
                i = end - 1;
            }
            ++i;
        }
    }
    return out;
}

std::optional<double> jsNumberValue(QByteArrayView literal)
{
    QByteArray text = literal.toByteArray();
    text.replace('_', "");
    bool ok = false;
    const char second = text.size() > 1 ? char(text[1] | 0x20) : '\0';
    if (text.startsWith('0') && (second == 'x' || second == 'o' || second == 'b')) {
        const double value = double(text.mid(2).toULongLong(&ok, second == 'x' ? 16 : second == 'o' ? 8 : 2));
        return ok ? std::optional(value) : std::nullopt;
    }
    if (text.size() > 1 && text[0] == '0' && isDigit(text[1])) return std::nullopt; // old octal numbers
    const double value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt; // "1n" is a BigInt, and no number
}

} // namespace jitscope
