#include "config/jsparser.h"

#include "config/jsexpressions.h"

#include <QCoreApplication>

namespace jitscope {

void JsStatements::program()
{
    while (m_token.kind != JsKind::End && !failed()) statement();
}

void JsStatements::endStatement()
{
    if (accept(";")) return;
    if (is("}") || m_token.kind == JsKind::End || m_token.afterNewline) return;
    unexpected();
}

void JsStatements::block()
{
    expect("{");
    while (!is("}") && m_token.kind != JsKind::End && !failed()) statement();
    expect("}");
}

void JsStatements::functionBody()
{
    ++m_function;
    ++m_nested;
    block();
    --m_nested;
    --m_function;
}

// After `function` has been taken.
void JsStatements::functionRest(bool needsName)
{
    accept("*");
    if (m_token.kind == JsKind::Name) advance();
    else if (needsName) return unexpected();
    parameters();
    functionBody();
}

void JsStatements::parameters()
{
    expect("(");
    ++m_nested;
    while (!is(")") && !failed()) {
        accept("...");
        assignment();
        if (!accept(",")) break;
    }
    --m_nested;
    expect(")");
}

void JsStatements::classRest()
{
    if (m_token.kind == JsKind::Name && !isName("extends")) advance();
    if (acceptName("extends")) unaryOperand();
    expect("{");
    ++m_nested;
    while (!is("}") && m_token.kind != JsKind::End && !failed()) {
        if (accept(";")) continue;
        classMember();
    }
    --m_nested;
    expect("}");
}

void JsStatements::classMember()
{
    // Words such as static, get and async may be the member's own name.
    while (isName("static") || isName("get") || isName("set") || isName("async")) {
        m_lexer.modern = m_lexer.modern || isName("async");
        advance();
        if (is("(") || is("=") || is(";") || is("}")) break;
        if (is("{")) return functionBody(); // static { … }
    }
    accept("*");
    if (!is("(") && !is("=") && !is(";") && !is("}")) propertyName();
    if (is("(")) {
        parameters();
        return functionBody();
    }
    m_lexer.modern = true; // fields
    if (accept("=")) {
        ++m_function;
        assignment();
        --m_function;
    }
    endStatement();
}

void JsStatements::declaration()
{
    do {
        const JsToken name = m_token;
        if (is("{") || is("[")) unaryOperand(); // a pattern reads like a literal
        else if (m_token.kind == JsKind::Name) advance();
        else return unexpected();
        if (!accept("=")) continue;
        ScriptNode value = assignment();
        if (name.kind != JsKind::Name) continue;
        record({ScriptAssignment::Kind::Declare, {text(name)}, name.span, {}, m_nested == 0, std::move(value)});
    } while (accept(","));
}

void JsStatements::nestedStatement()
{
    ++m_nested;
    statement();
    --m_nested;
}

void JsStatements::parenthesised()
{
    expect("(");
    ++m_nested;
    expression();
    --m_nested;
    expect(")");
}

void JsStatements::forStatement()
{
    if (acceptName("await")) m_lexer.modern = true;
    expect("(");
    ++m_nested;
    m_noIn = true;
    if (isName("var") || isName("const") || (isName("let") && startsDeclaration())) advance(), declaration();
    else if (!is(";")) expression();
    m_noIn = false;
    if (acceptName("of")) assignment();
    else if (acceptName("in")) expression();
    else {
        expect(";");
        if (!is(";")) expression();
        expect(";");
        if (!is(")")) expression();
    }
    --m_nested;
    expect(")");
    nestedStatement();
}

void JsStatements::switchStatement()
{
    parenthesised();
    expect("{");
    ++m_nested;
    while (!is("}") && m_token.kind != JsKind::End && !failed()) {
        if (acceptName("case")) expression(), expect(":");
        else if (acceptName("default")) expect(":");
        else statement();
    }
    --m_nested;
    expect("}");
}

void JsStatements::tryStatement()
{
    ++m_nested;
    block();
    bool complete = false;
    if (acceptName("catch")) {
        complete = true;
        if (accept("(")) {
            unaryOperand();
            expect(")");
        } else {
            m_lexer.modern = true;
        }
        block();
    }
    if (acceptName("finally")) complete = true, block();
    --m_nested;
    if (!complete) unexpected();
}

// `let` is a word of its own only before a name or a pattern.
bool JsStatements::startsDeclaration()
{
    const JsToken following = peek();
    return following.kind == JsKind::Name || text(following) == u"{" || text(following) == u"[";
}

bool JsStatements::isLabel()
{
    return text(peek()) == u":";
}

// "async" and, on the same line, "function".
bool JsStatements::isAsyncFunction()
{
    const JsToken following = peek();
    return !following.afterNewline && text(following) == u"function";
}

void JsStatements::statement()
{
    const Deeper deeper(*this);
    if (failed()) return;
    const qsizetype from = m_token.span.from;
    if (is("{")) {
        ++m_nested;
        block();
        --m_nested;
        return;
    }
    if (accept(";")) return;
    if (skipDirective()) return;
    if (m_token.kind == JsKind::Name) {
        if (isName("var") || isName("const") || (isName("let") && startsDeclaration())) {
            const size_t first = m_out.assignments.size();
            advance();
            declaration();
            endStatement();
            // Several names in one statement have no statement of their own.
            if (m_out.assignments.size() == first + 1) m_out.assignments.back().statement = {from, m_lastEnd};
            return;
        }
        if (acceptName("function")) return functionRest(true);
        if (isName("async") && isAsyncFunction()) {
            m_lexer.modern = true;
            advance();
            advance();
            return functionRest(true);
        }
        if (acceptName("class")) return classRest();
        if (acceptName("if")) {
            parenthesised();
            nestedStatement();
            if (acceptName("else")) nestedStatement();
            return;
        }
        if (acceptName("for")) return forStatement();
        if (acceptName("while")) return parenthesised(), nestedStatement();
        if (acceptName("with")) return parenthesised(), nestedStatement();
        if (acceptName("do")) {
            nestedStatement();
            if (!acceptName("while")) return unexpected();
            parenthesised();
            accept(";");
            return;
        }
        if (acceptName("switch")) return switchStatement();
        if (acceptName("try")) return tryStatement();
        if (acceptName("debugger")) return endStatement();
        if (isName("return") || isName("break") || isName("continue")) {
            const bool isReturn = isName("return");
            if (isReturn && m_function == 0) return fault(from, QT_TRANSLATE_NOOP("Config", "return stands outside of a function"));
            advance();
            const bool more = !is(";") && !is("}") && m_token.kind != JsKind::End && !m_token.afterNewline;
            if (more && isReturn) expression();
            else if (more) advance();
            return endStatement();
        }
        if (acceptName("throw")) {
            if (m_token.afterNewline) return unexpected();
            expression();
            return endStatement();
        }
        if (isLabel()) {
            advance();
            advance();
            return nestedStatement();
        }
    }
    const ScriptNode value = expression();
    endStatement();
    if (failed() || m_nested > 0 || value.assignment < 0 || value.span.from != from) return;
    ScriptAssignment &made = m_out.assignments[size_t(value.assignment)];
    made.certain = true;
    made.statement = {from, m_lastEnd};
}

ConfigResult<JsProgram> parseJavaScript(const MaskedScript &script)
{
    JsStatements reader(script);
    reader.program();
    return reader.take();
}

} // namespace jitscope
