// Accounts of people who may open rooms (secure domain), by shard: what Prosody lists, and the wish to read it again. GUI thread.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QMap>
#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace jitscope {

struct AccountList
{
    // How people log in on the main host (jitsi/prosody.md §10).
    enum class Login : quint8 {
        Unknown,
        Anonymous, // everybody opens rooms: accounts are of no use yet
        Accounts,  // secure domain
        Token,     // JWT: rooms are opened with a token, accounts are not asked
    };
    QString host;          // the main virtual host
    QStringList users;     // "hanna@meet.example.org", sorted; hostile text
    Login login = Login::Unknown;
    QString module;        // "internal_hashed"
    QString guests;        // the host for guests; empty: there is none

    // The two that have to agree with Prosody. Nothing: it is not known, and `…Fault` says why.
    std::optional<QString> siteGuests; // hosts.anonymousdomain of the site's config.js; empty: it names none
    QString siteFrom, siteFault;       // its address
    std::optional<bool> focusAsks;     // whether Jicofo opens rooms only for who has logged in (jicofo.authentication)
    QString focusFrom, focusFault;     // the server
};

// Whether only accounts open rooms, by all that is known (jitsi/prosody.md §10).
enum class SecureMode : quint8 {
    Unknown,
    Open,    // everybody opens rooms
    Secure,  // only accounts do, as far as is known
    Token,
    Leaky,   // Prosody asks for accounts, but something else lets guests open rooms, or keeps them out
};
SecureMode secureMode(const AccountList &list);

// What one of the three says; translated, plain text.
struct LoginWitness
{
    QString who, says;
    bool known = false;
    bool differs = false; // from what Prosody says
};
std::vector<LoginWitness> loginWitnesses(const AccountList &list); // Prosody, config.js, Jicofo

class AccountBoard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // null: not read yet.
    const Result<AccountList> *of(const ShardId &shard) const
    {
        const auto it = m_lists.constFind(shard.value);
        return it == m_lists.constEnd() ? nullptr : &*it;
    }
    void read(const ShardId &shard) { emit wanted(shard); }
    void put(const ShardId &shard, const Result<AccountList> &list)
    {
        m_lists.insert(shard.value, list);
        emit changed(shard);
    }

signals:
    void wanted(const jitscope::ShardId &shard);
    void changed(const jitscope::ShardId &shard);

private:
    QMap<QString, Result<AccountList>> m_lists;
};

// What has to be set before accounts decide who opens rooms; translated, one line each; empty: Prosody asks for them, guests have a host, and nobody is
// known to say otherwise.
QStringList secureDomainAdvice(const AccountList &list);

} // namespace jitscope
