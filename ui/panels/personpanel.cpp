// The panel of a person: which identity is shown, the verdict, the figures with their bands, media, transport, evidence, and where a number is from.
#include "panels/content.h"
#include "panels/verdictpart.h"
#include "panels/wishlist.h"

#include "base/text.h"
#include "fleet/quality.h"
#include "items/explain.h"
#include "items/qualitywords.h"
#include "items/sentences.h"

#include <QCoreApplication>
#include <QPushButton>

namespace jitscope {
namespace {

QString kbit(const Reading &r, qint64 now) { return figureText(r, now, false); }

// Median over the others on the same bridge in the room; NaN when nobody else has the figure.
struct Others { double median = std::nan(""); int count = 0; };
Others othersOn(const Room &room, const Person &person, Metric metric)
{
    std::vector<double> values;
    for (const PersonPtr &p : room.people)
        if (p->id != person.id && p->bridge == person.bridge)
            if (const Reading r = p->readings.get(metric); r.isMeasured()) values.push_back(r.value);
    const Spread s = spreadOf(values);
    return {s.count ? s.median : std::nan(""), s.count};
}

class PersonPanel : public PanelContent
{
    Q_DECLARE_TR_FUNCTIONS(PersonPanel)

public:
    PersonPanel(const View &v, QWidget *parent)
        : PanelContent(v, parent)
        , m_side(new VerdictPart(VerdictPart::Shape::Narrow, this))
        , m_verdict(m_side->bar())
        , m_figures(new FigureGrid({{Metric::PersonLossUp, tr("Loss up")}, {Metric::PersonLossDown, tr("Loss down")},
                                    {Metric::PersonJitterUp, tr("Jitter up, audio")}, {Metric::PersonRtt, tr("Round trip")}}, this))
        , m_media(new FactList(this))
        , m_identity(new FactList(this))
        , m_wishes(new WishList(v, this))
        , m_evidence(new FactList(this))
        , m_where(new WhereFrom(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_side);
        column->addWidget(m_figures);
        column->addWidget(m_media);
        column->addWidget(makeRule(this));
        column->addWidget(new SectionHead(tr("Identity"), {}, this));
        column->addWidget(m_identity);
        column->addWidget(m_wishes);
        column->addWidget(makeRule(this));
        column->addWidget(new SectionHead(tr("Evidence"), tr("this person and the others"), this));
        column->addWidget(m_evidence);
        column->addWidget(makeRule(this));
        column->addWidget(new SectionHead(tr("From number to source"), {}, this));
        column->addWidget(m_where);
        column->addStretch(1);
        for (FactList *list : {m_media, m_identity, m_evidence})
            connect(list, &FactList::followed, this, [this](const EntityId &e) { view().navigator.select(e); });
        m_where->choose(Metric::PersonLossUp);
    }

    PanelHead show(const EntityId &e, const SnapshotPtr &snapshot, qint64 now) override
    {
        const RoomPtr room = view().workspace.fleet.room(ShardId{e.shard}, RoomId{e.room});
        const PersonPtr person = view().workspace.fleet.person(ShardId{e.shard}, RoomId{e.room}, PersonId{e.id});
        if (person) m_last = person, m_lastId = e;
        const bool gone = !person;
        const PersonPtr shown = person ? person : m_lastId == e ? m_last : nullptr;
        if (!shown) {
            m_side->clear();
            return {Health::Unknown, e.id, tr("has left"), false, true};
        }
        fill(*shown, room.get(), e, snapshot, now);
        if (gone) m_wishes->hide();
        else m_wishes->set(e, now);
        if (gone) m_side->clear();
        if (gone) m_verdict->say(Health::Pending, tr("This person has left."), tr("The last 15 minutes are kept."));
        QStringList line{nameLine(*shown)};
        if (const QString role = roleWord(shown->role); !role.isEmpty()) line << role;
        if (!shown->region.isEmpty()) line << shown->region;
        return {gone ? Health::Unknown : shown->health, shown->name.isEmpty() ? shown->id.value : shown->name, line.join(QStringLiteral(" · ")), !gone, gone};
    }

private:
    static QString nameSourceWord(NameSource source)
    {
        switch (source) {
        case NameSource::Muc: return tr("from MUC");
        case NameSource::StatsId: return tr("statistics id");
        case NameSource::EndpointId: return tr("endpoint id");
        case NameSource::None: break;
        }
        return tr("unknown");
    }

