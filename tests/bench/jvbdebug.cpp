// A bridge's full debug page of many meetings read into an observation, against QJsonDocument and the same walk: the same people with the
// same figures come out of both, which is checked.
#include "bench.h"

#include "sources/jvb.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <memory>

namespace jitscope {
namespace {

constexpr qsizetype least = 6'000'000; // bytes

// A text without the blanks between its tokens, as a bridge sends it; the members stay in the bridge's own order.
QByteArray compact(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size());
    bool text = false, escaped = false;
    for (const char c : json) {
        if (text || !(c == ' ' || c == '\n' || c == '\r' || c == '\t')) out.append(c);
        if (!escaped && c == '"') text = !text;
        escaped = text && !escaped && c == '\\';
    }
    return out;
}

// The example's meeting again and again, under other ids and names.
QByteArray bigPage()
{
    QFile file(QStringLiteral(JITSCOPE_SHARED "/jitsi/examples/jvb-debug.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s is not there", qPrintable(file.fileName()));
    const QByteArray page = compact(file.readAll());
    const QJsonObject conferences = QJsonDocument::fromJson(page).object().value(QStringLiteral("conferences")).toObject();
    const QByteArray id = conferences.constBegin().key().toUtf8(), name = conferences.constBegin()->toObject().value(QStringLiteral("name")).toString().toUtf8();
    const qsizetype begin = page.indexOf("\"conferences\":{") + 14; // its brace
    qsizetype end = begin;
    for (int depth = 1; depth > 0;) { // no brace but in texts, which are skipped
        const char c = page.at(++end);
        if (c == '"')
            while (page.at(++end) != '"')
                if (page.at(end) == '\\') ++end;
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    const QByteArray one = page.mid(begin + 1, end - begin - 1);
    QByteArray many;
    for (int n = 0; many.size() < least; ++n) {
        QByteArray meeting = one;
        meeting.replace(id, id + '-' + QByteArray::number(n)).replace(name, "room-" + QByteArray::number(n) + '-' + name);
        many += (n ? "," : "") + meeting;
    }
    return page.left(begin + 1) + many + page.mid(end);
}

// What both must agree on.
struct Sum
{
    size_t rooms = 0, people = 0;
    double rtt = 0, lossUp = 0, jitter = 0;
    bool agrees(const Sum &o) const
    {
        const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-6 * std::max(1.0, std::abs(a)); };
        return rooms == o.rooms && people == o.people && near(rtt, o.rtt) && near(lossUp, o.lossUp);
    }
};

void add(Sum &sum, const Room &room)
{
    ++sum.rooms;
    for (const PersonPtr &p : room.people) {
        ++sum.people;
        if (const Reading r = p->readings.get(Metric::PersonRtt); r.isMeasured()) sum.rtt += r.value;
        if (const Reading r = p->readings.get(Metric::PersonLossUp); r.isMeasured()) sum.lossUp += r.value;
        if (const Reading r = p->readings.get(Metric::PersonJitterUp); r.isMeasured()) sum.jitter += r.value;
    }
}

Sum ours(const QByteArray &page)
{
    ParseContext context;
    context.origin = {SourceKind::JvbDebugFull, {QStringLiteral("jvb-1")}, {}};
    context.at = 1'700'000'000'000;
    const auto seen = parseJvbDebug(page, context);
    if (!seen) qFatal("the page is refused: %s", qPrintable(seen.error().detail));
    Sum sum;
    for (const Room &room : seen->rooms) add(sum, room);
    return sum;
}

// The rival: the whole document first, then look-ups by name, as one writes it with Qt alone.
class Walk
{
public:
    static RoomPtr room(const QJsonObject &conference)
    {
        auto room = std::make_shared<Room>();
        room->name = conference.value(QLatin1String("name")).toString();
        room->id = {room->name};
        room->meetingId = conference.value(QLatin1String("meeting_id")).toString();
        room->createdAt = qint64(conference.value(QLatin1String("creation_time")).toDouble());
        room->speaker = {conference.value(QLatin1String("speech_activity")).toObject().value(QLatin1String("dominantEndpoint")).toString()};
        const QJsonObject endpoints = conference.value(QLatin1String("endpoints")).toObject();
        for (auto it = endpoints.begin(); it != endpoints.end(); ++it) room->people.push_back(person(it.key(), it->toObject()));
        return room;
    }

private:
    static void loss(Person &p, Metric metric, const QJsonObject &stats)
    {
        const double lost = std::max(0.0, stats.value(QLatin1String("packets_lost")).toDouble()), all = lost + stats.value(QLatin1String("packets_received")).toDouble();
        if (all > 0) p.readings.measure(metric, 100 * lost / all, 1, 0);
    }

    static PersonPtr person(const QString &id, const QJsonObject &endpoint)
    {
        auto p = std::make_shared<Person>();
        p->id = {id};
        p->statsId = p->name = endpoint.value(QLatin1String("stats_id")).toString();
        const QJsonObject transceiver = endpoint.value(QLatin1String("transceiver")).toObject();
        const QJsonObject connection = transceiver.value(QLatin1String("endpoint_connection_stats")).toObject();
        if (const double rtt = connection.value(QLatin1String("rtt")).toDouble(); rtt > 0) p->readings.measure(Metric::PersonRtt, rtt, 1, 0);
        loss(*p, Metric::PersonLossUp, connection.value(QLatin1String("incoming_loss_stats")).toObject());
        loss(*p, Metric::PersonLossDown, connection.value(QLatin1String("outgoing_loss_stats")).toObject());
        const QJsonObject receiver = transceiver.value(QLatin1String("receiver")).toObject();
        for (auto node = receiver.begin(); node != receiver.end(); ++node) {
            const QJsonObject figures = node->toObject();
            if (node.key().contains(QLatin1String("Incoming statistics tracker"))) {
                double jitter = -1;
                for (auto s = figures.begin(); s != figures.end(); ++s)
                    if (const QJsonValue v = s->toObject().value(QLatin1String("jitter")); v.isDouble()) jitter = std::max(jitter, v.toDouble());
                if (jitter >= 0) p->readings.measure(Metric::PersonJitterUp, jitter, 1, 0);
            } else if (node.key().contains(QLatin1String("PacketStreamStats"))) {
                p->readings.measure(Metric::PersonBitrateUp, figures.value(QLatin1String("bitrate_bps")).toDouble() / 1000, 1, 0);
            } else if (node.key().contains(QLatin1String("bitrate calculator"))) {
                (node.key().contains(QLatin1String("Audio")) ? p->sendsAudio : p->sendsVideo) = figures.value(QLatin1String("active")).toBool();
            }
        }
        const QJsonObject sender = transceiver.value(QLatin1String("sender")).toObject();
        for (auto node = sender.begin(); node != sender.end(); ++node)
            if (node.key().contains(QLatin1String("PacketStreamStats")))
                p->readings.measure(Metric::PersonBitrateDown, node->toObject().value(QLatin1String("bitrate_bps")).toDouble() / 1000, 1, 0);
        const QJsonObject allocation =
            endpoint.value(QLatin1String("bitrate_controller")).toObject().value(QLatin1String("bitrate_allocator")).toObject().value(QLatin1String("allocation")).toObject();
        p->suspendedVideo = allocation.value(QLatin1String("has_suspended_sources")).toBool();
        p->iceConnected = endpoint.value(QLatin1String("ice_transport")).toObject().value(QLatin1String("iceConnected")).toBool();
        return p;
    }
};

Sum theirs(const QByteArray &page)
{
    Sum sum;
    const QJsonObject conferences = QJsonDocument::fromJson(page).object().value(QLatin1String("conferences")).toObject();
    for (auto it = conferences.begin(); it != conferences.end(); ++it) add(sum, *Walk::room(it->toObject()));
    return sum;
}

} // namespace

BenchRow benchJvbDebug()
{
    const QByteArray page = bigPage();
    Sum a, b;
    const Duel d = duel(9, [&] { a = ours(page); }, [&] { b = theirs(page); });
    const double ratio = d.rival / d.ours, megabytes = double(page.size()) / 1e6;
    BenchRow row{QStringLiteral("read a full JVB debug page of %1 MB").arg(megabytes, 0, 'f', 1), QStringLiteral(">= 8 x"), d.ours, QStringLiteral("ms"),
                 QStringLiteral("QJsonDocument"), d.rival, ratio, ratio >= 8, QStringLiteral("%1 MB/s").arg(megabytes * 1000 / d.ours, 0, 'f', 0)};
    if (!a.agrees(b)) {
        row.reached = false;
        row.note += QStringLiteral("; the two readers disagree: %1 and %2 people").arg(a.people).arg(b.people);
    }
    return row;
}

} // namespace jitscope
