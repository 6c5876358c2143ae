#include "setup/shardsetup.h"

namespace jitscope {

ShardSetup::ShardSetup(QObject *parent)
    : QObject(parent)
{
}

void ShardSetup::search(const Wish &wish)
{
    reset();
    m_state = State::Searching;
    emit changed();
    emit searchWanted(wish);
}

void ShardSetup::cancel()
{
    if (m_state == State::Searching) emit cancelWanted();
}

void ShardSetup::save(const ShardConfig &shard)
{
    if (m_state != State::Found) return;
    m_state = State::Saving;
    m_error.reset();
    emit changed();
    emit saveWanted(shard);
}

void ShardSetup::exportFleet(const QString &path) { emit exportWanted(path); }
void ShardSetup::importFleet(const QString &path) { emit importWanted(path); }
void ShardSetup::setQuality(const ShardId &shard, const QualityScale &scale) { emit qualityWanted(shard, scale); }

void ShardSetup::reset()
{
    cancel();
    m_state = State::Idle;
    m_steps.clear();
    m_proposal = {};
    m_error.reset();
    m_savedText.clear();
    emit ended();
}

void ShardSetup::setSteps(const std::vector<SetupStep> &steps)
{
    if (m_state != State::Searching || steps == m_steps) return;
    m_steps = steps;
    emit changed();
}

void ShardSetup::found(const Result<Proposal> &proposal)
{
    if (m_state != State::Searching) return;
    m_state = proposal ? State::Found : State::Idle;
    if (proposal)
        m_proposal = *proposal;
    else
        m_error = proposal.error();
    emit changed();
}

void ShardSetup::saved(const Result<QString> &what)
{
    if (m_state != State::Saving) return;
    m_state = what ? State::Saved : State::Found;
    if (what)
        m_savedText = *what;
    else
        m_error = what.error();
    emit changed();
}

} // namespace jitscope

#include "moc_shardsetup.cpp"
