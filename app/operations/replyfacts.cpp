#include "operations/replyfacts.h"

#include "base/text.h"
#include "sources/exposition.h"
#include "sources/haproxy.h"
#include "sources/roomname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

QString figure(double value) { return QString::number(value, 'g', 17); }

std::optional<QString> fromJson(const QString &path, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QJsonValue at = document.isObject() ? QJsonValue(document.object()) : QJsonValue::Undefined;
    const QStringList parts = path.split(u'.');
    for (const QString &part : parts) {
        if (!at.isObject()) return {};
        at = at.toObject().value(part);
    }
    switch (at.type()) {
    case QJsonValue::Bool: return at.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return figure(at.toDouble());
    case QJsonValue::String: return at.toString();
    default: return {};
    }
}

std::optional<QString> fromMetrics(const QString &name, const QByteArray &body)
{
    const QByteArray wanted = name.toUtf8();
    ExpositionReader reader({body.constData(), size_t(body.size())});
    double sum = 0;
    bool seen = false;
    for (;;) {
        const auto item = reader.next();
        if (item == ExpositionReader::Item::Failed) return {}; // a page that is broken somewhere is not to be trusted elsewhere
        if (item == ExpositionReader::Item::End) break;
        if (item != ExpositionReader::Item::Sample || reader.sample().name != std::string_view(wanted.constData(), size_t(wanted.size()))) continue;
        sum += reader.sample().value;
        seen = true;
    }
    if (!seen || !std::isfinite(sum)) return {};
    return figure(sum);
}

// Jicofo's list of pins: the version that the room is pinned to, or "none".
std::optional<QString> fromPins(const QString &room, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray()) return {};
    const QJsonArray pins = document.array();
    for (const QJsonValue &pin : pins) {
        const QJsonObject o = pin.toObject();
        const auto text = [&](const char *now, const char *before) { return o.contains(QLatin1String(now)) ? o[QLatin1String(now)].toString() : o[QLatin1String(before)].toString(); };
        if (text("conferenceId", "conference-id") == room) return text("jvbVersion", "jvb-version");
    }
    return QStringLiteral("none");
}

// Alertmanager's list of silences: the id of the one in force, or about to be, whose comment ends with that text, or "none".
std::optional<QString> fromSilences(const QString &end, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray()) return {};
    const QJsonArray silences = document.array();
    for (const QJsonValue &silence : silences)
        if (silence[u"status"][u"state"].toString() != QLatin1String("expired") && silence[u"comment"].toString().endsWith(end)) return silence[u"id"].toString();
    return QStringLiteral("none");
}

// A bridge's short debug tree (jvb.md §8): its own id of the conference of that room, if that endpoint is in it ("ROOM/ENDPOINT"), or "none". The id goes into
// paths: one that could not stand there as it is, is none.
std::optional<QString> fromConferences(const QString &who, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document[u"conferences"].isObject()) return {};
    const QString room = who.section(u'/', 0, -2), endpoint = who.section(u'/', -1);
    const QJsonObject all = document[u"conferences"].toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QString id = it.key();
        const bool plain = !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_'); });
        if (plain && it->toObject()[u"endpoints"].toObject().contains(endpoint) && roomOfJid(it->toObject()[u"name"].toString()).id.value == room) return id;
    }
    return QStringLiteral("none");
}

// A switch of the bridge's debug interface: "true", "false", or "gone" with what it belonged to.
std::optional<QString> fromSwitch(const Reply &reply)
{
    if (reply.status == 404) return QStringLiteral("gone");
    const QByteArray says = reply.body.trimmed();
    if (reply.status != 200 || (says != "true" && says != "false")) return {};
    return QString::fromLatin1(says);
}

} // namespace

std::optional<QString> factOf(const QString &what, const Reply &reply)
{
    if (what == QLatin1String("status")) return QString::number(reply.status);
    if (what == QLatin1String("text")) return QString::fromUtf8(reply.body).trimmed();
    if (what.startsWith(QLatin1String("line:"))) {
        const QStringList lines = QString::fromUtf8(reply.body).split(u'\n');
        const bool there = std::any_of(lines.begin(), lines.end(), [wanted = QStringView(what).mid(5)](const QString &line) { return QStringView(line).trimmed() == wanted; });
        return there ? QStringLiteral("true") : QStringLiteral("false");
    }
    if (what.startsWith(QLatin1String("json:"))) return fromJson(what.mid(5), reply.body);
    if (what.startsWith(QLatin1String("proxy:"))) return proxyFact(what.mid(6), reply.body);
    if (what.startsWith(QLatin1String("silence:"))) return fromSilences(what.mid(8), reply.body);
    if (what == QLatin1String("switch")) return fromSwitch(reply);
    if (what.startsWith(QLatin1String("endpoint:"))) return fromConferences(what.mid(9), reply.body);
    if (what.startsWith(QLatin1String("pin:"))) return fromPins(what.mid(4), reply.body);
    if (what.startsWith(QLatin1String("metric:"))) return fromMetrics(what.mid(7), reply.body);
    return {};
}

std::optional<bool> holds(const Condition &c, const Reply &reply, const Facts &facts)
{
    const auto is = factOf(c.what, reply);
    if (!is) return {};
    QString wanted = c.value;
    if (wanted.startsWith(u'@')) {
        const auto fact = facts.find(wanted.mid(1));
        if (fact == facts.end()) return {};
        wanted = *fact;
    } else if (wanted.startsWith(u'$')) {
        const auto other = factOf(wanted.mid(1), reply);
        if (!other) return {};
        wanted = *other;
    }
    bool aIsNumber = false, bIsNumber = false;
    const double a = is->toDouble(&aIsNumber), b = wanted.toDouble(&bIsNumber);
    const bool numbers = aIsNumber && bIsNumber;
    switch (c.is) {
    case Condition::Is::Equal: return numbers ? a == b : *is == wanted;
    case Condition::Is::Different: return numbers ? a != b : *is != wanted;
    case Condition::Is::AtLeast: return numbers ? std::optional(a >= b) : std::nullopt;
    case Condition::Is::AtMost: return numbers ? std::optional(a <= b) : std::nullopt;
    case Condition::Is::Contains: return is->contains(wanted);
    }
    return {};
}

Phrase leftOf(const Check &check, const Reply &reply)
{
    Phrase left = check.left;
    for (const QString &what : check.show) left.args << safeText(factOf(what, reply).value_or(QStringLiteral("–"))).left(80);
    return left;
}

namespace {

// A script of ours is named by what it was given, not by its text; the audit has all of it.
QString briefly(const Action &action)
{
    Action a = action;
    for (QString &word : a.words)
        if (word.contains(u'\n') || word.size() > 80) word = word.left(12).section(u'\n', 0, 0).trimmed() + u'\u2026';
    return a.shown().left(200);
}

} // namespace

std::optional<Error> refusal(const Action &action, const Reply &reply)
{
    const bool http = action.way == Action::Way::Http;
    if (http ? (reply.status >= 200 && reply.status < 300) || (action.alsoWell != 0 && reply.status == action.alsoWell) : reply.status == 0 || action.way == Action::Way::Known) return {};
    const QByteArray words = (reply.err.trimmed().isEmpty() ? reply.body : reply.err).trimmed().left(300);
    return Error{Error::Kind::Failed, action.endpoint, (http ? QStringLiteral("HTTP %1 to %2") : QStringLiteral("exit code %1 of %2")).arg(reply.status).arg(briefly(action))
                     + (words.isEmpty() ? QString() : QStringLiteral(": ") + safeText(QString::fromUtf8(words), 300))};
}

} // namespace jitscope
