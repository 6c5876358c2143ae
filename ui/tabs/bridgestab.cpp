// Bridges (look §8.5): which one is out, how loaded they are, and below it who relays to whom within a shard.
#include "base/text.h"
#include "items/servertable.h"
#include "tabs/meshview.h"
#include "tabs/pages.h"
#include "tabs/tablepage.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QScrollArea>
#include <QSplitter>

namespace jitscope {
namespace {

class BridgesTab : public TablePage
{
public:
    BridgesTab(const View &view, QWidget *parent)
        : TablePage(view, parent)
    {
        auto *split = new QSplitter(Qt::Vertical, this);
        split->setChildrenCollapsible(false);
        m_table = addTable(QStringLiteral("bridges"), new ServerTable(view.workspace.fleet, view.navigator.scope(), {ServerKind::Bridge}), "stress", split);
        m_table->setEmptyState(QStringLiteral("bridge"), QCoreApplication::translate("Tabs", "Jicofo knows no bridges."),
                               QCoreApplication::translate("Tabs", "Bridges join the room jvbbrewery; the doctor tells why they do not."));
        m_table->setMinimumHeight(120);
        split->addWidget(m_table);
        m_lower = new QWidget(split);
        auto *column = new QVBoxLayout(m_lower);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        m_head = new SectionHead(QCoreApplication::translate("Tabs", "Relay mesh"), {}, m_lower);
        column->addWidget(m_head);
        auto *scroll = new QScrollArea(m_lower);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        m_mesh = new MeshView(scroll);
        scroll->setWidget(m_mesh);
        column->addWidget(scroll, 1);
        split->addWidget(m_lower);
        split->setStretchFactor(0, 1);
        split->setStretchFactor(1, 0);
        split->setSizes({420, 220});
        this->column()->addWidget(split, 1);
        connect(m_mesh, &MeshView::bridgeChosen, this, [this](const ServerId &bridge) { navigator().select(EntityId::of(m_drawn, bridge)); });
        connect(&navigator(), &Navigator::selectionChanged, this, [this] { showMesh(); });
    }

protected:
    void refresh() override
    {
        int sources = 0;
        bool answered = false;
        for (const SnapshotPtr &s : shards()) {
            sources += int(s->sources.size());
            answered = answered || s->at > 0;
        }
        m_table->setLoading(answered ? QString() : QCoreApplication::translate("Tabs", "Asking %n source(s)…", nullptr, sources));
        showMesh();
    }

private:
    // Relays stay within a shard: that of the selection, else the one that relays most; it stays until another is chosen.
    void showMesh()
    {
        SnapshotPtr shown;
        int most = -1;
        const QString wanted = navigator().selected().shard.isEmpty() ? m_shard.value : navigator().selected().shard;
        for (const SnapshotPtr &s : shards()) {
            if (s->id.value == wanted) {
                shown = s;
                break;
            }
            if (const int legs = relayMesh(*s).legs(); legs > most) {
                most = legs;
                shown = s;
            }
        }
        RelayMesh mesh = shown ? relayMesh(*shown) : RelayMesh{};
        m_lower->setVisible(mesh.size() > 1);
        if (mesh.size() < 2) return;
        const QString name = visibleText(shown->name.isEmpty() ? shown->id.value : shown->name, 60);
        m_head->setRemark(mesh.legs() ? QCoreApplication::translate("Tabs", "%1 · from row to column, round trip and bit rate").arg(name)
                                      : QCoreApplication::translate("Tabs", "%1 · no room spans two bridges now").arg(name));
        if (mesh.legs() > 0 || navigator().selected().shard == shown->id.value) m_shard = shown->id; // kept once it says something
        m_drawn = shown->id;
        m_mesh->set(std::move(mesh));
    }

    LiveTable *m_table;
    QWidget *m_lower;
    SectionHead *m_head;
    MeshView *m_mesh;
    ShardId m_shard;      // kept while nothing else is selected; empty: not settled
    ShardId m_drawn; // of what is drawn
};

} // namespace

Page *makeBridgesTab(const View &view, QWidget *parent) { return new BridgesTab(view, parent); }

} // namespace jitscope
