// Accounts of people who may open rooms (secure domain): added, changed and removed by Prosody's own program, which reads the password from its standard
// input, twice (jitsi/prosody.md §8, operations.md §9; tried with 0.12.3). It overwrites and invents without a word, so the list is asked before.
#include "operations/accounts.h"
#include "operations/planparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {
namespace {

PlanStep listed(const PlanContext &c, const EndpointConfig &e, const QString &account, bool there)
{
    PlanStep s = step({}, "list", QT_TRANSLATE_NOOP("Operation", "Accounts there are"), {});
    s.check.ask = prosodyctlAction(c.shard, e, {QStringLiteral("shell"), QStringLiteral("user"), QStringLiteral("list"), account.section(u'@', 1)});
    s.plan = phrase("%1", {s.check.ask.shown()});
    s.check.all = {is(QStringLiteral("status"), QStringLiteral("0")), is(QStringLiteral("line:") + account, there ? QStringLiteral("true") : QStringLiteral("false"))};
    s.check.everyMs = 1;
    s.check.timeoutMs = 0;
    s.precondition = true;
    s.hint = there ? phrase(QT_TRANSLATE_NOOP("Operation", "There is no account %1, or Prosody's shell (module admin_shell, 0.12 or later) does not list it."), {account})
                   : phrase(QT_TRANSLATE_NOOP("Operation", "%1 is there already, or Prosody has no such host, or its shell (module admin_shell, 0.12 or later) does not answer."), {account});
    return s;
}

} // namespace

QString accountFault(const QString &account, bool isNew)
{
    const QString name = account.section(u'@', 0, -2), host = account.section(u'@', -1);
    if (name.isEmpty() || host.isEmpty() || account.size() > 1023) return QStringLiteral("expected user@host");
    if (!std::all_of(host.begin(), host.end(), [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'.' || c == u'-'; }) || !host.front().isLetterOrNumber()) return QStringLiteral("this is no host's name");
    if (name.startsWith(u'-')) return QStringLiteral("a name cannot begin with a dash: prosodyctl would read it as an option");
    const bool good = std::none_of(name.begin(), name.end(), [](QChar c) { return QStringView(u"\"&'/:<>@").contains(c) || c.isSpace() || !c.isPrint(); });
    if (!good) return QStringLiteral("no spaces and none of \" & ' / : < > @ in a name");
    if (name != name.toLower() || host != host.toLower()) return QStringLiteral("Prosody keeps names in small letters");
    if (isNew && !std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || QStringView(u"._+-").contains(c); })) return QStringLiteral("letters, digits and . _ + - in a new name");
    return {};
}

Planned accountPlan(const PlanContext &c)
{
    const bool add = c.request.kind == QLatin1String("add-account"), change = c.request.kind == QLatin1String("change-password");
    if (c.request.targets.size() != 1) return refuse(QT_TRANSLATE_NOOP("Operation", "This is done to one account at a time."));
    const QString account = c.request.targets.front();
    if (const QString fault = accountFault(account, add); !fault.isEmpty()) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 cannot be an account: %2."), {account, fault});
    const EndpointConfig *e = c.first(ServerKind::Prosody);
    if (!e) return refuse(QT_TRANSLATE_NOOP("Operation", "Prosody keeps the accounts, and it is not in the fleet file."));
    Action act = prosodyctlAction(c.shard, *e, {add ? QStringLiteral("adduser") : change ? QStringLiteral("passwd") : QStringLiteral("deluser"), account});
    if (act.isEmpty()) return refuse(QT_TRANSLATE_NOOP("Operation", "There is no way to run prosodyctl for %1: it needs ssh = or service = in the fleet file."), {e->name});
    Plan plan;
    plan.impact.rooms = plan.impact.people = plan.impact.recordings = 0;
    if (!add && !change) plan.impact.effects.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "Whoever is logged in with it stays so until they leave.")));
    plan.steps.push_back(listed(c, *e, account, !add));
    PlanStep s = step({}, "account", add ? QT_TRANSLATE_NOOP("Operation", "Add account") : change ? QT_TRANSLATE_NOOP("Operation", "Change password") : QT_TRANSLATE_NOOP("Operation", "Remove account"), phrase("%1", {act.shown()}));
    if (add || change) {
        act.secret = QStringLiteral("password");
        act.secretLines = 2;
        plan.secrets = {act.secret};
    }
    s.act = act;
    // A change can be seen by nobody but the program itself; to do it twice is to do it once.
    if (!change) {
        s.check = listed(c, *e, account, add).check;
        s.check.timeoutMs = c.pace.drainWithin;
        s.check.everyMs = c.pace.quick;
        s.once = true;
    }
    plan.steps.push_back(s);
    return {plan, {}};
}

} // namespace jitscope
