#include "window/statusstrip.h"

#include "base/text.h"
#include "base/unit.h"
#include "widgets/celldelegate.h"
#include "widgets/healthword.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace jitscope {

// The little bar of the budget.
class Meter : public QWidget
{
public:
    explicit Meter(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(40, 16);
    }
    void setShare(double share)
    {
        if (m_share == share) return;
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &colors = paletteOf(this);
        QPainter painter(this);
        paintGauge(&painter, QRect(0, height() / 2 - 3, width(), 6), m_share, -1, m_share > 1 ? colors.warningF : colors.text3, colors);
    }

private:
    double m_share = 0;
};

SourceSummary summarise(const Fleet &fleet, const EntityId &scope)
{
    SourceSummary s;
    struct Cost { double rate = 0, budget = 0; };
    std::map<QString, Cost> costs;
    for (const SnapshotPtr &shard : fleet.facts()) { // what this console sees now, whatever it shows
        if (scope.kind != EntityKind::Fleet && scope.shard != shard->id.value) continue;
        for (const SourceState &source : shard->sources) {
            if (source.health == Health::SwitchedOff) continue;
            if (source.health == Health::Pending) {
                ++s.pending;
                continue;
            }
            ++s.total;
            if (source.health == Health::Unknown) ++s.unknown;
            else if (source.health == Health::Down) ++s.down;
            else ++s.up;
            s.worst = s.total == 1 ? source.health : worse(s.worst, source.health);
            s.newest = std::max(s.newest, source.lastOk);
            if (source.intervalMs > 0 && (s.intervalMs == 0 || source.intervalMs < s.intervalMs)) s.intervalMs = source.intervalMs;
            if (source.budget > 0) {
                Cost &cost = costs[source.server.isEmpty() ? source.name : source.server.value];
                cost.rate += source.bytesPerSecond;
                cost.budget = std::max(cost.budget, source.budget);
            }
        }
    }
    std::vector<std::pair<QString, Cost>> dearest(costs.begin(), costs.end());
    std::stable_sort(dearest.begin(), dearest.end(), [](const auto &a, const auto &b) { return a.second.rate > b.second.rate; });
    const QLocale locale;
    for (const auto &[name, cost] : dearest) {
        s.meanShare += cost.rate / cost.budget / double(dearest.size());
        if (s.costs.size() < 20)
            s.costs << StatusStrip::tr("%1: %2 of %3").arg(visibleText(name), formatFigure(cost.rate, Unit::BytePerSecond, 0, locale), formatFigure(cost.budget, Unit::BytePerSecond, 0, locale));
    }
    if (!dearest.empty()) {
        s.busiest = dearest.front().first;
        s.busiestRate = dearest.front().second.rate;
        s.busiestBudget = dearest.front().second.budget;
    }
    return s;
}

