// A text as JSON inside the body of an Action, where a brace would stand for a fact (audit/plan.h).
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

namespace jitscope {

inline QByteArray jsonText(const QString &text)
{
    QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2).replace('{', "\\u007b").replace('}', "\\u007d");
}

} // namespace jitscope
