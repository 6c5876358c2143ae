#include "accounts/accountboard.h"

#include <QCoreApplication>

namespace jitscope {

QStringList secureDomainAdvice(const AccountList &list)
{
    const auto line = [&](const char *text) { return QCoreApplication::translate("Accounts", text).replace(QLatin1String("%1"), list.host); };
    QStringList all;
    switch (list.login) {
    case AccountList::Login::Accounts: break;
    case AccountList::Login::Token: return {line(QT_TRANSLATE_NOOP("Accounts", "Rooms are opened with a token (authentication = \"token\"): accounts are not asked."))};
    case AccountList::Login::Unknown: return {line(QT_TRANSLATE_NOOP("Accounts", "Prosody did not tell how people log in on %1."))};
    case AccountList::Login::Anonymous:
        all << line(QT_TRANSLATE_NOOP("Accounts", "Prosody: authentication = \"internal_hashed\" in VirtualHost \"%1\" (containers: ENABLE_AUTH=1, AUTH_TYPE=internal), then restart."));
        break;
    }
    if (list.guests.isEmpty()) {
        all << line(QT_TRANSLATE_NOOP("Accounts", "Prosody: VirtualHost \"guest.%1\" with authentication = \"jitsi-anonymous\" (containers: ENABLE_GUESTS=1)."));
        all << line(QT_TRANSLATE_NOOP("Accounts", "config.js: hosts.anonymousdomain = \"guest.%1\"."));
    }
    if (!all.isEmpty()) all << line(QT_TRANSLATE_NOOP("Accounts", "Jicofo: authentication { enabled = true, type = XMPP, login-url = \"%1\" }, then restart."));
    return all;
}

} // namespace jitscope

#include "moc_accountboard.cpp"