StatusStrip::StatusStrip(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_clock([] { return QDateTime::currentMSecsSinceEpoch(); }), m_sources(new QToolButton(this)), m_operations(new QToolButton(this)), m_privacy(new QToolButton(this)), m_latch(new QToolButton(this)),
      m_asked(new PlainLabel(tr("Asked of bridges"), TextRole::Label, Ink::Text2)), m_cost(new PlainLabel({}, TextRole::Label, Ink::Text2)),
      m_age(new PlainLabel({}, TextRole::Label, Ink::Text2)), m_time(new PlainLabel({}, TextRole::Label, Ink::Text2)), m_meter(new Meter(this))
{
    setMinimumHeight(26);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 1, 12, 0);
    row->setSpacing(8);
    m_sources->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sources->setIconSize({14, 14});
    m_sources->setFont(textFont(this, TextRole::Label));
    setSmall(m_sources);
    connect(m_sources, &QToolButton::clicked, this, &StatusStrip::doctorWanted);
    row->addWidget(m_sources);
    row->addWidget(makeRule(this, false));
    row->addWidget(m_asked);
    row->addWidget(m_meter);
    row->addWidget(m_cost);
    m_costRule = makeRule(this, false);
    row->addWidget(m_costRule);
    row->addWidget(m_age);
    row->addStretch(1);
    m_operations->setObjectName(QStringLiteral("open-operations"));
    m_operations->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_operations->setIconSize({14, 14});
    m_operations->setFont(textFont(this, TextRole::Label));
    setSmall(m_operations);
    connect(m_operations, &QToolButton::clicked, this, &StatusStrip::operationsWanted);
    row->addWidget(m_operations);
    connect(&workspace.operations, &OperationLog::added, this, &StatusStrip::refreshOperations);
    connect(&workspace.operations, &OperationLog::changed, this, &StatusStrip::refreshOperations);
    m_privacy->setObjectName(QStringLiteral("privacy"));
    m_privacy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_privacy->setIconSize({14, 14});
    QFont strong = textFont(this, TextRole::Label);
    strong.setBold(true);
    m_privacy->setFont(strong);
    m_privacy->setText(tr("Names hidden"));
    m_privacy->setAccessibleName(tr("Names are hidden. Shows them again."));
    setPlainToolTip(m_privacy, tr("Rooms, people, accounts and addresses are shown under names that stand for nothing. Buttons still act on the right ones. Ctrl+Shift+H shows the names again."));
    setSmall(m_privacy);
    connect(m_privacy, &QToolButton::clicked, this, &StatusStrip::privacyWanted);
    connect(&workspace.privacy, &Privacy::changed, this, &StatusStrip::refreshPrivacy);
    row->addWidget(m_privacy);
    m_latch->setObjectName(QStringLiteral("latch"));
    m_latch->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_latch->setIconSize({14, 14});
    m_latch->setFont(figureFont(textFont(this, TextRole::Label)));
    setSmall(m_latch);
    connect(m_latch, &QToolButton::clicked, this, &StatusStrip::latchWanted);
    row->addWidget(m_latch);
    connect(&workspace.latch, &Latch::changed, this, &StatusStrip::refresh);
    row->addWidget(makeRule(this, false));
    row->addWidget(m_time);
    m_time->setFont(figureFont(m_time->font()));
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &StatusStrip::refresh);
    m_timer.start();
    refresh();
}

void StatusStrip::setScope(const EntityId &scope)
{
    m_scope = scope;
    refresh();
}

void StatusStrip::setClock(std::function<qint64()> clock)
{
    m_clock = std::move(clock);
    refresh();
}

void StatusStrip::refresh()
{
    const QLocale locale;
    const SourceSummary s = summarise(m_workspace.fleet, m_scope);
    QString text;
    if (s.total == 0) text = s.pending > 0 ? tr("Asking %n source(s)…", "", s.pending) : tr("No sources");
    else text = tr("%1 of %n source(s) up", "", s.total).arg(s.up);
    if (s.unknown > 0) text += QStringLiteral(" · ") + tr("%n unknown", "", s.unknown);
    if (s.down > 0) text += QStringLiteral(" · ") + tr("%n down", "", s.down);
    if (m_sources->text() != text) {
        m_sources->setText(text);
        m_sources->setAccessibleName(tr("Sources: %1. Opens the doctor.").arg(text));
        setPlainToolTip(m_sources, tr("Which sources answer, and what switches the others on"));
    }
    m_sources->setIcon(signIcon(this, s.total == 0 ? Health::Pending : s.worst));

    const bool cost = !s.busiest.isEmpty();
    m_asked->setVisible(cost);
    m_meter->setVisible(cost);
    m_cost->setVisible(cost);
    m_costRule->setVisible(cost);
    if (cost) {
        m_meter->setShare(s.meanShare);
        const QString budget = QLocale().toString(s.busiestBudget / 1000, 'f', 0);
        m_cost->setText(tr("highest %1 %2 of %3").arg(visibleText(s.busiest, 40), formatFigure(s.busiestRate, Unit::BytePerSecond, 0, locale), budget));
        const QString tip = s.costs.join(u'\n');
        for (QWidget *w : {static_cast<QWidget *>(m_cost), static_cast<QWidget *>(m_meter), static_cast<QWidget *>(m_asked)}) setPlainToolTip(w, tip);
        m_meter->setAccessibleName(tr("Share of the budget: %1 %").arg(qRound(s.meanShare * 100)));
    }

    const qint64 now = m_clock();
    m_age->setVisible(s.newest > 0);
    if (s.newest > 0) {
        const qint64 age = now - s.newest;
        m_age->setText(tr("Data %1 old").arg(formatAge(age, locale)));
        const bool late = s.intervalMs > 0 && age > 3 * qint64(s.intervalMs);
        m_age->setInk(late ? Ink::Warning : Ink::Text2);
    }
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now);
    const int offset = local.offsetFromUtc();
    const QString zone = offset % 3600 == 0 ? (offset == 0 ? QStringLiteral("UTC") : QStringLiteral("UTC%1%2").arg(offset < 0 ? u'−' : u'+').arg(std::abs(offset) / 3600))
                                            : local.timeZoneAbbreviation();
    m_time->setText(local.toString(QStringLiteral("HH:mm:ss ")) + zone);
    setPlainToolTip(m_time, QString::fromUtf8(local.timeZone().id()));
    refreshLatch();
    refreshPrivacy();
    refreshOperations();
}

