#include "config/hocontree.h"

#include "config/reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace jitscope {

namespace {

QString hoconText(const char *text)
{
    return QCoreApplication::translate("Config", text);
}

// Thrown and caught in this file only: the way out of a deep descent.
struct HoconStop
{
    qsizetype at;
    QString detail;
};

bool isReserved(char c)
{
    return c != '\0' && std::string_view("$\"{}[]:=,+#`^?!@*&\\").find(c) != std::string_view::npos;
}

bool isBracket(char c)
{
    return c != '\0' && std::string_view("{}[]:=,").find(c) != std::string_view::npos;
}

class HoconParser
{
public:
    explicit HoconParser(QByteArrayView bytes) : m_bytes(bytes) {}

    HoconPiece root()
    {
        skip(true);
        HoconPiece out{HoconPiece::Kind::Object};
        if (peek() == '[') stop(m_at, hoconText(QT_TRANSLATE_NOOP("Config", "A list where the file's object should be")));
        if (peek() != '{') {
            fields(out.fields, -1);
            return out;
        }
        out = object();
        skip(true);
        if (!atEnd()) stop(m_at, hoconText(QT_TRANSLATE_NOOP("Config", "Text after the closing brace of the whole file")));
        return out;
    }

private:
    [[noreturn]] void stop(qsizetype at, const QString &detail) const { throw HoconStop{at, detail}; }
    bool atEnd() const { return m_at >= m_bytes.size(); }
    char peek(qsizetype ahead = 0) const { return m_at + ahead < m_bytes.size() ? m_bytes[m_at + ahead] : '\0'; }
    bool startsWith(std::string_view text) const { return std::string_view(m_bytes.data() + m_at, size_t(m_bytes.size() - m_at)).starts_with(text); }
    bool atComment() const { return peek() == '#' || (peek() == '/' && peek(1) == '/'); }
    QString text(qsizetype from, qsizetype to) const { return QString::fromUtf8(m_bytes.sliced(from, to - from)); }

    // Bytes of the white space here that ends no line; 0: none.
    int blankHere() const
    {
        const auto c = static_cast<unsigned char>(peek());
        if (atEnd() || c == '\n') return 0;
        if (c < 0x80) return c == ' ' || (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x1f) ? 1 : 0;
        if (startsWith("\xc2\xa0")) return 2;
        if (startsWith("\xef\xbb\xbf") || startsWith("\xe1\x9a\x80") || startsWith("\xe2\x80\xa8") || startsWith("\xe2\x80\xa9") || startsWith("\xe2\x80\xaf")
            || startsWith("\xe2\x81\x9f") || startsWith("\xe3\x80\x80"))
            return 3;
        const auto last = static_cast<unsigned char>(peek(2));
        return startsWith("\xe2\x80") && last >= 0x80 && last <= 0x8a ? 3 : 0;
    }
    void skipBlanks()
    {
        while (const int bytes = blankHere()) m_at += bytes;
    }
    // White space and comments; true: a line ended in them.
    bool skip(bool lines)
    {
        bool ended = false;
        while (true) {
            skipBlanks();
            if (atComment()) {
                while (!atEnd() && peek() != '\n') ++m_at;
            } else if (lines && peek() == '\n') {
                ++m_at;
                ended = true;
            } else {
                return ended;
            }
        }
    }

    HoconPiece object()
    {
        const qsizetype from = m_at++;
        HoconPiece out{HoconPiece::Kind::Object};
        fields(out.fields, from);
        out.span = {from, m_at};
        return out;
    }

    // `brace`: where the object was opened; -1: the file's own, without braces.
    void fields(std::vector<HoconField> &out, qsizetype brace)
    {
        const Depth depth(*this);
        bool open = true; // a field may begin here
        bool comma = false;
        while (true) {
            if (skip(true)) open = true;
            if (atEnd()) {
                if (brace < 0) return;
                stop(m_at, hoconText(QT_TRANSLATE_NOOP("Config", "The file ends before the brace of line %1 is closed")).arg(placeOf(m_bytes, brace).line));
            }
            if (peek() == '}') {
                if (brace < 0) stop(m_at, hoconText(QT_TRANSLATE_NOOP("Config", "A closing brace that was never opened")));
                ++m_at;
                return;
            }
            if (peek() == ',') {
                if (out.empty() || comma) stop(m_at, hoconText(QT_TRANSLATE_NOOP("Config", "A comma with nothing before it")));
                ++m_at;
                open = comma = true;
                continue;
            }
            if (!open) stop(m_at, unexpected(hoconText(QT_TRANSLATE_NOOP("Config", "a new line, a comma or a closing brace"))));
            out.push_back(field());
            open = comma = false;
        }
    }

