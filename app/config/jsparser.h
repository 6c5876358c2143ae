// A JavaScript file as the assignments in it, each with the exact place of every value: what an editor of config.js needs. All of the grammar of
// ECMAScript 2023 is walked, so that a regular expression, a template or a function never hides a key; only literals are understood.
// It accepts a little more than the language (what stands left of "=" is not checked): the engine decides there. Nothing is run. Pure.
#pragma once

#include "config/jslexer.h"
#include "config/scripttree.h"

#include <memory>

namespace jitscope {

struct JsProgram
{
    std::vector<ScriptAssignment> assignments; // in the order of the text
    std::vector<TextSpan> comments;
    std::vector<TextSpan> directives;
    std::vector<TextSpan> operands, blanks; // directives that stand for a value, and those between other code; the rest is in strings and comments
    bool modern = false;      // what the engine of Qt 6.4 does not know
    int singleQuotes = 0, doubleQuotes = 0;
};

ConfigResult<JsProgram> parseJavaScript(const MaskedScript &script);

} // namespace jitscope
