// A JavaScript file as the assignments in it, each with the exact place of every value: what an editor of config.js needs. All of the grammar of
// ECMAScript 2023 is walked, so that a regular expression, a template or a function never hides a key; only literals are understood.
// It accepts a little more than the language (what stands left of "=" is not checked): the engine decides there. Nothing is run. Pure.
#pragma once

#include "config/jslexer.h"

#include <memory>

namespace jitscope {

struct JsProperty;

struct JsNode
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
    std::vector<JsProperty> properties;
    std::vector<JsNode> elements;
    std::vector<TextSpan> commas;        // after each property or element; empty: none follows it

    bool isEmptyObject() const { return kind == Kind::Object && properties.empty(); }
    QJsonValue constant() const; // also of lists and objects of constants; Undefined: something in it is none
};

struct JsProperty
{
    QString name;        // null: computed, or spread from elsewhere
    TextSpan key;
    TextSpan whole;      // key and value
    JsNode value;        // its span is empty for `{ a }` and for methods
};

struct JsAssignment
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
    JsNode value;
};

struct JsProgram
{
    std::vector<JsAssignment> assignments; // in the order of the text
    std::vector<TextSpan> comments;
    std::vector<TextSpan> directives;
    std::vector<TextSpan> operands, blanks; // directives that stand for a value, and those between other code; the rest is in strings and comments
    bool modern = false;      // what the engine of Qt 6.4 does not know
    int singleQuotes = 0, doubleQuotes = 0;
};

ConfigResult<JsProgram> parseJavaScript(const MaskedScript &script);

} // namespace jitscope
