#include "tabs/tablepage.h"

#include "dialogs/offermenu.h"
#include "report/meetingreport.h"

#include <QBoxLayout>
#include <QMenu>

namespace jitscope {

TablePage::TablePage(const View &view, QWidget *parent)
    : Page(view, parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setBackgroundRole(QPalette::Base); // heads and tiles stand on the same surface as the table
    setAutoFillBackground(true);
    m_tick.setInterval(1000);
    const auto beat = [this] {
        for (TableModelBase *model : m_models) model->tick(now());
        refresh();
    };
    connect(&m_tick, &QTimer::timeout, this, beat);
    connect(&workspace().fleet, &Fleet::updated, this, [this](const ShardId &shard) {
        // not within the delivery of the snapshot, which all tables follow already, and once for several
        if (m_active && !m_soon.isActive() && (navigator().scope().kind == EntityKind::Fleet || navigator().scope().shard == shard.value)) m_soon.start();
    });
    connect(&workspace().past, &TimeMachine::moved, this, [this] {
        if (m_active && !m_soon.isActive()) m_soon.start();
    });
    connect(&workspace().past.series(), &PastSeries::came, this, [this] {
        if (m_active && !m_soon.isActive()) m_soon.start();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        workspace().pacer.soon(this, [this] {
            if (!m_active) return false;
            if (workspace().past.isPast())
                for (TableModelBase *model : m_models) model->tick(now());
            refresh();
            return false;
        });
    });
}

void TablePage::setActive(bool active)
{
    m_active = active;
    if (!active) {
        m_tick.stop();
        m_soon.stop();
        return;
    }
    for (TableModelBase *model : m_models) model->tick(now());
    refresh();
    m_tick.start();
}

LiveTable *TablePage::addTable(const QString &name, TableModelBase *model, const char *pain, QWidget *parent)
{
    m_table = makeTable(name, model, pain, parent);
    m_table->setSearch(navigator().search());
    connect(&navigator(), &Navigator::searchChanged, m_table, &LiveTable::setSearch);
    return m_table;
}

LiveTable *TablePage::makeTable(const QString &name, TableModelBase *model, const char *pain, QWidget *parent)
{
    auto *table = new LiveTable(name, workspace(), parent ? parent : this);
    model->setParent(table);
    table->setSource(model, pain ? model->columnOf(pain) : -1);
    m_models.push_back(model);
    connect(table, &LiveTable::entitySelected, this, [this](const EntityId &entity) { navigator().select(entity); });
    connect(table, &LiveTable::entityOpened, this, &TablePage::openEntity);
    connect(table, &LiveTable::menuAboutToShow, this, [this, table](QMenu *menu, const EntityId &entity) {
        if (entity.kind == EntityKind::Room) menu->addAction(tr("Report…"), this, [this, entity] { saveReport(view(), entity, this); });
        const QList<EntityId> chosen = table->selectedEntities();
        addOffers(menu, workspace(), {chosen.begin(), chosen.end()}, this);
    });
    connect(&navigator(), &Navigator::crosshairChanged, table, [table](qint64 at) {
        table->cells().setCrosshair(at);
        table->viewport()->update();
    });
    connect(&navigator(), &Navigator::selectionChanged, table, [table](const EntityId &entity) {
        if (table->current() != entity) table->selectEntity(entity);
    });
    return table;
}

std::vector<SnapshotPtr> TablePage::shards() const
{
    std::vector<SnapshotPtr> out;
    for (const SnapshotPtr &s : workspace().fleet.shards())
        if (navigator().scope().kind == EntityKind::Fleet || navigator().scope().shard == s->id.value) out.push_back(s);
    return out;
}

void TablePage::openEntity(const EntityId &entity)
{
    switch (entity.kind) {
    case EntityKind::Room:
    case EntityKind::Person: navigator().open(entity); return;
    case EntityKind::Server: {
        navigator().select(entity);
        const ServerPtr server = workspace().fleet.server({entity.shard}, {entity.id});
        if (server && server->kind == ServerKind::Bridge) navigator().showPage(QStringLiteral("bridges"));
        if (server && server->kind == ServerKind::Recorder) navigator().showPage(QStringLiteral("recorders"));
        return;
    }
    default: navigator().select(entity);
    }
}

} // namespace jitscope

#include "moc_tablepage.cpp"
