#include "settings/outtemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace jitscope {
namespace {

QString outText(const char *text) { return QString::fromLatin1(text); }

// ["…"] without its brackets.
QString outJsonText(const QJsonValue &value)
{
    const QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return text.mid(1, text.size() - 2);
}

QString outPercent(const QString &value)
{
    const bool dots = !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) { return c == u'.'; });
    return dots ? QString(value.size(), u'_') : QString::fromLatin1(QUrl::toPercentEncoding(value)); // "..": would lead up
}

} // namespace

QStringList noticeFields()
{
    return outText("title severity state rule shard target targets count value since time rooms people why do group test").split(u' ');
}
QStringList sampleFields() { return outText("agent shard server kind region name key unit value time tags").split(u' '); }
QStringList samplesFields() { return outText("agent metrics time").split(u' '); }

QString defaultNoticeBody()
{
    QStringList members;
    for (const QString &field : noticeFields()) members << QStringLiteral("\"%1\": {%1}").arg(field);
    return u'{' + members.join(QStringLiteral(", ")) + u'}';
}
QString defaultSample()
{
    return outText("{\"namespace\": {shard}, \"name\": {name}, \"tags\": {tags}, \"data_point\": {\"value\": {value}, \"timestamp\": {time}}}");
}
QString defaultSamples() { return outText("{\"agent\": {agent}, \"metrics\": {metrics}}"); }

QString filledJson(const QString &body, const OutValues &values)
{
    QString out;
    bool quoted = false, escape = false;
    const auto pass = [&](const QString &text) {
        for (const QChar c : text) {
            if (escape) escape = false;
            else if (quoted && c == u'\\') escape = true;
            else if (c == u'"') quoted = !quoted;
        }
        out += text;
    };
    const QString rest = walkPlaceholders(body, [&](const QString &before, const QString &name) {
        pass(before);
        const OutValue value = values.value(name);
        if (!quoted) {
            out += outJsonText(value.json);
            return;
        }
        const QString text = outJsonText(value.text);
        out += QStringView(text).mid(1, text.size() - 2);
    });
    pass(rest);
    return out;
}

QString filledAddress(const QString &address, const OutValues &values)
{
    QString out;
    const QString rest = walkPlaceholders(address, [&](const QString &before, const QString &name) {
        const auto it = values.find(name);
        out += before + (it == values.end() ? u'{' + name + u'}' : outPercent(it->text));
    });
    return out + rest;
}

bool isJsonType(const QString &contentType)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    return type == QLatin1String("application/json") || type.endsWith(QLatin1String("+json"));
}

QString filledBody(const QString &body, const QString &contentType, const OutValues &values)
{
    if (isJsonType(contentType)) return filledJson(body, values);
    if (contentType.startsWith(QLatin1String("application/x-www-form-urlencoded"), Qt::CaseInsensitive)) return filledAddress(body, values);
    QString out;
    const QString rest = walkPlaceholders(body, [&](const QString &before, const QString &name) { out += before + values.value(name).text; });
    return out + rest;
}

bool isJsonTemplate(const QString &body, const QStringList &fields, QString *why)
{
    for (const QJsonValue &json : {QJsonValue(), QJsonValue(QStringLiteral("\"\\\n")), QJsonValue(0.5)}) {
        OutValues values;
        for (const QString &field : fields) values.insert(field, {QStringLiteral("\"\\\n}"), json});
        QJsonParseError error;
        QJsonDocument::fromJson(filledJson(body, values).toUtf8(), &error);
        if (error.error == QJsonParseError::NoError) continue;
        if (why) *why = error.errorString();
        return false;
    }
    return true;
}

} // namespace jitscope
