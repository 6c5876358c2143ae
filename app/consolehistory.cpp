#include "consolehistory.h"

#include <QDateTime>
#include <QPointer>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

template<class T>
void answerNoStore(QObject *context, const History::Answer<T> &done)
{
    QMetaObject::invokeMethod(context, [done] { done(fail(Error::Kind::Unsupported, QStringLiteral("history"), QStringLiteral("no history is kept here"))); }, Qt::QueuedConnection);
}

bool hasFigure(const SeriesColumn &column) { return !std::isnan(column.last); }

} // namespace

bool hasHistoryGap(const HistoryAnswer &kept, qint64 from, qint64 until)
{
    if (kept.columns.empty()) return true;
    const qint64 first = std::max<qint64>(0, (from - kept.from) / kept.stepMs);
    const qint64 end = std::min<qint64>(qint64(kept.columns.size()), (until - kept.from) / kept.stepMs); // the one that lasts yet may be empty
    return kept.from > from || std::any_of(kept.columns.begin() + std::min(first, end), kept.columns.begin() + end, [](const SeriesColumn &c) { return !hasFigure(c); });
}

HistoryAnswer joinedHistory(HistoryAnswer kept, const HistoryAnswer &rest)
{
    if (std::none_of(kept.columns.begin(), kept.columns.end(), hasFigure)) return rest.columns.empty() ? kept : rest;
    bool used = false;
    for (size_t i = 0; i < kept.columns.size() && !rest.columns.empty(); ++i) {
        SeriesColumn &column = kept.columns[i];
        if (hasFigure(column)) continue;
        const qint64 begin = kept.from + qint64(i) * kept.stepMs, end = begin + kept.stepMs;
        if (end <= rest.from) continue;
        const qint64 first = std::max<qint64>(0, (begin - rest.from) / rest.stepMs), last = std::min<qint64>(qint64(rest.columns.size()), (end - rest.from + rest.stepMs - 1) / rest.stepMs);
        for (qint64 k = first; k < last; ++k) {
            const SeriesColumn &from = rest.columns[size_t(k)];
            if (!hasFigure(from)) continue;
            if (!hasFigure(column)) column = from;
            else column = {std::min(column.min, from.min), std::max(column.max, from.max), from.last};
            used = true;
        }
    }
    if (used) kept.origin += QStringLiteral(", ") + rest.origin;
    return kept;
}

ConsoleHistory::ConsoleHistory(PrometheusHistory &engine, QObject *parent) : History(parent), m_engine(engine) {}

ConsoleHistory::~ConsoleHistory() = default;

void ConsoleHistory::setStore(std::unique_ptr<SqliteHistory> store)
{
    m_store = std::move(store);
    if (m_store) connect(m_store.get(), &History::stateChanged, this, &History::stateChanged);
    emit stateChanged();
}

QString ConsoleHistory::originOf(const SeriesKey &key) const
{
    QStringList names;
    for (const QString &name : {m_store ? m_store->originOf(key) : QString(), m_engine.originOf(key)})
        if (!name.isEmpty()) names << name;
    return names.join(QStringLiteral(", "));
}

void ConsoleHistory::read(const SeriesKey &key, qint64 from, qint64 to, int columns, QObject *context, Done done)
{
    const bool kept = m_store && !m_store->originOf(key).isEmpty();
    if (!kept) return m_engine.read(key, from, to, columns, context, std::move(done));
    if (m_engine.originOf(key).isEmpty()) return m_store->read(key, from, to, columns, context, std::move(done));
    QPointer<ConsoleHistory> self(this);
    QPointer<QObject> to_(context);
    m_store->read(key, from, to, columns, context, [self, to_, key, from, to, columns, done = std::move(done)](Result<HistoryAnswer> answer) {
        const qint64 until = std::min(to, QDateTime::currentMSecsSinceEpoch());
        if (!self || !to_ || (answer && !hasHistoryGap(*answer, from, until))) return done(std::move(answer));
        self->m_engine.read(key, from, to, columns, to_, [done, answer = std::move(answer)](Result<HistoryAnswer> rest) {
            // What one of them has is told though the other does not answer.
            if (answer && rest) done(joinedHistory(*answer, *rest));
            else if (answer && std::any_of(answer->columns.begin(), answer->columns.end(), hasFigure)) done(answer);
            else done(std::move(rest));
        });
    });
}

HistoryState ConsoleHistory::state() const { return m_store ? m_store->state() : HistoryState(); }

void ConsoleHistory::moment(qint64 at, QObject *context, Answer<std::vector<HistoryMomentRow>> done)
{
    if (m_store) m_store->moment(at, context, std::move(done));
    else answerNoStore(context, done);
}

void ConsoleHistory::events(const HistoryEventWish &wish, QObject *context, Answer<std::vector<HistoryEvent>> done)
{
    if (m_store) m_store->events(wish, context, std::move(done));
    else answerNoStore(context, done);
}

void ConsoleHistory::stat(QObject *context, Answer<HistoryStat> done)
{
    if (m_store) m_store->stat(context, std::move(done));
    else answerNoStore(context, done);
}

void ConsoleHistory::purge(const EntityId &who, QObject *context, Answer<void> done)
{
    if (m_store) m_store->purge(who, context, std::move(done));
    else answerNoStore(context, done);
}

void ConsoleHistory::purgeName(const QString &name, QObject *context, Answer<void> done)
{
    if (m_store) m_store->purgeName(name, context, std::move(done));
    else answerNoStore(context, done);
}

} // namespace jitscope
