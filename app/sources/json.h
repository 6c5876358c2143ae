// Reads JSON of servers in one pass, strictly: the whole document is checked, also what nobody asked for, because a page that is broken
// somewhere is not to be trusted elsewhere. simdjson's first stage (vector instructions of the processor at hand) checks the UTF-8 and finds
// where each token begins; the walk over these places is ours, because simdjson's own walks either build a tree or pass over unread parts by
// counting brackets. Nothing is copied: the body stays where it is and must outlive the walk.
//
// Refused with Error::Kind::Malformed and "<source>, byte N": bodies over MaxBody, nesting over MaxNesting, invalid UTF-8, cut-off
// documents, anything behind the document, bad numbers, escapes and literals. Accepted: a byte order mark in front, lone surrogates in escapes
// (become U+FFFD: one guest's name must not blind the page), duplicate keys (the reader sees each), numbers too big for a double (missing).
//
// Missing figures: null, "NaN", "Infinity", "-Infinity", "null", "N/A" and texts that are no number all read as NaN, never as zero.
#pragma once

#include "base/result.h"
#include "sources/source.h"

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
    JsonValue(JsonWalk &walk, size_t at) : m_walk(walk), m_at(at) {}
    bool checkScalar(); // and leaves the walk behind it; false after refusing

    JsonWalk &m_walk;
    size_t m_at; // its first token
    bool m_used = false;
};

class JsonWalk
{
public:
    // `where` names the source in errors. The body is read in place: it must live as long as the walk.
    JsonWalk(QByteArrayView body, QString where);
    JsonWalk(QByteArrayView body, const ParseContext &context);
    JsonWalk(QByteArray &&, QString) = delete; // would be gone before it is read
    JsonWalk(QByteArray &&, const ParseContext &) = delete;
    ~JsonWalk();
    JsonWalk(const JsonWalk &) = delete;
    JsonWalk &operator=(const JsonWalk &) = delete;

    // Calls f(JsonValue &) with the whole document, checks what f left unread, and says how it went. Call once.
    template<class F> Result<> read(F &&f);

    bool failed() const { return m_failed; }
    void refuse(const JsonValue &value, const char *why); // "expected an object": the document is of another shape

private:
    friend class JsonValue;
    struct Tokens; // what simdjson found; keeps the memory of m_tokens

    template<class F> void eachField(F &&f);
    template<class F> void eachItem(F &&f);
    bool start(); // false after refusing
    bool enter(); // the container at the walk's token; false after refusing
    void skip();  // checks the value at the walk's token and everything below it
    // The name at token `at` and the colon, and steps behind them; `unescaped` holds a name with escapes. False after refusing.
    bool readKey(size_t &at, std::string_view &key, std::string &unescaped);
    bool refuseKey(size_t at);
    // Behind a member or an item: steps over the comma or `close`; true when another follows.
    bool more(size_t &at, char close);
    bool checkScalar(size_t at);
    bool hasEscape(const char *from, const char *to);
    void findBackslash(const char *from);
    bool unescape(std::string_view raw, std::string &out); // false after refusing
    void refuseAt(const char *place, const char *why);
    void refuseToken(size_t at, const char *why);
    const char *firstBadByte(int code) const;
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    // Of the token with that number; behind the last one: NUL and the end.
    char charAt(size_t at) const { return at < m_count ? m_begin[m_tokens[at]] : '\0'; }
    const char *place(size_t at) const { return at < m_count ? m_begin + m_tokens[at] : m_end; }
    std::string_view token(size_t at) const // without white space behind
    {
        const char *begin = place(at), *end = place(at + 1);
        while (end > begin && isSpace(end[-1])) --end;
        return {begin, size_t(end - begin)};
    }

    QString m_where;
    const char *m_begin = nullptr, *m_end = nullptr;
    const quint32 *m_tokens = nullptr; // where each begins: brackets, colons, commas, texts, other scalars
    size_t m_count = 0;
    size_t m_next = 0;                 // the token where the walk stands
    const char *m_searched = nullptr, *m_backslash = nullptr; // no backslash from the one to the other
    qsizetype m_skipped = 0;           // bytes of a byte order mark
    std::unique_ptr<Tokens> m_found;
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

// ---- implementation of the templates, and of what runs for every token

inline bool JsonWalk::readKey(size_t &at, std::string_view &key, std::string &unescaped)
{
    if (charAt(at) != '"' || charAt(at + 1) != ':') return refuseKey(at);
    const char *open = m_begin + m_tokens[at], *close = m_begin + m_tokens[at + 1];
    while (*--close != '"') {} // only white space stands between
    if (close == open) return refuseKey(at);
    at += 2;
    key = {open + 1, size_t(close - open - 1)};
    if (!hasEscape(open, close)) return true;
    if (!unescape(key, unescaped)) return false;
    key = unescaped;
    return true;
}

inline bool JsonWalk::more(size_t &at, char close)
{
    if (m_failed) return false;
    const char c = charAt(at);
    if (c == ',' || c == close) ++at;
    else refuseToken(at, close == '}' ? "expected a comma or the end of the object" : "expected a comma or the end of the array");
    return c == ',';
}

// Walks only go forward, so that the document is searched once; asked about an earlier place, it searches again.
inline bool JsonWalk::hasEscape(const char *from, const char *to)
{
    if (from < m_searched || m_backslash < from) findBackslash(from);
    return m_backslash < to;
}

template<class F> void JsonWalk::eachField(F &&f)
{
    ++m_next;
    if (charAt(m_next) == '}') {
        ++m_next;
        return;
    }
    std::string unescaped; // lives as long as the callback that got it
    do {
        std::string_view key;
        if (!readKey(m_next, key, unescaped)) return;
        JsonValue child(*this, m_next);
        f(key, child);
        if (!child.m_used && !m_failed) skip();
    } while (more(m_next, '}'));
}

template<class F> void JsonWalk::eachItem(F &&f)
{
    ++m_next;
    if (charAt(m_next) == ']') {
        ++m_next;
        return;
    }
    do {
        JsonValue child(*this, m_next);
        f(child);
        if (!child.m_used && !m_failed) skip();
    } while (more(m_next, ']'));
}

template<class F> void JsonValue::fields(F &&f)
{
    m_used = true;
    if (m_walk.failed()) return;
    if (kind() != Kind::Object) return m_walk.refuse(*this, "expected an object");
    if (!m_walk.enter()) return;
    m_walk.eachField(std::forward<F>(f));
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
    if (!m_walk.enter()) return;
    m_walk.eachItem(std::forward<F>(f));
    --m_walk.m_depth;
}

template<class F> Result<> JsonWalk::read(F &&f)
{
    if (start()) {
        JsonValue root(*this, 0);
        f(root);
        if (!root.m_used && !m_failed) skip();
        if (!m_failed && m_next < m_count) refuseToken(m_next, "something stands behind the document");
    }
    if (m_failed) return tl::unexpected<Error>(m_error);
    return {};
}

} // namespace jitscope
