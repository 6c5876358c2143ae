#include "config/luadocument.h"

#include "config/textedit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <lua.hpp>
#include <map>

namespace jitscope {

namespace {

constexpr int deepestLua = 150; // Lua's own limit is 200
constexpr std::array<const char *, 22> luaWords = {"and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil", "not", "or", "repeat",
    "return", "then", "true", "until", "while"};

// As strong as in the manual, §3.4.8; 0: no operator.
int luaStrength(QByteArrayView mark)
{
    static const std::map<QByteArray, int> all = {{"or", 1}, {"and", 2}, {"<", 3}, {">", 3}, {"<=", 3}, {">=", 3}, {"~=", 3}, {"==", 3}, {"|", 4}, {"~", 5}, {"&", 6}, {"<<", 7}, {">>", 7},
        {"..", 8}, {"+", 9}, {"-", 9}, {"*", 10}, {"/", 10}, {"//", 10}, {"%", 10}, {"^", 12}};
    const auto it = all.find(mark.toByteArray());
    return it == all.end() ? 0 : it->second;
}

class LuaReader
{
public:
    explicit LuaReader(const QByteArray &bytes) : m_lexer(bytes), m_token(m_lexer.next()) { m_out.sections.push_back({}); }

    ConfigResult<std::unique_ptr<const LuaDocument>> read()
    {
        while (m_token.kind != LuaKind::End && !failed()) statement();
        if (m_lexer.fault) return tl::unexpected(*m_lexer.fault);
        if (m_fault) return tl::unexpected(*m_fault);
        m_out.sections.back().next = m_lexer.all().size();
        m_out.comments = m_lexer.comments();
        auto document = std::make_unique<LuaDocument>(std::move(m_out));
        static_cast<ScriptEntries &>(*document) = scriptEntries(m_lexer.all(), document->assignments, QString());
        return document;
    }

private:
    bool failed() const { return m_fault.has_value() || m_lexer.fault.has_value(); }
    QByteArrayView letters() const { return m_lexer.text(m_token.span); }
    bool is(const char *what) const { return (m_token.kind == LuaKind::Mark || m_token.kind == LuaKind::Name) && letters() == QByteArrayView(what); }
    bool isIdentifier() const { return m_token.kind == LuaKind::Name && std::ranges::none_of(luaWords, [&](const char *word) { return letters() == QByteArrayView(word); }); }
    void advance()
    {
        if (failed()) return;
        m_lastEnd = m_token.span.to;
        m_token = m_lexer.next();
    }
    bool accept(const char *what)
    {
        if (!is(what)) return false;
        advance();
        return true;
    }
    void unexpected()
    {
        if (failed()) return;
        const QString what = QString::fromUtf8(letters()).left(40);
        m_fault = ConfigFault{placeOf(m_lexer.all(), m_token.span.from), m_token.kind == LuaKind::End
                ? QCoreApplication::translate("Config", "the file ends before what began in it does") : QCoreApplication::translate("Config", "%1 is not expected here").arg(what)};
        m_token = {LuaKind::End, {m_lexer.all().size(), m_lexer.all().size()}};
    }
    void expect(const char *what)
    {
        if (!accept(what)) unexpected();
    }
    ScriptNode other(qsizetype from) const
    {
        ScriptNode node;
        node.span = {from, m_lastEnd};
        return node;
    }
    QStringList target(const QString &name) const
    {
        QStringList out{QString()};
        if (const QString &step = m_out.sections.back().step; !step.isEmpty()) out += step;
        return name.isEmpty() ? out : out + QStringList(name);
    }

    // What blocks and functions do is not followed; options that are set in them are remembered as uncertain.
    void skipBlock()
    {
        int depth = 0, braces = 0;
        LuaToken before;
        do {
            if (is("if") || is("do") || is("function") || is("repeat")) ++depth;
            else if (is("end") || is("until")) --depth;
            else if (is("{") || is("(")) ++braces;
            else if (is("}") || is(")")) --braces;
            else if (isIdentifier() && braces == 0 && depth > 0) {
                const LuaToken name = m_token;
                const QByteArrayView previous = m_lexer.text(before.span);
                const bool starts = before.kind != LuaKind::Mark || previous == ";" || previous == ")" || previous == "}" || previous == "]";
                advance();
                if (starts && previous != "local" && previous != "for" && is("="))
                    m_out.assignments.push_back({ScriptAssignment::Kind::Assign, target(QString::fromUtf8(m_lexer.text(name.span))), name.span, {}, false, other(name.span.from)});
                before = name;
                continue;
            }
            before = m_token;
            advance();
        } while (depth > 0 && m_token.kind != LuaKind::End && !failed());
        if (depth > 0) return unexpected();
        if (m_lexer.text(before.span) == "until") expression(0);
    }

