#include "config/jsexpressions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace jitscope {

namespace {

constexpr int deepestScript = 200;    // brackets and statements within each other; real files have ten

constexpr std::array<const char *, 16> assigning = {"=", "+=", "-=", "*=", "/=", "%=", "**=", "<<=", ">>=", ">>>=", "&=", "|=", "^=", "&&=", "||=", "?\?="};
constexpr std::array<const char *, 9> changing = {"push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin"};

QJsonValue folded(const ScriptNode &left, std::string_view mark, const ScriptNode &right)
{
    const QJsonValue &a = left.value, &b = right.value;
    if (left.kind != ScriptNode::Kind::Constant || right.kind != ScriptNode::Kind::Constant) return QJsonValue(QJsonValue::Undefined);
    if (mark == "+" && a.isString() && b.isString()) return a.toString() + b.toString();
    if (!a.isDouble() || !b.isDouble()) return QJsonValue(QJsonValue::Undefined);
    if (mark == "+") return a.toDouble() + b.toDouble();
    if (mark == "-") return a.toDouble() - b.toDouble();
    if (mark == "*") return a.toDouble() * b.toDouble();
    if (mark == "/" && b.toDouble() != 0) return a.toDouble() / b.toDouble();
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace

JsExpressions::JsExpressions(const MaskedScript &script) : m_lexer(script)
{
    m_out.directives = script.directives;
    m_token = m_lexer.next();
}

ConfigResult<JsProgram> JsExpressions::take()
{
    // The lexer's fault ends the tokens, so the parser's own comes from it.
    if (m_lexer.fault) return tl::unexpected(*m_lexer.fault);
    if (m_fault) return tl::unexpected(*m_fault);
    m_out.comments = m_lexer.comments();
    m_out.modern = m_lexer.modern;
    return std::move(m_out);
}

void JsExpressions::fault(qsizetype at, const char *why)
{
    if (failed()) return;
    m_fault = ConfigFault{placeOf(m_lexer.all(), at), QCoreApplication::translate("Config", why)};
    m_token = {JsKind::End, {m_lexer.all().size(), m_lexer.all().size()}, true};
}

void JsExpressions::unexpected()
{
    if (failed()) return;
    const qsizetype at = m_token.span.from;
    if (m_token.kind == JsKind::End) {
        fault(at, QT_TRANSLATE_NOOP("Config", "the file ends before what began in it does"));
        return;
    }
    const QString what = text(m_token).left(40);
    fault(at, "");
    m_fault->detail = QCoreApplication::translate("Config", "%1 is not expected here").arg(what);
}

void JsExpressions::deeper()
{
    if (++m_depth > deepestScript) fault(m_token.span.from, QT_TRANSLATE_NOOP("Config", "brackets lie too deep in each other"));
}

void JsExpressions::advance()
{
    if (failed()) return;
    m_lastEnd = m_token.span.to;
    m_token = m_lexer.next();
}

JsToken JsExpressions::peek()
{
    const JsLexer::Mark mark = m_lexer.mark();
    const JsToken following = m_lexer.next();
    m_lexer.back(mark);
    return following;
}

bool JsExpressions::accept(const char *mark)
{
    if (!is(mark)) return false;
    advance();
    return true;
}

bool JsExpressions::acceptName(const char *name)
{
    if (!isName(name)) return false;
    advance();
    return true;
}

// One that stands between other code, as <!--# if … --> does; what it brings is not known here.
bool JsExpressions::skipDirective()
{
    if (m_token.kind != JsKind::Directive) return false;
    m_out.blanks.push_back(m_token.span);
    advance();
    return true;
}

void JsExpressions::expect(const char *mark)
{
    if (!accept(mark)) unexpected();
}

void JsExpressions::record(ScriptAssignment made)
{
    while (made.target.size() > 1 && (made.target[0] == u"window" || made.target[0] == u"self" || made.target[0] == u"globalThis")) made.target.removeFirst();
    if (made.target.isEmpty() || (made.target[0] != u"config" && made.target[0] != u"interfaceConfig")) return;
    m_out.assignments.push_back(std::move(made));
}

ScriptNode JsExpressions::other(qsizetype from) const
{
    ScriptNode node;
    node.span = {from, m_lastEnd};
    return node;
}

bool JsExpressions::holdsDirective(TextSpan span) const
{
    const auto it = std::ranges::lower_bound(m_out.directives, span.from, {}, &TextSpan::from);
    return it != m_out.directives.end() && it->from < span.to;
}

ScriptNode JsExpressions::expression()
{
    const qsizetype from = m_token.span.from;
    ScriptNode node = assignment();
    if (!is(",")) return node;
    while (accept(",")) assignment();
    return other(from);
}

ScriptNode JsExpressions::assignment()
{
    const Deeper deeper(*this);
    const qsizetype from = m_token.span.from;
    if (failed()) return other(from);
    if (isName("yield") && m_function > 0) {
        advance();
        accept("*");
        if (!m_token.afterNewline && !is(")") && !is("]") && !is("}") && !is(",") && !is(";") && !is(":")) assignment();
        return other(from);
    }
    ScriptNode left = binary(0);
    if (left.assignment == arrowFunction) return left;
    if (is("?")) {
        advance();
        const bool noIn = std::exchange(m_noIn, false);
        assignment();
        m_noIn = noIn;
        expect(":");
        assignment();
        return other(from);
    }
    const bool assigns = m_token.kind == JsKind::Mark && std::ranges::any_of(assigning, [&](const char *mark) { return is(mark); });
    if (!assigns) return left;
    const bool plain = is("=");
    advance();
    ScriptNode value = assignment();
    ScriptNode whole = other(from);
    if (left.kind == ScriptNode::Kind::Name) {
        const size_t before = m_out.assignments.size();
        // Several values in one statement are none that can be edited alone.
        const bool chained = value.assignment >= 0;
        record({plain ? ScriptAssignment::Kind::Assign : ScriptAssignment::Kind::Change, left.names, left.span, {}, false, std::move(value)});
        if (m_out.assignments.size() > before && !chained) whole.assignment = int(before);
    }
    return whole;
}

int JsExpressions::precedence() const
{
    if (m_token.kind == JsKind::Name) return isName("instanceof") || (isName("in") && !m_noIn) ? 8 : 0;
    if (m_token.kind != JsKind::Mark) return 0;
    const QByteArrayView v = m_lexer.text(m_token.span);
    const std::string_view mark(v.data(), size_t(v.size()));
    if (mark == "??") return 1;
    if (mark == "||") return 2;
    if (mark == "&&") return 3;
    if (mark == "|") return 4;
    if (mark == "^") return 5;
    if (mark == "&") return 6;
    if (mark == "==" || mark == "!=" || mark == "===" || mark == "!==") return 7;
    if (mark == "<" || mark == ">" || mark == "<=" || mark == ">=") return 8;
    if (mark == "<<" || mark == ">>" || mark == ">>>") return 9;
    if (mark == "+" || mark == "-") return 10;
    if (mark == "*" || mark == "/" || mark == "%") return 11;
    return mark == "**" ? 12 : 0;
}

ScriptNode JsExpressions::binary(int least)
{
    const qsizetype from = m_token.span.from;
    ScriptNode left = unary();
    while (left.assignment != arrowFunction && !failed()) {
        const int strength = precedence();
        if (strength == 0 || strength <= least) break;
        const QByteArray mark = m_lexer.text(m_token.span).toByteArray();
        advance();
        const ScriptNode right = binary(mark == "**" ? strength - 1 : strength);
        ScriptNode both = other(from);
        both.value = folded(left, mark.toStdString(), right);
        if (!both.value.isUndefined()) both.kind = ScriptNode::Kind::Constant;
        if ((mark == "||" || mark == "??") && left.kind == ScriptNode::Kind::Name && (right.isEmptyObject() || (right.kind == ScriptNode::Kind::Array && right.elements.empty()))) {
            both.names = left.names;
            both.isFallback = true;
        }
        left = std::move(both);
    }
    return left;
}

ScriptNode JsExpressions::unary()
{
    const Deeper deeper(*this);
    const qsizetype from = m_token.span.from;
    if (failed()) return other(from);
    if (is("-") || is("+") || is("!") || is("~")) {
        const QByteArray mark = m_lexer.text(m_token.span).toByteArray();
        advance();
        const ScriptNode operand = unary();
        ScriptNode node = other(from);
        if (operand.kind != ScriptNode::Kind::Constant) return node;
        if (operand.value.isDouble() && (mark == "-" || mark == "+")) node.value = mark == "-" ? -operand.value.toDouble() : operand.value.toDouble();
        else if (mark == "!" && operand.value.isDouble()) node.value = operand.value.toDouble() == 0; // !0 and !1 of minified files
        else if (mark == "!" && operand.value.isBool()) node.value = !operand.value.toBool();
        if (!node.value.isUndefined()) node.kind = ScriptNode::Kind::Constant;
        return node;
    }
    if (is("++") || is("--") || isName("delete")) {
        advance();
        const ScriptNode operand = unary();
        if (operand.kind == ScriptNode::Kind::Name) record({ScriptAssignment::Kind::Change, operand.names, operand.span, {}, false, {}});
        return other(from);
    }
    if (isName("typeof") || isName("void")) return advance(), unary(), other(from);
    if (isName("await")) {
        const JsToken following = peek();
        if (!following.afterNewline && (following.kind == JsKind::Name || following.kind == JsKind::String || text(following) == u"(" || text(following) == u"[" || text(following) == u"{")) {
            m_lexer.modern = true;
            return advance(), unary(), other(from);
        }
    }
    ScriptNode operand = unaryOperand();
    if (operand.assignment != arrowFunction && !m_token.afterNewline && (is("++") || is("--"))) {
        advance();
        if (operand.kind == ScriptNode::Kind::Name) record({ScriptAssignment::Kind::Change, operand.names, operand.span, {}, false, {}});
        return other(from);
    }
    return operand;
}

ScriptNode JsExpressions::unaryOperand()
{
    const qsizetype from = m_token.span.from;
    if (isName("new")) {
        advance();
        if (accept(".")) {
            advance(); // new.target
        } else {
            unaryOperand(); // takes the arguments as a call, which comes to the same
        }
        return call(other(from));
    }
    return call(primary());
}

ScriptNode JsExpressions::call(ScriptNode node)
{
    const qsizetype from = node.span.from;
    const auto become = [&] { node = other(from); };
    while (node.assignment != arrowFunction && !failed()) {
        if (is(".")) {
            advance();
            if (m_token.kind != JsKind::Name && m_token.kind != JsKind::PrivateName) return unexpected(), node;
            const QString name = text(m_token);
            advance();
            if (node.kind == ScriptNode::Kind::Name) node.names += name, node.span.to = m_lastEnd;
            else become();
        } else if (is("[")) {
            advance();
            const bool noIn = std::exchange(m_noIn, false);
            const ScriptNode step = expression();
            m_noIn = noIn;
            expect("]");
            const bool known = step.kind == ScriptNode::Kind::Constant && (step.value.isString() || step.value.isDouble());
            if (node.kind == ScriptNode::Kind::Name && known) node.names += step.value.toVariant().toString(), node.span.to = m_lastEnd;
            else become();
        } else if (is("?.")) {
            advance();
            if (is("(")) arguments();
            else if (is("[")) accept("["), expression(), expect("]");
            else if (m_token.kind == JsKind::Name || m_token.kind == JsKind::PrivateName) advance();
            else return unexpected(), node;
            become();
        } else if (is("(")) {
            const ScriptNode callee = node;
            const ScriptNode first = arguments();
            if (is("=>") && callee.kind == ScriptNode::Kind::Name && callee.names == QStringList{QStringLiteral("async")}) return m_lexer.modern = true, arrowRest(from);
            if (callee.kind == ScriptNode::Kind::Name && callee.names.size() > 1) {
                const QString method = callee.names.back();
                if (std::ranges::any_of(changing, [&](const char *one) { return method == QLatin1String(one); }))
                    record({ScriptAssignment::Kind::Change, callee.names.first(callee.names.size() - 1), callee.span, {}, false, {}});
                if (callee.names[0] == u"Object" && first.kind == ScriptNode::Kind::Name)
                    record({ScriptAssignment::Kind::Change, first.names, first.span, {}, false, {}});
            }
            become();
        } else if (m_token.kind == JsKind::Template) {
            templateText();
            become();
        } else {
            break;
        }
    }
    return node;
}

// Answers the first one.
ScriptNode JsExpressions::arguments()
{
    ScriptNode first;
    bool isFirst = true;
    expect("(");
    ++m_nested;
    const bool noIn = std::exchange(m_noIn, false);
    while (!is(")") && !failed()) {
        accept("...");
        ScriptNode one = assignment();
        if (std::exchange(isFirst, false)) first = std::move(one);
        if (!accept(",")) break;
    }
    m_noIn = noIn;
    --m_nested;
    expect(")");
    return first;
}

ScriptNode JsExpressions::arrowRest(qsizetype from)
{
    expect("=>");
    ++m_nested;
    if (is("{")) {
        const bool noIn = std::exchange(m_noIn, false);
        functionBody();
        m_noIn = noIn;
    } else {
        assignment();
    }
    --m_nested;
    ScriptNode node = other(from);
    node.assignment = arrowFunction;
    return node;
}

} // namespace jitscope
