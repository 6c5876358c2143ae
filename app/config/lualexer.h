// The letters of a Lua 5.4 file as tokens with their exact places (reference manual §3.1). Nothing is run. Pure.
#pragma once

#include "config/configtext.h"

#include <optional>

namespace jitscope {

enum class LuaKind : quint8 { End, Name, Mark, Number, String };

struct LuaToken
{
    LuaKind kind = LuaKind::End;
    TextSpan span;
};

class LuaLexer
{
public:
    explicit LuaLexer(QByteArrayView text) : m_text(text) {}
    LuaToken next(); // End also where something is broken; see `fault`
    QByteArrayView text(TextSpan span) const { return m_text.sliced(span.from, span.to - span.from); }
    QByteArrayView all() const { return m_text; }
    qsizetype at() const { return m_at; }
    void back(qsizetype at) { m_at = at; }
    const std::vector<TextSpan> &comments() const { return m_comments; } // in order, each once
    std::optional<ConfigFault> fault;

private:
    LuaToken broken(qsizetype at, const char *why);
    bool skipLong(qsizetype from); // [[…]], [==[…]==]; m_at behind it

    QByteArrayView m_text;
    qsizetype m_at = 0;
    std::vector<TextSpan> m_comments;
};

// What a string's letters say; nullopt: broken, or bytes that are no UTF-8.
std::optional<QString> luaStringValue(QByteArrayView literal);
std::optional<double> luaNumberValue(QByteArrayView literal);

} // namespace jitscope
