#include "sources/prosody.h"

#include "sources/flatpage.h"
#include "sources/roomname.h"

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

constexpr double Year2000 = 946'684'800'000.0, Year3000 = 32'503'680'000'000.0; // ms: what a creation time may be

Observation begin(QByteArrayView body, const ParseContext &context)
{
    Observation to = observationOf(context);
    if (context.keepRaws) to.raws = rawsOf(body);
    return to;
}

void setPeople(Room &room, double count, const ParseContext &context, Observation &to)
{
    if (std::isfinite(count) && count >= 0) room.readings.measure(Metric::RoomPeople, count, context.at, context.source);
    else if (std::isfinite(count)) {
        // occupants minus the focus, while the focus is away (prosody.md §4.1)
        room.readings.miss(Metric::RoomPeople, ReadingState::NoMeaning, context.at, context.source);
        to.problems.push_back(QStringLiteral("%1 counts %2 people: its focus is away").arg(room.id.value).arg(count));
    } else room.readings.miss(Metric::RoomPeople, ReadingState::NotYet, context.at, context.source);
}

} // namespace

Result<Observation> parseProsodyCensus(QByteArrayView body, const ParseContext &context)
{
    Observation to = begin(body, context);
    bool census = false;
    int skipped = 0;
    const auto entry = [&](JsonValue &item) {
        QString jid;
        double people = std::nan(""), created = std::nan("");
        bool leaked = false;
        item.fields([&](std::string_view key, JsonValue &v) {
            if (key == "room_name") jid = v.string();
            else if (key == "participants") people = v.number();
            else if (key == "created_time") created = v.number(); // text in recent versions, a number before
            else if (key == "leaked") leaked = v.flag() == 1;
        });
        if (jid.isEmpty() || isHealthCheckRoom(jid)) {
            ++skipped;
            return;
        }
        Room room = roomOfJid(jid);
        setPeople(room, people, context, to);
        if (created > Year2000 / 1000 && created < Year3000 / 1000) created *= 1000; // a sidecar's census has seconds
        if (created > Year2000 && created < Year3000) {
            room.createdAt = qint64(created);
            room.readings.measure(Metric::RoomAge, created, context.at, context.source);
        }
        room.leaked = leaked;
        if (leaked) to.problems.push_back(room.id.value + QStringLiteral(" is leaked: nobody in it has a live connection"));
        to.rooms.push_back(std::move(room));
    };
    JsonWalk walk(body, context);
    const auto read = walk.read([&](JsonValue &root) {
        root.fields([&](std::string_view key, JsonValue &value) {
            if (key != "room_census") return;
            census = true;
            // Lua writes an empty list as {}
            if (value.isObject()) value.fields([&](std::string_view, JsonValue &item) { entry(item); });
            else value.items(entry);
        });
    });
    if (!read) return tl::unexpected(read.error());
    if (!census) return fail(Error::Kind::Malformed, pageName(context) + QStringLiteral(", byte 0"), QStringLiteral("no room_census in it"));
    sortRooms(to.rooms);
    return to;
}

Result<Observation> parseProsodyRoomSize(QByteArrayView body, const ParseContext &context)
{
    Observation to = begin(body, context);
    double people = std::nan("");
    bool said = false;
    JsonWalk walk(body, context);
    const auto read = walk.read([&](JsonValue &root) {
        root.fields([&](std::string_view key, JsonValue &value) {
            if (key != "participants") return;
            said = true;
            people = value.number();
        });
    });
    if (!read) return tl::unexpected(read.error());
    if (!said) return fail(Error::Kind::Malformed, pageName(context) + QStringLiteral(", byte 0"), QStringLiteral("no participants in it"));
    Room room = roomOfJid(context.origin.part);
    setPeople(room, people, context, to);
    to.rooms.push_back(std::move(room));
    return to;
}

Result<Observation> parseProsodyRoom(QByteArrayView body, const ParseContext &context)
{
    Observation to = begin(body, context);
    QString roomJid = context.origin.part;
    std::vector<Person> people;
    JsonWalk walk(body, context);
    const auto read = walk.read([&](JsonValue &root) {
        const auto occupant = [&](JsonValue &item) {
            QString jid, name;
            item.fields([&](std::string_view key, JsonValue &v) {
                if (key == "jid") jid = v.string();
                else if (key == "display_name") name = v.string();
                // "email" is read by nobody: it is not needed to run the service
            });
            const qsizetype slash = jid.indexOf(QLatin1Char('/'));
            if (slash < 0 || slash + 1 == jid.size()) {
                to.problems.push_back(QStringLiteral("an occupant without a nickname: ") + jid.left(200));
                return;
            }
            if (roomJid.isEmpty()) roomJid = jid.left(slash);
            Person person;
            person.id = PersonId{jid.mid(slash + 1)}; // the nickname is the endpoint id
            person.name = name.isEmpty() ? person.id.value : name;
            person.nameSource = name.isEmpty() ? NameSource::EndpointId : NameSource::Muc;
            people.push_back(std::move(person));
        };
        if (root.isObject()) root.fields([&](std::string_view, JsonValue &item) { occupant(item); }); // {}: Lua's empty list
        else root.items(occupant);
    });
    if (!read) return tl::unexpected(read.error());
    std::stable_sort(people.begin(), people.end(), [](const Person &a, const Person &b) { return a.id < b.id; });
    people.erase(std::unique(people.begin(), people.end(), [](const Person &a, const Person &b) { return a.id == b.id; }), people.end());
    Room room = roomOfJid(roomJid);
    setPeople(room, double(people.size()), context, to);
    for (Person &person : people) room.people.push_back(std::make_shared<const Person>(std::move(person)));
    to.rooms.push_back(std::move(room));
    return to;
}

} // namespace jitscope
