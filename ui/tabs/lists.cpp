// The pages that are one table: rooms, people.
#include "base/text.h"
#include "items/participanttable.h"
#include "items/radartable.h"
#include "items/roomtable.h"
#include "tabs/pages.h"
#include "tabs/tablepage.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>

#include <algorithm>

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
    RoomsPage(const View &view, QWidget *parent)
        : ListPage(view, QStringLiteral("rooms"), new RoomTable(view.workspace.fleet, view.navigator.scope()), "people", parent)
        , m_radarHead(new SectionHead(tabsText(QT_TRANSLATE_NOOP("Tabs", "Split and orphaned rooms")), {}, this))
        , m_radar(makeTable(QStringLiteral("radar"), new RadarTable(view.workspace.fleet, view.navigator.scope()), "people", this))
    {
        m_radar->setAccessibleName(tabsText(QT_TRANSLATE_NOOP("Tabs", "Split and orphaned rooms")));
        m_radar->setDensity(Density::Compact);
        column()->setStretchFactor(table(), 1);
        column()->addWidget(makeRule(this));
        column()->addWidget(m_radarHead);
        column()->addWidget(m_radar);
        setPlainToolTip(m_radarHead, tabsText(QT_TRANSLATE_NOOP("Tabs", "Rooms that are on two shards at once, or that Jicofo, the bridges, Prosody and the proxies do not know alike. Left out: empty rooms, breakout rooms, lobbies, canaries, rooms younger than a minute, and what a second, newer look does not show again.")));
        tellWhyEmpty();
        showRadar();
    }

protected:
    void refresh() override
    {
        ListPage::refresh();
        tellWhyEmpty();
        showRadar();
    }

private:
    // As high as its rows, up to six; only its head while nothing is found.
    void showRadar()
    {
        const int rows = m_radar->model()->rowCount();
        const std::vector<SnapshotPtr> all = shards();
        const bool any = std::any_of(all.begin(), all.end(), [](const SnapshotPtr &s) { return s->at > 0; });
        m_radarHead->setRemark(rows > 0 ? QCoreApplication::translate("Tabs", "%n finding(s)", "split and orphaned rooms", rows) : workspace().past.isPast() ? tabsText(QT_TRANSLATE_NOOP("Tabs", "not known of the past")) : any ? tabsText(QT_TRANSLATE_NOOP("Tabs", "none found")) : QString());
        m_radar->setVisible(rows > 0);
        m_radar->setFixedHeight(m_radar->horizontalHeader()->height() + std::clamp(rows, 1, 6) * m_radar->verticalHeader()->defaultSectionSize() + 2);
    }

    // Nobody meets, or nothing that would list rooms is on, or answers.
    void tellWhyEmpty()
    {
        bool hidden = false, known = false; // of any shard
        QStringList unknown;                // shards, safe to show
        for (const SnapshotPtr &shard : shards()) {
            bool listed = false;
            for (const SourceState &s : shard->sources) {
                hidden = hidden || (s.kind == SourceKind::JicofoDebug && s.health == Health::SwitchedOff);
                const bool lists = s.kind == SourceKind::JicofoDebug || s.kind == SourceKind::JicofoConferences || s.kind == SourceKind::JvbDebug || s.kind == SourceKind::JvbDebugFull || s.kind == SourceKind::ProsodyCensus;
                listed = listed || (lists && s.health == Health::Ok);
            }
            known = known || listed;
            if (!listed) unknown << visibleText(shard->name.isEmpty() ? shard->id.value : shard->name, 40);
        }
        const QString icon = QStringLiteral("room");
        if (workspace().past.isPast()) {
            for (const SnapshotPtr &shard : shards()) known = known || shard->readings.get(Metric::ShardRooms).isMeasured();
            return table()->setEmptyState(QStringLiteral("history"), known ? tabsText(QT_TRANSLATE_NOOP("Tabs", "No meetings at this moment.")) : tabsText(QT_TRANSLATE_NOOP("Tabs", "Which rooms were open at this moment was not recorded.")));
        }
        if (hidden && !known) table()->setEmptyState(icon, tabsText(QT_TRANSLATE_NOOP("Tabs", "Jicofo's debug page is switched off, so rooms cannot be listed.")), tabsText(QT_TRANSLATE_NOOP("Tabs", "Switch on with jicofo.rest.debug.enabled = true in jicofo.conf.")));
        else if (!known) table()->setEmptyState(icon, tabsText(QT_TRANSLATE_NOOP("Tabs", "Which rooms are open is not known.")), tabsText(QT_TRANSLATE_NOOP("Tabs", "None of the pages that list them answers.")));
        else if (!unknown.isEmpty())
            table()->setEmptyState(icon, tabsText(QT_TRANSLATE_NOOP("Tabs", "Which rooms are open is not known everywhere.")),
                                   tabsText(QT_TRANSLATE_NOOP("Tabs", "No page that lists rooms answers for %1; the other shards have none.")).arg(unknown.size() > 3 ? unknown.first(3).join(QStringLiteral(", ")) + QStringLiteral(", …") : unknown.join(QStringLiteral(", "))));
        else table()->setEmptyState(icon, tabsText(QT_TRANSLATE_NOOP("Tabs", "No meetings right now.")), tabsText(QT_TRANSLATE_NOOP("Tabs", "Rooms appear here as soon as somebody joins.")));
    }

    SectionHead *m_radarHead;
    LiveTable *m_radar;
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
