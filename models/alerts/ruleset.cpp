#include "alerts/ruleset.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace jitscope {
namespace {

constexpr const char *OverNames[] = {"now", "increase", "rate", "slope", "min", "max", "mean", "age", "changes"};
constexpr qint64 LongestMs = 30 * 24 * 3'600'000ll;

QString ruleNumber(double v) { return QString::number(v, 'g', 15); }

} // namespace

const char *overName(SignalTerm::Over over) { return size_t(over) < std::size(OverNames) ? OverNames[size_t(over)] : ""; }

void RuleOverride::applyTo(AlertRule &to) const
{
    if (enabled) to.enabled = *enabled;
    if (severity) to.severity = *severity;
    if (raise) to.raise = *raise;
    if (clear) to.clear = clear;
    if (forMs) to.forMs = *forMs;
    if (keepMs) to.keepMs = *keepMs;
}

const AlertRule *RuleSet::rule(const QString &name) const
{
    const auto it = std::find_if(rules.begin(), rules.end(), [&](const AlertRule &r) { return r.name == name; });
    return it == rules.end() ? nullptr : &*it;
}

std::optional<AlertRule> RuleSet::standing(const QString &name, const QString &shard) const
{
    const AlertRule *base = rule(name);
    if (!base) return std::nullopt;
    AlertRule r = *base;
    for (const RuleOverride &o : overrides)
        if (o.rule == name && (o.shard.isEmpty() || o.shard == shard)) o.applyTo(r);
    return r;
}

std::optional<AlertRule> RuleSet::at(const AlertRule &rule, const QString &shard, const QString &profile) const
{
    AlertRule r = rule;
    const QString who = profile.isEmpty() ? DefaultProfile : profile;
    if (!r.profiles.isEmpty() && !r.profiles.contains(who)) return std::nullopt;
    if (const auto most = atMost.find(who); most != atMost.end()) r.severity = std::min(r.severity, *most);
    for (const RuleOverride &o : overrides)
        if (o.rule == r.name && (o.shard.isEmpty() || o.shard == shard)) o.applyTo(r);
    if (!r.enabled) return std::nullopt;
    // A threshold that was moved past the one where it clears: it clears where it is no longer raised.
    if (r.clear && (r.below ? *r.clear < r.raise : *r.clear > r.raise)) r.clear.reset();
    return r;
}

RuleSet merged(RuleSet base, const RuleSet &over)
{
    for (const AlertRule &r : over.rules) {
        const auto it = std::find_if(base.rules.begin(), base.rules.end(), [&](const AlertRule &b) { return b.name == r.name; });
        if (it == base.rules.end()) base.rules.push_back(r);
        else *it = r;
    }
    base.overrides.insert(base.overrides.end(), over.overrides.begin(), over.overrides.end());
    for (auto it = over.atMost.begin(); it != over.atMost.end(); ++it) base.atMost.insert(it.key(), it.value());
    return base;
}

RuleSet withEdit(RuleSet own, const RuleSet &all, const AlertRule &is, const QString &shard)
{
    const AlertRule &base = *all.rule(is.name);
    AlertRule whole = base;
    if (shard.isEmpty()) {
        whole.signal.atLeast = is.signal.atLeast;
        whole.profiles = is.profiles;
        if (!is.clear) whole.clear.reset(); // an override cannot take it away
    }
    if (!(whole == base)) {
        const auto it = std::find_if(own.rules.begin(), own.rules.end(), [&](const AlertRule &r) { return r.name == is.name; });
        if (it == own.rules.end()) own.rules.push_back(whole);
        else *it = whole;
    }
    // what stands above this override: the rule itself, and for a shard what all shards have
    AlertRule above = whole;
    if (!shard.isEmpty())
        for (const RuleOverride &o : all.overrides)
            if (o.rule == is.name && o.shard.isEmpty()) o.applyTo(above);
    RuleOverride over;
    over.shard = shard;
    over.rule = is.name;
    const RuleOverride none = over;
    if (is.enabled != above.enabled) over.enabled = is.enabled;
    if (is.severity != above.severity) over.severity = is.severity;
    if (is.raise != above.raise) over.raise = is.raise;
    if (is.clear && is.clear != above.clear) over.clear = is.clear;
    if (!is.clear && above.clear) over.clear = is.raise; // clears where it is no longer raised
    if (is.forMs != above.forMs) over.forMs = is.forMs;
    if (is.keepMs != above.keepMs) over.keepMs = is.keepMs;
    std::erase_if(own.overrides, [&](const RuleOverride &o) { return o.rule == is.name && o.shard == shard; });
    // those of all shards before those of one, which go over them
    if (!(over == none)) own.overrides.insert(shard.isEmpty() ? own.overrides.begin() : own.overrides.end(), over);
    return own;
}

