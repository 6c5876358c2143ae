// An Alertmanager: all alerts of ours are posted to it and kept fresh while they fire, its silences are read, ours are written, so that a team shares them.
#pragma once

#include "net/backoff.h"
#include "out/alertmanager.h"
#include "out/outsink.h"

#include <QSet>

#include <map>

namespace jitscope {

class AlertmanagerSink : public OutSink
{
public:
    // `post` of the configuration false: silences only. So is the `alertmanager =` of a shard that no [[out]] names.
    AlertmanagerSink(const OutConfig &config, const OutContext &context, QObject *parent = nullptr);
    void beat(qint64 now) override;
    void test(qint64 now) override;
    QString origin() const { return QStringLiteral("Alertmanager %1").arg(config().name); }

    // Of a silence that is to be shared; false: it is none of this one's business.
    bool share(const Silence &silence);
    bool unshare(const Silence &silence);

    static constexpr qint64 RefreshMs = 60'000, LastsMs = 4 * 60'000; // an alert resolves by itself when this console goes
    static constexpr qint64 SilencesMs = 30'000;
    static constexpr size_t AtOnce = 500; // alerts of one request

private:
    bool hasAddress(bool isTest);
    void post(qint64 now);
    void write(qint64 now);
    void readSilences(qint64 now);
    void take(const std::vector<AmSilence> &all, qint64 now);
    AmKnown known() const;
    void count();
    OutRequest request(const QByteArray &method, const QString &path, const QByteArray &body = {}) const;
    void again(qint64 now) { m_notBefore = now + m_backoff.next().count(); }

    struct Posted
    {
        AmAlert alert;
        bool over = false;  // it has ended; kept until that is told
        bool fresh = false; // told within RefreshMs
    };
    std::map<AmLabels, Posted> m_posted;
    Backoff m_backoff{std::chrono::seconds(2), std::chrono::seconds(60), 7};
    qint64 m_refreshAt = 0, m_notBefore = 0, m_readAt = 0;
    bool m_posting = false, m_writing = false, m_reading = false, m_readFailed = false;
    std::map<QString, Silence> m_toWrite; // by our id
    QStringList m_toEnd;                  // theirs
    QSet<QString> m_unwanted;             // our ids of silences that were ended before it was known what they are called there
};

} // namespace jitscope
