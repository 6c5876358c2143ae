// Reads JSON of servers in one pass (simdjson on-demand), strictly: the whole document is checked, also what nobody asked for, because a
// page that is broken somewhere is not to be trusted elsewhere. On-demand alone would pass over skipped parts by counting brackets; walking
// them costs a third of the time and still leaves the reader an order of magnitude ahead of QJsonDocument.
//
// Refused with Error::Kind::Malformed and "<source>, byte N": bodies over MaxBody, nesting over MaxNesting, invalid UTF-8, cut-off
// documents, anything behind the document, bad numbers, escapes and literals. Accepted: a byte order mark in front, lone surrogates in escapes
// (become U+FFFD: one guest's name must not blind the page), duplicate keys (the reader sees each), numbers too big for a double (missing).
//
// Missing figures: null, "NaN", "Infinity", "-Infinity", "null", "N/A" and texts that are no number all read as NaN, never as zero.
#pragma once

#include "base/result.h"
#include "sources/source.h"

#include <simdjson.h>

#include <memory>
#include <string>
#include <string_view>

namespace jitscope {

class JsonWalk;

// A value at the place where the walk stands; good only inside the callback that got it. Read it once or not at all.
class JsonValue
{
public:
    enum class Kind : quint8 { Object, Array, Text, Number, Bool, Null, Bad };

    Kind kind() const;
    bool isObject() const { return kind() == Kind::Object; }
    bool isText() const { return kind() == Kind::Text; }
    bool isNull() const; // null or the text "null", which Jitsi's servers write for the same

    // Calls f(std::string_view key, JsonValue &value) for each member; refuses the document when this is no object.
    template<class F> void fields(F &&f);
    // The same, but null, "null" and other plain text count as "nothing there".
    template<class F> void fieldsIfAny(F &&f);
    // Calls f(JsonValue &item) for each item; refuses the document when this is no array.
    template<class F> void items(F &&f);

    double number();              // NaN when missing; numbers as text are read
    int flag();                   // 1, 0, or -1 when it is neither true nor false (as word or as text)
    std::string_view text();      // empty when it is no text or "null"; valid until the next text() of this walk
    QString string();             // the same as QString, cut at 4096 characters
    std::string_view token() const; // as written, without white space behind

private:
    friend class JsonWalk;
    JsonValue(JsonWalk &walk, simdjson::ondemand::document *root, simdjson::ondemand::value value) : m_walk(walk), m_root(root), m_value(value) {}
    void skip(); // checks everything below

    JsonWalk &m_walk;
    simdjson::ondemand::document *m_root; // set when this is the whole document
    simdjson::ondemand::value m_value;
    bool m_used = false;
};

class JsonWalk
{
public:
    // `where` names the source in errors. The body is copied once (the parser reads past its end).
    JsonWalk(QByteArrayView body, QString where);
    JsonWalk(QByteArrayView body, const ParseContext &context);
    JsonWalk(const JsonWalk &) = delete;
    JsonWalk &operator=(const JsonWalk &) = delete;

    // Calls f(JsonValue &) with the whole document, checks what f left unread, and says how it went. Call once.
    template<class F> Result<> read(F &&f);

