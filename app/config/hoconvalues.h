// What the keys of one HOCON text come to: later entries over earlier ones, objects merged, values put together, ${…} followed within the text.
// Nothing is read from outside, neither the environment nor included files: what depends on them is Undefined.
#pragma once

#include "config/hocontree.h"

#include <QHash>
#include <QJsonValue>

#include <optional>

namespace jitscope {

class HoconValues
{
public:
    // `root` must outlive it. `alone`: there is no outside, so that an optional ${?…} that is not in the text is nothing instead of unknown.
    explicit HoconValues(const HoconPiece &root, bool alone = false);

    // Undefined: not there, or not known from this text alone.
    QJsonValue at(const ConfigPath &path);
    // A value by itself, wherever it stands.
    QJsonValue of(const HoconValue &value);
    // May later objects be merged into it, or does it take the place of all that was there before?
    bool mayBeObject(const HoconValue &value);
    // The first circle of substitutions that was walked into: its component refuses such a file. Or a text that grows without bound.
    const std::optional<std::pair<qsizetype, QString>> &fault() const { return m_fault; }

private:
    // One assignment to a path, of those that count, in the order of the text.
    struct Part
    {
        const HoconPiece *object = nullptr;
        const HoconField *field = nullptr; // a.b.c = 1 is an object with one field: `taken` of its steps are behind
        const HoconValue *value = nullptr;
        const HoconPiece *substitution = nullptr; // `path` is its own, or that of something in it
        ConfigPath path;
        qsizetype taken = 0;
        bool append = false;
    };
    struct Stack
    {
        std::vector<Part> parts;
        std::optional<ConfigPath> path; // none: within a list
    };
    struct Frame
    {
        ConfigPath path;
        QJsonValue before;
    };
    enum class Shape : quint8 { None, Object, Other, Unknown };

    Stack stackOf(const ConfigPath &path);
    Stack childOf(const Stack &parent, const QString &step);
    void add(Stack &stack, const HoconValue &value, bool append) const;
    Shape shapeOf(const Stack &stack);
    Shape shapeOf(const Part &part);
    void keysOf(const Stack &stack, QStringList &out);
    QJsonValue evaluate(const Stack &stack);
    QJsonValue evaluate(const Part &part);
    QJsonValue joined(const HoconValue &value);
    QJsonValue follow(const ConfigPath &path, qsizetype from);
    bool spend(qsizetype from, qsizetype steps = 1);

    const HoconPiece &m_root;
    const bool m_alone;
    std::vector<Frame> m_frames;
    QHash<QString, QJsonValue> m_known;
    qsizetype m_spent = 0;
    int m_depth = 0;
    bool m_outside = false; // the value in work depends on what this text does not say
    std::optional<std::pair<qsizetype, QString>> m_fault;
};

} // namespace jitscope
