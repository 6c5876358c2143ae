#include "tabs/alertstab.h"

#include "base/text.h"
#include "dialogs/mutedialogs.h"
#include "dialogs/offermenu.h"
#include "dialogs/ruledialog.h"
#include "items/alertwords.h"
#include "panels/alertparts.h"
#include "tabs/alertlanes.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QCursor>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

constexpr qint64 laneBeatMs = 5000; // a pixel of the hour is longer

} // namespace

AlertsTab::AlertsTab(const View &view, QWidget *parent)
    : TablePage(view, parent), m_model(new AlertTable(view.workspace.alerts, view.navigator.scope(), now())), m_lanes(new AlertLanes), m_filter(new QLineEdit(this)), m_tools(new QWidget(this))
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    auto *chips = new QWidget(bar);
    chips->setObjectName(QStringLiteral("chips"));
    auto *flow = new FlowLayout(6, chips);
    auto *group = new QButtonGroup(this);
    addChip(AlertTable::Filter::Firing, placeWord(AlertPlace::Firing));
    addChip(AlertTable::Filter::Pending, placeWord(AlertPlace::Pending));
    addChip(AlertTable::Filter::Acknowledged, tr("Acknowledged"));
    addChip(AlertTable::Filter::Muted, placeWord(AlertPlace::Muted));
    addChip(AlertTable::Filter::Resolved, tr("Resolved today"));
    for (const Chip &c : m_chips) {
        group->addButton(c.button, int(c.filter));
        flow->addWidget(c.button);
    }
    m_chips.front().button->setChecked(true);
    row->addWidget(chips, 1);
    m_filter->setObjectName(QStringLiteral("alertFilter"));
    m_filter->setPlaceholderText(tr("Rule, shard, target"));
    m_filter->setAccessibleName(tr("Filter by rule, shard or target"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(m_filter, QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(140);
    m_filter->setMaximumWidth(220);
    setSmall(m_filter);
    row->addWidget(m_filter, 0, Qt::AlignTop);
    column()->addWidget(bar);
    column()->addWidget(makeRule(this));

    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    m_table = addTable(QStringLiteral("alerts"), m_model, "people", split);
    m_table->setAccessibleName(tr("Alerts"));
    m_table->setGrouped();
    m_table->order().setRankRole(RankRole);
    m_table->cells().setActionNames({{QStringLiteral("ack"), tr("Acknowledge…")}, {QStringLiteral("snooze"), tr("Snooze")}, {QStringLiteral("bell-off"), tr("Silence…")}});
    m_table->order().beat();
    m_table->setMinimumHeight(120);
    split->addWidget(m_table);
    auto *below = new QWidget(split);
    auto *lower = new QVBoxLayout(below);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(0);
    auto *head = new SectionHead(tr("Last hour"), tr("height and colour by severity"), below);
    head->addWidget(new LaneLegend(head));
    lower->addWidget(makeRule(below));
    lower->addWidget(head);
    m_lanesScroll = makeScroll(m_lanes, below);
    lower->addWidget(m_lanesScroll, 1);
    split->addWidget(below);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    m_split = split;
    connect(split, &QSplitter::splitterMoved, this, [this] { m_byHand = true; });
    column()->addWidget(split, 1);

    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    auto *rules = new QPushButton(icon(this, QStringLiteral("settings")), tr("Rules…"), m_tools), *maintenance = new QPushButton(icon(this, QStringLiteral("bell-off")), tr("Maintenance…"), m_tools);
    rules->setObjectName(QStringLiteral("rules"));
    maintenance->setObjectName(QStringLiteral("maintenance"));
    for (QPushButton *b : {rules, maintenance}) {
        setSmall(b);
        tools->addWidget(b);
    }
    m_tools->hide();
    connect(rules, &QPushButton::clicked, this, [this] { RuleDialog::ask(workspace(), {}, this); });
    connect(maintenance, &QPushButton::clicked, this, [this] { askMaintenance(workspace(), navigator().scope(), this); });

    const QVariantMap kept = workspace().settings.layout(QStringLiteral("page/alerts"));
    const int filter = std::clamp(kept.value(QStringLiteral("filter")).toInt(), 0, int(AlertTable::Filter::Resolved));
    if (QAbstractButton *chip = group->button(filter)) chip->setChecked(true);
    m_model->setFilter(AlertTable::Filter(filter));
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        m_model->setFilter(AlertTable::Filter(id));
        m_table->order().beat();
        workspace().settings.setLayout(QStringLiteral("page/alerts"), {{QStringLiteral("filter"), id}});
        refresh();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setText(text);
        m_table->order().beat();
        showEmpty();
    });
    connect(m_model, &AlertTable::countsChanged, this, &AlertsTab::showCounts);
    connect(&workspace().alerts, &AlertBoard::fired, this, [this] {
        m_laned = 0;
        if (m_active) m_table->order().beat(); // a new cause is in sight at once, unless a row is pointed at
    });
    connect(m_table, &LiveTable::actionPressed, this, &AlertsTab::act);
    connect(m_table, &LiveTable::entityOpened, this, &AlertsTab::open);
    connect(m_table, &LiveTable::menuAboutToShow, this, [this](QMenu *menu, const EntityId &entity) {
        if (entity.kind != EntityKind::Alert || entity.room == QLatin1String("head")) return;
        const QList<EntityId> all = m_table->selectedEntities();
        const std::vector<EntityId> things(all.begin(), all.end());
        if (entity.room == QLatin1String("silence")) {
            menu->addAction(tr("End now"), this, [this, id = entity.id] { workspace().alerts.unsilence(id, now()); });
            return;
        }
        const QPoint at = QCursor::pos();
        const auto add = [&](const char *name, const QString &text, const char *keys, auto &&act) {
            QAction *action = menu->addAction(icon(this, QLatin1String(name)), text, this, act);
            action->setShortcut(QKeySequence(QLatin1String(keys)));
        };
        add("ack", tr("Acknowledge…"), "A", [this, things] { askAcknowledge(workspace(), things, this); });
        add("snooze", tr("Snooze"), "Z", [this, things, at] { askSnooze(workspace(), things, this, at); });
        add("bell-off", tr("Silence…"), "S", [this, things] { askSilence(workspace(), things, this); });
        if (const Alert *a = workspace().alerts.alert(entity.id.toULongLong())) {
            menu->addSeparator();
            if (workspace().alerts.rule(a->key.rule) && a->key.origin.isEmpty()) menu->addAction(icon(this, QStringLiteral("settings")), tr("Rule…"), this, [this, rule = a->key.rule] { RuleDialog::ask(workspace(), rule, this); });
            addOffers(menu, workspace(), {a->key.target}, this);
        }
    });
    connect(m_lanes, &AlertLanes::chosen, this, [this](int lane) {
        const auto all = shards();
        if (lane < int(all.size())) navigator().select(EntityId::of(all[size_t(lane)]->id));
    });
    showCounts();
    showEmpty();
}

