#include "config/hoconvalues.h"

#include "config/reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QScopeGuard>

#include <algorithm>

namespace jitscope {

namespace {

const QJsonValue hoconNothing(QJsonValue::Undefined);
constexpr qsizetype hoconPatience = 5'000'000; // fields and characters looked at: a thousand times what a real file needs
constexpr qsizetype hoconDear = 50;              // of them, a substitution followed

// As lightbend/config writes a value into a text.
QString asText(const QJsonValue &value)
{
    return value.isNull() ? QStringLiteral("null") : value.toVariant().toString();
}

QJsonObject merged(QJsonObject under, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it) {
        const QJsonValue there = under.value(it.key());
        under.insert(it.key(), there.isObject() && it->isObject() ? QJsonValue(merged(there.toObject(), it->toObject())) : QJsonValue(*it));
    }
    return under;
}

} // namespace

HoconValues::HoconValues(const HoconPiece &root, bool alone) : m_root(root), m_alone(alone) {}

QJsonValue HoconValues::at(const ConfigPath &path)
{
    m_outside = false;
    const QJsonValue out = follow(path, 0);
    return m_outside ? hoconNothing : out;
}

QJsonValue HoconValues::of(const HoconValue &value)
{
    m_outside = false;
    Stack stack;
    add(stack, value, false);
    const QJsonValue out = evaluate(stack);
    return m_outside ? hoconNothing : out;
}

bool HoconValues::mayBeObject(const HoconValue &value)
{
    Stack stack;
    add(stack, value, false);
    const Shape shape = shapeOf(stack);
    return shape == Shape::Object || shape == Shape::Unknown;
}

bool HoconValues::spend(qsizetype from, qsizetype steps)
{
    m_spent += steps;
    if (m_spent > hoconPatience && !m_fault) m_fault = {from, QCoreApplication::translate("Config", "Its ${…} make the text grow without bound")};
    return !m_fault;
}

// An object, or pieces of which one is an object, merge with what is there; so may a substitution. All else takes its place.
void HoconValues::add(Stack &stack, const HoconValue &value, bool append) const
{
    const bool objects = std::ranges::any_of(value.pieces, [](const HoconPiece &p) { return p.kind == HoconPiece::Kind::Object; });
    const bool lone = value.pieces.size() == 1 && value.pieces[0].kind == HoconPiece::Kind::Substitution;
    if (append || !(objects || lone)) {
        stack.parts.push_back({.value = &value, .append = append});
        return;
    }
    for (const HoconPiece &p : value.pieces) {
        if (p.kind == HoconPiece::Kind::Object) stack.parts.push_back({.object = &p});
        else if (!(objects && stack.path && *stack.path == p.path)) // a = ${a} { … } adds to a
            stack.parts.push_back({.substitution = &p, .path = p.path});
    }
}

HoconValues::Stack HoconValues::stackOf(const ConfigPath &path)
{
    Stack out{{{.object = &m_root}}, ConfigPath()};
    for (const QString &step : path) out = childOf(out, step);
    return out;
}

HoconValues::Stack HoconValues::childOf(const Stack &parent, const QString &step)
{
    Stack out;
    if (parent.path) out.path = *parent.path + ConfigPath{step};
    for (const Part &part : parent.parts) {
        const auto take = [&](const HoconField &field, qsizetype taken) {
            if (field.steps.size() <= taken || field.steps[taken] != step) return;
            if (field.steps.size() > taken + 1) out.parts.push_back({.field = &field, .taken = taken + 1});
            else add(out, field.value, field.append);
        };
        if (part.object) {
            if (!spend(part.object->span.from, qsizetype(part.object->fields.size()))) return out;
            for (const HoconField &field : part.object->fields) take(field, 0);
        } else if (part.field) {
            take(*part.field, part.taken);
        } else if (part.substitution) {
            if (parent.path && part.path == *parent.path) continue;
            const Shape shape = shapeOf(part);
            if (shape == Shape::Other) out.parts.clear();
            else out.parts.push_back({.substitution = part.substitution, .path = part.path + ConfigPath{step}});
        } else {
            out.parts.clear();
        }
    }
    return out;
}

HoconValues::Shape HoconValues::shapeOf(const Part &part)
{
    if (part.object || part.field) return Shape::Object;
    if (part.value) return Shape::Other;
    if (!spend(part.substitution->span.from, hoconDear) || m_depth > deepestConfig) return Shape::Unknown;
    ++m_depth;
    const auto back = qScopeGuard([this] { --m_depth; });
    return shapeOf(stackOf(part.path));
}

HoconValues::Shape HoconValues::shapeOf(const Stack &stack)
{
    Shape out = Shape::None;
    for (auto it = stack.parts.rbegin(); it != stack.parts.rend(); ++it) {
        if (it->substitution && stack.path && it->path == *stack.path) continue; // itself, as it was before
        const Shape shape = shapeOf(*it);
        if (shape == Shape::Object || shape == Shape::Other) return shape;
        if (it->substitution) out = Shape::Unknown;
    }
    return out;
}

