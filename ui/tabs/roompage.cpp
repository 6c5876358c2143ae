// The own page of a room (look §8.3): which person, which side, since when; charts on one time axis.
#include "base/text.h"
#include "charts/chartstack.h"
#include "items/explain.h"
#include "items/participanttable.h"
#include "items/relaymesh.h"
#include "items/sentences.h"
#include "items/servertable.h"
#include "panels/verdictpart.h"
#include "privacy/roomlabel.h"
#include "tabs/factsline.h"
#include "tabs/peoplegrid.h"
#include "tabs/tablepage.h"
#include "tabs/tabs.h"
#include "widgets/icons.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace jitscope {
namespace {

class RoomPage : public TablePage
{
public:
    RoomPage(const View &view, const EntityId &room, QWidget *parent)
        : TablePage(view, parent), m_id(room)
    {
        auto *head = new QWidget(this);
        auto *box = new QVBoxLayout(head);
        box->setContentsMargins(12, 8, 12, 8);
        box->setSpacing(4);
        auto *title = new QHBoxLayout;
        title->setSpacing(8);
        m_sign = new QLabel(head);
        m_title = new PlainLabel({}, TextRole::PageTitle, Ink::Text, head);
        m_domain = new PlainLabel({}, TextRole::Body, Ink::Text3, head);
        m_pin = new QPushButton(QCoreApplication::translate("Room", "Pin"), head);
        m_pin->setIcon(icon(m_pin, QStringLiteral("pin")));
        m_pin->setCheckable(true);
        setPlainToolTip(m_pin, QCoreApplication::translate("Room", "Asks full detail of this room first, also when it is not looked at."));
        title->addWidget(m_sign);
        title->addWidget(m_title);
        title->addWidget(m_domain, 1);
        m_eachOne = new QPushButton(QCoreApplication::translate("Room", "Small multiples"), head);
        m_eachOne->setIcon(icon(m_eachOne, QStringLiteral("chart")));
        m_eachOne->setCheckable(true);
        setPlainToolTip(m_eachOne, QCoreApplication::translate("Room", "One small chart for each person instead of the charts of the room; all on one scale."));
        title->addWidget(m_eachOne);
        title->addWidget(m_pin);
        m_facts = new FactsLine(head);
        box->addLayout(title);
        box->addWidget(m_facts);
        column()->addWidget(head);
        m_side = new VerdictPart(VerdictPart::Shape::Wide, this);
        m_verdict = m_side->bar();
        column()->addWidget(m_side);
        column()->addWidget(makeRule(this));
        auto *split = new QSplitter(Qt::Vertical, this);
        split->setChildrenCollapsible(false);
        LiveTable *people = addTable(QStringLiteral("room"), new ParticipantTable(view.workspace.fleet, room), "loss_up", split);
        people->setDensity(Density::Compact);
        people->setEmptyState(QStringLiteral("room"), QCoreApplication::translate("Room", "Everybody has left."));
        split->addWidget(people);
        m_below = new QStackedWidget(split);
        m_charts = new ChartStack(view, room, ChartStack::Layout::Stacked, m_below);
        m_people = new PeopleGrid(view, m_below);
        m_below->addWidget(m_charts);
        m_below->addWidget(m_people);
        split->addWidget(m_below);
        split->setStretchFactor(0, 2);
        split->setStretchFactor(1, 3);
        split->setSizes({250, 380});
        people->setMinimumHeight(120);
        column()->addWidget(makeScroll(split, this), 1);
        connect(m_eachOne, &QPushButton::toggled, this, [this](bool each) {
            showEach(each);
            refresh();
        });
        showEach(false);
        connect(m_pin, &QPushButton::toggled, this, [this](bool on) { workspace().interest.pin(m_id, on); });
        // without this: the charts below let go of the room while this page is half destroyed
        connect(&workspace().interest, &Interest::changed, m_pin, [pin = m_pin, room = m_id, &interest = workspace().interest] { pin->setChecked(interest.isPinned(room)); });
        m_pin->setChecked(workspace().interest.isPinned(m_id));
        m_title->setText(roomLabel(RoomId{room.id}));
    }

