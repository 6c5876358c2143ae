#include "window/bellbutton.h"

#include "base/text.h"
#include "items/alertwords.h"
#include "privacy/roomlabel.h"
#include "widgets/icons.h"
#include "widgets/plaintext.h"
#include "widgets/style.h"

#include <QAccessible>
#include <QDateTime>
#include <QLocale>

namespace jitscope {

BellButton::BellButton(Workspace &workspace, QWidget *parent)
    : QToolButton(parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("bell"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({16, 16});
    setFont(figureFont(font()));
    setLook(this, ButtonLook::Flat);
    m_later.setSingleShot(true);
    m_later.setInterval(100);
    m_later.callOnTimeout(this, [this] { refresh(); });
    connect(&workspace.alerts, &AlertBoard::changed, this, [this] {
        if (!m_later.isActive()) m_later.start();
    });
    // A new critical one is announced, politely and once (look §11).
    connect(&workspace.alerts, &AlertBoard::fired, this, [this](quint64 id) {
        const AlertBoard &board = m_workspace.alerts;
        const Alert *a = board.alert(id);
        if (!a || a->severity < AlertSeverity::Severe || a->cause != 0 || a->isMuted(QDateTime::currentMSecsSinceEpoch())) return;
        const QString title = alertTitle(*a, a->key.origin.isEmpty() ? board.rule(a->key.rule) : nullptr);
        setAccessibleDescription(tr("%1: %2, %3", "severity, alert, target").arg(severityWord(a->severity), title, targetLabel(a->key.target, a->target, 60)));
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    });
    refresh();
}

void BellButton::refresh()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const AlertBoard &board = m_workspace.alerts;
    const int firing = board.firing(AlertSeverity::Warning, EntityId::fleet(), now), grave = board.firing(AlertSeverity::Severe, EntityId::fleet(), now);
    const bool muted = board.mutedUntil() > now;
    setIcon(jitscope::icon(this, muted ? QStringLiteral("bell-off") : QStringLiteral("bell")));
    setText(firing > 0 ? QLocale().toString(firing) : QString());
    setToolButtonStyle(firing > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    QString told = firing > 0 ? tr("%n alert(s) firing", "", firing) : tr("Nothing is firing");
    if (grave > 0) told += QStringLiteral(", ") + tr("%n critical", "alerts", grave);
    if (muted) told += QStringLiteral(". ") + tr("Nothing is told %1.").arg(untilText(board.mutedUntil(), now));
    setAccessibleName(told);
    setPlainToolTip(this, told + QStringLiteral("  (J)"));
}

} // namespace jitscope

#include "moc_bellbutton.cpp"
