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

QString tabsText(const char *source) { return QCoreApplication::translate("Tabs", source); }

class RoomsPage : public ListPage
{
public:
    RoomsPage(const View &view, QWidget *parent) : ListPage(view, QStringLiteral("rooms"), new RoomTable(view.workspace.fleet, view.navigator.scope()), "people", parent) { tellWhyEmpty(); }

protected:
    void refresh() override
    {
        ListPage::refresh();
        tellWhyEmpty();
    }

private:
    // Nobody meets, or nothing that would list rooms is on, or answers.
    void tellWhyEmpty()
    {
        bool hidden = false, known = false;
        for (const SnapshotPtr &shard : shards())
            for (const SourceState &s : shard->sources) {
                hidden = hidden || (s.kind == SourceKind::JicofoDebug && s.health == Health::SwitchedOff);
                const bool lists = s.kind == SourceKind::JicofoDebug || s.kind == SourceKind::JicofoConferences || s.kind == SourceKind::JvbDebug || s.kind == SourceKind::JvbDebugFull || s.kind == SourceKind::ProsodyCensus;
                known = known || (lists && s.health == Health::Ok);
            }
        const QString icon = QStringLiteral("room");
        if (hidden && !known) table()->setEmptyState(icon, tabsText(QT_TRANSLATE_NOOP("Tabs", "Jicofo's debug page is switched off, so rooms cannot be listed.")), tabsText(QT_TRANSLATE_NOOP("Tabs", "Switch on with jicofo.rest.debug.enabled = true in jicofo.conf.")));
        else if (!known) table()->setEmptyState(icon, tabsText(QT_TRANSLATE_NOOP("Tabs", "Which rooms are open is not known.")), tabsText(QT_TRANSLATE_NOOP("Tabs", "None of the pages that list them answers.")));
        else table()->setEmptyState(icon, tabsText(QT_TRANSLATE_NOOP("Tabs", "No meetings right now.")), tabsText(QT_TRANSLATE_NOOP("Tabs", "Rooms appear here as soon as somebody joins.")));
    }
};

} // namespace

Page *makeRoomsTab(const View &view, QWidget *parent) { return new RoomsPage(view, parent); }

Page *makePeopleTab(const View &view, QWidget *parent)
{
    auto *page = new ListPage(view, QStringLiteral("people"), new ParticipantTable(view.workspace.fleet, view.navigator.scope()), "loss_up", parent);
    page->table()->setDensity(Density::Compact);
    page->table()->setEmptyState(QStringLiteral("people"), QCoreApplication::translate("Tabs", "Nobody is in a meeting right now."));
    return page;
}

} // namespace jitscope
