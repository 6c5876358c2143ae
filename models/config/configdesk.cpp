#include "config/configdesk.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace jitscope {
namespace {

constexpr size_t mostUndo = 200;
constexpr size_t mostBeside = 16;

// Values of keys that the catalogue calls secret, whatever their name.
std::vector<TextSpan> secretSpans(const ConfigJudgement &of, const KeyCatalogue &keys)
{
    std::vector<TextSpan> spans;
    if (!of.text) return spans;
    for (const ConfigEntry &e : of.text->entries) {
        const KeyFact *fact = keys.fact(e.path);
        if (!fact || !fact->secret || e.source.isEmpty()) continue;
        TextSpan s = e.source;
        const QByteArray source = of.text->bytes.mid(s.from, s.to - s.from);
        const bool quoted = source.size() >= 2 && (source.front() == '"' || source.front() == '\'') && source.back() == source.front();
        if (quoted) s = {s.from + 1, s.to - 1};
        spans.push_back(s);
    }
    return spans;
}

// The finding stands above those of the text.
void tellServed(ConfigDocument &d)
{
    std::vector<ConfigFinding> &all = d.is.findings;
    std::erase_if(all, [](const ConfigFinding &f) { return qstrcmp(f.id, "served-differs") == 0; });
    if (!d.served) return;
    if (auto f = servedFinding(*d.served, d.file.component)) all.insert(all.begin(), std::move(*f));
}

} // namespace

QByteArray configSum(const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(); }

ConfigDesk::ConfigDesk(QObject *parent) : QObject(parent) {}

qint64 ConfigDesk::now() const { return m_clock ? m_clock() : QDateTime::currentMSecsSinceEpoch(); }

void ConfigDesk::setKeptHere(bool kept, std::optional<Error> fault)
{
    m_keptHere = kept;
    m_keepingFault = std::move(fault);
    emit keepingChanged();
}

KeyCataloguePtr ConfigDesk::keys(const QString &component) const
{
    static const KeyCataloguePtr none = std::make_shared<const KeyCatalogue>();
    return m_work ? m_work->keys(component) : none;
}

void ConfigDesk::list(const ShardId &shard)
{
    if (!m_work || isListing(shard)) return;
    for (auto &[server, host] : m_hosts[shard]) host.asking = true;
    m_listing[shard] = m_work->list(shard, this, [this, shard](const QString &server, const Result<std::vector<ConfigFile>> &files) {
        --m_listing[shard];
        ConfigHost &host = m_hosts[shard][server];
        host.asking = false;
        host.at = now();
        host.error.reset();
        if (files) {
            host.files = *files;
            std::sort(host.files.begin(), host.files.end(), [](const ConfigFile &a, const ConfigFile &b) { return a.path < b.path; });
        } else {
            host.error = files.error();
        }
        // Somebody has written a file that is open
        for (const ConfigFile &f : host.files)
            if (const auto it = m_open.find({shard, server, f.path}); it != m_open.end() && it->second.isRead() && !it->second.reading && f.sum != it->second.file.sum) refresh(it->first);
        emit listed(shard);
    });
    emit listed(shard);
}

bool ConfigDesk::isListing(const ShardId &shard) const
{
    const auto it = m_listing.find(shard);
    return it != m_listing.end() && it->second > 0;
}

const std::map<QString, ConfigHost> &ConfigDesk::hosts(const ShardId &shard) const
{
    static const std::map<QString, ConfigHost> none;
    const auto it = m_hosts.find(shard);
    return it == m_hosts.end() ? none : it->second;
}

ConfigDocument *ConfigDesk::find(const ConfigId &id)
{
    const auto it = m_open.find(id);
    return it == m_open.end() ? nullptr : &it->second;
}

const ConfigDocument *ConfigDesk::document(const ConfigId &id) const
{
    const auto it = m_open.find(id);
    return it == m_open.end() ? nullptr : &it->second;
}

std::vector<ConfigId> ConfigDesk::changed() const
{
    std::vector<ConfigId> all;
    for (const auto &[id, d] : m_open)
        if (d.isChanged()) all.push_back(id);
    return all;
}

void ConfigDesk::open(const ConfigId &id, const ConfigFile &file)
{
    if (m_open.count(id)) return;
    ConfigDocument &d = m_open[id];
    d.id = id;
    d.file = file;
    refresh(id);
}

void ConfigDesk::close(const ConfigId &id)
{
    m_judging.erase(id);
    if (m_open.erase(id)) emit changed(id);
}

void ConfigDesk::refresh(const ConfigId &id)
{
    ConfigDocument *d = find(id);
    if (!d || d->reading || !m_work) return;
    d->reading = true;
    emit changed(id);
    m_work->read(id, this, [this, id](const Result<ConfigRead> &read) { arrived(id, read); });
    m_work->versions(id, this, [this, id](const Result<std::vector<SavedVersion>> &versions) {
        ConfigDocument *open = find(id);
        if (!open || !versions) return; // the reading says what is wrong with the way
        open->versions = *versions;
        emit changed(id);
    });
}

