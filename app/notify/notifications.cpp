#include "notify/notifications.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <algorithm>

namespace jitscope {
namespace {

constexpr auto noticeService = "org.freedesktop.Notifications";
constexpr auto noticePath = "/org/freedesktop/Notifications";
constexpr int answerMs = 10'000; // a service that is started by the bus takes a moment
constexpr qsizetype longestTitle = 200, longestBody = 1000;
constexpr size_t MaxEarly = 64;

QDBusMessage call(const char *method) { return QDBusMessage::createMethodCall(QLatin1String(noticeService), QLatin1String(noticePath), QLatin1String(noticeService), QLatin1String(method)); }

} // namespace

QString escapedMarkup(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'&') out += QLatin1String("&amp;");
        else if (c == u'<') out += QLatin1String("&lt;");
        else if (c == u'>') out += QLatin1String("&gt;");
        else out += c;
    }
    return out;
}

Notifications::Notifications(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected()) {
        m_service.state = NotificationService::State::Absent;
        m_service.fault = m_bus.lastError().isValid() ? m_bus.lastError().message() : QStringLiteral("no session bus");
        return;
    }
    const QString name = QLatin1String(noticeService), path = QLatin1String(noticePath);
    m_bus.connect(name, path, name, QStringLiteral("ActionInvoked"), this, SLOT(tookAction(uint,QString)));
    m_bus.connect(name, path, name, QStringLiteral("ActivationToken"), this, SLOT(tookToken(uint,QString)));
    m_bus.connect(name, path, name, QStringLiteral("NotificationClosed"), this, SLOT(wasClosed(uint,uint)));
    m_watcher.setConnection(m_bus);
    m_watcher.addWatchedService(name);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &Notifications::cameBack);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &Notifications::wentAway);
    learn();
}

void Notifications::setService(const NotificationService &service)
{
    if (m_service == service) return;
    m_service = service;
    emit serviceChanged();
}

// Asking starts a service that the bus knows how to start.
void Notifications::learn()
{
    auto *what = new QDBusPendingCallWatcher(m_bus.asyncCall(call("GetCapabilities"), answerMs), this);
    connect(what, &QDBusPendingCallWatcher::finished, this, [this, what] {
        what->deleteLater();
        const QDBusPendingReply<QStringList> reply = *what;
        NotificationService s = m_service;
        if (reply.isError()) {
            s.state = NotificationService::State::Absent;
            s.fault = reply.error().message().left(longestTitle);
            for (auto it = m_shown.begin(); it != m_shown.end();) {
                if (it->asking || it->bubble.stays) {
                    ++it;
                } else {
                    ++m_lost;
                    it = m_shown.erase(it);
                }
            }
            return setService(s);
        }
        const QStringList can = reply.value();
        s.state = NotificationService::State::There;
        s.fault.clear();
        s.actions = can.contains(QLatin1String("actions"));
        s.body = can.contains(QLatin1String("body"));
        s.markup = can.contains(QLatin1String("body-markup"));
        setService(s);
        for (const QString &group : m_shown.keys()) // what stays, of before
            if (Shown &shown = m_shown[group]; shown.id == 0 && !shown.asking) send(group);
    });
    auto *who = new QDBusPendingCallWatcher(m_bus.asyncCall(call("GetServerInformation"), answerMs), this);
    connect(who, &QDBusPendingCallWatcher::finished, this, [this, who] {
        who->deleteLater();
        const QDBusPendingReply<QString, QString, QString, QString> reply = *who;
        if (reply.isError()) return;
        NotificationService s = m_service;
        s.name = reply.argumentAt<0>().left(60);
        s.version = reply.argumentAt<2>().left(60);
        setService(s);
    });
}

void Notifications::show(const QString &group, const Bubble &bubble)
{
    if (!m_bus.isConnected()) {
        ++m_lost;
        return;
    }
    Shown &shown = m_shown[group];
    shown.gone = false;
    if (shown.asking) {
        shown.next = bubble;
        return;
    }
    shown.bubble = bubble;
    if (m_service.state != NotificationService::State::NotAsked) send(group); // else once it is known what the service can
}

