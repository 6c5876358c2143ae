// The own page of a person (look §8.4): six figures with their bands, the quality over the stay, charts.
#include "base/text.h"
#include "charts/chartstack.h"
#include "dialogs/confirmdialog.h"
#include "dialogs/offermenu.h"
#include "fleet/quality.h"
#include "items/explain.h"
#include "items/operationwords.h"
#include "items/sentences.h"
#include "items/servertable.h"
#include "items/qualitywords.h"
#include "panels/facts.h"
#include "panels/verdictpart.h"
#include "privacy/roomlabel.h"
#include "tabs/factsline.h"
#include "tabs/streamtable.h"
#include "tabs/tablepage.h"
#include "tabs/tabs.h"
#include "widgets/healthword.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/sparkline.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QPushButton>

#include <cmath>

namespace jitscope {
namespace {

// The quality strip over the last 40 min, with its share of good or fair.
class StayStrip : public QWidget
{
public:
    StayStrip(const SeriesStore &store, const EntityId &person, QWidget *parent)
        : QWidget(parent), m_store(store), m_person(person)
    {
        setFixedHeight(std::max(32, fontMetrics().height() + 14));
    }
    void setNow(qint64 now, const QualityScale &scale)
    {
        m_scale = scale;
        m_now = now;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Palette &colors = paletteOf(this);
        painter.fillRect(rect(), colors.base);
        const QString label = QCoreApplication::translate("Person", "Quality, 40 min");
        painter.setPen(colors.text2);
        painter.drawText(rect().adjusted(12, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, label);
        const int left = 24 + fontMetrics().horizontalAdvance(label);
        const QString widest = QCoreApplication::translate("Person", "%1 good or fair").arg(QStringLiteral("100 %"));
        const int right = width() - 24 - fontMetrics().horizontalAdvance(widest);
        if (right - left < 60) return;
        const std::vector<Band> bands = qualityBands(m_store, m_person, m_now - 40 * 60'000, m_now, right - left, m_scale);
        paintQualityStrip(&painter, QRectF(left, (height() - 15) / 2, right - left, 15), bands,
                          {colors.good, colors.fair, colors.poor, colors.bad, colors.hatch, colors.line});
        const double share = goodShare(bands);
        painter.setPen(colors.text);
        const QString text = std::isfinite(share) ? QCoreApplication::translate("Person", "%1 good or fair").arg(formatWithUnit(std::floor(share * 100), Unit::Percent, 0, QLocale()))
                                                  : QStringLiteral("–");
        painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, text);
        painter.fillRect(0, height() - 1, width(), 1, colors.line);
    }

private:
    const SeriesStore &m_store;
    EntityId m_person;
    QualityScale m_scale;
    qint64 m_now = 0;
};

class PersonPage : public TablePage
{
public:
    PersonPage(const View &view, const EntityId &person, QWidget *parent)
        : TablePage(view, parent), m_id(person), m_room(EntityId::of(ShardId{person.shard}, RoomId{person.room}))
    {
        auto *head = new QWidget(this);
        auto *box = new QVBoxLayout(head);
        box->setContentsMargins(12, 8, 12, 8);
        box->setSpacing(4);
        auto *title = new QHBoxLayout;
        title->setSpacing(8);
        m_sign = new QLabel(head);
        m_title = new PlainLabel({}, TextRole::PageTitle, Ink::Text, head);
        m_title->setElided(true);
        m_toRoom = new QPushButton(head);
        m_toRoom->setIcon(icon(m_toRoom, QStringLiteral("room")));
        m_pin = new QPushButton(QCoreApplication::translate("Room", "Pin"), head);
        m_pin->setIcon(icon(m_pin, QStringLiteral("pin")));
        m_pin->setCheckable(true);
        m_pin->setChecked(workspace().interest.isPinned(m_room));
        m_pin->setAccessibleName(QCoreApplication::translate("Room", "Pin the room of this person"));
        setPlainToolTip(m_pin, QCoreApplication::translate("Room", "Asks full detail of this room first, also when it is not looked at."));
        m_toBridge = new QPushButton(head);
        m_capture = new QPushButton(QCoreApplication::translate("Person", "Capture packets…"), head);
        m_capture->setObjectName(QStringLiteral("capture"));
        m_capture->setIcon(icon(m_capture, QStringLiteral("export")));
        m_capture->setEnabled(false);
        for (QPushButton *link : {m_toRoom, m_toBridge}) setLook(link, ButtonLook::Link);
        m_toBridge->setIcon(icon(m_toBridge, QStringLiteral("bridge")));
        auto *next = new PlainLabel(QCoreApplication::translate("Person", "Next degraded: N"), TextRole::Label, Ink::Text3, head);
        setPlainToolTip(next, QCoreApplication::translate("Person", "N shows the next person with trouble in any room, Shift+N the one before."));
        title->addWidget(m_sign);
        title->addWidget(m_title);
        title->addWidget(m_toRoom);
        title->addWidget(m_toBridge);
        title->addStretch(1);
        title->addWidget(next);
        title->addSpacing(8);
        title->addWidget(m_capture);
        title->addWidget(m_pin);
        m_facts = new FactsLine(head);
        box->addLayout(title);
        box->addWidget(m_facts);
        column()->addWidget(head);
        m_side = new VerdictPart(VerdictPart::Shape::Wide, this);
        m_verdict = m_side->bar();
        column()->addWidget(m_side);
        column()->addWidget(makeRule(this));

        auto *strip = new QWidget(this);
        auto *tiles = new QHBoxLayout(strip);
        tiles->setContentsMargins(0, 0, 0, 0);
        tiles->setSpacing(0);
        for (const Metric metric : {Metric::PersonLossUp, Metric::PersonLossDown, Metric::PersonJitterUp, Metric::PersonRtt, Metric::PersonBitrateUp, Metric::PersonLegScore}) {
            if (tiles->count()) tiles->addWidget(makeRule(strip, false));
            // the line below says that it is estimated
            const QString name = metric == Metric::PersonLegScore ? QCoreApplication::translate("Person", "Leg score") : metricTitle(metric);
            auto *tile = new FigureTile(name, strip);
            tile->setSeries(&workspace().series, {person, metric});
            tiles->addWidget(tile, 1);
            m_tiles.push_back({metric, tile});
        }
        column()->addWidget(strip);
        column()->addWidget(makeRule(this));
        m_strip = new StayStrip(workspace().series, person, this);
        column()->addWidget(m_strip);
        auto *lower = new QWidget(this);
        auto *below = new QVBoxLayout(lower);
        below->setContentsMargins(0, 0, 0, 8);
        below->setSpacing(8);
        m_charts = new ChartStack(view, person, ChartStack::Layout::Stacked, lower);
        m_streams = new StreamTable(lower);
        below->addWidget(m_charts, 1);
        below->addWidget(m_streams);
        lower->setBackgroundRole(QPalette::Base);
        lower->setAutoFillBackground(true);
        column()->addWidget(makeScroll(lower, this), 1);
        connect(m_toBridge, &QPushButton::clicked, this, [this] { if (!m_bridge.isEmpty()) openEntity(EntityId::of(ShardId{m_id.shard}, m_bridge)); });
        connect(m_capture, &QPushButton::clicked, this, [this] {
            if (const Offer offer = capture(); offer.kind) ConfirmDialog::ask(workspace(), offer, this);
        });
        connect(m_pin, &QPushButton::toggled, this, [this](bool on) { workspace().interest.pin(m_room, on); });
        // without this: the charts below let go of the room while this page is half destroyed
        connect(&workspace().interest, &Interest::changed, m_pin, [pin = m_pin, room = m_room, &interest = workspace().interest] { pin->setChecked(interest.isPinned(room)); });
        connect(m_toRoom, &QPushButton::clicked, this, [this] { navigator().open(m_room); });
        m_title->setText(personLabel(RoomId{person.room}, PersonId{person.id}));
    }

