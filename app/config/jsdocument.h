// What a JavaScript file says about `config` (or `interfaceConfig`): its entries, and for each where it can be changed. Nothing is run. Pure.
#pragma once

#include "config/jsparser.h"

namespace jitscope {

struct JsDocument : ScriptEntries
{
    MaskedScript script;
    JsProgram program;
    QString root;          // "config" or "interfaceConfig"
    bool isFragment = true; // the root itself comes from elsewhere
};

// Its pointers are into itself: it is not copied. The grammar is our parser's only; see config/jsengine.h.
ConfigResult<std::unique_ptr<const JsDocument>> jsDocument(const QByteArray &bytes);

// The edit alone, not checked: see editJavaScript.
ConfigResult<QByteArray> changedScript(const QByteArray &bytes, const JsDocument &document, const ConfigPath &path, const QJsonValue &value);

// A value in JavaScript; objects and lists over several lines, with "\n", where `lines`. No "<!--#" comes out of it: nginx would obey that.
QByteArray jsLetters(const QJsonValue &value, char quote, const QByteArray &indent, bool lines);
QByteArray jsKey(const QString &name, char quote, bool always);

} // namespace jitscope
