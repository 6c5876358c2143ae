#include "config/rollout.h"

#include <QUuid>

#include <algorithm>

namespace jitscope {

std::vector<KeyChange> changesOf(const ConfigText &was, const ConfigText &is)
{
    std::vector<KeyChange> all;
    for (const KeyDifference &d : keyDifferences(was, is)) all.push_back({d.path, d.after, d.inAfter && d.after.isUndefined()});
    return all;
}

RollOut::RollOut(ConfigDesk &desk, OperationLog &log, QObject *parent)
    : QObject(parent), m_desk(desk), m_log(log), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces).left(8))
{
    connect(&log, &OperationLog::changed, this, &RollOut::look);
    connect(&log, &OperationLog::added, this, &RollOut::look);
}

int RollOut::count(RollOutTarget::State state) const
{
    return int(std::count_if(m_targets.begin(), m_targets.end(), [&](const RollOutTarget &t) { return t.state == state; }));
}

void RollOut::prepare(const std::vector<std::pair<ConfigId, ConfigFile>> &files, const std::vector<KeyChange> &changes)
{
    m_changes = changes;
    m_targets.clear();
    m_state = State::Preparing;
    for (const auto &[id, file] : files) {
        RollOutTarget t;
        t.id = id;
        t.file = file;
        m_targets.push_back(t);
    }
    for (size_t n = 0; n < m_targets.size(); ++n)
        m_desk.work()->read(m_targets[n].id, this, [this, n](const Result<ConfigRead> &read) {
            if (!read) return prepared(n, RollOutTarget::State::Left, read.error().detail);
            m_targets[n].file = read->file;
            m_targets[n].base = read->text;
            edit(n, 0, read->text);
        });
    emit changed();
}

void RollOut::edit(size_t n, size_t change, const QByteArray &text)
{
    if (change == m_changes.size()) {
        m_targets[n].text = text;
        return prepared(n, text == m_targets[n].base ? RollOutTarget::State::Same : RollOutTarget::State::Ready);
    }
    const KeyChange &key = m_changes[change];
    if (key.expression) return prepared(n, RollOutTarget::State::Left, QStringLiteral("%1 is an expression, which is not carried from file to file").arg(pathText(key.path)));
    m_desk.work()->edit(m_targets[n].file.format, text, key.path, key.value, this, [this, n, change](const ConfigResult<QByteArray> &edited) {
        if (!edited) return prepared(n, RollOutTarget::State::Left, QStringLiteral("%1: %2").arg(edited.error().place.line).arg(edited.error().detail));
        edit(n, change + 1, *edited);
    });
}

void RollOut::prepared(size_t n, RollOutTarget::State state, const QString &why)
{
    m_targets[n].state = state;
    m_targets[n].why = why;
    if (count(RollOutTarget::State::Reading) == 0) m_state = State::Ready;
    emit changed();
}

void RollOut::start(const std::function<QString(const RollOutTarget &)> &kind, int watchSeconds, int few)
{
    if (m_state != State::Ready) return;
    m_kind = kind;
    m_watch = watchSeconds;
    int n = 0;
    for (RollOutTarget &t : m_targets) {
        if (t.state != RollOutTarget::State::Ready) continue;
        t.wave = n == 0 ? 0 : n <= few ? 1 : 2;
        ++n;
    }
    m_state = n > 0 ? State::Running : State::Done;
    go();
    emit changed();
}

