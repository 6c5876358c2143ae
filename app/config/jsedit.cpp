// One key of a JavaScript file changed: the range of its value, a key that was commented out, a property beside its neighbours, or a statement
// at the end; whichever the file's own way is.
#include "config/jsdocument.h"
#include "config/textedit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

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

class ScriptEditor
{
public:
    ScriptEditor(const QByteArray &text, const JsDocument &document)
        : m_text(text), m_document(document), m_style(styleOf(text)),
          m_quote(document.program.doubleQuotes > document.program.singleQuotes ? '"' : '\'')
    {
    }

    ConfigResult<QByteArray> set(const ConfigPath &path, const QJsonValue &value)
    {
        if (const auto entry = effective(path)) {
            const JsSite &site = m_document.sites[*entry];
            const TextSpan source = m_document.entries[*entry].source;
            if (!site.certain) return statement(path, value, true);
            if (site.value->span.isEmpty()) return refused(m_document.entries[*entry].place, QT_TRANSLATE_NOOP("Config", "This key is a function: change it in the text"));
            if (value.isArray() && site.value->kind == JsNode::Kind::Array && !site.value->constant().isUndefined()) return list(*site.value, value.toArray());
            return editedText(m_text, {{source, nested(letters(value, source), source)}});
        }
        const JsContainer *own = nullptr, *parent = nullptr;
        for (const JsContainer &one : m_document.containers) {
            if (!one.effective) continue;
            if (one.path == path) own = &one;
            else if (path.first(std::min(path.size(), one.path.size())) == one.path && path.size() > one.path.size() && (!parent || one.path.size() >= parent->path.size())) parent = &one;
        }
        if (own) return editedText(m_text, {{own->object->span, nested(letters(value, own->object->span), own->object->span)}});
        for (qsizetype n = path.size() - 1; n > (parent ? parent->path.size() : 0); --n) {
            const auto above = effective(path.first(n));
            if (!above) continue;
            const ConfigEntry &entry = m_document.entries[*above];
            if (entry.value.isUndefined()) return statement(path, value, true);
            if (!entry.value.isNull()) return refused(entry.place, QT_TRANSLATE_NOOP("Config", "There is a value here that has no keys in it"));
            return editedText(m_text, {{entry.source, nested(letters(wrapped(path.mid(n), value), entry.source), entry.source)}});
        }
        // `var config = {};` with statements after it: another statement is this file's way.
        const bool byStatements = parent && parent->path.isEmpty() && parent->object->properties.empty() && m_document.program.assignments.size() > 1;
        if (!parent || byStatements) return statement(path, value, false);
        return property(*parent->object, path[parent->path.size()], wrapped(path.mid(parent->path.size() + 1), value));
    }

    ConfigResult<QByteArray> remove(const ConfigPath &path)
    {
        std::map<const JsNode *, std::set<size_t>> properties;
        std::set<size_t> statements;
        bool found = false;
        const auto take = [&](const ConfigPath &of, const JsSite &site) -> std::optional<TextPlace> {
            if (of.size() < path.size() || of.first(path.size()) != path) return std::nullopt;
            found = true;
            const JsAssignment &made = m_document.program.assignments[site.assignment];
            if (!site.certain || (!site.object && made.statement.isEmpty())) return placeOf(m_text, made.key.from);
            if (site.object) properties[site.object].insert(site.property);
            else statements.insert(site.assignment);
            return std::nullopt;
        };
        for (size_t i = 0; i < m_document.entries.size(); ++i)
            if (const auto place = take(m_document.entries[i].path, m_document.sites[i])) return refused(*place, QT_TRANSLATE_NOOP("Config", "Code sets this key: change it in the text"));
        for (const JsContainer &one : m_document.containers)
            if (const auto place = take(one.path, one.site)) return refused(*place, QT_TRANSLATE_NOOP("Config", "Code sets this key: change it in the text"));
        if (!found) return refused({}, QT_TRANSLATE_NOOP("Config", "This key is not in the file"));
        std::vector<TextEdit> edits;
        for (const auto &[object, indexes] : properties) {
            ListChange change;
            change.removed.assign(indexes.begin(), indexes.end());
            std::ranges::move(listEdits(m_text, listOf(*object), m_document.program.comments, change), std::back_inserter(edits));
        }
        for (size_t i : statements) edits.push_back({statementLines(m_document.program.assignments[i].statement), {}});
        return withoutInner(std::move(edits));
    }

private:
    static ConfigResult<QByteArray> refused(TextPlace place, const char *why) { return tl::unexpected(ConfigFault{place, QCoreApplication::translate("Config", why)}); }

    std::optional<size_t> effective(const ConfigPath &path) const
    {
        for (size_t i = 0; i < m_document.entries.size(); ++i)
            if (m_document.entries[i].effective && m_document.entries[i].path == path) return i;
        return std::nullopt;
    }

    static QJsonValue wrapped(const ConfigPath &path, QJsonValue value)
    {
        for (qsizetype n = path.size(); n-- > 0;) value = QJsonObject{{path[n], value}};
        return value;
    }

