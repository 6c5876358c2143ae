#include "accountreader.h"

#include "base/text.h"
#include "operations/accounts.h"

#include <algorithm>
#include <memory>

namespace jitscope {
namespace {

struct AccountJob
{
    AccountList list;
    std::optional<Result<AccountList>> prosody;
    bool site = false, focus = false;
    std::function<void(Result<AccountList>)> done;

    void answer()
    {
        if (!done || !prosody || (*prosody && !(site && focus))) return;
        const auto tell = std::exchange(done, nullptr);
        if (!*prosody) return tell(*prosody);
        AccountList all = **prosody;
        all.siteGuests = list.siteGuests;
        all.siteFrom = list.siteFrom;
        all.siteFault = list.siteFault;
        all.focusAsks = list.focusAsks;
        all.focusFrom = list.focusFrom;
        all.focusFault = list.focusFault;
        tell(all);
    }
};

} // namespace

AccountReader::AccountReader(Hands &hands, const QString &program, QObject *parent)
    : QObject(parent), m_hands(hands), m_script(program)
{
}

void AccountReader::read(const ShardConfig &shard, std::function<void(Result<AccountList>)> done)
{
    auto job = std::make_shared<AccountJob>();
    job->done = std::move(done);
    readAccounts(m_hands, shard, this, [job](const Result<AccountList> &list) {
        job->prosody = list;
        job->answer();
    });
    readFocusLogin(m_hands, shard, this, [job](const Result<bool> &asks) {
        if (asks) job->list.focusAsks = *asks;
        else job->list.focusFault = asks.error().detail;
        if (!asks) job->list.focusFrom = asks.error().where;
        job->focus = true;
        job->answer();
    });
    // The page that people's browsers read, as they read it: straight from here, by the web's own certificates.
    QUrl page = siteOf(shard);
    const auto site = [job](const QString &fault) {
        job->list.siteFault = fault;
        job->site = true;
        job->answer();
    };
    if (page.isEmpty() || shard.endpoints.empty()) return site(QStringLiteral("the site's address is not known"));
    const QString base = page.toString();
    page = QUrl(base + QStringLiteral("/config.js"));
    job->list.siteFrom = page.toString();
    Action get;
    get.way = Action::Way::Http;
    get.endpoint = shard.endpoints.front().name; // whoever it is: a whole address is asked
    get.base = base;
    get.path = QStringLiteral("/config.js");
    get.timeoutMs = 10'000;
    m_hands.carryOut(shard.id, get, this, [this, job, site, page](const Result<Reply> &reply) {
        if (!reply) return site(QStringLiteral("%1: %2").arg(page.toString(), reply.error().detail));
        if (reply->status != 200) return site(QStringLiteral("%1: HTTP %2").arg(page.toString()).arg(reply->status));
        m_script.read(reply->body, page, this, [job, site, page](const Result<SiteConfig> &config) {
            if (config) job->list.siteGuests = config->anonymousDomain;
            site(config ? QString() : QStringLiteral("%1: %2").arg(page.toString(), config.error().detail));
        });
    });
}

} // namespace jitscope

#include "moc_accountreader.cpp"
