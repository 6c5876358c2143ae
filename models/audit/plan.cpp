#include "audit/plan.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jitscope {
namespace {

// In one pass, so that a name with "%2" in it stays a name.
QString withArgs(const QString &text, const QStringList &args)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int n = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (n < 1) {
            out += text[i];
            continue;
        }
        out += args.value(n - 1);
        ++i;
    }
    return out;
}

QJsonArray toJson(const QStringList &list) { return QJsonArray::fromStringList(list); }

QStringList listFromJson(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &v : array) list << v.toString();
    return list;
}

void put(QJsonObject &json, const char *key, const QString &text)
{
    if (!text.isEmpty()) json.insert(QLatin1String(key), text);
}

template<class T, class Make>
QJsonArray arrayOf(const std::vector<T> &all, Make make)
{
    QJsonArray array;
    for (const T &t : all) array.append(make(t));
    return array;
}

template<class T, class Read>
std::vector<T> vectorOf(const QJsonValue &value, Read read)
{
    std::vector<T> all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &v : array) all.push_back(read(v.toObject()));
    return all;
}

QJsonArray toJson(const std::vector<Remember> &all)
{
    return arrayOf(all, [](const Remember &r) { return QJsonObject{{QStringLiteral("fact"), r.fact}, {QStringLiteral("what"), r.what}}; });
}

std::vector<Remember> rememberFromJson(const QJsonValue &value)
{
    return vectorOf<Remember>(value, [](const QJsonObject &o) { return Remember{o[u"fact"].toString(), o[u"what"].toString()}; });
}

QJsonObject toJson(const Check &c)
{
    QJsonObject json{{QStringLiteral("ask"), toJson(c.ask)}};
    json.insert(QStringLiteral("all"), arrayOf(c.all, [](const Condition &x) {
        return QJsonObject{{QStringLiteral("what"), x.what}, {QStringLiteral("is"), int(x.is)}, {QStringLiteral("value"), x.value}};
    }));
    json.insert(QStringLiteral("in_a_row"), c.inARow);
    json.insert(QStringLiteral("settle_ms"), c.settleMs);
    json.insert(QStringLiteral("every_ms"), c.everyMs);
    json.insert(QStringLiteral("timeout_ms"), c.timeoutMs);
    if (c.notAfter > 0) json.insert(QStringLiteral("not_after"), c.notAfter);
    json.insert(QStringLiteral("left"), toJson(c.left));
    json.insert(QStringLiteral("show"), toJson(c.show));
    if (!c.remember.empty()) json.insert(QStringLiteral("remember"), toJson(c.remember));
    return json;
}

Check checkFromJson(const QJsonObject &o)
{
    Check c;
    c.ask = actionFromJson(o[u"ask"].toObject());
    c.all = vectorOf<Condition>(o[u"all"], [](const QJsonObject &x) {
        const int is = x[u"is"].toInt();
        return Condition{x[u"what"].toString(), is >= 0 && is <= int(Condition::Is::Contains) ? Condition::Is(is) : Condition::Is::Equal, x[u"value"].toString()};
    });
    c.inARow = o[u"in_a_row"].toInt(1);
    c.settleMs = o[u"settle_ms"].toInt();
    c.everyMs = o[u"every_ms"].toInt(c.everyMs);
    c.timeoutMs = o[u"timeout_ms"].toInt(c.timeoutMs);
    c.notAfter = o[u"not_after"].toInteger();
    c.left = phraseFromJson(o[u"left"].toObject());
    c.show = listFromJson(o[u"show"]);
    c.remember = rememberFromJson(o[u"remember"]);
    return c;
}

QJsonObject toJson(const PlanStep &s)
{
    QJsonObject json{{QStringLiteral("key"), s.key}, {QStringLiteral("title"), toJson(s.title)}, {QStringLiteral("plan"), toJson(s.plan)}};
    json.insert(QStringLiteral("before"), toJson(s.before));
    json.insert(QStringLiteral("remember"), toJson(s.remember));
    json.insert(QStringLiteral("act"), toJson(s.act));
    json.insert(QStringLiteral("remember_reply"), toJson(s.rememberReply));
    json.insert(QStringLiteral("check"), toJson(s.check));
    json.insert(QStringLiteral("undo"), toJson(s.undo));
    for (const auto &[key, on] : {std::pair{"once", s.once}, {"around", s.around}, {"taken_only", s.takenOnly}, {"repeats", s.repeats}, {"settles", s.settles}, {"optional", s.optional}, {"may_force", s.mayForce}, {"urgent", s.urgent}, {"gives_up", s.givesUp}, {"precondition", s.precondition}})
        if (on) json.insert(QLatin1String(key), true);
    if (!s.hint.isEmpty()) json.insert(QStringLiteral("hint"), toJson(s.hint));
    return json;
}

