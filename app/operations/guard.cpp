#include "operations/guard.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

#include <algorithm>
#include <cmath>

namespace jitscope {

Guard::Guard(const QString &rule, const ShardId &shard, const GuardLimits &limits)
    : m_rule(rule), m_shard(shard), m_limits(limits)
{
}

int Guard::actsWithinHour(qint64 now) const
{
    // A clock that was set back does not forgive: what lies in the future counts.
    return int(std::count_if(m_acts.begin(), m_acts.end(), [now](qint64 at) { return at > now - HourMs; }));
}

std::optional<Phrase> Guard::refuses(int pool, int away, qint64 now, bool isAway) const
{
    if (isStopped()) return Phrase{QT_TRANSLATE_NOOP("Operation", "The rule has stopped itself: %1 of its acts failed in a row."), {QString::number(m_failures)}};
    if (isBusy()) return Phrase{QT_TRANSLATE_NOOP("Operation", "An act of the rule has not ended yet."), {}};
    if (const int n = actsWithinHour(now); n >= m_limits.perHour)
        return Phrase{QT_TRANSLATE_NOOP("Operation", "The rule has acted %1 times within an hour, the limit is %2."), {QString::number(n), QString::number(m_limits.perHour)}};
    const int then = away + (isAway ? 0 : 1);
    if (pool - then < std::max(1, m_limits.keep)) return Phrase{QT_TRANSLATE_NOOP("Operation", "Of %1 only %2 would be left in service."), {QString::number(pool), QString::number(std::max(0, pool - then))}};
    const int most = std::max(1, int(std::floor(std::clamp(m_limits.share, 0.0, 1.0) * pool + 1e-9)));
    if (then > most) return Phrase{QT_TRANSLATE_NOOP("Operation", "Of %1 would be %2 out of service at once, the limit is %3."), {QString::number(pool), QString::number(then), QString::number(most)}};
    return {};
}

void Guard::acted(const QString &operation, qint64 at)
{
    if (m_open.contains(operation)) return;
    m_open << operation;
    m_acts.push_back(at);
    while (m_acts.size() > 1000) m_acts.pop_front();
}

void Guard::ended(const QString &operation, bool well)
{
    if (m_open.removeAll(operation) == 0) return;
    m_failures = well ? 0 : m_failures + 1;
}

void Guard::replay(const std::vector<AuditEntry> &oldestFirst)
{
    for (const AuditEntry &e : oldestFirst) {
        if (e.shard == m_shard.value && isResume(e)) reset();
        if (e.shard != m_shard.value || !isOfRule(e.who, m_rule)) continue;
        if (e.what == QLatin1String("asked") && !e.details[u"request"].toObject()[u"dry_run"].toBool()) acted(e.operation, e.at);
        if (e.what == QLatin1String("ended")) ended(e.operation, e.details[u"state"].toString() == QLatin1String("done"));
    }
}

bool isResume(const AuditEntry &e)
{
    return e.kind == QLatin1String(ResumeRulesKind) && e.what == QLatin1String("ended") && e.details[u"state"].toString() == QLatin1String("done") && !e.details[u"dry_run"].toBool();
}

QString whoOfRule(const QString &rule, const QString &who) { return QStringLiteral("rule %1 (%2)").arg(rule, who); }
bool isOfRule(const QString &who, const QString &rule) { return who.startsWith(QStringLiteral("rule %1 (").arg(rule)); }

std::unique_ptr<QLockFile> ruleLease(const QString &lockFolder, const QString &rule, const ShardId &shard)
{
    QDir().mkpath(lockFolder);
    const QByteArray name = QCryptographicHash::hash((QStringLiteral("rule ") + rule + u' ' + shard.value).toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    auto lock = std::make_unique<QLockFile>(lockFolder + u'/' + QString::fromLatin1(name) + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a dead process loses it
    if (!lock->tryLock(0)) return nullptr;
    return lock;
}

} // namespace jitscope