    void setActive(bool active) override
    {
        workspace().interest.look(this, active ? QSet<EntityId>{m_room} : QSet<EntityId>());
        TablePage::setActive(active);
    }

protected:
    void refresh() override
    {
        const SnapshotPtr shard = workspace().fleet.shard({m_id.shard});
        const RoomPtr room = workspace().fleet.room({m_id.shard}, {m_id.room});
        const PersonPtr person = workspace().fleet.person({m_id.shard}, {m_id.room}, {m_id.id});
        m_toRoom->setText(linkText(roomLabel(RoomId{m_id.room})));
        m_toRoom->setAccessibleName(QCoreApplication::translate("Person", "Open the room %1").arg(roomLabel(RoomId{m_id.room}, 40)));
        m_strip->setNow(now(), shard && shard->quality ? shard->quality->scale : QualityScale());
        if (!shard || !room || !person) {
            m_sign->setPixmap(signPixmap(this, Health::Unknown, 18, true));
            if (shard) m_charts->setMarks(marksOf(workspace(), *shard, m_id));
            QString left = QCoreApplication::translate("Person", "This person has left. What was measured is kept.");
            for (const Departure &d : workspace().departures.of(m_room))
                if (d.person.value == m_id.id)
                    left = QCoreApplication::translate("Person", "This person left at %1. What was measured is kept.")
                               .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(d.at).time(), QLocale::ShortFormat));
            if (workspace().past.isPast()) left = QCoreApplication::translate("Person", "Nobody of that name is known to have been there at this moment.");
            m_facts->setFacts({{QStringLiteral("history"), left}});
            m_side->clear();
            m_streams->set({}, false);
            m_capture->setEnabled(false);
            return;
        }
        const Person &p = *person;
        const Offer offer = capture();
        const QString no = offer.kind ? refusalOf(workspace(), offer) : QString();
        m_capture->setEnabled(offer.kind && no.isEmpty());
        setPlainToolTip(m_capture, no.isEmpty() && offer.kind ? operationLoss(*offer.kind) : no);
        m_bridge = p.bridge;
        m_toBridge->setVisible(!m_bridge.isEmpty());
        m_toBridge->setText(linkText(m_bridge.value));
        m_toBridge->setAccessibleName(QCoreApplication::translate("Person", "Show the bridge %1").arg(visibleText(m_bridge.value)));
        m_sign->setPixmap(signPixmap(this, p.health, 18));
        m_sign->setAccessibleName(qualityWord(p.health));
        m_title->setText(visibleText(p.name.isEmpty() ? p.id.value : p.name));
        std::vector<FactsLine::Fact> facts;
        if (p.joinedAt > 0) facts.push_back({QStringLiteral("history"), formatAge(now() - p.joinedAt, QLocale())});
        if (p.audioMuted.value_or(false)) facts.push_back({QStringLiteral("mic-off"), QCoreApplication::translate("Person", "muted")});
        else if (p.sendsAudio.value_or(false)) facts.push_back({QStringLiteral("mic"), QCoreApplication::translate("Person", "sends audio")});
        else if (p.sendsAudio) facts.push_back({QStringLiteral("mic-off"), QCoreApplication::translate("Person", "no audio")});
        if (p.sendsScreen.value_or(false)) facts.push_back({QStringLiteral("screen"), QCoreApplication::translate("Person", "shares the screen")});
        else if (p.sendsVideo.value_or(false)) facts.push_back({QStringLiteral("camera"), QCoreApplication::translate("Person", "sends video")});
        else if (p.sendsVideo) facts.push_back({QStringLiteral("camera-off"), QCoreApplication::translate("Person", "no video")});
        if (const QString layers = layersSentence(p); !layers.isEmpty()) facts.push_back({{}, layers});
        else if (p.suspendedVideo.value_or(false))
            facts.push_back({{}, QCoreApplication::translate("Person", "video withheld for lack of bandwidth")});
        if (!p.region.isEmpty()) facts.push_back({{}, QCoreApplication::translate("Person", "region %1").arg(visibleText(p.region))});
        facts.push_back({{}, QCoreApplication::translate("Person", "endpoint %1").arg(visibleText(p.id.value))});
        m_facts->setFacts(std::move(facts));

