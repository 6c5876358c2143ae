// The accounts that may open rooms, as Prosody lists them, and whether it asks for one at all. Reads only; changes are operations (accountplans.cpp).
#pragma once

#include "accounts/accountboard.h"
#include "operations/hands.h"

namespace jitscope {

// Why that is no account ("user@host"), in plain English; empty when it can be one. `isNew`: it is to be made, which is stricter.
QString accountFault(const QString &account, bool isNew);

// Answers once, later, unless `context` or `hands` is gone by then. Errors: those of Hands; Unsupported (no way to run prosodyctl there),
// Failed (it would not, no shell in it; no Prosody in the fleet file), Malformed (the main domain is not known).
void readAccounts(Hands &hands, const ShardConfig &shard, QObject *context, std::function<void(Result<AccountList>)> done);

// Whether Jicofo asks for a login before it opens a room, by the files of its host. Answers once, later, unless `context` or `hands` is gone by then.
// Errors: those of Hands; Unsupported (no way to run programs there), Failed (no file, or none that may be read).
void readFocusLogin(Hands &hands, const ShardConfig &shard, QObject *context, std::function<void(Result<bool>)> done);
// Of jicofo.conf and the older sip-communicator.properties, pure; what neither says is Jicofo's default: no.
bool focusLoginOf(const QByteArray &files);

// Of the program's output, pure. Nothing: it is no whole list ("OK: Showing all 2 users" is missing, or counts others).
std::optional<QStringList> accountsOf(const QByteArray &output, const QString &host);
// "auth_token" in a list of modules → Token, with its name in `module`.
AccountList::Login loginOf(const QByteArray &modules, QString *module);

} // namespace jitscope
