// What an operation is going to do, as data: so that the same thing is previewed, dry-run, carried out, written into the audit log, resumed after
// the console was killed, and undone. Plans are made by app/operations from what is known of a shard; everything here is values, any thread.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace jitscope {

// A sentence that outlives the language it was made in: its English source, marked with QT_TRANSLATE_NOOP("Operation", …), and what stands at %1, %2…
struct Phrase
{
    QByteArray source;
    QStringList args; // hostile text: shown through visibleText(), never read as a format of its own
    bool isEmpty() const { return source.isEmpty(); }
    QString english() const;
    QString translated() const;
    friend bool operator==(const Phrase &, const Phrase &) = default;
};

// One request to a server, or one command on its host. Words and paths may hold {fact}: what an earlier step remembered stands there then.
struct Action
{
    // Known: what the console itself has seen since the step began (operations/known.h); nothing is sent.
    // Socket: one command of HAProxy's runtime interface, its words in `words`; exit code 0 when it was taken.
    enum class Way : quint8 { None, Http, Command, Known, Socket };
    Way way = Way::None;
    QString endpoint;            // name of the shard's endpoint that is asked, or on whose host the command runs
    QByteArray method = "GET";   // Http: GET, POST, PUT or DELETE
    QString base;                // Http: empty is the endpoint's url; "stats" HAProxy's page of statistics; "alertmanager" and "consul" the shard's; "internal" Jibri's internal interface; "metrics" the metrics page; "site" siteOf() by the way to the endpoint, "site-web" too, but by the web's own certificates; else a whole address (a webhook)
    QString path;                // Http: "/colibri/drain/enable", with its query
    QByteArray body, contentType; // Command: the body is its standard input
    QStringList words;           // Command: program and arguments, each reaches it as it is
    // Name of a secret: of Plan::secrets, handed over with the wish, else of the fleet file. A server gets it as bearer token, a program by its standard
    // input: after the body, `secretLines` times, each on a line of its own. It is put in on the engine's thread at the last moment; only its name is in plans, audit and log.
    QString secret;
    int secretLines = 1;
    int alsoWell = 0;            // Http: a status that is as good as 200: 404 to what switches off what is gone with its owner; 0: none
    bool literal = false;        // names of strangers are in it: no {fact} is looked for
    bool here = false;           // Command: on this computer, whatever the way to the server
    QString save;                // Command: what it writes are captures (operations/captures.h), kept as files here whose paths begin so; the reply says which. Empty: it is the reply
    int timeoutMs = 20'000;
    bool isEmpty() const { return way == Way::None; }
    QString shown() const;       // "POST /colibri/drain/enable", "systemctl restart jicofo": for the audit and the eye
    friend bool operator==(const Action &, const Action &) = default;
};

// What came back.
struct Reply
{
    int status = 0;   // of HTTP, or the far program's exit code
    QByteArray body;  // or standard output
    QByteArray err;   // standard error of a command
    int answerMs = 0;
};

// One thing that a reply must say. `what`: "status"; "text"; "line:TEXT" (whether a line of the text is just that: "true" or "false"); "json:a.b" (dots go down, figures and switches as text); "metric:NAME" (of a metrics
// page; the sum of its samples); "proxy:BACKEND/SERVER:FIELD" (of HAProxy, sources/haproxy.h); "silence:TEXT" (of Alertmanager's list: the id of the one in force whose comment ends with it, or "none"); "pin:ROOM" (of Jicofo's list: the version, or "none"); "endpoint:ROOM/ENDPOINT" (of a bridge's debug tree: its id of the conference, or "none"); "switch" (of its debug interface: "true", "false", or "gone"). A page that does not hold it is an answer of its own: not known, never zero, never true.
struct Condition
{
    enum class Is : quint8 { Equal, Different, AtLeast, AtMost, Contains };
    QString what;
    Is is = Is::Equal;
    QString value; // "@fact": what an earlier step remembered
    friend bool operator==(const Condition &, const Condition &) = default;
};

