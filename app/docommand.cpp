#include "docommand.h"

#include "base/text.h"
#include "commands.h"
#include "options.h"
#include "terminal.h"
#include "storage/settingsfile.h"
#include "storage/sqliteaudit.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

namespace jitscope {
namespace {

QString clock() { return QDateTime::currentDateTime().toString(QStringLiteral("hh:mm:ss")); }

QString kindList()
{
    QString out;
    for (const OperationKind &k : operationKinds()) out += QStringLiteral("  %1 %2\n").arg(QLatin1String(k.name), -24).arg(QLatin1String(k.title));
    return out;
}

bool knowsAll(const ShardConfig &shard, const QStringList &targets)
{
    return std::all_of(targets.begin(), targets.end(), [&](const QString &t) {
        return std::any_of(shard.endpoints.begin(), shard.endpoints.end(), [&](const EndpointConfig &e) { return e.name == t; });
    });
}

// Rooms and accounts are told by the domain they are of.
bool isOfDomain(const ShardConfig &shard, const QString &target)
{
    const QString domain = target.section(u'/', 0, 0).section(u'@', -1), main = mainDomain(shard);
    return main.isEmpty() || domain == main || domain == shard.mucDomain || domain.endsWith(u'.' + main);
}

// The shard that is meant; an error text when none or several are.
QString shardFor(const FleetConfig &config, const OperationKind &kind, const QString &named, const QStringList &targets, ShardId &found)
{
    const bool noServer = kind.target == OperationTarget::Room || kind.target == OperationTarget::Person || kind.target == OperationTarget::Account;
    const bool ofShard = !noServer && !isOfServers(kind.target); // what its targets are, its plan knows
    const auto knows = [noServer](const ShardConfig &s, const QStringList &all) { return noServer ? isOfDomain(s, all.front()) : knowsAll(s, all); };
    QStringList fitting;
    for (const ShardConfig &s : config.shards)
        if ((named.isEmpty() || s.id.value == named) && (targets.isEmpty() || ofShard ? !named.isEmpty() || config.shards.size() == 1 : knows(s, targets))) fitting << s.id.value;
    if (fitting.size() == 1) {
        found.value = fitting.front();
        return {};
    }
    if (fitting.isEmpty()) return named.isEmpty() ? QStringLiteral("no shard has %1").arg(targets.join(u' ')) : QStringLiteral("shard %1 is not there, or has no %2").arg(named, targets.join(u' '));
    return QStringLiteral("%1 is in several shards (%2): name one with --shard").arg(targets.join(u' '), fitting.join(QStringLiteral(", ")));
}

QString impactText(const Impact &i)
{
    const auto count = [](int n, const char *what) { return (n < 0 ? QStringLiteral("unknown") : QString::number(n)) + u' ' + QLatin1String(what); };
    QString out = QStringLiteral("impact: %1, %2, %3\n").arg(count(i.rooms, "rooms"), count(i.people, "people"), count(i.recordings, "recordings"));
    for (const Phrase &w : i.warnings) out += QStringLiteral("warning: %1\n").arg(visibleText(w.english()));
    return out;
}

QString planText(const Plan &plan)
{
    QString out;
    int n = 0;
    for (const PlanStep &s : plan.steps) {
        out += QStringLiteral("%1  %2: %3\n").arg(++n, 3).arg(visibleText(s.title.english()), visibleText(s.plan.english(), 400));
        if (!s.act.isEmpty()) out += QStringLiteral("       sends %1 to %2\n").arg(visibleText(s.act.shown(), 400), visibleText(s.act.endpoint));
        if (!s.undo.isEmpty()) out += QStringLiteral("       undone by %1\n").arg(visibleText(s.undo.shown(), 400));
    }
    return out;
}

bool confirmed(const OperationKind &kind, const ShardId &shard)
{
    if (kind.harm == Harm::None) return true;
    const QString wanted = kind.harm == Harm::Shard ? shard.value : QStringLiteral("yes");
    print(QStringLiteral("%1 Type %2 to go on: ").arg(QLatin1String(kind.loss), wanted));
    QFile in;
    return in.open(stdin, QIODevice::ReadOnly) && QString::fromLocal8Bit(in.readLine(500)).trimmed() == wanted;
}

QJsonObject resultJson(const Operation &op)
{
    QJsonArray steps;
    for (size_t i = 0; i < op.steps.size(); ++i)
        steps.append(QJsonObject{{QStringLiteral("key"), op.plan.steps[i].key}, {QStringLiteral("mark"), int(op.steps[i].mark)}, {QStringLiteral("seen"), op.steps[i].seen.english()}});
    QJsonObject out{{QStringLiteral("id"), op.id}, {QStringLiteral("request"), toJson(op.request)}, {QStringLiteral("state"), QLatin1String(operationStateName(op.state))},
                    {QStringLiteral("impact"), QJsonObject{{QStringLiteral("rooms"), op.plan.impact.rooms}, {QStringLiteral("people"), op.plan.impact.people}, {QStringLiteral("recordings"), op.plan.impact.recordings}}},
                    {QStringLiteral("steps"), steps}, {QStringLiteral("left"), QJsonArray::fromStringList(op.left)}};
    if (op.error) out.insert(QStringLiteral("error"), op.error->detail);
    return out;
}

int exitCode(const Operation &op)
{
    switch (op.state) {
    case OperationState::Done: return 0;
    case OperationState::Undone:
    case OperationState::Cancelled: return 1;
    case OperationState::Refused: return 3;
    default: return 2;
    }
}

// Prints each step as it ends, and says how it goes on when something does not come in time.
class Follow : public QObject
{
public:
    Follow(Console &console, OperationChoice onTimeout, bool quiet)
        : m_console(console), m_onTimeout(onTimeout), m_quiet(quiet)
    {
        OperationLog &log = console.workspace().operations;
        const auto look = [this](int row) { see(m_console.workspace().operations.operations()[size_t(row)]); };
        connect(&log, &OperationLog::added, this, look);
        connect(&log, &OperationLog::changed, this, look);
        connect(console.runner(), &Runner::ended, this, [this](const QString &ended) {
            if (ended == id) QCoreApplication::quit();
        });
    }
    QString id; // of ours

private:
    void see(const Operation &op)
    {
        if (id.isEmpty()) id = op.id;
        if (op.id != id) return;
        for (size_t i = 0; i < op.steps.size() && !m_quiet; ++i) {
            if (m_seen.size() <= i) m_seen.resize(i + 1);
            const StepState::Mark mark = op.steps[i].mark;
            if (mark == m_seen[i]) continue;
            m_seen[i] = mark;
            static const char *const words[] = {"", "…", "done", "warning", "failed", "skipped", "undone"};
            print(QStringLiteral("%1 %2/%3 %4: %5 %6\n").arg(clock()).arg(i + 1).arg(op.steps.size()).arg(visibleText(op.plan.steps[i].title.english()), QString::fromUtf8(words[int(mark)]), visibleText(op.steps[i].seen.english(), 300)));
        }
        if (op.state == OperationState::Queued && !m_quiet && !m_queued) {
            m_queued = true;
            print(QStringLiteral("%1 waits for: %2\n").arg(clock(), visibleText(op.heldBy)));
        }
        if (op.state != OperationState::Choosing) return;
        const bool may = std::find(op.choices.begin(), op.choices.end(), m_onTimeout) != op.choices.end();
        QMetaObject::invokeMethod(this, [this, choice = may ? m_onTimeout : OperationChoice::Cancel] { m_console.workspace().operations.choose(id, choice); }, Qt::QueuedConnection);
    }

