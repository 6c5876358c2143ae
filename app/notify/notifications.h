// Bubbles of the desktop's own service (org.freedesktop.Notifications 1.2, specifications.freedesktop.org/notification-spec). Knows what the service can:
// actions, markup, bodies. A bubble of a group takes the place of the one before. All calls are asynchronous: a service that hangs holds up nobody; one that
// went and came back is found again. GUI thread.
#pragma once

#include "settings/desktop.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QObject>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace jitscope {

struct Bubble
{
    enum class Urgency : quint8 { Low, Normal, Critical };
    QString title, body;  // plain text
    QString icon;         // name of the icon theme, or an absolute path
    Urgency urgency = Urgency::Normal;
    bool stays = false;   // until somebody closes it
    bool silent = true;   // the service makes no sound of its own
    QString category;     // as the specification lists them: "network.error"
    std::vector<std::pair<QString, QString>> actions; // key and word; "default" is a click on the bubble itself
    friend bool operator==(const Bubble &, const Bubble &) = default;
};

class Notifications : public QObject
{
    Q_OBJECT
public:
    // The session's bus; one that is not connected is Absent for good.
    explicit Notifications(const QDBusConnection &bus, QObject *parent = nullptr);

    const NotificationService &service() const { return m_service; }
    // In the place of what the group shows now. While the service is away only bubbles that stay are kept, and shown when it is back; the others are not told
    // anywhere but in the window and the tray.
    void show(const QString &group, const Bubble &bubble);
    void withdraw(const QString &group);
    bool isShown(const QString &group) const { return m_shown.contains(group); }
    int lost() const { return m_lost; } // bubbles that nobody could see

signals:
    void serviceChanged();
    // token: what lets a window come to the front under Wayland and focus rules of X11; may be empty.
    void actionInvoked(const QString &group, const QString &action, const QString &token);
    void closed(const QString &group, bool byOperator);

private slots:
    void tookAction(uint id, const QString &action);
    void tookToken(uint id, const QString &token);
    void wasClosed(uint id, uint reason);

private:
    struct Shown
    {
        uint id = 0;
        bool asking = false;        // a Notify is on its way
        bool gone = false;          // withdrawn while it was
        std::optional<Bubble> next; // wanted while it was
        Bubble bubble;
        QString token;
    };
    void learn();
    void send(const QString &group);
    void cameBack();
    void wentAway();
    QString groupOf(uint id) const;
    bool isEarly(uint id, std::function<void()> later); // it may be of a bubble whose number is on its way: done when that is here
    void takeEarly();
    void setService(const NotificationService &service);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    NotificationService m_service;
    QHash<QString, Shown> m_shown;
    std::vector<std::pair<uint, std::function<void()>>> m_early;
    int m_lost = 0;
};

// The body as the specification's markup has it: nothing in it is markup.
QString escapedMarkup(const QString &text);

} // namespace jitscope
