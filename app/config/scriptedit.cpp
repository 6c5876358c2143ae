#include "config/scriptedit.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace jitscope {

ScriptEditor::ScriptEditor(const QByteArray &text, const ScriptEntries &keys, const std::vector<ScriptAssignment> &assignments, const std::vector<TextSpan> &comments, ScriptWriting writing)
    : m_text(text), m_keys(keys), m_assignments(assignments), m_comments(comments), m_style(styleOf(text)), m_writing(std::move(writing))
{
}

ConfigResult<QByteArray> ScriptEditor::set(const ConfigPath &path, const QJsonValue &value) const
{
    if (const auto entry = effective(path)) {
        const ScriptSite &site = m_keys.sites[*entry];
        const TextSpan source = m_keys.entries[*entry].source;
        if (!site.certain) return statement(path, value, true);
        if (site.value->span.isEmpty()) return refused(m_keys.entries[*entry].place, QT_TRANSLATE_NOOP("Config", "This key is a function: change it in the text"));
        if (value.isArray() && site.value->kind == ScriptNode::Kind::Array && !site.value->constant().isUndefined()) return list(*site.value, value.toArray());
        return editedText(m_text, {{source, nested(lettersAs(value, source), source)}});
    }
    const ScriptContainer *own = nullptr, *parent = nullptr;
    for (const ScriptContainer &one : m_keys.containers) {
        if (!one.effective) continue;
        if (one.path == path) own = &one;
        else if (path.first(std::min(path.size(), one.path.size())) == one.path && path.size() > one.path.size() && (!parent || one.path.size() >= parent->path.size())) parent = &one;
    }
    if (own) return editedText(m_text, {{own->object->span, nested(lettersAs(value, own->object->span), own->object->span)}});
    for (qsizetype n = path.size() - 1; n > (parent ? parent->path.size() : 0); --n) {
        const auto above = effective(path.first(n));
        if (!above) continue;
        const ConfigEntry &entry = m_keys.entries[*above];
        if (entry.value.isUndefined()) return statement(path, value, true);
        if (m_writing.emptyListHoldsKeys && entry.value.isArray() && entry.value.toArray().isEmpty())
            return property(*m_keys.sites[*above].value, path[n], wrapped(path.mid(n + 1), value));
        if (!entry.value.isNull()) return refused(entry.place, QT_TRANSLATE_NOOP("Config", "There is a value here that has no keys in it"));
        return editedText(m_text, {{entry.source, nested(lettersAs(wrapped(path.mid(n), value), entry.source), entry.source)}});
    }
    if (!parent || prefersStatements(*parent)) return statement(path, value, false);
    return property(*parent->object, path[parent->path.size()], wrapped(path.mid(parent->path.size() + 1), value));
}

ConfigResult<QByteArray> ScriptEditor::remove(const ConfigPath &path) const
{
    std::map<const ScriptNode *, std::set<size_t>> properties;
    std::set<size_t> statements;
    bool found = false;
    const auto take = [&](const ConfigPath &of, const ScriptSite &site) -> std::optional<TextPlace> {
        if (of.size() < path.size() || of.first(path.size()) != path) return std::nullopt;
        found = true;
        const ScriptAssignment &made = m_assignments[site.assignment];
        if (!site.certain || (!site.object && !mayLeave(made))) return placeOf(m_text, made.key.from);
        if (site.object) properties[site.object].insert(site.property);
        else statements.insert(site.assignment);
        return std::nullopt;
    };
    for (size_t i = 0; i < m_keys.entries.size(); ++i)
        if (const auto place = take(m_keys.entries[i].path, m_keys.sites[i])) return refused(*place, QT_TRANSLATE_NOOP("Config", "Code sets this key: change it in the text"));
    for (const ScriptContainer &one : m_keys.containers)
        if (const auto place = take(one.path, one.site)) return refused(*place, QT_TRANSLATE_NOOP("Config", "Code sets this key: change it in the text"));
    if (!found) return refused({}, QT_TRANSLATE_NOOP("Config", "This key is not in the file"));
    std::vector<TextEdit> edits;
    for (const auto &[object, indexes] : properties) {
        ListChange change;
        change.removed.assign(indexes.begin(), indexes.end());
        std::ranges::move(listEdits(m_text, listOf(*object), m_comments, change), std::back_inserter(edits));
    }
    for (size_t i : statements) edits.push_back({statementLines(m_assignments[i].statement), {}});
    return withoutInner(std::move(edits));
}

ConfigResult<QByteArray> ScriptEditor::refused(TextPlace place, const char *why)
{
    return tl::unexpected(ConfigFault{place, QCoreApplication::translate("Config", why)});
}

std::optional<size_t> ScriptEditor::effective(const ConfigPath &path) const
{
    for (size_t i = 0; i < m_keys.entries.size(); ++i)
        if (m_keys.entries[i].effective && m_keys.entries[i].path == path) return i;
    return std::nullopt;
}

QJsonValue ScriptEditor::wrapped(const ConfigPath &path, QJsonValue value)
{
    for (qsizetype n = path.size(); n-- > 0;) value = QJsonObject{{path[n], value}};
    return value;
}

