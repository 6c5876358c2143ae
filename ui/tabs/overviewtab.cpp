// All shards at one glance (look §8.1): is anything wrong, where, what it is; charts of the whole fleet below.
#include "base/text.h"
#include "charts/chartstack.h"
#include "items/explain.h"
#include "items/shardtable.h"
#include "tabs/attentionlist.h"
#include "tabs/pages.h"
#include "tabs/tablepage.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <cmath>

namespace jitscope {
namespace {

class OverviewTab : public TablePage
{
public:
    OverviewTab(const View &view, QWidget *parent)
        : TablePage(view, parent)
    {
        connect(&view.workspace.fleet, &Fleet::shardsChanged, this, &OverviewTab::follow);
        follow();
    }

protected:
    void refresh() override
    {
        if (m_content) showFigures();
    }

private:
    // Without a shard there is nothing to measure: the page says so instead of showing empty tables and charts, and makes them
    // when the first shard comes. That also keeps a start without a fleet short.
    void follow()
    {
        const bool any = !workspace().fleet.shards().empty();
        if (any && !m_content) makeContent();
        if (!any && !m_none) {
            m_none = new EmptyState(QStringLiteral("shard"), QCoreApplication::translate("Overview", "No shards yet."),
                                    QCoreApplication::translate("Overview", "Add one with an SSH destination or its web address."), this);
            connect(m_none->addAction(QCoreApplication::translate("jitscope::ShardWindow", "Add a shard…"), true), &QPushButton::clicked, this, &Page::connectWanted);
            column()->addWidget(m_none, 1);
        }
        if (m_none) m_none->setVisible(!any);
        if (m_content) m_content->setVisible(any);
    }

    void makeContent()
    {
        m_content = new QWidget(this);
        auto *page = new QVBoxLayout(m_content);
        page->setContentsMargins(0, 0, 0, 0);
        page->setSpacing(0);
        column()->addWidget(m_content, 1);
        auto *strip = new QWidget(m_content);
        auto *tiles = new QHBoxLayout(strip);
        tiles->setContentsMargins(0, 0, 0, 0);
        tiles->setSpacing(0);
        const auto tile = [&](const QString &label, Metric series) {
            if (tiles->count()) tiles->addWidget(makeRule(strip, false));
            auto *t = new FigureTile(label, strip);
            t->setSeries(&workspace().series, {EntityId::fleet(), series});
            tiles->addWidget(t, 1);
            return t;
        };
        m_people = tile(QCoreApplication::translate("Overview", "People"), Metric::ShardPeople);
        m_rooms = tile(QCoreApplication::translate("Overview", "Rooms"), Metric::ShardRooms);
        m_bridges = tile(QCoreApplication::translate("Overview", "Bridges in use"), Metric::ShardBridgesUp);
        m_recorders = tile(QCoreApplication::translate("Overview", "Recorders free"), Metric::ShardRecordersFree);
        m_loss = tile(QCoreApplication::translate("Overview", "Loss, 95 %"), Metric::ShardLossUpP95);
        m_rtt = tile(QCoreApplication::translate("Overview", "Round trip, median"), Metric::ShardRttMedian);
        page->addWidget(strip);
        page->addWidget(makeRule(m_content));

        auto *split = new QSplitter(Qt::Vertical, m_content);
        split->setChildrenCollapsible(false);
        auto *upper = new QWidget(split);
        auto *lists = new QVBoxLayout(upper);
        lists->setContentsMargins(0, 0, 0, 0);
        lists->setSpacing(0);
        auto *table = new ShardTable(workspace().fleet, &workspace().alerts);
        table->setFiredThen([&past = workspace().past](const ShardId &shard) -> std::optional<ShardTable::Fired> {
            if (!past.isPast()) return std::nullopt;
            ShardTable::Fired fired;
            for (const PastNotice &a : past.past().alerts) {
                if (a.until != 0 || a.about.shard != shard.value || a.value < double(AlertSeverity::Warning)) continue;
                ++fired.alerts;
                fired.critical += a.value >= double(AlertSeverity::Severe);
            }
            return fired;
        });
        m_shards = addTable(QStringLiteral("shards"), table, "people", upper);
        m_shards->setAccessibleName(QCoreApplication::translate("Overview", "Shards"));
        lists->addWidget(m_shards, 1);
        lists->addWidget(new SectionHead(QCoreApplication::translate("Overview", "Needs attention"),
                                         QCoreApplication::translate("Overview", "worst first, one line per cause"), upper));
        lists->addWidget(makeRule(upper));
        m_attention = new AttentionList(upper);
        QScrollArea *scroll = makeScroll(m_attention, upper);
        scroll->setMinimumHeight(64);
        lists->addWidget(scroll, 1);
        connect(m_attention, &AttentionList::chosen, &navigator(), &Navigator::select);
        connect(m_attention, &AttentionList::wanted, this, &OverviewTab::showCause);
        split->addWidget(upper);
        std::vector<ChartSpec> specs = chartSpecs(workspace(), EntityId::fleet());
        specs = {specs[1], specs[2], specs[3]}; // round trip, loss, jitter
        auto *charts = new ChartStack(view(), EntityId::fleet(), ChartStack::Layout::SideBySide, split);
        charts->setSpecs(specs);
        charts->setMinimumHeight(180);
        split->addWidget(charts);
        split->setStretchFactor(0, 3);
        split->setStretchFactor(1, 2);
        split->setSizes({420, 240});
        page->addWidget(makeScroll(split, m_content), 1);
        m_split = split;
        connect(split, &QSplitter::splitterMoved, this, [this] { m_byHand = true; });
        resume();
    }

