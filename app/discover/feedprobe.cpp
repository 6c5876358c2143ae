#include "discover/feedprobe.h"

#include "discover/outside.h"
#include "net/route.h"
#include "net/trust.h"
#include "net/xmpplogin.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace jitscope {

std::vector<SecurityFact> occupantFacts(const std::vector<Server> &occupants, const QString &room)
{
    std::vector<SecurityFact> out;
    for (const Server &s : occupants) {
        if (s.inBrewery != true) continue;
        if (s.kind == ServerKind::Unexpected) out.push_back({SecurityKind::UnexpectedOccupant, Health::Critical, s.name, {s.name, room}, {}});
        if (s.presenceItems >= 2)
            out.push_back({SecurityKind::RecorderTwice, Health::Critical, s.name, {s.name, QString::number(s.presenceItems)},
                           NeededSetting{QStringLiteral("control-muc { nickname = \"…\" }, another one on each"), QStringLiteral("/etc/jitsi/jibri/jibri.conf")}});
    }
    return out;
}

namespace {

const NeededSetting Guarded(const QString &component)
{
    return {QStringLiteral("modules_enabled = { \"muc_filter_access\" }; muc_filter_whitelist = { \"auth.<domain>\" }; restrict_room_creation = true"),
            QStringLiteral("the component %1 in /etc/prosody/conf.avail/<domain>.cfg.lua").arg(component)};
}

// A server that speaks XMPP and says that it lets no such account in, or that it has no such domain.
bool refusesAccounts(const Error &error)
{
    if (error.detail.startsWith(QLatin1String("HTTP "))) return false;
    return error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Unsupported || (error.kind == Error::Kind::Refused && error.detail.startsWith(QLatin1String("host-unknown")));
}

} // namespace

