// All alerts: what is pending, fires, has fired; who has acknowledged, snoozed or silenced what. GUI thread. Facts come in by put(), from app/engine/alertengine
// and from other alerting systems; wishes (acknowledge, silence) from ui. Kept over restarts by app/storage (toMap/fromMap).
#pragma once

#include "alerts/ruleset.h"

#include <QHash>
#include <QObject>
#include <QVariantMap>

namespace jitscope {

// "": our own rules; else the name of the Prometheus or Alertmanager that told.
struct AlertKey
{
    QString origin, rule;
    EntityId target;
    QString fingerprint; // of a foreign alert with labels beyond the target; empty for our own
    friend bool operator==(const AlertKey &, const AlertKey &) = default;
};
inline size_t qHash(const AlertKey &k, size_t seed = 0) { return qHashMulti(seed, k.origin, k.rule, k.target, k.fingerprint); }

struct AlertAck
{
    QString who, note; // hostile
    qint64 at = 0;     // ms since the epoch; 0: not acknowledged
    friend bool operator==(const AlertAck &, const AlertAck &) = default;
};

struct Alert
{
    quint64 id = 0;                // of this one firing, never used again
    AlertKey key;
    AlertSeverity severity = AlertSeverity::Warning;
    AlertState state;
    qint64 endedAt = 0;            // 0: open
    Reading reading;               // what was judged, for unit and age; state NotYet when it has no unit of the catalogue
    double raise = NoValue;        // threshold; NaN: none (a finding)
    bool below = false;
    QString target;                // as shown: "jvb-eu1-04"; hostile
    QString text;                  // sentence of a foreign alert, or of the finding (already English source…); empty: title of the rule
    Problem problem;               // of a finding: its evidence and words
    int rooms = -1, people = -1;   // reach; −1 unknown
    QString way;                   // SSH destination that its target is reached through, or that it is about; empty: direct
    QString host;                  // machine that its target runs on, when that is known; empty: not. Alerts of one machine explain each other
    quint64 cause = 0;             // alert that explains this one (alerting.md §7): not notified; 0: none
    AlertAck ack;
    qint64 snoozedUntil = 0;       // ms since the epoch; 0: not
    bool untilWorse = false;       // the snooze ends when it gets worse than snoozedValue
    double snoozedValue = NoValue;
    QString silence;               // id of the silence that holds it back; empty: none
    int flaps = 0;                 // times it fired within the last hour, this one included
    bool isOpen() const { return endedAt == 0; }
    bool isFiring() const { return isOpen() && (state.phase == AlertPhase::Firing || state.phase == AlertPhase::Clearing); }
    bool isMuted(qint64 now) const { return !silence.isEmpty() || snoozedUntil > now; }
};

// Holds back what matches until it ends. Maintenance is one that the console makes around operations, or the operator plans.
struct Silence
{
    enum class Kind : quint8 { Silence, Maintenance };
    QString id;                 // ours "local-…", else Alertmanager's uuid
    Kind kind = Kind::Silence;
    QString rule, shard, target; // exact names; empty: any. All empty: everything. A rule may end in *: "JVB_*"
    qint64 from = 0, until = 0;  // ms since the epoch
    QString who, note;           // hostile
    QString origin;              // Alertmanager it came from or was written to; empty: only here
    bool isActive(qint64 now) const { return from <= now && now < until; }
    bool holds(const Alert &alert) const;
    friend bool operator==(const Silence &, const Silence &) = default;
};
inline constexpr qint64 SilenceMs = 2 * 3'600'000;  // unless said otherwise
inline constexpr qint64 RememberMs = 15 * 60'000;   // after a start
inline constexpr qint64 HistoryMs = 7 * 24 * 3'600'000ll;

class AlertBoard : public QObject
{
    Q_OBJECT
public:
    explicit AlertBoard(QObject *parent = nullptr);

    // ---- facts
    const std::vector<AlertRule> &rules() const { return m_rules.rules; }
    const RuleSet &ruleSet() const { return m_rules; }          // with what single shards have otherwise
    const AlertRule *rule(const QString &name) const { return m_rules.rule(name); }
    void setRules(std::vector<AlertRule> rules);
    void setRuleSet(RuleSet rules);
    const std::vector<Alert> &open() const { return m_open; }   // pending, firing, clearing; oldest first
    const std::vector<Alert> &ended() const { return m_ended; } // newest first, of the last 7 days, at most 2 000
    const Alert *alert(quint64 id) const;                       // open or ended; null: no such
    // Takes the place of those of that origin: new ones get an id and pass through silences, missing ones end at `now` (those that only were pending are
    // forgotten). `cause` is found here (alerts/inhibition.h), whatever it says. One beat, one call; nothing is signalled when nothing but time has changed.
    void put(const QString &origin, std::vector<Alert> alerts, qint64 now);
    int firing(AlertSeverity atLeast, const EntityId &scope, qint64 now) const; // neither acknowledged, muted nor explained by another
    Health worst(qint64 now) const;                             // of those; Ok: none
    // What fired when the console was closed, until its origin tells of it again (put() then goes on with its id, acknowledgement and snooze) or
    // RememberMs are over and it stands among the ended. Null: no such.
    const Alert *remembered(const AlertKey &key) const;
    const std::vector<Alert> &remembered() const { return m_remembered; }

    // ---- wishes
    void acknowledge(const std::vector<quint64> &ids, const QString &who, const QString &note, qint64 now);
    void unacknowledge(const std::vector<quint64> &ids);
    void snooze(const std::vector<quint64> &ids, qint64 until, bool untilWorse, qint64 now); // until 0: wakes it
    const std::vector<Silence> &silences() const { return m_silences; }
    // Gives it an id. `shared`: also written to the shard's Alertmanager (silenceWanted).
    QString silence(Silence silence, bool shared, qint64 now);
    void unsilence(const QString &id, qint64 now);
    void moveSilence(const QString &id, qint64 until, qint64 now); // one of ours: it ends then
    void setForeignSilences(const QString &origin, std::vector<Silence> silences, qint64 now);
    qint64 mutedUntil() const { return m_mutedUntil; }          // nothing at all is told before; 0: not muted. The list goes on
    void muteAll(qint64 until);

    QVariantMap toMap() const;   // acks, snoozes, silences, ended: all that a restart must not lose
    void fromMap(const QVariantMap &map, qint64 now);

signals:
    void changed();                       // anything
    void rulesChanged();
    void fired(quint64 id);
    void resolved(quint64 id); // of what has fired
    void silenceWanted(const jitscope::Silence &silence);   // to be shared
    void unsilenceWanted(const jitscope::Silence &silence);
    void worthKeeping();

private:
    bool applyMutes(qint64 now); // true: something is muted or unmuted by it
    void end(std::vector<Alert> alerts, qint64 at);
    void refresh(qint64 now);    // after a wish
    Alert *openAlert(quint64 id);
    RuleSet m_rules;
    std::vector<Alert> m_open, m_ended, m_remembered;
    std::vector<Silence> m_silences;
    QStringList m_shared;        // ids of silences that wait for their twin of an Alertmanager
    qint64 m_rememberedUntil = 0, m_savedAt = 0;
    QHash<AlertKey, std::vector<qint64>> m_firings; // within the last hour, for flaps
    qint64 m_mutedUntil = 0;
    quint64 m_nextId = 1;
};

} // namespace jitscope
