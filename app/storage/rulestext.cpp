// rules.toml as text: rules written down, and edits that leave the rest of a file as it is.
#include "storage/rulesfile.h"
#include "storage/rulewords.h"

namespace jitscope {
namespace {

QString quotedToml(const QString &text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') out += u'\\' + QString(c);
        else if (c == u'\n') out += QStringLiteral("\\n");
        else if (c == u'\t') out += QStringLiteral("\\t");
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f) out += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else out += c;
    }
    return out + u'"';
}

QString tomlNumber(double v) { return QString::number(v, 'g', 15); }

QString termList(const std::vector<SignalTerm> &terms)
{
    QStringList all;
    for (const SignalTerm &t : terms) all << quotedToml(termText(t));
    return all.size() == 1 ? all[0] : u'[' + all.join(QStringLiteral(", ")) + u']';
}

// Lines of the text that one [[rule]] or [[override]] takes, from its head to the next one; `matches` looks at its own lines.
struct Block { qsizetype from = 0, until = 0; };
template<class Matches>
std::optional<Block> findBlock(const QByteArray &text, const QByteArray &head, Matches matches)
{
    qsizetype at = 0;
    std::optional<Block> open;
    const auto done = [&](qsizetype until) -> bool {
        if (!open) return false;
        // comments and empty lines before the next head belong to that one
        QByteArray body = text.mid(open->from, until - open->from);
        while (true) {
            const qsizetype line = body.lastIndexOf('\n', body.size() - 2) + 1;
            const QByteArray last = body.mid(line).trimmed();
            if (line == 0 || !(last.isEmpty() || last.startsWith('#'))) break;
            body.truncate(line);
        }
        open->until = open->from + body.size();
        return matches(readRules(body, QString()).set);
    };
    while (at < text.size()) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0) end = text.size() - 1;
        const QByteArray line = text.mid(at, end - at + 1).trimmed();
        if (line.startsWith('[')) {
            if (done(at)) return open;
            open.reset();
            if (line.startsWith(head)) open = Block{at, 0};
        }
        at = end + 1;
    }
    if (done(text.size())) return open;
    return std::nullopt;
}

QByteArray replaced(const QByteArray &text, const std::optional<Block> &block, const QByteArray &by)
{
    if (block) return text.left(block->from) + by + text.mid(block->until);
    if (by.isEmpty()) return text;
    QByteArray out = text;
    if (!out.isEmpty() && !out.endsWith('\n')) out += '\n';
    if (!out.isEmpty()) out += '\n';
    return out + by;
}

// What a text must say after an edit.
Result<QByteArray> proven(const QByteArray &text, const RuleSet &expected)
{
    RulesFile now = readRules(text, QStringLiteral("rules.toml"));
    if (!now.faults.empty()) return tl::unexpected(now.faults.front());
    const auto byName = [](const AlertRule &a, const AlertRule &b) { return a.name < b.name; };
    std::vector<AlertRule> is = now.set.rules, should = expected.rules;
    std::sort(is.begin(), is.end(), byName);
    std::sort(should.begin(), should.end(), byName);
    if (is != should || now.set.overrides != expected.overrides || now.set.atMost != expected.atMost)
        return fail(Error::Kind::Malformed, QStringLiteral("rules.toml"), QStringLiteral("the file is laid out in a way that cannot be edited here; edit it by hand"));
    return text;
}

} // namespace

