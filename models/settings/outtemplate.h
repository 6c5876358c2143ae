// What stands in the operator's templates of [[out]], and how a value gets into a body, an address or a program's words without becoming anything else there. Pure.
#pragma once

#include "settings/placeholders.h"

#include <QJsonValue>

namespace jitscope {

// `json`: what stands in a JSON body outside of quotes, so that a figure is a number and a missing one is null.
struct OutValue
{
    QString text;
    QJsonValue json;
    OutValue() = default;
    OutValue(const QString &t) : text(t), json(t) {}
    OutValue(const QString &t, const QJsonValue &j) : text(t), json(j) {}
};
using OutValues = QMap<QString, OutValue>;

QStringList noticeFields(); // of webhooks and commands: "title", "severity", "state", …
QStringList sampleFields(); // of one figure for a metrics service
QStringList samplesFields(); // of its whole body: "agent", "metrics", "time"
QString defaultNoticeBody();
QString defaultSample();  // Machinist's shape, jitsi/operations.md §16
QString defaultSamples();

// Inside of quotes a value is escaped text, outside a whole JSON value.
QString filledJson(const QString &body, const OutValues &values);
// Percent-encoded all but letters, digits, "-", "_", "~" and dots between others: a value is never a path or a parameter of its own. What has no
// value keeps its braces.
QString filledAddress(const QString &address, const OutValues &values);
// By the content type: JSON ("application/json", "…+json"), a form (percent-encoded), else as it is.
QString filledBody(const QString &body, const QString &contentType, const OutValues &values);
bool isJsonType(const QString &contentType);
// Whether it is JSON whatever the values are. The offset, from 0, and the reason go there when it is not.
bool isJsonTemplate(const QString &body, const QStringList &fields, QString *why = nullptr);

} // namespace jitscope
