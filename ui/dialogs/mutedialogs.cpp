#include "dialogs/mutedialogs.h"

#include "dialogs/offermenu.h"
#include "base/text.h"
#include "base/unit.h"
#include "items/alertwords.h"
#include "privacy/roomlabel.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace jitscope {
namespace {

constexpr qint64 hourMs = 3'600'000, worseMs = 7 * 24 * hourMs; // "until it gets worse" ends after a week all the same

qint64 muteNow() { return QDateTime::currentMSecsSinceEpoch(); }

// The name that was given last stays.
QString usualName(const Workspace &workspace)
{
    const QString kept = workspace.settings.layout(QStringLiteral("alerts")).value(QStringLiteral("name")).toString();
    return kept.isEmpty() ? workspace.alertDesk.me : kept;
}

void keepName(Workspace &workspace, const QString &name)
{
    QVariantMap kept = workspace.settings.layout(QStringLiteral("alerts"));
    kept[QStringLiteral("name")] = name == workspace.alertDesk.me ? QString() : name;
    workspace.settings.setLayout(QStringLiteral("alerts"), kept);
}

QLineEdit *nameField(const Workspace &workspace, QWidget *parent)
{
    auto *field = new QLineEdit(usualName(workspace), parent);
    field->setObjectName(QStringLiteral("name"));
    field->setMaxLength(80);
    return field;
}

QLineEdit *noteField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QStringLiteral("note"));
    field->setMaxLength(400);
    field->setPlaceholderText(QCoreApplication::translate("jitscope::SilenceDialog", "Why, for those who read it later"));
    return field;
}

QVBoxLayout *frameOf(QDialog *dialog, const QString &title, const QString &effect)
{
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(460);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto *head = new PlainLabel(title, TextRole::PageTitle);
    head->setWordWrap(true);
    column->addWidget(head);
    if (!effect.isEmpty()) {
        auto *label = new PlainLabel(effect, TextRole::Body, Ink::Text2);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    return column;
}

QPushButton *addFoot(QDialog *dialog, QVBoxLayout *column, const QString &verb)
{
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    auto *cancel = new QPushButton(QCoreApplication::translate("jitscope::SilenceDialog", "Cancel"), dialog);
    auto *yes = new QPushButton(verb, dialog);
    yes->setObjectName(QStringLiteral("yes"));
    setLook(yes, ButtonLook::Primary);
    cancel->setAutoDefault(false);
    yes->setDefault(true);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    foot->addWidget(cancel);
    foot->addWidget(yes);
    column->addLayout(foot);
    return yes;
}

QString titleOf(const AlertBoard &board, quint64 id)
{
    const Alert *a = board.alert(id);
    return a ? alertTitle(*a, a->key.origin.isEmpty() ? board.rule(a->key.rule) : nullptr) : QString();
}

void showTeam(QCheckBox *box, const Workspace &workspace, const QString &shard)
{
    const QString team = shard.isEmpty() || !workspace.alertDesk.teamOf ? QString() : workspace.alertDesk.teamOf(ShardId{shard});
    box->setEnabled(!team.isEmpty());
    if (team.isEmpty()) box->setChecked(false);
    box->setText(team.isEmpty() ? QCoreApplication::translate("jitscope::SilenceDialog", "For the whole team")
                                : QCoreApplication::translate("jitscope::SilenceDialog", "For the whole team, by %1").arg(visibleText(team, 60)));
    setPlainToolTip(box, !team.isEmpty() ? QString()
                         : shard.isEmpty() ? QCoreApplication::translate("jitscope::SilenceDialog", "Only what is on one shard can be shared: by that shard's Alertmanager.")
                                           : QCoreApplication::translate("jitscope::SilenceDialog", "This shard has no Alertmanager in the fleet file (alertmanager =)."));
}

} // namespace

