// Names in braces inside of a text that the operator wrote, {shard}: where they stand, and what stands there in the end. Small letters only; braces around anything
// else are braces. Any thread.
#pragma once

#include <QMap>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace jitscope {

// Calls `each` with the text before a placeholder and the placeholder's name, in order; answers the rest.
template<class Each>
QString walkPlaceholders(const QString &text, Each each)
{
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', at + 1)) {
        const qsizetype end = text.indexOf(u'}', at);
        if (end < 0) break;
        const QStringView name = QStringView(text).mid(at + 1, end - at - 1);
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'a' && c <= u'z'; })) continue;
        each(text.mid(from, at - from), name.toString());
        at = end;
        from = end + 1;
    }
    return text.mid(from);
}

// The first that is none of these; empty: all are known.
QString unknownPlaceholder(const QStringList &texts, const QStringList &known);
// Each placeholder replaced, once: a value that looks like one stays as it is. A value that begins a word with a dash is refused (nothing): the program would
// read an option.
std::optional<QStringList> filledWords(const QStringList &words, const QMap<QString, QString> &values, QString *dashed = nullptr);

} // namespace jitscope