void Notifications::send(const QString &group)
{
    Shown &shown = m_shown[group];
    const Bubble &b = shown.bubble;
    shown.asking = true;
    QString title = b.title.left(longestTitle), body = b.body.left(longestBody);
    if (!m_service.body && m_service.state == NotificationService::State::There) {
        if (!body.isEmpty()) title += QStringLiteral(" – ") + body;
        body.clear();
    } else if (m_service.markup) {
        body = escapedMarkup(body);
    }
    QStringList actions;
    if (m_service.actions)
        for (const auto &[key, word] : b.actions) actions << key << word;
    QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar(b.urgency))}, {QStringLiteral("desktop-entry"), QStringLiteral("jitscope")}};
    if (b.silent) hints.insert(QStringLiteral("suppress-sound"), true);
    if (!b.category.isEmpty()) hints.insert(QStringLiteral("category"), b.category);
    if (b.stays) hints.insert(QStringLiteral("resident"), false);
    QDBusMessage notify = call("Notify");
    notify << QStringLiteral("Jitscope") << shown.id << b.icon << title << body << actions << hints << (b.stays ? 0 : -1);
    auto *wait = new QDBusPendingCallWatcher(m_bus.asyncCall(notify, answerMs), this);
    connect(wait, &QDBusPendingCallWatcher::finished, this, [this, wait, group] {
        wait->deleteLater();
        const QDBusPendingReply<uint> reply = *wait;
        const auto it = m_shown.find(group);
        if (it == m_shown.end()) return;
        it->asking = false;
        NotificationService s = m_service;
        if (reply.isError()) {
            it->id = 0;
            s.state = NotificationService::State::Absent;
            s.fault = reply.error().message().left(longestTitle);
            ++m_lost;
        } else {
            it->id = reply.value();
            s.state = NotificationService::State::There;
            s.fault.clear();
        }
        setService(s);
        if (it->gone) {
            withdraw(group);
        } else if (it->next) {
            it->bubble = *std::exchange(it->next, std::nullopt);
            send(group);
        } else if (it->id == 0 && !it->bubble.stays) {
            m_shown.erase(it);
        }
        takeEarly();
    });
}

// A signal comes straight to this thread, a reply by one turn more: what the operator did at once can be told before the number that it is about.
bool Notifications::isEarly(uint id, std::function<void()> later)
{
    if (id == 0 || !groupOf(id).isEmpty() || m_early.size() >= MaxEarly || std::none_of(m_shown.cbegin(), m_shown.cend(), [](const Shown &s) { return s.asking; })) return false;
    m_early.emplace_back(id, std::move(later));
    return true;
}

void Notifications::takeEarly()
{
    for (const auto &[id, later] : std::exchange(m_early, {}))
        if (!groupOf(id).isEmpty()) later();
        else isEarly(id, later);
}

void Notifications::withdraw(const QString &group)
{
    const auto it = m_shown.find(group);
    if (it == m_shown.end()) return;
    if (it->asking) {
        it->gone = true;
        it->next.reset();
        return;
    }
    if (it->id != 0) m_bus.asyncCall(call("CloseNotification") << it->id, answerMs);
    m_shown.erase(it);
}

QString Notifications::groupOf(uint id) const
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
        if (it->id == id) return it.key();
    return {};
}

void Notifications::tookToken(uint id, const QString &token)
{
    if (isEarly(id, [this, id, token] { tookToken(id, token); })) return;
    if (const QString group = groupOf(id); !group.isEmpty()) m_shown[group].token = token.left(400);
}

void Notifications::tookAction(uint id, const QString &action)
{
    if (isEarly(id, [this, id, action] { tookAction(id, action); })) return;
    const QString group = id ? groupOf(id) : QString();
    if (!group.isEmpty()) emit actionInvoked(group, action.left(60), std::exchange(m_shown[group].token, {}));
}

// Reasons: 1 its time was over, 2 by the operator, 3 by CloseNotification.
void Notifications::wasClosed(uint id, uint reason)
{
    if (isEarly(id, [this, id, reason] { wasClosed(id, reason); })) return;
    const QString group = id ? groupOf(id) : QString();
    if (group.isEmpty()) return;
    // An answer that is on its way gives a new number.
    if (m_shown[group].asking) m_shown[group].id = 0;
    else m_shown.remove(group);
    emit closed(group, reason == 2);
}

void Notifications::cameBack() { learn(); }

void Notifications::wentAway()
{
    for (auto it = m_shown.begin(); it != m_shown.end();) {
        it->id = 0;
        if (!it->asking && !it->bubble.stays) it = m_shown.erase(it);
        else ++it;
    }
    m_early.clear();
    NotificationService s = m_service;
    s.state = NotificationService::State::Absent;
    s.fault = QStringLiteral("the notification service has ended");
    setService(s);
}

} // namespace jitscope

#include "moc_notifications.cpp"
