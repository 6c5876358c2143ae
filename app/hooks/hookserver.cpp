#include "hooks/hookserver.h"

#include "hooks/signedtoken.h"
#include "net/requesthead.h"
#include "sources/flatpage.h"
#include "sources/jibri.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace jitscope {
namespace {

// As long for a wrong one as for the right one.
bool isSame(QByteArrayView a, QByteArrayView b)
{
    const QByteArray x = QCryptographicHash::hash(a, QCryptographicHash::Sha256), y = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    int differ = 0;
    for (qsizetype i = 0; i < x.size(); ++i) differ |= x[i] ^ y[i];
    return differ == 0;
}

} // namespace

QString jibriIdOf(QByteArrayView body) { return QJsonDocument::fromJson(body.toByteArray()).object()[u"jibriId"].toString().left(200); }

Result<Observation> parseJibriPost(QByteArrayView body, bool session, const ParseContext &context)
{
    if (!session) return parseJibriHealth(body, context);
    const QJsonObject o = QJsonDocument::fromJson(body.toByteArray()).object()[u"session"].toObject();
    const QString status = o[u"status"].toString(), id = o[u"sessionId"].toString().left(200);
    if (status.isEmpty() || id.isEmpty()) return fail(Error::Kind::Malformed, context.origin.server.value + QStringLiteral(" webhook, byte 0"), QStringLiteral("no status of a session in it"));
    Observation to = observationOf(context);
    Server server = ownServer(context, ServerKind::Recorder);
    const QString why = o[u"failure"].toObject()[u"error"].toObject()[u"detail"].toString().left(500);
    server.message = why.isEmpty() ? QStringLiteral("session %1: %2").arg(id, status.left(20)) : QStringLiteral("session %1: %2, %3").arg(id, status.left(20), why);
    if (o[u"failure"].isObject()) server.sessionFailed = {context.at, id, why.isEmpty() ? o[u"failure"].toObject()[u"reason"].toString().left(60) : why};
    to.servers.push_back(std::move(server));
    return to;
}

HookServer::HookServer(const HookConfig &config, const Secret &secret, std::vector<Recorder> recorders, SourceIndex index, QObject *parent)
    : QObject(parent), m_config(config), m_secret(secret), m_recorders(std::move(recorders)), m_index(index),
      m_server(MaxConnections, MaxRequestHead + MaxHookBody, [this](QByteArrayView bytes) -> std::optional<LoopAnswer> {
          const HookRead read = readHookRequest(bytes);
          if (read.is == HookRead::Is::More) return {};
          return LoopAnswer{read.is == HookRead::Is::Ready ? take(read.request) : read.status, {}, {}};
      }, this)
{
}

Result<> HookServer::start()
{
    if (!m_config.keyFile.isEmpty()) {
        QFile file(m_config.keyFile);
        if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, m_config.keyFile, file.errorString());
        m_key = file.read(64 * 1024);
    }
    if (m_key.isEmpty() && m_secret.isEmpty()) return fail(Error::Kind::Unauthorized, QStringLiteral("webhooks"), QStringLiteral("neither the secret nor a key is there: nobody could be told from anybody"));
    return m_server.listen(m_config.port);
}

bool HookServer::isAllowed(const HookRequest &request, QByteArray &page) const
{
    page = request.path;
    if (!m_secret.isEmpty()) {
        const qsizetype slash = page.indexOf('/', 1);
        if (slash < 0 || !isSame(QByteArray::fromPercentEncoding(page.mid(1, slash - 1)), m_secret.text().toUtf8())) return false;
        page = page.mid(slash);
    }
    if (m_key.isEmpty()) return true;
    if (!request.authorization.startsWith("Bearer ")) return false;
    return checkSignedToken(QByteArrayView(request.authorization).sliced(7), m_key, m_config.issuer, m_config.audience, QDateTime::currentMSecsSinceEpoch()).has_value();
}

int HookServer::take(const HookRequest &request)
{
    QByteArray page;
    if (!isAllowed(request, page)) return 401;
    const bool session = page == "/v1/session/status";
    if (!session && page != "/v1/status") return 404;
    const QString id = jibriIdOf(request.body);
    const auto recorder = std::find_if(m_recorders.begin(), m_recorders.end(), [&](const Recorder &r) { return r.names.contains(id); });
    // Without jibri.id nobody can tell which of several it is.
    const Recorder *who = recorder != m_recorders.end() ? &*recorder : id.isEmpty() && m_recorders.size() == 1 ? &m_recorders.front() : nullptr;
    if (!who) return 404;
    const auto seen = parseJibriPost(request.body, session, {Origin{SourceKind::JibriHook, who->id, session ? QStringLiteral("session") : QString()}, m_index, QDateTime::currentMSecsSinceEpoch(), false, 200});
    if (!seen) return 400;
    emit posted(*seen);
    return 200;
}

} // namespace jitscope

#include "moc_hookserver.cpp"