void AlertsTab::addChip(AlertTable::Filter filter, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFont(textFont(this, TextRole::Label));
    button->setObjectName(QStringLiteral("chip-%1").arg(int(filter)));
    setLook(button, ButtonLook::Plain);
    setSmall(button);
    m_chips.push_back({filter, name, button});
}

void AlertsTab::setActive(bool active)
{
    m_active = active;
    TablePage::setActive(active);
    if (!active) return;
    m_laned = 0;
    m_table->order().beat();
    // the panel tells of the worst one unless something is chosen
    if (navigator().selected().kind == EntityKind::Alert || m_table->order().rowCount() == 0) return;
    for (int row = 0; row < m_table->order().rowCount(); ++row) {
        const EntityId entity = m_table->entityAt(m_table->order().index(row, 0));
        if (entity.kind == EntityKind::Alert && entity.room != QLatin1String("head")) return navigator().select(entity);
    }
}

void AlertsTab::refresh()
{
    showEmpty();
    if (now() - m_laned >= laneBeatMs) showLanes();
}

void AlertsTab::showCounts()
{
    const AlertTable::Counts c = m_model->counts();
    const int counts[] = {c.firing, c.pending, c.acknowledged, c.muted, c.resolved};
    for (const Chip &chip : m_chips) {
        const QString text = chip.name + QStringLiteral("  ") + QLocale().toString(counts[size_t(chip.filter)]);
        if (chip.button->text() == text) continue;
        chip.button->setText(text);
        chip.button->setAccessibleName(text);
        chip.button->updateGeometry();
    }
}

