// Hand-made shards for the engine's tests: sources that answered, and what they saw.
#pragma once

#include "engine/assemble.h"

#include <QFile>

namespace jitscope::test {

inline constexpr qint64 Now = 1'790'000'000'000;

struct Shard
{
    ShardConfig config;
    std::vector<SourceState> sources;
    std::map<Origin, ObservationPtr> seen;
    DiagnoseMemory memory;
    Told told;
    SnapshotPtr last;

    Shard()
    {
        config.id = ShardId{QStringLiteral("eu1")};
    }

    void server(ServerKind kind, const QString &name, const QString &alias = {})
    {
        EndpointConfig e;
        e.kind = kind;
        e.name = name;
        e.alias = alias;
        e.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
        config.endpoints.push_back(e);
    }

    // The source of that page; made, as one that just answered, when it is new.
    SourceIndex source(SourceKind kind, const QString &server, int everyMs = 5000)
    {
        for (size_t i = 0; i < sources.size(); ++i)
            if (sources[i].kind == kind && sources[i].server.value == server) return SourceIndex(i);
        SourceState s;
        s.kind = kind;
        s.server = ServerId{server};
        s.name = server + u' ' + QString::fromLatin1(sourceKindName(kind));
        s.health = Health::Ok;
        s.lastOk = Now;
        s.intervalMs = everyMs;
        sources.push_back(s);
        return SourceIndex(sources.size() - 1);
    }

    Observation &see(SourceKind kind, const QString &server, const QString &part = {}, qint64 at = Now)
    {
        const SourceIndex i = source(kind, server, kind == SourceKind::JvbDebugFull || kind == SourceKind::JicofoConference || kind == SourceKind::ProsodyRoom ? 0 : 5000);
        sources[i].lastOk = std::max(sources[i].lastOk, at);
        auto o = std::make_shared<Observation>();
        o->origin = {kind, ServerId{server}, part};
        o->at = at;
        Observation &ref = *o;
        seen[o->origin] = std::move(o);
        return ref;
    }

    void parse(ParseFn fn, SourceKind kind, const QString &server, const QString &file, const QString &part = {}, qint64 at = Now)
    {
        ParseContext c;
        c.origin = {kind, ServerId{server}, part};
        c.source = source(kind, server, kind == SourceKind::JvbDebugFull || kind == SourceKind::JicofoConference ? 0 : 5000);
        c.at = at;
        QFile f(QStringLiteral(JITSCOPE_SHARED "/jitsi/examples/") + file);
        if (!f.open(QIODevice::ReadOnly)) qFatal("no example %s", qPrintable(file));
        auto o = fn(f.readAll(), c);
        if (!o) qFatal("%s: %s %s", qPrintable(file), qPrintable(o.error().where), qPrintable(o.error().detail));
        seen[c.origin] = std::make_shared<const Observation>(std::move(*o));
    }

    SnapshotPtr make(qint64 now = Now)
    {
        std::vector<ObservationPtr> all;
        for (const auto &[origin, o] : seen) all.push_back(o);
        last = assemble({config, sources, all, last, now, &memory, &told, {}});
        return last;
    }

    void miss(SourceKind kind, const QString &server, int times = 2)
    {
        SourceState &s = sources[source(kind, server)];
        s.missed = times;
        s.error = Error{Error::Kind::Refused, s.name, QStringLiteral("connection refused")};
        if (times >= 2) s.health = Health::Down;
    }
};

inline Room room(const QString &id, std::vector<Person> people = {})
{
    Room r;
    r.id = RoomId{id};
    r.name = id.section(u'@', 0, 0);
    r.domain = id.section(u'@', 1);
    for (Person &p : people) r.people.push_back(std::make_shared<const Person>(std::move(p)));
    return r;
}

inline Person person(const char *id)
{
    Person p;
    p.id = PersonId{QString::fromLatin1(id)};
    return p;
}

inline Server serverNamed(const QString &id, ServerKind kind = ServerKind::Bridge)
{
    Server s;
    s.id = ServerId{id};
    s.kind = kind;
    s.name = id;
    return s;
}

inline RoomPtr roomOf(const SnapshotPtr &s, const QString &id)
{
    for (const RoomPtr &r : s->rooms)
        if (r->id.value == id) return r;
    return nullptr;
}

inline PersonPtr personOf(const SnapshotPtr &s, const QString &roomId, const char *id)
{
    const RoomPtr r = roomOf(s, roomId);
    if (!r) return nullptr;
    for (const PersonPtr &p : r->people)
        if (p->id.value == QLatin1String(id)) return p;
    return nullptr;
}

inline ServerPtr serverOf(const SnapshotPtr &s, const QString &id)
{
    for (const ServerPtr &x : s->servers)
        if (x->id.value == id) return x;
    return nullptr;
}

inline const Problem *problem(const SnapshotPtr &s, ProblemKind kind, const QString &about = {})
{
    for (const Problem &p : s->problems)
        if (p.kind == kind && (about.isEmpty() || p.about.id == about)) return &p;
    return nullptr;
}

} // namespace jitscope::test