struct Remember
{
    QString fact, what;
    friend bool operator==(const Remember &, const Remember &) = default;
};

// HTTP 200 of the act is never the verification: this read is.
struct Check
{
    Action ask;                 // empty: nothing to see
    std::vector<Condition> all;
    int inARow = 1;
    int settleMs = 0;           // nothing is asked so long after the act
    int everyMs = 2'000;
    int timeoutMs = 30'000;     // from the act, settling included; then the operator is asked
    qint64 notAfter = 0;        // ms since the epoch: then at the latest; 0: no such hour
    Phrase left;                // what is still there: "%1 rooms, %2 people left"; args are filled with `show`
    QStringList show;           // `what`s whose values stand in `left`
    std::vector<Remember> remember; // of the reply that showed it
    friend bool operator==(const Check &, const Check &) = default;
};

struct PlanStep
{
    QString key;                // unique in the plan: "drain", "2/drain"
    Phrase title;               // "Drain"
    Phrase plan;                // what will be seen: "GET /colibri/drain says true"
    Action before;              // read first: what it was
    std::vector<Remember> remember;      // of `before`
    Action act;
    std::vector<Remember> rememberReply; // of `act`
    bool once = false;          // must not be repeated when its outcome is unknown: it is looked at first
    Check check;
    Action undo;                // takes back what `act` did; harmless when it was never done
    bool around = false;        // its undo is due whenever the operation is cancelled, whatever has settled since (a silence)
    bool takenOnly = false;     // its undo is not harmless: it is due only when `act` was sent, and not refused for a fault of ours (HTTP 400 to 499)
    bool repeats = false;       // `act` is harmless to send again: where there is no way to the server it is tried as often as an undo
    bool settles = false;       // with this done, nothing of before is undone any more
    bool optional = false;      // what fails here is a warning, and it goes on
    bool mayForce = false;      // the operator may go on without waiting
    bool urgent = false;        // must not go on unseen: a console that takes it up, however late, waits for nobody's word first
    bool givesUp = false;       // what does not come in time is cancelled and undone at once: nobody is there to be asked
    bool precondition = false;  // nothing is done yet: where it does not hold at once, the operation is refused
    Phrase hint;                // what mends it when it fails; said before the error
    friend bool operator==(const PlanStep &, const PlanStep &) = default;
};

// Who feels it; −1: not known.
struct Impact
{
    int rooms = -1, people = -1, recordings = -1;
    std::vector<Phrase> effects;   // what happens, one sentence each
    std::vector<Phrase> warnings;
    friend bool operator==(const Impact &, const Impact &) = default;
};

// Another way out of a step that waits: steps that the operator may have carried out before it goes on waiting (people are moved instead of waited for).
struct Detour
{
    QString at;                  // PlanStep::key of the one that waits
    std::vector<PlanStep> steps; // their keys are unique in the whole plan; once taken they stand in it, before that step
    friend bool operator==(const Detour &, const Detour &) = default;
};

struct Plan
{
    Impact impact;
    // What must be typed for it ("password"), as names that actions mention; handed over beside the wish (OperationLog::request), kept in memory only.
    // After the console was killed nobody has them: what was not sent yet is then refused, and asked for again by whoever wants it.
    QStringList secrets;
    std::vector<PlanStep> steps;
    std::vector<Detour> detours = {};
    friend bool operator==(const Plan &, const Plan &) = default;
};

QJsonObject toJson(const Phrase &phrase);
Phrase phraseFromJson(const QJsonObject &json);
QJsonObject toJson(const Action &action);
Action actionFromJson(const QJsonObject &json);
QJsonObject toJson(const Plan &plan);
Plan planFromJson(const QJsonObject &json); // what is not there is as by default

using Facts = QMap<QString, QString>;
// {fact} replaced in path, body and words. Nothing when one of them is not known.
std::optional<Action> filled(const Action &action, const Facts &facts);

} // namespace jitscope