PlanStep stepFromJson(const QJsonObject &o)
{
    PlanStep s;
    s.key = o[u"key"].toString();
    s.title = phraseFromJson(o[u"title"].toObject());
    s.plan = phraseFromJson(o[u"plan"].toObject());
    s.before = actionFromJson(o[u"before"].toObject());
    s.remember = rememberFromJson(o[u"remember"]);
    s.act = actionFromJson(o[u"act"].toObject());
    s.rememberReply = rememberFromJson(o[u"remember_reply"]);
    s.check = checkFromJson(o[u"check"].toObject());
    s.undo = actionFromJson(o[u"undo"].toObject());
    s.once = o[u"once"].toBool();
    s.around = o[u"around"].toBool();
    s.takenOnly = o[u"taken_only"].toBool();
    s.repeats = o[u"repeats"].toBool();
    s.settles = o[u"settles"].toBool();
    s.optional = o[u"optional"].toBool();
    s.mayForce = o[u"may_force"].toBool();
    s.urgent = o[u"urgent"].toBool();
    s.givesUp = o[u"gives_up"].toBool();
    s.precondition = o[u"precondition"].toBool();
    s.hint = phraseFromJson(o[u"hint"].toObject());
    return s;
}

std::optional<QString> filled(const QString &text, const Facts &facts)
{
    QString out = text;
    for (qsizetype at = out.indexOf(u'{'); at >= 0; at = out.indexOf(u'{', at)) {
        const qsizetype end = out.indexOf(u'}', at);
        const QString name = out.mid(at + 1, end - at - 1);
        const bool isName = end > at + 1 && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 128; });
        if (!isName) { // JSON of a body, a brace of a name
            ++at;
            continue;
        }
        const auto fact = facts.find(name);
        if (fact == facts.end()) return {};
        out.replace(at, end - at + 1, *fact);
        at += fact->size();
    }
    return out;
}

} // namespace

QString Phrase::english() const { return withArgs(QString::fromUtf8(source), args); }
QString Phrase::translated() const { return source.isEmpty() ? QString() : withArgs(QCoreApplication::translate("Operation", source.constData()), args); }

QString Action::shown() const
{
    switch (way) {
    case Way::None: return {};
    case Way::Http:
        if (base == QLatin1String("metrics")) return QStringLiteral("GET /metrics");
        return QString::fromLatin1(method) + u' ' + (base.startsWith(QLatin1String("http")) ? base + path : path);
    case Way::Command:
    case Way::Socket: return words.join(u' ');
    case Way::Known: return QStringLiteral("(what the console sees)");
    }
    return {};
}

QJsonObject toJson(const Phrase &phrase)
{
    QJsonObject json;
    if (phrase.isEmpty()) return json;
    json.insert(QStringLiteral("text"), QString::fromUtf8(phrase.source));
    if (!phrase.args.isEmpty()) json.insert(QStringLiteral("args"), toJson(phrase.args));
    return json;
}

Phrase phraseFromJson(const QJsonObject &json) { return {json[u"text"].toString().toUtf8(), listFromJson(json[u"args"])}; }

