#include "editing/applybar.h"

#include "base/text.h"
#include "dialogs/confirmdialog.h"
#include "dialogs/offermenu.h"
#include "dialogs/rolloutdialog.h"
#include "items/operationwords.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace jitscope {

ApplyBar::ApplyBar(const View &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_count(new PlainLabel({}, TextRole::Section, Ink::Text, this)), m_text(new PlainLabel({}, TextRole::Body, Ink::Text2, this)), m_discard(new QPushButton(tr("Discard"), this)), m_rollOut(new QPushButton(tr("Roll out…"), this)), m_row(new QHBoxLayout)
{
    setObjectName(QStringLiteral("apply-bar"));
    setBackgroundRole(QPalette::Light); // `panel`
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeRule(this));
    m_row->setContentsMargins(12, 9, 12, 9);
    m_row->setSpacing(8);
    m_row->addWidget(m_count);
    m_text->setElided(true);
    m_row->addWidget(m_text, 1);
    setLook(m_discard, ButtonLook::Flat);
    m_discard->setObjectName(QStringLiteral("discard"));
    m_row->addWidget(m_discard);
    m_rollOut->setObjectName(QStringLiteral("roll-out"));
    m_row->addWidget(m_rollOut);
    connect(m_rollOut, &QPushButton::clicked, this, [this] {
        emit asking();
        refresh();
        if (!m_rollOut->isEnabled()) return;
        auto *dialog = new RollOutDialog(m_view.workspace, m_id, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    column->addLayout(m_row);
    m_count->setObjectName(QStringLiteral("changes"));
    connect(m_discard, &QPushButton::clicked, this, [this] {
        emit asking();
        m_view.workspace.configs.discard(m_id);
    });
    const auto moved = [this](int row) {
        if (m_has && m_view.workspace.operations.operations()[size_t(row)].request.shard == m_id.shard && isVisible()) refresh();
    };
    connect(&view.workspace.operations, &OperationLog::added, this, moved);
    connect(&view.workspace.operations, &OperationLog::changed, this, moved);
    connect(&view.workspace.configs, &ConfigDesk::keepingChanged, this, &ApplyBar::refresh);
    connect(&view.workspace.latch, &Latch::changed, this, [this] { if (isVisible()) refresh(); });
}

// Least harm first; the last one stands at the right.
QStringList ApplyBar::kindsOf(const ConfigDocument &d) const
{
    const ServerPtr server = m_view.workspace.fleet.server(d.id.shard, ServerId{d.id.server});
    ServerKind kind = server ? server->kind : ServerKind::Host;
    if (!server) {
        if (d.file.component == QLatin1String("jibri")) kind = ServerKind::Recorder;
        if (d.file.component == QLatin1String("jvb")) kind = ServerKind::Bridge;
        if (d.file.component == QLatin1String("jicofo")) kind = ServerKind::Focus;
        if (d.file.component == QLatin1String("prosody")) kind = ServerKind::Prosody;
    }
    const QString save = QStringLiteral("save-config"), now = QStringLiteral("apply-config-now"), idle = QStringLiteral("apply-config-idle"), shard = QStringLiteral("apply-config-shard");
    if (d.file.component == QLatin1String("config_js") || d.file.component == QLatin1String("interface_config") || d.file.component == QLatin1String("env")) return {save}; // no restart reads it
    switch (kind) {
    case ServerKind::Recorder:
    case ServerKind::Bridge: return {save, now, idle};
    case ServerKind::Focus: return {save, shard};
    case ServerKind::Prosody: return {save, shard, now}; // now: it is reloaded
    default: return {save};
    }
}

void ApplyBar::rebuild(const QStringList &kinds)
{
    if (kinds == m_kinds) return;
    m_kinds = kinds;
    for (const Button &b : m_buttons) b.button->deleteLater();
    m_buttons.clear();
    for (const QString &name : kinds) {
        const OperationKind *kind = operationKind(name);
        if (!kind) continue;
        auto *button = new QPushButton(this);
        button->setObjectName(name);
        if (name == kinds.back()) setLook(button, ButtonLook::Primary);
        m_row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, name] { ask(name); });
        m_buttons.push_back({Offer{kind, {}, {}}, button});
    }
}

void ApplyBar::show(const ConfigDocument *d, int changes)
{
    m_has = d && d->isRead();
    m_changes = changes;
    m_id = d ? d->id : ConfigId();
    rebuild(m_has ? kindsOf(*d) : QStringList());
    refresh();
}

QString ApplyBar::blocked(const ConfigDocument &d) const
{
    if (!d.isChanged()) return tr("Nothing is changed.");
    if (d.theirs) return tr("The file has changed on the server: merge first.");
    if (d.conflicts > 0) return tr("%n conflict(s) of the merge are still marked in the text.", "", d.conflicts);
    if (!d.judged) return tr("It is being checked.");
    if (d.is.fault) return tr("Line %1 cannot be read.").arg(d.is.fault->place.line);
    return {};
}

// Where what is written over can be had again.
QString ApplyBar::backupText() const
{
    const ConfigDesk &desk = m_view.workspace.configs;
    if (!desk.isKeptHere()) return tr("backup kept on the server");
    return desk.keepingFault() ? tr("backup kept on the server, none here") : tr("backup kept here and on the server");
}

void ApplyBar::refresh()
{
    const ConfigDocument *d = m_has ? m_view.workspace.configs.document(m_id) : nullptr;
    m_discard->setVisible(d);
    m_rollOut->setVisible(d && !d->file.generated);
    if (!d) {
        m_count->setText({});
        m_text->setText({});
        return;
    }
    const bool changed = d->isChanged();
    m_discard->setEnabled(changed);
    m_count->setText(changed ? tr("%n change(s)", "", std::max(1, m_changes)) : tr("No changes"));
    const QString server = visibleText(m_id.server, 40);
    QStringList said;
    if (changed) said << tr("on %n host(s)", "", 1) << backupText();
    if (changed && m_kinds.size() > 1) said << tr("rolls back by itself if %1 is not healthy within %2 min").arg(server).arg(WatchSeconds / 60);
    m_text->setText(said.join(QStringLiteral(" · ")));
    const std::optional<Error> &fault = m_view.workspace.configs.keepingFault();
    setPlainToolTip(m_text, changed && fault ? tr("No copy could be kept on this computer: %1").arg(visibleText(fault->where + u' ' + fault->detail, 300)) : QString());
    const QString no = blocked(*d), latch = latchOf(m_view.workspace, m_id.shard);
    const QString all = !no.isEmpty() ? no : latch;
    m_rollOut->setEnabled(all.isEmpty());
    setPlainToolTip(m_rollOut, all.isEmpty() ? tr("The same change of keys on one host first, then on a few, then on the rest.") : all);
    m_rollOut->setAccessibleDescription(all);
    for (Button &b : m_buttons) {
        b.offer.requests = {m_view.workspace.configs.request(m_id, QLatin1String(b.offer.kind->name), WatchSeconds)};
        QString reason = no;
        if (reason.isEmpty()) reason = latch;
        if (reason.isEmpty()) reason = hindranceOf(m_view.workspace, b.offer);
        b.button->setText(offerText(b.offer));
        if (b.offer.kind->name == std::string_view("apply-config-now") && m_kinds.contains(QStringLiteral("apply-config-shard"))) b.button->setText(tr("Apply and reload…"));
        b.button->setEnabled(reason.isEmpty());
        b.button->setIcon(!latch.isEmpty() && no.isEmpty() ? icon(this, QStringLiteral("lock")) : QIcon());
        setPlainToolTip(b.button, reason.isEmpty() ? operationLoss(*b.offer.kind) : reason);
        b.button->setAccessibleDescription(reason.isEmpty() ? operationLoss(*b.offer.kind) : reason);
    }
}

void ApplyBar::apply()
{
    if (!m_kinds.isEmpty()) ask(m_kinds.back());
}

void ApplyBar::ask(const QString &kind)
{
    emit asking();
    refresh();
    const ConfigDocument *d = m_view.workspace.configs.document(m_id);
    const auto it = std::find_if(m_buttons.begin(), m_buttons.end(), [&](const Button &b) { return kind == QLatin1String(b.offer.kind->name); });
    if (!d || it == m_buttons.end() || !it->button->isEnabled()) return;
    QStringList grave;
    for (const ConfigFinding &f : d->is.findings)
        if (f.severity == Health::Critical) grave << tr("Line %1: %2").arg(f.place.line).arg(f.text());
    if (d->file.generated) grave << tr("The container makes this file anew at each start: what is written here is lost then.");
    ConfirmDialog::ask(m_view.workspace, it->offer, this, m_view.workspace.configs.secrets(m_id), grave.mid(0, 4).join(u'\n'));
}

} // namespace jitscope

#include "moc_applybar.cpp"
