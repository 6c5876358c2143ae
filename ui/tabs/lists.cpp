// The pages that are one table: rooms, people.
#include "items/participanttable.h"
#include "items/roomtable.h"
#include "tabs/pages.h"
#include "tabs/tablepage.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace jitscope {
namespace {

class ListPage : public TablePage
{
public:
    ListPage(const View &view, const QString &name, TableModelBase *model, const char *pain, QWidget *parent)
        : TablePage(view, parent)
    {
        column()->addWidget(addTable(name, model, pain));
    }
    LiveTable *table() const { return static_cast<LiveTable *>(mainTable()); }

protected:
    void refresh() override
    {
        int sources = 0;
        bool answered = false;
        for (const SnapshotPtr &s : shards()) {
            sources += int(s->sources.size());
            answered = answered || s->at > 0;
        }
        // by this context, because the class has none of its own
        table()->setLoading(answered ? QString() : QCoreApplication::translate("Tabs", "Asking %n source(s)…", nullptr, sources));
    }
};

// Why no room is listed: nobody meets, or the page that would list them is switched off.
bool roomsAreHidden(const SnapshotPtr &shard)
{
    for (const SourceState &s : shard->sources)
        if (s.kind == SourceKind::JicofoDebug && s.health == Health::SwitchedOff) return shard->rooms.empty();
    return false;
}

} // namespace

Page *makeRoomsTab(const View &view, QWidget *parent)
{
    auto *page = new ListPage(view, QStringLiteral("rooms"), new RoomTable(view.workspace.fleet, view.navigator.scope()), "people", parent);
    bool hidden = false;
    for (const SnapshotPtr &s : view.workspace.fleet.shards()) hidden = hidden || roomsAreHidden(s);
    if (hidden)
        page->table()->setEmptyState(QStringLiteral("room"), QCoreApplication::translate("Tabs", "Jicofo's debug page is switched off, so rooms cannot be listed."),
                                     QCoreApplication::translate("Tabs", "Switch on with jicofo.rest.debug.enabled = true in jicofo.conf."));
    else
        page->table()->setEmptyState(QStringLiteral("room"), QCoreApplication::translate("Tabs", "No meetings right now."),
                                     QCoreApplication::translate("Tabs", "Rooms appear here as soon as somebody joins."));
    return page;
}

Page *makePeopleTab(const View &view, QWidget *parent)
{
    auto *page = new ListPage(view, QStringLiteral("people"), new ParticipantTable(view.workspace.fleet, view.navigator.scope()), "loss_up", parent);
    page->table()->setDensity(Density::Compact);
    page->table()->setEmptyState(QStringLiteral("people"), QCoreApplication::translate("Tabs", "Nobody is in a meeting right now."));
    return page;
}

} // namespace jitscope
