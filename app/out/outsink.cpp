#include "out/outsink.h"

#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jitscope {

QString shownAddress(const QString &url) { return url.section(u'?', 0, 0); }

QString saidIn(const QByteArray &body)
{
    const QByteArray some = body.left(64 * 1024).trimmed();
    // a JSON string alone is no document for Qt: [it] is
    const QJsonValue value = QJsonDocument::fromJson('[' + some + ']').array().at(0);
    QString said;
    if (value.isString()) said = value.toString();
    for (const char *key : {"message", "error", "detail", "errors"})
        if (const QJsonValue v = value.toObject()[QLatin1String(key)]; said.isEmpty() && v.isString()) said = v.toString();
    if (said.isEmpty()) said = QString::fromUtf8(some);
    return safeText(said.simplified(), 300);
}

Error errorOfReply(int status, const QString &where, const QByteArray &body)
{
    const Error::Kind kind = status == 401 || status == 403 ? Error::Kind::Unauthorized : status / 100 == 4 ? Error::Kind::Refused : Error::Kind::Failed;
    const QString said = saidIn(body);
    return {kind, where, QStringLiteral("HTTP %1").arg(status) + (said.isEmpty() ? QString() : QStringLiteral(": ") + said)};
}

OutSink::OutSink(const OutConfig &config, const OutContext &context, QObject *parent)
    : QObject(parent), m_config(config), m_context(context)
{
    m_state.name = config.name;
    m_state.kind = config.kind;
    m_state.where = config.kind == OutKind::Command ? config.words.value(0) : config.kind == OutKind::MetricsPage ? QStringLiteral("http://127.0.0.1:%1/metrics").arg(config.port) : shownAddress(config.url);
}

void OutSink::send(const OutRequest &request, Http::Done done) { m_context.courier.send(wayOf(m_config), request, this, std::move(done)); }

bool OutSink::tried(const Result<HttpAnswer> &answer, bool isTest)
{
    if (!answer) {
        tried(answer.error(), QString(), isTest);
        return false;
    }
    const bool ok = answer->status / 100 == 2;
    const QString said = saidIn(answer->body);
    tried(ok ? std::optional<Error>() : errorOfReply(answer->status, m_state.where, answer->body), QStringLiteral("HTTP %1").arg(answer->status) + (said.isEmpty() ? QString() : QStringLiteral(": ") + said), isTest);
    return ok;
}

void OutSink::tried(const std::optional<Error> &error, const QString &reply, bool isTest)
{
    const qint64 at = now();
    change([&](OutState &s) {
        s.lastTry = at;
        s.error = error;
        s.reply = reply.left(500);
        s.isTest = isTest;
        if (isTest) s.testing = false;
        if (!error) s.lastOk = at;
        if (!error && !isTest) ++s.sent;
    });
}

} // namespace jitscope

#include "moc_outsink.cpp"
