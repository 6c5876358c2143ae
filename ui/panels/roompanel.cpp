// The panel of a room: verdict, worst figures, facts, the people who suffer most, and where a number is from.
#include "panels/content.h"
#include "panels/peoplelist.h"
#include "panels/proxyfacts.h"
#include "panels/verdictpart.h"
#include "panels/wishlist.h"

#include "base/text.h"
#include "items/explain.h"
#include "items/sentences.h"

#include <QCoreApplication>
#include <QPushButton>

#include <algorithm>
#include <map>

namespace jitscope {
namespace {

class RoomPanel : public PanelContent
{
    Q_DECLARE_TR_FUNCTIONS(RoomPanel)

public:
    RoomPanel(const View &v, QWidget *parent)
        : PanelContent(v, parent)
        , m_side(new VerdictPart(VerdictPart::Shape::Narrow, this))
        , m_verdict(m_side->bar())
        , m_figures(new FigureGrid({{Metric::RoomLossUpMax, tr("Loss up, worst")}, {Metric::RoomLossDownMax, tr("Loss down, worst")},
                                    {Metric::RoomJitterMax, tr("Jitter up, worst")}, {Metric::RoomRttMax, tr("Round trip, worst")}}, this))
        , m_wishes(new WishList(v, this))
        , m_facts(new FactList(this))
        , m_spread(new FactList(this))
        , m_people(new PeopleList(v, this))
        , m_where(new WhereFrom(this))
        , m_peopleHead(new SectionHead(tr("Worst people now"), {}, this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_side);
        column->addWidget(m_figures);
        column->addWidget(m_facts);
        column->addWidget(m_wishes);
        column->addWidget(makeRule(this));
        column->addWidget(m_peopleHead);
        column->addWidget(m_people);
        column->addWidget(makeRule(this));
        column->addWidget(new SectionHead(tr("Spread"), tr("median · 95th percentile · worst"), this));
        column->addWidget(m_spread);
        column->addWidget(makeRule(this));
        column->addWidget(new SectionHead(tr("From number to source"), {}, this));
        column->addWidget(m_where);
        column->addStretch(1);
        connect(m_facts, &FactList::followed, this, [this](const EntityId &e) { view().navigator.select(e); });
    }

