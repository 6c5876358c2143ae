#include "window/shardtabs.h"

#include "base/text.h"
#include "widgets/healthword.h"
#include "widgets/icons.h"
#include "widgets/palette.h"
#include "widgets/plaintext.h"

#include <QMouseEvent>

#include <algorithm>

namespace jitscope {

ShardTabs::ShardTabs(Workspace &workspace, QWidget *parent)
    : QTabBar(parent), m_workspace(workspace)
{
    setMovable(true);
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setIconSize({16, 16});
    setAccessibleName(tr("Shards"));
    addTab(icon(this, QStringLiteral("fleet")), tr("All shards"));
    setTabData(0, QString());
    follow();
    connect(this, &QTabBar::currentChanged, this, [this] { emit scopeChanged(current()); });
    connect(this, &QTabBar::tabMoved, this, [this] {
        // All shards stays first
        for (int i = 1; i < count(); ++i)
            if (tabData(i).toString().isEmpty()) { moveTab(i, 0); break; }
        if (m_arranging) return;
        QStringList order;
        for (int i = 1; i < count(); ++i) order << tabData(i).toString();
        m_workspace.settings.setLayout(QStringLiteral("window/tabs"), {{QStringLiteral("order"), order}});
    });
    m_later.setSingleShot(true);
    m_later.setInterval(300);
    connect(&m_later, &QTimer::timeout, this, &ShardTabs::refreshSigns);
    connect(&workspace.latch, &Latch::changed, this, &ShardTabs::refreshSigns);
    connect(&workspace.fleet, &Fleet::shardsChanged, this, &ShardTabs::follow);
    connect(&workspace.fleet, &Fleet::updated, this, [this] { if (!m_later.isActive()) m_later.start(); });
}

EntityId ShardTabs::scopeAt(int tab) const
{
    const QString shard = tabData(tab).toString();
    return shard.isEmpty() ? EntityId::fleet() : EntityId::of(ShardId{shard});
}

EntityId ShardTabs::current() const { return scopeAt(currentIndex()); }

void ShardTabs::setCurrent(const EntityId &scope)
{
    for (int i = 0; i < count(); ++i)
        if (scopeAt(i).shard == scope.shard) return setCurrentIndex(i);
}

void ShardTabs::setTorn(const EntityId &scope, bool torn)
{
    if (torn) m_torn.insert(scope.shard);
    else m_torn.remove(scope.shard);
    follow();
}

void ShardTabs::follow()
{
    QStringList wanted;
    for (const SnapshotPtr &shard : m_workspace.fleet.shards())
        if (!m_torn.contains(shard->id.value)) wanted << shard->id.value;
    // as the operator has moved them; those that came since follow in the order of the fleet file
    const QStringList kept = m_workspace.settings.layout(QStringLiteral("window/tabs")).value(QStringLiteral("order")).toStringList();
    const auto place = [&kept](const QString &id) { return kept.contains(id) ? kept.indexOf(id) : kept.size(); };
    std::stable_sort(wanted.begin(), wanted.end(), [&](const QString &a, const QString &b) { return place(a) < place(b); });
    m_arranging = true;
    for (int i = count() - 1; i > 0; --i)
        if (!wanted.contains(tabData(i).toString())) removeTab(i);
    for (const QString &id : wanted) {
        bool there = false;
        for (int i = 1; i < count() && !there; ++i) there = tabData(i).toString() == id;
        if (there) continue;
        const int tab = addTab({});
        setTabData(tab, id);
    }
    for (int to = 0; to < wanted.size(); ++to)
        for (int from = to + 2; from < count(); ++from)
            if (tabData(from).toString() == wanted[to]) moveTab(from, to + 1);
    m_arranging = false;
    refreshSigns();
}

void ShardTabs::refreshSigns()
{
    for (int i = 1; i < count(); ++i) {
        const SnapshotPtr shard = m_workspace.fleet.shard(ShardId{tabData(i).toString()});
        if (!shard) continue;
        const QString name = visibleText(shard->name.isEmpty() ? shard->id.value : shard->name, 40);
        if (tabText(i) != name) setTabText(i, QString(name).replace(u'&', QStringLiteral("&&")));
        const bool open = !m_workspace.latch.isReadOnly(shard->id);
        QString told = name + QStringLiteral(", ") + healthWord(shard->health);
        if (open) told += QStringLiteral(", ") + tr("changes allowed");
        if (accessibleTabName(i) == told) continue;
        setTabIcon(i, signIcon(this, shard->health));
        // a padlock that is open behind the name; shut it is the usual and shows nothing
        if (open && !tabButton(i, QTabBar::RightSide)) {
            auto *padlock = new PlainLabel(QString(), TextRole::Label);
            padlock->setObjectName(QStringLiteral("padlock"));
            padlock->setPixmap(iconPixmap(this, QStringLiteral("unlock"), paletteOf(this).warningT, 12));
            padlock->setAttribute(Qt::WA_TransparentForMouseEvents); // the tab is pressed, and its tooltip told
            setTabButton(i, QTabBar::RightSide, padlock);
        } else if (QWidget *padlock = tabButton(i, QTabBar::RightSide); padlock && !open) {
            setTabButton(i, QTabBar::RightSide, nullptr); // only hides it
            padlock->deleteLater();
        }
        setAccessibleTabName(i, told);
        setTabToolTip(i, plainToolTip(told));
    }
}

void ShardTabs::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int tab = tabAt(event->position().toPoint());
    if (tab > 0) emit tearOffWanted(scopeAt(tab));
}

QSize ShardTabs::tabSizeHint(int index) const
{
    QSize size = QTabBar::tabSizeHint(index);
    // the chosen tab is bold; room for it in all, so that choosing moves nothing
    QFont bold = font();
    bold.setBold(true);
    size.rwidth() += QFontMetrics(bold).horizontalAdvance(tabText(index)) - fontMetrics().horizontalAdvance(tabText(index));
    return {size.width(), std::max(39, fontMetrics().height() + 18)};
}

} // namespace jitscope

#include "moc_shardtabs.cpp"
