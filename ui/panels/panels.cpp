#include "panels/panels.h"

#include "base/text.h"
#include "dialogs/rawdialog.h"
#include "items/explain.h"
#include "items/sentences.h"
#include "panels/content.h"
#include "widgets/icons.h"
#include "widgets/palette.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace jitscope {
namespace {

class DetailPanel : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(DetailPanel)

public:
    DetailPanel(const View &view, QWidget *parent)
        : QWidget(parent)
        , m_view(view)
        , m_sign(new QLabel(this))
        , m_title(new PlainLabel({}, TextRole::PanelTitle, Ink::Text, this))
        , m_identity(new PlainLabel({}, TextRole::Label, Ink::Text3, this))
        , m_pin(makeIconButton(this, QStringLiteral("pin"), tr("Keep showing this"), QStringLiteral("Shift+P")))
        , m_open(makeIconButton(this, QStringLiteral("tear-off"), tr("Open"), QStringLiteral("Enter")))
        , m_stack(new QStackedWidget(this))
        , m_empty(new EmptyState(QStringLiteral("search"), tr("Nothing is selected."), tr("Select a shard, a server, a room or a person in the tree or in a table."), this))
    {
        setObjectName(QStringLiteral("detailPanel"));
        setAccessibleName(tr("Details"));
        setBackgroundRole(QPalette::Light);
        setAutoFillBackground(true);
        m_pin->setCheckable(true);
        m_pin->setObjectName(QStringLiteral("panelPin"));
        m_title->setObjectName(QStringLiteral("panelTitle"));
        m_title->setElided(true);
        m_identity->setWordWrap(true); // who this is, is never cut
        m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);

        auto *line = new QHBoxLayout;
        line->setContentsMargins(12, 0, 8, 0);
        line->setSpacing(8);
        line->addWidget(m_sign);
        line->addWidget(m_title, 1);
        line->addWidget(m_pin);
        line->addWidget(m_open);
        m_head = new QWidget(this);
        auto *head = new QVBoxLayout(m_head);
        head->setContentsMargins(0, 8, 0, 8);
        head->setSpacing(1);
        head->addLayout(line);
        auto *second = new QHBoxLayout;
        second->setContentsMargins(12, 0, 12, 0);
        second->addWidget(m_identity, 1);
        head->addLayout(second);

        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_head);
        column->addWidget(m_stack, 1);
        m_stack->addWidget(m_empty);
        setMinimumWidth(240);

        m_follow.setSingleShot(true);
        m_follow.setInterval(120); // the selection runs past many rows while an arrow key is held
        m_follow.callOnTimeout(this, [this] { follow(); });
        m_ages.setInterval(1000);  // ages grow also when no snapshot comes
        m_ages.callOnTimeout(this, [this] {
            m_view.workspace.pacer.soon(this, [this] {
                if (isVisible()) refresh();
                return false;
            });
        });
        connect(&view.navigator, &Navigator::selectionChanged, this, [this] { m_follow.start(); });
        connect(&view.workspace.past, &TimeMachine::moved, this, [this] { refresh(); });
        connect(&view.workspace.fleet, &Fleet::updated, this, [this](const ShardId &shard) {
            if (shard.value == m_shown.shard) refresh();
        });
        // operations move between the beats of the fleet
        m_moved.setSingleShot(true);
        m_moved.setInterval(50);
        m_moved.callOnTimeout(this, [this] {
            if (isVisible()) refresh();
        });
        const auto moved = [this](int row) {
            if (m_shown.shard == m_view.workspace.operations.operations()[size_t(row)].request.shard.value && !m_moved.isActive()) m_moved.start();
        };
        connect(&view.workspace.operations, &OperationLog::added, this, moved);
        connect(&view.workspace.operations, &OperationLog::changed, this, moved);
        connect(&view.workspace.alerts, &AlertBoard::changed, this, [this] {
            if (m_shown.kind == EntityKind::Alert && !m_moved.isActive()) m_moved.start();
        });
        connect(m_pin, &QToolButton::toggled, this, [this](bool on) {
            if (!on) follow();
        });
        connect(m_open, &QToolButton::clicked, this, [this] { m_view.navigator.open(m_shown); });
        follow();
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        QWidget::showEvent(event);
        m_ages.start();
        refresh();
    }
    void hideEvent(QHideEvent *event) override
    {
        QWidget::hideEvent(event);
        m_ages.stop();
        m_view.workspace.interest.look(this, {});
    }
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (isVisible() && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)) refresh();
    }

