#include "sources/json.h"

#include <simdjson.h>

#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

namespace jitscope {
namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr qsizetype textLimit = 4096;
constexpr size_t rawLimit = 200'000;
constexpr size_t keyLimit = 256;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// Four hex digits, or -1.
int hex4(const char *p, const char *end)
{
    if (end - p < 4) return -1;
    unsigned code = 0;
    const auto [stop, error] = std::from_chars(p, p + 4, code, 16);
    return error == std::errc() && stop == p + 4 ? int(code) : -1;
}

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xc0 | (c >> 6));
        out += char(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += char(0xe0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3f));
        out += char(0x80 | (c & 0x3f));
    } else {
        out += char(0xf0 | (c >> 18));
        out += char(0x80 | ((c >> 12) & 0x3f));
        out += char(0x80 | ((c >> 6) & 0x3f));
        out += char(0x80 | (c & 0x3f));
    }
}

// Length of the well-formed UTF-8 character at p; 0 when it is none.
int utf8Length(const char *p, const char *end)
{
    const auto byte = [p](int i) { return static_cast<unsigned char>(p[i]); };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    const int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || end - p < length) return 0;
    for (int i = 1; i < length; ++i)
        if ((byte(i) & 0xc0) != 0x80) return 0;
    if (first == 0xe0 && byte(1) < 0xa0) return 0; // overlong
    if (first == 0xed && byte(1) > 0x9f) return 0; // surrogate
    if (first == 0xf0 && byte(1) < 0x90) return 0; // overlong
    if (first == 0xf4 && byte(1) > 0x8f) return 0; // over U+10FFFF
    return length;
}

inline bool isNumber(std::string_view text)
{
    const char *p = text.data(), *end = p + text.size();
    const auto digits = [&] {
        const char *first = p;
        while (p < end && isDigit(*p)) ++p;
        return p > first;
    };
    if (p < end && *p == '-') ++p;
    if (p < end && *p == '0') ++p;
    else if (!digits()) return false;
    if (p < end && *p == '.') {
        ++p;
        if (!digits()) return false;
    }
    if (p < end && (*p == 'e' || *p == 'E')) {
        ++p;
        if (p < end && (*p == '+' || *p == '-')) ++p;
        if (!digits()) return false;
    }
    return p == end;
}

double numberOf(std::string_view token)
{
    double value = 0;
    const auto [stop, error] = std::from_chars(token.data(), token.data() + token.size(), value);
    return error == std::errc() && stop == token.data() + token.size() && std::isfinite(value) ? value : missing;
}

} // namespace

bool isJsonNumber(std::string_view text) { return isNumber(text); }

QString pageName(const ParseContext &context)
{
    const QString kind = QString::fromLatin1(sourceKindName(context.origin.kind));
    const QString name = context.origin.server.isEmpty() ? kind : context.origin.server.value + u' ' + kind;
    return context.origin.part.isEmpty() ? name : name + u' ' + context.origin.part;
}

struct JsonWalk::Tokens
{
    std::unique_ptr<simdjson::internal::dom_parser_implementation> stage;
    QByteArray padded;
};

JsonWalk::JsonWalk(QByteArrayView body, QString where) : m_where(std::move(where))
{
    if (body.startsWith("\xef\xbb\xbf")) m_skipped = 3;
    m_begin = body.data() + m_skipped;
    m_end = body.data() + body.size();
    if (body.size() > MaxBody) {
        m_failed = true;
        m_error = {Error::Kind::Malformed, m_where, QStringLiteral("the body has %1 bytes, more than the %2 that are read").arg(body.size()).arg(MaxBody)};
    }
}

JsonWalk::JsonWalk(QByteArrayView body, const ParseContext &context) : JsonWalk(body, pageName(context)) {}

JsonWalk::~JsonWalk() = default;

bool JsonWalk::start()
{
    if (m_failed) return false;
    const size_t size = size_t(m_end - m_begin);
    const simdjson::implementation &processor = *simdjson::get_active_implementation();
    m_found = std::make_unique<Tokens>();
    // The readers for vector instructions take whole blocks and copy the last one; the one for a processor without them looks
    // a few bytes too far.
    if (processor.name() == "fallback") {
        m_found->padded = QByteArray(m_begin, qsizetype(size)) + QByteArray(qsizetype(simdjson::SIMDJSON_PADDING), '\0');
        m_begin = m_found->padded.constData();
        m_end = m_begin + size;
    }
    auto code = processor.create_dom_parser_implementation(std::max<size_t>(size, 64), simdjson::DEFAULT_MAX_DEPTH, m_found->stage);
    if (!code) code = size ? m_found->stage->stage1(reinterpret_cast<const quint8 *>(m_begin), size, simdjson::stage1_mode::regular) : simdjson::EMPTY;
    if (code) {
        refuseAt(firstBadByte(code), simdjson::error_message(code));
        return false;
    }
    m_tokens = m_found->stage->structural_indexes.get();
    m_count = m_found->stage->n_structural_indexes;
    m_searched = m_backslash = m_begin;
    return true;
}

