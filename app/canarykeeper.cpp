#include "canarykeeper.h"

#include "fleet/metric.h"
#include "operations/run.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUrl>

namespace jitscope {

namespace {

constexpr int PastEntries = 20'000;

} // namespace

std::vector<Operation> canariesOf(const std::vector<AuditEntry> &entries)
{
    std::vector<Operation> ended;
    std::map<QString, Operation> open;
    for (const AuditEntry &e : entries) {
        if (e.kind != QLatin1String("canary-recording")) continue;
        if (e.what == QLatin1String("asked")) open[e.operation] = Run::restored({e});
        const auto it = open.find(e.operation);
        if (it == open.end()) continue;
        Operation &op = it->second;
        op.steps.resize(op.plan.steps.size());
        const int n = e.details[u"n"].toInt(-1);
        const bool has = n >= 0 && n < int(op.steps.size());
        if (has) op.step = n;
        if (e.what == QLatin1String("done") && has) {
            op.steps[size_t(n)].mark = StepState::Mark(qBound(0, e.details[u"mark"].toInt(), int(StepState::Mark::Undone)));
            op.steps[size_t(n)].seen = phraseFromJson(e.details[u"seen"].toObject());
        } else if (e.what == QLatin1String("failed") && has) {
            op.steps[size_t(n)].mark = StepState::Mark::Failed;
        } else if (e.what == QLatin1String("ended")) {
            op.endedAt = e.at;
            for (const OperationState s : {OperationState::Done, OperationState::Undone, OperationState::Failed, OperationState::Cancelled, OperationState::Refused})
                if (e.details[u"state"].toString() == QLatin1String(operationStateName(s))) op.state = s;
            if (e.details.contains(u"error")) op.error = errorFromJson(e.details[u"error"].toObject());
            ended.push_back(std::move(op));
            open.erase(it);
        }
    }
    return ended;
}

std::optional<CanaryState> canaryOf(const Operation &op)
{
    if (op.request.kind != QLatin1String("canary-recording") || op.request.dryRun) return {};
    CanaryState s;
    s.at = op.endedAt;
    if (op.state == OperationState::Done) {
        s.ok = true;
        for (const StepState &step : op.steps) { // "seconds 20.03, video 1, …" of the step that reads the file
            static const QRegularExpression seconds(QStringLiteral("\\bseconds ([0-9]{1,6}(\\.[0-9]{1,9})?)"));
            if (const auto m = seconds.match(step.seen.english()); m.hasMatch()) s.seconds = m.captured(1).toDouble();
        }
        return s;
    }
    if (op.state != OperationState::Undone && op.state != OperationState::Failed) return {};
    if (!op.error || op.error->kind == Error::Kind::Cancelled) return {};
    for (size_t i = 0; i < op.steps.size(); ++i) {
        const bool here = int(i) == op.step;
        if (op.steps[i].mark == StepState::Mark::Failed || (here && s.failed.isEmpty())) s.failed = QString::fromUtf8(op.plan.steps[i].title.source);
        if (op.steps[i].mark == StepState::Mark::Failed) break;
    }
    if (op.step <= 0) return {}; // it was taken for another recording meanwhile: nothing was begun
    s.detail = op.error->detail;
    return s;
}

QByteArray canaryMetrics(const CanaryState &s)
{
    QByteArray out = "# TYPE jibri_canary_success gauge\njibri_canary_success " + QByteArray(s.ok ? "1" : "0") + '\n';
    if (s.seconds > 0) out += "# TYPE jibri_canary_duration_seconds gauge\njibri_canary_duration_seconds " + QByteArray::number(s.seconds, 'g', 9) + '\n';
    return out + "# TYPE jibri_canary_last_run_timestamp_seconds gauge\njibri_canary_last_run_timestamp_seconds " + QByteArray::number(double(s.at) / 1000, 'f', 3) + '\n';
}

QString canaryPushPath(const QString &recorder)
{
    const QString job = QStringLiteral("/metrics/job/jibri_canary/instance");
    if (recorder.contains(u'/'))
        return job + QStringLiteral("@base64/") + QString::fromLatin1(recorder.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    return job + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(recorder));
}

CanaryKeeper::CanaryKeeper(Workspace &workspace, std::function<const FleetConfig &()> config, Hands &hands, Runner &runner, std::function<qint64()> clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_config(std::move(config)), m_hands(hands), m_runner(runner), m_clock(std::move(clock))
{
    if (!m_clock) m_clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
    connect(&m_runner, &Runner::ended, this, &CanaryKeeper::ended);
    connect(&m_timer, &QTimer::timeout, this, &CanaryKeeper::beat);
}

void CanaryKeeper::beat()
{
    const qint64 now = m_clock();
    for (const ShardConfig &shard : m_config().shards) {
        if (shard.canary.everyMs <= 0 || m_workspace.latch.isReadOnly(shard.id)) continue;
        int number = 0;
        for (const EndpointConfig &e : shard.endpoints) {
            if (e.kind != ServerKind::Recorder) continue;
            const EntityId id = EntityId::of(shard.id, ServerId{e.name});
            // Spread over the interval, the first one not before ten minutes: a console that is started often must not record often.
            auto [due, first] = m_due.try_emplace(id, now + 600'000 + qint64(number) * (shard.canary.everyMs / 8));
            ++number;
            if (first || now < due->second) continue;
            const auto &all = m_workspace.operations.operations();
            if (std::any_of(all.begin(), all.end(), [&](const Operation &op) { return op.request.shard == shard.id && isOpen(op.state); })) break; // one at a time, and never beside other work
            OperationRequest request;
            request.kind = QStringLiteral("canary-recording");
            request.shard = shard.id;
            request.targets = {e.name};
            request.rule = QStringLiteral("canary");
            if (m_runner.preview(request).refused) { // busy, or the last free one: a little later
                due->second = now + 300'000;
                continue;
            }
            due->second = now + shard.canary.everyMs;
            m_workspace.operations.request(request);
            break;
        }
    }
}

void CanaryKeeper::ended(const QString &operation)
{
    const Operation *op = m_workspace.operations.operation(operation);
    const auto ended = op ? canaryOf(*op) : std::nullopt;
    if (!ended) return;
    const CanaryState state = count(*op, *ended);
    const ServerId recorder{op->request.targets.value(0)};
    emit recorded(op->request.shard, recorder, state);
    for (const ShardConfig &shard : m_config().shards)
        if (shard.id == op->request.shard && !shard.canary.pushgateway.isEmpty()) push(shard, recorder.value, state);
}

CanaryState CanaryKeeper::count(const Operation &op, CanaryState state)
{
    CanaryState &last = m_last[EntityId::of(op.request.shard, ServerId{op.request.targets.value(0)})];
    if (state.at < last.at) return last; // the log was slower than a recording
    state.failedInARow = state.ok ? 0 : last.failedInARow + 1;
    return last = state;
}

void CanaryKeeper::readPast(AuditTrail &audit)
{
    audit.read(0, PastEntries, false, this, [this](const Result<AuditPage> &page) {
        if (!page) return;
        std::map<EntityId, CanaryState> latest;
        for (const Operation &op : canariesOf({page->entries.rbegin(), page->entries.rend()})) {
            const auto state = op.endedAt >= m_clock() - PastMs ? canaryOf(op) : std::nullopt;
            if (state) latest[EntityId::of(op.request.shard, ServerId{op.request.targets.value(0)})] = count(op, *state);
        }
        for (const auto &[recorder, state] : latest) emit recorded(ShardId{recorder.shard}, ServerId{recorder.id}, state);
    });
}

void CanaryKeeper::push(const ShardConfig &shard, const QString &recorder, const CanaryState &state)
{
    Action a;
    a.way = Action::Way::Http;
    a.endpoint = recorder;
    a.method = "POST";
    a.base = shard.canary.pushgateway.toString(QUrl::FullyEncoded);
    a.path = canaryPushPath(recorder);
    a.body = canaryMetrics(state);
    a.contentType = "text/plain; version=0.0.4";
    m_hands.carryOut(shard.id, a, this, [this, id = shard.id, where = a.base](const Result<Reply> &reply) {
        Result<> result;
        if (!reply) result = tl::unexpected(reply.error());
        else if (reply->status / 100 != 2) result = fail(Error::Kind::Refused, where, QStringLiteral("HTTP %1: %2").arg(reply->status).arg(QString::fromUtf8(reply->body.left(200))));
        if (!result) qWarning("the canary's result did not reach the Pushgateway: %s", qPrintable(result.error().detail));
        emit pushed(id, result ? QString() : result.error().detail);
    });
}

} // namespace jitscope

#include "moc_canarykeeper.cpp"
