#include "historycommand.h"

#include "base/text.h"
#include "export/exporttable.h"
#include "history/store.h"
#include "items/historywords.h"
#include "storage/settingsfile.h"
#include "terminal.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>

namespace jitscope {
namespace {

constexpr int historyFailed = 2, noHistory = 3;
constexpr const char *tierNames[] = {"5s", "1min", "1h"};

qint64 historyNow() { return QDateTime::currentMSecsSinceEpoch(); }
// What the window keeps by.
HistoryKeeping keptBy()
{
    Settings settings;
    (void)loadSettings(settings, defaultSettingsPath());
    return settings.history();
}

QString isoTime(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs); }
QJsonValue isoOrNull(qint64 ms) { return ms == 0 ? QJsonValue() : QJsonValue(isoTime(ms)); }

const char *eventName(HistoryEventKind kind)
{
    static constexpr const char *names[] = {"began", "room-opened", "room-closed", "joined", "left", "health-changed", "state-changed", "draining", "source-out", "source-back", "restarted",
                                            "alert", "alert-ended", "operation", "operation-ended", "clock-back", "purged", "present", "recording", "on-bridges"};
    static_assert(std::size(names) == size_t(HistoryEventKind::Count_));
    return kind < HistoryEventKind::Count_ ? names[size_t(kind)] : "unknown";
}

QJsonArray damageJson(const HistoryState &s)
{
    QJsonArray all;
    for (const HistoryDamage &d : s.damages) all.append(QJsonObject{{QStringLiteral("what"), d.what}, {QStringLiteral("from"), isoOrNull(d.from)}, {QStringLiteral("to"), isoOrNull(d.to)}});
    return all;
}

void printJson(QJsonObject o)
{
    o.insert(QStringLiteral("schema"), 1);
    print(QString::fromUtf8(QJsonDocument(o).toJson()));
}

int printDamage(const HistoryState &s)
{
    for (const HistoryDamage &d : s.damages) print(visibleText(d.what, 300) + (d.from ? QStringLiteral("  ") + isoTime(d.from) + QStringLiteral(" to ") + isoTime(d.to) : QString()) + u'\n');
    if (!s.damagedCopy.isEmpty()) print(QStringLiteral("the damaged file is kept as %1\n").arg(s.damagedCopy));
    return s.damages.empty() && s.damagedCopy.isEmpty() ? 0 : 1;
}

// For who has to write: false and a sentence when it is somebody else's.
bool mustWrite(const HistoryState &s, int &code)
{
    if (s.mode == HistoryState::Mode::Writing) return true;
    const auto troubles = historyTroubles(s);
    code = complain(s.trouble == HistoryState::Trouble::OtherConsole ? QStringLiteral("a console keeps this history (%1): end it first").arg(s.detail)
                                                                     : troubles.empty() ? QStringLiteral("it cannot be written") : troubles.front().title + u' ' + troubles.front().text,
                    historyFailed);
    return false;
}

int statHistory(HistoryStore &store, bool json)
{
    const auto stat = store.stat(historyNow());
    if (!stat) return complain(stat.error().detail, noHistory);
    store.archives().refresh(store.file());
    const std::vector<ArchiveManifest> &archives = store.archives().manifests();
    qint64 archiveBytes = 0;
    for (const ArchiveManifest &m : archives) archiveBytes += m.bytes;
    if (json) {
        QJsonObject tiers;
        for (size_t i = 0; i < stat->tiers.size(); ++i) {
            const HistoryStat::Tier &t = stat->tiers[i];
            tiers.insert(QLatin1String(tierNames[i]), QJsonObject{{QStringLiteral("blocks"), t.blocks}, {QStringLiteral("samples"), t.samples}, {QStringLiteral("bytes"), t.bytes}, {QStringLiteral("bytes_per_day"), t.bytesPerDay},
                                                                  {QStringLiteral("from"), isoOrNull(t.from)}, {QStringLiteral("to"), isoOrNull(t.to)}});
        }
        printJson({{QStringLiteral("path"), store.state().path}, {QStringLiteral("tiers"), tiers}, {QStringLiteral("file_bytes"), stat->fileBytes}, {QStringLiteral("journal_bytes"), stat->journalBytes},
                   {QStringLiteral("events"), stat->events}, {QStringLiteral("names"), stat->names}, {QStringLiteral("entities"), stat->entities}, {QStringLiteral("archives"), int(archives.size())},
                   {QStringLiteral("archive_bytes"), archiveBytes}, {QStringLiteral("archived_from"), archives.empty() ? QJsonValue() : isoTime(archives.front().from)},
                   {QStringLiteral("archived_to"), archives.empty() ? QJsonValue() : isoTime(archives.back().to)}});
        return 0;
    }
    print(store.state().path + u'\n');
    const QLocale locale;
    for (size_t i = 0; i < stat->tiers.size(); ++i) {
        const HistoryStat::Tier &t = stat->tiers[i];
        print(QStringLiteral("%1  %2, %3 figures, %4 a day%5\n").arg(QLatin1String(tierNames[i]).toString().leftJustified(4), historyBytes(t.bytes), locale.toString(t.samples), historyBytes(t.bytesPerDay),
                                                                      t.from ? QStringLiteral(", %1 to %2").arg(isoTime(t.from), isoTime(t.to)) : QString()));
    }
    print(QStringLiteral("%1 on disk, %2 events, %3 names, %4 entities\n").arg(historyBytes(stat->fileBytes), locale.toString(stat->events), locale.toString(stat->names), locale.toString(stat->entities)));
    if (!archives.empty()) print(QStringLiteral("%1 archives, %2\n").arg(archives.size()).arg(historyBytes(archiveBytes)));
    return 0;
}

int verifyHistory(HistoryStore &store, bool json)
{
    const auto done = store.verify(historyNow());
    if (!done) return complain(done.error().detail, historyFailed);
    for (const HistoryArchive *a : store.archives().in(0, std::numeric_limits<qint64>::max(), store.file()))
        if (const auto whole = a->verify(); !whole) store.file().addDamage({QStringLiteral("archive %1: %2").arg(a->manifest().file, whole.error().detail), a->manifest().from, a->manifest().to});
    const HistoryState s = store.state();
    if (json) {
        printJson({{QStringLiteral("path"), s.path}, {QStringLiteral("whole"), s.damages.empty()}, {QStringLiteral("damages"), damageJson(s)},
                   {QStringLiteral("damaged_copy"), s.damagedCopy.isEmpty() ? QJsonValue() : QJsonValue(s.damagedCopy)}, {QStringLiteral("archives"), int(store.archives().manifests().size())}});
        return s.damages.empty() ? 0 : 1;
    }
    if (s.damages.empty()) print(QStringLiteral("%1: every block and the structure are whole, and %2 archives\n").arg(s.path).arg(store.archives().manifests().size()));
    return printDamage(s);
}

QJsonObject archiveJson(const ArchiveManifest &m)
{
    return {{QStringLiteral("month"), m.month}, {QStringLiteral("manifest"), m.path}, {QStringLiteral("store"), m.store}, {QStringLiteral("from"), isoTime(m.from)}, {QStringLiteral("to"), isoTime(m.to)},
            {QStringLiteral("bytes"), m.bytes}, {QStringLiteral("samples"), m.samples}, {QStringLiteral("events"), m.events}, {QStringLiteral("sha256"), QString::fromLatin1(m.sha256)}};
}

void printArchive(const ArchiveManifest &m) { print(QStringLiteral("%1  %2  %3\n").arg(m.month, historyBytes(m.bytes), m.path)); }

int pruneHistory(HistoryStore &store, bool json)
{
    const auto before = store.stat(historyNow());
    int steps = 0;
    while (store.compact(historyNow())) ++steps;
    const auto after = store.stat(historyNow());
    if (!before || !after) return complain(QStringLiteral("it cannot be read"), historyFailed);
    if (store.state().trouble != HistoryState::Trouble::None) return complain(store.state().detail, historyFailed);
    if (json) printJson({{QStringLiteral("steps"), steps}, {QStringLiteral("bytes_before"), before->fileBytes}, {QStringLiteral("bytes"), after->fileBytes}});
    else print(QStringLiteral("%1 steps: %2 on disk before, %3 now\n").arg(steps).arg(historyBytes(before->fileBytes), historyBytes(after->fileBytes)));
    return 0;
}

int salvageHistory(HistoryStore &store, bool json)
{
    const auto done = store.file().salvage(historyNow());
    if (!done) return complain(done.error().detail, historyFailed);
    const HistoryState s = store.state();
    if (json) {
        printJson({{QStringLiteral("path"), s.path}, {QStringLiteral("damages"), damageJson(s)}, {QStringLiteral("damaged_copy"), s.damagedCopy.isEmpty() ? QJsonValue() : QJsonValue(s.damagedCopy)}});
        return 0;
    }
    print(QStringLiteral("every row that can be read is in %1\n").arg(s.path));
    printDamage(s);
    return 0;
}

int archiveHistory(HistoryStore &store, bool json)
{
    while (store.compact(historyNow())) {} // a month that has fresh blocks waits
    while (store.archive(historyNow())) {}
    if (store.archiveFault()) return complain(store.archiveFault()->where + QStringLiteral(": ") + store.archiveFault()->detail, historyFailed);
    QJsonArray all;
    for (const ArchiveManifest &m : store.archives().manifests()) {
        all.append(archiveJson(m));
        if (!json) printArchive(m);
    }
    if (json) printJson({{QStringLiteral("written"), store.archived()}, {QStringLiteral("archives"), all}});
    else print(QStringLiteral("%1 months were archived now\n").arg(store.archived()));
    return 0;
}

int importHistory(HistoryStore &store, const QStringList &paths, bool json)
{
    QJsonArray all;
    const QString folder = store.archives().folder();
    QDir().mkpath(folder);
    for (const QString &path : paths) {
        const auto manifest = ArchiveManifest::load(path);
        if (!manifest) return complain(manifest.error().where + QStringLiteral(": ") + manifest.error().detail, historyFailed);
        const auto archive = HistoryArchive::open(*manifest);
        if (!archive) return complain(archive.error().where + QStringLiteral(": ") + archive.error().detail, historyFailed);
        if (const auto whole = (*archive)->verify(); !whole) return complain(whole.error().where + QStringLiteral(": ") + whole.error().detail, historyFailed);
        // under a name of its own, data first: an archive without a manifest does not exist
        ArchiveManifest ours = *manifest;
        const QString name = ours.month + u'-' + ours.store.left(4);
        ours.file = name + QStringLiteral(".history");
        ours.path = folder + u'/' + name + QStringLiteral(".json");
        if (QFile::exists(ours.path)) {
            all.append(archiveJson(ours));
            if (!json) print(QStringLiteral("%1 is there already\n").arg(ours.path));
            continue;
        }
        QFile::remove(ours.dataPath());
        QFile out(ours.path + QStringLiteral(".part"));
        const bool copied = QFile::copy(manifest->dataPath(), ours.dataPath()) && QFile::setPermissions(ours.dataPath(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (!copied || !HistoryArchive::open(ours).and_then([](auto a) { return a->verify(); })) return complain(QStringLiteral("%1 could not be copied").arg(ours.dataPath()), historyFailed);
        if (!out.open(QIODevice::WriteOnly) || out.write(ours.toJson()) < 0 || !out.flush() || !out.rename(ours.path)) return complain(QStringLiteral("%1: %2").arg(ours.path, out.errorString()), historyFailed);
        all.append(archiveJson(ours));
        if (!json) printArchive(ours);
    }
    if (json) printJson({{QStringLiteral("archives"), all}});
    return 0;
}

int openArchives(HistoryStore &store, const QStringList &paths, bool close, bool json)
{
    for (const QString &path : paths) {
        if (!close) {
            const auto manifest = ArchiveManifest::load(path);
            if (!manifest) return complain(manifest.error().where + QStringLiteral(": ") + manifest.error().detail, historyFailed);
            if (const auto archive = HistoryArchive::open(*manifest); !archive) return complain(archive.error().where + QStringLiteral(": ") + archive.error().detail, historyFailed);
            else if (const auto whole = (*archive)->verify(); !whole) return complain(whole.error().where + QStringLiteral(": ") + whole.error().detail, historyFailed);
        }
        if (const auto r = store.archives().setOpened(path, !close); !r) return complain(r.error().detail, historyFailed);
    }
    store.archives().refresh(store.file());
    QJsonArray all;
    for (const ArchiveManifest &m : store.archives().manifests()) {
        all.append(archiveJson(m));
        if (!json) printArchive(m);
    }
    const HistoryState s = store.state();
    if (!json) return printDamage(s);
    printJson({{QStringLiteral("archives"), all}, {QStringLiteral("damages"), damageJson(s)}});
    return s.damages.empty() ? 0 : 1;
}

// ---- export

struct ExportSink
{
    QFile *file; // null: standard output
    bool csv, ok = true;
    void line(const QByteArray &bytes)
    {
        const QByteArray whole = bytes + '\n';
        ok = ok && (file ? file->write(whole) == whole.size() : fwrite(whole.constData(), 1, size_t(whole.size()), stdout) == size_t(whole.size()));
    }
};

void addWho(QJsonObject &o, const EntityId &id, const QString &name)
{
    const auto add = [&](const char *key, const QString &value) { if (!value.isEmpty()) o.insert(QLatin1String(key), value); };
    add("shard", id.shard);
    add("room", id.kind == EntityKind::Room ? id.id : id.room);
    add("person", id.kind == EntityKind::Person ? id.id : QString());
    add("server", id.kind == EntityKind::Server ? id.id : QString());
    add("name", name);
}

QByteArray asLine(const QJsonObject &o, const QStringList &columns, bool csv)
{
    if (!csv) return QJsonDocument(o).toJson(QJsonDocument::Compact);
    QStringList cells;
    for (const QString &c : columns) {
        const QJsonValue v = o.value(c);
        cells << (v.isString() ? csvText(v.toString()) : v.isDouble() ? QString::number(v.toDouble(), 'g', 15) : QString());
    }
    return cells.join(u',').toUtf8();
}

int exportHistory(HistoryStore &store, QCommandLineParser &parser, const QString &path)
{
    const qint64 now = historyNow(), from = parser.isSet(QStringLiteral("from")) ? parseHistoryTime(parser.value(QStringLiteral("from")), now) : 0, to = parser.isSet(QStringLiteral("to")) ? parseHistoryTime(parser.value(QStringLiteral("to")), now) : now + 1;
    if (from < 0 || to <= from) return complain(QStringLiteral("--from and --to take times such as 2026-10-01, 2026-10-01T14:05, -3h, and --to comes after --from"));
    const QString what = parser.isSet(QStringLiteral("what")) ? parser.value(QStringLiteral("what")) : QStringLiteral("events");
    if (what != QLatin1String("events") && what != QLatin1String("series")) return complain(QStringLiteral("--what takes events or series"));
    QFile file(path);
    if (!path.isEmpty() && !file.open(QIODevice::WriteOnly | QIODevice::Truncate)) return complain(path + QStringLiteral(": ") + file.errorString(), historyFailed);
    if (!path.isEmpty()) file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // it tells who met whom
    ExportSink sink{path.isEmpty() ? nullptr : &file, parser.isSet(QStringLiteral("csv"))};
    const QString shard = parser.value(QStringLiteral("shard"));
    const auto columnsOf = [](std::initializer_list<const char *> names) {
        QStringList all;
        for (const char *n : names) all << QLatin1String(n);
        return all;
    };
    Result<> done;
    qint64 lines = 0;
    if (what == QLatin1String("events")) {
        const QStringList columns = columnsOf({"at", "event", "shard", "room", "person", "server", "name", "text", "value", "number"});
        if (sink.csv) sink.line(columns.join(u',').toUtf8());
        // Page by page, the newest last: the pages come backwards.
        std::vector<std::vector<HistoryEvent>> pages;
        for (qint64 before = std::numeric_limits<qint64>::max();;) {
            auto page = store.events({from, to, before, 20'000, false, 0, shard, {}});
            if (!page) return complain(page.error().detail, historyFailed);
            if (page->empty()) break;
            before = page->front().number;
            pages.push_back(std::move(*page));
        }
        for (auto page = pages.rbegin(); page != pages.rend(); ++page)
            for (const HistoryEvent &e : *page) {
                QJsonObject o{{QStringLiteral("at"), isoTime(e.at)}, {QStringLiteral("event"), QLatin1String(eventName(e.kind))}, {QStringLiteral("number"), e.number}};
                addWho(o, e.about, e.name);
                if (!e.text.isEmpty()) o.insert(QStringLiteral("text"), e.text);
                if (e.value != 0) o.insert(QStringLiteral("value"), e.value);
                sink.line(asLine(o, columns, sink.csv));
                ++lines;
            }
    } else {
        const QStringList columns = columnsOf({"at", "ms", "metric", "unit", "shard", "room", "person", "server", "name", "min", "max", "mean"});
        if (sink.csv) sink.line(columns.join(u',').toUtf8());
        done = store.eachSeries(from, to, shard, [&](const HistoryMomentRow &who, Metric metric, HistoryTier tier, const std::vector<HistoryPoint> &points) {
            QJsonObject o{{QStringLiteral("metric"), QLatin1String(row(metric).key)}, {QStringLiteral("unit"), QLatin1String(unitName(row(metric).unit))}, {QStringLiteral("ms"), tickMs(tier)}};
            addWho(o, who.entity, who.name);
            for (const HistoryPoint &p : points) {
                if (std::isnan(p.mean)) continue; // from here on nobody knows
                o.insert(QStringLiteral("at"), isoTime(p.tick * tickMs(tier)));
                o.insert(QStringLiteral("min"), p.min);
                o.insert(QStringLiteral("max"), p.max);
                o.insert(QStringLiteral("mean"), p.mean);
                sink.line(asLine(o, columns, sink.csv));
                ++lines;
            }
            return sink.ok;
        });
    }
    if (!done) return complain(done.error().detail, historyFailed);
    if (!path.isEmpty() && !file.flush()) sink.ok = false;
    if (!sink.ok) return complain(QStringLiteral("it could not all be written"), historyFailed);
    fflush(stdout);
    for (const HistoryDamage &d : store.state().damages) complain(d.what, 0);
    if (!path.isEmpty()) print(QStringLiteral("%1 lines in %2\n").arg(lines).arg(path));
    return store.state().damages.empty() ? 0 : 1;
}

} // namespace

qint64 parseHistoryTime(const QString &text, qint64 now)
{
    static const QHash<QChar, qint64> units{{u's', 1000}, {u'm', 60'000}, {u'h', 3'600'000}, {u'd', 86'400'000}};
    if (text.startsWith(u'-') && text.size() > 2) {
        bool fine = false;
        const qint64 count = text.mid(1).chopped(1).toLongLong(&fine), unit = units.value(text.back());
        return fine && unit > 0 && count >= 0 && count < 100'000 ? now - count * unit : -1;
    }
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    return at.isValid() ? at.toMSecsSinceEpoch() : -1;
}

int historyCommand(QCommandLineParser &parser, const QStringList &words)
{
    static const QStringList verbs{QStringLiteral("stat"), QStringLiteral("verify"), QStringLiteral("prune"), QStringLiteral("salvage"), QStringLiteral("export"), QStringLiteral("import"), QStringLiteral("archive"), QStringLiteral("open")};
    const QString verb = words.value(0);
    const QStringList rest = words.mid(1);
    const bool files = verb == QLatin1String("import") || verb == QLatin1String("open");
    if (!verbs.contains(verb) || (!files && rest.size() > (verb == QLatin1String("export") ? 1 : 0)) || (verb == QLatin1String("import") && rest.isEmpty()))
        return complain(QStringLiteral("history %1").arg(verbs.join(QStringLiteral(" | "))));
    const bool json = parser.isSet(QStringLiteral("json"));
    HistoryOptions options;
    options.path = parser.isSet(QStringLiteral("store")) ? parser.value(QStringLiteral("store")) : defaultHistoryPath();
    const bool writes = verb == QLatin1String("prune") || verb == QLatin1String("salvage") || verb == QLatin1String("archive");
    options.readOnly = !writes && verb != QLatin1String("export"); // which takes up what a console that is gone left in the journal; while one is there it only reads
    if (!QFile::exists(options.path) && !files) return complain(QStringLiteral("no history %1").arg(options.path), noHistory);
    if (writes) {
        const HistoryKeeping keeping = keptBy();
        options.limits = keeping.limits;
        options.pseudonyms = keeping.pseudonyms;
    }
    HistoryStore store(options);
    store.open(historyNow());
    int code = 0;
    if (writes && !mustWrite(store.state(), code)) return code;
    if (!files && store.state().mode == HistoryState::Mode::Closed) {
        const auto troubles = historyTroubles(store.state());
        return complain(troubles.empty() ? QStringLiteral("%1 cannot be read: %2").arg(options.path, store.state().detail) : troubles.front().title + u' ' + troubles.front().text, noHistory);
    }
    if (verb == QLatin1String("stat")) return statHistory(store, json);
    if (verb == QLatin1String("verify")) return verifyHistory(store, json);
    if (verb == QLatin1String("prune")) return pruneHistory(store, json);
    if (verb == QLatin1String("salvage")) return salvageHistory(store, json);
    if (verb == QLatin1String("archive")) return archiveHistory(store, json);
    if (verb == QLatin1String("import")) return importHistory(store, rest, json);
    if (verb == QLatin1String("open")) return openArchives(store, rest, parser.isSet(QStringLiteral("close")), json);
    return exportHistory(store, parser, rest.value(0));
}

} // namespace jitscope