        m_charts->setMarks(marksOf(workspace(), *shard, m_id));
        const Problem *problem = problemOf(shard.get(), m_id);
        const bool peer = room->peerToPeer.value_or(false);
        m_streams->set(p.streams, peer, shard.get());
        for (const auto &[metric, tile] : m_tiles) {
            Reading r = p.readings.get(metric);
            if (peer && !r.isMeasured()) r.state = ReadingState::NotExported;
            const Band band = bandHere(r, shard.get());
            setTile(tile, r, band);
            setPlainToolTip(tile, peer ? explainPeerToPeer() : metric == Metric::PersonLegScore ? legScoreSentence(p) : explainReading(r, shard.get(), now()));
            QString meaning = r.hasValue() && band != Band::None ? bandWord(band) : QString();
            if (metric == Metric::PersonLegScore && r.hasValue())
                meaning = QCoreApplication::translate("Person", "MOS %1, estimated").arg(QLocale().toString(mosOf(r.value), 'f', 1));
            const Reading video = p.readings.get(Metric::PersonVideoJitterUp);
            if (metric == Metric::PersonJitterUp && video.isMeasured()) {
                meaning = QCoreApplication::translate("Person", "%1 · video %2", "band of audio jitter, value of video jitter")
                              .arg(meaning.isEmpty() ? QStringLiteral("–") : meaning, figureText(video, now(), false));
            } else if (problem && problem->since > 0 && r.isMeasured() && metric != Metric::PersonLegScore) {
                const double before = workspace().series.valueAt({m_id, metric}, problem->since - 15'000, 60'000);
                const MetricRow &m = row(metric);
                const QString was = std::isfinite(before) ? QCoreApplication::translate("Person", "was %1", "value before the trouble")
                                                                .arg(formatFigure(before, m.unit, m.decimals, QLocale()))
                                                          : QString();
                meaning = meaning.isEmpty() || was.isEmpty() ? meaning + was : meaning + QStringLiteral(" · ") + was;
            }
            if (meaning.isEmpty() && !r.hasValue()) meaning = figureSpoken(r, now());
            tile->setMeaning(meaning, healthOf(band));
            tile->refreshSpark(now());
        }
        const PersonQualityPtr quality = shard->quality ? shard->quality->person({m_id.room}, {m_id.id}) : nullptr;
        m_side->explain(quality ? &quality->state : nullptr);
        if (m_side->say(quality ? quality->verdict : Verdict(), {}, now())) return;
        if (problem) {
            const QString since = problem->since > 0 ? formatAge(now() - problem->since, QLocale()) : QString();
            m_verdict->say(problem->health, leadingCause(problemTitle(*problem)), problemSentence(*problem),
                           since.isEmpty() ? since : QCoreApplication::translate("Room", "For %1.").arg(since));
        }
        else if (peer) m_verdict->say(Health::Pending, QCoreApplication::translate("Person", "Peer to peer."), explainPeerToPeer());
        else m_verdict->clear();
    }

private:
    Offer capture() const
    {
        for (const Offer &o : offersFor(workspace().fleet, {m_id}))
            if (QLatin1String(o.kind->name) == QLatin1String("capture-packets")) return o;
        return {};
    }
    static QString linkText(const QString &name) { return visibleText(name, 40).replace(u'&', QStringLiteral("&&")); }

    struct Tile { Metric metric; FigureTile *tile; };
    EntityId m_id, m_room;
    QLabel *m_sign;
    PlainLabel *m_title;
    QPushButton *m_toRoom, *m_toBridge, *m_capture, *m_pin;
    ServerId m_bridge;
    ChartStack *m_charts;
    FactsLine *m_facts;
    VerdictPart *m_side;
    VerdictBar *m_verdict; // of m_side
    std::vector<Tile> m_tiles;
    StayStrip *m_strip;
    StreamTable *m_streams;
};

} // namespace

Page *makePersonPage(const View &view, const EntityId &person, QWidget *parent) { return new PersonPage(view, person, parent); }

} // namespace jitscope
