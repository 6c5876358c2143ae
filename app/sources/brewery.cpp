#include "sources/brewery.h"

#include "net/trust.h"
#include "net/xmpplogin.h"
#include "sources/breweryseat.h"
#include "sources/guestname.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace jitscope {

namespace {

Q_LOGGING_CATEGORY(log, "jitscope.sources.brewery")

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// Only a person can mend these; trying every second would only fill the server's log.
bool needsPerson(Error::Kind kind)
{
    return kind == Error::Kind::Unauthorized || kind == Error::Kind::Untrusted || kind == Error::Kind::Unsupported || kind == Error::Kind::Forbidden || kind == Error::Kind::Refused;
}

} // namespace

Result<QString> Brewery::breweryRoom(const QString &jid)
{
    const QString room = jid.trimmed().toLower();
    const QString name = room.section(u'@', 0, 0);
    const auto refuse = [&](const QString &why) { return fail(Error::Kind::Unsupported, jid.left(200), why); };
    if (room.count(u'@') != 1 || room.contains(u'/') || room.contains(u' ') || name.isEmpty() || room.endsWith(u'@')) return refuse(QStringLiteral("not the address of a room"));
    if (!name.contains(QLatin1String("brewery"))) return refuse(QStringLiteral("not a brewery: meeting rooms are never joined"));
    if (name.contains(QLatin1String("jigasi"))) return refuse(QStringLiteral("Jigasi's brewery is never joined: a guest in it can break outgoing calls"));
    return room;
}

Brewery::Brewery(const XmppConfig &config, const QString &password, const ServerId &feed, SourceIndex source, QObject *parent)
    : QObject(parent), m_config(config), m_password(password), m_clock([] { return QDateTime::currentMSecsSinceEpoch(); }), m_addresses(QList<QUrl>{config.url} + config.otherUrls, QRandomGenerator::system()->generate()), m_retry(this), m_flush(this), m_age(this), m_probing(this)
{
    m_state.kind = SourceKind::Brewery;
    m_state.server = feed;
    m_state.name = QStringLiteral("XMPP feed");
    m_state.address = config.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    m_state.addresses = m_addresses.count();
    m_probing.setInterval(5000);
    connect(&m_probing, &QTimer::timeout, this, &Brewery::probeFirst);
    ParseContext context;
    context.origin = {SourceKind::Brewery, feed, {}};
    context.source = source;
    for (const QString &jid : config.bridgeBreweries + config.recorderBreweries) {
        const Result<QString> room = breweryRoom(jid);
        if (!room) {
            m_state.error = m_badRoom = room.error();
            continue;
        }
        if (std::any_of(m_seats.begin(), m_seats.end(), [&](const auto &s) { return s->room.jid() == *room; })) continue;
        context.origin.part = *room;
        m_seats.push_back(std::make_unique<Seat>(context, config.user.isEmpty() ? QString() : config.domain, m_timing, this));
    }
    for (const auto &s : m_seats) {
        Seat *seat = s.get();
        connect(&seat->again, &QTimer::timeout, this, [this, seat] { comeAgain(*seat); });
        connect(&seat->pings, &QTimer::timeout, this, [this, seat] { selfPing(*seat); });
        connect(&seat->timeout, &QTimer::timeout, this, [this, seat] {
            seat->room.refuse({Error::Kind::Refused, seat->room.jid(), QStringLiteral("no reply to the join: refused silently or filtered")});
            happened(*seat, BreweryRoom::Event::Refused);
        });
    }
    for (QTimer *t : {&m_retry, &m_flush, &m_age}) t->setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Brewery::connectNow);
    connect(&m_flush, &QTimer::timeout, this, &Brewery::flush);
    connect(&m_age, &QTimer::timeout, this, [this] {
        for (const auto &seat : m_seats)
            if (seat->room.age(now())) touch(*seat);
        if (!m_flush.isActive()) m_flush.start(m_timing.coalesce); // also sets the next alarm
    });
}

