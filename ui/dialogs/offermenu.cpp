#include "dialogs/offermenu.h"

#include "base/text.h"
#include "dialogs/confirmdialog.h"
#include "dialogs/launchmenu.h"
#include "dialogs/mutedialogs.h"
#include "items/operationwords.h"
#include "widgets/icons.h"
#include "widgets/plaintext.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>
#include <QScopeGuard>

namespace jitscope {

QString hindranceOf(const Workspace &workspace, const Offer &offer)
{
    for (OperationRequest r : offer.requests) {
        r.dryRun = true; // the latch aside
        if (const auto no = workspace.operations.preview(r).refused) return visibleText(no->translated(), 200);
        // what is so already, as far as the server has said
        const ServerPtr server = r.targets.size() == 1 ? workspace.fleet.server(r.shard, ServerId{r.targets.front()}) : nullptr;
        if (server && server->draining && offer.requests.size() == 1) {
            if (r.kind == QLatin1String("drain") && *server->draining) return QCoreApplication::translate("Operations", "It is drained already.");
            if (r.kind == QLatin1String("undrain") && !*server->draining) return QCoreApplication::translate("Operations", "It is in service.");
        }
        const QString region = QStringLiteral("region"); // of a rolling restart without targets
        for (const Operation &op : workspace.operations.operations())
            if (isOpen(op.state) && op.request.kind == r.kind && op.request.shard == r.shard && op.request.targets == r.targets && op.request.options.value(region) == r.options.value(region))
                return QCoreApplication::translate("Operations", "It is asked for already.");
    }
    return {};
}

QString refusalOf(const Workspace &workspace, const Offer &offer)
{
    if (workspace.past.isPast()) return latchOf(workspace, offer.requests.front().shard);
    const QString no = hindranceOf(workspace, offer);
    return no.isEmpty() ? latchOf(workspace, offer.requests.front().shard) : no;
}

bool refusedInPast(const Workspace &workspace, QWidget *parent)
{
    if (!workspace.past.isPast()) return false;
    auto *box = new QMessageBox(QMessageBox::Information, QStringLiteral("Jitscope"), latchOf(workspace, {}), QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("inThePast"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
    return true;
}

QString latchOf(const Workspace &workspace, const ShardId &shard)
{
    if (workspace.past.isPast()) return QCoreApplication::translate("Operations", "This is the past. Go back to now to act.");
    if (!workspace.latch.isReadOnly(shard)) return {};
    return workspace.latch.isClosed() ? QCoreApplication::translate("Operations", "Read-only. Unlock with Ctrl+L.") : QCoreApplication::translate("Operations", "This shard is read-only. Unlock with Ctrl+L.");
}

QString offerText(const Offer &offer)
{
    // A shard's panel has those of its servers beside each other: the verb alone does not tell Jicofo's restart from Prosody's.
    const OperationTarget target = offer.kind->target;
    const bool isPart = target == OperationTarget::Focus || target == OperationTarget::Prosody || target == OperationTarget::Web;
    QString text = isPart ? operationTitle(*offer.kind) : operationVerb(*offer.kind);
    if (!offer.region.isEmpty()) text = QCoreApplication::translate("Operations", "%1, region %2").arg(text, visibleText(offer.region, 40));
    return offer.kind->harm == Harm::None ? text : text + QChar(0x2026);
}

void addOffers(QMenu *menu, Workspace &workspace, const std::vector<EntityId> &things, QWidget *parent)
{
    const auto ways = qScopeGuard([&] { // below them
        if (things.size() == 1) addLaunches(menu, workspace, things.front(), parent);
        if (things.size() == 1 && (things.front().kind == EntityKind::Shard || things.front().kind == EntityKind::Server)) {
            QAction *maintenance = menu->addAction(icon(parent, QStringLiteral("bell-off")), QCoreApplication::translate("Operations", "Maintenance…"));
            maintenance->setObjectName(QStringLiteral("maintenance"));
            QObject::connect(maintenance, &QAction::triggered, parent, [&workspace, e = things.front(), parent] { askMaintenance(workspace, e, parent); });
        }
    });
    const std::vector<Offer> offers = offersFor(workspace.fleet, things, &workspace.customKinds);
    if (offers.empty()) return;
    std::vector<QString> reasons;
    for (const Offer &o : offers) reasons.push_back(refusalOf(workspace, o));
    // one reason for all is said once
    const bool same = !reasons.front().isEmpty() && std::all_of(reasons.begin(), reasons.end(), [&](const QString &r) { return r == reasons.front(); });
    if (same) menu->addAction(icon(parent, QStringLiteral("lock")), reasons.front())->setEnabled(false);
    menu->setToolTipsVisible(true);
    for (size_t i = 0; i < offers.size(); ++i) {
        const QString text = offerText(offers[i]);
        QAction *action = menu->addAction(icon(parent, operationIcon(*offers[i].kind)), same || reasons[i].isEmpty() ? text : text + QStringLiteral("  –  ") + reasons[i]);
        action->setObjectName(QLatin1String(offers[i].kind->name));
        action->setEnabled(reasons[i].isEmpty());
        action->setToolTip(plainToolTip(reasons[i].isEmpty() ? operationLoss(*offers[i].kind) : reasons[i]));
        QObject::connect(action, &QAction::triggered, parent, [&workspace, offer = offers[i], parent] { ConfirmDialog::ask(workspace, offer, parent); });
    }
}

} // namespace jitscope