// In the style of what stands there now.
QByteArray ScriptEditor::lettersAs(const QJsonValue &value, TextSpan now) const
{
    const QByteArrayView old = QByteArrayView(m_text).sliced(now.from, now.to - now.from);
    const char quote = old.startsWith('"') || old.startsWith('\'') ? old.front() : m_writing.quote;
    return letters(value, quote, old.contains('\n') || (value.isObject() && !old.startsWith('{')));
}
QByteArray ScriptEditor::nested(const QByteArray &letters, TextSpan at) const
{
    return QByteArray(letters).replace("\n", m_style.lineEnd + indentAt(m_text, at.from));
}

TextList ScriptEditor::listOf(const ScriptNode &node) const
{
    TextList list{node.span, {}, m_writing.separator};
    const bool object = node.kind == ScriptNode::Kind::Object;
    for (size_t i = 0; i < node.commas.size(); ++i) list.items.push_back({object ? node.properties[i].whole : node.elements[i].span, node.commas[i]});
    return list;
}

QByteArray ScriptEditor::list(const ScriptNode &node, const QJsonArray &wanted) const
{
    std::vector<QJsonValue> before, after(wanted.begin(), wanted.end());
    for (const ScriptNode &one : node.elements) before.push_back(one.constant());
    if (after.empty() && !before.empty()) return editedText(m_text, {{node.span, letters(wanted, m_writing.quote, false)}});
    const bool lines = hasLinesOfItsOwn(m_text, listOf(node), m_comments, 0);
    char quote = m_writing.quote;
    for (const ScriptNode &one : node.elements)
        if (one.value.isString()) quote = m_text[one.span.from] == '"' ? '"' : '\'';
    const ListChange change = listChange(before, after, [&](const QJsonValue &one) { return letters(one, quote, lines && one.isObject()); });
    return editedText(m_text, listEdits(m_text, listOf(node), m_comments, change));
}

QByteArray ScriptEditor::property(const ScriptNode &object, const QString &name, const QJsonValue &value) const
{
    const TextList all = listOf(object);
    const bool quotedKeys = !object.properties.empty() && (m_text[object.properties[0].key.from] == '"' || m_text[object.properties[0].key.from] == '\'');
    const auto written = [&](bool lines) { return propertyLetters(name, value, quotedKeys, lines); };
    std::vector<TextSpan> own;
    for (const ScriptProperty &one : object.properties) own.push_back(one.whole);
    if (const auto hidden = commentedOut(object.span, own, name)) {
        const QByteArray indent = indentAt(m_text, hidden->place);
        return editedText(m_text, itemInstead(m_text, all, hidden->lines, indent, written(true), hidden->tail));
    }
    const qsizetype last = qsizetype(all.items.size()) - 1;
    ListChange change;
    change.inserted[last] += written(hasLinesOfItsOwn(m_text, all, m_comments, last));
    return editedText(m_text, listEdits(m_text, all, m_comments, change));
}

// `// startWithAudioMuted: false,` between the object's own properties. Over several lines: the place after it, and it stays.
std::optional<ScriptEditor::Hidden> ScriptEditor::commentedOut(TextSpan within, const std::vector<TextSpan> &except, const QString &name) const
{
    const QRegularExpression keyed(u'^' + QString::fromUtf8(m_writing.remark) + QStringLiteral("\\s*(?:([\\w$]+)|\"([^\"]+)\"|'([^']+)')\\s*") + m_writing.assigns + QStringLiteral("\\s*(.*)$"));
    static const QRegularExpression valued(QStringLiteral("^(?:-?[\\d.]|true|false|null|undefined|['\"\\[{])"));
    const std::vector<TextSpan> &comments = m_comments;
    int depth = 0; // of brackets that a commented-out key has opened
    std::optional<Hidden> open;
    qsizetype end = 0; // of the comment's line before
    for (auto it = std::ranges::lower_bound(comments, within.from, {}, &TextSpan::from); it != comments.end() && it->from < within.to; ++it) {
        const qsizetype start = lineStart(m_text, it->from), next = restOfLine(m_text, it->to, comments);
        const bool inner = std::ranges::any_of(except, [&](TextSpan one) { return one.from < it->from && it->from < one.to; });
        const bool alone = QByteArrayView(m_text).sliced(start, it->from - start).trimmed().isEmpty() && next >= 0;
        if (inner || !alone || !m_text.sliced(it->from).startsWith(m_writing.remark)) continue;
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
std::pair<int, QString> ScriptEditor::outside(const QString &line) const
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
        } else if (line.mid(i, 2).toUtf8() == m_writing.remark) {
            return {depth, line.mid(i)};
        } else {
            depth += c == u'{' || c == u'[' ? 1 : c == u'}' || c == u']' ? -1 : 0;
        }
    }
    return {depth, {}};
}

TextSpan ScriptEditor::statementLines(TextSpan statement) const
{
    const qsizetype start = lineStart(m_text, statement.from), end = restOfLine(m_text, statement.to, m_comments);
    return end >= 0 && QByteArrayView(m_text).sliced(start, statement.from - start).trimmed().isEmpty() ? TextSpan{start, end} : statement;
}

// An object that leaves takes its properties along.
QByteArray ScriptEditor::withoutInner(std::vector<TextEdit> edits) const
{
    const auto inner = [&](const TextEdit &one) {
        return std::ranges::any_of(edits, [&](const TextEdit &other) { return &other != &one && other.span != one.span && other.span.from <= one.span.from && one.span.to <= other.span.to; });
    };
    std::vector<TextEdit> outer;
    std::ranges::copy_if(edits, std::back_inserter(outer), [&](const TextEdit &one) { return !inner(one); });
    return editedText(m_text, std::move(outer));
}

} // namespace jitscope