    QString unexpected(const QString &wanted) const
    {
        qsizetype to = m_at;
        while (to < m_bytes.size() && to < m_at + 4 && (to == m_at || (static_cast<unsigned char>(m_bytes[to]) & 0xc0) == 0x80)) ++to;
        const char c = peek();
        if (!atEnd() && isReserved(c) && !isBracket(c))
            return hoconText(QT_TRANSLATE_NOOP("Config", "“%1” must stand in quotes here; expected %2")).arg(text(m_at, to), wanted);
        return hoconText(QT_TRANSLATE_NOOP("Config", "Expected %1, found “%2”")).arg(wanted, atEnd() ? QString() : text(m_at, to));
    }

    HoconField field()
    {
        HoconField out;
        out.span.from = m_at;
        if (startsWith("include") && (m_at + 7 >= m_bytes.size() || endsWord(m_at + 7))) {
            include(out);
            return out;
        }
        out.key.from = m_at;
        out.steps = path(out.key.to);
        skip(true);
        if (peek() == '{') {
            // no separator
        } else if (startsWith("+=")) {
            out.append = true;
            out.separator = {m_at, m_at + 2};
        } else if (peek() == '=' || peek() == ':') {
            out.separator = {m_at, m_at + 1};
        } else {
            stop(m_at, hoconText(QT_TRANSLATE_NOOP("Config", "The key “%1” has no value: expected =, : or {")).arg(pathText(out.steps)));
        }
        m_at = std::max(m_at, out.separator.to);
        skip(true);
        out.value = value(hoconText(QT_TRANSLATE_NOOP("Config", "a value")));
        out.span.to = out.value.span.to;
        return out;
    }

    bool endsWord(qsizetype at) const
    {
        HoconParser there(m_bytes);
        there.m_at = at;
        return there.blankHere() || there.peek() == '\n' || there.atComment() || isReserved(there.peek());
    }

    void include(HoconField &out)
    {
        m_at += 7;
        skip(true);
        int brackets = 0;
        out.kind = HoconField::Include::Guess;
        while (peek() != '"') {
            const auto takes = [&](std::string_view word) {
                if (!startsWith(word)) return false;
                m_at += qsizetype(word.size());
                skipBlanks();
                ++brackets;
                return true;
            };
            if (!out.required && brackets == 0 && takes("required(")) out.required = true;
            else if (out.kind == HoconField::Include::Guess && takes("file(")) out.kind = HoconField::Include::File;
            else if (out.kind == HoconField::Include::Guess && takes("classpath(")) out.kind = HoconField::Include::Classpath;
            else if (out.kind == HoconField::Include::Guess && takes("url(")) out.kind = HoconField::Include::Url;
            else stop(m_at, unexpected(hoconText(QT_TRANSLATE_NOOP("Config", "a file name in quotes after “include”"))));
        }
        out.include = quoted().text;
        for (; brackets > 0; --brackets) {
            skipBlanks();
            if (peek() != ')') stop(m_at, unexpected(QStringLiteral(")")));
            ++m_at;
        }
        out.span.to = m_at;
    }

    // Up to a separator. `to`: the end of its last letter.
    ConfigPath path(qsizetype &to)
    {
        const qsizetype from = m_at;
        ConfigPath out;
        QString step, blank;
        bool quotes = false, any = false;
        const auto close = [&] {
            if (step.isEmpty() && !quotes) stop(from, hoconText(QT_TRANSLATE_NOOP("Config", "A key with an empty name: a dot too many, or none given")));
            out += step;
            step.clear();
            quotes = false;
        };
        to = m_at;
        while (true) {
            const qsizetype before = m_at;
            skipBlanks();
            if (any) blank = text(before, m_at);
            if (atEnd() || peek() == '\n' || atComment() || isBracket(peek()) || startsWith("+=")) break;
            step += blank;
            if (peek() == '"') {
                step += quoted().text;
                quotes = true;
            } else {
                const qsizetype word = m_at;
                while (!atEnd() && peek() != '\n' && !blankHere() && !atComment() && !isReserved(peek())) ++m_at;
                if (m_at == word) stop(m_at, unexpected(hoconText(QT_TRANSLATE_NOOP("Config", "a key"))));
                const QStringList parts = text(word, m_at).split(u'.');
                for (qsizetype i = 0; i < parts.size(); ++i) {
                    if (i > 0) close();
                    step += parts[i];
                }
            }
            any = true;
            to = m_at;
        }
        if (!any) stop(m_at, unexpected(hoconText(QT_TRANSLATE_NOOP("Config", "a key"))));
        close();
        if (out.size() > deepestConfig) stop(from, hoconText(QT_TRANSLATE_NOOP("Config", "Nested too deeply")));
        return out;
    }

