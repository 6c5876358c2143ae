#include "sources/httpsource.h"

#include "net/trust.h"

#include <QDateTime>

#include <chrono>
#include <cmath>

namespace jitscope {
namespace {

// For turns only: a clock that is set back must not stop the polling. What was seen is stamped with the wall clock.
qint64 monotonicMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// The failure text of a health page is its body, so it is parsed whatever the status is; 404 still means "not there".
bool readsFailures(SourceKind kind)
{
    return kind == SourceKind::JvbHealth || kind == SourceKind::JicofoHealth || kind == SourceKind::SignalHealth;
}

// Whether somebody else answers in its place. A sidecar calls all of its answers HTML: there only the text itself tells.
std::optional<Error> strangerOf(const HttpKind &kind, const HttpAnswer &answer, const QString &where)
{
    if (kind.of != ServerKind::Signal) return errorOfPage(answer, where);
    HttpAnswer bare = answer;
    bare.contentType.clear();
    return errorOfPage(bare, where);
}

QString shownPath(const HttpKind &kind)
{
    QString path = QString::fromLatin1(kind.path);
    path.replace(QStringLiteral("%1"), QStringLiteral("…")).replace(QStringLiteral("%2"), QStringLiteral("…"));
    return path;
}

// "2.3.105-g1234abc" and "2.3-105": its three numbers; empty when it is another kind of word.
std::vector<int> numbersOf(QStringView version)
{
    std::vector<int> numbers;
    for (QStringView rest = version; numbers.size() < 3;) {
        qsizetype digits = 0;
        while (digits < rest.size() && rest[digits] >= u'0' && rest[digits] <= u'9') ++digits;
        if (digits == 0 || digits > 8) return {};
        numbers.push_back(rest.first(digits).toInt());
        rest = rest.mid(digits);
        if (numbers.size() == 3) break;
        if (!rest.startsWith(u'.') && !rest.startsWith(u'-')) return {};
        rest = rest.mid(1);
    }
    return numbers;
}

// The header has whole seconds, and was written some time during the answer: what lies within that is no skew.
int skewOf(const HttpAnswer &answer, const std::optional<int> &before)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 latest = answer.date + 999 - (now - answer.answerMs), earliest = answer.date - now; // its clock less ours, at most and at least
    if (before && *before >= earliest && *before <= latest) return *before; // still as likely: no flicker
    if (earliest <= 0 && latest >= 0) return 0;
    return int(std::clamp<qint64>((earliest + latest) / 2, -2'000'000'000, 2'000'000'000));
}

constexpr int FallbackStretch = 6; // /metrics beside a living /colibri/stats is asked this much less often

} // namespace

void RateMeter::add(qint64 now, qint64 bytes)
{
    m_between = m_lastBytes > 0 ? std::max<qint64>(1, now - m_lastAt) : 0;
    m_lastAt = now;
    m_lastBytes = bytes;
    m_sent.emplace_back(now, bytes);
}

double RateMeter::regularPerSecond(qint64 now, qint64 everyMs) const
{
    const qint64 between = m_between == 0 ? std::max(everyMs, WindowMs) : m_between;
    return now - m_lastAt > std::max(WindowMs, 2 * between) ? 0 : double(m_lastBytes) * 1000 / double(std::max(between, now - m_lastAt));
}

double RateMeter::perSecond(qint64 now)
{
    while (!m_sent.empty() && m_sent.front().first <= now - WindowMs) m_sent.pop_front();
    qint64 sum = 0;
    for (const auto &[at, bytes] : m_sent) sum += bytes;
    return double(sum) * 1000.0 / WindowMs;
}

bool isOlderVersion(QStringView version, QStringView than)
{
    const std::vector<int> a = numbersOf(version), b = numbersOf(than);
    return !a.empty() && !b.empty() && a < b;
}