void ConfigDesk::arrived(const ConfigId &id, const Result<ConfigRead> &read)
{
    ConfigDocument *d = find(id);
    if (!d) return;
    d->reading = false;
    d->error.reset();
    if (!read) {
        d->error = read.error();
        emit changed(id);
        return;
    }
    const bool generated = d->file.generated;
    if (!d->isRead() || !d->isChanged() || read->text == d->draft) { // nothing of ours is lost
        const bool first = !d->isRead();
        if (first) d->mask = SecretMask(read->text);
        d->base = read->text;
        d->theirs.reset();
        d->conflicts = 0;
        d->file = read->file;
        d->readAt = now();
        if (first || d->draft != read->text) {
            d->draft = read->text;
            d->past.clear();
            d->future.clear();
        }
        d->was = {};
        d->judged = false;
        d->lookedFor.clear();
        show(*d);
        judge(id);
        askSite(id);
        readBeside(id);
    } else if (read->text != d->base) {
        d->theirs = *read;
    } else {
        d->theirs.reset();
        d->file = read->file;
        d->readAt = now();
    }
    d->file.generated = generated;
    emit changed(id);
}

void ConfigDesk::show(ConfigDocument &d)
{
    const KeyCataloguePtr keys = this->keys(d.file.component);
    const auto spans = [&](const QByteArray &text, const ConfigJudgement &j) { return j.text && j.text->bytes == text ? secretSpans(j, *keys) : std::vector<TextSpan>(); };
    if (d.maskedBase != d.base || d.maskedBy != d.was.text) { // at each letter of the draft it is the same
        d.shownBase = d.mask.masked(d.base, d.file.format, spans(d.base, d.was));
        d.maskedBase = d.base;
        d.maskedBy = d.was.text;
    }
    d.shownDraft = d.mask.masked(d.draft, d.file.format, spans(d.draft, d.is));
}

void ConfigDesk::setDraft(ConfigDocument &d, const QByteArray &draft, bool remember)
{
    if (draft == d.draft) return;
    if (remember) {
        d.past.push_back(d.draft);
        if (d.past.size() > mostUndo) d.past.erase(d.past.begin());
        d.future.clear();
    }
    d.draft = draft;
    d.judged = false;
    d.editFault.reset();
    if (!draft.contains("<<<<<<<")) d.conflicts = 0;
    show(d);
    judge(d.id);
    emit changed(d.id);
}

void ConfigDesk::setShown(const ConfigId &id, const QByteArray &shown)
{
    if (ConfigDocument *d = find(id); d && d->isRead()) setDraft(*d, d->mask.unmasked(shown), true);
}

void ConfigDesk::edited(const ConfigId &id, const QByteArray &from, const ConfigResult<QByteArray> &text)
{
    ConfigDocument *open = find(id);
    if (!open || open->draft != from) return; // somebody went on typing: the text as it is now counts
    if (text) return setDraft(*open, *text, true);
    open->editFault = text.error();
    emit changed(id);
}

void ConfigDesk::setValue(const ConfigId &id, const ConfigPath &path, const QJsonValue &value)
{
    ConfigDocument *d = find(id);
    if (!d || !d->isRead() || !m_work) return;
    m_work->edit(d->file.format, d->draft, path, value, this, [this, id, from = d->draft](const ConfigResult<QByteArray> &text) { edited(id, from, text); });
}

void ConfigDesk::rename(const ConfigId &id, const ConfigPath &path, const QString &name)
{
    ConfigDocument *d = find(id);
    if (!d || !d->isRead() || !m_work) return;
    m_work->rename(d->file.format, d->draft, path, name, this, [this, id, from = d->draft](const ConfigResult<QByteArray> &text) { edited(id, from, text); });
}

void ConfigDesk::restore(const ConfigId &id, const SavedVersion &version)
{
    if (!find(id) || !m_work) return;
    m_work->read({id.shard, id.server, version.path}, this, [this, id](const Result<ConfigRead> &read) {
        ConfigDocument *open = find(id);
        if (!open) return;
        if (read) return setDraft(*open, read->text, true);
        open->error = read.error();
        emit changed(id);
    });
}

void ConfigDesk::discard(const ConfigId &id)
{
    ConfigDocument *d = find(id);
    if (!d) return;
    if (d->theirs) {
        d->file = d->theirs->file;
        d->base = d->theirs->text;
        d->theirs.reset();
        d->was = {};
    }
    setDraft(*d, d->base, true);
}

void ConfigDesk::undo(const ConfigId &id)
{
    ConfigDocument *d = find(id);
    if (!d || d->past.empty()) return;
    d->future.push_back(d->draft);
    const QByteArray before = d->past.back();
    d->past.pop_back();
    setDraft(*d, before, false);
}

void ConfigDesk::redo(const ConfigId &id)
{
    ConfigDocument *d = find(id);
    if (!d || d->future.empty()) return;
    d->past.push_back(d->draft);
    const QByteArray after = d->future.back();
    d->future.pop_back();
    setDraft(*d, after, false);
}