private:
    struct Kind { QScrollArea *scroll = nullptr; PanelContent *content = nullptr; };

    // made when first needed
    Kind &kindOf(EntityKind kind)
    {
        Kind &k = m_kinds[size_t(kind)];
        if (k.content) return k;
        k.scroll = new QScrollArea(m_stack);
        k.scroll->setFrameShape(QFrame::NoFrame);
        k.scroll->setWidgetResizable(true);
        k.scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        k.scroll->viewport()->setBackgroundRole(QPalette::Light);
        switch (kind) {
        case EntityKind::Fleet: k.content = makeFleetPanel(m_view, k.scroll); break;
        case EntityKind::Shard: k.content = makeShardPanel(m_view, k.scroll); break;
        case EntityKind::Server: k.content = makeServerPanel(m_view, k.scroll); break;
        case EntityKind::Room: k.content = makeRoomPanel(m_view, k.scroll); break;
        case EntityKind::Operation: k.content = makeOperationPanel(m_view, k.scroll); break;
        case EntityKind::Alert: k.content = makeAlertPanel(m_view, k.scroll); break;
        default: k.content = makePersonPanel(m_view, k.scroll); break;
        }
        k.content->setBackgroundRole(QPalette::Light);
        for (WhereFrom *from : k.content->findChildren<WhereFrom *>())
            connect(from, &WhereFrom::rawWanted, this, [this](const Reading &reading) { RawDialog::showFor(m_view.workspace, m_shownOf, reading, window()); });
        k.scroll->setWidget(k.content);
        m_stack->addWidget(k.scroll);
        return k;
    }

    bool hasPanel(const EntityId &e) const
    {
        if (e.kind == EntityKind::Alert && e.room == QLatin1String("head")) return false; // of a group of them
        return e.kind != EntityKind::Source && (e.kind != EntityKind::Fleet || !m_view.workspace.fleet.shards().empty());
    }

    void follow()
    {
        if (m_pin->isChecked()) return;
        const EntityId selected = m_view.navigator.selected();
        const bool other = selected != m_shown;
        m_shown = selected;
        refresh();
        if (other && hasPanel(m_shown)) kindOf(m_shown.kind).scroll->verticalScrollBar()->setValue(0);
    }

    void refresh()
    {
        const EntityId e = m_shown.kind == EntityKind::Fleet && m_view.navigator.scope().kind == EntityKind::Shard ? m_view.navigator.scope() : m_shown;
        const bool shown = hasPanel(e);
        m_head->setVisible(shown);
        if (!shown) {
            m_stack->setCurrentWidget(m_empty);
            return;
        }
        Kind &k = kindOf(e.kind);
        const bool past = m_view.workspace.past.isPast();
        if (m_shownOf != e || m_shownPast != past) // what was said of the one before, or of now, leaves no hole
            for (VerdictBar *bar : k.content->findChildren<VerdictBar *>()) bar->drop();
        m_shownOf = e;
        m_shownPast = past;
        const SnapshotPtr snapshot = m_view.workspace.fleet.shard(ShardId{e.shard});
        const PanelHead head = k.content->show(e, snapshot, m_view.workspace.clock.now());
        const QString title = visibleText(head.title, 200), identity = visibleText(head.identity, 300);
        if (m_title->text() != title) m_title->setText(title);
        if (m_identity->text() != identity) m_identity->setText(identity);
        m_identity->setVisible(!identity.isEmpty());
        m_sign->setPixmap(signPixmap(this, head.health, 18, head.gone));
        m_sign->setAccessibleName(head.gone ? tr("gone") : QString());
        m_open->setVisible(head.canOpen);
        if (m_stack->currentWidget() != k.scroll) m_stack->setCurrentWidget(k.scroll);
        lookCloser(e);
    }

    // who is shown here is asked in full detail
    void lookCloser(const EntityId &e)
    {
        QSet<EntityId> rooms;
        if (isVisible() && e.kind == EntityKind::Room) rooms.insert(e);
        if (isVisible() && e.kind == EntityKind::Person) rooms.insert(EntityId::of(ShardId{e.shard}, RoomId{e.room}));
        m_view.workspace.interest.look(this, rooms);
    }

    View m_view;
    QLabel *m_sign;
    PlainLabel *m_title, *m_identity;
    QToolButton *m_pin, *m_open;
    QWidget *m_head = nullptr;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Kind m_kinds[size_t(EntityKind::Alert) + 1];
    EntityId m_shown, m_shownOf; // what is selected; what the content is about
    bool m_shownPast = false;
    QTimer m_follow, m_ages, m_moved;
};

} // namespace

QWidget *makeDetailPanel(const View &view, QWidget *parent) { return new DetailPanel(view, parent); }

const Problem *problemOf(const ShardSnapshot &snapshot, const EntityId &entity)
{
    for (const Problem &p : snapshot.problems) // worst first
        if (p.about == entity) return &p;
    return nullptr;
}

void sayProblem(VerdictBar *bar, const Problem *problem, int more, qint64 now)
{
    if (!problem) return bar->clear();
    QStringList hint;
    if (problem->since > 0) hint << QCoreApplication::translate("Panels", "For %1").arg(formatAge(now - problem->since, QLocale()));
    if (const QString reach = problemReach(*problem); !reach.isEmpty()) hint << reach;
    if (const QString remedy = remedySentence(*problem); !remedy.isEmpty()) hint << remedy;
    if (more > 0) hint << QCoreApplication::translate("Panels", "%n more cause(s)", nullptr, more);
    bar->say(problem->health, problemTitle(*problem), problemSentence(*problem), hint.join(QStringLiteral(" · ")));
}

QString roleWord(Role role)
{
    switch (role) {
    case Role::Participant: return QCoreApplication::translate("Panels", "member");
    case Role::Moderator: return QCoreApplication::translate("Panels", "moderator");
    case Role::Owner: return QCoreApplication::translate("Panels", "owner");
    case Role::Visitor: return QCoreApplication::translate("Panels", "visitor");
    case Role::Unknown: break;
    }
    return {};
}

Fact flagFact(const QString &label, const std::optional<bool> &flag, const QString &yes, const QString &no, const QString &unknownTip)
{
    Fact f{label, flag ? *flag ? yes : no : QStringLiteral("–")};
    f.missing = !flag;
    if (!flag) f.tip = unknownTip;
    return f;
}

} // namespace jitscope
