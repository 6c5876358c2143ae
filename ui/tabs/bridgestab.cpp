// Bridges (look §8.5): which one is out, how loaded they are, and below it who relays to whom within a shard.
#include "base/text.h"
#include "items/servertable.h"
#include "privacy/roomlabel.h"
#include "tabs/meshview.h"
#include "tabs/pages.h"
#include "tabs/tablepage.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QComboBox>
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
        m_table = addTable(QStringLiteral("bridges"), followed(new ServerTable(view.workspace.fleet, view.navigator.scope(), {ServerKind::Bridge}), view.workspace.operations), "stress", split);
        m_table->setEmptyState(QStringLiteral("bridge"), QCoreApplication::translate("Tabs", "Jicofo knows no bridges."),
                               QCoreApplication::translate("Tabs", "Bridges join the room jvbbrewery; the doctor tells why they do not."));
        m_table->setMinimumHeight(120);
        split->addWidget(m_table);
        m_lower = new QWidget(split);
        auto *column = new QVBoxLayout(m_lower);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        m_head = new SectionHead(QCoreApplication::translate("Tabs", "Relay mesh"), {}, m_lower);
        m_legend = new MeshLegend(m_head);
        m_measure = new Segments(QCoreApplication::translate("Tabs", "Measure of the relay mesh"), m_head);
        m_measure->add(QCoreApplication::translate("Tabs", "RTT"), int(MeshView::Measure::RoundTrip), QCoreApplication::translate("Tabs", "Round trip of each leg"));
        m_measure->add(QCoreApplication::translate("Tabs", "Bit rate"), int(MeshView::Measure::BitRate), QCoreApplication::translate("Tabs", "Bit rate of each leg, from row to column"));
        m_measure->setValue(int(MeshView::Measure::RoundTrip));
        m_room = new QComboBox(m_head);
        m_room->setAccessibleName(QCoreApplication::translate("Tabs", "Relay mesh of all rooms or of one"));
        m_room->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_room->setMinimumContentsLength(14);
        for (QWidget *w : {static_cast<QWidget *>(m_legend), static_cast<QWidget *>(m_measure), static_cast<QWidget *>(m_room)}) m_head->addWidget(w);
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
        const QVariantMap kept = view.workspace.settings.layout(QStringLiteral("page/bridges"));
        m_measure->setValue(std::clamp(kept.value(QStringLiteral("measure"), 0).toInt(), 0, 1));
        const auto measure = [this](int value) {
            m_mesh->setMeasure(MeshView::Measure(value));
            m_legend->setMeasure(MeshView::Measure(value));
        };
        measure(m_measure->value());
        connect(m_measure, &Segments::picked, this, [this, measure](int value) {
            measure(value);
            workspace().settings.setLayout(QStringLiteral("page/bridges"), {{QStringLiteral("measure"), value}});
        });
        connect(m_room, &QComboBox::activated, this, [this] { showMesh(); });
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
    // The rooms that span bridges; the chosen one stays chosen while it does.
    void offerRooms(const SnapshotPtr &shard)
    {
        QStringList rooms;
        if (shard)
            for (const ServerPtr &s : shard->servers)
                for (const RelayLeg &leg : s->relays)
                    if (!leg.room.isEmpty() && !rooms.contains(leg.room.value)) rooms << leg.room.value;
        rooms.sort();
        rooms.prepend(QString());
        if (rooms == m_rooms) return;
        const QString before = m_room->currentData().toString();
        m_rooms = rooms;
        m_room->clear();
        for (const QString &room : rooms) m_room->addItem(room.isEmpty() ? QCoreApplication::translate("Tabs", "All rooms") : roomLabel(RoomId{room}, 60), room);
        m_room->setCurrentIndex(std::max(0, int(rooms.indexOf(before))));
    }

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
        offerRooms(shown);
        RelayMesh mesh = shown ? relayMesh(*shown, RoomId{m_room->currentData().toString()}) : RelayMesh{};
        m_lower->setVisible(mesh.size() > 1);
        if (mesh.size() < 2) return;
        const QString name = visibleText(shown->name.isEmpty() ? shown->id.value : shown->name, 60);
        m_head->setRemark(mesh.legs() ? QCoreApplication::translate("Tabs", "%1 · from row to column").arg(name)
                                      : QCoreApplication::translate("Tabs", "%1 · no room spans two bridges now").arg(name));
        if (mesh.legs() > 0 || navigator().selected().shard == shown->id.value) m_shard = shown->id; // kept once it says something
        m_drawn = shown->id;
        m_mesh->set(std::move(mesh));
    }

    LiveTable *m_table;
    QWidget *m_lower;
    SectionHead *m_head;
    MeshView *m_mesh;
    MeshLegend *m_legend;
    Segments *m_measure;
    QComboBox *m_room;
    QStringList m_rooms; // ids, the empty one first
    ShardId m_shard;      // kept while nothing else is selected; empty: not settled
    ShardId m_drawn; // of what is drawn
};

} // namespace

Page *makeBridgesTab(const View &view, QWidget *parent) { return new BridgesTab(view, parent); }

} // namespace jitscope