    bool failed() const { return m_failed; }
    void refuse(const JsonValue &value, const char *why); // "expected an object": the document is of another shape
    void refuse(simdjson::error_code code);
    void refuseAt(const char *place, const char *why);

private:
    friend class JsonValue;
    template<class F> void eachField(simdjson::ondemand::object object, F &&f);
    template<class F> void eachItem(simdjson::ondemand::array array, F &&f);
    bool enter(const char *place);
    bool unescape(std::string_view raw, std::string &out); // false after refusing
    bool checkScalar(std::string_view token);              // false after refusing
    bool start();                                          // false after refusing
    const char *firstBadByte(simdjson::error_code code) const;
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    QString m_where;
    std::unique_ptr<char[]> m_buffer;
    size_t m_size = 0;
    qsizetype m_skipped = 0; // bytes of a byte order mark
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    std::string m_scratch;
    int m_depth = 0;
    bool m_failed = false;
    Error m_error;
};

// "jvb-eu1-01 jvb-debug": how errors name a page.
QString pageName(const ParseContext &context);
// Reads and checks, and keeps nothing.
Result<> validateJson(QByteArrayView body, const QString &where);
// True when the text is a JSON number from end to end.
bool isJsonNumber(std::string_view text);

// Walks everything below `value` and calls f(const std::string &path, JsonValue &scalar) for each scalar; members and array positions are
// joined by "/". The first part of the path may be given.
template<class F> void flattenJson(JsonValue &value, std::string &path, F &f)
{
    const size_t length = path.size();
    const auto down = [&](std::string_view part, JsonValue &child) {
        if (length) path += '/';
        path += part;
        flattenJson(child, path, f);
        path.resize(length);
    };
    switch (value.kind()) {
    case JsonValue::Kind::Object:
        value.fields([&](std::string_view key, JsonValue &child) { down(key, child); });
        break;
    case JsonValue::Kind::Array: {
        size_t index = 0;
        value.items([&](JsonValue &child) { down(std::to_string(index++), child); });
        break;
    }
    default:
        f(path, value);
    }
}
// A scalar as `inspect` and the raw pane show it. False for null: a figure that is not there is no figure.
bool rawOf(const std::string &path, JsonValue &scalar, RawReading &out);
// Every figure of the body, for ParseContext::keepRaws; nothing when the body is malformed. At most 200 000.
std::vector<RawReading> rawsOf(QByteArrayView body);

// ---- implementation of the templates

template<class F> void JsonWalk::eachField(simdjson::ondemand::object object, F &&f)
{
    std::string unescaped; // of a key with escapes; lives as long as the callback
    for (auto result : object) {
        simdjson::ondemand::field field;
        if (const auto error = std::move(result).get(field)) return refuse(error);
        const char *begin = field.key().raw();
        const char *end = begin; // stage one has seen the closing quote
        while (*end != '"' && *end != '\\') ++end;
        std::string_view key(begin, size_t(end - begin));
        if (*end == '\\') {
            while (*end != '"') end += *end == '\\' ? 2 : 1;
            if (!unescape({begin, size_t(end - begin)}, unescaped)) return;
            key = unescaped;
        }
        JsonValue child(*this, nullptr, field.value());
        f(key, child);
        if (!child.m_used && !m_failed) child.skip();
        if (m_failed) return;
    }
}

template<class F> void JsonWalk::eachItem(simdjson::ondemand::array array, F &&f)
{
    for (auto result : array) {
        simdjson::ondemand::value value;
        if (const auto error = std::move(result).get(value)) return refuse(error);
        JsonValue child(*this, nullptr, value);
        f(child);
        if (!child.m_used && !m_failed) child.skip();
        if (m_failed) return;
    }
}

template<class F> void JsonValue::fields(F &&f)
{
    m_used = true;
    if (m_walk.failed()) return;
    if (kind() != Kind::Object) return m_walk.refuse(*this, "expected an object");
    if (!m_walk.enter(token().data())) return;
    simdjson::ondemand::object object;
    if (const auto error = (m_root ? m_root->get_object() : m_value.get_object()).get(object)) return m_walk.refuse(error);
    m_walk.eachField(object, std::forward<F>(f));
    --m_walk.m_depth;
}

template<class F> void JsonValue::fieldsIfAny(F &&f)
{
    const Kind is = kind();
    if (is == Kind::Null || is == Kind::Text) return; // left unread: the walk checks it
    fields(std::forward<F>(f));
}

template<class F> void JsonValue::items(F &&f)
{
    m_used = true;
    if (m_walk.failed()) return;
    if (kind() != Kind::Array) return m_walk.refuse(*this, "expected an array");
    if (!m_walk.enter(token().data())) return;
    simdjson::ondemand::array array;
    if (const auto error = (m_root ? m_root->get_array() : m_value.get_array()).get(array)) return m_walk.refuse(error);
    m_walk.eachItem(array, std::forward<F>(f));
    --m_walk.m_depth;
}

template<class F> Result<> JsonWalk::read(F &&f)
{
    if (start()) {
        JsonValue root(*this, &m_document, {});
        const JsonValue::Kind kind = root.kind();
        const std::string_view token = root.token();
        f(root);
        if (!root.m_used && !m_failed) root.skip();
        const bool container = kind == JsonValue::Kind::Object || kind == JsonValue::Kind::Array;
        const char *end = m_buffer.get() + m_size;
        if (!m_failed && container) {
            const char *rest = nullptr; // out of bounds at the end
            if (!m_document.current_location().get(rest)) refuseAt(rest, "something stands behind the document");
        }
        if (!m_failed && !container) {
            const char *rest = token.data() + token.size();
            while (rest < end && isSpace(*rest)) ++rest;
            if (rest < end) refuseAt(rest, "something stands behind the document");
        }
    }
    if (m_failed) return tl::unexpected<Error>(m_error);
    return {};
}

} // namespace jitscope
