#include "window/operationnotice.h"

#include "audit/offers.h"
#include "base/text.h"
#include "base/unit.h"
#include "dialogs/confirmdialog.h"
#include "dialogs/offermenu.h"
#include "items/operationwords.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace jitscope {
namespace {

constexpr qint64 endedToldMs = 10'000; // what ended well; what did not is told until it is closed

} // namespace

OperationNotice::OperationNotice(const View &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_clock([] { return QDateTime::currentMSecsSinceEpoch(); }), m_what(new PlainLabel({}, TextRole::Section)), m_more(new PlainLabel({}, TextRole::Body, Ink::Text2)),
      m_show(new QPushButton(tr("Show"))), m_undo(new QPushButton), m_close(makeIconButton(this, QStringLiteral("close"), tr("Close this notice"))), m_born(m_clock())
{
    setObjectName(QStringLiteral("operationNotice"));
    setMinimumHeight(32);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(38, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_what);
    m_more->setElided(true);
    row->addWidget(m_more, 1);
    for (const OperationChoice c : {OperationChoice::WaitOn, OperationChoice::Leave, OperationChoice::Cancel}) { // force asks, on its page
        auto *button = new QPushButton(choiceWord(c));
        button->setObjectName(QStringLiteral("notice-") + QLatin1String(operationChoiceName(c)));
        setSmall(button);
        row->addWidget(button);
        m_choices.push_back({c, button});
        connect(button, &QPushButton::clicked, this, [this, c] { m_view.workspace.operations.choose(m_id, c); });
    }
    setSmall(m_undo);
    setSmall(m_show);
    m_undo->setObjectName(QStringLiteral("notice-undo"));
    row->addWidget(m_undo);
    row->addWidget(m_show);
    row->addWidget(m_close);
    connect(m_show, &QPushButton::clicked, this, [this] {
        const Operation *op = m_view.workspace.operations.operation(m_id);
        m_view.navigator.back();
        m_view.navigator.showPage(QStringLiteral("operations"));
        if (op) m_view.navigator.select(EntityId::operation(op->request.shard, op->id));
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const Operation *op = m_view.workspace.operations.operation(m_id);
        const Offer back = op ? offerBack(op->request) : Offer();
        if (!back.kind) return;
        m_closed.insert(m_id);
        ConfirmDialog::ask(m_view.workspace, back, this);
        refresh();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (m_tells == Tells::Resumed) {
            for (const Operation &op : m_view.workspace.operations.operations())
                if (op.resumed) m_closed.insert(op.id);
        }
        m_closed.insert(m_id);
        refresh();
    });
    connect(&view.workspace.operations, &OperationLog::added, this, &OperationNotice::refresh);
    connect(&view.workspace.operations, &OperationLog::changed, this, &OperationNotice::refresh);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &OperationNotice::refresh);
    hide();
    refresh();
}

void OperationNotice::setClock(std::function<qint64()> clock)
{
    m_clock = std::move(clock);
    m_born = m_clock();
    refresh();
}

bool OperationNotice::concerns(const Operation &op) const { return m_view.navigator.scope().kind == EntityKind::Fleet || m_view.navigator.scope().shard == op.request.shard.value; }

void OperationNotice::refresh()
{
    const qint64 now = m_clock();
    const Operation *choosing = nullptr, *resumed = nullptr, *ended = nullptr;
    int resumedCount = 0;
    for (const Operation &op : m_view.workspace.operations.operations()) {
        if (op.state == OperationState::Choosing && (!choosing || concerns(op))) choosing = &op; // whoever looks at another shard has to know too
        if (!concerns(op) || m_closed.contains(op.id)) continue;
        if (op.resumed && isOpen(op.state)) resumed = &op, ++resumedCount;
        if (isOpen(op.state) || op.endedAt < m_born || op.request.dryRun) continue;
        const bool well = op.state == OperationState::Done || op.state == OperationState::Cancelled;
        if (!well || now - op.endedAt < endedToldMs) ended = &op;
    }
    const auto about = [](const Operation &op) { return QStringLiteral("%1, %2").arg(operationTitle(op.request), operationTargets({op.request})); };
    if (choosing) {
        QString more = choosing->error ? visibleText(choosing->error->detail, 300) : tr("It was left long ago.");
        if (choosing->choiceUntil > 0) more = tr("Undone by itself in %1.").arg(formatAge(choosing->choiceUntil - now, QLocale())) + u' ' + more;
        say(Tells::Choosing, choosing->id, Health::Warning, tr("%1 needs your word.").arg(about(*choosing)), more);
    } else if (resumed) {
        say(Tells::Resumed, resumed->id, Health::Pending, tr("%n operation(s) of an earlier Jitscope go on.", "", resumedCount), about(*resumed) + QStringLiteral(": ") + operationPending(*resumed, now));
    } else if (ended) {
        say(Tells::Ended, ended->id, operationHealth(*ended), tr("%1: %2").arg(about(*ended), operationState(*ended)), ended->state == OperationState::Done ? QString() : operationProgress(*ended, now));
    } else {
        say(Tells::Nothing, {}, Health::Pending, {}, {});
    }
}

void OperationNotice::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start(); // what is left of a time, and the end of what ended well
}

void OperationNotice::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void OperationNotice::say(Tells tells, const QString &id, Health health, const QString &what, const QString &more)
{
    m_tells = tells;
    m_id = id;
    if (std::exchange(m_health, health) != health) update();
    if (m_what->text() != what) m_what->setText(what);
    if (m_more->text() != more) m_more->setText(more);
    setAccessibleName(what + u' ' + more);
    const Operation *op = m_view.workspace.operations.operation(id);
    for (const auto &[choice, button] : m_choices)
        button->setVisible(tells == Tells::Choosing && op && std::find(op->choices.begin(), op->choices.end(), choice) != op->choices.end());
    const Offer back = tells == Tells::Ended && op && op->state == OperationState::Done ? offerBack(op->request) : Offer();
    m_undo->setVisible(back.kind && !m_view.workspace.latch.isReadOnly(op->request.shard));
    if (back.kind) m_undo->setText(offerText(back));
    m_close->setVisible(tells == Tells::Resumed || tells == Tells::Ended);
    setVisible(tells != Tells::Nothing);
}

void OperationNotice::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), m_health == Health::Draining || m_health == Health::Pending ? colors.select : colors.tint(m_health));
    paintSign(&painter, this, m_health, QRect(12, height() / 2 - 8, 16, 16));
}

} // namespace jitscope

#include "moc_operationnotice.cpp"
