// What may be wished of some things, as entries of a menu: greyed ones say why.
#pragma once

#include "audit/offers.h"
#include "workspace.h"

class QMenu;
class QWidget;

namespace jitscope {

// Why it may not be asked for now, in words; empty: it may. First what is impossible, then the latch.
QString refusalOf(const Workspace &workspace, const Offer &offer);
// That the latch is closed, in words; empty: it is open.
QString latchOf(const Workspace &workspace, const ShardId &shard);
// "Restart when idle…"; "…" where a question follows.
QString offerText(const Offer &offer);
// Appends an entry for each offer; the dialog opens over `parent`.
void addOffers(QMenu *menu, Workspace &workspace, const std::vector<EntityId> &things, QWidget *parent);

} // namespace jitscope
