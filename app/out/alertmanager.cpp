#include "out/alertmanager.h"

#include "base/text.h"
#include "out/outvalues.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace jitscope {
namespace {

constexpr size_t MaxHeld = 200;
constexpr qsizetype MaxPattern = 1000;
constexpr char NoNote[] = "Jitscope"; // an Alertmanager insists on a comment

// Punctuation of ASCII with a backslash before it, all else as it is.
QString escapedForRe2(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.unicode() > 32 && c.unicode() < 127 && !c.isLetterOrNumber() && c != u'_') out += u'\\';
        out += c;
    }
    return out;
}

QJsonObject asObject(const std::map<QString, QString> &texts)
{
    QJsonObject o;
    for (const auto &[name, value] : texts)
        if (!value.isEmpty()) o.insert(name, value); // an empty label is none
    return o;
}

QByteArray compact(const QJsonArray &a) { return QJsonDocument(a).toJson(QJsonDocument::Compact); }

// RFC 3339, with any count of digits behind the second.
qint64 msOf(const QJsonValue &v)
{
    QString text = v.toString();
    static const QRegularExpression fraction(QStringLiteral("\\.([0-9]{3})[0-9]+"));
    text.replace(fraction, QStringLiteral(".\\1"));
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    return at.isValid() && at.date().year() > 1970 && at.date().year() < 3000 ? at.toMSecsSinceEpoch() : 0;
}

// The names that all of these matchers let through; nothing: any (there is no matcher of that label).
std::optional<QStringList> namesFor(const AmSilence &s, const QString &label, const QStringList &known)
{
    bool any = true;
    QStringList names = known;
    for (const AmMatcher &m : s.matchers) {
        if (m.name != label) continue;
        any = false;
        // an exact name holds whether it is known now or only later
        if (m.isEqual && !m.isRegex && !names.contains(m.value)) names << m.value;
        names.removeIf([&m](const QString &name) { return !m.fits(name); });
    }
    if (any) return {};
    return names;
}

} // namespace

AmLabels amLabels(const Alert &a)
{
    const QString instance = a.key.target.kind == EntityKind::Person ? a.key.target.id : !a.target.isEmpty() ? a.target : !a.key.target.id.isEmpty() ? a.key.target.id : a.key.target.shard;
    AmLabels labels{{QStringLiteral("alertname"), a.key.rule}, {QStringLiteral("severity"), QString::fromLatin1(severityName(a.severity))},
                    {QStringLiteral("shard"), a.key.target.shard}, {QStringLiteral("instance"), instance}, {QStringLiteral("console"), QStringLiteral("jitscope")}};
    if (a.key.target.kind == EntityKind::Person) labels.insert_or_assign(QStringLiteral("room"), a.key.target.room);
    return labels;
}

AmAlert amAlert(const Alert &a, const AlertRule *rule, qint64 endsAt)
{
    const OutValues values = valuesOf(a, rule, OutWord::Firing, endsAt);
    AmAlert out;
    out.labels = amLabels(a);
    const auto text = [&values](const char *field) { return values.value(QLatin1String(field)).text; };
    out.annotations = {{QStringLiteral("summary"), text("title")}, {QStringLiteral("description"), text("why")}, {QStringLiteral("do"), text("do")}};
    out.startsAt = a.state.firedAt > 0 ? a.state.firedAt : a.state.since;
    out.endsAt = endsAt;
    return out;
}

