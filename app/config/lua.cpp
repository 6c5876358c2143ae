#include "config/lua.h"

#include "config/luadocument.h"
#include "config/scriptedit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace jitscope {

namespace {

bool isLuaIdentifier(const QString &name)
{
    return !name.isEmpty() && !name[0].isDigit() && std::ranges::all_of(name, [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_'; });
}

QByteArray luaQuoted(const QString &text, char quote)
{
    QByteArray out(1, quote);
    for (const char c : text.toUtf8()) {
        if (c == quote || c == '\\') out += '\\', out += c;
        else if (c == '\n') out += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) out += '\\' + QByteArray::number(int(c)).rightJustified(3, '0');
        else out += c;
    }
    return out += quote;
}

class LuaEditor : public ScriptEditor
{
public:
    LuaEditor(const QByteArray &text, const LuaDocument &document)
        : ScriptEditor(text, document, document.assignments, document.comments,
              {"--", QStringLiteral("="), separatorOf(text, document), document.singleQuotes > document.doubleQuotes ? '\'' : '"', true}),
          m_document(document)
    {
    }

private:
    static QByteArray separatorOf(const QByteArray &text, const LuaDocument &document)
    {
        int semicolons = 0, commas = 0;
        for (const ScriptAssignment &one : document.assignments)
            for (TextSpan separator : one.value.commas)
                if (!separator.isEmpty()) ++(text[separator.from] == ';' ? semicolons : commas);
        return semicolons > commas ? ";" : ",";
    }

    QByteArray letters(const QJsonValue &value, char quote, bool lines) const override { return luaLetters(value, quote, m_writing.separator, m_style.indent, lines); }
    QByteArray propertyLetters(const QString &name, const QJsonValue &value, bool, bool lines) const override
    {
        return (isLuaIdentifier(name) ? name.toUtf8() : '[' + luaQuoted(name, m_writing.quote) + ']') + " = " + letters(value, m_writing.quote, lines);
    }
    bool prefersStatements(const ScriptContainer &parent) const override { return m_text[parent.object->span.from] != '{'; } // a host's name

    // name = value after the last option of its section, or where it was commented out there.
    ConfigResult<QByteArray> statement(const ConfigPath &path, const QJsonValue &value, bool last) const override
    {
        const bool inSection = path.size() > 1 && (path[0].startsWith(u"VirtualHost ") || path[0].startsWith(u"Component "));
        const qsizetype steps = inSection ? 2 : 1;
        const QString name = path[steps - 1];
        if (!isLuaIdentifier(name)) return refused({}, QT_TRANSLATE_NOOP("Config", "This is no name of an option"));
        const QByteArray line = name.toUtf8() + " = " + luaLetters(wrapped(path.mid(steps), value), m_writing.quote, m_writing.separator, m_style.indent, value.isObject() || path.size() > steps);
        const auto at = [&](qsizetype place, const QByteArray &indent, const QByteArray &before = {}, const QByteArray &after = {}) {
            const QByteArray start = place > 0 && m_text[place - 1] != '\n' ? m_style.lineEnd : QByteArray();
            return editedText(m_text, {{{place, place}, start + before + indent + QByteArray(line).replace("\n", m_style.lineEnd + indent) + m_style.lineEnd + after}});
        };
        const LuaSection *section = nullptr;
        for (const LuaSection &one : m_document.sections)
            if (one.step == (inSection ? path[0] : QString())) section = &one;
        if (!section) return at(m_text.size(), m_style.indent, m_style.lineEnd + path[0].section(u' ', 0, 0).toUtf8() + ' ' + luaQuoted(path[0].section(u' ', 1), m_writing.quote) + m_style.lineEnd);

        const ScriptAssignment *neighbour = nullptr;
        std::vector<TextSpan> values;
        for (const ScriptAssignment &one : m_document.assignments) {
            if (one.key.from < section->header.to || one.key.from >= section->next) continue;
            values.push_back(one.value.span);
            if (one.certain && !one.statement.isEmpty()) neighbour = &one;
        }
        if (const auto hidden = last ? std::nullopt : commentedOut({section->header.to, section->next}, values, name)) {
            const QByteArray indent = indentAt(m_text, hidden->place);
            return editedText(m_text, {{hidden->lines, indent + QByteArray(line).replace("\n", m_style.lineEnd + indent) + hidden->tail + m_style.lineEnd}});
        }
        const qsizetype after = last || !neighbour ? section->end : neighbour->statement.to;
        const QByteArray indent = neighbour ? indentAt(m_text, neighbour->statement.from) : inSection ? m_style.indent : QByteArray();
        if (after == 0) { // nothing global is there yet
            const qsizetype first = m_document.sections.size() > 1 ? lineStart(m_text, m_document.sections[1].header.from) : m_text.size();
            return at(first, indent, {}, first < m_text.size() ? m_style.lineEnd : QByteArray());
        }
        const qsizetype end = restOfLine(m_text, after, m_comments);
        return at(end >= 0 ? end : after, indent);
    }

    const LuaDocument &m_document;
};

} // namespace

QByteArray luaLetters(const QJsonValue &value, char quote, const QByteArray &separator, const QByteArray &indent, bool lines)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? "true" : "false";
    case QJsonValue::String: return luaQuoted(value.toString(), quote);
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return number == std::floor(number) && std::abs(number) < 9e15 ? QByteArray::number(qint64(number)) : QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::Array: {
        QByteArray out;
        for (const QJsonValue &one : value.toArray()) out += (out.isEmpty() ? QByteArray(" ") : separator + ' ') + luaLetters(one, quote, separator, indent, false);
        return out.isEmpty() ? QByteArray("{}") : '{' + out + " }";
    }
    case QJsonValue::Object: {
        const QJsonObject all = value.toObject();
        QByteArray out;
        const QByteArray before = lines ? '\n' + indent : QByteArray(" ");
        for (auto it = all.begin(); it != all.end(); ++it) {
            const QByteArray key = isLuaIdentifier(it.key()) ? it.key().toUtf8() : '[' + luaQuoted(it.key(), quote) + ']';
            out += (out.isEmpty() ? QByteArray() : separator) + before + key + " = " + luaLetters(it.value(), quote, separator, indent, lines).replace("\n", '\n' + indent);
        }
        return out.isEmpty() ? QByteArray("{}") : '{' + out + (lines ? "\n}" : " }");
    }
    default: return "nil";
    }
}

ConfigResult<ConfigText> readLua(const QByteArray &bytes)
{
    auto document = luaDocument(bytes);
    if (auto fault = luaFault(bytes)) {
        // Lua says the line (not of brackets that are too deep); the column is ours where we stumble in the same one.
        if (!document && fault->place.line == 0) fault->place = document.error().place;
        if (!document && document.error().place.line == fault->place.line) fault->place.column = document.error().place.column;
        return tl::unexpected(*fault);
    }
    if (!document) return tl::unexpected(document.error());
    if (const qsizetype wrong = invalidUtf8(bytes); wrong >= 0)
        return tl::unexpected(ConfigFault{placeOf(bytes, wrong), QCoreApplication::translate("Config", "this is not UTF-8")});
    return ConfigText{ConfigFormat::Lua, bytes, (*document)->entries, (*document)->includes, {}};
}

ConfigResult<QByteArray> editLua(const ConfigText &text, const ConfigPath &path, const QJsonValue &value)
{
    const auto document = luaDocument(text.bytes);
    if (!document) return tl::unexpected(document.error());
    const LuaEditor editor(text.bytes, **document);
    return value.isUndefined() ? editor.remove(path) : editor.set(path, value);
}

} // namespace jitscope
