// One change of keys carried to many files of many hosts: first one as a canary, then a few, then the rest; each is an operation of its own that keeps,
// writes, restarts, watches and takes itself back. Here is only the order of them, and when it stops. GUI thread.
//
// The change is by key: files that differ keep their differences. A console that ends leaves each host in a known state (its operation is in the audit
// log, with "rollout" among its options); the hosts that were not asked yet keep the old file.
#pragma once

#include "audit/operationlog.h"
#include "config/configdesk.h"

namespace jitscope {

struct KeyChange
{
    ConfigPath path;
    QJsonValue value = QJsonValue(QJsonValue::Undefined); // Undefined: taken out
    bool expression = false; // its new value is one that only its component reads: it cannot be carried to another file
    friend bool operator==(const KeyChange &, const KeyChange &) = default;
};
// What a draft changes, by key.
std::vector<KeyChange> changesOf(const ConfigText &was, const ConfigText &is);

struct RollOutTarget
{
    enum class State : quint8 {
        Reading,
        Ready,     // `text` is what it will be
        Same,      // says so already: nothing to do
        Left,      // cannot be changed so: `why`
        Asked,     // its operation runs, or waits for its turn
        Done,
        Failed,    // its operation did not end well; what it had changed it has taken back itself
        Returning, // the old text is being put back
        Returned,
    };
    ConfigId id;
    ConfigFile file;
    QByteArray base, text;  // with their secrets
    State state = State::Reading;
    QString operation;      // of OperationLog
    QString why;            // not translated words of a server or reader; hostile
    int wave = 0;           // 0 canary, 1 a few, 2 the rest
};

class RollOut : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 { Preparing, Ready, Running, Paused, Stopped, Done, Returning, Returned };

    // `kind`: "save-config", "apply-config-idle"…, as the file's server takes it.
    RollOut(ConfigDesk &desk, OperationLog &log, QObject *parent = nullptr);

    // Reads each file, changes the keys in it. changed() tells how far; Ready when all are judged.
    void prepare(const std::vector<std::pair<ConfigId, ConfigFile>> &files, const std::vector<KeyChange> &changes);
    void start(const std::function<QString(const RollOutTarget &)> &kind, int watchSeconds, int few = 2);
    void pause();   // what runs ends; nothing more is asked
    void resume();  // also after a failure: the one that failed is left as it is
    void stop();    // likewise for good; what runs is cancelled and undone
    void takeBack(); // those that are done get their old text again, the last one first

    State state() const { return m_state; }
    const std::vector<RollOutTarget> &targets() const { return m_targets; }
    const std::vector<KeyChange> &changes() const { return m_changes; }
    int count(RollOutTarget::State state) const;

signals:
    void changed();

private:
    void edit(size_t n, size_t change, const QByteArray &text);
    void prepared(size_t n, RollOutTarget::State state, const QString &why = {});
    void ask(size_t n, bool back);
    void go();
    void look();

    ConfigDesk &m_desk;
    OperationLog &m_log;
    std::vector<RollOutTarget> m_targets;
    std::vector<KeyChange> m_changes;
    std::function<QString(const RollOutTarget &)> m_kind;
    State m_state = State::Preparing;
    int m_watch = 180;
    QString m_name; // of this roll-out, in the audit
};

} // namespace jitscope
