// What operators of JavaScript work on: literals, names, brackets, templates.
#include "config/jsexpressions.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jitscope {

namespace {

constexpr std::array<std::string_view, 29> reserved = {"break", "case", "catch", "const", "continue", "debugger", "default", "do", "else", "enum", "export", "extends", "finally",
    "for", "if", "in", "instanceof", "return", "switch", "throw", "try", "var", "while", "with", "typeof", "void", "delete", "new", "import"};

} // namespace

ScriptNode JsExpressions::templateText()
{
    const qsizetype from = m_token.span.from;
    bool plain = true;
    while (m_token.kind == JsKind::Template && !m_lexer.text(m_token.span).endsWith('`')) {
        plain = false;
        advance();
        const bool noIn = std::exchange(m_noIn, false);
        expression();
        m_noIn = noIn;
        if (!is("}")) return unexpected(), other(from);
        m_token = m_lexer.afterSubstitution(m_token);
    }
    if (m_token.kind != JsKind::Template) return unexpected(), other(from);
    const TextSpan span = m_token.span;
    advance();
    ScriptNode node = other(from);
    const auto value = plain && !holdsDirective(span) ? jsStringValue(m_lexer.text(span)) : std::nullopt;
    if (value) node.kind = ScriptNode::Kind::Constant, node.value = *value;
    return node;
}

QString JsExpressions::propertyName()
{
    const JsToken token = m_token;
    if (is("[")) {
        advance();
        const bool noIn = std::exchange(m_noIn, false);
        const ScriptNode name = assignment();
        m_noIn = noIn;
        expect("]");
        return name.kind == ScriptNode::Kind::Constant && name.value.isString() ? name.value.toString() : QString();
    }
    if (token.kind != JsKind::Name && token.kind != JsKind::PrivateName && token.kind != JsKind::String && token.kind != JsKind::Number) return unexpected(), QString();
    advance();
    if (token.kind == JsKind::String) return holdsDirective(token.span) ? QString() : jsStringValue(m_lexer.text(token.span)).value_or(QString());
    if (token.kind != JsKind::Number) return text(token);
    const auto number = jsNumberValue(m_lexer.text(token.span));
    return number ? QJsonValue(*number).toVariant().toString() : QString();
}

ScriptNode JsExpressions::object()
{
    const qsizetype from = m_token.span.from;
    std::vector<ScriptProperty> properties;
    std::vector<TextSpan> commas;
    expect("{");
    const bool noIn = std::exchange(m_noIn, false);
    while (!is("}") && !failed()) {
        const qsizetype start = m_token.span.from;
        ScriptProperty one;
        if (skipDirective()) continue;
        if (accept("...")) {
            m_lexer.modern = true;
            assignment();
        } else {
            if (isName("get") || isName("set") || isName("async")) {
                const QString following = text(peek());
                if (following != u":" && following != u"," && following != u"(" && following != u"}" && following != u"=") {
                    m_lexer.modern = m_lexer.modern || isName("async");
                    advance();
                }
            }
            accept("*");
            const bool isWord = m_token.kind == JsKind::Name;
            const qsizetype keyStart = m_token.span.from;
            one.name = propertyName();
            one.key = {keyStart, m_lastEnd};
            if (is("(")) parameters(), functionBody();
            else if (accept(":")) one.value = assignment();
            else if (isWord && accept("=")) assignment(); // in a pattern
            else if (!isWord) return unexpected(), other(from);
        }
        one.whole = {start, m_lastEnd};
        if (one.key.isEmpty()) one.key = one.whole;
        properties.push_back(std::move(one));
        while (skipDirective()) {}
        commas.push_back(is(",") ? m_token.span : TextSpan());
        if (!accept(",")) break;
    }
    m_noIn = noIn;
    expect("}");
    ScriptNode node = other(from);
    node.kind = ScriptNode::Kind::Object;
    node.properties = std::move(properties);
    node.commas = std::move(commas);
    return node;
}

