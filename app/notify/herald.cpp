#include "notify/herald.h"

#include "base/text.h"
#include "items/noticewords.h"

#include <QDateTime>

#include <algorithm>

namespace jitscope {
namespace {

constexpr int soonMs = 150; // a snapshot changes many alerts: they are looked at together
constexpr auto operationGroup = "operation/";
constexpr auto testGroup = "test";

QString iconOf(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Page: case AlertSeverity::Severe: return QStringLiteral("dialog-error");
    case AlertSeverity::Warning: return QStringLiteral("dialog-warning");
    case AlertSeverity::Info: break;
    }
    return QStringLiteral("dialog-information");
}

} // namespace

Herald::Herald(Workspace &workspace, Notifications &notifications, Sound &sound, Attendance &presence, HeraldWays ways, const NoticePolicy &policy, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_notifications(notifications), m_sound(sound), m_presence(presence), m_ways(std::move(ways)), m_planner(policy),
      m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &Herald::look);
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Herald::look);
    const auto soon = [this] { if (!m_soon.isActive()) m_soon.start(); };
    connect(&workspace.alerts, &AlertBoard::changed, this, soon);
    connect(&workspace.link, &Link::changed, this, soon);
    const auto follow = [this](int row) { followOperation(m_workspace.operations.operations()[size_t(row)]); };
    connect(&workspace.operations, &OperationLog::added, this, follow);
    connect(&workspace.operations, &OperationLog::changed, this, follow);
    connect(&notifications, &Notifications::actionInvoked, this, &Herald::act);
    const auto facts = [this] { m_workspace.desktop.change([this](DesktopState &s) { s.notifications = m_notifications.service(); }); };
    connect(&notifications, &Notifications::serviceChanged, this, facts);
    facts();
    connect(&sound, &Sound::ended, this, [this] { m_workspace.desktop.change([this](DesktopState &s) { s.soundFault = m_sound.fault(); }); });
    connect(&workspace.desktop, &Desktop::testWanted, this, &Herald::test);
    connect(&presence, &Attendance::back, this, [this](qint64 from, qint64 until) {
        tell(m_planner.back(m_workspace.alerts, from, until));
        look();
    });
    // What still stands there says it anew, with names or without.
    connect(&workspace.privacy, &Privacy::changed, this, [this] {
        for (auto it = m_told.cbegin(); it != m_told.cend(); ++it)
            if (m_notifications.isShown(it.key())) m_notifications.show(it.key(), bubbleOf(*it));
        for (auto it = m_operations.cbegin(); it != m_operations.cend(); ++it) m_notifications.withdraw(it.key());
    });
    soon();
}

void Herald::setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

int Herald::minuteOfDay() const
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(m_clock()).time();
    return time.hour() * 60 + time.minute();
}

void Herald::look()
{
    m_soon.stop();
    tell(m_planner.plan(m_workspace.alerts, m_workspace.link.state().down, m_clock()));
    wake();
}

void Herald::wake()
{
    m_wake.stop();
    if (const qint64 at = m_planner.wakeAt(); at > 0) m_wake.start(int(std::clamp<qint64>(at - m_clock(), 0, 3'600'000)));
}

Bubble Herald::bubbleOf(const Notice &notice) const
{
    const NoticeText text = noticeText(notice, m_workspace.alerts, m_workspace.fleet, m_clock());
    Bubble b;
    b.title = text.title;
    b.body = text.body;
    const bool page = notice.kind == Notice::Kind::Alert && notice.severity == AlertSeverity::Page;
    b.icon = notice.kind == Notice::Kind::Resolved ? QStringLiteral("dialog-information") : iconOf(notice.severity);
    b.stays = page;
    b.urgency = page ? Bubble::Urgency::Critical : notice.kind == Notice::Kind::Resolved ? Bubble::Urgency::Low : Bubble::Urgency::Normal;
    b.category = QStringLiteral("network.error");
    b.actions.push_back({QStringLiteral("default"), noticeActWord(NoticeAct::Open)});
    for (const NoticeAct act : noticeActs(notice, m_workspace.alerts)) b.actions.push_back({QLatin1String(noticeActKey(act)), noticeActWord(act)});
    return b;
}

