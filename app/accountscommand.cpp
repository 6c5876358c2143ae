#include "accountscommand.h"

#include "accountreader.h"
#include "base/text.h"
#include "console.h"
#include "options.h"
#include "terminal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jitscope {
namespace {

const char *loginName(AccountList::Login login)
{
    switch (login) {
    case AccountList::Login::Unknown: return "unknown";
    case AccountList::Login::Anonymous: return "anonymous";
    case AccountList::Login::Accounts: return "accounts";
    case AccountList::Login::Token: return "token";
    }
    return "";
}

const char *modeName(SecureMode mode)
{
    switch (mode) {
    case SecureMode::Unknown: return "unknown";
    case SecureMode::Open: return "open";
    case SecureMode::Secure: return "secure";
    case SecureMode::Token: return "token";
    case SecureMode::Leaky: return "leaky";
    }
    return "";
}

} // namespace

int accountsCommand(QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() > 1) return complain(QStringLiteral("accounts SHARD"));
    FleetChoice choice = chooseFleet(parser);
    if (!choice.error.isEmpty()) return complain(choice.error, 3);
    choice.options.keepSettings = false;
    Console console(choice.options);
    for (const Error &e : console.faults()) complain(e.where + QStringLiteral(": ") + e.detail, 0);
    const std::vector<ShardConfig> &shards = console.config().shards;
    const auto shard = std::find_if(shards.begin(), shards.end(), [&](const ShardConfig &s) { return words.isEmpty() ? shards.size() == 1 : s.id.value == words.front(); });
    if (shard == shards.end()) return complain(words.isEmpty() ? QStringLiteral("there are several shards: accounts SHARD") : QStringLiteral("no shard %1").arg(words.front()));
    Result<AccountList> list = fail(Error::Kind::Failed, shard->id.value, QString());
    AccountReader reader(console.hands(), scriptProgram());
    reader.read(*shard, [&](const Result<AccountList> &r) {
        list = r;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    if (!list) return complain(visibleText(list.error().where) + QStringLiteral(": ") + visibleText(list.error().detail, 600), 2);
    const QStringList advice = secureDomainAdvice(*list);
    if (parser.isSet(QStringLiteral("json"))) {
        print(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("host"), list->host}, {QStringLiteral("login"), QLatin1String(loginName(list->login))},
                                                          {QStringLiteral("module"), list->module}, {QStringLiteral("guests"), list->guests},
                                                          {QStringLiteral("secure_mode"), QLatin1String(modeName(secureMode(*list)))},
                                                          {QStringLiteral("config_js_guests"), list->siteGuests ? QJsonValue(*list->siteGuests) : QJsonValue()},
                                                          {QStringLiteral("jicofo_asks"), list->focusAsks ? QJsonValue(*list->focusAsks) : QJsonValue()},
                                                          {QStringLiteral("accounts"), QJsonArray::fromStringList(list->users)}, {QStringLiteral("advice"), QJsonArray::fromStringList(advice)}}).toJson()));
    } else {
        for (const QString &user : list->users) print(visibleText(user) + u'\n');
        for (const LoginWitness &w : loginWitnesses(*list)) complain((w.differs ? QStringLiteral("differs: ") : QString()) + w.who + u' ' + w.says, 0);
        for (const QString &line : advice) complain(line, 0);
    }
    return secureMode(*list) == SecureMode::Secure ? 0 : 1;
}

} // namespace jitscope