QString ruleToml(const AlertRule &r)
{
    QString out = QStringLiteral("[[rule]]\n");
    const auto line = [&](const char *key, const QString &value) { out += QLatin1String(key) + QStringLiteral(" = ") + value + u'\n'; };
    const auto text = [&](const char *key, const QString &value) {
        if (!value.isEmpty()) line(key, quotedToml(value));
    };
    const AlertSignal &s = r.signal;
    text("name", r.name);
    if (!r.enabled) line("enabled", QStringLiteral("false"));
    text("severity", QString::fromLatin1(severityName(r.severity)));
    for (const RuleOn &o : ruleOns)
        if (o.of == s.of && (s.of || (s.across == AlertSignal::Across::Own ? o.scope == s.scope : o.scope == MetricScope::Server))) { text("on", QString::fromLatin1(o.name)); break; }
    static constexpr const char *acrossNames[] = {"", "sum", "count", "least", "most"};
    text("across", QString::fromLatin1(acrossNames[int(s.across)]));
    if (s.each != 0) line("each", tomlNumber(s.each));
    if (s.kind == AlertSignal::Kind::Finding) text("finding", QString::fromLatin1(problemName(s.finding)));
    if (s.kind == AlertSignal::Kind::Source) text("source", s.page ? QString::fromLatin1(sourceKindName(*s.page)) : QStringLiteral("any"));
    if (!s.terms.empty()) line("signal", termList(s.terms));
    if (!s.per.empty()) line("per", termList(s.per));
    if (s.percent) line("percent", QStringLiteral("true"));
    if (s.limit) line("limit", tomlNumber(*s.limit));
    if (s.limitBy) text("limit", QString::fromLatin1(row(*s.limitBy).key));
    if (!s.traffic.empty()) line("traffic", termList(s.traffic));
    if (s.atLeast != 0) line("at_least", tomlNumber(s.atLeast));
    if (s.minAgeMs) text("min_age", durationText(s.minAgeMs));
    text("raise", conditionText(r));
    if (r.clear) line("clear", tomlNumber(*r.clear));
    if (r.forMs) text("for", durationText(r.forMs));
    if (r.keepMs) text("keep", durationText(r.keepMs));
    text("family", r.family);
    if (!r.profiles.isEmpty()) {
        QStringList all;
        for (const QString &p : r.profiles) all << quotedToml(p);
        line("profiles", u'[' + all.join(QStringLiteral(", ")) + u']');
    }
    text("title", r.title);
    text("why", r.why);
    text("do", r.doWhat);
    text("view", r.view);
    text("operation", r.operation);
    return out;
}

QString overrideToml(const RuleOverride &o)
{
    QString out = QStringLiteral("[[override]]\n");
    const auto line = [&](const char *key, const QString &value) { out += QLatin1String(key) + QStringLiteral(" = ") + value + u'\n'; };
    if (!o.shard.isEmpty()) line("shard", quotedToml(o.shard));
    line("rule", quotedToml(o.rule));
    if (o.enabled) line("enabled", *o.enabled ? QStringLiteral("true") : QStringLiteral("false"));
    if (o.severity) line("severity", quotedToml(QString::fromLatin1(severityName(*o.severity))));
    if (o.raise) line("raise", tomlNumber(*o.raise));
    if (o.clear) line("clear", tomlNumber(*o.clear));
    if (o.forMs) line("for", quotedToml(durationText(*o.forMs)));
    if (o.keepMs) line("keep", quotedToml(durationText(*o.keepMs)));
    return out;
}

Result<QByteArray> withRule(const QByteArray &text, const QString &name, const AlertRule *rule)
{
    RulesFile before = readRules(text, QStringLiteral("rules.toml"));
    if (!before.faults.empty()) return tl::unexpected(before.faults.front());
    const auto block = findBlock(text, "[[rule]]", [&](const RuleSet &s) { return s.rules.size() == 1 && s.rules[0].name == name; });
    std::erase_if(before.set.rules, [&](const AlertRule &r) { return r.name == name; });
    if (rule) before.set.rules.push_back(*rule);
    return proven(replaced(text, block, rule ? ruleToml(*rule).toUtf8() : QByteArray()), before.set);
}

Result<QByteArray> withOverride(const QByteArray &text, const RuleOverride &change, bool remove)
{
    RulesFile before = readRules(text, QStringLiteral("rules.toml"));
    if (!before.faults.empty()) return tl::unexpected(before.faults.front());
    const auto same = [&](const RuleOverride &o) { return o.shard == change.shard && o.rule == change.rule; };
    const auto block = findBlock(text, "[[override]]", [&](const RuleSet &s) { return s.overrides.size() == 1 && same(s.overrides[0]); });
    auto &all = before.set.overrides;
    const auto it = std::find_if(all.begin(), all.end(), same);
    if (remove) {
        if (it != all.end()) all.erase(it);
    } else if (it != all.end()) {
        *it = change;
    } else {
        all.push_back(change);
    }
    return proven(replaced(text, block, remove ? QByteArray() : overrideToml(change).toUtf8()), before.set);
}

} // namespace jitscope
