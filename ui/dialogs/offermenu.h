// What may be wished of some things, as entries of a menu: greyed ones say why.
#pragma once

#include "audit/offers.h"
#include "workspace.h"

class QMenu;
class QWidget;

namespace jitscope {

// Why it is impossible now, the latch aside, in words; empty: it is possible. Makes a plan for each request.
QString hindranceOf(const Workspace &workspace, const Offer &offer);
// The same, then the latch; empty: it may be asked for.
QString refusalOf(const Workspace &workspace, const Offer &offer);
// That the latch is closed, or that the past is shown, in words; empty: neither.
QString latchOf(const Workspace &workspace, const ShardId &shard);
// The past is shown: says that nothing can be done in it. False: it is not.
bool refusedInPast(const Workspace &workspace, QWidget *parent);
// "Restart when idle…"; "…" where a question follows.
QString offerText(const Offer &offer);
// Appends an entry for each offer; the dialog opens over `parent`.
void addOffers(QMenu *menu, Workspace &workspace, const std::vector<EntityId> &things, QWidget *parent);

} // namespace jitscope
