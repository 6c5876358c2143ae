// Who may open rooms on a shard, by all three that decide it: Prosody's accounts, the site's config.js and Jicofo (jitsi/prosody.md §10). GUI thread.
#pragma once

#include "accounts/accountboard.h"
#include "discover/scriptreader.h"
#include "operations/hands.h"

namespace jitscope {

class AccountReader : public QObject
{
    Q_OBJECT
public:
    // `hands` outlives it. `program`: as ScriptReader's.
    AccountReader(Hands &hands, const QString &program, QObject *parent = nullptr);

    // Answers once, later, unless this is gone by then; when all three have answered, or at once with Prosody's error. What the others do
    // not say stands in the list as not known, with the reason.
    void read(const ShardConfig &shard, std::function<void(Result<AccountList>)> done);

private:
    Hands &m_hands;
    ScriptReader m_script;
};

} // namespace jitscope