    // says which identity the title is
    static QString nameLine(const Person &p)
    {
        if (p.nameSource == NameSource::EndpointId || p.nameSource == NameSource::None || p.name.isEmpty()) return tr("endpoint id, no name known");
        return (p.nameSource == NameSource::Muc ? tr("name from MUC") : tr("statistics id")) + QStringLiteral(" · ") + tr("endpoint %1").arg(p.id.value);
    }

    void verdict(const Person &p, const Room *room, const EntityId &e, const SnapshotPtr &snapshot, qint64 now)
    {
        const PersonQualityPtr quality = snapshot && snapshot->quality ? snapshot->quality->person(RoomId{e.room}, PersonId{e.id}) : nullptr;
        m_side->explain(quality ? &quality->state : nullptr);
        if (m_side->say(quality ? quality->verdict : Verdict(), {}, now)) return;
        const Problem *problem = snapshot ? problemOf(*snapshot, e) : nullptr;
        if (room && room->peerToPeer.value_or(false)) {
            m_verdict->say(Health::Pending, tr("Peer to peer"), explainPeerToPeer());
        } else if (problem) {
            sayProblem(m_verdict, problem, 0, now);
        } else if (!quality && worstBand(p.readings) >= Band::Poor) {
            Reading worst;
            for (const Metric m : {Metric::PersonLossUp, Metric::PersonLossDown, Metric::PersonJitterUp, Metric::PersonRtt})
                if (const Reading r = p.readings.get(m); bandHere(r, snapshot.get()) > bandHere(worst, snapshot.get())) worst = r;
            const Others others = room ? othersOn(*room, p, worst.metric) : Others{};
            const MetricRow &m = row(worst.metric);
            m_verdict->say(jitscope::healthOf(bandHere(worst, snapshot.get())), metricTitle(worst.metric) + QStringLiteral(": ") + figureText(worst, now, true),
                           others.count ? tr("%n other(s) on this bridge: %1, median.", nullptr, others.count)
                                              .arg(formatWithUnit(others.median, m.unit, m.decimals, QLocale()))
                                        : QString());
        } else {
            m_verdict->clear();
        }
    }