    void showFigures()
    {
        int troubled = 0, critical = 0, draining = 0;
        bool known = false;
        QString without; // a shard whose recorders are all taken
        for (const SnapshotPtr &s : shards()) {
            known = known || (s->at > 0 && !s->readings.empty());
            const Reading recorders = s->readings.get(Metric::ShardRecorders), free = s->readings.get(Metric::ShardRecordersFree);
            if (without.isEmpty() && recorders.isMeasured() && recorders.value > 0 && free.isMeasured() && free.value == 0) without = visibleText(s->name, 40);
            for (const ServerPtr &server : s->servers) {
                if (server->kind != ServerKind::Bridge) continue;
                critical += server->health >= Health::Critical;
                draining += server->draining.value_or(false);
            }
            for (const RoomPtr &room : s->rooms) troubled += room->health >= Health::Warning && room->health != Health::Unknown;
        }
        const Readings &all = workspace().figures();
        const QLocale locale;
        const auto count = [&](Metric metric) {
            const Reading r = all.get(metric);
            return r.isMeasured() ? locale.toString(r.value, 'f', 0) : QStringLiteral("–");
        };
        const auto outOf = [&](FigureTile *tile, Metric some, Metric whole) {
            const bool told = all.get(whole).isMeasured() && all.get(whole).value > 0;
            tile->setFigure(told ? count(some) : QStringLiteral("–"), told ? QStringLiteral("/ ") + count(whole) : QString(), Band::None, !told);
        };
        m_people->setReading(all.get(Metric::ShardPeople));
        const double before = workspace().series.valueAt({EntityId::fleet(), Metric::ShardPeople}, now() - 15 * 60'000, 60'000);
        const int places = int(shards().size()), more = std::isnan(before) ? 0 : int(all.get(Metric::ShardPeople).value - before);
        m_people->setMeaning(!known ? QString() : std::isnan(before) ? QCoreApplication::translate("Overview", "on %n shard(s)", nullptr, places)
                                                : QCoreApplication::translate("Overview", "%1 in 15 min", "+46 people")
                                                      .arg((more > 0 ? QStringLiteral("+") : QString()) + locale.toString(more)));
        m_rooms->setReading(all.get(Metric::ShardRooms));
        m_rooms->setMeaning(!known ? QString() : troubled ? QCoreApplication::translate("Overview", "%n with trouble", nullptr, troubled)
                                                          : QCoreApplication::translate("Overview", "none with trouble"));
        outOf(m_bridges, Metric::ShardBridgesUp, Metric::ShardBridges);
        QStringList meaning;
        if (critical) meaning.append(QCoreApplication::translate("Overview", "%n critical", "bridges", critical));
        if (draining) meaning.append(QCoreApplication::translate("Overview", "%n draining", "bridges", draining));
        if (meaning.isEmpty() && known) meaning.append(QCoreApplication::translate("Overview", "all well"));
        m_bridges->setMeaning(meaning.join(QStringLiteral(" · ")), critical ? Health::Critical : Health::Ok);
        outOf(m_recorders, Metric::ShardRecordersFree, Metric::ShardRecorders);
        m_recorders->setMeaning(without.isEmpty() ? QString() : QCoreApplication::translate("Overview", "%1 has none").arg(without), Health::Warning);
        m_loss->setReading(all.get(Metric::ShardLossUpP95));
        const Reading down = all.get(Metric::ShardLossDownP95), slow = all.get(Metric::ShardRttP95);
        m_loss->setMeaning(down.isMeasured() ? QCoreApplication::translate("Overview", "up · down %1").arg(formatWithUnit(down.value, Unit::Percent, 1, locale)) : QString());
        m_rtt->setReading(all.get(Metric::ShardRttMedian));
        m_rtt->setMeaning(slow.isMeasured() ? QCoreApplication::translate("Overview", "95 % %1").arg(formatWithUnit(slow.value, Unit::Millisecond, 0, locale)) : QString());
        for (FigureTile *tile : {m_people, m_rooms, m_bridges, m_recorders, m_loss, m_rtt}) tile->refreshSpark(now());
        if (const TimeMachine &past = workspace().past; past.isPast()) {
            const auto firing = std::count_if(past.past().alerts.begin(), past.past().alerts.end(), [](const PastNotice &n) { return n.until == 0; });
            m_attention->setWords(!past.isKnown() ? QCoreApplication::translate("Overview", "Nothing was recorded at this moment.")
                                                  : QCoreApplication::translate("Overview", "Causes are told for the present only. %n alert(s) fired then: see Alerts.", nullptr, int(firing)));
        } else {
            m_attention->set(shards(), now());
        }
        fitShards();
        fitLists();
    }

