#include "widgets/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>

namespace jitscope {
namespace {

constexpr auto portal = "org.freedesktop.portal.Desktop";
constexpr auto portalPath = "/org/freedesktop/portal/desktop";
constexpr auto portalSettings = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto colorScheme = "color-scheme";

// A session bus that is there already: asking for one that is not would start it.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace

Theme::Theme(QApplication &app, Settings &settings, QObject *parent)
    : QObject(parent), m_app(app), m_settings(settings), m_style(new Style)
{
    m_systemDark = app.palette().color(QPalette::Window).lightness() < 128;
    app.setStyle(m_style);
    apply();
    connect(&settings, &Settings::changed, this, &Theme::apply);
    followPortal();
}

bool Theme::isDark() const
{
    switch (m_settings.theme()) {
    case ThemeChoice::Light: return false;
    case ThemeChoice::Dark: return true;
    case ThemeChoice::System: break;
    }
    return m_systemDark;
}

void Theme::followPortal()
{
    if (!hasSessionBus()) return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(QLatin1String(portal), QLatin1String(portalPath), QLatin1String(portalSettings), QStringLiteral("SettingChanged"),
                this, SLOT(portalSettingChanged(QString,QString,QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(QLatin1String(portal), QLatin1String(portalPath), QLatin1String(portalSettings), QStringLiteral("Read"));
    ask << QLatin1String(appearance) << QLatin1String(colorScheme);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (reply.isError()) return; // no portal: the palette has decided
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant(); // old portals wrap it twice
        portalSettingChanged(QLatin1String(appearance), QLatin1String(colorScheme), QDBusVariant(value));
    });
}

void Theme::portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != QLatin1String(appearance) || key != QLatin1String(colorScheme)) return;
    const uint scheme = value.variant().toUInt(); // 0 no preference, 1 dark, 2 light
    if (scheme == 1) m_systemDark = true;
    else if (scheme == 2) m_systemDark = false;
    else return;
    apply();
}

void Theme::apply()
{
    m_style->setMotion(!m_settings.reduceMotion());
    if (m_applied && m_style->colors().dark == isDark()) return;
    m_applied = true;
    m_style->setDark(isDark());
    m_app.setPalette(m_style->colors().toQt());
    emit changed();
}

} // namespace jitscope

#include "moc_theme.cpp"