AmAlert amTestAlert(qint64 now)
{
    const QString test = QStringLiteral("test");
    return {{{QStringLiteral("alertname"), QStringLiteral("JitscopeTest")}, {QStringLiteral("severity"), QStringLiteral("info")}, {QStringLiteral("shard"), test}, {QStringLiteral("instance"), test},
             {QStringLiteral("console"), QStringLiteral("jitscope")}, {test, QStringLiteral("true")}},
            {{QStringLiteral("summary"), testValues(now).value(QStringLiteral("title")).text}}, now, now + 60'000};
}

QByteArray amAlerts(const std::vector<AmAlert> &alerts)
{
    QJsonArray all;
    for (const AmAlert &a : alerts) {
        QJsonObject o{{QStringLiteral("labels"), asObject(a.labels)}, {QStringLiteral("annotations"), asObject(a.annotations)}, {QStringLiteral("endsAt"), isoTime(a.endsAt)}};
        if (a.startsAt > 0) o.insert(QStringLiteral("startsAt"), isoTime(a.startsAt));
        all.append(o);
    }
    return compact(all);
}

bool AmMatcher::fits(const QString &is) const
{
    if (!isRegex) return (is == value) == isEqual;
    if (value.size() > MaxPattern) return false;
    // It is another's pattern: it may not take longer than this.
    const QRegularExpression pattern(QStringLiteral("(*LIMIT_MATCH=20000)\\A(?:%1)\\z").arg(value), QRegularExpression::DotMatchesEverythingOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!pattern.isValid()) return false;
    const QRegularExpressionMatch match = pattern.match(is);
    return match.isValid() && match.hasMatch() == isEqual;
}

Result<std::vector<AmSilence>> readAmSilences(QByteArrayView body, const QString &where)
{
    QJsonParseError error;
    const QJsonDocument doc = QJsonDocument::fromJson(body.toByteArray(), &error);
    if (!doc.isArray()) return fail(Error::Kind::Malformed, QStringLiteral("%1, byte %2").arg(where).arg(error.offset), error.error == QJsonParseError::NoError ? QStringLiteral("no list of silences") : error.errorString());
    std::vector<AmSilence> out;
    const QJsonArray all = doc.array();
    for (const QJsonValue &v : all) {
        if (out.size() == MaxAmSilences) break;
        const QJsonObject o = v.toObject();
        AmSilence s;
        s.id = o[u"id"].toString().left(100);
        s.isOver = o[u"status"].toObject()[u"state"].toString() == QLatin1String("expired");
        s.from = msOf(o[u"startsAt"]);
        s.until = msOf(o[u"endsAt"]);
        s.who = o[u"createdBy"].toString().left(200);
        s.note = o[u"comment"].toString().left(1000);
        bool whole = true; // a matcher that is not understood makes a silence wider than it is: it is left out altogether
        const QJsonArray matchers = o[u"matchers"].toArray();
        for (const QJsonValue &m : matchers) {
            const QJsonObject one = m.toObject();
            whole = whole && one[u"name"].isString() && one[u"value"].isString() && one[u"isRegex"].isBool() && s.matchers.size() < 64;
            s.matchers.push_back({one[u"name"].toString(), one[u"value"].toString(), one[u"isRegex"].toBool(), one[u"isEqual"].toBool(true)});
        }
        if (whole && !s.id.isEmpty() && !s.id.contains(u'/') && s.from > 0 && s.until > 0 && !s.matchers.empty()) out.push_back(std::move(s));
    }
    return out;
}

QString amSilenceId(QByteArrayView body) { return QJsonDocument::fromJson(body.toByteArray()).object()[u"silenceID"].toString().left(100); }
QString amIdOf(const QString &silenceId) { return silenceId.section(u'/', 0, 0); }

std::vector<Silence> silencesOf(const AmSilence &s, const AmKnown &known, const QString &origin)
{
    const QString alertname = QStringLiteral("alertname"), shard = QStringLiteral("shard"), instance = QStringLiteral("instance"), severity = QStringLiteral("severity");
    QStringList ruleNames;
    bool bySeverity = false;
    for (const auto &[name, is] : known.rules) ruleNames << name;
    for (const AmMatcher &m : s.matchers) {
        bySeverity = bySeverity || m.name == severity;
        if (m.name == alertname || m.name == shard || m.name == instance || m.name == severity) continue;
        if (!m.fits(m.name == QLatin1String("console") ? QStringLiteral("jitscope") : QString())) return {}; // our alerts have no other labels
    }
    auto rules = namesFor(s, alertname, ruleNames);
    // as a console writes it: it holds rules of that beginning that come later, too
    static const QRegularExpression beginning(QStringLiteral("\\A((?:[A-Za-z0-9_]|\\\\[!-/:-@\\[-`{-~])+)\\.\\*\\z"));
    for (const AmMatcher &m : s.matchers)
        if (const auto found = beginning.match(m.value); m.name == alertname && m.isRegex && m.isEqual && found.hasMatch() && std::count_if(s.matchers.begin(), s.matchers.end(), [&](const AmMatcher &x) { return x.name == alertname || x.name == severity; }) == 1)
            rules = QStringList{found.captured(1).remove(u'\\') + u'*'};
    if (bySeverity) {
        if (!rules) rules = ruleNames;
        rules->removeIf([&](const QString &name) {
            const auto rule = std::find_if(known.rules.begin(), known.rules.end(), [&](const auto &r) { return r.first == name; });
            return std::any_of(s.matchers.begin(), s.matchers.end(), [&](const AmMatcher &m) { return m.name == severity && (rule == known.rules.end() || !m.fits(QString::fromLatin1(severityName(rule->second)))); });
        });
    }
    auto shards = namesFor(s, shard, known.shards);
    if (!shards && known.onlyThese) shards = known.shards;
    const auto targets = namesFor(s, instance, known.targets);
    const auto orAny = [](const std::optional<QStringList> &names) { return names ? *names : QStringList{QString()}; };
    std::vector<Silence> out;
    for (const QString &r : orAny(rules))
        for (const QString &h : orAny(shards))
            for (const QString &t : orAny(targets)) {
                if (out.size() == MaxHeld) return out;
                Silence one;
                one.id = out.empty() ? s.id : QStringLiteral("%1/%2").arg(s.id).arg(out.size());
                one.rule = r;
                one.shard = h;
                one.target = t;
                one.from = s.from;
                one.until = s.until;
                one.who = s.who;
                one.note = noteIn(s.note);
                one.origin = origin;
                out.push_back(std::move(one));
            }
    return out;
}

QByteArray amSilence(const Silence &s)
{
    QJsonArray matchers;
    const auto add = [&matchers](const char *name, const QString &value) {
        if (!value.isEmpty()) matchers.append(QJsonObject{{QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("value"), value}, {QStringLiteral("isRegex"), false}, {QStringLiteral("isEqual"), true}});
    };
    if (s.rule.endsWith(u'*')) matchers.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("alertname")}, {QStringLiteral("value"), escapedForRe2(s.rule.chopped(1)) + QStringLiteral(".*")}, {QStringLiteral("isRegex"), true}, {QStringLiteral("isEqual"), true}});
    else add("alertname", s.rule);
    add("shard", s.shard);
    add("instance", s.target);
    if (matchers.isEmpty()) add("console", QStringLiteral("jitscope")); // everything of ours, and nothing of anybody else
    return QJsonDocument(QJsonObject{{QStringLiteral("matchers"), matchers}, {QStringLiteral("startsAt"), isoTime(s.from)}, {QStringLiteral("endsAt"), isoTime(s.until)},
                                     {QStringLiteral("createdBy"), s.who.isEmpty() ? QStringLiteral("jitscope") : s.who}, {QStringLiteral("comment"), (s.note.isEmpty() ? QLatin1String(NoNote) + QString() : s.note.left(800)) + QStringLiteral(" [%1]").arg(s.id)}})
        .toJson(QJsonDocument::Compact);
}

QString ownIdIn(const QString &comment)
{
    static const QRegularExpression mark(QStringLiteral("\\[(local-[A-Za-z0-9-]{1,80})\\]\\z"));
    return mark.match(comment).captured(1);
}

QString noteIn(const QString &comment)
{
    const QString own = ownIdIn(comment);
    if (own.isEmpty()) return comment;
    const QString note = comment.chopped(own.size() + 2).trimmed();
    return note == QLatin1String(NoNote) ? QString() : note;
}

} // namespace jitscope