    Console &m_console;
    OperationChoice m_onTimeout;
    bool m_quiet, m_queued = false;
    std::vector<StepState::Mark> m_seen;
};

} // namespace

// Goes on with all that a console that is gone left open, until none is.
static int resumeCommand(Console &console, OperationChoice onTimeout)
{
    OperationLog &log = console.workspace().operations;
    int taken = -1;
    QObject here;
    const auto over = [&] {
        if (taken >= 0 && log.openCount() == 0) QCoreApplication::quit();
    };
    QObject::connect(console.runner(), &Runner::tookUp, &here, [&](int count) {
        taken = count;
        print(QStringLiteral("%1 operations were left open\n").arg(count));
        over();
    });
    QObject::connect(console.runner(), &Runner::fault, &here, [&](const Error &e) {
        complain(visibleText(e.where) + QStringLiteral(": ") + visibleText(e.detail), 0);
        QCoreApplication::exit(2);
    });
    QObject::connect(console.runner(), &Runner::ended, &here, over, Qt::QueuedConnection);
    const auto see = [&](int row) {
        const Operation &op = log.operations()[size_t(row)];
        if (op.state != OperationState::Choosing) return;
        const bool may = std::find(op.choices.begin(), op.choices.end(), onTimeout) != op.choices.end();
        QMetaObject::invokeMethod(&here, [&log, id = op.id, choice = may ? onTimeout : OperationChoice::Cancel] { log.choose(id, choice); }, Qt::QueuedConnection);
    };
    QObject::connect(&log, &OperationLog::changed, &here, see);
    QObject::connect(&log, &OperationLog::added, &here, see);
    if (QCoreApplication::exec() != 0) return 2;
    int code = 0;
    for (const Operation &op : log.operations()) {
        print(QStringLiteral("%1 %2: %3\n").arg(op.request.kind, visibleText(op.request.targets.join(u' ')), QLatin1String(operationStateName(op.state))));
        for (const QString &left : op.left) complain(QStringLiteral("not undone: ") + visibleText(left), 0);
        code = std::max(code, exitCode(op));
    }
    return code;
}

int doCommand(QCommandLineParser &parser, const QStringList &words)
{
    const bool resume = parser.isSet(QStringLiteral("resume"));
    if (resume && !words.isEmpty()) return complain(QStringLiteral("do --resume takes no operation"), 64);
    if (words.isEmpty() && !resume) {
        print(QStringLiteral("do KIND TARGET…; the kinds are:\n") + kindList());
        return 64;
    }
    const OperationKind *kind = resume ? nullptr : operationKind(words.front());
    if (!kind && !resume) return complain(QStringLiteral("no operation %1; there are:\n%2").arg(words.front(), kindList()), 64);
    OperationRequest request;
    request.kind = words.value(0);
    request.targets = words.mid(1);
    request.dryRun = parser.isSet(QStringLiteral("dry-run"));
    for (const QString &pair : parser.values(QStringLiteral("set"))) {
        const qsizetype at = pair.indexOf(u'=');
        if (at < 1) return complain(QStringLiteral("--set takes KEY=VALUE"), 64);
        request.options.insert(pair.left(at), pair.mid(at + 1));
    }
    const QString late = parser.isSet(QStringLiteral("on-timeout")) ? parser.value(QStringLiteral("on-timeout")) : QStringLiteral("cancel");
    OperationChoice onTimeout = OperationChoice::Cancel;
    if (late == QLatin1String("wait")) onTimeout = OperationChoice::WaitOn;
    else if (late == QLatin1String("force")) onTimeout = OperationChoice::Force;
    else if (late == QLatin1String("move")) onTimeout = OperationChoice::Move;
    else if (late != QLatin1String("cancel")) return complain(QStringLiteral("--on-timeout takes wait, force, move or cancel"), 64);

    FleetChoice choice = chooseFleet(parser);
    if (!choice.error.isEmpty()) return complain(choice.error, 3);
    choice.options.auditFile = auditPathFor(choice.options);
    choice.options.settingsFile = defaultSettingsPath(); // which latches the operator has opened
    choice.options.keepSettings = false;
    choice.options.takeUp = resume; // who asks for one thing does not set others going
    int waitMs = 15'000;
    if (parser.isSet(QStringLiteral("wait"))) waitMs = parseSeconds(parser.value(QStringLiteral("wait")));
    if (waitMs < 0) return complain(QStringLiteral("--wait takes a number of seconds"), 64);
    Console console(choice.options);
    for (const Error &e : console.faults()) complain(e.where + QStringLiteral(": ") + e.detail, 0);
    if (resume) return resumeCommand(console, onTimeout);
    if (request.kind.startsWith(QLatin1String("custom:"))) kind = console.workspace().customKinds.find(request.kind);
    if (!kind) return complain(QStringLiteral("no operation %1 in the fleet file").arg(request.kind), 64);
    QString named = parser.value(QStringLiteral("shard"));
    // `do drain-shard eu-west-1`: the target is the shard itself.
    if (kind->target == OperationTarget::Shard && request.targets.size() == 1 && (named.isEmpty() || named == request.targets.front())) named = request.targets.takeFirst();
    if (const QString fault = shardFor(console.config(), *kind, named, request.targets, request.shard); !fault.isEmpty()) return complain(fault, 64);
    console.workspace().latch.setClosed(false); // whoever types the command has opened it
    if (console.workspace().latch.isShardClosed(request.shard)) {
        if (parser.isSet(QStringLiteral("unlatch"))) console.workspace().latch.setShardClosed(request.shard, false);
        else if (!request.dryRun) return complain(QStringLiteral("shard %1 is read-only; --unlatch opens it for this command").arg(request.shard.value), 3);
    }
    { // what is not known cannot be previewed
        QTimer look;
        QElapsedTimer since;
        since.start();
        QObject::connect(&look, &QTimer::timeout, [&] {
            const SnapshotPtr s = console.workspace().fleet.shard(request.shard);
            // What moves rooms away from a shard asks whether the others have room for them.
            const auto asked = kind->target == OperationTarget::Shard ? console.workspace().fleet.shards() : std::vector<SnapshotPtr>{s};
            if (since.elapsed() >= waitMs || (s && answered(asked))) QCoreApplication::quit();
        });
        look.start(100);
        QCoreApplication::exec();
    }
    const bool json = parser.isSet(QStringLiteral("json"));
    const OperationPreview preview = console.workspace().operations.preview(request);
    if (preview.refused) {
        if (json) print(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("state"), QStringLiteral("refused")}, {QStringLiteral("reason"), preview.refused->english()}}).toJson()));
        return complain(preview.refused->english(), 3);
    }
    if (!json) print(QStringLiteral("%1 %2 on %3\n").arg(QLatin1String(kind->title), request.targets.join(u' '), request.shard.value) + impactText(preview.plan.impact));
    if (request.dryRun && !json) print(planText(preview.plan));
    if (!request.dryRun && !parser.isSet(QStringLiteral("yes"))) {
        if (isatty(0) == 0) return complain(QStringLiteral("nobody is there to confirm it: --yes does"), 64);
        if (!confirmed(*kind, request.shard)) return complain(QStringLiteral("not confirmed; nothing was done"), 1);
    }
    Secrets secrets;
    for (const QString &name : preview.plan.secrets) {
        if (request.dryRun) break;
        const Secret secret = typedSecret(QStringLiteral("%1: ").arg(name));
        if (secret.isEmpty()) return complain(QStringLiteral("no %1 was given; nothing was done").arg(name), 64);
        if (isatty(0) != 0 && !(typedSecret(QStringLiteral("%1 again: ").arg(name)) == secret)) return complain(QStringLiteral("the two differ; nothing was done"), 64);
        secrets.insert(name, secret);
    }
    Follow follow(console, onTimeout, json);
    console.workspace().operations.request(request, secrets);
    const Operation *op = console.workspace().operations.operation(follow.id);
    if (op && isOpen(op->state)) QCoreApplication::exec();
    op = console.workspace().operations.operation(follow.id);
    if (!op) return complain(QStringLiteral("it was not taken"), 2);
    if (json) print(QString::fromUtf8(QJsonDocument(resultJson(*op)).toJson()));
    else print(QStringLiteral("%1 %2\n").arg(clock(), QLatin1String(operationStateName(op->state))));
    for (const QString &left : op->left) complain(QStringLiteral("not undone: ") + visibleText(left), 0);
    if (op->error && op->state != OperationState::Done) complain(visibleText(op->error->where) + QStringLiteral(": ") + visibleText(op->error->detail, 600), 0);
    return exitCode(*op);
}