AckDialog::AckDialog(Workspace &workspace, std::vector<quint64> ids, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_ids(std::move(ids)), m_name(nameField(workspace, this)), m_note(noteField(this))
{
    setObjectName(QStringLiteral("acknowledge"));
    const QString title = m_ids.size() == 1 ? tr("Acknowledge: %1").arg(titleOf(workspace.alerts, m_ids.front())) : tr("Acknowledge %n alert(s)", "", int(m_ids.size()));
    QVBoxLayout *column = frameOf(this, title, tr("Somebody looks after it: it is not told of again until it has ended. It stays in the list."));
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Note"), m_note);
    column->addLayout(form);
    connect(addFoot(this, column, tr("Acknowledge")), &QPushButton::clicked, this, [this] {
        keepName(m_workspace, m_name->text().trimmed());
        m_workspace.alerts.acknowledge(withBehind(m_workspace.alerts, m_ids), m_name->text().trimmed(), m_note->text().trimmed(), muteNow());
        accept();
    });
    m_note->setFocus();
}

std::vector<SilenceDialog::Choice> SilenceDialog::choicesFor(const AlertBoard &board, const Alert &alert)
{
    const AlertRule *rule = alert.key.origin.isEmpty() ? board.rule(alert.key.rule) : nullptr;
    const QString name = rule ? ruleTitle(*rule) : visibleText(alert.key.rule, 80), target = targetLabel(alert.key.target, alert.target, 60), shard = visibleText(alert.key.target.shard, 60);
    // of the shard itself: the shard, not a target of that name
    const QString of = alert.key.target.kind == EntityKind::Shard ? QString() : alert.target;
    std::vector<Choice> all;
    const auto add = [&](const QString &text, const QString &r, const QString &s, const QString &t) {
        Silence what;
        what.rule = r;
        what.shard = s;
        what.target = t;
        all.push_back({text, what});
    };
    const QString s = alert.key.target.shard;
    if (!of.isEmpty()) add(tr("%1 on %2", "an alert, a server").arg(name, target), alert.key.rule, s, of);
    if (!s.isEmpty()) add(tr("%1 on all of %2", "an alert, a shard").arg(name, shard), alert.key.rule, s, {});
    add(tr("%1 everywhere", "an alert").arg(name), alert.key.rule, {}, {});
    if (!of.isEmpty()) add(tr("Everything on %1").arg(target), {}, s, of);
    if (!s.isEmpty()) add(tr("Everything on %1").arg(shard), {}, s, {});
    return all;
}

std::vector<SilenceDialog::Choice> SilenceDialog::choicesFor(const Workspace &workspace, const EntityId &entity)
{
    std::vector<Choice> all;
    Silence what;
    what.shard = entity.shard;
    if (entity.kind == EntityKind::Server) {
        const ServerPtr server = workspace.fleet.server(ShardId{entity.shard}, ServerId{entity.id});
        what.target = server ? server->name : entity.id;
        all.push_back({tr("Everything on %1").arg(visibleText(what.target, 60)), what});
        what.target.clear();
    }
    if (!entity.shard.isEmpty()) all.push_back({tr("Everything on %1").arg(visibleText(entity.shard, 60)), what});
    return all;
}

SilenceDialog::SilenceDialog(Workspace &workspace, std::vector<Choice> choices, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_choices(std::move(choices)), m_what(new QComboBox(this)), m_for(new QComboBox(this)), m_name(nameField(workspace, this)), m_note(noteField(this)),
      m_team(new QCheckBox(this)), m_effect(new PlainLabel({}, TextRole::Label, Ink::Text3))
{
    setObjectName(QStringLiteral("silence"));
    QVBoxLayout *column = frameOf(this, tr("Silence"), tr("Nothing is told of it, here and by everybody it is shared with, until it ends. It stays in the list."));
    m_what->setObjectName(QStringLiteral("what"));
    m_for->setObjectName(QStringLiteral("for"));
    m_team->setObjectName(QStringLiteral("team"));
    for (const Choice &c : m_choices) m_what->addItem(c.text);
    const std::pair<QString, qint64> spans[] = {{tr("30 minutes"), hourMs / 2}, {tr("2 hours"), SilenceMs}, {tr("8 hours"), 8 * hourMs}, {tr("1 day"), 24 * hourMs}, {tr("1 week"), 7 * 24 * hourMs}};
    for (const auto &[text, ms] : spans) m_for->addItem(text, ms);
    m_for->setCurrentIndex(1);
    auto *form = new QFormLayout;
    form->addRow(tr("What"), m_what);
    form->addRow(tr("For"), m_for);
    form->addRow(QString(), m_effect);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Note"), m_note);
    form->addRow(QString(), m_team);
    m_effect->setWordWrap(true);
    column->addLayout(form);
    connect(addFoot(this, column, tr("Silence")), &QPushButton::clicked, this, &SilenceDialog::accept);
    connect(m_what, &QComboBox::currentIndexChanged, this, &SilenceDialog::follow);
    connect(m_for, &QComboBox::currentIndexChanged, this, &SilenceDialog::follow);
    follow();
    m_note->setFocus();
}

void SilenceDialog::follow()
{
    const Silence &what = m_choices[size_t(std::max(0, m_what->currentIndex()))].what;
    int held = 0;
    for (const Alert &a : m_workspace.alerts.open()) held += what.holds(a) && a.isFiring();
    const qint64 now = muteNow(), until = now + m_for->currentData().toLongLong();
    const QString end = tr("Ends at %1.").arg(shortMoment(until, now));
    m_effect->setText(held > 0 ? tr("Holds back %n alert(s) that fire now.", "", held) + u' ' + end : end);
    showTeam(m_team, m_workspace, what.shard);
}

void SilenceDialog::accept()
{
    Silence s = m_choices[size_t(std::max(0, m_what->currentIndex()))].what;
    const qint64 now = muteNow();
    s.kind = Silence::Kind::Silence;
    s.from = now;
    s.until = now + m_for->currentData().toLongLong();
    s.who = m_name->text().trimmed();
    s.note = m_note->text().trimmed();
    keepName(m_workspace, s.who);
    m_workspace.alerts.silence(s, m_team->isChecked(), now);
    QDialog::accept();
}

MaintenanceDialog::MaintenanceDialog(Workspace &workspace, const EntityId &entity, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_list(new QListWidget(this)), m_shard(new QComboBox(this)), m_target(new QComboBox(this)), m_from(new QDateTimeEdit(this)), m_until(new QDateTimeEdit(this)),
      m_name(nameField(workspace, this)), m_note(noteField(this)), m_team(new QCheckBox(this)), m_state(new PlainLabel({}, TextRole::Label, Ink::Warning)), m_none(new PlainLabel(tr("Nothing is planned."), TextRole::Body, Ink::Text2)), m_end(new QPushButton(tr("End now"), this)), m_plan(nullptr)
{
    setObjectName(QStringLiteral("maintenance"));
    QVBoxLayout *column = frameOf(this, tr("Maintenance"), tr("While it lasts nothing is told of alerts there. They stay in the list, and what still fires at its end is told then."));
    m_list->setObjectName(QStringLiteral("planned"));
    m_list->setAccessibleName(tr("Planned and running"));
    m_list->setMinimumHeight(96);
    column->addWidget(new PlainLabel(tr("Planned and running"), TextRole::Section));
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    auto *below = new QHBoxLayout;
    below->addStretch(1);
    below->addWidget(m_end);
    column->addLayout(below);
    m_end->setObjectName(QStringLiteral("end"));
    m_end->setAutoDefault(false);
    setSmall(m_end);
    column->addWidget(new PlainLabel(tr("A new one"), TextRole::Section));
    auto *form = new QFormLayout;
    m_shard->setObjectName(QStringLiteral("shard"));
    m_target->setObjectName(QStringLiteral("target"));
    m_from->setObjectName(QStringLiteral("from"));
    m_until->setObjectName(QStringLiteral("until"));
    m_team->setObjectName(QStringLiteral("team"));
    for (const SnapshotPtr &s : workspace.fleet.facts()) m_shard->addItem(visibleText(s->name.isEmpty() ? s->id.value : s->name, 80), s->id.value);
    for (QDateTimeEdit *edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    setNow(muteNow());
    form->addRow(tr("Shard"), m_shard);
    form->addRow(tr("Server"), m_target);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Until"), m_until);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Note"), m_note);
    form->addRow(QString(), m_team);
    form->addRow(QString(), m_state);
    m_state->setWordWrap(true);
    column->addLayout(form);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_plan = new QPushButton(tr("Plan"), this);
    m_plan->setObjectName(QStringLiteral("plan"));
    setLook(m_plan, ButtonLook::Primary);
    m_plan->setDefault(true);
    foot->addWidget(close);
    foot->addWidget(m_plan);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_plan, &QPushButton::clicked, this, &MaintenanceDialog::plan);
    connect(m_shard, &QComboBox::currentIndexChanged, this, &MaintenanceDialog::fillTargets);
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_list->currentItem()) m_workspace.alerts.unsilence(item->data(Qt::UserRole).toString(), muteNow());
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this] { m_end->setEnabled(m_list->currentItem()); });
    for (QDateTimeEdit *edit : {m_from, m_until}) connect(edit, &QDateTimeEdit::dateTimeChanged, this, &MaintenanceDialog::follow);
    connect(&workspace.alerts, &AlertBoard::changed, this, &MaintenanceDialog::fillList);
    if (const int at = m_shard->findData(entity.shard); at >= 0) m_shard->setCurrentIndex(at);
    fillTargets();
    if (entity.kind == EntityKind::Server)
        if (const int at = m_target->findData(entity.id); at >= 0) m_target->setCurrentIndex(at);
    fillList();
    follow();
}