Brewery::~Brewery()
{
    if (m_stream) m_stream->disconnect(this);
}

void Brewery::setRoute(const Result<RoutePtr> &route)
{
    if (route) m_route = *route;
    else m_routeFault = route.error();
}

void Brewery::setTiming(const Timing &timing)
{
    m_timing = timing;
    m_addresses = Addresses(QList<QUrl>{m_config.url} + m_config.otherUrls, QRandomGenerator::system()->generate(), timing.first, timing.firstAtMost);
    m_probing.setInterval(std::min(std::chrono::milliseconds(5000), timing.first));
}

void Brewery::setLimits(const BreweryRoom::Limits &limits)
{
    for (const auto &seat : m_seats) seat->room.setLimits(limits);
}

void Brewery::setTunnel(std::shared_ptr<SshHost> tunnel)
{
    m_tunnel = std::move(tunnel);
    m_state.tunnel = m_tunnel->destination();
    connect(m_tunnel.get(), &SshHost::changed, this, [this] {
        if (!m_running || m_seats.empty()) return;
        if (m_tunnel->isUp() && !m_stream) connectNow();
        else if (!m_tunnel->isUp() && m_tunnel->error() && !m_stream) lost(m_tunnel->explain(m_config.url, {}), {});
    });
}

void Brewery::start(std::chrono::milliseconds after)
{
    if (m_running) return;
    m_running = true;
    if (m_tunnel) m_tunnel->start();
    const auto seed = [] { return QRandomGenerator::system()->generate(); };
    m_backoff = std::make_unique<Backoff>(m_timing.again, m_timing.againAtMost, seed());
    m_slowBackoff = std::make_unique<Backoff>(m_timing.badAccount, m_timing.badAccountAtMost, seed());
    for (const auto &seat : m_seats) seat->backoff = Backoff(m_timing.rejoin, m_timing.rejoinAtMost, seed());
    if (m_seats.empty()) {
        m_state.health = m_state.error ? Health::Down : Health::SwitchedOff;
        tellState();
        return;
    }
    if (m_routeFault) { // a person has to mend it; the fleet file is read again then
        m_state.error = m_routeFault;
        m_state.health = Health::Down;
        tellState();
        return;
    }
    if (after.count() > 0) m_retry.start(after);
    else connectNow();
}

void Brewery::stop()
{
    m_running = false;
    m_probing.stop();
    m_retry.stop();
    m_flush.stop();
    m_age.stop();
    if (m_stream) m_stream->close(); // its breweries see us leave at once
    dropStream();
}

void Brewery::retryNow()
{
    if (!m_running || m_routeFault) return;
    if (!m_stream) connectNow();
    else
        for (const auto &seat : m_seats)
            if (seat->again.isActive()) join(*seat);
}

void Brewery::woke()
{
    if (!m_running || m_routeFault || m_seats.empty()) return;
    m_backoff->reset();
    connectNow();
}

void Brewery::connectNow()
{
    m_retry.stop();
    dropStream();
    if (m_routeFault) return; // never without the trust that the fleet file asks for
    if (m_tunnel && !m_tunnel->isUp()) return; // its return tries again
    m_state.lastTry = now();
    m_state.intervalMs = 0;
    m_state.addressInUse = m_addresses.inUse();
    m_state.address = m_addresses.url().toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    m_stream = new XmppStream(this);
    // A resource of its own each time: two clients that fight for one would throw each other out for ever, and the stream error that
    // tells of it ("conflict") can get lost when the server closes at once.
    const XmppLogin::Account account{m_config.user, m_password, QStringLiteral("jitscope-") + randomName(12), m_timing.login};
    m_login = new XmppLogin(*m_stream, account, m_stream);
    connect(m_login, &XmppLogin::succeeded, this, &Brewery::loggedIn);
    connect(m_login, &XmppLogin::failed, this, [this, stream = m_stream](const Error &error) {
        // Later: when the stream itself ended, its own signal comes too and says more (the condition).
        QMetaObject::invokeMethod(stream, [this, stream, error] { if (stream == m_stream) lost(error, {}); }, Qt::QueuedConnection);
    });
    connect(m_stream, &XmppStream::closed, this, &Brewery::lost);
    connect(m_stream, &XmppStream::stanza, this, &Brewery::stanza);
    m_stream->open(options(m_addresses.inUse()));
    tellState();
}

