// Between the assistant's dialog and the search that the program runs for it: wishes one way, steps and the proposal the other. GUI thread.
#pragma once

#include "base/result.h"
#include "setup/proposal.h"

#include <QObject>

namespace jitscope {

class ShardSetup : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 { Idle, Searching, Found, Saving, Saved };
    // user and secret: of the XMPP account, the NAME of its secret; both may be empty.
    struct Wish { QString address, user, secret; };

    explicit ShardSetup(QObject *parent = nullptr);

    State state() const { return m_state; }
    const std::vector<SetupStep> &steps() const { return m_steps; }
    const Proposal &proposal() const { return m_proposal; }
    const std::optional<Error> &error() const { return m_error; } // of the last search or save; empty: none
    const QString &savedText() const { return m_savedText; }     // English: what was written where

    // Wishes, from the window.
    void search(const Wish &wish);
    void cancel();                        // ends a search: what was found so far stays
    void save(const ShardConfig &shard);  // nothing is written before this
    void exportFleet(const QString &path);
    void importFleet(const QString &path);
    // What a shard calls good, fair, poor and bad; answered by qualityKept().
    void setQuality(const ShardId &shard, const QualityScale &scale);
    void reset();

    // Facts, from the program.
    void setSteps(const std::vector<SetupStep> &steps);
    void found(const Result<Proposal> &proposal);
    void saved(const Result<QString> &what);
    void keptQuality(const ShardId &shard, const Result<> &done) { emit qualityKept(shard, done ? QString() : done.error().detail); }
    void transferred(const Result<QString> &what) { emit fleetTransferred(what ? *what : what.error().detail, bool(what)); }

signals:
    void changed();
    void fleetTransferred(const QString &what, bool done); // the end of an export or import

    void searchWanted(const jitscope::ShardSetup::Wish &wish);
    void cancelWanted();
    void ended();                // the assistant is closed, or begins anew: what the search held is needed no more
    void saveWanted(const jitscope::ShardConfig &shard);
    void exportWanted(const QString &path);
    void importWanted(const QString &path);
    void qualityWanted(const jitscope::ShardId &shard, const jitscope::QualityScale &scale);
    void qualityKept(const jitscope::ShardId &shard, const QString &fault); // fault: English, empty when it is in force

private:
    State m_state = State::Idle;
    std::vector<SetupStep> m_steps;
    Proposal m_proposal;
    std::optional<Error> m_error;
    QString m_savedText;
};

} // namespace jitscope
