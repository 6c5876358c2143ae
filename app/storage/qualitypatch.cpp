// The scale of one shard, changed in a fleet file that people keep by hand: its own lines only.
#include "storage/fleetpatch.h"

#include "storage/fleetfile.h"
#include "storage/qualitytable.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace jitscope {
namespace {

// Where a [[shard]] and what belongs to it stand in the text; line ends included.
struct ShardLines
{
    qsizetype from = 0, own = 0, until = 0; // its head, the end of its own keys, the next [[shard]]
    qsizetype quality = -1, qualityEnd = -1; // the line quality = …
    qsizetype table = -1, tableEnd = -1;     // [shard.quality]
    qsizetype name = -1;                     // behind the line name = …
};

std::vector<ShardLines> shardLines(const QByteArray &text)
{
    std::vector<ShardLines> all;
    const auto isKey = [](const QByteArray &line, const char *key) { return line.startsWith(key) && line.mid(qsizetype(qstrlen(key))).trimmed().startsWith('='); };
    bool own = false, table = false;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end + 1;
        const QByteArray line = text.mid(at, end - at).trimmed();
        if (line.startsWith('[')) {
            if (own) all.back().own = at;
            own = table = false;
            const QByteArray head = line.left(line.indexOf(']') + 1).replace(" ", "");
            if (head == "[[shard]") {
                if (!all.empty()) all.back().until = at;
                all.push_back({at, text.size(), text.size()});
                own = true;
            } else if (head == "[shard.quality]" && !all.empty()) {
                all.back().table = at;
                all.back().tableEnd = end;
                table = true;
            } else if (!head.startsWith("[shard.") && !head.startsWith("[[shard.") && !all.empty() && all.back().until == text.size()) {
                all.back().until = at;
            }
        } else if (table && !line.isEmpty() && !line.startsWith('#')) {
            all.back().tableEnd = end; // remarks behind the last key may belong to what follows
        } else if (own && isKey(line, "quality")) {
            all.back().quality = at;
            all.back().qualityEnd = end;
        } else if (own && isKey(line, "name")) {
            all.back().name = end;
        }
        at = end;
    }
    return all;
}

} // namespace

Result<QByteArray> withQuality(const QByteArray &text, const ShardId &shard, const QualityScale &scale, const QString &fileName)
{
    const FleetFile before = readFleet(text, fileName);
    FleetConfig wanted = before.config;
    const auto it = std::find_if(wanted.shards.begin(), wanted.shards.end(), [&](const ShardConfig &s) { return s.id == shard; });
    if (it == wanted.shards.end()) return fail(Error::Kind::Failed, fileName, QStringLiteral("no shard is named %1").arg(shard.value));
    if (it->quality == scale) return text;
    it->quality = scale;
    const QByteArray eol = text.contains("\r\n") ? "\r\n" : "\n";
    QByteArray line = qualityToml(scale).toUtf8();
    if (eol.size() == 2) line.replace("\n", eol);
    for (const ShardLines &s : shardLines(text)) {
        if (s.name < 0 || !text.mid(s.from, s.own - s.from).contains(shard.value.toUtf8())) continue;
        // From behind, so that the places before stay true.
        QByteArray out = text;
        if (s.table >= 0) out.remove(s.table, s.tableEnd - s.table);
        if (s.quality >= 0) out.replace(s.quality, s.qualityEnd - s.quality, line);
        else if (text.at(s.name - 1) == '\n') out.insert(s.name, line);
        else out.insert(s.name, eol + line);
        // The proof is in the reading: this shard's scale, and all else as it was.
        const FleetFile after = readFleet(out, fileName);
        if (after.config == wanted && after.faults.size() == before.faults.size()) return out;
    }
    return fail(Error::Kind::Malformed, fileName, QStringLiteral("the file is laid out in a way that cannot be edited here; write quality = under the shard's name by hand"));
}

Result<> saveQuality(const QString &path, const ShardId &shard, const QualityScale &scale)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, path, file.errorString());
    const QByteArray text = file.readAll();
    if (file.error() != QFile::NoError) return fail(Error::Kind::Storage, path, file.errorString());
    file.close();
    const Result<QByteArray> next = withQuality(text, shard, scale, QFileInfo(path).fileName());
    if (!next) return tl::unexpected(next.error());
    if (*next == text) return {};
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(*next) != next->size() || !out.commit()) return fail(Error::Kind::Storage, path, out.errorString());
    return {};
}

} // namespace jitscope
