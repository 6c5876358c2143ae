#include "config/configcomplete.h"

#include <algorithm>

namespace jitscope {
namespace {

bool isNameLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; }

bool startsAt(const QByteArray &text, qsizetype at, const char *what) { return QByteArrayView(text).sliced(at).startsWith(QByteArrayView(what)); }

// Where the comment or string that begins here ends; `at` itself: none begins.
qsizetype past(const QByteArray &text, qsizetype at, ConfigFormat format)
{
    const auto to = [&](const char *end, qsizetype from) {
        const qsizetype found = text.indexOf(end, from);
        return found < 0 ? text.size() : found + qsizetype(qstrlen(end));
    };
    const char c = text[at];
    const bool js = format == ConfigFormat::JavaScript, lua = format == ConfigFormat::Lua;
    if (c == '#' && !js && !lua) return to("\n", at) - 1;
    if ((js || format == ConfigFormat::Hocon) && startsAt(text, at, "//")) return to("\n", at) - 1;
    if (js && startsAt(text, at, "/*")) return to("*/", at + 2);
    if (lua && startsAt(text, at, "--")) return startsAt(text, at, "--[[") ? to("]]", at + 4) : to("\n", at) - 1;
    if (format == ConfigFormat::Hocon && startsAt(text, at, "\"\"\"")) return to("\"\"\"", at + 3);
    if (c != '"' && c != '\'' && !(js && c == '`')) return at;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\') ++i;
        else if (text[i] == c) return i + 1;
        else if (text[i] == '\n' && c != '`') return i;
    }
    return text.size();
}

QString lastSection(const QByteArray &text, qsizetype at)
{
    const qsizetype close = text.lastIndexOf(']', std::max<qsizetype>(0, at - 1)), open = close < 0 ? -1 : text.lastIndexOf('[', close);
    return open < 0 ? QString() : QString::fromUtf8(text.mid(open + 1, close - open - 1));
}

} // namespace

ConfigPath blockAt(const QByteArray &text, qsizetype at, ConfigFormat format)
{
    at = std::clamp<qsizetype>(at, 0, text.size());
    if (format == ConfigFormat::KeyValue) return {};
    if (format == ConfigFormat::Systemd) {
        const QString section = lastSection(text, at);
        return section.isEmpty() ? ConfigPath() : ConfigPath{section};
    }
    struct Level { ConfigPath steps; bool list = false; int index = 0; };
    std::vector<Level> levels;
    ConfigPath name; // the last words before a brace: "a.b" is two steps
    ConfigPath host; // Lua's section
    for (qsizetype i = 0; i < at;) {
        const qsizetype next = past(text, i, format);
        if (next > i) {
            const char c = text[i];
            const QString letters = QString::fromUtf8(text.mid(i + 1, next - i - 2));
            if (c == '"' || c == '\'') {
                name = {letters};
                for (const char *what : {"VirtualHost", "Component"}) {
                    const qsizetype word = i - qsizetype(qstrlen(what)) - 1;
                    if (format == ConfigFormat::Lua && word >= 0 && startsAt(text, word, what)) host = {QLatin1String(what) + u' ' + letters};
                }
            }
            i = next;
            continue;
        }
        const char c = text[i];
        if (isNameLetter(c)) {
            qsizetype end = i;
            while (end < at && (isNameLetter(text[end]) || text[end] == '.')) ++end;
            name = QString::fromUtf8(text.mid(i, end - i)).split(u'.', Qt::SkipEmptyParts);
            i = end;
            continue;
        }
        if (c == '{' || c == '[') {
            Level level;
            if (!levels.empty() && levels.back().list) level.steps = {QString::number(levels.back().index)};
            else level.steps = name;
            level.list = c == '[';
            levels.push_back(level);
            name.clear();
        } else if ((c == '}' || c == ']') && !levels.empty()) {
            levels.pop_back();
        } else if (c == ',' && !levels.empty() && levels.back().list) {
            ++levels.back().index;
        }
        ++i;
    }
    ConfigPath path = host;
    for (const Level &l : levels) path += l.steps;
    const bool named = format == ConfigFormat::JavaScript && !path.isEmpty() && (path.front() == QLatin1String("config") || path.front() == QLatin1String("interfaceConfig"));
    if (named) path.removeFirst();
    return path;
}

QStringList completionsAt(const QByteArray &text, qsizetype at, ConfigFormat format, const KeyCatalogue &keys)
{
    at = std::clamp<qsizetype>(at, 0, text.size());
    qsizetype from = at;
    while (from > 0 && isNameLetter(text[from - 1])) --from;
    const QString begun = QString::fromUtf8(text.mid(from, at - from));
    const qsizetype line = text.lastIndexOf('\n', std::max<qsizetype>(0, from - 1)) + 1;
    const QByteArray before = from > line ? text.mid(line, from - line) : QByteArray();
    ConfigPath block = blockAt(text, from, format);
    const auto fits = [](const KeyFact &fact, const ConfigPath &path) {
        if (fact.path.size() <= path.size()) return false;
        for (qsizetype i = 0; i < path.size(); ++i)
            if (fact.path[i] != QLatin1String("*") && fact.path[i] != path[i]) return false;
        return true;
    };
    QStringList all;
    const qsizetype sign = std::max(before.lastIndexOf('='), format == ConfigFormat::Hocon || format == ConfigFormat::JavaScript ? before.lastIndexOf(':') : -1);
    const bool value = sign >= 0 && before.indexOf('{', sign) < 0 && before.indexOf(',', sign) < 0;
    if (value) {
        QString key = QString::fromUtf8(before.left(sign)).trimmed();
        key = key.mid(std::max({key.lastIndexOf(u'{'), key.lastIndexOf(u','), key.lastIndexOf(u' ')}) + 1);
        key.remove(u'"').remove(u'\'');
        ConfigPath path = block + (format == ConfigFormat::Hocon ? key.split(u'.', Qt::SkipEmptyParts) : QStringList{key.section(u'.', -1)});
        if (const KeyFact *fact = keys.fact(path)) {
            all = fact->choices;
            if (fact->type == KeyType::Bool) all = {QStringLiteral("false"), QStringLiteral("true")};
        }
    } else {
        // "api.http.": what is named before on this line counts as well
        qsizetype named = from;
        while (named > line && (isNameLetter(text[named - 1]) || text[named - 1] == '.')) --named;
        if (format != ConfigFormat::KeyValue) block += QString::fromUtf8(text.mid(named, from - named)).split(u'.', Qt::SkipEmptyParts);
        for (const KeyFact &fact : keys.facts())
            if (fits(fact, block) && fact.path[block.size()] != QLatin1String("*") && (fact.replacedBy.isEmpty() || fact.path.size() > block.size() + 1)) all << fact.path[block.size()];
    }
    all.removeDuplicates();
    all.erase(std::remove_if(all.begin(), all.end(), [&](const QString &s) { return !s.startsWith(begun, Qt::CaseInsensitive) || s == begun || s.contains(u'\n'); }), all.end());
    all.sort(Qt::CaseInsensitive);
    return all.mid(0, 60);
}

} // namespace jitscope