int auditCommand(QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() > 1) return complain(QStringLiteral("audit [FILE]"), 64);
    ConsoleOptions options;
    if (parser.isSet(QStringLiteral("demo"))) options.demo.emplace();
    QThread thread;
    thread.start();
    int code = 0;
    {
        SqliteAudit audit(auditPathFor(options), thread);
        QObject here;
        if (!words.isEmpty()) {
            audit.exportTo(words.front(), &here, [&](const Result<qint64> &n) {
                code = n ? 0 : complain(n.error().where + QStringLiteral(": ") + n.error().detail, 2);
                if (n) print(QStringLiteral("%1 entries\n").arg(*n));
                QCoreApplication::quit();
            });
        } else {
            audit.read(0, 50, true, &here, [&](const Result<AuditPage> &page) {
                QCoreApplication::quit();
                if (!page) {
                    code = complain(page.error().where + QStringLiteral(": ") + page.error().detail, 2);
                    return;
                }
                for (auto e = page->entries.rbegin(); e != page->entries.rend(); ++e)
                    print(QStringLiteral("%1  %2  %3  %4 %5  %6  %7\n").arg(QDateTime::fromMSecsSinceEpoch(e->at).toString(Qt::ISODate), visibleText(e->who), e->what.leftJustified(8)).arg(e->kind, visibleText(e->target),
                          visibleText(QString::fromUtf8(QJsonDocument(e->what == QLatin1String("asked") ? QJsonObject() : e->details).toJson(QJsonDocument::Compact)), 200), QString::fromLatin1(e->hash.left(8))));
                if (page->brokenAfter >= 0) code = complain(QStringLiteral("the chain is broken after entry %1 of %2").arg(page->brokenAfter).arg(page->total), 2);
                else print(QStringLiteral("chain verified, %1 entries\n").arg(page->total));
            });
        }
        QCoreApplication::exec();
    }
    thread.quit();
    thread.wait();
    return code;
}

} // namespace jitscope
