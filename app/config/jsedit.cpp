// How JavaScript writes a value, and where a statement of its own goes.
#include "config/jsdocument.h"
#include "config/scriptedit.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace jitscope {

namespace {

bool isIdentifier(const QString &name)
{
    return !name.isEmpty() && !name[0].isDigit()
        && std::ranges::all_of(name, [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_' || c == u'$'; });
}

QByteArray quoted(const QString &text, char quote)
{
    QByteArray out(1, quote);
    const QByteArray bytes = text.toUtf8();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const QByteArrayView rest = QByteArrayView(bytes).sliced(i);
        if (c == quote || c == '\\') out += '\\', out += c;
        else if (c == '\n') out += "\\n";
        else if (c == '\t') out += "\\t";
        else if (c == '\r') out += "\\r";
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) out += "\\x" + QByteArray::number(int(c), 16).rightJustified(2, '0');
        else if (rest.startsWith("<!--") || rest.startsWith("</")) out += "\\x3c"; // nginx obeys the first, a page that holds the script ends at the second
        else if (rest.startsWith("\xE2\x80\xA8") || rest.startsWith("\xE2\x80\xA9")) out += rest.startsWith("\xE2\x80\xA8") ? "\\u2028" : "\\u2029", i += 2;
        else out += c;
    }
    return out += quote;
}

class JsEditor : public ScriptEditor
{
public:
    JsEditor(const QByteArray &text, const JsDocument &document)
        : ScriptEditor(text, document, document.program.assignments, document.program.comments,
              {"//", QStringLiteral(":"), ",", document.program.doubleQuotes > document.program.singleQuotes ? '"' : '\'', false}),
          m_document(document)
    {
    }

private:
    QByteArray letters(const QJsonValue &value, char quote, bool lines) const override { return jsLetters(value, quote, m_style.indent, lines); }
    QByteArray propertyLetters(const QString &name, const QJsonValue &value, bool quotedKey, bool lines) const override
    {
        return jsKey(name, m_writing.quote, quotedKey) + ": " + jsLetters(value, m_writing.quote, m_style.indent, lines);
    }

    // `var config = {};` with statements after it: another statement is this file's way.
    bool prefersStatements(const ScriptContainer &parent) const override { return parent.path.isEmpty() && parent.object->properties.empty() && m_assignments.size() > 1; }

    // config.a.b = value; after the last one, or (`last`) after all that is in the file. What it lies in is made sure of where nobody else does.
    ConfigResult<QByteArray> statement(const ConfigPath &path, const QJsonValue &value, bool last) const override
    {
        const auto name = [&](qsizetype steps) {
            QByteArray out = m_document.root.toUtf8();
            for (const QString &step : path.first(steps)) out += isIdentifier(step) ? '.' + step.toUtf8() : '[' + jsKey(step, m_writing.quote, true) + ']';
            return out;
        };
        const QByteArray line = name(path.size()) + " = " + QByteArray(jsLetters(value, m_writing.quote, m_style.indent, value.isObject())).replace("\n", m_style.lineEnd) + ';';
        if (!last && path.size() == 1)
            if (const auto place = commentedStatement(name(1))) return editedText(m_text, {{*place, line}});
        QByteArray put;
        for (qsizetype n = 1; n < path.size(); ++n) {
            const ConfigPath above = path.first(n);
            const bool known = std::ranges::any_of(m_keys.entries, [&](const ConfigEntry &one) { return one.effective && one.path.size() > n && one.path.first(n) == above; });
            if (!known) put += name(n) + " = " + name(n) + " || {};" + m_style.lineEnd;
        }
        put += line + m_style.lineEnd;
        qsizetype at = m_text.size();
        if (!last)
            for (const ScriptAssignment &one : m_assignments)
                if (one.certain && one.target[0] == m_document.root && !one.statement.isEmpty())
                    if (const qsizetype end = restOfLine(m_text, one.statement.to, m_comments); end >= 0) at = end;
        if (at > 0 && m_text[at - 1] != '\n') put = m_style.lineEnd + put;
        return editedText(m_text, {{{at, at}, put}});
    }

    // `// config.startSilent = false;` on a line of its own.
    std::optional<TextSpan> commentedStatement(const QByteArray &name) const
    {
        const QRegularExpression shape(QStringLiteral("^//\\s*") + QRegularExpression::escape(QString::fromUtf8(name)) + QStringLiteral("\\s*=[^=]([^;/]*);?\\s*$"));
        qsizetype first = 0; // the root is there from here on
        for (const ScriptAssignment &one : m_assignments)
            if (one.target.size() == 1) first = std::max(first, one.statement.to);
        for (TextSpan comment : m_comments) {
            const qsizetype start = lineStart(m_text, comment.from);
            const bool inside = std::ranges::any_of(m_assignments, [&](const ScriptAssignment &one) { return one.value.span.from < comment.from && comment.from < one.value.span.to; });
            if (start == comment.from && comment.from >= first && !inside && shape.match(QString::fromUtf8(m_text.sliced(comment.from, comment.to - comment.from))).hasMatch()) return comment;
        }
        return std::nullopt;
    }

    const JsDocument &m_document;
};

} // namespace

QByteArray jsKey(const QString &name, char quote, bool always)
{
    return always || !isIdentifier(name) ? quoted(name, quote) : name.toUtf8();
}

QByteArray jsLetters(const QJsonValue &value, char quote, const QByteArray &indent, bool lines)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? "true" : "false";
    case QJsonValue::String: return quoted(value.toString(), quote);
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return number == std::floor(number) && std::abs(number) < 9e15 ? QByteArray::number(qint64(number)) : QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::Array: {
        const QJsonArray all = value.toArray();
        QByteArray out;
        const bool deep = lines && std::ranges::any_of(all, [](const QJsonValue &one) { return one.isObject(); });
        const QByteArray before = deep ? '\n' + indent : QByteArray(" ");
        for (const QJsonValue &one : all) out += (out.isEmpty() ? "" : ",") + before + jsLetters(one, quote, indent, false);
        return out.isEmpty() ? QByteArray("[]") : '[' + out + (deep ? "\n]" : " ]");
    }
    case QJsonValue::Object: {
        const QJsonObject all = value.toObject();
        QByteArray out;
        const QByteArray before = lines ? '\n' + indent : QByteArray(" ");
        for (auto it = all.begin(); it != all.end(); ++it)
            out += (out.isEmpty() ? "" : ",") + before + jsKey(it.key(), quote, false) + ": " + jsLetters(it.value(), quote, indent, lines).replace("\n", '\n' + indent);
        return out.isEmpty() ? QByteArray("{}") : '{' + out + (lines ? "\n}" : " }");
    }
    default: return "null";
    }
}

ConfigResult<QByteArray> changedScript(const QByteArray &bytes, const JsDocument &document, const ConfigPath &path, const QJsonValue &value)
{
    const JsEditor editor(bytes, document);
    return value.isUndefined() ? editor.remove(path) : editor.set(path, value);
}

} // namespace jitscope
