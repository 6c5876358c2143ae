#include "out/alertmanagersink.h"

#include "base/text.h"
#include "out/outqueue.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace jitscope {

AlertmanagerSink::AlertmanagerSink(const OutConfig &config, const OutContext &context, QObject *parent) : OutSink(config, context, parent) {}

OutRequest AlertmanagerSink::request(const QByteArray &method, const QString &path, const QByteArray &body) const
{
    QString base = config().url;
    while (base.endsWith(u'/')) base.chop(1);
    return {method, base + path, body, body.isEmpty() ? QByteArray() : QByteArray("application/json")};
}

// `shard =` of one that is not there, or has none.
bool AlertmanagerSink::hasAddress(bool isTest)
{
    if (!config().url.isEmpty()) return true;
    if (isTest || !state().error) tried(Error{Error::Kind::Unsupported, config().shard, QStringLiteral("the shard %1 has no alertmanager = in the fleet file").arg(config().shard)}, QString(), isTest);
    return false;
}

void AlertmanagerSink::beat(qint64 now)
{
    if (!hasAddress(false)) return;
    if (config().post) post(now);
    if (config().silences) {
        write(now);
        readSilences(now);
    }
    count();
}

void AlertmanagerSink::count()
{
    const auto waiting = std::count_if(m_posted.begin(), m_posted.end(), [](const auto &p) { return p.second.over || !p.second.fresh; });
    change([&](OutState &s) { s.queued = int(waiting) + int(m_toWrite.size()) + int(m_toEnd.size()); });
}

void AlertmanagerSink::post(qint64 now)
{
    const AlertBoard &board = context().workspace.alerts;
    const bool refresh = now >= m_refreshAt;
    if (refresh) m_refreshAt = now + RefreshMs;
    std::set<AmLabels> firing;
    for (const Alert &a : board.open()) {
        if (!a.isFiring() || !a.key.origin.isEmpty() || a.severity < config().least || !concerns(a.key.target.shard)) continue;
        const AmLabels labels = amLabels(a);
        firing.insert(labels);
        Posted &p = m_posted[labels];
        if (p.over) p = {}; // it fires again before its end was told
        if (refresh) p.fresh = false;
        if (!p.fresh) p.alert = amAlert(a, board.rule(a.key.rule), now + LastsMs);
    }
    for (auto &[labels, p] : m_posted) {
        if (p.over || firing.contains(labels)) continue;
        p.over = true;
        p.alert.endsAt = now;
    }
    if (m_posting || now < m_notBefore) return;
    std::vector<AmAlert> batch;
    for (const auto &[labels, p] : m_posted)
        if ((p.over || !p.fresh) && batch.size() < AtOnce) batch.push_back(p.alert);
    if (batch.empty()) return;
    m_posting = true;
    send(request("POST", QStringLiteral("/api/v2/alerts"), amAlerts(batch)), [this, batch](const Result<HttpAnswer> &answer) {
        m_posting = false;
        if (!tried(answer, false)) {
            again(this->now());
            return count();
        }
        m_backoff.reset();
        for (const AmAlert &told : batch) {
            const auto it = m_posted.find(told.labels);
            if (it == m_posted.end()) continue;
            const bool toldOver = it->second.over && it->second.alert.endsAt == told.endsAt;
            if (toldOver) m_posted.erase(it);
            else if (!it->second.over) it->second.fresh = true;
        }
        beat(this->now()); // there may be more of them
    });
}

// ---- silences

bool AlertmanagerSink::share(const Silence &silence)
{
    if (!config().silences || !(silence.shard.isEmpty() || concerns(silence.shard))) return false;
    m_toWrite.insert_or_assign(silence.id, silence);
    beat(now());
    return true;
}

bool AlertmanagerSink::unshare(const Silence &silence)
{
    const bool local = silence.id.startsWith(QLatin1String("local-"));
    if (!config().silences || (local ? !silence.shard.isEmpty() && !concerns(silence.shard) : silence.origin != origin())) return false;
    if (!local) m_toEnd << amIdOf(silence.id);
    else m_unwanted.insert(silence.id); // ended as soon as its name there is known
    if (!m_writing) m_toWrite.erase(silence.id);
    m_toEnd.removeDuplicates();
    beat(now());
    return true;
}