    void statement()
    {
        const qsizetype from = m_token.span.from;
        if (accept(";")) {
            m_out.sections.back().end = m_lastEnd;
            return;
        }
        if (is("if") || is("do") || is("repeat") || is("function")) {
            skipBlock();
        } else if (is("while") || is("for")) {
            while (!is("do") && m_token.kind != LuaKind::End && !failed()) {
                if (is("function")) skipBlock();
                else advance();
            }
            skipBlock();
        } else if (accept("local")) {
            if (is("function")) {
                skipBlock();
            } else {
                do {
                    if (!isIdentifier()) return unexpected();
                    advance();
                    if (accept("<")) advance(), expect(">");
                } while (accept(","));
                if (accept("=")) expressions();
            }
        } else if (accept("return")) {
            if (m_token.kind != LuaKind::End && !is(";")) expressions();
        } else if (accept("goto")) {
            advance();
        } else if (accept("::")) {
            advance();
            expect("::");
        } else if (accept("break")) {
        } else {
            return simple(from);
        }
        accept(";");
        m_out.sections.back().end = m_lastEnd;
    }

    void simple(qsizetype from)
    {
        const QString name = isIdentifier() ? QString::fromUtf8(letters()) : QString();
        m_calls.clear();
        const ScriptNode left = suffixed(true);
        if (failed()) return;
        if (is("=") || is(",")) {
            bool several = false;
            while (accept(",")) several = true, suffixed(false);
            expect("=");
            ScriptNode value = expression(0);
            while (accept(",")) several = true, expression(0);
            accept(";");
            m_out.sections.back().end = m_lastEnd;
            if (left.kind != ScriptNode::Kind::Name) return;
            const bool whole = left.names.size() == 1 && !several;
            m_out.assignments.push_back({whole ? ScriptAssignment::Kind::Assign : ScriptAssignment::Kind::Change, target(left.names[0]), left.span,
                whole ? TextSpan{from, m_lastEnd} : TextSpan(), whole, std::move(value)});
            return;
        }
        const qsizetype end = m_lastEnd;
        if (m_calls.empty()) return unexpected();
        accept(";");
        const bool host = name == u"VirtualHost" || name == u"Host" || name == u"Component";
        const QString first = m_calls[0].constant().toString();
        if (host && m_calls[0].kind == ScriptNode::Kind::Constant) {
            section((name == u"Host" ? QStringLiteral("VirtualHost ") : name + u' ') + first, {from, end});
            hostParts(name);
        } else if ((name == u"Include" || name == u"include" || name == u"RunScript" || name == u"dofile") && m_calls[0].kind == ScriptNode::Kind::Constant) {
            // A pattern may fit nothing, but its folder must be there (Prosody's configmanager.lua, 0.12).
            m_out.includes.push_back({first, true, {from, m_lastEnd}, placeOf(m_lexer.all(), from)});
        } else if (host) {
            section(QStringLiteral("?"), {from, end}); // a name that is computed: its options belong to nobody we know
        }
        m_out.sections.back().end = m_lastEnd;
    }

    void section(const QString &step, TextSpan header)
    {
        m_out.sections.back().next = header.from;
        m_out.sections.push_back({step, header, m_lastEnd, 0});
    }