// One sound for all that is told together: that of the worst.
void Herald::tell(const std::vector<Notice> &notices)
{
    if (notices.empty()) return;
    m_workspace.notices.take(notices, m_clock());
    const Telling &telling = m_workspace.settings.telling();
    std::optional<AlertSeverity> loudest;
    for (const Notice &n : notices) {
        if (n.withdrawn) {
            m_told.remove(n.group);
            m_notifications.withdraw(n.group);
            continue;
        }
        // A locked screen collects nothing but pages: of the rest a summary comes when somebody is back.
        const bool seen = !m_presence.isAway() || n.severity == AlertSeverity::Page || n.kind == Notice::Kind::Away;
        if (seen && (telling.of(n.severity).bubble || n.kind == Notice::Kind::Away) && (!n.quietly || m_notifications.isShown(n.group))) {
            m_told.insert(n.group, n);
            m_notifications.show(n.group, bubbleOf(n));
        }
        if (n.kind == Notice::Kind::Alert && !n.quietly && (!loudest || n.severity > *loudest)) loudest = n.severity;
    }
    if (!loudest) return;
    if (const int volume = telling.volumeAt(*loudest, minuteOfDay()); volume > 0) m_sound.play(*loudest, volume, QStringLiteral("Jitscope"));
}

// Its end is told when nobody looks at the window; a question always.
void Herald::followOperation(const Operation &operation)
{
    const auto before = m_running.constFind(operation.id);
    const bool known = before != m_running.cend();
    const bool changed = !known || *before != operation.state;
    if (isOpen(operation.state)) m_running.insert(operation.id, operation.state);
    else m_running.remove(operation.id);
    const QString group = QLatin1String(operationGroup) + operation.id;
    if (!changed || operation.request.dryRun) return;
    const bool asks = operation.state == OperationState::Choosing, ends = known && !isOpen(operation.state);
    if (!asks && m_operations.contains(group) && !ends) { // it has its answer
        m_operations.remove(group);
        m_notifications.withdraw(group);
    }
    if (!asks && !ends) return;
    if (m_ways.attended && m_ways.attended()) return m_notifications.withdraw(group);
    const NoticeText text = operationNotice(operation, m_clock());
    Bubble b;
    b.title = text.title;
    b.body = text.body;
    const bool well = operation.state == OperationState::Done;
    b.icon = well ? QStringLiteral("dialog-information") : QStringLiteral("dialog-warning");
    b.stays = asks;
    b.urgency = asks ? Bubble::Urgency::Critical : Bubble::Urgency::Normal;
    b.actions = {{QStringLiteral("default"), noticeActWord(NoticeAct::Open)}, {QStringLiteral("open"), noticeActWord(NoticeAct::Open)}};
    m_operations.insert(group, operation.id);
    m_notifications.show(group, b);
}

void Herald::act(const QString &group, const QString &key, const QString &token)
{
    const std::optional<NoticeAct> act = noticeActByKey(key);
    if (!act) return;
    if (const auto it = m_operations.constFind(group); it != m_operations.cend()) {
        const Operation *op = m_workspace.operations.operation(*it);
        if (op && m_ways.open) m_ways.open(EntityId::operation(op->request.shard, op->id), 0, token);
        return m_notifications.withdraw(group);
    }
    const auto it = m_told.constFind(group);
    if (it == m_told.cend()) {
        if (m_ways.open) m_ways.open(EntityId::fleet(), 0, token);
        return m_notifications.withdraw(group);
    }
    const Notice notice = *it;
    const Alert *first = notice.alerts.empty() ? nullptr : m_workspace.alerts.alert(notice.alerts.front());
    switch (*act) {
    case NoticeAct::Acknowledge: m_workspace.alerts.acknowledge(notice.alerts, m_ways.who, {}, m_clock()); break;
    case NoticeAct::Snooze: m_workspace.alerts.snooze(notice.alerts, m_clock() + NoticeSnoozeMs, false, m_clock()); break;
    case NoticeAct::Reconnect:
        if (first && m_ways.reconnect) m_ways.reconnect(ShardId{first->key.target.shard});
        break;
    case NoticeAct::Open:
        if (m_ways.open) m_ways.open(first ? first->key.target : EntityId::fleet(), first ? first->id : 0, token);
        break;
    }
    m_notifications.withdraw(group);
}

void Herald::test(AlertSeverity severity)
{
    const NoticeText text = testNotice(severity);
    Bubble b;
    b.title = text.title;
    b.body = text.body;
    b.icon = iconOf(severity);
    b.urgency = severity == AlertSeverity::Page ? Bubble::Urgency::Critical : Bubble::Urgency::Normal;
    b.stays = severity == AlertSeverity::Page;
    b.actions = {{QStringLiteral("default"), noticeActWord(NoticeAct::Open)}, {QStringLiteral("open"), noticeActWord(NoticeAct::Open)}};
    const TellRule &rule = m_workspace.settings.telling().of(severity);
    if (rule.bubble) m_notifications.show(QLatin1String(testGroup), b);
    if (rule.sound) m_sound.play(severity, rule.volume, QStringLiteral("Jitscope"));
}

} // namespace jitscope

#include "moc_herald.cpp"
