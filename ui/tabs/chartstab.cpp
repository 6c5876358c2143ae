#include "tabs/chartstab.h"

#include "base/text.h"
#include "charts/chartstack.h"
#include "charts/smallmultiples.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace jitscope {
namespace {

// What the first box offers: one thing, or all of a kind beside each other.
struct Choice
{
    enum class Of : quint8 { One, Shards, Bridges } of = Of::One;
    EntityId entity;
    QString name;
    friend bool operator==(const Choice &, const Choice &) = default;
};

std::string_view prefixOf(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Bridge: return "bridge.";
    case ServerKind::Recorder: return "recorder.";
    case ServerKind::Focus: return "focus.";
    case ServerKind::Prosody: return "prosody.";
    case ServerKind::Host: return "host.";
    default: return "none";
    }
}

class ChartsTab : public Page
{
    Q_DECLARE_TR_FUNCTIONS(ChartsTab)

public:
    ChartsTab(const View &v, QWidget *parent)
        : Page(v, parent)
        , m_what(new QComboBox(this))
        , m_metric(new QComboBox(this))
        , m_past(new PlainLabel(QString(), TextRole::Small, Ink::Text2, this))
        , m_stack(new ChartStack(v, EntityId::fleet(), ChartStack::Layout::Stacked))
        , m_multiples(new SmallMultiples(v))
        , m_bodies(new QStackedWidget(this))
        , m_empty(new EmptyState(QStringLiteral("chart"), tr("Nothing to draw yet."), tr("Charts begin with the first answer of a shard."), this))
    {
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
        m_what->setAccessibleName(tr("Show charts of"));
        m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_what->setMinimumContentsLength(28);
        m_what->setMaxVisibleItems(24);
        m_metric->setAccessibleName(tr("Figure"));
        m_metric->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_metric->setMinimumContentsLength(28);
        m_metric->setMaxVisibleItems(24);

        auto *tools = new QHBoxLayout;
        tools->setContentsMargins(12, 8, 12, 8);
        tools->setSpacing(8);
        auto *ofLabel = new PlainLabel(tr("Charts of"), TextRole::Label, Ink::Text2, this);
        auto *figureLabel = new PlainLabel(tr("Figure"), TextRole::Label, Ink::Text2, this);
        ofLabel->setBuddy(m_what);
        figureLabel->setBuddy(m_metric);
        tools->addWidget(ofLabel);
        tools->addWidget(m_what);
        tools->addSpacing(12);
        tools->addWidget(figureLabel);
        tools->addWidget(m_metric);
        m_past->setElided(true); // it is a remark: no page is made wide by it
        m_past->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        tools->addWidget(m_past, 1);

        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addLayout(tools);
        column->addWidget(makeRule(this));
        column->addWidget(m_bodies, 1);
        for (QWidget *body : {static_cast<QWidget *>(m_stack), static_cast<QWidget *>(m_multiples)}) {
            auto *scroll = new QScrollArea(m_bodies);
            scroll->setFrameShape(QFrame::NoFrame);
            scroll->setWidgetResizable(true);
            scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            scroll->setFocusPolicy(Qt::NoFocus);
            scroll->setWidget(body);
            m_bodies->addWidget(scroll);
        }
        m_bodies->addWidget(m_empty);

        connect(m_what, &QComboBox::activated, this, [this] { offerMetrics(); draw(); });
        connect(m_metric, &QComboBox::activated, this, [this] { draw(); });
        connect(m_multiples, &SmallMultiples::activated, this, [this](const EntityId &e) {
            navigator().select(e);
            choose(e);
        });
        connect(&navigator(), &Navigator::selectionChanged, this, [this](const EntityId &e) {
            if (m_active) choose(e);
        });
        connect(&workspace().fleet, &Fleet::shardsChanged, this, [this] { offer(); });
        m_beat.setInterval(5000); // who comes and goes
        m_beat.callOnTimeout(this, [this] { offer(); });
        offer();
    }

    void setActive(bool active) override
    {
        m_active = active;
        if (active) {
            m_beat.start();
            offer();
            choose(navigator().selected());
        } else {
            m_beat.stop();
        }
    }

private:
    Choice chosen() const
    {
        const int i = m_what->currentIndex();
        return i >= 0 && i < int(m_choices.size()) ? m_choices[size_t(i)] : Choice{};
    }

