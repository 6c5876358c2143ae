// The pure parts of discovery: which places to ask, what the site and the host said together, and the proposal made of it.
#pragma once

#include "discover/judge.h"
#include "discover/listing.h"
#include "discover/siteconfig.h"

namespace jitscope {

struct FoundHost
{
    QUrl site;         // as it was pasted; empty: none
    SiteConfig config; // of config.js, served or in a file
    QUrl metaSocket;   // of host-meta
    QString fileSite;  // by the name of a configuration file
    std::vector<Listener> listeners;
    std::vector<Container> containers;
    std::vector<Pod> pods;
    QStringList breweries;   // room JIDs that files or the focus name
    QString roomDomain;      // of rooms that the focus lists: "conference.meet.example.org"
    std::vector<Server> known; // bridges and recorders that the focus lists

    // What the servers' pages tell of the above.
    void learnFrom(const std::vector<EndpointVerdict> &servers);

    QUrl socket() const;       // of config.js, else of host-meta, else none
    QString domain() const;    // main virtual host; empty: unknown
    QString platform() const;
    QStringList anonymousDomains() const, accountDomains() const, breweryRooms() const; // to be tried, in order, each once
};

// The main host by the usual names of its components: "auth.meet.example.org" and "internal.auth.meet.example.org" are of "meet.example.org". Empty:
// it is none of those.
QString mainDomain(const QString &component);
QUrl socketOfHostMeta(const QByteArray &xrd);
std::vector<Candidate> candidatesOf(const FoundHost &facts, const QStringList &programs);
std::vector<SecurityFact> boundToAll(const FoundHost &facts, const QString &host);
// Where to log in, in the order to be tried: Prosody's own WebSocket when it was reached (by SSH or directly), else the site's public one, directly;
// then XMPP over TCP, for packages and containers whose Prosody has no WebSocket (xmpp-websocket.md §2.1).
std::vector<XmppConfig> feedsOf(const FoundHost &facts, const std::vector<EndpointVerdict> &servers, bool bySsh, bool siteOnly);
// Without feed and security.
Proposal propose(const FoundHost &facts, const std::vector<EndpointVerdict> &servers, const QString &ssh);

} // namespace jitscope
