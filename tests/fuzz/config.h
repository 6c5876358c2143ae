// What holds of every reader of configuration files: places lie within the text, and an edit that is answered changes its key only.
#pragma once

#include "config/catalogue.h"
#include "config/check.h"
#include "config/reader.h"
#include "fuzz.h"

namespace jitscope {

inline void fuzzConfig(ConfigFormat format, const char *catalogue, const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto text = readConfig(format, bytes);
    if (!text) return require(!text.error().detail.isEmpty() && text.error().place.line >= 0, "a refusal without a reason");
    require(text->bytes == bytes, "other bytes than were read");
    const auto within = [&](TextSpan span) { return span.from >= 0 && span.from <= span.to && span.to <= bytes.size(); };
    const ConfigEntry *some = nullptr;
    for (const ConfigEntry &entry : text->entries) {
        require(!entry.path.isEmpty() && within(entry.key) && within(entry.source), "an entry outside of the text");
        if (entry.effective && (!some || (entry.source.to + entry.path.size()) % 3 == 0)) some = &entry;
    }
    for (const ConfigInclude &include : text->includes) require(within(include.source), "an include outside of the text");
    static const KeyCataloguePtr keys = builtInKeys(QString::fromLatin1(catalogue));
    for (const ConfigFinding &finding : checkConfig(*text, *keys, {QStringLiteral("fuzz"), 0644})) require(within(finding.span) && !finding.text().isEmpty(), "a finding without text");
    if (!some || bytes.size() > 20'000) return;
    const ConfigPath path = some->path;
    const auto holds = [&](const ConfigResult<QByteArray> &out) {
        if (!out) return require(!out.error().detail.isEmpty(), "a refusal without a reason");
        const auto after = readConfig(format, *out);
        require(after && differingBut(*text, *after, path).isEmpty(), "an edit that changed another key");
    };
    holds(withValue(*text, path, QStringLiteral("jit\"scope $5\n")));
    holds(withoutValue(*text, path));
}

} // namespace jitscope