void RollOut::ask(size_t n, bool back)
{
    RollOutTarget &t = m_targets[n];
    OperationRequest r{m_kind(t), t.id.shard, {t.id.server}, {}, false};
    const QByteArray &from = back ? t.text : t.base, &to = back ? t.base : t.text;
    r.options = {{QStringLiteral("path"), t.file.path}, {QStringLiteral("base"), QString::fromLatin1(configSum(from))}, {QStringLiteral("sum"), QString::fromLatin1(configSum(to))},
                 {QStringLiteral("watch"), QString::number(m_watch)}, {QStringLiteral("rollout"), m_name}};
    t.state = back ? RollOutTarget::State::Returning : RollOutTarget::State::Asked;
    t.operation.clear();
    const size_t before = m_log.operations().size();
    m_log.request(r, {{QStringLiteral("file"), Secret(to.toBase64())}});
    if (m_log.operations().size() > before) {
        m_targets[n].operation = m_log.operations().back().id;
    } else {
        const OperationPreview preview = m_log.preview(r);
        m_targets[n].state = RollOutTarget::State::Failed;
        m_targets[n].why = preview.refused ? preview.refused->english() : QStringLiteral("nobody carries it out");
        if (m_state == State::Running) m_state = State::Paused;
    }
}

// The next of the wave; a wave begins when all of the one before are done. The rest are asked for at once: each shard does one at a time.
void RollOut::go()
{
    for (;;) {
        if (m_state == State::Returning) {
            if (count(RollOutTarget::State::Returning) > 0 || count(RollOutTarget::State::Asked) > 0) return;
            const auto last = std::find_if(m_targets.rbegin(), m_targets.rend(), [](const RollOutTarget &t) { return t.state == RollOutTarget::State::Done; });
            if (last == m_targets.rend()) {
                m_state = State::Returned;
                return;
            }
            ask(size_t(m_targets.rend() - last) - 1, true);
            continue;
        }
        if (m_state != State::Running) return;
        const auto next = std::find_if(m_targets.begin(), m_targets.end(), [](const RollOutTarget &t) { return t.state == RollOutTarget::State::Ready; });
        const bool busy = count(RollOutTarget::State::Asked) > 0;
        if (next == m_targets.end()) {
            if (!busy) m_state = State::Done;
            return;
        }
        const auto asked = std::find_if(m_targets.begin(), m_targets.end(), [](const RollOutTarget &t) { return t.state == RollOutTarget::State::Asked; });
        if (busy && (next->wave < 2 || asked->wave < 2)) return; // one at a time so far
        ask(size_t(next - m_targets.begin()), false);
    }
}

void RollOut::look()
{
    if (m_state == State::Preparing || m_state == State::Ready) return;
    bool news = false;
    for (RollOutTarget &t : m_targets) {
        const bool out = t.state == RollOutTarget::State::Asked || t.state == RollOutTarget::State::Returning;
        const Operation *op = out && !t.operation.isEmpty() ? m_log.operation(t.operation) : nullptr;
        if (!op || isOpen(op->state)) continue;
        news = true;
        const bool back = t.state == RollOutTarget::State::Returning;
        if (op->state == OperationState::Done) {
            t.state = back ? RollOutTarget::State::Returned : RollOutTarget::State::Done;
            continue;
        }
        t.state = RollOutTarget::State::Failed;
        t.why = op->error ? op->error->detail : QLatin1String(operationStateName(op->state));
        if (m_state == State::Running) m_state = State::Paused; // the gate: nobody after it until a person has looked
    }
    if (!news) return;
    go();
    emit changed();
}

void RollOut::pause()
{
    if (m_state == State::Running) m_state = State::Paused;
    emit changed();
}

void RollOut::resume()
{
    if (m_state != State::Paused) return;
    m_state = State::Running;
    go();
    emit changed();
}

void RollOut::stop()
{
    if (m_state != State::Running && m_state != State::Paused) return;
    m_state = State::Stopped;
    for (const RollOutTarget &t : m_targets)
        if (t.state == RollOutTarget::State::Asked) m_log.choose(t.operation, OperationChoice::Cancel);
    emit changed();
}

void RollOut::takeBack()
{
    if (m_state == State::Preparing || m_state == State::Ready || m_state == State::Returning || m_state == State::Returned) return;
    for (const RollOutTarget &t : m_targets)
        if (t.state == RollOutTarget::State::Asked) m_log.choose(t.operation, OperationChoice::Cancel);
    m_state = State::Returning;
    go();
    emit changed();
}

} // namespace jitscope

#include "moc_rollout.cpp"