void HoconValues::keysOf(const Stack &stack, QStringList &out)
{
    for (const Part &part : stack.parts) {
        if (part.object) {
            for (const HoconField &field : part.object->fields) {
                if (!spend(field.span.from, 1 + out.size())) return;
                if (!field.steps.isEmpty() && !out.contains(field.steps[0])) out += field.steps[0];
            }
        } else if (part.field) {
            if (const QString &key = part.field->steps[part.taken]; !out.contains(key)) out += key;
        } else if (part.substitution) {
            if (!(stack.path && part.path == *stack.path) && m_depth <= deepestConfig) {
                ++m_depth;
                keysOf(stackOf(part.path), out);
                --m_depth;
            }
        } else {
            out.clear();
        }
    }
}

QJsonValue HoconValues::follow(const ConfigPath &path, qsizetype from)
{
    const QString name = path.join(QChar(0x1f));
    if (const auto known = m_known.constFind(name); known != m_known.constEnd()) return *known;
    if (!spend(from, hoconDear)) return hoconNothing;
    if (m_depth > deepestConfig) {
        if (!m_fault) m_fault = {from, QCoreApplication::translate("Config", "${…} that lead to themselves")};
        return hoconNothing;
    }
    for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
        if (frame->path != path) continue;
        // Itself, as it was before. Where that is nothing it may come from the reference file; a circle over others cannot.
        if (frame->before.isUndefined() && frame == m_frames.rbegin() && !m_alone) m_outside = true;
        if (frame->before.isUndefined() && frame != m_frames.rbegin() && !m_fault)
            m_fault = {from, QCoreApplication::translate("Config", "${%1} leads to itself").arg(pathText(path))};
        return frame->before;
    }
    const bool outsideBefore = std::exchange(m_outside, false);
    m_frames.push_back({path, hoconNothing});
    ++m_depth;
    const QJsonValue out = evaluate(stackOf(path));
    --m_depth;
    m_frames.pop_back();
    if (!m_outside && m_frames.empty()) m_known.insert(name, out);
    m_outside = m_outside || outsideBefore;
    return out;
}

QJsonValue HoconValues::evaluate(const Stack &stack)
{
    if (shapeOf(stack) == Shape::Object) {
        QStringList keys;
        keysOf(stack, keys);
        QJsonObject out;
        for (const QString &key : keys) {
            const Stack child = childOf(stack, key);
            QJsonValue value;
            if (child.path) value = follow(*child.path, 0);
            else value = evaluate(child);
            if (!value.isUndefined()) out.insert(key, value);
        }
        return out;
    }
    // Only what comes after the last value that depends on nothing before it
    QJsonValue out = hoconNothing;
    Frame *frame = nullptr;
    for (const Part &part : stack.parts) {
        frame = !m_frames.empty() && stack.path && m_frames.back().path == *stack.path ? &m_frames.back() : nullptr;
        if (frame) frame->before = out;
        const bool outsideBefore = std::exchange(m_outside, false);
        const QJsonValue value = evaluate(part);
        const bool plain = part.value && !part.append && !m_outside;
        m_outside = m_outside || (outsideBefore && !plain);
        if (part.append) {
            QJsonArray list = out.toArray();
            if (out.isUndefined() && !m_alone) m_outside = true; // the reference file's list
            if (!value.isUndefined()) list.append(value);
            out = list;
        } else if (!value.isUndefined()) {
            out = value.isObject() && out.isObject() ? QJsonValue(merged(out.toObject(), value.toObject())) : value;
        }
    }
    return out;
}

QJsonValue HoconValues::evaluate(const Part &part)
{
    if (part.value) return joined(*part.value);
    if (part.object || part.field) {
        Stack stack{{part}, {}};
        return evaluate(stack);
    }
    if (part.substitution->environmentList) {
        m_outside = !m_alone;
        return hoconNothing;
    }
    const QJsonValue out = follow(part.path, part.substitution->span.from);
    if (out.isUndefined() && !(m_alone && part.substitution->optional)) m_outside = true;
    return out;
}

QJsonValue HoconValues::joined(const HoconValue &value)
{
    QJsonValue out = hoconNothing;
    QString text;
    for (const HoconPiece &p : value.pieces) {
        QJsonValue next = hoconNothing;
        if (p.kind == HoconPiece::Kind::List) {
            QJsonArray list;
            for (const HoconValue &element : p.elements) {
                Stack stack;
                add(stack, element, false);
                const QJsonValue one = evaluate(stack);
                if (!one.isUndefined()) list.append(one);
            }
            next = list;
        } else if (p.kind == HoconPiece::Kind::Object || p.kind == HoconPiece::Kind::Substitution) {
            next = p.kind == HoconPiece::Kind::Object ? evaluate(Part{.object = &p}) : evaluate(Part{.substitution = &p, .path = p.path});
        } else {
            next = p.kind == HoconPiece::Kind::Quoted || value.pieces.size() > 1 ? QJsonValue(p.text) : hoconWord(p.text);
        }
        if (value.pieces.size() == 1) return next;
        if (next.isArray()) {
            QJsonArray list = out.toArray();
            for (const QJsonValue &one : next.toArray()) list.append(one);
            if (!spend(p.span.from, list.size())) return hoconNothing;
            out = list;
        } else if (next.isObject()) {
            out = merged(out.toObject(), next.toObject());
        } else if (!next.isUndefined() || !text.isEmpty()) {
            text += p.blank;
            if (!next.isUndefined()) text += asText(next);
            if (!spend(p.span.from, text.size())) return hoconNothing;
            if (!out.isArray() && !out.isObject()) out = text;
        }
    }
    return out;
}

} // namespace jitscope
