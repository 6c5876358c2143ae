// What may be wished of a thing that somebody looks at: the lines of the catalogue that fit it, each as requests ready for OperationLog::preview() and
// request(). Panels, menus and the palette are made of these, so a new kind appears everywhere by its line in operation.cpp. Values, any thread.
#pragma once

#include "audit/customkinds.h"
#include "audit/operation.h"
#include "fleet/fleet.h"

namespace jitscope {

// A choice of the operator's beside the target; a line in offers.cpp makes a field in the confirm dialog.
struct OperationOption
{
    enum class Type : quint8 {
        Text,
        Share,  // above 0, at most 1, shown as per cent; nobody is left out of the request
        Choice, // one of `choices`
        Switch, // "yes" or left out
    };
    const char *kind;    // OperationKind::name; "*" of every kind
    const char *key;     // in OperationRequest::options
    const char *title;   // context OperationKind
    Type type;
    const char *usual;   // what is in the field at first; "" nothing, and nothing is left out of the request
    const char *hint;    // one grey line, context OperationKind; "" none
    const char *choices; // of Choice: "a|b|c"
};
std::vector<const OperationOption *> optionsOf(const QString &kind);

struct Offer
{
    const OperationKind *kind = nullptr;
    std::vector<OperationRequest> requests; // never empty; several: the same is done to each, one request for each
    QString region;                         // of a rolling restart of one region
};

// What was asked once, asked anew or taken back by a person who looks at it: the same targets and options, but no rule signs it. `own` as below.
// Without a kind: there is no such any more.
Offer offerAgain(const OperationRequest &request, const CustomKinds *own = nullptr);
Offer offerBack(const OperationRequest &request); // by oppositeOf()

// For one thing or several that are selected. Targets of a request: a server's name; a room's JID; of a person the room's JID and the endpoint id;
// of a shard none. Several things are offered what is made for several, and what disturbs nobody. Least harm is first, as in the catalogue.
// `own`: the operator's own kinds, after those of the catalogue.
std::vector<Offer> offersFor(const Fleet &fleet, const std::vector<EntityId> &things, const CustomKinds *own = nullptr);

// The kind that reaches the same with less harm ("restart when idle" for "restart now"); null: none.
const OperationKind *milderThan(const OperationKind &kind);
// What takes it back for as long as somebody wants (drain, take back); null: none.
const OperationKind *oppositeOf(const OperationKind &kind);
// The rung that is proposed.
bool isUsual(const OperationKind &kind);

} // namespace jitscope
