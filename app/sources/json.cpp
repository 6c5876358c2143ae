#include "sources/json.h"

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

double numberOf(std::string_view token)
{
    double value = 0;
    const auto [stop, error] = std::from_chars(token.data(), token.data() + token.size(), value);
    return error == std::errc() && stop == token.data() + token.size() && std::isfinite(value) ? value : missing;
}

} // namespace

bool isJsonNumber(std::string_view text)
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

QString pageName(const ParseContext &context)
{
    const QString kind = QString::fromLatin1(sourceKindName(context.origin.kind));
    const QString name = context.origin.server.isEmpty() ? kind : context.origin.server.value + u' ' + kind;
    return context.origin.part.isEmpty() ? name : name + u' ' + context.origin.part;
}

JsonWalk::JsonWalk(QByteArrayView body, QString where) : m_where(std::move(where))
{
    if (body.startsWith("\xef\xbb\xbf")) m_skipped = 3;
    m_size = size_t(body.size() - m_skipped);
    if (body.size() > MaxBody) {
        m_failed = true;
        m_error = {Error::Kind::Malformed, m_where, QStringLiteral("the body has %1 bytes, more than the %2 that are read").arg(body.size()).arg(MaxBody)};
        return;
    }
    m_buffer.reset(new char[m_size + simdjson::SIMDJSON_PADDING]);
    if (m_size) std::memcpy(m_buffer.get(), body.data() + m_skipped, m_size);
    std::memset(m_buffer.get() + m_size, 0, simdjson::SIMDJSON_PADDING);
}

JsonWalk::JsonWalk(QByteArrayView body, const ParseContext &context) : JsonWalk(body, pageName(context)) {}

bool JsonWalk::start()
{
    if (m_failed) return false;
    const auto error = m_parser.iterate(m_buffer.get(), m_size, m_size + simdjson::SIMDJSON_PADDING).get(m_document);
    if (error) refuseAt(firstBadByte(error), simdjson::error_message(error));
    return !m_failed;
}

// Stage one says what is wrong with the bytes, but not where; errors are rare, so the place is looked for afterwards.
const char *JsonWalk::firstBadByte(simdjson::error_code code) const
{
    const char *p = m_buffer.get(), *end = p + m_size, *opened = nullptr;
    qsizetype depth = 0;
    bool closed = false; // the outermost bracket; what follows is too much
    while (p < end) {
        const int length = utf8Length(p, end);
        if (length == 0) return code == simdjson::UTF8_ERROR ? p : m_buffer.get();
        if (opened && code == simdjson::UNESCAPED_CHARS && static_cast<unsigned char>(*p) < 0x20) return p;
        if (closed && code == simdjson::INCOMPLETE_ARRAY_OR_OBJECT && !isSpace(*p)) return p;
        if (!opened && (*p == '{' || *p == '[')) ++depth;
        if (!opened && (*p == '}' || *p == ']')) closed = --depth == 0;
        if (opened && *p == '\\' && p + 1 < end) ++p;
        else if (*p == '"') opened = opened ? nullptr : p;
        p += length;
    }
    return code == simdjson::UNCLOSED_STRING && opened ? opened : end;
}

void JsonWalk::refuseAt(const char *place, const char *why)
{
    if (m_failed) return;
    m_failed = true;
    const qsizetype offset = std::clamp<qsizetype>(place - m_buffer.get(), 0, qsizetype(m_size)) + m_skipped;
    m_error = {Error::Kind::Malformed, m_where + QStringLiteral(", byte %1").arg(offset), QString::fromUtf8(why)};
}

void JsonWalk::refuse(simdjson::error_code code)
{
    if (code == simdjson::INCOMPLETE_ARRAY_OR_OBJECT) return refuseAt(firstBadByte(code), "cut off, or something stands behind the document");
    const char *place = m_buffer.get() + m_size;
    if (m_document.current_location().get(place)) place = m_buffer.get() + m_size;
    refuseAt(place, simdjson::error_message(code));
}

void JsonWalk::refuse(const JsonValue &value, const char *why)
{
    refuseAt(value.token().data(), why);
}

bool JsonWalk::enter(const char *place)
{
    if (++m_depth > MaxNesting) refuseAt(place, "nested too deeply");
    return !m_failed;
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

bool JsonWalk::checkScalar(std::string_view token)
{
    const char first = token.empty() ? '\0' : token.front();
    if (first == '"') {
        if (token.size() < 2 || token.back() != '"') {
            refuseAt(token.data(), "a text is not closed");
        } else if (std::memchr(token.data(), '\\', token.size())) {
            unescape(token.substr(1, token.size() - 2), m_scratch);
        }
    } else if (first == '-' || isDigit(first)) {
        if (!isJsonNumber(token)) refuseAt(token.data(), "not a number");
    } else if (token != "true" && token != "false" && token != "null") {
        refuseAt(token.data(), token.empty() ? "cut off" : "expected a value");
    }
    return !m_failed;
}

std::string_view JsonValue::token() const
{
    std::string_view t;
    if (!m_root) t = const_cast<simdjson::ondemand::value &>(m_value).raw_json_token();
    else if (m_root->raw_json_token().get(t)) t = {m_walk.m_buffer.get() + m_walk.m_size, 0};
    while (!t.empty() && JsonWalk::isSpace(t.back())) t.remove_suffix(1);
    return t;
}

JsonValue::Kind JsonValue::kind() const
{
    const std::string_view t = token();
    switch (t.empty() ? '\0' : t.front()) {
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

void JsonValue::skip()
{
    switch (kind()) {
    case Kind::Object: return fields([](std::string_view, JsonValue &) {});
    case Kind::Array: return items([](JsonValue &) {});
    default:
        m_used = true;
        m_walk.checkScalar(token());
    }
}

double JsonValue::number()
{
    const std::string_view t = token();
    switch (kind()) {
    case Kind::Number:
        m_used = true;
        return m_walk.checkScalar(t) ? numberOf(t) : missing;
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
    const std::string_view t = token();
    if (t.empty() || t.front() != '"') return {};
    m_used = true;
    if (!m_walk.checkScalar(t)) return {};
    const std::string_view inner = t.substr(1, t.size() - 2);
    if (inner == "null") return {};
    if (!std::memchr(inner.data(), '\\', inner.size())) return inner;
    return m_walk.m_scratch; // checkScalar has put it there
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