void AlertsTab::showEmpty()
{
    if (!m_filter->text().trimmed().isEmpty()) return m_table->setEmptyState(QStringLiteral("filter"), tr("No alert has that in its rule, shard or target."));
    const int resolved = m_model->counts().resolved;
    switch (m_model->filter()) {
    case AlertTable::Filter::Firing: return m_table->setEmptyState(QStringLiteral("bell"), resolved > 0 ? tr("Nothing is firing. %n resolved today.", "", resolved) : tr("Nothing is firing."));
    case AlertTable::Filter::Pending: return m_table->setEmptyState(QStringLiteral("bell"), tr("Nothing is pending."));
    case AlertTable::Filter::Acknowledged: return m_table->setEmptyState(QStringLiteral("ack"), tr("Nothing is acknowledged."));
    case AlertTable::Filter::Muted: return m_table->setEmptyState(QStringLiteral("bell-off"), tr("Nothing is muted."));
    case AlertTable::Filter::Resolved: return m_table->setEmptyState(QStringLiteral("history"), tr("Nothing has been resolved today."));
    }
}

void AlertsTab::showLanes()
{
    m_laned = now();
    const qint64 from = m_laned - AlertLanes::SpanMs;
    std::vector<WatchedShard> watched;
    for (const SnapshotPtr &s : shards()) {
        constexpr int Columns = 240;
        const auto people = workspace().series.window({EntityId::of(s->id), Metric::ShardPeople}, from, m_laned, Columns);
        const auto first = std::find_if(people.begin(), people.end(), [](const SeriesColumn &c) { return !std::isnan(c.last); });
        const qint64 since = first == people.begin() ? 0 : from + qint64(first - people.begin()) * AlertLanes::SpanMs / Columns;
        watched.push_back({s->id, s->name.isEmpty() ? s->id.value : s->name, since});
    }
    const bool other = watched.size() != m_lanes->lanes().size();
    m_lanes->set(alertLanes(workspace().alerts, watched, from, m_laned), m_laned);
    // three lanes are always in sight, all of them where the table keeps half of the room
    m_lanesScroll->setMinimumHeight(std::min(m_lanes->sizeHint().height(), m_lanes->heightOf(3)));
    if (m_byHand || m_split->height() < 100 || (!other && m_splitAt == m_split->height())) return;
    m_splitAt = m_split->height();
    const int below = std::min(m_lanes->sizeHint().height() + 33, m_splitAt / 2);
    m_split->setSizes({m_splitAt - below, below});
}

void AlertsTab::act(const EntityId &entity, const QString &icon)
{
    if (icon == QLatin1String("ack")) askAcknowledge(workspace(), {entity}, this);
    else if (icon == QLatin1String("bell-off")) askSilence(workspace(), {entity}, this);
    else if (icon == QLatin1String("snooze")) askSnooze(workspace(), {entity}, this, QCursor::pos());
}

// Enter or a double click leads to what the alert is about.
void AlertsTab::open(const EntityId &entity)
{
    if (entity.kind != EntityKind::Alert || !entity.room.isEmpty()) return;
    const Alert *a = workspace().alerts.alert(entity.id.toULongLong());
    if (!a) return;
    const AlertWay way = wayOf(workspace(), *a, a->key.origin.isEmpty() ? workspace().alerts.rule(a->key.rule) : nullptr);
    if (way.entity.kind == EntityKind::Room || way.entity.kind == EntityKind::Person) return navigator().open(way.entity);
    navigator().select(way.entity);
    if (!way.page.isEmpty()) navigator().showPage(way.page);
}

Page *makeAlertsTab(const View &view, QWidget *parent) { return new AlertsTab(view, parent); }

} // namespace jitscope

#include "moc_alertstab.cpp"
