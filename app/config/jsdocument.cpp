#include "config/jsdocument.h"

#include "config/textedit.h"

#include <QCoreApplication>


namespace jitscope {

ConfigResult<std::unique_ptr<const JsDocument>> jsDocument(const QByteArray &bytes)
{
    // A browser would show signs for what is no UTF-8; an editor would write them.
    if (const qsizetype wrong = invalidUtf8(bytes); wrong >= 0)
        return tl::unexpected(ConfigFault{placeOf(bytes, wrong), QCoreApplication::translate("Config", "this is not UTF-8")});
    auto document = std::make_unique<JsDocument>();
    document->script = maskDirectives(bytes);
    auto program = parseJavaScript(document->script);
    if (!program) return tl::unexpected(program.error());
    document->program = std::move(*program);
    const std::vector<ScriptAssignment> &all = document->program.assignments;
    document->root = all.empty() ? QStringLiteral("config") : all[0].target[0];
    for (const ScriptAssignment &one : all)
        if (one.target.size() == 1 && one.target[0] == document->root && one.certain && !one.value.isFallback) document->isFragment = false;
    static_cast<ScriptEntries &>(*document) = scriptEntries(document->script.bytes, all, document->root);
    return document;
}

} // namespace jitscope
