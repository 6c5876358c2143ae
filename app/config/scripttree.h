// Configuration that is a program (JavaScript, Lua) as the assignments in it, with the exact place of each value, and the keys that come of
// them. Both languages are read into these; names of kinds are JavaScript's. Values; pointers are into the assignments.
#pragma once

#include "config/configtext.h"

#include <optional>

namespace jitscope {

struct ScriptProperty;

struct ScriptNode
{
    enum class Kind : quint8 {
        Constant,  // a literal, or arithmetic of literals
        Object,
        Array,
        Name,      // config.a['b']: `names` from the variable inwards
        Other,
    };
    Kind kind = Kind::Other;
    TextSpan span;                       // with brackets and quotes
    QJsonValue value = QJsonValue(QJsonValue::Undefined); // of constants; Undefined for `undefined`
    QStringList names;                   // of names; of an Other: the name before "|| {}" or before ".push("
    bool isFallback = false;             // an Other: `names || {}`, makes sure that there is an object
    int assignment = -1;                 // an Other that is an assignment itself: its number
    std::vector<ScriptProperty> properties;
    std::vector<ScriptNode> elements;
    std::vector<TextSpan> commas;        // after each property or element; empty: none follows it

    bool isEmptyObject() const { return kind == Kind::Object && properties.empty(); }
    QJsonValue constant() const; // also of lists and objects of constants; Undefined: something in it is none
};

struct ScriptProperty
{
    QString name;        // null: computed, or spread from elsewhere
    TextSpan key;
    TextSpan whole;      // key and value
    ScriptNode value;        // its span is empty for `{ a }` and for methods
};

struct ScriptAssignment
{
    enum class Kind : quint8 {
        Declare, // var config = …
        Assign,  // config.a = …
        Change,  // config.a += …, config.a.push(…), delete config.a: what is there afterwards is not known
    };
    Kind kind = Kind::Assign;
    QStringList target; // {"config","a"}; `window.` and the like before it are left out
    TextSpan key;       // letters of the target
    TextSpan statement; // from its first letter to its semicolon (where it has one); empty: it is part of something larger
    bool certain = false; // carried out whenever the file is read, not under a condition or in a function
    ScriptNode value;
};

// Where an entry is from; same index as in entries.
struct ScriptSite
{
    const ScriptNode *value = nullptr;
    const ScriptNode *object = nullptr; // the literal that it is a property of; null: a statement
    size_t property = 0;
    size_t assignment = 0;          // that it is part of
    bool certain = true;            // false: set under a condition, or changed by code afterwards
};

// An object literal whose properties are keys. Its statement may come before others that add to it.
struct ScriptContainer
{
    ConfigPath path;
    const ScriptNode *object = nullptr;
    ScriptSite site;
    bool effective = true;
};

struct ScriptEntries
{
    std::vector<ConfigEntry> entries;
    std::vector<ScriptSite> sites;
    std::vector<ScriptContainer> containers;
};

// Of those assignments whose target begins with `root`, which is left out of paths.
ScriptEntries scriptEntries(QByteArrayView text, const std::vector<ScriptAssignment> &assignments, const QString &root);

} // namespace jitscope