    // The table is as high as its rows, up to half of the room; what follows stands right below it.
    void fitShards()
    {
        const int rows = m_shards->model()->rowCount(), line = m_shards->verticalHeader()->defaultSectionSize();
        const int head = m_shards->horizontalHeader()->height();
        m_shards->setMaximumHeight(rows > 0 ? head + rows * line + 1 : 160);
        m_shards->setMinimumHeight(head + std::clamp(rows, 2, 4) * line + 1);
    }

    // Table and causes get the height they fill, the charts the rest, until somebody drags the line between them. What grows is
    // shown at once; what shrinks waits, so that nothing jumps when a cause comes and goes.
    void fitLists()
    {
        if (m_byHand || m_split->height() < 100) return;
        const int wanted = m_shards->maximumHeight() + m_attention->sizeHint().height() + 34, room = m_split->height();
        const int upper = std::clamp(wanted, m_split->widget(0)->minimumSizeHint().height(), std::max(100, room - std::max(200, room / 3)));
        if (m_room == room && (upper == m_upper || (upper < m_upper && now() - m_since < 30'000))) return;
        m_since = now();
        m_upper = upper;
        m_room = room;
        m_split->setSizes({upper, room - upper});
    }

    // A cause of a whole shard is shown where it can be seen: a lack of recorders among the recorders.
    void showCause(const EntityId &entity, ProblemKind kind)
    {
        if (entity.kind == EntityKind::Shard) {
            navigator().select(entity);
            if (kind == ProblemKind::RecordersNoneFree) navigator().showPage(QStringLiteral("recorders"));
            if (kind == ProblemKind::NoUsableBridge) navigator().showPage(QStringLiteral("bridges"));
            if (kind == ProblemKind::PeoplePoor) navigator().showPage(QStringLiteral("people"));
            return;
        }
        openEntity(entity);
    }

    EmptyState *m_none = nullptr; // while there is no shard
    QWidget *m_content = nullptr; // all that follows; null before the first shard
    FigureTile *m_people = nullptr, *m_rooms = nullptr, *m_bridges = nullptr, *m_recorders = nullptr, *m_loss = nullptr, *m_rtt = nullptr;
    LiveTable *m_shards = nullptr;
    AttentionList *m_attention = nullptr;
    QSplitter *m_split = nullptr;
    bool m_byHand = false;   // the operator has chosen the heights
    int m_upper = 0, m_room = 0;
    qint64 m_since = 0;
};

} // namespace

Page *makeOverviewTab(const View &view, QWidget *parent) { return new OverviewTab(view, parent); }

} // namespace jitscope