void MaintenanceDialog::setTimes(qint64 from, qint64 until)
{
    m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(from));
    m_until->setDateTime(QDateTime::fromMSecsSinceEpoch(until));
}

void MaintenanceDialog::setNow(qint64 now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(now);
    m_from->setDateTime(at.addSecs(-at.time().second()));
    m_until->setDateTime(at.addSecs(-at.time().second()).addMSecs(SilenceMs));
}

void MaintenanceDialog::fillTargets()
{
    m_target->clear();
    m_target->addItem(tr("The whole shard"), QString());
    if (const SnapshotPtr shard = m_workspace.fleet.shard(ShardId{m_shard->currentData().toString()}))
        for (const ServerPtr &s : shard->servers) m_target->addItem(visibleText(s->name, 80), s->id.value);
    follow();
}

void MaintenanceDialog::fillList()
{
    const QString chosen = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const qint64 now = muteNow();
    m_list->clear();
    for (const Silence &s : m_workspace.alerts.silences()) {
        if (s.kind != Silence::Kind::Maintenance || s.until <= now) continue;
        const QString where = visibleText(s.target.isEmpty() ? s.shard : s.target, 60), who = visibleText(s.who, 60), note = visibleText(s.note, 120);
        QStringList words{where, shortMoment(s.from, now) + QStringLiteral("–") + shortMoment(s.until, now)};
        if (!who.isEmpty()) words << who;
        if (!note.isEmpty()) words << note;
        auto *item = new QListWidgetItem(words.join(QStringLiteral(" · ")), m_list);
        item->setData(Qt::UserRole, s.id);
        if (s.id == chosen) m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0) m_list->setCurrentRow(0);
    m_end->setEnabled(m_list->currentItem());
    for (QWidget *w : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_end)}) w->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
}

