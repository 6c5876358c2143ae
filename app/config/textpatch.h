// Small replacements in one text, and how the text is laid out around them.
#pragma once

#include "config/configtext.h"

#include <algorithm>

namespace jitscope {

struct TextPatch
{
    TextSpan span; // may be empty: an insertion
    QByteArray text;
};

// Spans must not overlap. Those of one place keep their order.
inline QByteArray patched(const QByteArray &bytes, std::vector<TextPatch> patches)
{
    std::ranges::stable_sort(patches, {}, [](const TextPatch &p) { return p.span.from; });
    QByteArray out;
    qsizetype at = 0;
    for (const TextPatch &p : patches) {
        if (p.span.from < at) continue; // within one that is gone
        out += bytes.sliced(at, p.span.from - at) + p.text;
        at = std::max(at, p.span.to);
    }
    return out + bytes.sliced(at);
}

inline QByteArray lineEnd(const QByteArray &bytes)
{
    const qsizetype first = bytes.indexOf('\n');
    return first > 0 && bytes[first - 1] == '\r' ? "\r\n" : "\n";
}

inline qsizetype lineFrom(const QByteArray &bytes, qsizetype at)
{
    return at <= 0 ? 0 : bytes.lastIndexOf('\n', at - 1) + 1;
}

// Before its line end, CR included; of the last line: the end of the text.
inline qsizetype lineStop(const QByteArray &bytes, qsizetype at)
{
    const qsizetype end = bytes.indexOf('\n', at);
    if (end < 0) return bytes.size();
    return end > at && bytes[end - 1] == '\r' ? end - 1 : end;
}

// The blanks at the beginning of the line of `at`.
inline QByteArray lineIndent(const QByteArray &bytes, qsizetype at)
{
    const qsizetype from = lineFrom(bytes, at);
    qsizetype to = from;
    while (to < bytes.size() && (bytes[to] == ' ' || bytes[to] == '\t')) ++to;
    return bytes.sliced(from, to - from);
}

inline bool onlyBlanks(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

} // namespace jitscope