    std::vector<Choice> choices() const
    {
        std::vector<Choice> all;
        const EntityId scope = navigator().scope();
        const bool everything = scope.kind != EntityKind::Shard;
        if (everything && !workspace().fleet.shards().empty()) {
            all.push_back({Choice::Of::One, EntityId::fleet(), tr("All shards together")});
            all.push_back({Choice::Of::Shards, EntityId::fleet(), tr("All shards, side by side")});
        }
        for (const SnapshotPtr &s : workspace().fleet.shards()) {
            if (!everything && s->id.value != scope.shard) continue;
            const QString shard = visibleText(s->name.isEmpty() ? s->id.value : s->name, 48), in = everything ? shard + QStringLiteral(" · ") : QString();
            all.push_back({Choice::Of::One, EntityId::of(s->id), shard});
            all.push_back({Choice::Of::Bridges, EntityId::of(s->id), in + tr("All bridges, side by side")});
            for (const ServerPtr &server : s->servers)
                all.push_back({Choice::Of::One, EntityId::of(s->id, server->id), in + visibleText(server->name.isEmpty() ? server->id.value : server->name, 64)});
            if (everything) continue; // rooms and people only where they can be overseen
            for (const RoomPtr &room : s->rooms) all.push_back({Choice::Of::One, EntityId::of(s->id, room->id), tr("Room %1").arg(visibleText(room->name, 64))});
        }
        // the chosen person stays on offer for as long as it is shown
        if (const EntityId e = navigator().selected(); e.kind == EntityKind::Person) {
            const PersonPtr p = workspace().fleet.person(ShardId{e.shard}, RoomId{e.room}, PersonId{e.id});
            all.push_back({Choice::Of::One, e, tr("Person %1").arg(visibleText(p && !p->name.isEmpty() ? p->name : e.id, 64))});
        }
        return all;
    }

    void offer()
    {
        std::vector<Choice> now = choices();
        if (now == m_choices) {
            if (m_bodies->currentIndex() == 1) draw(); // the order of the cells is worst first
            else mark();
            return;
        }
        const Choice before = chosen();
        m_choices = std::move(now);
        const QSignalBlocker quiet(m_what);
        m_what->clear();
        for (const Choice &c : m_choices) m_what->addItem(c.name);
        int at = m_choices.empty() ? -1 : 0;
        for (size_t i = 0; i < m_choices.size(); ++i)
            if (m_choices[i].of == before.of && m_choices[i].entity == before.entity) at = int(i);
        m_what->setCurrentIndex(at);
        offerMetrics();
        draw();
    }

    // follows the selection of the window when it is one of the things on offer
    void choose(const EntityId &e)
    {
        if (e.kind == EntityKind::Person) offer();
        for (size_t i = 0; i < m_choices.size(); ++i)
            if (m_choices[i].of == Choice::Of::One && m_choices[i].entity == e && m_what->currentIndex() != int(i)) {
                m_what->setCurrentIndex(int(i));
                offerMetrics();
                draw();
            }
    }

    std::vector<Metric> metricsOf(const Choice &c) const
    {
        std::vector<Metric> all;
        MetricScope scope = MetricScope::Shard;
        std::string_view prefix;
        if (c.of == Choice::Of::Bridges) scope = MetricScope::Server, prefix = prefixOf(ServerKind::Bridge);
        else if (c.entity.kind == EntityKind::Room) scope = MetricScope::Room;
        else if (c.entity.kind == EntityKind::Person) scope = MetricScope::Person;
        else if (c.entity.kind == EntityKind::Server) {
            scope = MetricScope::Server;
            const ServerPtr server = workspace().fleet.server(ShardId{c.entity.shard}, ServerId{c.entity.id});
            prefix = prefixOf(server ? server->kind : ServerKind::Bridge);
        }
        for (const MetricRow &r : catalogue())
            if (r.scope == scope && r.unit != Unit::EpochMillisecond && std::string_view(r.key).starts_with(prefix)) all.push_back(r.metric);
        return all;
    }

    void offerMetrics()
    {
        const Choice c = chosen();
        const Metric before = metric();
        m_metrics = metricsOf(c);
        const QSignalBlocker quiet(m_metric);
        m_metric->clear();
        m_ready = c.of == Choice::Of::One;
        if (m_ready) m_metric->addItem(tr("The most important"));
        int at = 0;
        for (const Metric m : m_metrics) {
            const QString unit = unitSign(row(m).unit);
            m_metric->addItem(unit.isEmpty() ? metricTitle(m) : QStringLiteral("%1 (%2)").arg(metricTitle(m), unit));
            const bool byDefault = !m_ready && (m == Metric::BridgeStress || m == Metric::ShardRttP95) && before == Metric::Count_;
            if (m == before || byDefault) at = m_metric->count() - 1;
        }
        m_metric->setCurrentIndex(at);
    }