ScriptNode JsExpressions::array()
{
    const qsizetype from = m_token.span.from;
    std::vector<ScriptNode> elements;
    std::vector<TextSpan> commas;
    bool plain = true;
    expect("[");
    const bool noIn = std::exchange(m_noIn, false);
    while (!is("]") && !failed()) {
        if (is(",")) {
            advance(); // a hole
            plain = false;
            continue;
        }
        if (accept("...")) plain = false, assignment();
        else elements.push_back(assignment());
        commas.push_back(is(",") ? m_token.span : TextSpan());
        if (!accept(",")) break;
    }
    m_noIn = noIn;
    expect("]");
    ScriptNode node = other(from);
    if (!plain) return node;
    node.kind = ScriptNode::Kind::Array;
    node.elements = std::move(elements);
    node.commas = std::move(commas);
    return node;
}

ScriptNode JsExpressions::primary()
{
    const Deeper deeper(*this);
    const JsToken token = m_token;
    const qsizetype from = token.span.from;
    if (failed()) return other(from);
    ScriptNode node;
    switch (token.kind) {
    case JsKind::String: {
        const QByteArrayView letters = m_lexer.text(token.span);
        ++(letters.startsWith('\'') ? m_out.singleQuotes : m_out.doubleQuotes);
        advance();
        node = other(from);
        const auto value = holdsDirective(token.span) ? std::nullopt : jsStringValue(letters);
        if (value) node.kind = ScriptNode::Kind::Constant, node.value = *value;
        return node;
    }
    case JsKind::Number: {
        advance();
        node = other(from);
        if (const auto value = jsNumberValue(m_lexer.text(token.span))) node.kind = ScriptNode::Kind::Constant, node.value = *value;
        return node;
    }
    case JsKind::Template: return templateText();
    case JsKind::Directive: m_out.operands.push_back(token.span); return advance(), other(from);
    case JsKind::PrivateName: return advance(), other(from);
    case JsKind::Regex: case JsKind::End: return unexpected(), other(from);
    case JsKind::Name: break;
    case JsKind::Mark:
        if (is("{")) return object();
        if (is("[")) return array();
        if (is("/") || is("/=")) {
            m_token = m_lexer.asRegex(m_token);
            return advance(), other(from);
        }
        if (is("(")) return parenthesis();
        return unexpected(), other(from);
    }
    const QByteArrayView name = m_lexer.text(token.span);
    if (name == "function") return advance(), functionRest(false), other(from);
    if (name == "class") return advance(), classRest(), other(from);
    if (name == "true" || name == "false" || name == "null") {
        const bool isNull = name == "null", isTrue = name == "true";
        advance();
        node = other(from);
        node.kind = ScriptNode::Kind::Constant;
        node.value = isNull ? QJsonValue(QJsonValue::Null) : QJsonValue(isTrue);
        return node;
    }
    if (name == "async") {
        const JsToken following = peek();
        if (!following.afterNewline && following.kind == JsKind::Name && text(following) != u"in" && text(following) != u"of" && text(following) != u"instanceof") {
            m_lexer.modern = true;
            advance();
            if (acceptName("function")) return functionRest(false), other(from);
            advance(); // async x => …
            return arrowRest(from);
        }
    }
    if (name == "import") {
        advance();
        m_lexer.modern = true;
        if (!is("(") && !is(".")) unexpected();
        return other(from);
    }
    if (std::ranges::find(reserved, std::string_view(name.data(), size_t(name.size()))) != reserved.end()) return unexpected(), other(from);
    advance();
    if (is("=>") && !m_token.afterNewline) return arrowRest(from);
    node = other(from);
    node.kind = ScriptNode::Kind::Name;
    node.names = {text(token)};
    return node;
}

// An expression in brackets, or the parameters of an arrow function.
ScriptNode JsExpressions::parenthesis()
{
    const qsizetype from = m_token.span.from;
    expect("(");
    ++m_nested;
    const bool noIn = std::exchange(m_noIn, false);
    ScriptNode inner;
    int count = 0;
    bool onlyParameters = is(")");
    while (!is(")") && !failed()) {
        if (accept("...")) onlyParameters = true;
        inner = assignment();
        ++count;
        if (!accept(",")) break;
        onlyParameters = onlyParameters || is(")");
    }
    m_noIn = noIn;
    --m_nested;
    expect(")");
    if (is("=>") && !m_token.afterNewline) return arrowRest(from);
    if (onlyParameters) unexpected();
    ScriptNode node = other(from);
    if (count == 1 && inner.kind == ScriptNode::Kind::Constant) node.kind = inner.kind, node.value = inner.value;
    return node;
}

} // namespace jitscope