QJsonObject toJson(const Action &a)
{
    QJsonObject json;
    if (a.isEmpty()) return json;
    json.insert(QStringLiteral("endpoint"), a.endpoint);
    if (a.way == Action::Way::Known) {
        json.insert(QStringLiteral("known"), true);
    } else if (a.way == Action::Way::Http) {
        json.insert(QStringLiteral("method"), QString::fromLatin1(a.method));
        put(json, "base", a.base);
        json.insert(QStringLiteral("path"), a.path);
        put(json, "content_type", QString::fromLatin1(a.contentType));
        if (a.alsoWell != 0) json.insert(QStringLiteral("also_well"), a.alsoWell);
    } else {
        json.insert(QStringLiteral("words"), toJson(a.words));
        if (a.way == Action::Way::Socket) json.insert(QStringLiteral("socket"), true);
        if (a.here) json.insert(QStringLiteral("here"), true);
        put(json, "save", a.save);
        if (a.secretLines != 1) json.insert(QStringLiteral("secret_lines"), a.secretLines);
    }
    put(json, "body", QString::fromUtf8(a.body));
    put(json, "secret", a.secret);
    if (a.literal) json.insert(QStringLiteral("literal"), true);
    json.insert(QStringLiteral("timeout_ms"), a.timeoutMs);
    return json;
}

Action actionFromJson(const QJsonObject &o)
{
    Action a;
    if (o.isEmpty()) return a;
    a.endpoint = o[u"endpoint"].toString();
    a.way = o.contains(u"known") ? Action::Way::Known : o.contains(u"socket") ? Action::Way::Socket : o.contains(u"words") ? Action::Way::Command : Action::Way::Http;
    a.method = o[u"method"].toString(QStringLiteral("GET")).toLatin1();
    a.base = o[u"base"].toString();
    a.path = o[u"path"].toString();
    a.body = o[u"body"].toString().toUtf8();
    a.contentType = o[u"content_type"].toString().toLatin1();
    a.words = listFromJson(o[u"words"]);
    a.secret = o[u"secret"].toString();
    a.secretLines = qBound(1, o[u"secret_lines"].toInt(1), 9);
    a.alsoWell = o[u"also_well"].toInt();
    a.literal = o[u"literal"].toBool();
    a.here = o[u"here"].toBool();
    a.save = o[u"save"].toString();
    a.timeoutMs = o[u"timeout_ms"].toInt(a.timeoutMs);
    return a;
}

QJsonObject toJson(const Plan &plan)
{
    const auto phrase = [](const Phrase &p) { return toJson(p); };
    return {{QStringLiteral("rooms"), plan.impact.rooms}, {QStringLiteral("people"), plan.impact.people}, {QStringLiteral("recordings"), plan.impact.recordings},
            {QStringLiteral("effects"), arrayOf(plan.impact.effects, phrase)}, {QStringLiteral("warnings"), arrayOf(plan.impact.warnings, phrase)},
            {QStringLiteral("secrets"), toJson(plan.secrets)}, {QStringLiteral("steps"), arrayOf(plan.steps, [](const PlanStep &s) { return toJson(s); })},
            {QStringLiteral("detours"), arrayOf(plan.detours, [](const Detour &d) {
                 return QJsonObject{{QStringLiteral("at"), d.at}, {QStringLiteral("steps"), arrayOf(d.steps, [](const PlanStep &s) { return toJson(s); })}};
             })}};
}

Plan planFromJson(const QJsonObject &o)
{
    Plan plan;
    plan.impact.rooms = o[u"rooms"].toInt(-1);
    plan.impact.people = o[u"people"].toInt(-1);
    plan.impact.recordings = o[u"recordings"].toInt(-1);
    plan.impact.effects = vectorOf<Phrase>(o[u"effects"], phraseFromJson);
    plan.impact.warnings = vectorOf<Phrase>(o[u"warnings"], phraseFromJson);
    plan.secrets = listFromJson(o[u"secrets"]);
    plan.steps = vectorOf<PlanStep>(o[u"steps"], stepFromJson);
    plan.detours = vectorOf<Detour>(o[u"detours"], [](const QJsonObject &d) { return Detour{d[u"at"].toString(), vectorOf<PlanStep>(d[u"steps"], stepFromJson)}; });
    return plan;
}

std::optional<Action> filled(const Action &action, const Facts &facts)
{
    Action out = action;
    if (action.literal) return out;
    const auto path = filled(action.path, facts), body = filled(QString::fromUtf8(action.body), facts);
    if (!path || !body) return {};
    out.path = *path;
    out.body = body->toUtf8();
    for (QString &word : out.words) {
        const auto w = filled(word, facts);
        if (!w) return {};
        word = *w;
    }
    return out;
}

} // namespace jitscope
