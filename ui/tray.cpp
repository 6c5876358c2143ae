#include "tray.h"

#include "base/text.h"
#include "widgets/icons.h"
#include "widgets/plaintext.h"
#include "widgets/style.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace jitscope {
namespace {

constexpr size_t causesShown = 3;
constexpr int soonMs = 250, beatMs = 5000;
constexpr qint64 hourMs = 3'600'000;

// A single & would become the mark of a key.
QString menuText(QString text) { return text.replace(u'&', QLatin1String("&&")); }

QPixmap drawn(const QWidget *widget, int size, qreal ratio, Health worst, int count, bool muted)
{
    const Palette &colors = paletteOf(widget);
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    // Nobody tells the colour of the panel: a thin edge of the other lightness keeps the lines apart from it.
    const QPixmap edge = iconPixmap(widget, QStringLiteral("shard"), colors.base, size), hexagon = iconPixmap(widget, QStringLiteral("shard"), colors.text2, size);
    const double step = size / 22.0;
    for (const auto &[x, y] : {std::pair(-1, 0), std::pair(1, 0), std::pair(0, -1), std::pair(0, 1)}) painter.drawPixmap(QPointF(x * step, y * step), edge);
    painter.drawPixmap(0, 0, hexagon);
    const int small = qRound(size * 0.62);
    const QRect corner(size - small, size - small, small, small);
    const auto clear = [&](const QPainterPath &path) {
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.fillPath(path, Qt::black);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    };
    if (muted || worst > Health::Ok) {
        QPainterPath round;
        round.addEllipse(QRectF(corner).adjusted(-step, -step, 2, 2));
        clear(round);
        if (muted) {
            for (const auto &[x, y] : {std::pair(-1, 0), std::pair(1, 0), std::pair(0, -1), std::pair(0, 1)})
                painter.drawPixmap(QPointF(corner.x() + x * step, corner.y() + y * step), iconPixmap(widget, QStringLiteral("bell-off"), colors.base, small));
            painter.drawPixmap(corner.topLeft(), iconPixmap(widget, QStringLiteral("bell-off"), colors.text2, small));
        } else {
            painter.drawPixmap(corner.topLeft(), signPixmap(widget, worst, small));
        }
    }
    if (!muted && count > 1) {
        QFont font = QApplication::font();
        font.setPixelSize(std::max(8, qRound(size * 0.5)));
        font.setBold(true);
        QPainterPath text;
        const QString figure = count > 99 ? QStringLiteral("99") : QString::number(count);
        text.addText(0, 0, font, figure);
        text.translate(size - text.boundingRect().right() - step * 0.5, -text.boundingRect().top() + step * 0.5);
        QPainterPathStroker around(QPen(Qt::black, 3 * step));
        clear(around.createStroke(text));
        painter.strokePath(text, QPen(colors.base, 1.5 * step));
        painter.fillPath(text, colors.text);
    }
    return pixmap;
}

} // namespace

QIcon trayIcon(const QWidget *widget, Health worst, int count, bool muted)
{
    QIcon icon;
    const qreal ratio = widget ? widget->devicePixelRatioF() : 1;
    for (const int size : {16, 22, 24, 32, 48, 64}) icon.addPixmap(drawn(widget, size, ratio, worst, count, muted));
    return icon;
}

qint64 nextMorning(qint64 now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now);
    QDateTime morning(local.date(), QTime(8, 0));
    if (morning <= local) morning = QDateTime(local.date().addDays(1), QTime(8, 0));
    return morning.toMSecsSinceEpoch();
}

Tray::Tray(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    buildMenu();
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) emit openWanted();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &Tray::refresh);
    m_beat.setInterval(beatMs);
    m_beat.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        lookForTray();
        refresh(); // a snooze or a mute may have ended
    });
    m_beat.start();
    const auto soon = [this] { if (!m_soon.isActive()) m_soon.start(); };
    connect(&workspace.alerts, &AlertBoard::changed, this, soon);
    connect(&workspace.latch, &Latch::changed, this, soon);
    if (auto *style = qobject_cast<Style *>(QApplication::style()))
        connect(style, &Style::themeChanged, this, [this, soon] {
            m_stale = true;
            soon();
        });
    refresh();
    lookForTray();
}

Tray::~Tray()
{
    m_icon.hide();
    m_icon.setContextMenu(nullptr);
}

void Tray::setClock(std::function<qint64()> clock)
{
    m_clock = std::move(clock);
    refresh();
}

// At the start of a session the panel may come later than we do, and it may be started anew.
void Tray::lookForTray()
{
    const bool there = QSystemTrayIcon::isSystemTrayAvailable();
    if (there && !m_workspace.desktop.state().tray) {
        m_icon.hide();
        m_icon.show();
    }
    m_workspace.desktop.change([there](DesktopState &s) { s.tray = there; });
}