void MaintenanceDialog::follow()
{
    QString why;
    if (m_shard->count() == 0) why = tr("There is no shard.");
    else if (m_until->dateTime() <= m_from->dateTime()) why = tr("It ends before it begins.");
    else if (m_until->dateTime().toMSecsSinceEpoch() <= muteNow()) why = tr("It would be over already.");
    m_state->setText(why);
    m_state->setVisible(!why.isEmpty());
    if (m_plan) m_plan->setEnabled(why.isEmpty());
    showTeam(m_team, m_workspace, m_shard->currentData().toString());
}

void MaintenanceDialog::plan()
{
    Silence s;
    s.kind = Silence::Kind::Maintenance;
    s.shard = m_shard->currentData().toString();
    if (const ServerPtr server = m_workspace.fleet.server(ShardId{s.shard}, ServerId{m_target->currentData().toString()})) s.target = server->name;
    s.from = m_from->dateTime().toMSecsSinceEpoch();
    s.until = m_until->dateTime().toMSecsSinceEpoch();
    s.who = m_name->text().trimmed();
    s.note = m_note->text().trimmed();
    keepName(m_workspace, s.who);
    m_workspace.alerts.silence(s, m_team->isChecked(), muteNow());
    fillList();
}

QMenu *makeSnoozeMenu(Workspace &workspace, std::vector<quint64> ids, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const auto add = [&](const char *name, const QString &text, auto &&until, bool worse) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        QObject::connect(action, &QAction::triggered, parent, [&workspace, ids, until, worse] {
            const qint64 now = muteNow();
            workspace.alerts.snooze(ids, until(now), worse, now);
        });
    };
    add("hour", QCoreApplication::translate("jitscope::SilenceDialog", "For 1 h"), [](qint64 now) { return now + hourMs; }, false);
    add("tomorrow", QCoreApplication::translate("jitscope::SilenceDialog", "Until tomorrow, 8:00"), [](qint64 now) {
        return QDateTime(QDateTime::fromMSecsSinceEpoch(now).date().addDays(1), QTime(8, 0)).toMSecsSinceEpoch();
    }, false);
    add("worse", QCoreApplication::translate("jitscope::SilenceDialog", "Until it gets worse"), [](qint64 now) { return now + worseMs; }, true);
    const qint64 now = muteNow();
    const bool asleep = std::any_of(ids.begin(), ids.end(), [&](quint64 id) {
        const Alert *a = workspace.alerts.alert(id);
        return a && a->snoozedUntil > now;
    });
    if (asleep) {
        menu->addSeparator();
        add("wake", QCoreApplication::translate("jitscope::SilenceDialog", "Wake it now"), [](qint64) { return qint64(0); }, false);
    }
    return menu;
}