    void setActive(bool active) override
    {
        workspace().interest.look(this, active ? QSet<EntityId>{m_id} : QSet<EntityId>());
        TablePage::setActive(active);
    }

protected:
    void refresh() override
    {
        const SnapshotPtr shard = workspace().fleet.shard({m_id.shard});
        const RoomPtr room = workspace().fleet.room({m_id.shard}, {m_id.id});
        if (!shard || !room) {
            m_sign->setPixmap(signPixmap(this, Health::Unknown, 18, true));
            const bool past = workspace().past.isPast();
            m_facts->setFacts({{QStringLiteral("history"), past ? QCoreApplication::translate("Room", "The room is not known to have been open at this moment.") : QCoreApplication::translate("Room", "The room has ended.")}});
            m_side->clear();
            if (past) return m_verdict->clear();
            m_verdict->say(Health::Pending, QCoreApplication::translate("Room", "Everybody has left."),
                           QCoreApplication::translate("Room", "The charts keep what was measured."));
            return;
        }
        m_sign->setPixmap(signPixmap(this, room->health, 18));
        m_sign->setAccessibleName(qualityWord(room->health));
        m_title->setText(visibleText(room->name.isEmpty() ? room->id.value : room->name));
        m_domain->setText(room->domain.isEmpty() ? QString() : QLatin1Char('@') + visibleText(room->domain));
        std::vector<FactsLine::Fact> facts;
        if (room->createdAt > 0) facts.push_back({QStringLiteral("history"), formatAge(now() - room->createdAt, QLocale())});
        const Reading people = room->readings.get(Metric::RoomPeople);
        const int here = people.hasValue() ? int(people.value) : int(room->people.size());
        facts.push_back({QStringLiteral("people"), QCoreApplication::translate("Room", "%n person(s)", nullptr, here)});
        const Reading visitors = room->readings.get(Metric::RoomVisitors);
        if (const int guests = visitors.isMeasured() ? int(visitors.value) : 0; guests > 0)
            facts.push_back({{}, QCoreApplication::translate("Room", "%n visitor(s), not measured one by one", nullptr, guests)});
        for (const PersonPtr &p : room->people)
            if (p->id == room->speaker) facts.push_back({QStringLiteral("talking"), visibleText(p->name)});
        QStringList bridges;
        for (const ServerId &b : room->bridges) {
            int heads = 0;
            for (const PersonPtr &p : room->people) heads += p->bridge == b;
            bridges.append(heads ? QStringLiteral("%1 (%2)").arg(visibleText(b.value)).arg(heads) : visibleText(b.value));
        }
        if (!bridges.isEmpty()) facts.push_back({QStringLiteral("bridge"), bridges.join(QStringLiteral(", "))});
        if (const RoomLegs legs = relayLegs(*shard, room->id); legs.count > 0) {
            const QString count = QCoreApplication::translate("Room", "%n relay leg(s)", nullptr, legs.count);
            facts.push_back({QStringLiteral("relay"), legs.rtt.hasValue() ? QCoreApplication::translate("Room", "%1, %2", "2 relay legs, up to 11 ms")
                                                                                 .arg(count, formatWithUnit(legs.rtt.value, Unit::Millisecond, 0, QLocale()))
                                                                           : count});
        }
        if (room->recording.value_or(false)) facts.push_back({QStringLiteral("recorder"), QCoreApplication::translate("Room", "recording")});
        if (room->streaming.value_or(false)) facts.push_back({QStringLiteral("signalling"), QCoreApplication::translate("Room", "live stream")});
        if (room->peerToPeer.value_or(false)) facts.push_back({QStringLiteral("peer"), QCoreApplication::translate("Room", "peer to peer")});
        m_facts->setFacts(std::move(facts));

        m_charts->setMarks(marksOf(workspace(), *shard, m_id));
        if (m_eachOne->isChecked()) m_people->refresh(*shard, *room, now());
        const RoomQuality *quality = shard->quality ? shard->quality->room({m_id.id}) : nullptr;
        const auto nameOf = [&room](const QString &id) {
            for (const PersonPtr &p : room->people)
                if (p->id.value == id && !p->name.isEmpty()) return p->name;
            return id;
        };
        if (m_side->say(quality ? quality->verdict : Verdict(), nameOf, now())) return;
        const Problem *problem = nullptr;
        for (const Problem &p : shard->problems) { // worst first; the person that is the cause says more than the room
            const bool isHere = p.about == m_id || (p.about.kind == EntityKind::Person && p.about.room == m_id.id);
            const bool saysMore = problem && p.about.kind == EntityKind::Person && problem->about.kind == EntityKind::Room && p.health >= problem->health;
            if (isHere && (!problem || saysMore)) problem = &p;
        }
        if (!problem && room->peerToPeer.value_or(false))
            m_verdict->say(Health::Pending, QCoreApplication::translate("Person", "Peer to peer."), explainPeerToPeer());
        else if (!problem) m_verdict->clear();
        else
            m_verdict->say(problem->health, leadingCause(problemTitle(*problem)), problemSentence(*problem),
                           problem->since > 0 ? QCoreApplication::translate("Room", "For %1.").arg(formatAge(now() - problem->since, QLocale())) : QString());
    }

private:
    // The page scrolls over what is shown: what is hidden must not give it its height.
    void showEach(bool each)
    {
        m_below->setCurrentWidget(each ? static_cast<QWidget *>(m_people) : m_charts);
        m_people->setSizePolicy(QSizePolicy::Preferred, each ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        m_charts->setSizePolicy(QSizePolicy::Preferred, each ? QSizePolicy::Ignored : QSizePolicy::Preferred);
        m_below->adjustSize();
    }

    EntityId m_id;
    QLabel *m_sign;
    PlainLabel *m_title, *m_domain;
    QPushButton *m_pin, *m_eachOne;
    FactsLine *m_facts;
    VerdictPart *m_side;
    VerdictBar *m_verdict; // of m_side
    QStackedWidget *m_below;
    ChartStack *m_charts;
    PeopleGrid *m_people;
};

} // namespace

Page *makeRoomPage(const View &view, const EntityId &room, QWidget *parent) { return new RoomPage(view, room, parent); }

} // namespace jitscope
