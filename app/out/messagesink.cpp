#include "out/messagesink.h"

#include "base/text.h"
#include "out/outvalues.h"
#include "out/samples.h"

#include <algorithm>

namespace jitscope {

QueueSink::QueueSink(const OutConfig &config, const OutContext &context, qint64 keepMs, QObject *parent)
    : OutSink(config, context, parent), m_queue(keepMs, 500, quint32(qHash(config.name)))
{
}

void QueueSink::add(Item item, qint64 now)
{
    m_queue.add(std::move(item), now);
    count();
}

void QueueSink::beat(qint64 now)
{
    if (const Item *next = m_queue.take(now)) carry(*next, false);
    count();
}

void QueueSink::count()
{
    change([&](OutState &s) {
        s.queued = m_queue.size();
        s.dropped = m_queue.dropped();
    });
}

void QueueSink::carry(const Item &item, bool isTest)
{
    if (config().kind == OutKind::Command) {
        new CommandRun(item.words, config().timeoutMs, this, [this, isTest, program = item.words.value(0)](const Result<CommandOutput> &r) {
            if (!r) {
                tried(r.error(), QString(), isTest);
                return ended(isTest, false, false); // a command is not repeated: what it has done is not known
            }
            const QString said = safeText(QString::fromUtf8(r->err.isEmpty() ? r->out : r->err).simplified(), 300);
            const QString reply = QStringLiteral("exit %1").arg(r->exitCode) + (said.isEmpty() ? QString() : QStringLiteral(": ") + said);
            tried(r->exitCode == 0 ? std::optional<Error>() : Error{Error::Kind::Failed, program, reply}, reply, isTest);
            ended(isTest, r->exitCode == 0, false);
        });
        return;
    }
    send(item.request, [this, isTest](const Result<HttpAnswer> &answer) {
        const bool taken = tried(answer, isTest);
        // no secret, no such file, a certificate that is not trusted: that may be mended meanwhile
        ended(isTest, taken, !answer || isWorthAgain(answer->status));
    });
}

void QueueSink::ended(bool isTest, bool taken, bool again)
{
    if (isTest) return;
    if (taken) m_queue.taken();
    else if (again) m_queue.failed(now());
    else m_queue.refused();
    beat(now()); // the next one
}

// ---- what persons are told

MessageSink::MessageSink(const OutConfig &config, const OutContext &context, QObject *parent) : QueueSink(config, context, KeepMs, parent) {}

std::optional<QueueSink::Item> MessageSink::itemOf(const OutValues &values)
{
    const OutConfig &c = config();
    Item item;
    if (c.kind == OutKind::Command) {
        QMap<QString, QString> texts;
        for (auto it = values.begin(); it != values.end(); ++it) texts.insert(it.key(), it->text);
        QString dashed;
        const auto words = filledWords(c.words, texts, &dashed);
        if (!words) {
            tried(Error{Error::Kind::Refused, c.words.value(0), QStringLiteral("%1 begins with a dash: the program would read it as an option").arg(safeText(dashed, 100))}, QString(), false);
            return {};
        }
        item.words = *words;
        return item;
    }
    item.request.method = c.method;
    item.request.url = filledAddress(c.url, values);
    item.request.contentType = c.contentType.toUtf8();
    item.request.body = filledBody(c.body.isEmpty() ? defaultNoticeBody() : c.body, c.contentType, values).toUtf8();
    return item;
}

void MessageSink::tell(const Notice &all, qint64 now)
{
    if (all.kind != Notice::Kind::Alert || all.withdrawn || all.quietly) return;
    const AlertBoard &board = context().workspace.alerts;
    Notice notice = all;
    std::erase_if(notice.alerts, [&](quint64 id) {
        const Alert *a = board.alert(id);
        return !a || !concerns(a->key.target.shard);
    });
    if (notice.alerts.size() != all.alerts.size()) { // of some shards only: figures of all are not theirs
        notice.count = int(notice.alerts.size());
        notice.rooms = notice.people = -1;
        notice.severity = AlertSeverity::Info;
        for (const quint64 id : notice.alerts) notice.severity = std::max(notice.severity, board.alert(id)->severity);
    }
    const auto values = notice.severity >= config().least ? valuesOf(notice, board, OutWord::Firing, now) : std::nullopt;
    if (!values) return;
    m_told[notice.group] = {notice.alerts, *values};
    if (const auto item = itemOf(*values)) add(*item, now);
    QueueSink::beat(now);
}

void MessageSink::beat(qint64 now)
{
    const AlertBoard &board = context().workspace.alerts;
    for (auto it = m_told.begin(); it != m_told.end();) {
        const bool open = std::any_of(it->second.ids.begin(), it->second.ids.end(), [&](quint64 id) {
            const Alert *a = board.alert(id);
            return a && a->isOpen();
        });
        if (open) {
            ++it;
            continue;
        }
        OutValues values = it->second.values;
        values.insert(QStringLiteral("state"), QStringLiteral("resolved"));
        values.insert(QStringLiteral("time"), isoTime(now));
        it = m_told.erase(it);
        if (const auto item = itemOf(values)) add(*item, now);
    }
    QueueSink::beat(now);
}

void MessageSink::test(qint64 now)
{
    change([](OutState &s) { s.testing = true; });
    if (const auto item = itemOf(testValues(now))) carry(*item, true);
    else change([](OutState &s) { s.testing = false; });
}

// ---- figures

SampleSink::SampleSink(const OutConfig &config, const OutContext &context, QObject *parent) : QueueSink(config, context, KeepMs, parent) {}

void SampleSink::beat(qint64 now)
{
    if (m_due == 0) m_due = now + std::min(config().everyMs, 10'000); // the first snapshots are thin
    if (now >= m_due) {
        m_due = std::max(m_due + config().everyMs, now + 1000);
        const QByteArray body = samplesBody(config(), samplesOf(context().workspace.fleet, config().metrics, config().shards), now);
        if (!body.isEmpty()) add({{"POST", config().url, body, "application/json"}, {}}, now);
    }
    QueueSink::beat(now);
}

void SampleSink::test(qint64 now)
{
    change([](OutState &s) { s.testing = true; });
    carry({{"POST", config().url, testSamplesBody(config(), now), "application/json"}, {}}, true);
}

} // namespace jitscope
