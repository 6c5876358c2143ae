// The parts of the parser of JavaScript; see config/jsparser.h. Recursive descent over the lexer, one token ahead.
#pragma once

#include "config/jsparser.h"

namespace jitscope {

inline constexpr int arrowFunction = -2; // ScriptNode::assignment of one: nothing binds to its end

class JsExpressions
{
public:
    explicit JsExpressions(const MaskedScript &script);
    virtual ~JsExpressions() = default;
    ConfigResult<JsProgram> take();

protected:
    // Counts how deep brackets and statements lie in each other; too deep is a fault, before the stack is.
    class Deeper
    {
    public:
        explicit Deeper(JsExpressions &reader) : m_reader(reader) { m_reader.deeper(); }
        ~Deeper() { --m_reader.m_depth; }
        Q_DISABLE_COPY_MOVE(Deeper)

    private:
        JsExpressions &m_reader;
    };

    bool failed() const { return m_fault.has_value() || m_lexer.fault.has_value(); }
    void fault(qsizetype at, const char *why);
    void unexpected();
    void deeper();

    void advance();
    JsToken peek(); // the token after the present one; a slash is a division
    QString text(const JsToken &token) const { return QString::fromUtf8(m_lexer.text(token.span)); }
    bool is(const char *mark) const { return m_token.kind == JsKind::Mark && m_lexer.text(m_token.span) == QByteArrayView(mark); }
    bool isName(const char *name) const { return m_token.kind == JsKind::Name && m_lexer.text(m_token.span) == QByteArrayView(name); }
    bool accept(const char *mark);
    bool acceptName(const char *name);
    bool skipDirective();
    void expect(const char *mark);
    void record(ScriptAssignment made);

    ScriptNode expression();   // with commas
    ScriptNode assignment();   // without
    ScriptNode unaryOperand(); // a literal, a name, a call …: what binds tightest
    QString propertyName(); // null: computed

    virtual void functionRest(bool needsName) = 0;
    virtual void functionBody() = 0;
    virtual void parameters() = 0;
    virtual void classRest() = 0;

    JsLexer m_lexer;
    JsToken m_token;
    qsizetype m_lastEnd = 0; // of the token before
    JsProgram m_out;
    int m_nested = 0;   // conditions, loops, functions, other expressions around: what is assigned there is not certain
    int m_function = 0;
    bool m_noIn = false; // in the head of a `for`

private:
    ScriptNode binary(int least);
    ScriptNode unary();
    ScriptNode primary();
    ScriptNode object();
    ScriptNode array();
    ScriptNode templateText();
    ScriptNode arrowRest(qsizetype from);
    ScriptNode call(ScriptNode node);
    ScriptNode arguments();
    ScriptNode parenthesis();
    ScriptNode other(qsizetype from) const;
    int precedence() const;
    bool holdsDirective(TextSpan span) const;

    std::optional<ConfigFault> m_fault;
    int m_depth = 0;
};

class JsStatements : public JsExpressions
{
public:
    using JsExpressions::JsExpressions;
    void program();

private:
    void statement();
    void nestedStatement();
    void block();
    void declaration();
    void forStatement();
    void switchStatement();
    void tryStatement();
    void parenthesised();
    void endStatement();
    void functionRest(bool needsName) override;
    void functionBody() override;
    void parameters() override;
    void classRest() override;
    void classMember();
    bool startsDeclaration();
    bool isLabel();
    bool isAsyncFunction();
};

} // namespace jitscope
