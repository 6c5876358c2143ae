#include "config/hocon.h"

#include "config/hoconopinion.h"
#include "config/hocontext.h"
#include "config/hoconvalues.h"
#include "config/textpatch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace jitscope {

namespace {

// A value as it is written, wherever it stands.
struct HoconSpot
{
    ConfigPath path;
    const HoconValue *value = nullptr;
    const HoconField *field = nullptr; // null: in a list
    const HoconPiece *in = nullptr;    // the object or the list around it
    ConfigPath inPath;
};

struct HoconSpots
{
    std::vector<HoconSpot> spots;
    std::vector<std::pair<ConfigPath, const HoconPiece *>> objects; // that a key can be added to

    void walk(const HoconPiece &object, const ConfigPath &path)
    {
        objects.emplace_back(path, &object);
        for (const HoconField &field : object.fields) {
            if (field.kind != HoconField::Include::None) continue;
            spots.push_back({path + field.steps, &field.value, &field, &object, path});
            walk(field.value, path + field.steps, field.append);
        }
    }
    void walk(const HoconValue &value, const ConfigPath &path, bool append)
    {
        for (const HoconPiece &p : value.pieces) {
            if (p.kind == HoconPiece::Kind::Object && !append) walk(p, path);
            if (p.kind != HoconPiece::Kind::List || value.pieces.size() > 1 || append) continue;
            for (size_t i = 0; i < p.elements.size(); ++i) {
                const ConfigPath at = path + ConfigPath{QString::number(i)};
                spots.push_back({at, &p.elements[i], nullptr, &p, path});
                walk(p.elements[i], at, false);
            }
        }
    }
};

qsizetype commonSteps(const ConfigPath &a, const ConfigPath &b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

bool isAtOrBelow(const ConfigPath &path, const ConfigPath &above)
{
    return commonSteps(path, above) == above.size();
}

tl::unexpected<ConfigFault> hoconCannot(const char *text)
{
    return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", text)});
}

class HoconEditor
{
public:
    HoconEditor(const QByteArray &bytes, const HoconPiece &root) : m_bytes(bytes), m_root(root), m_style(hoconStyle(bytes, root)) { m_all.walk(root, {}); }

    ConfigResult<QByteArray> without(const ConfigPath &path)
    {
        std::vector<TextPatch> patches;
        for (const HoconSpot &spot : m_all.spots) {
            if (!isAtOrBelow(spot.path, path) || isAtOrBelow(spot.inPath, path)) continue;
            if (!spot.field) return hoconCannot(QT_TRANSLATE_NOOP("Config", "An element of a list has no default; change the list"));
            patches.push_back(removal(spot));
        }
        return patched(m_bytes, patches);
    }

    ConfigResult<QByteArray> with(const ConfigPath &path, const QJsonValue &value)
    {
        const HoconSpot *spot = nullptr;
        for (const HoconSpot &one : m_all.spots)
            if (one.path == path) spot = &one;
        return spot ? replaced(*spot, value) : added(path, value);
    }

private:
    QByteArray letters(TextSpan span) const { return m_bytes.sliced(span.from, span.to - span.from); }
    // Where a comma follows, over blanks, comments and lines; -1: none.
    qsizetype commaAfter(qsizetype at) const { return hoconComma(m_bytes, at); }
    bool beginsLine(qsizetype at) const { return onlyBlanks(QByteArrayView(m_bytes).sliced(lineFrom(m_bytes, at), at - lineFrom(m_bytes, at))); }

    TextPatch removal(const HoconSpot &spot) const
    {
        qsizetype from = spot.field->span.from, to = spot.field->span.to;
        const qsizetype comma = commaAfter(to);
        if (comma >= 0 && lineFrom(m_bytes, comma) == lineFrom(m_bytes, to)) to = comma + 1;
        const qsizetype stop = lineStop(m_bytes, to);
        const QByteArrayView rest = QByteArrayView(m_bytes).sliced(to, stop - to);
        const QByteArray after = rest.toByteArray().trimmed();
        if (beginsLine(from) && (after.isEmpty() || after.startsWith('#') || after.startsWith("//"))) { // the whole line, its comment with it
            const qsizetype end = m_bytes.indexOf('\n', to);
            return {{lineFrom(m_bytes, from), end < 0 ? m_bytes.size() : end + 1}, {}};
        }
        if (to == spot.field->span.to) { // the last within its line: the comma before it goes
            qsizetype before = from;
            while (before > 0 && (m_bytes[before - 1] == ' ' || m_bytes[before - 1] == '\t')) --before;
            if (before > 0 && m_bytes[before - 1] == ',') from = before - 1;
        } else {
            while (to < stop && m_bytes[to] == ' ') ++to;
        }
        return {{from, to}, {}};
    }

    ConfigResult<QByteArray> replaced(const HoconSpot &spot, const QJsonValue &value) const
    {
        std::vector<TextPatch> patches;
        const QByteArray indent = lineIndent(m_bytes, spot.value->span.from);
        const bool list = spot.value->pieces.size() == 1 && spot.value->pieces[0].kind == HoconPiece::Kind::List;
        if (list && value.isArray() && !(spot.field && spot.field->append)) {
            elements(spot.value->pieces[0], value.toArray(), patches);
        } else {
            patches.push_back({spot.value->span, m_style.written(value, indent, letters(spot.value->span))});
        }
        if (spot.field && spot.field->append) patches.push_back({spot.field->separator, "="});
        const bool object = value.isObject();
        if (spot.field && spot.field->separator.isEmpty() && !object) {
            const bool blank = m_bytes[spot.value->span.from - 1] == ' ';
            patches.push_back({{spot.value->span.from, spot.value->span.from}, blank ? "= " : " = "});
            std::rotate(patches.begin(), patches.end() - 1, patches.end());
        }
        return patched(m_bytes, patches);
    }

    // As few letters as can be: elements that stay keep theirs.
    void elements(const HoconPiece &list, const QJsonArray &values, std::vector<TextPatch> &patches) const
    {
        HoconValues meaning(m_root);
        const auto same = [&](size_t i) { return meaning.of(list.elements[i]) == values[qsizetype(i)]; };
        const size_t was = list.elements.size(), is = size_t(values.size());
        size_t head = 0;
        while (head < std::min(was, is) && same(head)) ++head;
        size_t tail = 0; // equal ones at the end
        while (tail < std::min(was, is) - head && meaning.of(list.elements[was - 1 - tail]) == values[qsizetype(is - 1 - tail)]) ++tail;
        const auto text = [&](size_t i, qsizetype near, const QByteArray &old) { return m_style.written(values[qsizetype(i)], lineIndent(m_bytes, near), old); };
        if (was == 0 || is == 0) {
            patches.push_back({list.span, m_style.written(values, lineIndent(m_bytes, list.span.from), letters(list.span))});
            return;
        }
        // first what has an element to stand for, then the rest goes or comes
        size_t i = head;
        for (; i < std::min(was, is) - tail; ++i)
            if (!same(i)) patches.push_back({list.elements[i].span, text(i, list.elements[i].span.from, letters(list.elements[i].span))});
        if (was > is) {
            for (TextPatch &patch : elementRemovals(list, i, was - tail)) patches.push_back(std::move(patch));
        } else if (is > was) {
            QByteArray more;
            const size_t beside = i > 0 ? i - 1 : 0; // the new ones come after it, or before the first
            const TextSpan near = list.elements[beside].span;
            const bool lines = beginsLine(near.from);
            const QByteArray between = lines ? m_style.newLine + lineIndent(m_bytes, near.from) : QByteArray(" ");
            const bool commas = !lines || m_style.commasInLists || commaAfter(near.to) >= 0;
            for (size_t k = i; k < is - tail; ++k) {
                const QByteArray one = text(k, near.from, letters(near));
                more += i > 0 ? (commas ? "," : "") + between + one : one + (commas ? "," : "") + between;
            }
            const qsizetype at = i > 0 ? near.to : near.from;
            patches.push_back({{at, at}, more});
        }
    }

    // Elements from `first` to before `end` go, each with its comma; the last of the list with the one before it, unless it has one of its own.
    std::vector<TextPatch> elementRemovals(const HoconPiece &list, size_t first, size_t end) const
    {
        const auto spanOf = [&](size_t i) { return list.elements[i].span; };
        const bool toEnd = end == list.elements.size() && first > 0 && commaAfter(spanOf(end - 1).to) < 0;
        std::vector<TextPatch> out;
        bool lines = true;
        for (size_t i = first; i < end; ++i) {
            const qsizetype comma = commaAfter(spanOf(i).to);
            qsizetype to = std::max(spanOf(i).to, comma + 1);
            const qsizetype stop = lineStop(m_bytes, to);
            const QByteArray after = m_bytes.sliced(to, stop - to).trimmed();
            const qsizetype next = m_bytes.indexOf('\n', to);
            if (beginsLine(spanOf(i).from) && next >= 0 && (after.isEmpty() || after.startsWith('#') || after.startsWith("//"))) {
                out.push_back({{lineFrom(m_bytes, spanOf(i).from), next + 1}, {}});
                continue;
            }
            lines = false;
            while (comma >= 0 && to < stop && m_bytes[to] == ' ') ++to;
            out.push_back({{spanOf(i).from, to}, {}});
        }
        if (!toEnd) return out;
        const qsizetype before = spanOf(first - 1).to;
        if (!lines) return {{{before, spanOf(end - 1).to}, {}}};
        if (const qsizetype comma = commaAfter(before); comma >= 0) out.push_back({{comma, comma + 1}, {}});
        return out;
    }

    ConfigResult<QByteArray> added(const ConfigPath &path, const QJsonValue &value) const
    {
        // The object that is nearest around it; in it, or beside it in a.b.c style, the last neighbour that shares the most steps.
        const HoconPiece *in = &m_root;
        ConfigPath inPath;
        const HoconSpot *beside = nullptr;
        qsizetype most = 0;
        for (const auto &[at, object] : m_all.objects) {
            if (at.size() >= path.size() || !isAtOrBelow(path, at) || at.size() < most) continue;
            in = object;
            inPath = at;
            most = at.size();
        }
        for (const HoconSpot &spot : m_all.spots) {
            if (!spot.field || !isAtOrBelow(path, spot.inPath)) continue;
            const qsizetype common = commonSteps(spot.path, path);
            if (common < most || (common == most && spot.in != in)) continue;
            if (common > most) {
                if (spot.path.size() == common) continue; // an object that is walked itself, or a value in the way
                in = spot.in;
                inPath = spot.inPath;
                most = common;
            }
            beside = &spot;
        }
        if (beside && beside->in != in) beside = nullptr;
        for (const QString &step : path)
            if (step.isEmpty()) return hoconCannot(QT_TRANSLATE_NOOP("Config", "A key with an empty name"));
        const bool dotted = beside && beside->field->steps.size() > 1;
        const ConfigPath steps = path.sliced(inPath.size());
        if (std::ranges::any_of(m_all.spots, [&](const HoconSpot &s) { return !s.field && s.inPath == inPath && s.in->kind == HoconPiece::Kind::List; }) && in->kind == HoconPiece::Kind::List)
            return hoconCannot(QT_TRANSLATE_NOOP("Config", "A list cannot take a key"));
        return patched(m_bytes, beside ? besides(*in, *beside, steps, dotted, value) : first(*in, steps, value));
    }

    std::vector<TextPatch> besides(const HoconPiece &in, const HoconSpot &beside, const ConfigPath &steps, bool dotted, const QJsonValue &value) const
    {
        const qsizetype end = beside.field->span.to;
        const qsizetype comma = commaAfter(end);
        const bool lines = beginsLine(beside.field->span.from) && (in.span.isEmpty() || lineFrom(m_bytes, in.span.from) != lineFrom(m_bytes, beside.field->span.from));
        const QByteArray indent = lineIndent(m_bytes, beside.field->span.from);
        const QByteArray text = m_style.assignment(steps, value, indent, dotted, beside.field->separator.isEmpty() ? QByteArray() : separatorOf(*beside.field));
        if (!lines) return {{{end, end}, ", " + text}};
        const bool commas = comma >= 0 || std::ranges::any_of(in.fields, [&](const HoconField &f) { return commaAfter(f.span.to) >= 0; });
        std::vector<TextPatch> out;
        if (commas && comma < 0) out.push_back({{end, end}, ","});
        qsizetype at = std::max(end, comma + 1);
        const qsizetype stop = lineStop(m_bytes, at);
        const QByteArray rest = m_bytes.sliced(at, stop - at).trimmed();
        if (rest.isEmpty() || rest.startsWith('#') || rest.startsWith("//")) at = stop;
        out.push_back({{at, at}, m_style.newLine + indent + text + (comma >= 0 ? "," : "")});
        if (at != stop) out.back().text += m_style.newLine + lineIndent(m_bytes, in.span.from);
        return out;
    }

    std::vector<TextPatch> first(const HoconPiece &in, const ConfigPath &steps, const QJsonValue &value) const
    {
        if (in.span.isEmpty()) { // a file without braces: at its end
            const QByteArray text = m_style.assignment(steps, value, {}, false, {});
            const bool open = !m_bytes.isEmpty() && !m_bytes.endsWith('\n') && m_bytes != "\xef\xbb\xbf";
            return {{{m_bytes.size(), m_bytes.size()}, (open ? m_style.newLine : QByteArray()) + text + m_style.newLine}};
        }
        const QByteArray outer = lineIndent(m_bytes, in.span.from);
        const QByteArray inner = outer + m_style.indent;
        const QByteArray text = m_style.assignment(steps, value, inner, false, {});
        const qsizetype close = in.span.to - 1;
        const qsizetype start = lineFrom(m_bytes, close);
        if (start > in.span.from && beginsLine(close)) return {{{start, start}, inner + text + m_style.newLine}};
        if (onlyBlanks(QByteArrayView(m_bytes).sliced(in.span.from + 1, close - in.span.from - 1)))
            return {{{in.span.from + 1, close}, m_style.newLine + inner + text + m_style.newLine + outer}};
        return {{{close, close}, (m_bytes[close - 1] == ' ' || m_bytes[close - 1] == '{' ? "" : ", ") + text + " "}};
    }

    // With the blanks around it.
    QByteArray separatorOf(const HoconField &field) const
    {
        const QByteArray all = letters({field.key.to, field.value.span.from});
        if (field.append || all.contains('\n')) return {};
        return std::ranges::all_of(all, [](char c) { return c == ' ' || c == '=' || c == ':'; }) ? all : QByteArray();
    }

    const QByteArray &m_bytes;
    const HoconPiece &m_root;
    HoconStyle m_style;
    HoconSpots m_all;
};

} // namespace

ConfigResult<QByteArray> editHocon(const ConfigText &text, const ConfigPath &path, const QJsonValue &value)
{
    const auto root = parseHocon(text.bytes);
    if (!root) return tl::unexpected(root.error());
    HoconEditor editor(text.bytes, *root);
    const auto bytes = value.isUndefined() ? editor.without(path) : editor.with(path, value);
    if (!bytes) return bytes;
    const auto after = readHocon(*bytes);
    if (!after) return tl::unexpected(after.error());
    if (const auto objection = hoconObjection(text, *after, path)) return tl::unexpected(*objection);
    return bytes;
}

} // namespace jitscope