HttpSource::HttpSource(Http &http, const EndpointConfig &config, const QByteArray &authorization, const Options &options, QObject *parent)
    : QObject(parent), m_http(http), m_config(config), m_authorization(authorization), m_options(options), m_plan(options.seed),
      m_addresses(QList<QUrl>{config.url} + config.otherUrls, options.seed, options.firstAgain, options.firstAgainAtMost),
      m_metricsAddresses(QList<QUrl>{config.metricsUrl} + config.otherMetricsUrls, options.seed + 1, options.firstAgain, options.firstAgainAtMost),
      m_statsAddresses({config.statsUrl}, options.seed + 2, options.firstAgain, options.firstAgainAtMost)
{
    for (const HttpKind &kind : options.kinds) {
        if (kind.of != config.kind || !kind.parse) continue;
        const bool stats = kind.kind == SourceKind::HaproxyStats;
        if (stats ? config.statsUrl.isEmpty() : !isElsewhere(kind) && config.url.isEmpty()) continue;
        SourceState state;
        state.kind = kind.kind;
        state.server = ServerId{config.name};
        state.name = config.name + u' ' + shownPath(kind);
        state.address = shownAddress(kind);
        state.addresses = addressesOf(kind).count();
        if (options.routeFault) {
            state.health = Health::Unknown;
            state.error = options.routeFault;
            state.missed = 2;
        }
        if (kind.kind == SourceKind::JvbDebugFull || kind.kind == SourceKind::JvbRtcStats) state.budget = options.detailBytesPerSecond;
        std::optional<size_t> turn;
        if (kind.everyMs > 0) {
            turn = m_pageOfTurn.size();
            m_pageOfTurn.push_back(m_pages.size());
            m_plan.add(std::max(1000, int(qint64(kind.everyMs) * options.pollMs / 5000)));
            state.intervalMs = m_plan.every(*turn);
        }
        m_pages.push_back({&kind, turn, {}});
        m_states.push_back(state);
    }
    if (m_options.tunnel) {
        for (SourceState &state : m_states) state.tunnel = m_options.tunnel->destination();
        connect(m_options.tunnel.get(), &SshHost::changed, this, &HttpSource::tunnelChanged);
    }
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpSource::tick);
}

void HttpSource::start()
{
    m_plan.start(monotonicMs());
    if (m_options.tunnel) {
        m_options.tunnel->start();
        tunnelChanged();
    }
    arm();
}

// Tunnel down is not target down: what is behind it becomes unknown, with the tunnel's reason, and is asked again at once when it is back.
void HttpSource::tunnelChanged()
{
    const SshHost &tunnel = *m_options.tunnel;
    if (tunnel.isUp()) {
        m_plan.askAllNow(monotonicMs());
        return arm();
    }
    m_timer.stop();
    if (!tunnel.error()) return; // it is on its way up for the first time
    for (size_t i = 0; i < m_pages.size(); ++i) {
        SourceState &state = m_states[i];
        if (!m_pages[i].turn && state.health == Health::Pending) continue; // asked on demand only, and nobody did
        state.error = tunnel.explain(m_config.url, {});
        state.health = Health::Unknown;
        state.missed = std::max(state.missed, 2);
        state.setting.clear();
        state.settingFile.clear();
    }
    emit changed();
}

void HttpSource::refresh()
{
    m_plan.askAllNow(monotonicMs());
    arm();
}

const std::vector<SourceState> &HttpSource::states()
{
    const qint64 now = monotonicMs();
    QString version;
    for (const SourceState &state : m_states)
        if (version.isEmpty()) version = state.version;
    for (size_t i = 0; i < m_pages.size(); ++i) {
        SourceState &state = m_states[i];
        const HttpKind &kind = *m_pages[i].kind;
        state.bytesPerSecond = state.kind == SourceKind::JvbRtcStats ? m_pages[i].meter.regularPerSecond(now, state.intervalMs) : m_pages[i].meter.perSecond(now);
        if (!kind.since[0] || state.health != Health::SwitchedOff) continue;
        // the version may come after the 404
        const bool older = isOlderVersion(version, QString::fromLatin1(kind.since));
        state.since = older ? QString::fromLatin1(kind.since) : QString();
        state.setting = older ? QString() : QString::fromLatin1(kind.setting);
        state.settingFile = older ? QString() : QString::fromLatin1(kind.settingFile);
    }
    return m_states;
}