    // In the style of what stands there now.
    QByteArray letters(const QJsonValue &value, TextSpan now) const
    {
        const QByteArrayView old = QByteArrayView(m_text).sliced(now.from, now.to - now.from);
        const char quote = old.startsWith('"') || old.startsWith('\'') ? old.front() : m_quote;
        return jsLetters(value, quote, m_style.indent, old.contains('\n') || (value.isObject() && !old.startsWith('{')));
    }
    QByteArray nested(const QByteArray &letters, TextSpan at) const { return QByteArray(letters).replace("\n", m_style.lineEnd + indentAt(m_text, at.from)); }

    static TextList listOf(const JsNode &node)
    {
        TextList list{node.span, {}, ","};
        const bool object = node.kind == JsNode::Kind::Object;
        for (size_t i = 0; i < node.commas.size(); ++i) list.items.push_back({object ? node.properties[i].whole : node.elements[i].span, node.commas[i]});
        return list;
    }

    QByteArray list(const JsNode &node, const QJsonArray &wanted) const
    {
        std::vector<QJsonValue> before, after(wanted.begin(), wanted.end());
        for (const JsNode &one : node.elements) before.push_back(one.constant());
        if (after.empty() && !before.empty()) return editedText(m_text, {{node.span, "[]"}});
        const bool lines = hasLinesOfItsOwn(m_text, listOf(node), m_document.program.comments, 0);
        char quote = m_quote;
        for (const JsNode &one : node.elements)
            if (one.value.isString()) quote = m_text[one.span.from] == '"' ? '"' : '\'';
        const ListChange change = listChange(before, after, [&](const QJsonValue &one) { return jsLetters(one, quote, m_style.indent, lines && one.isObject()); });
        return editedText(m_text, listEdits(m_text, listOf(node), m_document.program.comments, change));
    }

    QByteArray property(const JsNode &object, const QString &name, const QJsonValue &value) const
    {
        const TextList all = listOf(object);
        const bool quotedKeys = !object.properties.empty() && (m_text[object.properties[0].key.from] == '"' || m_text[object.properties[0].key.from] == '\'');
        const auto written = [&](bool lines) { return jsKey(name, m_quote, quotedKeys) + ": " + jsLetters(value, m_quote, m_style.indent, lines); };
        if (const auto hidden = commentedOut(object, name)) {
            const QByteArray indent = indentAt(m_text, hidden->place);
            return editedText(m_text, itemInstead(m_text, all, hidden->lines, indent, written(true), hidden->tail));
        }
        const qsizetype last = qsizetype(all.items.size()) - 1;
        ListChange change;
        change.inserted[last] += written(hasLinesOfItsOwn(m_text, all, m_document.program.comments, last));
        return editedText(m_text, listEdits(m_text, all, m_document.program.comments, change));
    }

    struct Hidden
    {
        TextSpan lines;   // replaced; empty: the key goes in there
        qsizetype place;  // of the comment
        QByteArray tail;  // a remark at its end, with the blank before it
    };

    // `// startWithAudioMuted: false,` between the object's own properties. Over several lines: the place after it, and it stays.
    std::optional<Hidden> commentedOut(const JsNode &object, const QString &name) const
    {
        static const QRegularExpression keyed(QStringLiteral("^//\\s*(?:([\\w$]+)|\"([^\"]+)\"|'([^']+)')\\s*:\\s*(.*)$"));
        static const QRegularExpression valued(QStringLiteral("^(?:-?[\\d.]|true|false|null|undefined|['\"\\[{])"));
        const std::vector<TextSpan> &comments = m_document.program.comments;
        int depth = 0; // of brackets that a commented-out key has opened
        std::optional<Hidden> open;
        qsizetype end = 0; // of the comment's line before
        for (auto it = std::ranges::lower_bound(comments, object.span.from, {}, &TextSpan::from); it != comments.end() && it->from < object.span.to; ++it) {
            const qsizetype start = lineStart(m_text, it->from), next = restOfLine(m_text, it->to, comments);
            const bool within = std::ranges::any_of(object.properties, [&](const JsProperty &one) { return one.whole.from < it->from && it->from < one.whole.to; });
            const bool alone = QByteArrayView(m_text).sliced(start, it->from - start).trimmed().isEmpty() && next >= 0;
            if (within || !alone || !m_text.sliced(it->from).startsWith("//")) continue;
            if (start != end) {
                if (open) return open;
                depth = 0;
            }
            end = next;
            const QString line = QString::fromUtf8(m_text.sliced(it->from, it->to - it->from)).trimmed();
            const QRegularExpressionMatch match = keyed.match(line);
            const bool starts = depth == 0 && match.hasMatch() && valued.match(match.captured(4)).hasMatch();
            if (depth > 0 || starts) {
                const auto [opened, remark] = outside(starts ? match.captured(4) : line.mid(2));
                const bool wanted = starts && match.captured(1) + match.captured(2) + match.captured(3) == name;
                depth = std::max(depth + opened, 0);
                if (wanted && depth == 0) return Hidden{{start, next}, it->from, remark.isEmpty() ? QByteArray() : ' ' + remark.toUtf8()};
                if (wanted) open = Hidden{{}, it->from, {}};
                if (open) open->lines = {next, next};
                if (open && depth == 0) return open;
            }
        }
        return open;
    }

