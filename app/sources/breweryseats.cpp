// Brewery's rooms: coming in, staying, being thrown out and coming again. The login and the way to the server: brewery.cpp.
#include "sources/breweryseat.h"

#include "net/xmpplogin.h"
#include "sources/guestname.h"

#include <algorithm>
#include <utility>

namespace jitscope {
namespace {

constexpr int MaxNickTries = 5;

} // namespace

void Brewery::join(Seat &seat)
{
    if (!m_stream || m_jid.isEmpty()) return;
    seat.again.stop();
    const QString nick = m_nick.isEmpty() || seat.nickTries ? freshNick() : m_nick;
    const QString id = randomName(12);
    const bool quiet = seat.room.state() == BreweryRoom::State::Missing; // asking again whether it is there is no news
    seat.room.join(nick, m_jid, m_config.user.isEmpty(), id);
    m_stream->send("<presence xmlns=\"jabber:client\" id=\"" + id.toLatin1() + "\" to=\"" + xmlEscaped(seat.room.jid() + u'/' + nick)
                   + "\"><x xmlns=\"http://jabber.org/protocol/muc\"><history maxstanzas=\"0\"/></x></presence>");
    seat.timeout.start(m_timing.join);
    if (!quiet) touch(seat);
}

// A join makes a room that is missing, for a moment, and whoever comes in that moment finds it owned by us. So it is asked for first.
void Brewery::comeAgain(Seat &seat)
{
    if (!m_stream || m_jid.isEmpty()) return;
    if (seat.room.state() != BreweryRoom::State::Missing) return join(seat);
    Seat *s = &seat;
    m_stream->request(seat.room.jid(), "get", "<query xmlns=\"http://jabber.org/protocol/disco#info\"/>", m_timing.join, &seat.again, [this, s](const Result<XmlNode> &answer) {
        if (!m_running || !m_stream || m_jid.isEmpty() || s->room.state() != BreweryRoom::State::Missing) return;
        if (!answer && answer.error().kind == Error::Kind::Refused && answer.error().detail.startsWith(QLatin1String("item-not-found"))) s->again.start(m_timing.rejoin);
        else join(*s); // it is there, or this server does not say
    });
}

void Brewery::leave(Seat &seat)
{
    if (m_stream)
        m_stream->send("<presence xmlns=\"jabber:client\" type=\"unavailable\" to=\"" + xmlEscaped(seat.room.jid() + u'/' + seat.room.nick()) + "\"/>");
}

void Brewery::stanza(const XmlNode &node, const QByteArray &bytes)
{
    m_state.lastOk = now();
    countBytes();
    if (node.name != u"presence") return; // subjects and other messages
    const QString room = node.attribute(u"from").section(u'/', 0, 0).toLower();
    for (const auto &seat : m_seats) {
        if (seat->room.jid() != room) continue;
        happened(*seat, seat->room.take(bytes, now()));
        return;
    }
}

void Brewery::happened(Seat &seat, BreweryRoom::Event event)
{
    using Event = BreweryRoom::Event;
    if (event == Event::None) return;
    if (event != Event::Changed) {
        seat.timeout.stop();
        seat.pings.stop();
    }
    switch (event) {
    case Event::None:
    case Event::Changed: break;
    case Event::Joined:
        seat.backoff.reset();
        seat.nickTries = 0;
        seat.pings.start(m_timing.selfPing);
        break;
    case Event::NickTaken:
        if (++seat.nickTries <= MaxNickTries) {
            join(seat);
            return;
        }
        seat.room.refuse({Error::Kind::Refused, seat.room.jid(), QStringLiteral("every nickname is taken")});
        seat.nickTries = 0;
        seat.again.start(seat.backoff.next());
        break;
    case Event::Created: // we would own it as long as it lives; the first service shall make it
        leave(seat);
        [[fallthrough]];
    case Event::RoomMissing:
        seat.room.missing(now());
        seat.backoff.reset();
        seat.again.start(m_timing.rejoin);
        break;
    case Event::Refused:
    case Event::Removed: seat.again.start(seat.backoff.next()); break;
    }
    touch(seat);
    if (event != Event::Changed) tellState();
}

void Brewery::selfPing(Seat &seat)
{
    if (seat.pinging || !m_stream || seat.room.state() != BreweryRoom::State::Live) return;
    seat.pinging = true;
    Seat *s = &seat;
    m_stream->request(seat.room.jid() + u'/' + seat.room.nick(), "get", "<ping xmlns=\"urn:xmpp:ping\"/>", m_timing.pingAnswer, &seat.pings, [this, s](const Result<XmlNode> &answer) {
        s->pinging = false;
        if (!m_running || !m_stream || s->room.state() != BreweryRoom::State::Live) return;
        // These errors come from an occupant that is there but does not know pings, or from a server in trouble (XEP-0410 §3).
        if (answer || answer.error().kind != Error::Kind::Refused || answer.error().detail.startsWith(QLatin1String("service-unavailable"))
            || answer.error().detail.startsWith(QLatin1String("feature-not-implemented")))
            return;
        s->room.lost(now(), QStringLiteral("the seat in the brewery was lost"));
        touch(*s);
        join(*s);
        tellState();
    });
}

void Brewery::touch(Seat &seat)
{
    seat.dirty = true;
    if (m_flush.isActive()) return;
    const qint64 size = qint64(seat.room.size());
    m_flush.start(int(std::min<qint64>(500, m_timing.coalesce.count() + size / 4))); // a full room is told less often: telling costs its size
}

void Brewery::flush()
{
    const qint64 at = now();
    qint64 next = 0;
    for (const auto &seat : m_seats) {
        if (seat->room.age(at)) seat->dirty = true; // the alarm may ring a little early: then it is here that the time is over
        if (const qint64 change = seat->room.nextChange(); change && (!next || change < next)) next = change;
    }
    if (next) m_age.start(int(std::clamp<qint64>(next - at, 1, 3'600'000)));
    else m_age.stop();
    for (const auto &seat : m_seats) {
        if (!std::exchange(seat->dirty, false)) continue;
        emit observed(seat->room.observe(at));
        if (!m_running) return;
    }
}

} // namespace jitscope
