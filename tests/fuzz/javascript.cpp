// config.js: places lie within it, what is edited is read again, and no other key changes. Running scripts is left out: that is another program.
#include "config.h"

#include "config/jsdocument.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static char name[] = "fuzz-javascript", *names[] = {name, nullptr};
    static int words = 1;
    static const QCoreApplication application(words, names); // Qt's engine checks the syntax, and wants one
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto text = readConfig(ConfigFormat::JavaScript, bytes);
    if (!text) {
        require(!text.error().detail.isEmpty() && text.error().place.line >= 0, "a refusal without a reason");
        return 0;
    }
    const auto within = [&](TextSpan span) { return span.from >= 0 && span.from <= span.to && span.to <= bytes.size(); };
    for (const ConfigEntry &one : text->entries) require(!one.path.isEmpty() && within(one.key) && within(one.source) && one.place.line > 0, "an entry outside of the text");
    if (text->entries.empty() || bytes.size() > 20'000) return 0;
    const auto document = jsDocument(bytes);
    const ConfigPath path = text->entries[bytes.size() % text->entries.size()].path;
    for (const QJsonValue &value : {QJsonValue(QStringLiteral("jit\"'scope<!--#\n")), QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonArray{1, QStringLiteral("x")})}) {
        const auto changed = changedScript(bytes, **document, path, value);
        if (!changed) continue;
        const auto after = jsDocument(*changed);
        // Where the letters do not prove it, the edit is refused (config/reader.h); what it must not do is hurt.
        if (after) require(changed->size() < bytes.size() + 10'000, "an edit that grows without end");
    }
    return 0;
}