    // How many brackets a line opens more than it closes, and the remark at its end.
    static std::pair<int, QString> outside(const QString &line)
    {
        int depth = 0;
        QChar quote;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line[i];
            if (!quote.isNull()) {
                if (c == u'\\') ++i;
                else if (c == quote) quote = QChar();
            } else if (c == u'\'' || c == u'"') {
                quote = c;
            } else if (c == u'/' && line.mid(i, 2) == u"//") {
                return {depth, line.mid(i)};
            } else {
                depth += c == u'{' || c == u'[' ? 1 : c == u'}' || c == u']' ? -1 : 0;
            }
        }
        return {depth, {}};
    }

    // config.a.b = value; after the last one, or (`last`) after all that is in the file. What it lies in is made sure of where nobody else does.
    QByteArray statement(const ConfigPath &path, const QJsonValue &value, bool last) const
    {
        const auto name = [&](qsizetype steps) {
            QByteArray out = m_document.root.toUtf8();
            for (const QString &step : path.first(steps)) out += isIdentifier(step) ? '.' + step.toUtf8() : '[' + jsKey(step, m_quote, true) + ']';
            return out;
        };
        const QByteArray line = name(path.size()) + " = " + QByteArray(jsLetters(value, m_quote, m_style.indent, value.isObject())).replace("\n", m_style.lineEnd) + ';';
        if (!last && path.size() == 1)
            if (const auto place = commentedStatement(name(1))) return editedText(m_text, {{*place, line}});
        QByteArray put;
        for (qsizetype n = 1; n < path.size(); ++n) {
            const ConfigPath above = path.first(n);
            const bool known = std::ranges::any_of(m_document.entries, [&](const ConfigEntry &one) { return one.effective && one.path.size() > n && one.path.first(n) == above; });
            if (!known) put += name(n) + " = " + name(n) + " || {};" + m_style.lineEnd;
        }
        put += line + m_style.lineEnd;
        qsizetype at = m_text.size();
        if (!last)
            for (const JsAssignment &one : m_document.program.assignments)
                if (one.certain && one.target[0] == m_document.root && !one.statement.isEmpty())
                    if (const qsizetype end = restOfLine(m_text, one.statement.to, m_document.program.comments); end >= 0) at = end;
        if (at > 0 && m_text[at - 1] != '\n') put = m_style.lineEnd + put;
        return editedText(m_text, {{{at, at}, put}});
    }

    // `// config.startSilent = false;` on a line of its own.
    std::optional<TextSpan> commentedStatement(const QByteArray &name) const
    {
        const QRegularExpression shape(QStringLiteral("^//\\s*") + QRegularExpression::escape(QString::fromUtf8(name)) + QStringLiteral("\\s*=[^=]([^;/]*);?\\s*$"));
        qsizetype first = 0; // the root is there from here on
        for (const JsAssignment &one : m_document.program.assignments)
            if (one.target.size() == 1) first = std::max(first, one.statement.to);
        for (TextSpan comment : m_document.program.comments) {
            const qsizetype start = lineStart(m_text, comment.from);
            const bool inside = std::ranges::any_of(m_document.program.assignments, [&](const JsAssignment &one) { return one.value.span.from < comment.from && comment.from < one.value.span.to; });
            if (start == comment.from && comment.from >= first && !inside && shape.match(QString::fromUtf8(m_text.sliced(comment.from, comment.to - comment.from))).hasMatch()) return comment;
        }
        return std::nullopt;
    }

    TextSpan statementLines(TextSpan statement) const
    {
        const qsizetype start = lineStart(m_text, statement.from), end = restOfLine(m_text, statement.to, m_document.program.comments);
        return end >= 0 && QByteArrayView(m_text).sliced(start, statement.from - start).trimmed().isEmpty() ? TextSpan{start, end} : statement;
    }

    // An object that leaves takes its properties along.
    QByteArray withoutInner(std::vector<TextEdit> edits) const
    {
        const auto inner = [&](const TextEdit &one) {
            return std::ranges::any_of(edits, [&](const TextEdit &other) { return &other != &one && other.span != one.span && other.span.from <= one.span.from && one.span.to <= other.span.to; });
        };
        std::vector<TextEdit> outer;
        std::ranges::copy_if(edits, std::back_inserter(outer), [&](const TextEdit &one) { return !inner(one); });
        return editedText(m_text, std::move(outer));
    }

    const QByteArray &m_text;
    const JsDocument &m_document;
    TextStyle m_style;
    char m_quote;
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
    ScriptEditor editor(bytes, document);
    return value.isUndefined() ? editor.remove(path) : editor.set(path, value);
}

} // namespace jitscope
