#include "config/skewkeys.h"

#include "base/text.h"
#include "config/configfilelist.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {
namespace {

constexpr ServerKind comparedKinds[] = {ServerKind::Bridge, ServerKind::Focus, ServerKind::Recorder, ServerKind::Prosody};

// A site's own file of Prosody is named after its domain, and its keys are too.
bool isMainFile(const ConfigFile &file) { return file.component != QLatin1String("prosody") || file.path.endsWith(QLatin1String("/prosody.cfg.lua")); }

} // namespace

SkewKeys::SkewKeys(ConfigDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &ConfigDesk::listed, this, [this](const ShardId &shard) {
        if (!m_desk.isListing(shard) && m_waiting.erase(shard)) take(shard);
    });
}

void SkewKeys::compare(const std::vector<ShardId> &shards)
{
    ++m_turn;
    m_asked = true;
    m_reading = 0;
    m_texts.clear();
    m_keys.clear();
    m_failures.clear();
    m_waiting.clear();
    if (m_desk.work()) m_waiting = {shards.begin(), shards.end()}; // else nobody would ever answer
    for (const ShardId &shard : shards) m_desk.list(shard); // its answers lead back
    settle();
}

void SkewKeys::take(const ShardId &shard)
{
    for (const auto &[server, host] : m_desk.hosts(shard))
        if (host.error && host.error->kind != Error::Kind::Unsupported) m_failures << configErrorText(*host.error, visibleText(server, 60));
    for (const ServerKind kind : comparedKinds) {
        const auto ofKind = [&](const ConfigFile &f) { return f.component == QLatin1String(componentOf(kind)) && isMainFile(f); };
        for (const auto &[server, host] : m_desk.hosts(shard)) {
            const auto file = std::find_if(host.files.begin(), host.files.end(), ofKind);
            if (file == host.files.end()) continue;
            read(shard, kind, server, *file);
            break;
        }
    }
    settle();
}

void SkewKeys::read(const ShardId &shard, ServerKind kind, const QString &server, const ConfigFile &file)
{
    ++m_reading;
    const auto over = [this](const QString &failure) {
        if (!failure.isEmpty()) m_failures << failure;
        --m_reading;
        settle();
    };
    const ConfigId id{shard, server, file.path};
    const QString name = QCoreApplication::translate("SkewKeys", "%1 on %2").arg(visibleText(file.path, 160), visibleText(server, 60));
    m_desk.work()->read(id, this, [this, id, kind, file, name, over, turn = m_turn](const Result<ConfigRead> &read) {
        if (turn != m_turn) return;
        if (!read) return over(configErrorText(read.error(), name));
        m_desk.work()->judge(id, file, read->text, this, [this, id, kind, name, over, turn](const ConfigJudgement &judgement) {
            if (turn != m_turn) return;
            if (judgement.text) m_texts[kind][id.shard] = judgement.text;
            over(judgement.text ? QString() : QCoreApplication::translate("SkewKeys", "%1: line %2 cannot be read.").arg(name).arg(judgement.fault ? judgement.fault->place.line : 0));
        });
    });
}

void SkewKeys::settle()
{
    if (isCompared()) {
        std::map<ShardId, int> differ;
        for (const auto &[kind, texts] : m_texts) {
            m_keys[kind] = differingKeys(texts, *m_desk.keys(QLatin1String(componentOf(kind))));
            if (texts.size() < 2) continue; // nobody to differ from
            for (const auto &[shard, text] : texts) differ[shard] += differing(kind, shard).value_or(0);
        }
        m_desk.setDiffering(std::move(differ));
    }
    emit changed();
}

const std::vector<SkewKey> *SkewKeys::keys(ServerKind kind) const
{
    const auto it = m_keys.find(kind);
    return it == m_keys.end() ? nullptr : &it->second;
}

std::optional<int> SkewKeys::differing(ServerKind kind, const ShardId &shard) const
{
    const std::vector<SkewKey> *all = keys(kind);
    const auto texts = m_texts.find(kind);
    if (!all || texts == m_texts.end() || !texts->second.count(shard)) return {};
    return int(std::count_if(all->begin(), all->end(), [&](const SkewKey &k) { return k.differs(shard); }));
}

} // namespace jitscope

#include "moc_skewkeys.cpp"
