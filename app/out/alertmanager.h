// What is said to an Alertmanager and what it says (API v2, jitsi/operations.md §15, verified there with 0.25). Pure; answers are any bytes.
#pragma once

#include "alerts/alertboard.h"

#include <QByteArray>

#include <map>

namespace jitscope {

// By these it knows an alert again, so they are the same from every console: nothing of this computer, no figure, no time.
using AmLabels = std::map<QString, QString>;
AmLabels amLabels(const Alert &alert); // alertname, severity, shard, instance, console = "jitscope"

struct AmAlert
{
    AmLabels labels;
    std::map<QString, QString> annotations;
    qint64 startsAt = 0, endsAt = 0; // ms since the epoch; endsAt lies in the future while it fires
};
AmAlert amAlert(const Alert &alert, const AlertRule *rule, qint64 endsAt);
AmAlert amTestAlert(qint64 now);
QByteArray amAlerts(const std::vector<AmAlert> &alerts); // body of POST /api/v2/alerts

struct AmMatcher
{
    QString name, value;
    bool isRegex = false, isEqual = true;
    // Anchored, as Alertmanager does it; a label that is not there is "". A pattern that cannot be read matches nothing.
    bool fits(const QString &is) const;
    friend bool operator==(const AmMatcher &, const AmMatcher &) = default;
};
struct AmSilence
{
    QString id;          // uuid
    bool isOver = false; // expired
    std::vector<AmMatcher> matchers;
    qint64 from = 0, until = 0; // ms since the epoch
    QString who, note;   // hostile
};
inline constexpr size_t MaxAmSilences = 2000;
// Body of GET /api/v2/silences. Malformed: it is none. Entries without id, times or matchers are left out.
Result<std::vector<AmSilence>> readAmSilences(QByteArrayView body, const QString &where);
// The id in the answer to POST /api/v2/silences; empty: there is none.
QString amSilenceId(QByteArrayView body);

// The names that patterns are tried on.
struct AmKnown
{
    std::vector<std::pair<QString, AlertSeverity>> rules;
    QStringList shards, targets;
    bool onlyThese = false; // what is said of any shard is said of these: the Alertmanager is theirs alone
};
// As silences of ours, which hold exact names: one for each rule, shard and target that it holds, at most 200; none when it is about alerts of others only. Ids are
// "uuid", then "uuid/1" and on.
std::vector<Silence> silencesOf(const AmSilence &silence, const AmKnown &known, const QString &origin);
QString amIdOf(const QString &silenceId); // the uuid of these

// Body of POST /api/v2/silences. Our own id stands at the end of the comment, so that every console knows it again.
QByteArray amSilence(const Silence &silence);
QString ownIdIn(const QString &comment);  // "local-…"; empty: none of any console's
QString noteIn(const QString &comment);   // without it: as the operator wrote it

} // namespace jitscope