void HttpSource::arm()
{
    if (m_options.routeFault) return; // a person has to mend it; the fleet file is read again then
    if (m_plan.isOut() || m_detailOut || m_pages.empty()) return; // the answer arms again
    if (m_options.tunnel && !m_options.tunnel->isUp()) return;    // its return arms again
    const qint64 now = monotonicMs();
    qint64 due = m_plan.nextDue();
    if (m_nextDetail && !m_plan.isDown()) due = std::min(due, m_detailDue);
    m_timer.start(int(std::clamp<qint64>(due - now, 0, 60'000)));
}

void HttpSource::tick()
{
    const qint64 now = monotonicMs();
    for (const size_t turn : m_plan.takeMissed(now)) miss(m_pageOfTurn[turn], m_lastWayError);
    if (!m_plan.isOut() && !m_detailOut) {
        if (const auto turn = m_plan.take(now)) return ask(m_pageOfTurn[*turn], {});
        if (m_nextDetail && !m_plan.isDown() && m_detailDue <= now) {
            const DetailTurn next = m_nextDetail();
            if (next.request) {
                for (size_t i = 0; i < m_pages.size(); ++i) {
                    if (m_pages[i].kind->kind != next.request->kind) continue;
                    m_detailOut = true;
                    return ask(i, next.request->part);
                }
            }
            m_detailDue = now + std::max(50, next.waitMs);
        }
    }
    arm();
}

void HttpSource::ask(size_t page, const QString &part)
{
    const HttpKind &kind = *m_pages[page].kind;
    HttpRequest request = plainRequest();
    const int address = addressesOf(kind).pick(monotonicMs());
    request.url = urlOf(kind, part, addressesOf(kind).at(address));
    request.accept = kind.accept;
    if (kind.kind == SourceKind::HaproxyStats || !isElsewhere(kind)) request.allowed = &isReadOnlyPage;
    m_states[page].lastTry = QDateTime::currentMSecsSinceEpoch();
    m_http.get(request, this, [this, page, part, address, url = request.url](const Result<HttpAnswer> &answer) {
        if (!answer && m_options.tunnel) answered(page, part, address, tl::unexpected(m_options.tunnel->explain(url, answer.error())));
        else answered(page, part, address, answer);
    });
}

// A way that fails is left for the next address, within the same turn: nothing is missed as long as one of them answers.
bool HttpSource::tryAnother(size_t page, const QString &part, int address, const Result<HttpAnswer> &answer)
{
    const bool stranger = answer && strangerOf(*m_pages[page].kind, *answer, {}) && answer->status != 400;
    const bool reached = (answer && !stranger) || (!answer && (answer.error().kind == Error::Kind::Malformed || answer.error().kind == Error::Kind::Cancelled));
    Addresses &all = addressesOf(*m_pages[page].kind);
    const QUrl &asked = all.at(address);
    // what is behind a tunnel says nothing of our own link: the tunnel has a state of its own
    if (!m_options.tunnel) emit this->reached(asked.host(), reached || (!answer && answer.error().kind == Error::Kind::Refused));
    const int before = all.inUse();
    const bool again = all.done(address, reached, monotonicMs());
    if (all.inUse() != before) showAddress();
    if (again) ask(page, part);
    return again;
}

void HttpSource::answered(size_t page, const QString &part, int address, const Result<HttpAnswer> &answer)
{
    if (tryAnother(page, part, address, answer)) return;
    const qint64 bytes = answer ? answer->bytesOnWire : 0;
    const qint64 now = monotonicMs();
    m_pages[page].meter.add(now, bytes);
    if (answer) {
        m_states[page].httpStatus = answer->status;
        m_states[page].answerMs = answer->answerMs;
        if (m_pages[page].shown != answer->certificate) {
            m_pages[page].shown = answer->certificate;
            m_states[page].certificate = answer->certificate.isNull() ? nullptr : std::make_shared<const Certificate>(describe(answer->certificate));
        }
        if (answer->date) m_states[page].clockSkewMs = skewOf(*answer, m_states[page].clockSkewMs);
    }
    const PagePlan::Outcome outcome = judge(page, part, answer);
    if (const auto turn = m_pages[page].turn) {
        if (m_pages[page].kind->kind == SourceKind::JvbRtcStats && outcome == PagePlan::Outcome::Ok) m_plan.setEvery(*turn, leanEveryMs(page, bytes));
        m_plan.done(*turn, outcome, monotonicMs());
        m_states[page].intervalMs = m_plan.interval(*turn);
        relieve();
    } else {
        m_detailOut = false;
        m_detailDue = now + 20; // a breath between details
        emit detailDone({m_pages[page].kind->kind, part}, bytes, outcome == PagePlan::Outcome::Ok);
    }
    emit changed();
    arm();
}

PagePlan::Outcome HttpSource::judge(size_t page, const QString &part, const Result<HttpAnswer> &answer)
{
    SourceState &state = m_states[page];
    const HttpKind &kind = *m_pages[page].kind;
    if (!answer) {
        const bool way = answer.error().kind == Error::Kind::Refused || answer.error().kind == Error::Kind::Unreachable || answer.error().kind == Error::Kind::Untrusted;
        if (way) m_lastWayError = answer.error();
        miss(page, answer.error());
        const bool apart = isElsewhere(kind) && !m_config.url.isEmpty(); // another server: its absence says nothing of this one
        return way && !apart && m_pages[page].turn ? PagePlan::Outcome::Unreachable : PagePlan::Outcome::Failed;
    }
    if (const auto stranger = strangerOf(kind, *answer, state.address)) {
        miss(page, *stranger);
        return PagePlan::Outcome::Failed;
    }
    auto bad = errorOfStatus(answer->status, state.address);
    if (bad && kind.explain)
        if (const QString words = kind.explain(answer->body); !words.isEmpty()) bad->detail = words;
    const bool readable = !bad || (readsFailures(kind.kind) && answer->status >= 500);
    if (!readable && bad->kind == Error::Kind::Unsupported && (kind.setting[0] || !m_pages[page].turn)) {
        if (!m_pages[page].turn) return PagePlan::Outcome::Failed; // the room has gone: no fault of the page
        state.health = Health::SwitchedOff;
        state.error.reset();
        state.missed = 0;
        state.setting = QString::fromLatin1(kind.setting);
        state.settingFile = QString::fromLatin1(kind.settingFile);
        return PagePlan::Outcome::NotThere;
    }
    if (!readable) {
        miss(page, *bad);
        return PagePlan::Outcome::Failed;
    }
    ParseContext context;
    context.origin = {kind.kind, ServerId{m_config.name}, part};
    context.source = SourceIndex(m_options.first + page);
    context.at = QDateTime::currentMSecsSinceEpoch();
    context.httpStatus = answer->status;
    Result<Observation> seen = kind.parse(answer->body, context);
    if (!seen) {
        miss(page, seen.error());
        return PagePlan::Outcome::Failed;
    }
    state.health = Health::Ok;
    state.error.reset();
    state.missed = 0;
    state.lastOk = context.at;
    state.setting.clear();
    state.settingFile.clear();
    state.since.clear();
    if (!seen->version.isEmpty()) state.version = seen->version;
    emit observed(std::make_shared<const Observation>(std::move(*seen)), answer->bytesOnWire);
    return PagePlan::Outcome::Ok;
}

void HttpSource::miss(size_t page, const Error &error)
{
    SourceState &state = m_states[page];
    if (state.health == Health::SwitchedOff && (error.kind == Error::Kind::Refused || error.kind == Error::Kind::Unreachable)) state.health = Health::Pending;
    state.error = error;
    ++state.missed;
    if (error.certificate && !error.certificate->chain.empty()) {
        state.certificate = std::make_shared<const Certificate>(error.certificate->chain.front());
        m_pages[page].shown.clear();
    }
    if (error.kind == Error::Kind::Forbidden && m_options.tunnel) {
        const SshRemedy remedy = remedyOfForbidden(error, m_options.tunnel->destination());
        state.setting = remedy.line;
        state.settingFile = remedy.file;
    } else if (state.health != Health::SwitchedOff) {
        state.setting.clear();
        state.settingFile.clear();
    }
    // one miss happens; two are a verdict. Refused says that the host lives and the server does not.
    if (state.missed >= 2) state.health = error.kind == Error::Kind::Refused ? Health::Down : Health::Unknown;
    emit changed();
}

// The page of everybody's figures grows with the people of a bridge. It may take its share of what the bridge may be asked for: a bigger one
// is asked for less often, in whole intervals.
int HttpSource::leanEveryMs(size_t page, qint64 bytes) const
{
    const qint64 every = std::max<qint64>(1000, qint64(m_pages[page].kind->everyMs) * m_options.pollMs / 5000);
    const double needed = double(bytes) * 1000 / (LeanShare * std::max(1, m_options.detailBytesPerSecond));
    return int(every * std::clamp<qint64>(qint64(std::ceil(needed / double(every))), 1, LeanStretch));
}

// /metrics has most figures of /colibri/stats: it is asked often only where the latter is switched off.
void HttpSource::relieve()
{
    const SourceState *stats = nullptr;
    for (size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i].kind->kind == SourceKind::JvbColibriStats) stats = &m_states[i];
    if (!stats) return;
    for (const Page &p : m_pages) {
        if (p.kind->kind != SourceKind::JvbMetrics || !p.turn) continue;
        const int every = std::max(1000, int(qint64(p.kind->everyMs) * m_options.pollMs / 5000));
        m_plan.setEvery(*p.turn, stats->health == Health::Ok ? every * FallbackStretch : every);
    }
}

} // namespace jitscope

#include "moc_httpsource.cpp"