    PanelHead show(const EntityId &e, const SnapshotPtr &snapshot, qint64 now) override
    {
        m_peopleHead->setTitle(view().workspace.past.isPast() ? tr("Worst people then") : tr("Worst people now"));
        const RoomPtr room = view().workspace.fleet.room(ShardId{e.shard}, RoomId{e.id});
        if (room) m_last = room;
        const RoomPtr shown = room ? room : m_last && m_last->id.value == e.id ? m_last : nullptr;
        if (!shown) {
            m_side->clear();
            return {Health::Unknown, e.id, tr("has ended"), false, true};
        }
        fill(*shown, e, snapshot, now);
        if (!room) m_side->clear();
        if (!room) m_verdict->say(Health::Pending, tr("Everybody has left."), tr("These are the last facts."));
        const QString identity = QStringLiteral("@") + shown->domain + (shown->breakout ? QStringLiteral(" · ") + tr("breakout room") : QString());
        return {room ? shown->health : Health::Unknown, shown->name, identity, bool(room), !room};
    }

private:
    void fill(const Room &room, const EntityId &e, const SnapshotPtr &snapshot, qint64 now)
    {
        const ShardSnapshot *s = snapshot.get();
        const ShardId shard{e.shard};
        const QLocale locale;
        const RoomQuality *quality = s && s->quality ? s->quality->room(room.id) : nullptr;
        const auto nameOf = [&room](const QString &id) {
            const auto it = std::find_if(room.people.begin(), room.people.end(), [&](const PersonPtr &p) { return p->id.value == id; });
            return it != room.people.end() && !(*it)->name.isEmpty() ? (*it)->name : id;
        };
        if (m_side->say(quality ? quality->verdict : Verdict(), nameOf, now)) {
            // the verdict says more than a problem
        } else if (room.peerToPeer.value_or(false)) m_verdict->say(Health::Pending, tr("Peer to peer"), explainPeerToPeer());
        else sayProblem(m_verdict, s ? problemOf(*s, e) : nullptr, 0, now);
        m_figures->set(room.readings, s, now);

        std::vector<Fact> facts;
        Fact age{tr("Age"), room.createdAt > 0 ? formatAge(now - room.createdAt, locale) : QStringLiteral("–")};
        age.missing = room.createdAt <= 0;
        facts.push_back(age);
        facts.push_back(factOf(tr("People"), room.readings.get(Metric::RoomPeople), s, now));
        if (const Reading visitors = room.readings.get(Metric::RoomVisitors); visitors.hasValue() && visitors.value > 0) {
            facts.push_back(factOf(tr("Visitors"), visitors, s, now));
            facts.back().remark = tr("not measured one by one");
        }
        Fact talks{tr("Talks now"), QStringLiteral("–")};
        talks.missing = true;
        talks.tip = tr("Nobody, or the bridge has not said.");
        if (const PersonPtr speaker = view().workspace.fleet.person(shard, room.id, room.speaker)) {
            talks = {tr("Talks now"), speaker->name.isEmpty() ? speaker->id.value : speaker->name};
            talks.link = EntityId::of(shard, room.id, speaker->id);
        }
        facts.push_back(talks);
        std::map<QString, int> heads;
        for (const PersonPtr &p : room.people)
            if (!p->bridge.isEmpty()) ++heads[p->bridge.value];
        for (size_t i = 0; i < room.bridges.size(); ++i) {
            Fact bridge{i == 0 ? tr("Bridges") : QString(), room.bridges[i].value};
            bridge.link = EntityId::of(shard, room.bridges[i]);
            if (const auto it = heads.find(room.bridges[i].value); it != heads.end()) bridge.remark = tr("%n people", nullptr, it->second);
            facts.push_back(bridge);
        }
        if (room.bridges.empty()) {
            facts.push_back({tr("Bridges"), QStringLiteral("–")});
            facts.back().missing = true;
            facts.back().tip = tr("No bridge has named this room yet.");
        }
        facts.push_back(flagFact(tr("Recording"), room.recording, tr("running"), tr("no"), tr("No source tells whether this room is recorded.")));
        if (room.streaming.value_or(false)) facts.push_back({tr("Live stream"), tr("running")});
        Fact detail{tr("Full detail"), room.detailApart ? tr("person by person") : room.detailAt > 0 ? tr("%1 old").arg(formatAge(now - room.detailAt, locale)) : QStringLiteral("–")};
        detail.missing = room.detailAt <= 0 && !room.detailApart;
        detail.tip = detail.missing ? tr("Not measured yet. Full detail is asked for in turn; a room that is looked at comes first.")
                    : room.detailApart ? tr("The room is big: full detail (jitter, estimate, suspended video) is asked for one person at a time, the worst connected first.")
                                       : tr("Jitter, estimate and suspended video come with full detail.");
        facts.push_back(detail);
        if (!room.pinnedVersion.isEmpty()) {
            facts.push_back({tr("Pinned to version"), visibleText(room.pinnedVersion, 60)});
            if (room.pinnedUntil > now) facts.back().remark = tr("for %1").arg(formatAge(room.pinnedUntil - now, QLocale()));
        }
        if (!room.meetingId.isEmpty()) facts.push_back({tr("Meeting id"), room.meetingId});
        if (s)
            for (Fact &f : roomOnProxies(*s, room, now)) facts.push_back(std::move(f));
        m_facts->set(facts);
        m_wishes->set(e, now);

        auto lines = s ? worstPeople(*s, &room, 5) : std::vector<PeopleList::Line>{};
        const bool any = !lines.empty();
        m_people->set(std::move(lines), now);
        m_people->setVisible(any);
        m_peopleHead->setRemark(any ? QString() : tr("nobody is measured yet"));

        struct Row { QString label; Metric median, p95, max; };
        const Row rows[] = {{tr("Round trip"), Metric::RoomRttMedian, Metric::RoomRttP95, Metric::RoomRttMax},
                            {tr("Loss up"), Metric::RoomLossUpMedian, Metric::RoomLossUpP95, Metric::RoomLossUpMax},
                            {tr("Loss down"), Metric::RoomLossDownMedian, Metric::RoomLossDownP95, Metric::RoomLossDownMax},
                            {tr("Jitter up"), Metric::RoomJitterMedian, Metric::RoomJitterP95, Metric::RoomJitterMax}};
        std::vector<Fact> spread;
        for (const Row &r : rows) {
            Fact f = factOf(r.label, room.readings.get(r.max), s, now);
            f.value = figureText(room.readings.get(r.median), now, false) + QStringLiteral(" · ") + figureText(room.readings.get(r.p95), now, false)
                      + QStringLiteral(" · ") + figureText(room.readings.get(r.max), now, true);
            spread.push_back(f);
        }
        spread.push_back(factOf(tr("Bit rate up"), room.readings.get(Metric::RoomBitrateUp), s, now));
        spread.push_back(factOf(tr("Bit rate down"), room.readings.get(Metric::RoomBitrateDown), s, now));
        m_spread->set(spread);
        m_where->set(room.readings, snapshot, now);
    }

    VerdictPart *m_side;
    VerdictBar *m_verdict; // of m_side
    FigureGrid *m_figures;
    WishList *m_wishes;
    FactList *m_facts, *m_spread;
    PeopleList *m_people;
    WhereFrom *m_where;
    SectionHead *m_peopleHead;
    RoomPtr m_last;
};

} // namespace

PanelContent *makeRoomPanel(const View &view, QWidget *parent) { return new RoomPanel(view, parent); }

} // namespace jitscope