// Stage one says what is wrong with the bytes, but not where; errors are rare, so the place is looked for afterwards.
const char *JsonWalk::firstBadByte(int code) const
{
    const char *opened = nullptr;
    for (const char *p = m_begin; p < m_end;) {
        const int length = utf8Length(p, m_end);
        if (length == 0) return code == simdjson::UTF8_ERROR ? p : m_begin;
        if (opened && code == simdjson::UNESCAPED_CHARS && static_cast<unsigned char>(*p) < 0x20) return p;
        if (opened && *p == '\\' && p + 1 < m_end) ++p;
        else if (*p == '"') opened = opened ? nullptr : p;
        p += length;
    }
    return code == simdjson::UNCLOSED_STRING && opened ? opened : m_end;
}

void JsonWalk::refuseAt(const char *place, const char *why)
{
    if (m_failed) return;
    m_failed = true;
    const qsizetype offset = std::clamp<qsizetype>(place - m_begin, 0, m_end - m_begin) + m_skipped;
    m_error = {Error::Kind::Malformed, m_where + QStringLiteral(", byte %1").arg(offset), QString::fromUtf8(why)};
}

void JsonWalk::refuseToken(size_t at, const char *why)
{
    refuseAt(place(at), at < m_count ? why : "cut off");
}

void JsonWalk::refuse(const JsonValue &value, const char *why)
{
    refuseToken(value.m_at, why);
}

bool JsonWalk::enter()
{
    if (++m_depth > MaxNesting) refuseToken(m_next, "nested too deeply");
    return !m_failed;
}

bool JsonWalk::refuseKey(size_t at)
{
    if (charAt(at) != '"') refuseToken(at, "expected a member's name");
    else refuseToken(at + 1, "expected a colon");
    return false;
}

void JsonWalk::findBackslash(const char *from)
{
    const void *next = std::memchr(from, '\\', size_t(m_end - from));
    m_searched = from;
    m_backslash = next ? static_cast<const char *>(next) : m_end;
}

inline bool JsonWalk::checkScalar(size_t at)
{
    const std::string_view t = token(at);
    const char first = t.empty() ? '\0' : t.front();
    if (first == '"') {
        if (t.size() < 2 || t.back() != '"') refuseAt(t.data(), "a text is not closed");
        else if (hasEscape(t.data(), t.data() + t.size())) unescape(t.substr(1, t.size() - 2), m_scratch);
    } else if (first == '-' || isDigit(first)) {
        if (!isNumber(t)) refuseAt(t.data(), "not a number");
    } else if (t != "true" && t != "false" && t != "null") {
        refuseToken(at, "expected a value");
    }
    return !m_failed;
}

// Without recursion and without handing anything out: most of a page is never asked for.
void JsonWalk::skip()
{
    bool objects[MaxNesting]; // of what is open below this value: object or array
    int open = 0;
    size_t at = m_next;
    std::string_view key;
    for (;;) {
        const char c = charAt(at);
        if (c == '{' || c == '[') {
            if (m_depth + open >= MaxNesting) return refuseToken(at, "nested too deeply");
            ++at;
            if (charAt(at) == (c == '{' ? '}' : ']')) {
                ++at;
            } else {
                objects[open++] = c == '{';
                if (c == '{' && !readKey(at, key, m_scratch)) return;
                continue;
            }
        } else if (checkScalar(at)) {
            ++at;
        } else {
            return;
        }
        while (open && !more(at, objects[open - 1] ? '}' : ']')) {
            if (m_failed) return;
            --open;
        }
        if (!open) break;
        if (objects[open - 1] && !readKey(at, key, m_scratch)) return;
    }
    m_next = at;
}