FeedProbe::FeedProbe(const XmppConfig &xmpp, const Secret &password, const QNetworkProxy &proxy, QStringList domains, QStringList rooms, QObject *parent)
    : QObject(parent), m_config(xmpp), m_password(password), m_proxy(proxy), m_domains(std::move(domains)), m_rooms(std::move(rooms)),
      m_nick(QStringLiteral("jitscope-setup-%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0')))
{
}

FeedProbe::~FeedProbe() = default;

void FeedProbe::run(Done done)
{
    m_done = std::move(done);
    m_outcome.xmpp = m_config;
    m_outcome.feed.kind = FoundKind::Feed;
    m_outcome.feed.server = ServerKind::Prosody;
    m_outcome.feed.name = QStringLiteral("XMPP");
    m_outcome.feed.way = m_config.url.toString();
    m_clock.start();
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &FeedProbe::finish);
    m_limit.start(25'000);
    QTimer::singleShot(0, this, &FeedProbe::tryNext);
}

void FeedProbe::tryNext()
{
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream->deleteLater();
        m_stream = nullptr;
        m_login = nullptr;
    }
    if (m_domains.isEmpty()) return finish();
    m_config.domain = m_domains.takeFirst();
    m_stream = new XmppStream(this);
    const auto failed = [this](const Error &error) {
        m_error = error;
        m_allRefused = m_allRefused && refusesAccounts(error);
        if (error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Unsupported) m_refusals << m_config.domain + QStringLiteral(": ") + error.detail;
        if (pin(error)) m_domains.prepend(m_config.domain); // once more, by its key
        m_stream->disconnect(this); // a refused login also ends the stream: one failure is enough
        m_login->disconnect(this);
        QTimer::singleShot(0, this, &FeedProbe::tryNext);
    };
    XmppLogin::Account account;
    account.user = m_config.user;
    account.password = decltype(account.password)(m_password.text());
    account.resource = m_nick;
    account.timeout = std::chrono::seconds(8);
    m_login = new XmppLogin(*m_stream, account, m_stream);
    connect(m_login, &XmppLogin::succeeded, this, &FeedProbe::loggedIn);
    connect(m_login, &XmppLogin::failed, this, failed);
    connect(m_stream, &XmppStream::closed, this, [failed](const Error &error, const QString &) { failed(error); });
    connect(m_stream, &XmppStream::stanza, this, [this](const XmlNode &, const QByteArray &bytes) { take(bytes); });
    XmppStream::Options options;
    options.url = m_config.url;
    options.host = m_config.host;
    options.domain = m_config.domain;
    options.proxy = m_proxy;
    if (m_config.tls)
        if (const auto route = makeRoute(*m_config.tls, {}, {})) options.route = *route;
    options.openTimeout = std::chrono::seconds(6);
    m_stream->open(options);
}

// Prosody's own certificates are signed by nobody. Through SSH to its own computer nobody stands in between: its key can be kept.
bool FeedProbe::pin(const Error &error)
{
    if (!m_ownWay || m_config.tls || error.kind != Error::Kind::Untrusted || !error.certificate || error.certificate->chain.empty()) return false;
    for (const CertificateReport::Fault &f : error.certificate->faults)
        if (f.fault != TrustFault::NoAuthority && f.fault != TrustFault::SelfSigned) return false;
    TlsConfig tls;
    tls.pins = {error.certificate->chain.front().pin};
    m_config.tls = tls;
    return true;
}

void FeedProbe::loggedIn(const QString &jid)
{
    m_outcome.feed.answerMs = int(m_clock.elapsed());
    m_outcome.feed.state = FoundState::Works;
    m_outcome.feed.use = true;
    m_outcome.feed.way = m_config.domain + QStringLiteral(", ") + m_config.url.toString();
    m_outcome.xmpp.domain = m_config.domain;
    m_outcome.xmpp.tls = m_config.tls;
    m_error.reset();
    m_asked = int(m_rooms.size());
    if (m_rooms.isEmpty() && m_components.isEmpty()) return finish();
    for (const QString &component : std::as_const(m_components)) tryOut(component, jid);
    for (const QString &room : std::as_const(m_rooms)) {
        // joining a room that is not there would make it: first ask whether it is
        m_stream->request(room, "get", "<query xmlns='http://jabber.org/protocol/disco#info'/>", std::chrono::seconds(5), this, [this, room, jid](const Result<XmlNode> &answer) {
            Found f;
            f.kind = FoundKind::Brewery;
            f.room = room;
            f.name = room;
            f.recorders = room.startsWith(QLatin1String("jibri")) || room.contains(QLatin1String("jibribrewery"));
            f.state = FoundState::NotFound;
            if (answer) {
                sit(room, jid);
                f.state = FoundState::NoAnswer; // until its list is whole
                m_outcome.breweries.push_back(f);
            } else if (answer.error().kind != Error::Kind::Refused || !answer.error().detail.startsWith(QLatin1String("item-not-found"))) {
                f.state = FoundState::NoAnswer;
                f.detail = answer.error().detail;
            }
            if (!answer && m_config.user.isEmpty()) {
                const bool refused = answer.error().kind == Error::Kind::Refused && f.state != FoundState::NotFound;
                tell(SecurityKind::BreweryForStrangers, refused ? Health::Ok : Health::Unknown, room,
                     QStringLiteral("disco#info as %1: %2").arg(m_config.domain, f.state == FoundState::NotFound ? QStringLiteral("item-not-found, the room is not there now") : answer.error().detail));
            }
            --m_asked;
            looked();
        });
    }
}

void FeedProbe::sit(const QString &room, const QString &jid)
{
    ParseContext context;
    context.origin = {SourceKind::Brewery, ServerId{QStringLiteral("prosody")}, room};
    auto seat = std::make_unique<BreweryRoom>(context, m_config.domain);
    const QString id = QStringLiteral("join-%1").arg(m_joined.size());
    seat->join(m_nick, jid, m_config.user.isEmpty(), id);
    m_stream->send("<presence xmlns='jabber:client' id='" + xmlEscaped(id) + "' to='" + xmlEscaped(room + u'/' + m_nick)
                   + "'><x xmlns='http://jabber.org/protocol/muc'><history maxstanzas='0'/></x></presence>");
    m_joined.emplace(room, std::move(seat));
}

void FeedProbe::leave(const QString &room)
{
    m_stream->send("<presence xmlns='jabber:client' type='unavailable' to='" + xmlEscaped(room + u'/' + m_nick) + "'/>");
}

// A name that nobody has: two hundred bits would be no more certain.
void FeedProbe::tryOut(const QString &component, const QString &jid)
{
    const QString room = QStringLiteral("jitscope-probe-%1@%2").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0')).arg(component);
    m_trials[room] = {component, {}, {}};
    // what the component says of itself is told when the join gets no answer
    m_stream->request(component, "get", "<query xmlns='http://jabber.org/protocol/disco#info'/>", std::chrono::seconds(5), this, [this, room](const Result<XmlNode> &answer) {
        m_trials[room].seen = answer ? QStringLiteral("the component answers disco#info") : QStringLiteral("the component on disco#info: ") + answer.error().detail;
    });
    sit(room, jid);
}

// What a login without an account shows; one with an account says nothing about strangers.
void FeedProbe::tell(SecurityKind kind, Health health, const QString &about, const QString &seen)
{
    SecurityFact fact{kind, health, about, {about, seen}, {}};
    if (endangers(fact)) fact.remedy = Guarded(about.section(u'@', -1));
    m_outcome.security.push_back(std::move(fact));
}

void FeedProbe::take(const QByteArray &bytes)
{
    ParseContext context;
    context.origin.kind = SourceKind::Brewery;
    const Result<Presence> p = readPresence(bytes, context);
    if (!p) return;
    const auto it = m_joined.find(p->room);
    if (it == m_joined.end()) return;
    const BreweryRoom::Event event = it->second->take(bytes, QDateTime::currentMSecsSinceEpoch());
    if (event == BreweryRoom::Event::Created) leave(p->room); // it went away between question and join, or it is a trial
    if (const auto trial = m_trials.find(p->room); trial != m_trials.end() && !trial->second.verdict) {
        const QString words = p->errorText.isEmpty() ? p->errorCondition : p->errorCondition + QStringLiteral(": ") + p->errorText.left(200);
        if (event == BreweryRoom::Event::Created || event == BreweryRoom::Event::Joined) {
            if (event == BreweryRoom::Event::Joined) leave(p->room);
            trial->second.verdict = Health::Critical;
            trial->second.seen = QStringLiteral("%1 was created by %2, and left").arg(p->room, m_outcome.xmpp.domain);
        } else if (event == BreweryRoom::Event::RoomMissing || event == BreweryRoom::Event::Refused) {
            trial->second.verdict = Health::Ok;
            trial->second.seen = QStringLiteral("a new room is refused to %1: %2").arg(m_outcome.xmpp.domain, words);
        }
    }
    looked();
}

// All rooms have been asked for, and each one that is there has given its list or refused.
void FeedProbe::looked()
{
    if (m_asked > 0) return;
    if (m_limit.remainingTime() > 8'000) m_limit.start(8'000); // a server that filters joins does not answer at all
    for (const auto &[room, seat] : m_joined)
        if (const auto trial = m_trials.find(room); trial != m_trials.end() ? !trial->second.verdict : seat->state() == BreweryRoom::State::Joining) return;
    // a Jibri's first presence has no status, the next one follows at once
    QTimer::singleShot(300, this, &FeedProbe::finish);
}

void FeedProbe::finish()
{
    if (!m_done) return;
    m_limit.stop();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (Found &f : m_outcome.breweries) {
        const BreweryRoom &seat = *m_joined.at(f.room);
        if (seat.state() != BreweryRoom::State::Live) {
            if (seat.problem()) f.detail = seat.problem()->detail;
            const bool refused = seat.state() == BreweryRoom::State::Refused;
            f.state = refused ? FoundState::NeedsLogin : f.state;
            // who filters joins drops them without a word, and so does a network: silence is no proof of safety
            if (m_config.user.isEmpty()) tell(SecurityKind::BreweryForStrangers, refused ? Health::Ok : Health::Unknown, f.room,
                                              refused ? QStringLiteral("a join from %1 is refused: %2").arg(m_config.domain, f.detail) : QStringLiteral("no answer to a join from %1").arg(m_config.domain));
            continue;
        }
        f.state = FoundState::Works;
        f.use = true;
        const Observation seen = seat.observe(now);
        int bridges = 0, recorders = 0;
        for (const Server &s : seen.servers) {
            bridges += s.kind == ServerKind::Bridge;
            recorders += s.kind == ServerKind::Recorder;
        }
        f.recorders = recorders > 0 || (bridges == 0 && f.recorders);
        f.occupants = f.recorders ? recorders : bridges;
        f.way = f.recorders ? QStringLiteral("%1 recorders present").arg(recorders) : QStringLiteral("%1 bridges present").arg(bridges);
        if (m_config.user.isEmpty()) tell(SecurityKind::BreweryForStrangers, Health::Critical, f.room, QStringLiteral("joined from %1, %2 present").arg(m_config.domain).arg(seen.servers.size()));
        for (SecurityFact &fact : occupantFacts(seen.servers, f.room)) m_outcome.security.push_back(std::move(fact));
    }
    if (const QSslCertificate shown = m_stream ? m_stream->certificate() : QSslCertificate(); !shown.isNull()) {
        const QUrl &url = m_config.url;
        const QString host = tlsName(m_config.host.isEmpty() ? url.host() : m_config.host, url.port(443));
        if (auto fact = judgeCertificate(host, describe(shown), url.toString(), QDateTime::currentDateTimeUtc())) m_outcome.security.push_back(std::move(*fact));
    }
    for (const auto &[room, trial] : m_trials)
        tell(SecurityKind::BreweryCreatable, trial.verdict.value_or(Health::Unknown), trial.component,
             trial.verdict ? trial.seen : QStringLiteral("no answer to a join from %1").arg(m_config.domain) + (trial.seen.isEmpty() ? QString() : QStringLiteral("; ") + trial.seen));
    Found &feed = m_outcome.feed;
    if (!feed.use && m_allRefused && !m_refusals.isEmpty()) m_outcome.loginRefused = m_refusals.join(QStringLiteral("; "));
    if (!feed.use) {
        // a page instead of the upgrade, a refused port, silence: it says nothing of accounts
        m_outcome.noService = !m_error || m_error->kind == Error::Kind::Refused || m_error->kind == Error::Kind::Unreachable || m_error->kind == Error::Kind::Timeout
                           || m_error->kind == Error::Kind::Forbidden || m_error->kind == Error::Kind::Malformed || m_error->detail.startsWith(QLatin1String("HTTP "));
        const bool account = m_error && !m_outcome.noService && (m_error->kind == Error::Kind::Unauthorized || m_error->kind == Error::Kind::Unsupported);
        feed.state = account ? FoundState::NeedsLogin : FoundState::NoAnswer;
        feed.detail = m_error ? m_error->where + QStringLiteral(": ") + m_error->detail : QStringLiteral("no answer in time");
        if (account)
            feed.needs = {{QStringLiteral("prosodyctl register jitscope %1 PASSWORD").arg(m_config.domain), QStringLiteral("a shell of the XMPP server, then jitscope secret NAME")}};
    }
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream->close();
    }
    std::exchange(m_done, {})(std::move(m_outcome));
}

} // namespace jitscope

#include "moc_feedprobe.cpp"