    // VirtualHost "x" { … }, Component "x" "muc" { … }
    void hostParts(const QString &name)
    {
        ScriptNode empty;
        empty.kind = ScriptNode::Kind::Object;
        empty.span = m_calls[0].span;
        const bool known = std::ranges::any_of(m_out.assignments, [&](const ScriptAssignment &one) { return one.target.size() > 1 && one.target[1] == m_out.sections.back().step; });
        if (!known) m_out.assignments.push_back({ScriptAssignment::Kind::Declare, target({}), empty.span, {}, true, empty});
        for (size_t i = 1; i < m_calls.size(); ++i) {
            ScriptNode &part = m_calls[i];
            if (i == 1 && name == u"Component" && part.kind == ScriptNode::Kind::Constant)
                m_out.assignments.push_back({ScriptAssignment::Kind::Assign, target(QStringLiteral("component_module")), part.span, {m_calls[0].span.to, part.span.to}, true, part});
            else if (part.kind == ScriptNode::Kind::Object)
                for (ScriptProperty &one : part.properties) {
                    if (one.name.isNull()) continue;
                    // A statement that is a field: it leaves in the text only.
                    m_out.assignments.push_back({ScriptAssignment::Kind::Assign, target(one.name), one.key, {}, true, std::move(one.value)});
                }
        }
    }

    void expressions()
    {
        do expression(0);
        while (accept(",") && !failed());
    }

    ScriptNode expression(int least)
    {
        const qsizetype from = m_token.span.from;
        if (++m_depth > deepestLua) unexpected();
        ScriptNode left;
        if (is("not") || is("-") || is("#") || is("~")) {
            const bool minus = is("-");
            advance();
            const ScriptNode operand = expression(11);
            left = other(from);
            if (minus && operand.value.isDouble()) left.kind = ScriptNode::Kind::Constant, left.value = -operand.value.toDouble();
        } else {
            left = operand();
        }
        while (!failed()) {
            const QByteArray mark = m_token.kind == LuaKind::Mark || m_token.kind == LuaKind::Name ? letters().toByteArray() : QByteArray();
            const int strength = luaStrength(mark);
            if (strength == 0 || strength <= least) break;
            advance();
            const bool rightward = mark == ".." || mark == "^";
            const ScriptNode right = expression(rightward ? strength - 1 : strength);
            ScriptNode both = other(from);
            if (left.value.isDouble() && right.value.isDouble() && (mark == "*" || mark == "+" || mark == "-")) {
                const double a = left.value.toDouble(), b = right.value.toDouble();
                both.kind = ScriptNode::Kind::Constant; // 60 * 60 * 24
                both.value = mark == "*" ? a * b : mark == "+" ? a + b : a - b;
            }
            left = std::move(both);
        }
        --m_depth;
        return left;
    }

    ScriptNode constant(QJsonValue value)
    {
        const qsizetype from = m_token.span.from;
        advance();
        ScriptNode node = other(from);
        node.kind = value.isUndefined() ? ScriptNode::Kind::Other : ScriptNode::Kind::Constant;
        node.value = std::move(value);
        return node;
    }

    ScriptNode text()
    {
        const QByteArrayView literal = letters();
        if (literal.startsWith('\'')) ++m_out.singleQuotes;
        if (literal.startsWith('"')) ++m_out.doubleQuotes;
        const auto value = luaStringValue(literal);
        return constant(value ? QJsonValue(*value) : QJsonValue(QJsonValue::Undefined));
    }

    ScriptNode operand()
    {
        const qsizetype from = m_token.span.from;
        if (m_token.kind == LuaKind::String) return text();
        if (m_token.kind == LuaKind::Number) {
            const auto value = luaNumberValue(letters());
            return constant(value ? QJsonValue(*value) : QJsonValue(QJsonValue::Undefined));
        }
        if (is("true") || is("false")) return constant(is("true"));
        if (is("nil")) return constant(QJsonValue::Null);
        if (is("{")) return table();
        if (is("...")) return advance(), other(from);
        if (is("function")) return skipBlock(), other(from);
        return suffixed(false);
    }

