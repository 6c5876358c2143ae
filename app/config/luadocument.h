// Prosody's configuration as its options: global ones, those of each VirtualHost and Component. Nothing is run. Pure.
//
// Paths: {"admins"}; {"VirtualHost meet.example.org","authentication"}; {"Component conference.example.org","component_module"} is what stands
// behind the component's name ("muc"), the option that Prosody itself makes of it; A
// host without options is an entry of its own with an empty object. A table whose fields all have names is an object, any other a list.
#pragma once

#include "config/lualexer.h"
#include "config/scripttree.h"

#include <memory>

namespace jitscope {

struct LuaSection
{
    QString step;     // "VirtualHost meet.example.org"; empty: global
    TextSpan header;  // the whole of `Component "x" "muc"`; empty at 0 for global
    qsizetype end = 0; // of its last statement; of the header where it has none
    qsizetype next = 0; // where the following section begins, or the text ends
};

struct LuaDocument : ScriptEntries
{
    std::vector<ScriptAssignment> assignments; // targets begin with "", the root
    std::vector<LuaSection> sections;          // the global one first
    std::vector<TextSpan> comments;
    std::vector<ConfigInclude> includes;
    int singleQuotes = 0, doubleQuotes = 0;
};

// Our parser alone; see readLua for Lua's own. Its pointers are into itself: it is not copied.
ConfigResult<std::unique_ptr<const LuaDocument>> luaDocument(const QByteArray &bytes);

// Lua's own parser, without running anything. Empty: it is Lua 5.4. The column is not known to it.
std::optional<ConfigFault> luaFault(const QByteArray &bytes);

// A value in Lua; tables over several lines, with "\n", where `lines`.
QByteArray luaLetters(const QJsonValue &value, char quote, const QByteArray &separator, const QByteArray &indent, bool lines);

} // namespace jitscope