XmppStream::Options Brewery::options(int address) const
{
    XmppStream::Options options;
    options.url = m_addresses.at(address);
    options.host = m_config.host;
    options.domain = m_config.domain;
    options.openTimeout = m_timing.open;
    options.pingEvery = m_timing.ping;
    options.pingTimeout = m_timing.pingAnswer;
    options.route = m_route;
    options.presenceHeads = true;
    if (m_tunnel) options.proxy = m_tunnel->proxy();
    return options;
}

// While a later address is in use the first one is tried beside it, as far as the features; when they come, the feed moves back.
void Brewery::probeFirst()
{
    if (!m_running || m_probe || m_addresses.inUse() == 0 || m_addresses.pick(steadyMs()) != 0) return;
    m_probe = new XmppStream(this);
    const auto done = [this](bool works) {
        if (!m_probe) return;
        m_probe->disconnect(this);
        m_probe->close();
        m_probe->deleteLater();
        m_probe = nullptr;
        m_addresses.done(0, works, steadyMs());
        if (works) QMetaObject::invokeMethod(this, [this] { if (m_running) connectNow(); }, Qt::QueuedConnection);
    };
    connect(m_probe, &XmppStream::features, this, [done] { done(true); });
    connect(m_probe, &XmppStream::closed, this, [done] { done(false); });
    m_probe->open(options(0));
}

void Brewery::loggedIn(const QString &jid)
{
    m_jid = jid;
    m_connectedAt = now();
    m_state.lastOk = m_connectedAt;
    m_state.missed = 0;
    const QSslCertificate shown = m_stream->certificate();
    m_state.certificate = shown.isNull() ? nullptr : std::make_shared<const Certificate>(describe(shown));
    m_slowBackoff->reset();
    m_addresses.done(m_addresses.inUse(), true, steadyMs());
    if (!m_tunnel) emit reached(m_addresses.url().host(), true);
    if (m_addresses.inUse() > 0) m_probing.start();
    else m_probing.stop();
    qCInfo(log) << m_state.server.value << "feed is up";
    m_stream->startPings();
    for (const auto &seat : m_seats) {
        seat->nickTries = 0;
        join(*seat);
    }
    tellState();
}

