// All shards at one glance (look §8.1): is anything wrong, where, what it is; charts of the chosen shard below.
#include "charts/chartstack.h"
#include "fleet/quality.h"
#include "items/problemtable.h"
#include "items/shardtable.h"
#include "tabs/pages.h"
#include "tabs/tablepage.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QSplitter>

namespace jitscope {
namespace {

class OverviewTab : public TablePage
{
public:
    OverviewTab(const View &view, QWidget *parent)
        : TablePage(view, parent)
    {
        auto *strip = new QWidget(this);
        auto *tiles = new QHBoxLayout(strip);
        tiles->setContentsMargins(0, 0, 0, 0);
        tiles->setSpacing(0);
        const auto tile = [&](const QString &label) {
            if (tiles->count()) tiles->addWidget(makeRule(strip, false));
            auto *t = new FigureTile(label, strip);
            tiles->addWidget(t, 1);
            return t;
        };
        m_people = tile(QCoreApplication::translate("Overview", "People"));
        m_rooms = tile(QCoreApplication::translate("Overview", "Rooms"));
        m_bridges = tile(QCoreApplication::translate("Overview", "Bridges in use"));
        m_recorders = tile(QCoreApplication::translate("Overview", "Recorders free"));
        m_loss = tile(QCoreApplication::translate("Overview", "Loss, 95 %"));
        m_rtt = tile(QCoreApplication::translate("Overview", "Round trip, median"));
        column()->addWidget(strip);
        column()->addWidget(makeRule(this));

        auto *split = new QSplitter(Qt::Vertical, this);
        split->setChildrenCollapsible(false);
        auto *upper = new QWidget(split);
        auto *lists = new QVBoxLayout(upper);
        lists->setContentsMargins(0, 0, 0, 0);
        lists->setSpacing(0);
        LiveTable *shardList = addTable(QStringLiteral("shards"), new ShardTable(view.workspace.fleet), "people", upper);
        shardList->setEmptyState(QStringLiteral("shard"), QCoreApplication::translate("Overview", "No shards yet."),
                                 QCoreApplication::translate("Overview", "Add one with an SSH destination or its web address."));
        lists->addWidget(shardList, 1);
        m_head = new SectionHead(QCoreApplication::translate("Overview", "Needs attention"), QCoreApplication::translate("Overview", "worst first, one line per cause"), upper);
        lists->addWidget(m_head);
        LiveTable *problems = makeTable(QStringLiteral("attention"), new ProblemTable(view.workspace.fleet, view.navigator.scope()), "age", upper);
        problems->setEmptyState(QStringLiteral("ack"), QCoreApplication::translate("Overview", "Nothing needs attention."));
        problems->horizontalHeader()->hide();
        lists->addWidget(problems, 1);
        split->addWidget(upper);
        m_charts = new ChartStack(view, EntityId::fleet(), ChartStack::Layout::SideBySide, split);
        m_charts->setMinimumHeight(180);
        split->addWidget(m_charts);
        split->setStretchFactor(0, 3);
        split->setStretchFactor(1, 2);
        split->setSizes({420, 240});
        column()->addWidget(split, 1);
        connect(&navigator(), &Navigator::selectionChanged, this, [this](const EntityId &) { chart(); });
    }

protected:
    void refresh() override
    {
        double people = 0, rooms = 0, bridges = 0, bridgesUp = 0;
        int troubled = 0, recorders = 0, free = 0, critical = 0, draining = 0;
        bool known = false;
        QString without; // a shard whose recorders are all taken
        std::vector<double> loss, rtt, lossDown;
        SnapshotPtr most;
        for (const SnapshotPtr &s : shards()) {
            known = known || s->at > 0;
            const auto sum = [&s](double &to, Metric m) {
                if (const Reading r = s->readings.get(m); r.isMeasured()) to += r.value;
            };
            sum(people, Metric::ShardPeople);
            sum(rooms, Metric::ShardRooms);
            sum(bridges, Metric::ShardBridges);
            sum(bridgesUp, Metric::ShardBridgesUp);
            int here = 0, freeHere = 0;
            for (const ServerPtr &server : s->servers) {
                if (server->kind == ServerKind::Recorder) {
                    ++here;
                    freeHere += server->readings.empty() && server->health == Health::Pending ? 0 : server->presence.busy == RecorderView::Busy::Idle && server->health < Health::Critical;
                }
                if (server->kind == ServerKind::Bridge) {
                    critical += server->health >= Health::Critical;
                    draining += server->draining.value_or(false);
                }
            }
            recorders += here;
            free += freeHere;
            if (here > 0 && freeHere == 0 && without.isEmpty()) without = s->name;
            for (const RoomPtr &room : s->rooms) {
                troubled += room->health >= Health::Warning && room->health != Health::Unknown;
                for (const PersonPtr &p : room->people) {
                    if (const Reading r = p->readings.get(Metric::PersonLossUp); r.isMeasured()) loss.push_back(r.value);
                    if (const Reading r = p->readings.get(Metric::PersonLossDown); r.isMeasured()) lossDown.push_back(r.value);
                    if (const Reading r = p->readings.get(Metric::PersonRtt); r.isMeasured()) rtt.push_back(r.value);
                }
            }
            if (!most || s->rooms.size() > most->rooms.size()) most = s;
        }
        const QLocale locale;
        const auto count = [&](FigureTile *tile, double value) { tile->setFigure(known ? locale.toString(value, 'f', 0) : QStringLiteral("–"), {}, Band::None, !known); };
        const auto spark = [&](FigureTile *tile, Metric metric) { // of the largest shard: sums over shards are not kept
            if (most) tile->setSeries(&workspace().series, {EntityId::of(most->id), metric});
            tile->refreshSpark(now());
        };
        count(m_people, people);
        const auto places = int(shards().size());
        m_people->setMeaning(QCoreApplication::translate("Overview", "on %n shard(s)", nullptr, places));
        spark(m_people, Metric::ShardPeople);
        count(m_rooms, rooms);
        m_rooms->setMeaning(troubled ? QCoreApplication::translate("Overview", "%n with trouble", nullptr, troubled) : QCoreApplication::translate("Overview", "none with trouble"),
                            troubled ? Health::Warning : Health::Ok);
        spark(m_rooms, Metric::ShardRooms);
        m_bridges->setFigure(known ? locale.toString(bridgesUp, 'f', 0) : QStringLiteral("–"), known ? QStringLiteral("/ ") + locale.toString(bridges, 'f', 0) : QString(), Band::None, !known);
        QStringList meaning;
        if (critical) meaning.append(QCoreApplication::translate("Overview", "%n critical", "bridges", critical));
        if (draining) meaning.append(QCoreApplication::translate("Overview", "%n draining", "bridges", draining));
        m_bridges->setMeaning(meaning.isEmpty() ? QCoreApplication::translate("Overview", "all well") : meaning.join(QStringLiteral(" · ")), critical ? Health::Critical : Health::Ok);
        m_recorders->setFigure(known && recorders ? locale.toString(free) : QStringLiteral("–"), recorders ? QStringLiteral("/ ") + locale.toString(recorders) : QString(), Band::None, !known);
        m_recorders->setMeaning(without.isEmpty() ? QString() : QCoreApplication::translate("Overview", "%1 has none").arg(without), Health::Warning);
        spark(m_recorders, Metric::ShardRecordersFree);
        const Spread up = spreadOf(std::move(loss)), down = spreadOf(std::move(lossDown)), trip = spreadOf(std::move(rtt));
        const auto figure = [&](FigureTile *tile, const Spread &spread, double value, Metric metric) {
            Reading r{value, now(), metric, NoSource, spread.count ? ReadingState::Measured : ReadingState::NotYet};
            tile->setReading(r);
        };
        figure(m_loss, up, up.p95, Metric::ShardLossUpP95);
        m_loss->setMeaning(down.count ? QCoreApplication::translate("Overview", "up · down %1").arg(formatWithUnit(down.p95, Unit::Percent, 1, locale)) : QString());
        spark(m_loss, Metric::ShardLossUpP95);
        figure(m_rtt, trip, trip.median, Metric::ShardRttMedian);
        m_rtt->setMeaning(trip.count ? QCoreApplication::translate("Overview", "95 % %1").arg(formatWithUnit(trip.p95, Unit::Millisecond, 0, locale)) : QString());
        spark(m_rtt, Metric::ShardRttMedian);
        chart();
    }

private:
    // Charts follow the chosen shard, else the first of the list.
    void chart()
    {
        const auto *table = static_cast<const LiveTable *>(mainTable());
        EntityId shard = navigator().selected().shard.isEmpty() ? table->entityAt(table->model()->index(0, 0)) : EntityId::of(ShardId{navigator().selected().shard});
        if (shard.shard.isEmpty() || shard == m_charted) return;
        m_charted = shard;
        std::vector<ChartSpec> specs = chartSpecs(workspace(), shard);
        if (specs.size() > 4) specs = {specs[1], specs[2], specs[3]}; // round trip, loss, jitter
        if (!specs.empty()) specs.front().note = shard.shard;
        m_charts->setSpecs(specs);
    }

    FigureTile *m_people, *m_rooms, *m_bridges, *m_recorders, *m_loss, *m_rtt;
    SectionHead *m_head;
    ChartStack *m_charts;
    EntityId m_charted;
};

} // namespace

Page *makeOverviewTab(const View &view, QWidget *parent) { return new OverviewTab(view, parent); }

} // namespace jitscope
