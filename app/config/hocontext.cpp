#include "config/hocontext.h"

#include "config/textpatch.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <map>

namespace jitscope {

namespace {

bool plainLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

// Words that mean the same without quotes.
bool fitsBare(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const bool letters = std::ranges::all_of(bytes, [](char c) { return plainLetter(c) || (c != '\0' && std::string_view("./ <>()%;~|'").find(c) != std::string_view::npos); });
    return letters && !bytes.isEmpty() && bytes.trimmed() == bytes && !bytes.contains("  ") && !bytes.contains("//") && !bytes.startsWith("include") && hoconWord(text).isString();
}

// Separators of the fields, most of them decide; the indent of the first field on a line of its own within another.
void gatherStyle(const QByteArray &bytes, const HoconPiece &object, std::map<QByteArray, int> &separators, QByteArray &indent)
{
    for (const HoconField &field : object.fields) {
        if (!field.separator.isEmpty() && !field.append) {
            const QByteArray all = bytes.sliced(field.key.to, field.value.span.from - field.key.to);
            if (std::ranges::all_of(all, [](char c) { return c == ' ' || c == '=' || c == ':'; }) && all.size() <= 3) ++separators[all];
        }
        const QByteArray here = lineIndent(bytes, field.span.from);
        if (!object.span.isEmpty() && indent.isEmpty()) {
            const QByteArray outer = lineIndent(bytes, object.span.from);
            if (here.size() > outer.size() && here.startsWith(outer)) indent = here.sliced(outer.size());
        }
        for (const HoconPiece &p : field.value.pieces) gatherStyle(bytes, p, separators, indent);
    }
    for (const HoconValue &element : object.elements)
        for (const HoconPiece &p : element.pieces) gatherStyle(bytes, p, separators, indent);
}

} // namespace

HoconStyle hoconStyle(const QByteArray &bytes, const HoconPiece &root)
{
    HoconStyle out;
    out.newLine = lineEnd(bytes);
    std::map<QByteArray, int> separators;
    QByteArray indent;
    gatherStyle(bytes, root, separators, indent);
    if (!indent.isEmpty()) out.indent = indent;
    int most = 0;
    for (const auto &[text, count] : separators) {
        if (count <= most) continue;
        most = count;
        out.separator = text;
    }
    return out;
}

QByteArray hoconQuoted(const QString &text)
{
    QByteArray out = "\"";
    for (const QChar c : text) {
        const ushort u = c.unicode();
        if (u == '"' || u == '\\') out += '\\', out += char(u);
        else if (u == '\n') out += "\\n";
        else if (u == '\r') out += "\\r";
        else if (u == '\t') out += "\\t";
        else if (u < 0x20 || (u >= 0x7f && u < 0xa0) || c.isSurrogate()) out += "\\u" + QByteArray::number(u, 16).rightJustified(4, '0');
        else out += QString(c).toUtf8();
    }
    return out + '"';
}

QByteArray hoconKey(const QString &step)
{
    const QByteArray bytes = step.toUtf8();
    return !bytes.isEmpty() && bytes != "include" && std::ranges::all_of(bytes, plainLetter) ? bytes : hoconQuoted(step);
}

qsizetype hoconComma(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size()) {
        const char c = bytes[at];
        if (c == ',') return at;
        if (c == '#' || (c == '/' && at + 1 < bytes.size() && bytes[at + 1] == '/')) {
            at = bytes.indexOf('\n', at);
            if (at < 0) return -1;
        } else if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
            return -1;
        }
        ++at;
    }
    return -1;
}

QByteArray HoconStyle::written(const QJsonValue &value, const QByteArray &at, const QByteArray &old) const
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? "true" : "false";
    case QJsonValue::Null:
    case QJsonValue::Undefined: return "null";
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (double(value.toInteger()) == number) return QByteArray::number(value.toInteger());
        return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::String: {
        const bool bare = !old.isEmpty() && old[0] != '"' && old[0] != '[' && old[0] != '{' && hoconWord(QString::fromUtf8(old)).isString();
        return bare && fitsBare(value.toString()) ? value.toString().toUtf8() : hoconQuoted(value.toString());
    }
    case QJsonValue::Array: {
        const QJsonArray list = value.toArray();
        if (list.isEmpty()) return "[]";
        const bool lines = old.contains('\n') || std::any_of(list.begin(), list.end(), [](const QJsonValue &v) { return v.isObject(); });
        QByteArray out = "[";
        for (qsizetype i = 0; i < list.size(); ++i) {
            out += lines ? newLine + at + indent : QByteArray(i > 0 ? " " : "");
            out += written(list[i], lines ? at + indent : at);
            if (i + 1 < list.size()) out += ",";
        }
        return out + (lines ? newLine + at : QByteArray()) + "]";
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        if (object.isEmpty()) return "{}";
        QByteArray out = "{";
        for (auto it = object.begin(); it != object.end(); ++it) out += newLine + at + indent + assignment({it.key()}, *it, at + indent, false, {});
        return out + newLine + at + "}";
    }
    }
    return "null";
}

QByteArray HoconStyle::assignment(const ConfigPath &steps, const QJsonValue &value, const QByteArray &at, bool dotted, const QByteArray &like) const
{
    const QByteArray &between = like.isEmpty() ? separator : like;
    if (dotted || steps.size() == 1) {
        QByteArrayList keys;
        for (const QString &step : steps) keys += hoconKey(step);
        return keys.join('.') + (value.isObject() ? QByteArray(" ") : between) + written(value, at);
    }
    return hoconKey(steps[0]) + " {" + newLine + at + indent + assignment(steps.sliced(1), value, at + indent, false, like) + newLine + at + "}";
}

} // namespace jitscope
