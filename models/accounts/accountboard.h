// Accounts of people who may open rooms (secure domain), by shard: what Prosody lists, and the wish to read it again. GUI thread.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QMap>
#include <QObject>
#include <QStringList>

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
};

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

// What has to be set before accounts decide who opens rooms; translated, one line each; empty: Prosody asks for them, and guests have a host.
QStringList secureDomainAdvice(const AccountList &list);

} // namespace jitscope
