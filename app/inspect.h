// What the console understands of a saved payload, as JSON (`jitscope inspect KIND FILE|-`).
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace jitscope {

inline constexpr qsizetype MaxInspect = 64 * 1024 * 1024; // bytes of a payload; more is refused

// "jvb-stats", "jvb-debug", "jicofo-stats", "jicofo-debug", "jibri-health", "census", "room-size", "presence", "exposition", and the names
// of the other pages in sourcekind.h.
QStringList inspectKinds();

// {"schema":1,"kind":K,"version"?,"server_time"?,"count":readings,
//  "readings":[{"key","metric"?,"of"?,"value","unit","state","raw"?,"text"?}],   every scalar fact: catalogue figures in our unit, with
//       the page's own figure as "raw"; others under the page's key; texts as "text"
//  "rooms":[{"id","name","domain",…,"people":[…],"readings":[…]}], "people":[{"room","id","name",…,"readings":[…]}],
//  "servers":[{"id","kind",…,"readings":[…]}], "problems":["…"]}
// A refused payload is an Error of kind Malformed that names the place; an unknown kind is Unsupported.
Result<QJsonObject> inspect(const QString &kind, const QByteArray &body);

// The same shape with nothing in it but {"error":{"kind","where","detail"}} and one problem.
QJsonObject inspectionOfRefusal(const QString &kind, const Error &error);

} // namespace jitscope