    HoconValue value(const QString &wanted)
    {
        HoconValue out;
        out.span = {m_at, m_at};
        while (true) {
            const qsizetype before = m_at;
            skipBlanks();
            if (atEnd() || peek() == '\n' || atComment() || peek() == ',' || peek() == '}' || peek() == ']') break;
            const QString blank = out.pieces.empty() ? QString() : text(before, m_at);
            HoconPiece next = piece(wanted);
            next.blank = blank;
            out.span.to = m_at;
            out.pieces.push_back(std::move(next));
        }
        if (out.pieces.empty()) stop(m_at, unexpected(wanted));
        const auto made = [](const HoconPiece &p) { return p.kind == HoconPiece::Kind::Object ? 1 : p.kind == HoconPiece::Kind::List ? 2 : p.kind == HoconPiece::Kind::Substitution ? 0 : 3; };
        int is = 0;
        for (const HoconPiece &p : out.pieces) {
            if (made(p) != 0 && is != 0 && made(p) != is)
                stop(p.span.from, hoconText(QT_TRANSLATE_NOOP("Config", "Text, a list and an object cannot be parts of one value; is a comma or a quote missing?")));
            if (made(p) != 0) is = made(p);
        }
        return out;
    }

    HoconPiece piece(const QString &wanted)
    {
        switch (peek()) {
        case '{': return object();
        case '[': return list();
        case '"': return quoted();
        case '$': return substitution();
        default: break;
        }
        HoconPiece out{HoconPiece::Kind::Unquoted};
        out.span.from = m_at;
        const auto exponent = [&] { // 1e+5
            if (peek() != '+' || m_at == out.span.from || (peek(-1) != 'e' && peek(-1) != 'E')) return false;
            return std::all_of(m_bytes.begin() + out.span.from, m_bytes.begin() + m_at - 1, [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-'; });
        };
        while (!atEnd() && peek() != '\n' && !blankHere() && !atComment() && (!isReserved(peek()) || exponent())) ++m_at;
        if (m_at == out.span.from) stop(m_at, unexpected(wanted));
        out.span.to = m_at;
        out.text = text(out.span.from, m_at);
        return out;
    }

    HoconPiece list()
    {
        const Depth depth(*this);
        HoconPiece out{HoconPiece::Kind::List};
        out.span.from = m_at++;
        bool open = true, comma = false;
        while (true) {
            if (skip(true)) open = true;
            if (atEnd()) stop(m_at, hoconText(QT_TRANSLATE_NOOP("Config", "The file ends before the bracket of line %1 is closed")).arg(placeOf(m_bytes, out.span.from).line));
            if (peek() == ']') break;
            if (peek() == ',') {
                if (out.elements.empty() || comma) stop(m_at, hoconText(QT_TRANSLATE_NOOP("Config", "A comma with nothing before it")));
                ++m_at;
                open = comma = true;
                continue;
            }
            if (!open) stop(m_at, unexpected(hoconText(QT_TRANSLATE_NOOP("Config", "a new line, a comma or a closing bracket"))));
            out.elements.push_back(value(hoconText(QT_TRANSLATE_NOOP("Config", "a value"))));
            open = comma = false;
        }
        out.span.to = ++m_at;
        return out;
    }

    HoconPiece substitution()
    {
        HoconPiece out{HoconPiece::Kind::Substitution};
        out.span.from = m_at++;
        if (peek() != '{') stop(m_at - 1, hoconText(QT_TRANSLATE_NOOP("Config", "“$” must stand in quotes, or be the beginning of ${…}")));
        ++m_at;
        out.optional = peek() == '?';
        if (out.optional) ++m_at;
        qsizetype to = 0;
        out.path = path(to);
        if (startsWith("[]")) {
            out.environmentList = true;
            m_at += 2;
            skipBlanks();
        }
        if (peek() != '}') stop(m_at, hoconText(QT_TRANSLATE_NOOP("Config", "${…} is not closed")));
        out.span.to = ++m_at;
        return out;
    }

    HoconPiece quoted()
    {
        HoconPiece out{HoconPiece::Kind::Quoted};
        out.span.from = m_at;
        if (startsWith("\"\"\"")) {
            const qsizetype end = m_bytes.indexOf("\"\"\"", m_at + 3);
            if (end < 0) stop(m_at, hoconText(QT_TRANSLATE_NOOP("Config", "The three quotes are never closed")));
            const qsizetype from = m_at + 3;
            m_at = end + 3;
            while (peek() == '"') ++m_at; // the last three close it
            out.text = text(from, m_at - 3);
            out.span.to = m_at;
            return out;
        }
        qsizetype plain = ++m_at;
        while (true) {
            const auto c = static_cast<unsigned char>(peek());
            if (atEnd() || c == '\n') stop(out.span.from, hoconText(QT_TRANSLATE_NOOP("Config", "The quote is not closed on its line")));
            const bool high = c == 0xc2 && static_cast<unsigned char>(peek(1)) < 0xa0; // U+0080 to U+009F
            if (c < 0x20 || c == 0x7f || high) stop(m_at, hoconText(QT_TRANSLATE_NOOP("Config", "A control character in quotes; write it as \\t or \\uXXXX")));
            if (c != '"' && c != '\\') {
                ++m_at;
                continue;
            }
            out.text += text(plain, m_at);
            ++m_at;
            if (c == '"') break;
            escape(out.text);
            plain = m_at;
        }
        out.span.to = m_at;
        return out;
    }

    void escape(QString &out)
    {
        const char c = peek();
        ++m_at;
        switch (c) {
        case '"': case '\\': case '/': out += QLatin1Char(c); return;
        case 'b': out += u'\b'; return;
        case 'f': out += u'\f'; return;
        case 'n': out += u'\n'; return;
        case 'r': out += u'\r'; return;
        case 't': out += u'\t'; return;
        case 'u': {
            bool fine = m_at + 4 <= m_bytes.size() && std::all_of(m_bytes.begin() + m_at, m_bytes.begin() + m_at + 4, [](char x) { return std::isxdigit(static_cast<unsigned char>(x)); });
            if (fine) out += QChar(m_bytes.sliced(m_at, 4).toByteArray().toUShort(&fine, 16));
            if (fine) {
                m_at += 4;
                return;
            }
            break;
        }
        default: break;
        }
        stop(m_at - 2, hoconText(QT_TRANSLATE_NOOP("Config", "An unknown escape after a backslash in quotes; write \\\\ for a backslash")));
    }

    struct Depth
    {
        explicit Depth(HoconParser &of) : parser(of)
        {
            if (++parser.m_depth > deepestConfig) parser.stop(parser.m_at, hoconText(QT_TRANSLATE_NOOP("Config", "Nested too deeply")));
        }
        ~Depth() { --parser.m_depth; }
        HoconParser &parser;
    };

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

ConfigResult<HoconPiece> parseHocon(QByteArrayView bytes)
{
    try {
        return HoconParser(bytes).root();
    } catch (const HoconStop &fault) {
        return tl::unexpected(ConfigFault{placeOf(bytes, fault.at), fault.detail});
    }
}

QJsonValue hoconWord(const QString &word)
{
    if (word == QLatin1String("true")) return true;
    if (word == QLatin1String("false")) return false;
    if (word == QLatin1String("null")) return QJsonValue(QJsonValue::Null);
    const auto figure = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'-' || c == u'+' || c == u'.' || c == u'e' || c == u'E'; };
    if (word.isEmpty() || (!word[0].isDigit() && word[0] != u'-') || !std::ranges::all_of(word, figure)) return word;
    bool fine = false;
    if (const qlonglong whole = word.toLongLong(&fine); fine) return QJsonValue(qint64(whole));
    const double real = word.toDouble(&fine);
    return fine ? QJsonValue(real) : QJsonValue(word);
}

} // namespace jitscope
