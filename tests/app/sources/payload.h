// Payloads of the references, and what tests of parsers ask of an observation.
#pragma once

#include "sources/source.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <cmath>

namespace jitscope::test {

inline constexpr qint64 Now = 1'800'000'000'000;

inline QByteArray payload(const char *path)
{
    QFile file(QStringLiteral(JITSCOPE_SHARED "/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonObject json(const char *path) { return QJsonDocument::fromJson(payload(path)).object(); }
inline QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

inline ParseContext context(SourceKind kind, const char *server, bool raws = false)
{
    ParseContext c;
    c.origin = {kind, ServerId{QLatin1String(server)}, {}};
    c.source = 3;
    c.at = Now;
    c.keepRaws = raws;
    return c;
}

inline const Room *roomOf(const Observation &o, const char *id)
{
    for (const Room &room : o.rooms)
        if (room.id.value == QLatin1String(id)) return &room;
    return nullptr;
}

inline const Person *personOf(const Room *room, const char *id)
{
    if (!room) return nullptr;
    for (const PersonPtr &p : room->people)
        if (p->id.value == QLatin1String(id)) return p.get();
    return nullptr;
}

inline const Server *serverOf(const Observation &o, const char *id)
{
    for (const Server &s : o.servers)
        if (s.id.value == QLatin1String(id)) return &s;
    return nullptr;
}

// The figure, or NaN when there is none.
inline double figure(const Readings &r, Metric m)
{
    const Reading *reading = r.find(m);
    return reading && reading->isMeasured() ? reading->value : std::nan("");
}

inline bool misses(const Readings &r, Metric m, ReadingState why)
{
    const Reading *reading = r.find(m);
    return reading && reading->state == why;
}

inline const RawReading *rawOf(const Observation &o, const QString &key)
{
    for (const RawReading &raw : o.raws)
        if (raw.key == key) return &raw;
    return nullptr;
}

// Sets the member at a "/" path of objects; makes what is missing on the way.
inline QJsonValue with(const QJsonValue &value, QStringList path, const QJsonValue &member)
{
    if (path.isEmpty()) return member;
    QJsonObject object = value.toObject();
    const QString first = path.takeFirst();
    object[first] = with(object[first], path, member);
    return object;
}

inline QJsonObject with(const QJsonObject &object, const QString &path, const QJsonValue &member)
{
    return with(QJsonValue(object), path.split(QLatin1Char('/')), member).toObject();
}

// Cut at every 50th part: an error each time, with a place. Returns the first cut that was taken for whole, or -1.
inline qsizetype firstAcceptedCut(ParseFn parse, const QByteArray &body, const ParseContext &c)
{
    const QByteArray whole = body.trimmed();
    for (int i = 0; i < 50; ++i) {
        const qsizetype size = whole.size() * i / 50;
        const Result<Observation> result = parse(QByteArrayView(whole).first(size), c);
        if (result || result.error().kind != Error::Kind::Malformed || !result.error().where.contains(u"byte ")) return size;
    }
    return -1;
}

} // namespace jitscope::test