    // A name or a bracket with what hangs on it; `calls`: keep the arguments, for VirtualHost "x" and the like.
    ScriptNode suffixed(bool calls)
    {
        const qsizetype from = m_token.span.from;
        ScriptNode node;
        if (accept("(")) {
            expression(0);
            expect(")");
            node = other(from);
        } else if (isIdentifier()) {
            node.names = {QString::fromUtf8(letters())};
            advance();
            node.kind = ScriptNode::Kind::Name;
            node.span = {from, m_lastEnd};
        } else {
            unexpected();
            return node;
        }
        while (!failed()) {
            if (accept(".") || accept(":")) {
                if (m_token.kind != LuaKind::Name) return unexpected(), node;
                node.names += QString::fromUtf8(letters());
                advance();
            } else if (accept("[")) {
                expression(0);
                expect("]");
                node.names += QStringLiteral("?");
            } else if (m_token.kind == LuaKind::String || is("{") || is("(")) {
                ScriptNode argument;
                if (accept("(")) {
                    if (!is(")")) argument = expression(0);
                    while (accept(",")) expression(0);
                    expect(")");
                } else {
                    argument = operand();
                }
                if (calls) m_calls.push_back(std::move(argument));
                node.kind = ScriptNode::Kind::Other;
            } else {
                break;
            }
            node.span.to = m_lastEnd;
        }
        node.span = {from, m_lastEnd};
        return node;
    }

    ScriptNode table()
    {
        const qsizetype from = m_token.span.from;
        std::vector<ScriptProperty> fields;
        std::vector<TextSpan> separators;
        bool named = true, positional = true;
        expect("{");
        while (!is("}") && !failed()) {
            ScriptProperty one;
            const LuaToken start = m_token;
            const qsizetype mark = m_lexer.at();
            if (accept("[")) {
                const ScriptNode key = expression(0);
                expect("]");
                if (key.value.isString()) one.name = key.value.toString();
                one.key = {start.span.from, m_lastEnd};
                expect("=");
                one.value = expression(0);
                positional = false;
                named = named && !one.name.isNull();
            } else {
                const bool word = isIdentifier();
                if (word) advance();
                if (word && is("=")) {
                    one.name = QString::fromUtf8(m_lexer.text(start.span));
                    one.key = start.span;
                    advance();
                    positional = false;
                } else {
                    if (word) m_lexer.back(mark), m_token = start;
                    named = false;
                }
                one.value = expression(0);
            }
            one.whole = {start.span.from, m_lastEnd};
            fields.push_back(std::move(one));
            const bool separated = is(",") || is(";");
            separators.push_back(separated ? m_token.span : TextSpan());
            if (!separated) break;
            advance();
        }
        expect("}");
        ScriptNode node = other(from);
        node.commas = std::move(separators);
        if (positional) {
            node.kind = ScriptNode::Kind::Array;
            for (ScriptProperty &one : fields) node.elements.push_back(std::move(one.value));
        } else if (named) {
            node.kind = ScriptNode::Kind::Object;
            node.properties = std::move(fields);
        }
        return node; // a mixed one is neither
    }

    LuaLexer m_lexer;
    LuaToken m_token;
    qsizetype m_lastEnd = 0;
    LuaDocument m_out;
    std::vector<ScriptNode> m_calls;
    std::optional<ConfigFault> m_fault;
    int m_depth = 0;
};

// Lua's memory, with a limit; realloc(3) does the work.
void *luaMemory(void *used, void *block, size_t before, size_t after)
{
    constexpr size_t most = size_t(96) << 20;
    size_t &all = *static_cast<size_t *>(used);
    if (!block) before = 0;
    if (after > before && all + (after - before) > most) return nullptr;
    all += after - before;
    if (after > 0) return std::realloc(block, after);
    std::free(block);
    return nullptr;
}

} // namespace

ConfigResult<std::unique_ptr<const LuaDocument>> luaDocument(const QByteArray &bytes)
{
    return LuaReader(bytes).read();
}

std::optional<ConfigFault> luaFault(const QByteArray &bytes)
{
    size_t used = 0;
    lua_State *state = lua_newstate(luaMemory, &used);
    if (!state) return ConfigFault{{}, QCoreApplication::translate("Config", "Lua does not start")};
    std::optional<ConfigFault> fault;
    if (luaL_loadbufferx(state, bytes.constData(), size_t(bytes.size()), "=c", "t") != LUA_OK) {
        size_t length = 0;
        const char *said = lua_tolstring(state, -1, &length);
        const QString message = said ? QString::fromUtf8(said, qsizetype(std::min<size_t>(length, 500))) : QString(); // "c:12: '}' expected near 'b'"
        const int line = message.section(u':', 1, 1).toInt();
        fault = ConfigFault{{line, 0}, line > 0 ? message.section(u':', 2).trimmed() : message};
    }
    lua_close(state);
    return fault;
}

} // namespace jitscope