void Brewery::lost(const Error &reason, const QString &condition)
{
    const bool cut = m_tunnel && !m_tunnel->isUp(); // its fault, not the server's
    if (!m_running || (!m_stream && !cut)) return;
    const Error error = m_tunnel ? m_tunnel->explain(m_config.url, reason) : reason;
    const qint64 at = now();
    if (m_connectedAt && at - m_connectedAt >= m_timing.settled.count()) m_backoff->reset();
    const bool wasUp = !m_jid.isEmpty();
    const bool way = error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Untrusted;
    if (!m_tunnel) emit reached(m_addresses.url().host(), !way || !condition.isEmpty());
    // What was up and broke is tried again where it was; what cannot be reached is left for the next address at once.
    if (!wasUp && m_addresses.done(m_addresses.inUse(), !way, steadyMs())) {
        qCInfo(log) << m_state.server.value << "next address after:" << error.detail;
        QMetaObject::invokeMethod(this, [this] { if (m_running) connectNow(); }, Qt::QueuedConnection);
        dropStream();
        return;
    }
    dropStream();
    const bool stops = condition == QLatin1String("system-shutdown");
    const QString why = stops ? QStringLiteral("the XMPP server is restarting") : QStringLiteral("no feed: ") + error.detail;
    for (const auto &seat : m_seats) {
        seat->room.lost(at, why.left(300), stops);
        touch(*seat);
    }
    // A server that starts says 404 for a moment, before its modules are there: the first one is not believed for minutes.
    const bool young = error.kind == Error::Kind::Unsupported && m_state.missed == 0;
    const bool slow = needsPerson(error.kind) && condition != QLatin1String("conflict") && !young;
    const auto wait = cut ? std::chrono::milliseconds(0) : slow ? m_slowBackoff->next() : m_backoff->next(); // cut: the tunnel counts its own
    ++m_state.missed;
    m_state.error = error;
    if (error.certificate && !error.certificate->chain.empty()) m_state.certificate = std::make_shared<const Certificate>(error.certificate->chain.front());
    m_state.intervalMs = int(wait.count());
    m_state.setting.clear();
    m_state.settingFile.clear();
    if (error.kind == Error::Kind::Unsupported && error.detail.startsWith(QLatin1String("HTTP 404"))) {
        m_state.health = Health::SwitchedOff;
        m_state.httpStatus = 404;
        m_state.setting = QStringLiteral("modules_enabled = { \"websocket\" }");
        m_state.settingFile = QStringLiteral("prosody.cfg.lua");
    } else if (error.kind == Error::Kind::Forbidden && m_tunnel) {
        const SshRemedy remedy = remedyOfForbidden(error, m_tunnel->destination());
        m_state.health = Health::Unknown; // the server may be well
        m_state.setting = remedy.line;
        m_state.settingFile = remedy.file;
    } else {
        m_state.health = !cut && (slow || m_state.missed >= 2) ? Health::Down : Health::Unknown;
    }
    qCInfo(log) << m_state.server.value << (wasUp ? "feed lost:" : "no feed:") << error.detail << "next try in" << wait.count() << "ms";
    if (!cut) m_retry.start(wait);
    tellState();
}

void Brewery::dropStream()
{
    m_jid.clear();
    m_connectedAt = 0;
    for (const auto &seat : m_seats) {
        for (QTimer *t : {&seat->timeout, &seat->again, &seat->pings}) t->stop();
        seat->pinging = false;
    }
    if (!m_stream) return;
    m_bytesBefore += m_stream->bytesReceived();
    m_stream->disconnect(this);
    if (m_login) m_login->disconnect(this);
    m_stream->close();
    m_stream->deleteLater(); // with the login, its child
    m_stream = nullptr;
    m_login = nullptr;
}

void Brewery::countBytes()
{
    const qint64 at = now(), total = m_bytesBefore + (m_stream ? m_stream->bytesReceived() : 0);
    if (!m_traffic.empty() && at - m_traffic.back().first < 1000) return;
    m_traffic.emplace_back(at, total);
    while (m_traffic.size() > 2 && at - m_traffic.front().first > 30'000) m_traffic.erase(m_traffic.begin());
}

SourceState Brewery::state() const
{
    SourceState state = m_state;
    state.answerMs = m_stream ? m_stream->pingMs() : -1;
    if (!m_traffic.empty()) {
        const qint64 total = m_bytesBefore + (m_stream ? m_stream->bytesReceived() : 0);
        const double seconds = double(std::max<qint64>(1000, now() - m_traffic.front().first)) / 1000.0;
        state.bytesPerSecond = double(total - m_traffic.front().second) / seconds;
    }
    return state;
}

void Brewery::tellState()
{
    if (!m_jid.isEmpty()) {
        bool waiting = false, open = false;
        std::optional<Error> refused;
        for (const auto &seat : m_seats) {
            const BreweryRoom::State s = seat->room.state();
            if (s == BreweryRoom::State::Joining) waiting = true;
            else if (s == BreweryRoom::State::Refused || s == BreweryRoom::State::Out) refused = seat->room.problem();
            else open = true;
        }
        if (refused || !waiting) {
            m_state.error = refused ? refused : m_badRoom;
            // one closed door does not make the other brewery's occupants unknown
            m_state.health = !m_state.error ? Health::Ok : open ? Health::Warning : Health::Unknown;
        }
    }
    emit stateChanged(state());
}

} // namespace jitscope

#include "moc_brewery.cpp"