void AlertmanagerSink::write(qint64 now)
{
    std::erase_if(m_toWrite, [now](const auto &w) { return w.second.until <= now; });
    if (m_writing || now < m_notBefore || (m_toWrite.empty() && m_toEnd.isEmpty())) return;
    m_writing = true;
    if (!m_toEnd.isEmpty()) {
        const QString id = m_toEnd.front();
        send(request("DELETE", QStringLiteral("/api/v2/silence/") + QString::fromLatin1(QUrl::toPercentEncoding(id))), [this, id](const Result<HttpAnswer> &answer) {
            m_writing = false;
            const bool done = tried(answer, false);
            const bool gone = answer && answer->body.contains("not found"); // HTTP 500 in 0.25
            if (!done && !gone && (!answer || isWorthAgain(answer->status))) return again(this->now());
            m_toEnd.removeAll(id); // one that it does not know any more has ended as well
            m_readAt = 0;
            beat(this->now());
        });
        return;
    }
    const Silence one = m_toWrite.begin()->second;
    send(request("POST", QStringLiteral("/api/v2/silences"), amSilence(one)), [this, one](const Result<HttpAnswer> &answer) {
        m_writing = false;
        const bool done = tried(answer, false);
        if (!done && (!answer || isWorthAgain(answer->status))) return again(this->now());
        m_toWrite.erase(one.id);
        const QString id = done ? amSilenceId(answer->body) : QString();
        if (!id.isEmpty() && m_unwanted.remove(one.id)) m_toEnd << id;
        m_readAt = 0;
        beat(this->now());
    });
}

AmKnown AlertmanagerSink::known() const
{
    const Workspace &w = context().workspace;
    AmKnown k;
    k.onlyThese = !config().shards.isEmpty();
    for (const AlertRule &r : w.alerts.rules()) k.rules.push_back({r.name, r.severity});
    for (const SnapshotPtr &s : w.fleet.facts()) {
        if (!concerns(s->id.value)) continue;
        k.shards << s->id.value;
        k.targets << s->id.value;
        for (const ServerPtr &v : s->servers) k.targets << (v->name.isEmpty() ? v->id.value : v->name);
    }
    for (const Alert &a : w.alerts.open())
        if (a.key.origin.isEmpty()) k.targets << amLabels(a).at(QStringLiteral("instance"));
    k.targets.removeDuplicates();
    return k;
}

void AlertmanagerSink::readSilences(qint64 now)
{
    if (m_reading || now < m_readAt) return;
    m_reading = true;
    m_readAt = now + SilencesMs;
    send(request("GET", QStringLiteral("/api/v2/silences")), [this](const Result<HttpAnswer> &answer) {
        m_reading = false;
        const auto all = answer && answer->status == 200 ? readAmSilences(answer->body, state().where) : Result<std::vector<AmSilence>>(fail(Error::Kind::Failed, state().where));
        if (!answer || answer->status != 200) {
            tried(answer, false); // what was read before holds on until it ends by itself
            m_readFailed = true;
            return;
        }
        if (!all) {
            tried(all.error(), QString(), false);
            m_readFailed = true;
            return;
        }
        if (!config().post || m_readFailed) tried(answer->status == 200 ? std::optional<Error>() : state().error, QStringLiteral("HTTP 200: %1 silences").arg(all->size()), false);
        m_readFailed = false;
        take(*all, this->now());
    });
}

// One that we wrote comes back by its name there and takes the place of ours (AlertBoard::setForeignSilences); so it also goes here when somebody ends it there.
void AlertmanagerSink::take(const std::vector<AmSilence> &all, qint64 now)
{
    std::vector<Silence> foreign;
    const AmKnown names = known();
    for (const AmSilence &s : all) {
        if (s.isOver || s.until <= now) continue;
        if (m_unwanted.remove(ownIdIn(s.note))) m_toEnd << s.id;
        if (m_toEnd.contains(s.id)) continue;
        const std::vector<Silence> held = silencesOf(s, names, origin());
        foreign.insert(foreign.end(), held.begin(), held.end());
    }
    context().workspace.alerts.setForeignSilences(origin(), std::move(foreign), now);
    write(now);
}

void AlertmanagerSink::test(qint64 now)
{
    if (!hasAddress(true)) return;
    change([](OutState &s) { s.testing = true; });
    if (config().post) {
        send(request("POST", QStringLiteral("/api/v2/alerts"), amAlerts({amTestAlert(now)})), [this](const Result<HttpAnswer> &answer) { tried(answer, true); });
        return;
    }
    send(request("GET", QStringLiteral("/api/v2/status")), [this](const Result<HttpAnswer> &answer) {
        if (!answer || answer->status / 100 != 2) {
            tried(answer, true);
            return;
        }
        const QString version = QJsonDocument::fromJson(answer->body).object()[u"versionInfo"].toObject()[u"version"].toString();
        if (version.isEmpty()) tried(Error{Error::Kind::Malformed, state().where, QStringLiteral("no status of an Alertmanager")}, QString(), true);
        else tried(std::nullopt, QStringLiteral("HTTP 200: Alertmanager %1").arg(safeText(version, 40)), true);
    });
}

} // namespace jitscope