    void fill(const Person &p, const Room *room, const EntityId &e, const SnapshotPtr &snapshot, qint64 now)
    {
        const ShardSnapshot *s = snapshot.get();
        const Readings &r = p.readings;
        verdict(p, room, e, snapshot, now);
        m_figures->set(r, s, now);

        std::vector<Fact> media;
        const Reading leg = r.get(Metric::PersonLegScore);
        Fact score = factOf(tr("Leg score"), leg, s, now);
        if (leg.hasValue()) {
            const QLocale locale;
            score.value = QStringLiteral("R %1 · MOS %2").arg(locale.toString(leg.value, 'f', 0), locale.toString(mosOf(leg.value), 'f', 1));
            score.remark = tr("estimated");
        }
        score.tip = legScoreSentence(p);
        media.push_back(score);
        const QString silent = tr("The bridge has not said what arrives from this person.");
        media.push_back(flagFact(tr("Audio"), p.sendsAudio, tr("sending"), tr("not sending"), silent));
        media.push_back(flagFact(tr("Video"), p.sendsVideo, p.sendsScreen.value_or(false) ? tr("sending, screen shared") : tr("sending"), tr("not sending"), silent));
        const QString unsaid = tr("Jicofo has not said what this client announces.");
        media.push_back(mutedFact(p, unsaid));
        media.push_back(factOf(tr("Sends"), r.get(Metric::PersonBitrateUp), s, now));
        for (const auto &[label, metric] : {std::pair{tr("Sends audio"), Metric::PersonAudioBitrateUp}, std::pair{tr("Sends video"), Metric::PersonVideoBitrateUp}})
            if (const Reading part = r.get(metric); part.hasValue()) media.push_back(factOf(label, part, s, now));
        media.push_back(factOf(tr("Receives"), r.get(Metric::PersonBitrateDown), s, now));
        Fact estimate = factOf(tr("Estimate down"), r.get(Metric::PersonEstimateDown), s, now);
        if (const Reading wanted = r.get(Metric::PersonWantedDown); wanted.hasValue()) estimate.remark = tr("of %1 wanted").arg(kbit(wanted, now));
        media.push_back(estimate);
        if (const Reading given = r.get(Metric::PersonTargetDown); given.hasValue()) media.push_back(factOf(tr("Given down"), given, s, now));
        media.push_back(flagFact(tr("Suspended"), p.suspendedVideo, tr("video withheld for lack of bandwidth"), tr("none"),
                                 tr("Known from full detail only; it is asked for in turn.")));
        if (const QString layers = layersSentence(p); !layers.isEmpty()) media.push_back({tr("Picture"), layers});
        media.push_back(factOf(tr("Jitter up, video"), r.get(Metric::PersonVideoJitterUp), s, now));
        m_media->set(media);

        std::vector<Fact> id;
        id.push_back({tr("Name"), p.name.isEmpty() ? p.id.value : p.name, nameSourceWord(p.nameSource)});
        id.push_back({tr("Endpoint"), p.id.value});
        if (!p.statsId.isEmpty()) id.push_back({tr("Statistics id"), p.statsId});
        id.push_back(known(tr("Role"), roleWord(p.role), tr("Jicofo has not said the role.")));
        id.push_back(known(tr("Region"), p.region, tr("No region is set for this person's address.")));
        Fact bridge = known(tr("Bridge"), p.bridge.value, tr("No bridge is known for this person yet."));
        if (!p.bridge.isEmpty()) bridge.link = EntityId::of(ShardId{e.shard}, p.bridge);
        id.push_back(bridge);
        Fact inRoom = known(tr("Room"), room ? room->name : RoomId{e.room}.value, {});
        inRoom.link = EntityId::of(ShardId{e.shard}, RoomId{e.room});
        id.push_back(inRoom);
        id.push_back(flagFact(QStringLiteral("ICE"), p.iceConnected, tr("connected"), tr("not connected"), silent));
        if (p.iceConnected) id.back().sign = *p.iceConnected ? Health::Ok : Health::Critical;
        id.push_back(flagFact(QStringLiteral("DTLS"), p.dtlsConnected, tr("connected"), tr("not connected"), silent));
        if (p.dtlsConnected) id.back().sign = *p.dtlsConnected ? Health::Ok : Health::Critical;
        if (p.joinedAt > 0) id.push_back({tr("In the room"), formatAge(now - p.joinedAt, QLocale())});
        m_identity->set(id);

        std::vector<Fact> evidence;
        for (const Metric m : {Metric::PersonLossUp, Metric::PersonLossDown, Metric::PersonJitterUp, Metric::PersonRtt}) {
            evidence.push_back(factOf(metricTitle(m), r.get(m), s, now));
            const Others others = room ? othersOn(*room, p, m) : Others{};
            if (others.count) {
                const MetricRow &metric = row(m);
                evidence.back().remark = tr("%n other(s): %1", nullptr, others.count)
                                             .arg(formatWithUnit(others.median, metric.unit, metric.decimals, QLocale()));
            }
        }
        if (const ServerPtr server = view().workspace.fleet.server(ShardId{e.shard}, p.bridge))
            evidence.push_back(factOf(tr("Bridge stress"), server->readings.get(Metric::BridgeStress), s, now));
        m_evidence->set(evidence);
        m_where->set(r, snapshot, now);
    }

    static Fact known(const QString &label, const QString &value, const QString &unknownTip)
    {
        Fact f{label, value.isEmpty() ? QStringLiteral("–") : value};
        f.missing = value.isEmpty();
        if (f.missing) f.tip = unknownTip;
        return f;
    }

    static Fact mutedFact(const Person &p, const QString &unsaid)
    {
        Fact f{tr("Muted"), QStringLiteral("–")};
        if (p.audioMuted || p.videoMuted) {
            QStringList what;
            if (p.audioMuted.value_or(false)) what << tr("audio");
            if (p.videoMuted.value_or(false)) what << tr("video");
            f.value = what.isEmpty() ? tr("no") : what.join(QStringLiteral(", "));
            if (p.forceMuted.value_or(false)) f.remark = tr("by a moderator");
        } else {
            f.missing = true;
            f.tip = unsaid;
        }
        return f;
    }

    VerdictPart *m_side;
    VerdictBar *m_verdict; // of m_side
    FigureGrid *m_figures;
    FactList *m_media, *m_identity;
    WishList *m_wishes;
    FactList *m_evidence;
    WhereFrom *m_where;
    PersonPtr m_last; // as last seen, for when the person has left
    EntityId m_lastId;
};

} // namespace

PanelContent *makePersonPanel(const View &view, QWidget *parent) { return new PersonPanel(view, parent); }

} // namespace jitscope