bool JsonWalk::unescape(std::string_view raw, std::string &out)
{
    out.clear();
    const char *p = raw.data(), *end = p + raw.size();
    while (p < end) {
        if (*p != '\\') {
            out += *p++;
            continue;
        }
        const char *place = p++;
        if (p == end) {
            refuseAt(place, "an escape is cut off");
            return false;
        }
        switch (*p++) {
        case '"': out += '"'; break;
        case '\\': out += '\\'; break;
        case '/': out += '/'; break;
        case 'b': out += '\b'; break;
        case 'f': out += '\f'; break;
        case 'n': out += '\n'; break;
        case 'r': out += '\r'; break;
        case 't': out += '\t'; break;
        case 'u': {
            const int first = hex4(p, end);
            if (first < 0) {
                refuseAt(place, "\\u needs four hex digits");
                return false;
            }
            p += 4;
            char32_t c = char32_t(first);
            if (c >= 0xd800 && c < 0xe000) {
                const int second = c < 0xdc00 && end - p >= 6 && p[0] == '\\' && p[1] == 'u' ? hex4(p + 2, end) : -1;
                if (second >= 0xdc00 && second < 0xe000) {
                    c = 0x10000 + ((c - 0xd800) << 10) + (char32_t(second) - 0xdc00);
                    p += 6;
                } else {
                    c = 0xfffd; // a lone surrogate is no character
                }
            }
            appendUtf8(out, c);
            break;
        }
        default:
            refuseAt(place, "unknown escape");
            return false;
        }
    }
    return true;
}

bool JsonValue::checkScalar()
{
    m_used = true;
    m_walk.m_next = m_at + 1;
    return m_walk.checkScalar(m_at);
}

std::string_view JsonValue::token() const
{
    return m_walk.token(m_at);
}

JsonValue::Kind JsonValue::kind() const
{
    switch (m_walk.charAt(m_at)) {
    case '{': return Kind::Object;
    case '[': return Kind::Array;
    case '"': return Kind::Text;
    case 't': case 'f': return Kind::Bool;
    case 'n': return Kind::Null;
    case '-': case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9': return Kind::Number;
    default: return Kind::Bad;
    }
}

bool JsonValue::isNull() const
{
    const std::string_view t = token();
    return t == "null" || t == "\"null\"";
}

double JsonValue::number()
{
    switch (kind()) {
    case Kind::Number: return checkScalar() ? numberOf(token()) : missing;
    case Kind::Text: {
        const std::string_view inner = text();
        return isJsonNumber(inner) ? numberOf(inner) : missing;
    }
    default: return missing; // the walk checks it
    }
}

int JsonValue::flag()
{
    const std::string_view t = token();
    if (t == "true" || t == "\"true\"") return 1;
    if (t == "false" || t == "\"false\"") return 0;
    return -1;
}

std::string_view JsonValue::text()
{
    if (kind() != Kind::Text || !checkScalar()) return {};
    const std::string_view t = token(), inner = t.substr(1, t.size() - 2);
    if (inner == "null") return {};
    return m_walk.hasEscape(t.data(), t.data() + t.size()) ? std::string_view(m_walk.m_scratch) : inner; // the check has put it there
}

QString JsonValue::string()
{
    const std::string_view t = text();
    return QString::fromUtf8(t.data(), qsizetype(std::min<size_t>(t.size(), textLimit * 4))).left(textLimit);
}

Result<> validateJson(QByteArrayView body, const QString &where)
{
    JsonWalk walk(body, where);
    return walk.read([](JsonValue &) {});
}

bool rawOf(const std::string &path, JsonValue &scalar, RawReading &out)
{
    out = {};
    switch (scalar.kind()) {
    case JsonValue::Kind::Number: {
        const std::string_view token = scalar.token();
        out.value = scalar.number();
        // A double holds 15 digits for sure; with more the page's own digits stay beside it, and they are all there is of one too big.
        if (token.size() > 16 || std::isnan(out.value)) out.text = QString::fromLatin1(token.data(), qsizetype(token.size()));
        if (std::isnan(out.value)) {
            out.value = 0;
            out.isText = true;
        }
        break;
    }
    case JsonValue::Kind::Bool:
        out.value = scalar.flag() == 1;
        out.text = scalar.flag() == 1 ? QStringLiteral("true") : QStringLiteral("false");
        break;
    case JsonValue::Kind::Text: {
        const std::string_view word = scalar.text();
        if (word.empty() && scalar.token() != "\"\"") return false; // "null"
        out.text = QString::fromUtf8(word.data(), qsizetype(std::min<size_t>(word.size(), textLimit * 4))).left(textLimit);
        out.isText = true;
        if (isJsonNumber(word)) {
            const double value = numberOf(word);
            out.value = std::isnan(value) ? 0 : value;
        }
        break;
    }
    default: return false;
    }
    out.key = QString::fromUtf8(path.data(), qsizetype(std::min<size_t>(path.size(), keyLimit)));
    return true;
}

std::vector<RawReading> rawsOf(QByteArrayView body)
{
    std::vector<RawReading> raws;
    JsonWalk walk(body, QString());
    const auto keep = [&](const std::string &path, JsonValue &scalar) {
        RawReading raw;
        if (raws.size() < rawLimit && rawOf(path, scalar, raw)) raws.push_back(std::move(raw));
    };
    std::string path;
    if (!walk.read([&](JsonValue &root) { flattenJson(root, path, keep); })) raws.clear();
    return raws;
}

} // namespace jitscope
