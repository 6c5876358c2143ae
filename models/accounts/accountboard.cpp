#include "accounts/accountboard.h"

#include "base/text.h"

#include <QCoreApplication>

namespace jitscope {

namespace {

QString accountText(const char *text) { return QCoreApplication::translate("Accounts", text); }
// Guests get in by a host of their own; it has another name only where somebody gave it one.
QString guestHost(const AccountList &list) { return list.guests.isEmpty() ? QStringLiteral("guest.") + list.host : list.guests; }
bool siteDiffers(const AccountList &list) { return list.siteGuests && (list.login == AccountList::Login::Accounts ? *list.siteGuests != list.guests : list.login == AccountList::Login::Anonymous && !list.siteGuests->isEmpty()); }
bool focusDiffers(const AccountList &list)
{
    return list.focusAsks && ((list.login == AccountList::Login::Accounts && !*list.focusAsks) || (list.login == AccountList::Login::Anonymous && *list.focusAsks));
}

} // namespace

SecureMode secureMode(const AccountList &list)
{
    switch (list.login) {
    case AccountList::Login::Unknown: return SecureMode::Unknown;
    case AccountList::Login::Anonymous: return SecureMode::Open;
    case AccountList::Login::Token: return SecureMode::Token;
    case AccountList::Login::Accounts: break;
    }
    return siteDiffers(list) || focusDiffers(list) ? SecureMode::Leaky : SecureMode::Secure;
}

std::vector<LoginWitness> loginWitnesses(const AccountList &list)
{
    const auto with = [](const char *text, const QString &what) { return accountText(text).replace(QLatin1String("%1"), visibleText(what, 200)); };
    std::vector<LoginWitness> all;
    LoginWitness prosody{QStringLiteral("Prosody"), {}, list.login != AccountList::Login::Unknown, false};
    switch (list.login) {
    case AccountList::Login::Unknown: prosody.says = accountText(QT_TRANSLATE_NOOP("Accounts", "does not say how people log in")); break;
    case AccountList::Login::Anonymous: prosody.says = with(QT_TRANSLATE_NOOP("Accounts", "lets everybody in without an account (%1)"), list.module); break;
    case AccountList::Login::Token: prosody.says = with(QT_TRANSLATE_NOOP("Accounts", "asks for a token (%1)"), list.module); break;
    case AccountList::Login::Accounts:
        prosody.says = with(QT_TRANSLATE_NOOP("Accounts", "asks for an account (%1)"), list.module) + QStringLiteral("; ")
                       + (list.guests.isEmpty() ? accountText(QT_TRANSLATE_NOOP("Accounts", "it has no host for guests")) : with(QT_TRANSLATE_NOOP("Accounts", "guests have %1"), list.guests));
        break;
    }
    all.push_back(prosody);
    LoginWitness site{QStringLiteral("config.js"), {}, list.siteGuests.has_value(), siteDiffers(list)};
    if (!site.known) site.says = with(QT_TRANSLATE_NOOP("Accounts", "not known: %1"), list.siteFault);
    else if (list.siteGuests->isEmpty()) site.says = accountText(QT_TRANSLATE_NOOP("Accounts", "names no host for guests"));
    else site.says = with(QT_TRANSLATE_NOOP("Accounts", "sends guests to %1"), *list.siteGuests);
    all.push_back(site);
    LoginWitness focus{QStringLiteral("Jicofo"), {}, list.focusAsks.has_value(), focusDiffers(list)};
    if (!focus.known) focus.says = with(QT_TRANSLATE_NOOP("Accounts", "not known: %1"), list.focusFault);
    else focus.says = *list.focusAsks ? accountText(QT_TRANSLATE_NOOP("Accounts", "opens a room only for who has logged in")) : accountText(QT_TRANSLATE_NOOP("Accounts", "opens a room for everybody"));
    all.push_back(focus);
    return all;
}

QStringList secureDomainAdvice(const AccountList &list)
{
    const auto line = [&](const char *text) { return accountText(text).replace(QLatin1String("%1"), list.host); };
    QStringList all;
    switch (list.login) {
    case AccountList::Login::Accounts: break;
    case AccountList::Login::Token: return {line(QT_TRANSLATE_NOOP("Accounts", "Rooms are opened with a token (authentication = \"token\"): accounts are not asked."))};
    case AccountList::Login::Unknown: return {line(QT_TRANSLATE_NOOP("Accounts", "Prosody did not tell how people log in on %1."))};
    case AccountList::Login::Anonymous:
        all << line(QT_TRANSLATE_NOOP("Accounts", "Prosody: authentication = \"internal_hashed\" in VirtualHost \"%1\" (containers: ENABLE_AUTH=1, AUTH_TYPE=internal), then restart."));
        break;
    }
    if (list.guests.isEmpty()) all << line(QT_TRANSLATE_NOOP("Accounts", "Prosody: VirtualHost \"guest.%1\" with authentication = \"jitsi-anonymous\" (containers: ENABLE_GUESTS=1)."));
    if (list.siteGuests ? *list.siteGuests != guestHost(list) : list.guests.isEmpty())
        all << accountText(QT_TRANSLATE_NOOP("Accounts", "config.js: hosts.anonymousdomain = \"%1\".")).replace(QLatin1String("%1"), guestHost(list));
    if (list.focusAsks ? !*list.focusAsks : !all.isEmpty()) all << line(QT_TRANSLATE_NOOP("Accounts", "Jicofo: authentication { enabled = true, type = XMPP, login-url = \"%1\" }, then restart."));
    return all;
}

} // namespace jitscope

#include "moc_accountboard.cpp"
