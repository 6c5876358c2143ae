// Sinks that send one thing after the other: webhooks and commands (what a person is told), and figures for a metrics service. What cannot be sent waits, is tried
// again with back-off, and is given up when it is too old; nothing waits for it.
#pragma once

#include "out/commandrun.h"
#include "out/outqueue.h"
#include "out/outsink.h"
#include "settings/outtemplate.h"

#include <map>

namespace jitscope {

class QueueSink : public OutSink
{
public:
    // keepMs: how long a thing is worth sending.
    QueueSink(const OutConfig &config, const OutContext &context, qint64 keepMs, QObject *parent = nullptr);
    void beat(qint64 now) override;

protected:
    struct Item { OutRequest request; QStringList words; }; // words: of a command
    void add(Item item, qint64 now);
    void carry(const Item &item, bool isTest);

private:
    void ended(bool isTest, bool taken, bool again);
    void count();
    OutQueue<Item> m_queue;
};

class MessageSink : public QueueSink
{
public:
    MessageSink(const OutConfig &config, const OutContext &context, QObject *parent = nullptr);
    void beat(qint64 now) override;
    void tell(const Notice &notice, qint64 now) override;
    void test(qint64 now) override;
    static constexpr qint64 KeepMs = 3'600'000; // news of an hour ago is no help

private:
    // Nothing: a value would be an option of the program.
    std::optional<Item> itemOf(const OutValues &values);
    struct Told { std::vector<quint64> ids; OutValues values; };
    std::map<QString, Told> m_told; // by group: of what it is to be said that it is over
};

class SampleSink : public QueueSink
{
public:
    SampleSink(const OutConfig &config, const OutContext &context, QObject *parent = nullptr);
    void beat(qint64 now) override;
    void test(qint64 now) override;
    static constexpr qint64 KeepMs = 600'000; // jitsi/operations.md §16

private:
    qint64 m_due = 0;
};

} // namespace jitscope