// Only while names are hidden; then it stands out.
void StatusStrip::refreshPrivacy()
{
    const bool on = m_workspace.privacy.isOn();
    const QColor ink = paletteOf(this).accent;
    m_privacy->setProperty("ink", ink);
    m_privacy->setIcon(QIcon(iconPixmap(this, QStringLiteral("privacy"), ink, 14)));
    m_privacy->setVisible(on);
    if (std::exchange(m_hidden, on) != on) update();
}

// Only while some are open; one that asks is said louder.
void StatusStrip::refreshOperations()
{
    int open = 0, asking = 0;
    for (const Operation &op : m_workspace.operations.operations()) {
        if (m_scope.kind != EntityKind::Fleet && m_scope.shard != op.request.shard.value) continue;
        open += isOpen(op.state);
        asking += op.state == OperationState::Choosing;
    }
    m_operations->setVisible(open > 0);
    if (open == 0) return;
    QString text = tr("%n operation(s) open", "", open);
    if (asking > 0) text += QStringLiteral(" · ") + tr("%n need(s) your word", "", asking);
    if (m_operations->text() != text) m_operations->setText(text);
    m_operations->setIcon(signIcon(this, asking > 0 ? Health::Warning : Health::Draining));
    setPlainToolTip(m_operations, tr("Shows what is being done to servers"));
}

// Closed: quiet. Open: on the tint of a warning, with the minutes that are left.
void StatusStrip::refreshLatch()
{
    const Latch &latch = m_workspace.latch;
    const ShardId shard{m_scope.shard};
    const bool closed = latch.isReadOnly(shard);
    const int minutes = int((latch.leftMs() + 59'999) / 60'000); // a minute that has begun counts
    const QString text = closed ? tr("Read-only") : tr("Changes allowed · %n min", "", minutes);
    if (m_latch->text() != text) {
        m_latch->setText(text);
        m_latch->setAccessibleName(closed ? tr("Read-only. Opens the latch.") : tr("Changes allowed, %n minute(s) left. Closes the latch.", "", minutes));
    }
    setPlainToolTip(m_latch, !closed ? tr("Servers may be changed from here until the time is over. Ctrl+L closes the latch.")
                             : latch.isClosed() ? tr("Nothing can be changed on a server from here. Ctrl+L opens the latch.")
                                                : tr("Nothing can be changed on this shard: its own latch is closed. Ctrl+L opens it."));
    const QColor ink = closed ? paletteOf(this).text2 : paletteOf(this).warningT;
    m_latch->setProperty("ink", ink); // the style draws its text in it
    m_latch->setIcon(QIcon(iconPixmap(this, closed ? QStringLiteral("lock") : QStringLiteral("unlock"), ink, 14)));
    if (std::exchange(m_open, !closed) == closed) update();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), paletteOf(this).window);
    if (m_open) painter.fillRect(QRect(m_latch->x() - 4, 0, m_latch->width() + 8, height()), paletteOf(this).warningB);
    if (m_hidden) painter.fillRect(QRect(m_privacy->x() - 4, 0, m_privacy->width() + 8, height()), paletteOf(this).select);
    painter.fillRect(QRect(0, 0, width(), 1), paletteOf(this).line);
}

} // namespace jitscope

#include "moc_statusstrip.cpp"