    Metric metric() const // Count_: the ready set
    {
        const int i = m_metric->currentIndex() - (m_ready ? 1 : 0);
        return i >= 0 && i < int(m_metrics.size()) ? m_metrics[size_t(i)] : Metric::Count_;
    }

    void mark()
    {
        const Choice c = chosen();
        const SnapshotPtr shard = workspace().fleet.shard(ShardId{c.entity.shard});
        m_stack->setMarks(shard && c.of == Choice::Of::One ? marksOf(workspace(), *shard, c.entity) : std::vector<Mark>());
    }

    void draw()
    {
        const Choice c = chosen();
        if (m_choices.empty()) {
            m_bodies->setCurrentWidget(m_empty);
            return;
        }
        if (c.of != Choice::Of::One) {
            m_multiples->set(metric() == Metric::Count_ ? Metric::ShardPeople : metric(), cells(c));
            m_bodies->setCurrentIndex(1);
            tellPast();
            return;
        }
        if (metric() == Metric::Count_) {
            m_stack->setSpecs(chartSpecs(workspace(), c.entity));
        } else {
            ChartSpec one{metricTitle(metric()), {}, {{{c.entity, metric()}, c.name, TrackStyle::Main}}};
            m_stack->setSpecs({one});
        }
        for (LiveChart *chart : m_stack->charts()) {
            chart->setMinimumHeight(132);
            connect(chart, &LiveChart::pastChanged, this, &ChartsTab::tellPast, Qt::UniqueConnection);
        }
        mark();
        if (m_stack->charts().empty()) m_bodies->setCurrentWidget(m_empty);
        else m_bodies->setCurrentIndex(0);
        tellPast();
    }

    // Each sentence once, and those that tell most first: one Prometheus, and what it has not.
    void tellPast()
    {
        QStringList all;
        if (m_bodies->currentIndex() == 0)
            for (const LiveChart *chart : m_stack->charts())
                if (const QString one = chart->pastSentence(); !one.isEmpty() && !all.contains(one)) all << one;
        const QString text = all.mid(0, 2).join(u' ');
        if (m_past->text() == text) return;
        m_past->setText(text);
    }

    // worst first by health, then by the newest value
    std::vector<SmallMultiples::Cell> cells(const Choice &c) const
    {
        struct Ranked { SmallMultiples::Cell cell; Health health; double value; };
        std::vector<Ranked> ranked;
        const Metric m = metric() == Metric::Count_ ? Metric::ShardPeople : metric();
        const auto valueOf = [&](const Readings &r) { const Reading x = r.get(m); return x.hasValue() ? x.value : -1; };
        for (const SnapshotPtr &s : workspace().fleet.shards()) {
            if (c.of == Choice::Of::Shards) {
                ranked.push_back({{EntityId::of(s->id), s->name.isEmpty() ? s->id.value : s->name}, s->health, valueOf(s->readings)});
            } else if (s->id.value == c.entity.shard) {
                for (const ServerPtr &v : s->servers)
                    if (v->kind == ServerKind::Bridge) ranked.push_back({{EntityId::of(s->id, v->id), v->name.isEmpty() ? v->id.value : v->name}, v->health, valueOf(v->readings)});
            }
        }
        std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.health != b.health ? b.health < a.health : a.value > b.value; });
        std::vector<SmallMultiples::Cell> out;
        for (Ranked &r : ranked) out.push_back(std::move(r.cell));
        return out;
    }

    QComboBox *m_what, *m_metric;
    PlainLabel *m_past; // where what is older than this program comes from, or why it is not there
    ChartStack *m_stack;
    SmallMultiples *m_multiples;
    QStackedWidget *m_bodies;
    EmptyState *m_empty;
    std::vector<Choice> m_choices;
    std::vector<Metric> m_metrics;
    bool m_ready = true;  // the first entry is the ready set
    bool m_active = false;
    QTimer m_beat;
};

} // namespace

Page *makeChartsTab(const View &view, QWidget *parent) { return new ChartsTab(view, parent); }

} // namespace jitscope