void ConfigDesk::merge(const ConfigId &id)
{
    ConfigDocument *d = find(id);
    if (!d || !d->theirs || !m_work) return;
    m_work->merge(d->base, d->draft, d->theirs->text, this, [this, id, mine = d->draft](const Result<MergedText> &merged) {
        ConfigDocument *open = find(id);
        if (!open || !open->theirs || open->draft != mine) return;
        if (!merged) {
            open->error = merged.error();
            emit changed(id);
            return;
        }
        const bool generated = open->file.generated;
        open->file = open->theirs->file;
        open->file.generated = generated;
        open->base = open->theirs->text;
        open->theirs.reset();
        open->readAt = now();
        open->was = {};
        setDraft(*open, merged->text, true);
        open->conflicts = merged->conflicts;
        show(*open);
        judge(id);
        emit changed(id);
    });
}

void ConfigDesk::judge(const ConfigId &id)
{
    ConfigDocument *d = find(id);
    if (!d || !m_work || m_judging.count(id)) return; // its end looks again
    const bool base = !d->was.text && !d->was.fault; // what the server has is judged first
    const QByteArray text = base ? d->base : d->draft;
    if (!base && d->judged) return;
    m_judging[id] = text;
    m_work->judge(id, d->file, text, this, [this, id, text](const ConfigJudgement &judgement) {
        m_judging.erase(id);
        ConfigDocument *open = find(id);
        if (!open) return;
        if (text == open->base) open->was = judgement;
        if (text == open->draft) {
            open->is = judgement;
            open->judged = !std::exchange(open->judgeAgain, false);
            tellServed(*open);
            lookForIncludes(*open);
        }
        show(*open);
        emit changed(id);
        judge(id);
    });
}

// Those of the text as it is now, once each: a name that is being typed asks its host at most once at a time.
void ConfigDesk::lookForIncludes(ConfigDocument &d)
{
    if (d.looksForIncludes || !d.is.text) return;
    QStringList names;
    for (const ConfigInclude &i : d.is.text->includes) names << i.what;
    if (std::all_of(names.begin(), names.end(), [&](const QString &n) { return d.lookedFor.contains(n); })) return;
    d.lookedFor = names;
    d.looksForIncludes = true;
    m_work->lookForIncludes(d.id, d.is.text, this, [this, id = d.id](bool news) {
        ConfigDocument *open = find(id);
        if (!open) return;
        open->looksForIncludes = false;
        if (!news) return lookForIncludes(*open);
        open->judged = false;
        open->judgeAgain = m_judging.count(id) > 0; // that one knew of nothing
        judge(id);
    });
}

// What decides together with it: includes, fragments, drop-ins. One that cannot be read decides nothing that is known here.
void ConfigDesk::readBeside(const ConfigId &id)
{
    const ConfigDocument *d = find(id);
    const auto shard = m_hosts.find(id.shard);
    const auto host = shard == m_hosts.end() ? std::map<QString, ConfigHost>::iterator() : shard->second.find(id.server);
    if (!d || shard == m_hosts.end() || host == shard->second.end()) return;
    size_t asked = 0;
    for (const ConfigFile &f : host->second.files) {
        if (f.path == d->file.path || f.component != d->file.component || f.format != d->file.format || ++asked > mostBeside) continue;
        const ConfigId other{id.shard, id.server, f.path};
        m_work->read(other, this, [this, id, other](const Result<ConfigRead> &read) {
            if (!read || !find(id)) return;
            m_work->judge(other, read->file, read->text, this, [this, id, other](const ConfigJudgement &j) {
                ConfigDocument *open = find(id);
                if (!open || !j.text) return;
                open->beside[other.path] = j.text;
                emit changed(id);
            });
        });
    }
}

void ConfigDesk::askSite(const ConfigId &id)
{
    ConfigDocument *d = find(id);
    if (!d || servedPath(d->file.component).isEmpty()) return;
    d->asksSite = true;
    m_work->served(id, d->file, d->base, this, [this, id, base = d->base](const ConfigServed &served) {
        ConfigDocument *open = find(id);
        if (!open || open->base != base) return; // another text is asked about by now
        open->asksSite = false;
        open->served = served;
        tellServed(*open);
        emit changed(id);
    });
}

OperationRequest ConfigDesk::request(const ConfigId &id, const QString &kind, int watchSeconds) const
{
    OperationRequest r{kind, id.shard, {id.server}, {}, false};
    if (const ConfigDocument *d = document(id))
        r.options = {{QStringLiteral("path"), d->file.path}, {QStringLiteral("base"), QString::fromLatin1(configSum(d->base))},
                     {QStringLiteral("sum"), QString::fromLatin1(configSum(d->draft))}, {QStringLiteral("watch"), QString::number(watchSeconds)}};
    return r;
}

Secrets ConfigDesk::secrets(const ConfigId &id) const
{
    const ConfigDocument *d = document(id);
    return d ? Secrets{{QStringLiteral("file"), Secret(d->draft.toBase64())}} : Secrets();
}

void ConfigDesk::applied(const ConfigId &id) { refresh(id); }

} // namespace jitscope

#include "moc_configdesk.cpp"
