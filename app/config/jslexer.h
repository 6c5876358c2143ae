// The letters of a JavaScript file as tokens with their exact places (ECMAScript 2023, ECMA-262 §12), and nginx's directives within it.
// Nothing is run. Bytes are UTF-8; offsets are bytes. Pure.
#pragma once

#include "config/configtext.h"

#include <optional>

namespace jitscope {

// nginx's server-side includes, `<!--# echo var="subdomain" default="" -->`, as nginx finds them: before JavaScript is looked at, also
// within strings, with quotes of any kind in them. `bytes` has the same length as the text; within a directive, quotes, backslashes and line
// ends became '_', so a string that holds one stays a string and still begins with "<!--#".
struct MaskedScript
{
    QByteArray bytes;
    std::vector<TextSpan> directives; // in order
};
MaskedScript maskDirectives(const QByteArray &text);

enum class JsKind : quint8 { End, Name, PrivateName, Mark, Number, String, Regex, Template, Directive };

struct JsToken
{
    JsKind kind = JsKind::End;
    TextSpan span;
    bool afterNewline = false; // a line end lies between it and the token before
};

class JsLexer
{
public:
    explicit JsLexer(const MaskedScript &script);

    // A slash is a division here; asRegex() reads it again where an operand is due. Template: from a backtick, or from the brace that ends
    // a substitution (afterSubstitution()), to the next "${" or the closing backtick.
    JsToken next();
    JsToken asRegex(const JsToken &slash);
    JsToken afterSubstitution(const JsToken &brace);

    QByteArrayView text(TextSpan span) const { return QByteArrayView(m_text).sliced(span.from, span.to - span.from); }
    QByteArrayView all() const { return m_text; }
    const std::vector<TextSpan> &comments() const { return m_comments; } // with their signs, without the line end
    std::optional<ConfigFault> fault; // the first; the lexer then stands at the end
    bool modern = false;              // saw what the JavaScript engine of Qt 6.4 does not know, though browsers do

    struct Mark { qsizetype at; size_t comments; };
    Mark mark() const { return {m_at, m_comments.size()}; }
    void back(Mark mark) { m_at = mark.at; m_comments.resize(mark.comments); }

private:
    bool skipBlank();
    bool startsHtmlComment() const;
    JsToken token(JsKind kind, qsizetype from) const { return {kind, {from, m_at}, m_newline}; }
    JsToken broken(qsizetype at, const char *why);
    JsToken string(char quote);
    JsToken number();
    JsToken templatePart(qsizetype from);
    bool isNamePart(qsizetype at) const;

    QByteArray m_text;
    const std::vector<TextSpan> &m_directives;
    qsizetype m_at = 0;
    bool m_newline = false;
    std::vector<TextSpan> m_comments;
};

// What the letters of a string literal (with its quotes), of a template without substitutions, or of a number say; nullopt: not such a one.
std::optional<QString> jsStringValue(QByteArrayView literal);
std::optional<double> jsNumberValue(QByteArrayView literal);

} // namespace jitscope
