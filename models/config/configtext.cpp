#include "config/configtext.h"

#include <algorithm>

namespace jitscope {

QString pathText(const ConfigPath &path)
{
    QStringList steps;
    for (QString step : path) {
        const bool plain = !step.isEmpty() && std::ranges::all_of(step, [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; });
        steps += plain ? step : u'"' + step.replace(u'"', QStringLiteral("\\\"")) + u'"';
    }
    return steps.join(u'.');
}

const ConfigEntry *entryOf(const ConfigText &text, const ConfigPath &path)
{
    const auto it = std::ranges::find_if(text.entries, [&](const ConfigEntry &entry) { return entry.effective && entry.path == path; });
    return it == text.entries.end() ? nullptr : &*it;
}

std::map<ConfigPath, const ConfigEntry *> decidingEntries(const ConfigText &text)
{
    std::map<ConfigPath, const ConfigEntry *> out;
    for (const ConfigEntry &e : text.entries)
        if (e.effective) out[e.path] = &e;
    std::erase_if(out, [&](const auto &one) {
        for (qsizetype n = 1; n < one.first.size(); ++n)
            if (const auto above = out.find(one.first.first(n)); above != out.end() && above->second->value.isArray()) return true;
        return false;
    });
    return out;
}

QByteArrayView lettersOf(const ConfigText &text, const ConfigEntry &entry) { return QByteArrayView(text.bytes).sliced(entry.source.from, entry.source.to - entry.source.from); }

TextPlace placeOf(QByteArrayView bytes, qsizetype offset)
{
    const QByteArrayView before = bytes.first(std::clamp<qsizetype>(offset, 0, bytes.size()));
    const qsizetype start = before.lastIndexOf('\n') + 1;
    const auto isFirst = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }; // of a code point in UTF-8
    return {1 + int(std::ranges::count(before, '\n')), 1 + int(std::ranges::count_if(before.sliced(start), isFirst))};
}

} // namespace jitscope