std::vector<quint64> withBehind(const AlertBoard &board, const std::vector<quint64> &ids)
{
    std::vector<quint64> all = ids;
    for (const Alert &a : board.open())
        if (a.cause && std::find(ids.begin(), ids.end(), a.cause) != ids.end() && std::find(all.begin(), all.end(), a.id) == all.end()) all.push_back(a.id);
    return all;
}

std::vector<quint64> alertsOf(const AlertBoard &board, const std::vector<EntityId> &things)
{
    std::vector<quint64> all;
    for (const EntityId &e : things) {
        if (e.kind == EntityKind::Alert && e.room.isEmpty()) {
            const Alert *a = board.alert(e.id.toULongLong());
            if (a && a->isOpen()) all.push_back(a->id);
        } else if (e.kind != EntityKind::Alert && e.kind != EntityKind::Fleet) {
            for (const Alert &a : board.open())
                if (a.key.target == e && a.isFiring() && a.cause == 0) all.push_back(a.id);
        }
    }
    return all;
}

bool askAcknowledge(Workspace &workspace, const std::vector<EntityId> &things, QWidget *parent)
{
    if (refusedInPast(workspace, parent)) return false;
    std::vector<quint64> ids;
    for (const quint64 id : alertsOf(workspace.alerts, things))
        if (const Alert *a = workspace.alerts.alert(id); a && a->isFiring() && a->ack.at == 0) ids.push_back(id);
    if (ids.empty()) return false;
    auto *dialog = new AckDialog(workspace, ids, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return true;
}

bool askSilence(Workspace &workspace, const std::vector<EntityId> &things, QWidget *parent)
{
    if (refusedInPast(workspace, parent)) return false;
    const std::vector<quint64> ids = alertsOf(workspace.alerts, things);
    std::vector<SilenceDialog::Choice> choices;
    if (!ids.empty()) choices = SilenceDialog::choicesFor(workspace.alerts, *workspace.alerts.alert(ids.front()));
    else if (!things.empty() && things.front().kind != EntityKind::Alert) choices = SilenceDialog::choicesFor(workspace, things.front());
    if (choices.empty()) return false;
    auto *dialog = new SilenceDialog(workspace, std::move(choices), parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return true;
}

bool askSnooze(Workspace &workspace, const std::vector<EntityId> &things, QWidget *parent, const QPoint &globalPos)
{
    if (refusedInPast(workspace, parent)) return false;
    const std::vector<quint64> ids = alertsOf(workspace.alerts, things);
    if (ids.empty()) return false;
    QMenu *menu = makeSnoozeMenu(workspace, withBehind(workspace.alerts, ids), parent);
    menu->setObjectName(QStringLiteral("snooze"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPos);
    return true;
}

void askMaintenance(Workspace &workspace, const EntityId &entity, QWidget *parent, qint64 from, qint64 until)
{
    if (refusedInPast(workspace, parent)) return;
    auto *dialog = new MaintenanceDialog(workspace, entity, parent->window());
    if (from > 0) dialog->setTimes(from, until);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace jitscope

#include "moc_mutedialogs.cpp"
