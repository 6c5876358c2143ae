#include "window/alertbanners.h"

#include "base/text.h"
#include "base/unit.h"
#include "items/alertwords.h"
#include "items/historywords.h"
#include "widgets/parts.h"
#include "window/banner.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QPushButton>
#include <QToolButton>

namespace jitscope {

AlertBanners::AlertBanners(const View &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_link(new FaultBanner(this)), m_maintenance(new FaultBanner(this)), m_history(new FaultBanner(this)), m_away(new FaultBanner(this)), m_end(new QPushButton(tr("End now")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (const auto &[banner, name] : {std::pair{m_link, "link"}, {m_maintenance, "maintenanceBanner"}, {m_history, "historyBanner"}, {m_away, "away"}}) {
        banner->setObjectName(QLatin1String(name));
        column->addWidget(banner);
    }
    auto *sources = new QPushButton(tr("Show sources"));
    connect(sources, &QPushButton::clicked, this, &AlertBanners::sourcesWanted);
    m_link->addButton(sources);
    m_maintenance->setQuiet(QStringLiteral("bell-off"));
    auto *planned = new QPushButton(tr("Show"));
    m_end->setObjectName(QStringLiteral("endMaintenance"));
    m_maintenance->addButton(planned);
    m_maintenance->addButton(m_end);
    auto *data = new QPushButton(tr("Data settings"));
    data->setObjectName(QStringLiteral("dataSettings"));
    connect(data, &QPushButton::clicked, this, &AlertBanners::dataWanted);
    m_history->addButton(data);
    QToolButton *known = makeIconButton(m_history, QStringLiteral("close"), tr("Close this notice"));
    known->setObjectName(QStringLiteral("closeHistory"));
    m_history->addButton(known);
    connect(known, &QToolButton::clicked, this, [this] {
        m_closedHistory = m_history->property("about").toString();
        follow();
    });
    m_away->setQuiet(QStringLiteral("history"));
    auto *show = new QPushButton(tr("Show alerts"));
    m_away->addButton(show);
    QToolButton *close = makeIconButton(m_away, QStringLiteral("close"), tr("Close this notice"));
    m_away->addButton(close);
    for (QPushButton *b : {planned, show}) connect(b, &QPushButton::clicked, this, [this, away = b == show] {
        m_view.navigator.back();
        m_view.navigator.showPage(QStringLiteral("alerts"));
        if (away) m_view.workspace.notices.forgetAway();
    });
    connect(m_end, &QPushButton::clicked, this, [this] { m_view.workspace.alerts.unsilence(m_end->property("silence").toString(), QDateTime::currentMSecsSinceEpoch()); });
    connect(close, &QToolButton::clicked, this, [this] { m_view.workspace.notices.forgetAway(); });
    m_until.setSingleShot(true);
    m_until.callOnTimeout(this, [this] { follow(); });
    connect(&view.workspace.link, &Link::changed, this, &AlertBanners::follow);
    connect(&view.workspace.alerts, &AlertBoard::changed, this, &AlertBanners::follow);
    if (view.workspace.history) connect(view.workspace.history, &History::stateChanged, this, &AlertBanners::follow);
    connect(&view.workspace.notices, &NoticeLog::awayChanged, this, &AlertBanners::follow);
    follow();
}

void AlertBanners::follow()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    // Hosts that have nothing to do with each other failed together: one line instead of an alarm for each.
    const LinkState &link = m_view.workspace.link.state();
    if (link.down) m_link->say(tr("Your own network seems to be down."), tr("%n host(s) stopped answering in the same seconds. What is shown of them is old.", "", link.hosts) + u' ' + tr("Alerts are held back."));
    else m_link->say({}, {});

    const EntityId &scope = m_view.navigator.scope();
    const Silence *first = nullptr;
    int others = 0;
    qint64 next = 0; // when this changes by itself
    for (const Silence &s : m_view.workspace.alerts.silences()) {
        if (s.kind != Silence::Kind::Maintenance || s.until <= now || (scope.kind == EntityKind::Shard && !s.shard.isEmpty() && s.shard != scope.shard)) continue;
        const qint64 turn = s.from > now ? s.from : s.until;
        next = next == 0 ? turn : std::min(next, turn);
        if (!s.isActive(now)) continue;
        if (first) ++others;
        else first = &s;
    }
    if (next > now) m_until.start(int(std::min<qint64>(next - now + 50, 3'600'000)));
    else m_until.stop();
    if (first && !link.down) {
        QStringList what{untilText(first->until, now)};
        if (!first->who.isEmpty()) what << visibleText(first->who, 60);
        if (!first->note.isEmpty()) what << visibleText(first->note, 120);
        if (others > 0) what << tr("and %n more", "windows of maintenance", others);
        m_maintenance->say(silenceTitle(*first, m_view.workspace.alerts), what.join(QStringLiteral(" · ")) + QStringLiteral(". ") + tr("Alerts there are held back."));
        m_end->setProperty("silence", first->id);
    } else m_maintenance->say({}, {});

    const bool history = !link.down && !first && followHistory();
    if (!history) m_history->say({}, {});

    const std::optional<Notice> &away = m_view.workspace.notices.away();
    if (away && !link.down && !first && !history) {
        const int firing = m_view.workspace.alerts.firing(AlertSeverity::Warning, EntityId::fleet(), now);
        m_away->say(tr("While you were away (%1)").arg(formatAge(away->away, QLocale())), tr("%n alert(s) came and went,", "", away->came) + u' ' + tr("%n firing.", "alerts", firing));
    } else m_away->say({}, {});
}

// A trouble that was closed stays so until it is another one.
bool AlertBanners::followHistory()
{
    const History *history = m_view.workspace.history;
    const std::vector<HistoryTrouble> all = history ? historyTroubles(history->state()) : std::vector<HistoryTrouble>();
    if (all.empty()) m_closedHistory.clear();
    if (all.empty() || all.front().title == m_closedHistory) return false;
    m_history->say(all.front().title, all.front().remedy + u' ' + all.front().text); // what to do first: a narrow window cuts the end
    m_history->setProperty("about", all.front().title);
    return true;
}

} // namespace jitscope

#include "moc_alertbanners.cpp"