std::optional<qint64> durationOf(QStringView text)
{
    bool bare = false;
    if (const double s = text.toDouble(&bare); bare) {
        if (!(s >= 0) || s * 1000 > double(LongestMs)) return std::nullopt;
        return qint64(s * 1000);
    }
    static const QRegularExpression form(QStringLiteral("^(?:(\\d{1,9})d)?(?:(\\d{1,9})h)?(?:(\\d{1,9})m(?!s))?(?:(\\d{1,9})s)?(?:(\\d{1,9})ms)?$"));
    const QRegularExpressionMatch m = form.match(text.toString());
    if (text.isEmpty() || !m.hasMatch()) return std::nullopt;
    const qint64 ms = m.captured(1).toLongLong() * 86'400'000 + m.captured(2).toLongLong() * 3'600'000 + m.captured(3).toLongLong() * 60'000
                      + m.captured(4).toLongLong() * 1000 + m.captured(5).toLongLong();
    if (ms > LongestMs) return std::nullopt;
    return ms;
}

QString durationText(qint64 ms)
{
    if (ms <= 0) return QStringLiteral("0s");
    QString out;
    const auto part = [&](qint64 unit, const char *sign) {
        if (const qint64 n = ms / unit) out += QString::number(n) + QLatin1String(sign);
        ms %= unit;
    };
    part(86'400'000, "d");
    part(3'600'000, "h");
    part(60'000, "m");
    part(1000, "s");
    part(1, "ms");
    return out;
}

Result<SignalTerm> termOf(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto wrong = [&](const QString &what) { return fail(Error::Kind::Malformed, text, what); };
    if (words.isEmpty() || words.size() > 3) return wrong(QStringLiteral("expected a metric and how it is taken, like \"bridge.ice_failed increase 10m\""));
    const MetricRow *metric = metricByKey(words[0].toStdString());
    if (!metric) return wrong(QStringLiteral("there is no metric %1 (jitscope metrics lists them)").arg(words[0].left(80)));
    SignalTerm term;
    term.metric = metric->metric;
    if (words.size() > 1) {
        const auto over = std::find_if(std::begin(OverNames), std::end(OverNames), [&](const char *n) { return words[1] == QLatin1String(n); });
        if (over == std::end(OverNames)) {
            QStringList names;
            for (const char *n : OverNames) names << QLatin1String(n);
            return wrong(QStringLiteral("expected one of %1 after the metric").arg(names.join(QStringLiteral(", "))));
        }
        term.over = SignalTerm::Over(over - std::begin(OverNames));
    }
    const bool windowed = term.over != SignalTerm::Over::Now && term.over != SignalTerm::Over::Age;
    if (windowed != (words.size() == 3)) return wrong(windowed ? QStringLiteral("expected a window like 10m after %1").arg(words[1]) : QStringLiteral("expected no window here"));
    if (windowed) {
        const auto ms = durationOf(words[2]);
        if (!ms || *ms < 1000 || *ms > 7 * 86'400'000ll) return wrong(QStringLiteral("expected a window from 1s to 7d, like 10m"));
        term.windowMs = *ms;
    }
    return term;
}

QString termText(const SignalTerm &term)
{
    QString out = QString::fromLatin1(row(term.metric).key);
    if (term.over != SignalTerm::Over::Now) out += u' ' + QString::fromLatin1(overName(term.over));
    if (term.windowMs) out += u' ' + durationText(term.windowMs);
    return out;
}

Result<> setCondition(AlertRule &rule, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(>=|<=|>|<)\\s*([-+0-9.eE]{1,40})\\s*$"));
    const QRegularExpressionMatch m = form.match(text);
    bool ok = false;
    const double value = m.captured(2).toDouble(&ok);
    if (!m.hasMatch() || !ok || !std::isfinite(value)) return fail(Error::Kind::Malformed, text.left(80), QStringLiteral("expected a condition like \"> 0.8\" or \"<= 5\""));
    rule.below = m.captured(1).startsWith(u'<');
    rule.orEqual = m.captured(1).endsWith(u'=');
    rule.raise = value;
    return {};
}

QString conditionText(const AlertRule &rule)
{
    return QStringLiteral("%1%2 %3").arg(rule.below ? QStringLiteral("<") : QStringLiteral(">"), rule.orEqual ? QStringLiteral("=") : QString(), ruleNumber(rule.raise));
}

} // namespace jitscope