void Tray::retranslate()
{
    buildMenu();
    m_stale = true;
    refresh();
}

void Tray::buildMenu()
{
    m_causes.clear();
    m_shownCauses.clear();
    auto menu = std::make_unique<QMenu>();
    menu->setObjectName(QStringLiteral("trayMenu"));
    for (size_t i = 0; i < causesShown; ++i) {
        QAction *cause = menu->addAction(QString(), this, [this, i] {
            if (i < m_shownCauses.size()) emit alertWanted(m_shownCauses[i].alert);
        });
        cause->setObjectName(QStringLiteral("cause-%1").arg(i));
        cause->setVisible(false);
        m_causes.push_back(cause);
    }
    m_afterCauses = menu->addSeparator();
    const auto add = [&](const char *name, const QString &text, auto &&act, const QString &image = {}) {
        QAction *action = menu->addAction(text, this, act);
        action->setObjectName(QLatin1String(name));
        if (!image.isEmpty()) action->setIcon(icon(menu.get(), image));
        return action;
    };
    add("open", tr("Open Jitscope"), [this] { emit openWanted(); });
    add("degraded", tr("Next degraded person"), [this] { emit degradedWanted(); });
    m_muteHour = add("mute-hour", tr("Mute for 1 h"), [this] { m_workspace.alerts.muteAll(m_clock() + hourMs); }, QStringLiteral("bell-off"));
    m_muteMorning = add("mute-morning", tr("Mute until 8:00"), [this] { m_workspace.alerts.muteAll(nextMorning(m_clock())); }, QStringLiteral("bell-off"));
    m_unmute = add("unmute", tr("Unmute"), [this] { m_workspace.alerts.muteAll(0); }, QStringLiteral("bell"));
    add("maintenance", tr("Maintenance…"), [this] { emit maintenanceWanted(); });
    menu->addSeparator();
    m_readOnly = add("read-only", tr("Read-only"), [this] {
        if (m_workspace.latch.isClosed()) emit latchWanted();
        else m_workspace.latch.setClosed(true);
        m_readOnly->setChecked(m_workspace.latch.isClosed());
    });
    m_readOnly->setCheckable(true);
    add("settings", tr("Settings…"), [this] { emit settingsWanted(); });
    add("quit", tr("Quit"), [this] { emit quitWanted(); });
    // Under an open menu nothing moves.
    connect(menu.get(), &QMenu::aboutToShow, this, &Tray::refreshMenu);
    connect(menu.get(), &QMenu::aboutToHide, this, [this] { m_soon.start(); });
    m_icon.setContextMenu(menu.get());
    m_menu = std::move(menu);
}

void Tray::refresh()
{
    const AlertTally now = tally(m_workspace.alerts, m_clock());
    const bool muted = m_workspace.alerts.mutedUntil() > m_clock();
    if (now.worst != m_tally.worst || now.all() != m_tally.all() || muted != m_muted) m_stale = true;
    m_tally = now;
    m_muted = muted;
    if (m_stale) refreshIcon();
    if (!m_menu->isVisible()) refreshMenu();
    refreshTip();
}

void Tray::refreshIcon()
{
    m_stale = false;
    m_icon.setIcon(trayIcon(m_menu.get(), m_tally.worst, m_tally.all(), m_muted));
}

void Tray::refreshTip()
{
    const QString tip = trayToolTip(m_tally, m_workspace.rollup.readings(), m_workspace.alerts.mutedUntil(), m_clock());
    if (tip != m_icon.toolTip()) m_icon.setToolTip(tip);
}

void Tray::refreshMenu()
{
    std::vector<NoticeCause> causes = worstCauses(m_workspace.alerts, m_workspace.fleet, causesShown, m_clock());
    if (causes != m_shownCauses) {
        for (size_t i = 0; i < causesShown; ++i) {
            QAction *action = m_causes[i];
            action->setVisible(i < causes.size());
            if (i >= causes.size()) continue;
            const NoticeCause &c = causes[i];
            if (const QString text = menuText(visibleText(c.text, 120)); action->text() != text) action->setText(text);
            if (i >= m_shownCauses.size() || m_shownCauses[i].health != c.health || action->icon().isNull()) action->setIcon(signIcon(m_menu.get(), c.health));
        }
        m_shownCauses = std::move(causes);
        m_afterCauses->setVisible(!m_shownCauses.empty());
    }
    const auto put = [](QAction *action, bool visible) { if (action->isVisible() != visible) action->setVisible(visible); };
    put(m_muteHour, !m_muted);
    put(m_muteMorning, !m_muted);
    put(m_unmute, m_muted);
    if (m_readOnly->isChecked() != m_workspace.latch.isClosed()) m_readOnly->setChecked(m_workspace.latch.isClosed());
}

} // namespace jitscope

#include "moc_tray.cpp"
