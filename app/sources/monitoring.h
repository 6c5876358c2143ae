// What a shard's own Prometheus and Pushgateway say of it besides figures: alerts, rules, scrape targets, pushes. All text is hostile.
#pragma once

#include "fleet/foreignalert.h"

#include <QMap>
#include <QString>

#include <vector>

namespace jitscope {

struct ForeignRule // an alerting one
{
    QString name, query, error; // error: why it cannot be evaluated; empty: it can
    int forSeconds = 0;
    qint64 at = 0;              // ms since the epoch of its last evaluation; 0 not told
    friend bool operator==(const ForeignRule &, const ForeignRule &) = default;
};

struct ScrapeTarget
{
    QString job, instance, error; // error: why it cannot be scraped; empty: it can
    QMap<QString, QString> labels; // all of them, job and instance too
    bool up = false;
    qint64 at = 0;                // ms since the epoch of its last scrape; 0 not told
    qint64 everyMs = 0;           // how often it is scraped; 0 not told (before Prometheus 2.28)
    friend bool operator==(const ScrapeTarget &, const ScrapeTarget &) = default;
};

struct PushGroup
{
    QString job, instance;         // instance may be empty
    QMap<QString, QString> labels; // of the group, job and instance too
    qint64 at = 0, failedAt = 0;   // ms since the epoch of the last push, and of the last one that was refused; 0 never
    friend bool operator==(const PushGroup &, const PushGroup &) = default;
};

struct Monitoring
{
    std::vector<ForeignAlert> alerts;
    std::vector<ForeignRule> rules;
    std::vector<ScrapeTarget> targets;
    std::vector<PushGroup> pushes;
};

// "job/instance": how a target or a group is called in a sentence.
QString monitoredName(const QString &job, const QString &instance);

} // namespace jitscope
