#include "history/sqlitehistory.h"

#include "base/post.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>

namespace jitscope {
namespace {

constexpr int compactSoonMs = 50, compactLaterMs = 10'000; // between two steps while there is more to do; else

} // namespace

class SqliteHistory::Worker : public QObject
{
public:
    Worker(const HistoryOptions &options, Clock clock, std::function<void(const HistoryState &)> tell)
        : m_store(options), m_clock(std::move(clock)), m_tell(std::move(tell)), m_flush(this), m_compact(this)
    {
        m_compact.setSingleShot(true);
        connect(&m_flush, &QTimer::timeout, this, [this] {
            m_store.flush(now());
            told();
        });
        connect(&m_compact, &QTimer::timeout, this, [this] {
            const bool more = m_store.compact(now());
            m_compact.start(more ? compactSoonMs : compactLaterMs);
            told();
        });
    }

    void start()
    {
        m_store.open(now());
        m_flush.start(FlushEveryMs);
        m_compact.start(compactLaterMs);
        told(true);
    }
    void told(bool first = false)
    {
        const HistoryState is = m_store.state();
        if (!first && is == m_told) return;
        m_told = is;
        m_tell(is);
    }
    HistoryStore &store() { return m_store; }
    qint64 now() const { return m_clock ? m_clock() : QDateTime::currentMSecsSinceEpoch(); }

private:
    HistoryStore m_store;
    Clock m_clock;
    std::function<void(const HistoryState &)> m_tell;
    HistoryState m_told;
    QTimer m_flush, m_compact;
};

SqliteHistory::SqliteHistory(const HistoryOptions &options, QThread &thread, Clock clock, QObject *parent) : History(parent)
{
    m_state.path = options.path;
    QPointer<SqliteHistory> self(this);
    QThread *home = QThread::currentThread();
    m_worker = new Worker(options, std::move(clock), [self, home](const HistoryState &is) {
        postTo(home, [self, is] {
            if (!self) return;
            self->m_state = is;
            emit self->stateChanged();
        });
    });
    m_worker->moveToThread(&thread);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->start(); });
}

SqliteHistory::~SqliteHistory() { m_worker->deleteLater(); }

template<class Work, class Done_>
void SqliteHistory::post(QObject *context, Work work, Done_ done)
{
    QPointer<QObject> to(context);
    QThread *home = context->thread();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, work = std::move(work), done = std::move(done), to, home]() mutable {
        auto answer = work(worker->store(), worker->now());
        worker->told();
        postTo(home, [to, done = std::move(done), answer = std::move(answer)]() mutable {
            if (to) done(std::move(answer));
        });
    });
}

void SqliteHistory::append(const SnapshotPtr &facts)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, facts] { worker->store().append(facts); });
}

void SqliteHistory::append(const HistoryEvent &event)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, event] { worker->store().append(event); });
}

void SqliteHistory::append(qint64 at, const Readings &ofAllShards)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, at, ofAllShards] { worker->store().append(at, ofAllShards); });
}

void SqliteHistory::setLimits(const HistoryLimits &limits)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, limits] { worker->store().setLimits(limits); });
}

QString SqliteHistory::originOf(const SeriesKey &key) const
{
    const EntityKind kind = key.entity.kind;
    const bool kept = kind == EntityKind::Shard || kind == EntityKind::Server || kind == EntityKind::Room || kind == EntityKind::Person || kind == EntityKind::Fleet;
    return kept && key.metric < Metric::Count_ && m_state.mode != HistoryState::Mode::Closed ? QStringLiteral("history") : QString();
}

void SqliteHistory::read(const SeriesKey &key, qint64 from, qint64 to, int columns, QObject *context, Done done)
{
    post(context, [=](HistoryStore &store, qint64) { return store.read(key, from, to, columns); }, std::move(done));
}

void SqliteHistory::moment(qint64 at, QObject *context, Answer<std::vector<HistoryMomentRow>> done)
{
    post(context, [=](HistoryStore &store, qint64) { return store.moment(at); }, std::move(done));
}

void SqliteHistory::events(const HistoryEventWish &wish, QObject *context, Answer<std::vector<HistoryEvent>> done)
{
    post(context, [=](HistoryStore &store, qint64) { return store.events(wish); }, std::move(done));
}

void SqliteHistory::stat(QObject *context, Answer<HistoryStat> done)
{
    post(context, [](HistoryStore &store, qint64 now) { return store.stat(now); }, std::move(done));
}

void SqliteHistory::purge(const EntityId &who, QObject *context, Answer<void> done)
{
    post(context, [=](HistoryStore &store, qint64 now) { return store.purge(who, now); }, std::move(done));
}

void SqliteHistory::purgeName(const QString &name, QObject *context, Answer<void> done)
{
    post(context, [=](HistoryStore &store, qint64 now) { return store.purgeName(name, now); }, std::move(done));
}

void SqliteHistory::verify(QObject *context, Answer<void> done)
{
    post(context, [](HistoryStore &store, qint64 now) { return store.verify(now); }, std::move(done));
}

} // namespace jitscope
