// The store of past moments: how fast it takes figures, how small it keeps them, how fast a month of one series and the fleet at one moment are read.
// A day of 20 shards takes minutes; JITSCOPE_BENCH_HOURS makes it shorter, and says so.
#include "bench.h"

#include "app/history/demofigures.h"
#include "history/store.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QElapsedTimer>
#include <QProcess>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <cmath>

namespace jitscope {
namespace {

using test::FiguresStart;
constexpr qint64 benchHour = 3'600'000, benchDay = 24 * benchHour;

qint64 figuresIn(const ShardSnapshot &s)
{
    const auto of = [](const Readings &all) { return qint64(std::count_if(all.begin(), all.end(), [](const Reading &r) { return r.isMeasured(); })); };
    qint64 n = of(s.readings);
    for (const ServerPtr &v : s.servers) n += of(v->readings);
    for (const RoomPtr &r : s.rooms) {
        n += of(r->readings);
        for (const PersonPtr &p : r->people) n += of(p->readings);
    }
    return n;
}

// The same figures for the rival: OpenMetrics text with the times at which they were measured, one family after the other (promtool wants it so).
class MetricsText
{
public:
    void add(const ShardSnapshot &s)
    {
        const auto of = [&](const Readings &all, const QByteArray &labels) {
            for (const Reading &r : all)
                if (r.isMeasured()) m_lines[int(r.metric)] += "m" + QByteArray::number(int(r.metric)) + '{' + labels + "} " + QByteArray::number(r.value, 'g', 9) + ' ' + QByteArray::number(double(r.at) / 1e3, 'f', 3) + '\n';
        };
        const QByteArray shard = "s=\"" + s.id.value.toUtf8() + '"';
        of(s.readings, shard);
        for (const ServerPtr &v : s.servers) of(v->readings, shard + ",v=\"" + v->id.value.toUtf8() + '"');
        for (const RoomPtr &r : s.rooms) {
            const QByteArray room = shard + ",r=\"" + r->id.value.toUtf8() + '"';
            of(r->readings, room);
            for (const PersonPtr &p : r->people) of(p->readings, room + ",p=\"" + p->id.value.toUtf8() + '"');
        }
    }
    bool write(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return false;
        for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) file.write("# TYPE m" + QByteArray::number(it.key()) + " gauge\n" + *it);
        file.write("# EOF\n");
        m_lines.clear();
        return true;
    }

private:
    QMap<int, QByteArray> m_lines;
};

// Debian's Prometheus with blocks of that text in a folder of its own. Null: it is not there, and the row says so.
struct RivalPrometheus
{
    QTemporaryDir folder;
    QProcess process;
    quint16 port = 0;
    bool feed(const QString &text)
    {
        QProcess tool;
        tool.start(QStringLiteral("promtool"), {QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"), QStringLiteral("openmetrics"), QStringLiteral("--max-block-duration=744h"), QStringLiteral("-q"), text, folder.filePath(QStringLiteral("data"))});
        return tool.waitForFinished(-1) && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
    }
    // What its blocks hold on disk, and samples, by their meta.json.
    double bytesASample() const
    {
        qint64 bytes = 0, samples = 0;
        QDirIterator it(folder.filePath(QStringLiteral("data")), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (path.contains(QLatin1String("/wal"))) continue;
            bytes += it.fileInfo().size();
            if (it.fileName() != QLatin1String("meta.json")) continue;
            QFile meta(path);
            if (meta.open(QIODevice::ReadOnly)) samples += qint64(QJsonDocument::fromJson(meta.readAll()).object()[u"stats"].toObject()[u"numSamples"].toDouble());
        }
        return samples > 0 ? double(bytes) / double(samples) : 0;
    }
    bool start()
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        port = free.serverPort();
        free.close();
        QFile config(folder.filePath(QStringLiteral("p.yml")));
        if (!config.open(QIODevice::WriteOnly)) return false;
        config.write("global: {}\n");
        config.close();
        process.start(QStringLiteral("prometheus"), {QStringLiteral("--config.file=") + config.fileName(), QStringLiteral("--storage.tsdb.path=") + folder.filePath(QStringLiteral("data")), QStringLiteral("--storage.tsdb.retention.time=100y"),
                                                     QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port), QStringLiteral("--log.level=error")});
        for (int i = 0; i < 300 && process.state() != QProcess::NotRunning; ++i) {
            if (get("/-/ready").contains("Ready")) return true;
            QThread::msleep(100);
        }
        return false;
    }
    QByteArray get(const QByteArray &path) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (!socket.waitForConnected(5000)) return {};
        socket.write("GET " + path + " HTTP/1.0\r\nHost: x\r\n\r\n");
        QByteArray all;
        while (socket.waitForReadyRead(60'000)) all += socket.readAll();
        return all + socket.readAll();
    }
    ~RivalPrometheus()
    {
        process.kill();
        process.waitForFinished();
    }
};

void compactAll(HistoryStore &store, qint64 now)
{
    while (store.compact(now)) {}
}

BenchRow benchRow(const QString &what, const QString &bar, double ours, const QString &unit, bool reached, const QString &note)
{
    BenchRow r;
    r.what = what;
    r.bar = bar;
    r.ours = ours;
    r.unit = unit;
    r.reached = reached;
    r.note = note;
    return r;
}

double wallMs(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

// 20 shards for so many hours: samples, bytes, the time that appending and writing take. turnover: of the demo's people, who stay for four minutes.
void benchDayOfFigures(std::vector<BenchRow> &rows, int people, double hours, double turnover)
{
    QTemporaryDir folder;
    HistoryOptions options;
    options.path = folder.filePath(QStringLiteral("history.sqlite"));
    HistoryStore store(options);
    store.open(FiguresStart);
    demo::World world = test::figuresWorld(20, people);
    world.setTurnover(turnover);
    qint64 figures = 0;
    double writing = 0, compacting = 0; // ms of the processor
    MetricsText text;                    // the first two hours of it, for the rival
    const qint64 textEnd = FiguresStart + 2 * benchHour;
    RivalPrometheus rival;
    const auto feedRival = [&] {
        const QString path = folder.filePath(QStringLiteral("rival.txt"));
        const bool fed = text.write(path) && rival.feed(path);
        QFile::remove(path);
        return fed;
    };
    bool fed = false;
    const qint64 end = FiguresStart + qint64(hours * double(benchHour));
    while (world.now() < end) {
        world.step(5000);
        std::vector<SnapshotPtr> all;
        for (const demo::Shard &shard : world.shards()) {
            all.push_back(test::figuresOf(world, shard));
            figures += figuresIn(*all.back());
            if (people <= 500 && world.now() < textEnd) text.add(*all.back());
        }
        if (people <= 500 && !fed && world.now() >= textEnd) fed = feedRival();
        writing += onceMs([&] {
            for (const SnapshotPtr &s : all) store.append(s);
            store.flush(world.now());
        });
        if (world.now() % 60'000 == 0) compacting += onceMs([&] { compactAll(store, world.now()); });
    }
    store.flush(world.now());
    compactAll(store, world.now() + 2 * benchHour);
    const auto stat = store.stat(world.now());
    // any second of what is there: nine of them, each by a store that was just opened
    size_t entities = 0;
    std::vector<double> moments;
    for (int i = 0; i < 9; ++i) {
        HistoryOptions reading = options;
        reading.readOnly = true;
        HistoryStore cold(reading);
        cold.open(world.now());
        const qint64 moment = FiguresStart + qint64(hours * double(benchHour) * (0.15 + 0.09 * i)) + i * 1000;
        moments.push_back(wallMs([&] {
            const auto shown = cold.moment(moment);
            entities = shown ? shown->size() : 0;
        }));
    }
    const double momentMs = median(moments);
    const double speed = double(figures) / (writing / 1e3), perSample = double(stat->tiers[0].bytes) / double(stat->tiers[0].samples);
    if (people <= 500 && !fed) fed = feedRival();
    const QString who = QStringLiteral("20 shards, %1 people who stay %2 min, %3 h").arg(people).arg(4 / turnover).arg(hours);
    rows.push_back(benchRow(QStringLiteral("history takes figures: %1").arg(who), QStringLiteral("≥ 200,000 a second"), speed, QStringLiteral("/s"), speed >= 200'000,
                            QStringLiteral("%1 M figures; compaction %2 s besides").arg(double(figures) / 1e6, 0, 'f', 1).arg(compacting / 1e3, 0, 'f', 1)));
    rows.push_back(benchRow(QStringLiteral("history, bytes a sample: %1").arg(who), QStringLiteral("≤ 1.5 B"), perSample, QStringLiteral("B"), perSample <= 1.5,
                            QStringLiteral("seconds %1 MB, minutes %2 MB, hours %3 MB, file %4 MB, %5 B a sample of the whole file")
                                .arg(double(stat->tiers[0].bytes) / 1e6, 0, 'f', 2).arg(double(stat->tiers[1].bytes) / 1e6, 0, 'f', 2).arg(double(stat->tiers[2].bytes) / 1e6, 0, 'f', 3)
                                .arg(double(stat->fileBytes) / 1e6, 0, 'f', 1).arg(double(stat->fileBytes) / double(stat->tiers[0].samples), 0, 'f', 2)));
    if (people <= 500) {
        const double theirs = fed ? rival.bytesASample() : 0;
        BenchRow against = benchRow(QStringLiteral("history, bytes a sample, against Prometheus' blocks"), QStringLiteral("≤ Prometheus"), perSample, QStringLiteral("B"), theirs > 0 && perSample <= theirs,
                                QStringLiteral("the rival has the first %1 h of the same figures, compacted by promtool into one block").arg(std::min(hours, 2.0)));
        against.rival = QStringLiteral("Prometheus");
        against.rivals = theirs;
        rows.push_back(against);
    }
    // What a month of it comes to, with the ages and caps as they are by default.
    const HistoryLimits limits;
    double month = 0;
    bool whole30 = true; // no cap cuts an age short
    QStringList parts;
    for (size_t i = 0; i < stat->tiers.size(); ++i) {
        // of a tier all is there that its hours hold; what the next tier will make of the last hours is yet to come, so a day is taken by what the tier has of the time
        const double day = double(stat->tiers[i].bytes) / hours * 24, whole = day * double(std::min<qint64>(30 * benchDay, limits.tiers[i].ageMs)) / double(benchDay), kept = std::min(whole, double(limits.tiers[i].bytes));
        month += kept;
        whole30 = whole30 && kept >= whole;
        parts << QStringLiteral("%1 MB a day, %2 days").arg(day / 1e6, 0, 'f', 1).arg(kept / day, 0, 'f', 1);
    }
    rows.push_back(benchRow(QStringLiteral("history of 30 days, all tiers: %1").arg(who), QStringLiteral("< 2 GB"), month / 1e6, QStringLiteral("MB"), month < 2e9 && whole30,
                            QStringLiteral("by those hours, blocks of minutes not yet merged to days; seconds, minutes, hours: %1; a file of %2 B for each of those bytes, with events, names and indices").arg(parts.join(QStringLiteral("; ")))
                                .arg(double(stat->fileBytes) / double(stat->tiers[0].bytes + stat->tiers[1].bytes + stat->tiers[2].bytes), 0, 'f', 2)));
    rows.push_back(benchRow(QStringLiteral("the fleet at one moment: %1").arg(who), QStringLiteral("≤ 200 ms"), momentMs, QStringLiteral("ms"), momentMs <= 200 && entities > 0,
                            QStringLiteral("median of nine moments, the slowest %1 ms; %2 entities").arg(*std::max_element(moments.begin(), moments.end()), 0, 'f', 0).arg(entities)));
}

// How long a store takes from nothing until it answers a question, empty and with two gigabytes in it. The console does it on a thread of its own, the window does not wait.
void benchOpening(std::vector<BenchRow> &rows)
{
    QTemporaryDir folder;
    HistoryOptions small, large;
    small.path = folder.filePath(QStringLiteral("small.sqlite"));
    large.path = folder.filePath(QStringLiteral("large.sqlite"));
    const qint64 now = FiguresStart + 30 * benchDay;
    demo::World world = test::figuresWorld(1, 30);
    for (const HistoryOptions &o : {small, large}) {
        HistoryStore store(o);
        store.open(FiguresStart);
        for (int i = 0; i < 5; ++i) {
            world.step(5000);
            for (const demo::Shard &shard : world.shards()) store.append(test::figuresOf(world, shard));
        }
        store.flush(world.now());
    }
    {
        HistoryStore store(large);
        store.open(now);
        QSqlQuery q = store.file().query(); // blocks as long as those of servers for an hour
        q.exec(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 800000) INSERT INTO block (tier, entity, start, stop, level, samples, bytes, data) "
                              "SELECT 0, 1 + i % 500, %1 + i / 500 * 900000, %1 + i / 500 * 900000 + 895000, 1, 1000, 2500, randomblob(2500) FROM n").arg(FiguresStart - 60 * benchDay));
    }
    const double gigabytes = double(QFileInfo(large.path).size()) / 1e9;
    std::vector<double> empty, full;
    for (int i = 0; i < 21; ++i)
        for (auto [o, to] : {std::pair(&small, &empty), std::pair(&large, &full)})
            to->push_back(wallMs([&, o = o] {
                HistoryStore store(*o);
                store.open(now);
                (void)store.events({0, now, 0, 10});
                (void)store.keeps({EntityId::of(ShardId{QStringLiteral("eu1")}), Metric::ShardPeople});
            }));
    BenchRow r = benchRow(QStringLiteral("opening a store until it answers, %1 GB").arg(gigabytes, 0, 'f', 2), QStringLiteral("≤ 1.1 ×"), median(full), QStringLiteral("ms"), gigabytes >= 2 && median(full) <= 1.1 * median(empty),
                          QStringLiteral("median of 21, in turn; beside the start of the program, which does not wait for it"));
    r.rival = QStringLiteral("the same, empty");
    r.rivals = median(empty);
    r.ratio = median(full) / median(empty);
    rows.push_back(r);
}

} // namespace

std::vector<BenchRow> benchHistory()
{
    std::vector<BenchRow> rows;
    const double hours = qEnvironmentVariableIsSet("JITSCOPE_BENCH_HOURS") ? qEnvironmentVariable("JITSCOPE_BENCH_HOURS").toDouble() : 24;
    benchDayOfFigures(rows, 500, hours, 1);
    // Four times as many are four times as slow: an hour of them unless more is asked for. A day's minutes are merged when the day is over (UTC), eleven hours after their start.
    const double many = qEnvironmentVariableIsSet("JITSCOPE_BENCH_MANY_HOURS") ? qEnvironmentVariable("JITSCOPE_BENCH_MANY_HOURS").toDouble() : std::min(hours, 1.0);
    benchDayOfFigures(rows, 2000, many, 0.125);
    benchDayOfFigures(rows, 2000, std::min(hours, 1.0), 1);
    benchOpening(rows);

    // One bridge for 30 days, and one figure of it at the width of a window.
    QTemporaryDir folder;
    HistoryOptions options;
    options.path = folder.filePath(QStringLiteral("history.sqlite"));
    options.limits.tiers[0].ageMs = 60 * benchDay;
    const qint64 start = floorTo(FiguresStart, benchDay), end = start + 30 * benchDay;
    {
        HistoryStore store(options);
        store.open(start);
        demo::Random noise{5};
        for (qint64 at = start; at < end; at += 5000) {
            auto s = std::make_shared<ShardSnapshot>();
            s->id = {QStringLiteral("eu1")};
            s->at = at;
            Server v;
            v.id = {QStringLiteral("jvb-1")};
            for (int m = int(Metric::BridgeStress); m < int(Metric::BridgeStress) + 20; ++m) {
                const double wave = 50 + 40 * std::sin(double(at % benchDay) / double(benchDay) * 6.283);
                v.readings.measure(Metric(m), (wave + 5 * noise.wave()) / (row(Metric(m)).unit == Unit::Ratio ? 100 : 1), at, 0);
            }
            s->servers.push_back(std::make_shared<const Server>(std::move(v)));
            store.append(s);
            if (at % 60'000 == 0) store.flush(at);
            if (at % benchHour == 0) compactAll(store, at);
        }
        store.flush(end);
    }
    const SeriesKey key{EntityId::of(ShardId{QStringLiteral("eu1")}, ServerId{QStringLiteral("jvb-1")}), Metric::BridgeStress};
    Result<HistoryAnswer> answer;
    std::vector<double> reads;
    for (int i = 0; i < 9; ++i) {
        HistoryStore store(options); // with an empty cache of its own
        store.open(end);
        reads.push_back(wallMs([&] { answer = store.read(key, start, end, 1200); }));
    }
    const double ms = median(reads);
    double theirs = 0;
    {
        RivalPrometheus rival;
        const QString path = folder.filePath(QStringLiteral("rival.txt"));
        MetricsText text;
        demo::Random noise{5};
        for (qint64 at = start; at < end; at += 5000) { // the one series, as above
            ShardSnapshot s;
            s.id = {QStringLiteral("eu1")};
            Server v;
            v.id = {QStringLiteral("jvb-1")};
            const double wave = 50 + 40 * std::sin(double(at % benchDay) / double(benchDay) * 6.283);
            v.readings.measure(Metric::BridgeStress, (wave + 5 * noise.wave()) / 100, at, 0);
            s.servers.push_back(std::make_shared<const Server>(std::move(v)));
            text.add(s);
        }
        if (text.write(path) && rival.feed(path) && rival.start()) {
            // Least and greatest of each column, as ours gives; one after the other, as a dashboard asks.
            const QByteArray name = "m" + QByteArray::number(int(Metric::BridgeStress));
            const qint64 step = 30 * benchDay / 1200;
            std::vector<double> asked;
            for (int i = 0; i < 9; ++i) {
                double both = 0;
                for (const char *of : {"max_over_time", "min_over_time"}) {
                    QByteArray got;
                    both += wallMs([&] {
                        got = rival.get("/api/v1/query_range?query=" + QByteArray(of) + "(" + name + "%5B" + QByteArray::number(step) + "ms%5D)&start=" + QByteArray::number(start / 1000) + "&end=" + QByteArray::number(end / 1000 - 1)
                                        + "&step=" + QByteArray::number(double(step) / 1e3));
                    });
                    if (got.count("],[") < 1000) both = std::nan("");
                }
                asked.push_back(both);
            }
            theirs = std::isnan(asked.back()) ? 0 : median(asked);
        }
    }
    const auto filled = answer ? std::count_if(answer->columns.begin(), answer->columns.end(), [](const SeriesColumn &c) { return !std::isnan(c.last); }) : 0;
    rows.push_back(benchRow(QStringLiteral("one series, 30 days at 1,200 columns"), QStringLiteral("≤ 50 ms"), ms, QStringLiteral("ms"), ms <= 50 && filled == 1200,
                            QStringLiteral("median of nine, each by a store just opened; %1 columns filled").arg(filled)));
    BenchRow against = benchRow(QStringLiteral("one series, 30 days at 1,200 columns, against query_range"), QStringLiteral("≥ 2 × faster"), ms, QStringLiteral("ms"), theirs > 0 && ms * 2 <= theirs,
                                QStringLiteral("theirs: min_over_time and max_over_time on the same samples, over loopback"));
    against.rival = QStringLiteral("Prometheus");
    against.rivals = theirs;
    against.ratio = theirs / ms;
    rows.push_back(against);
    return rows;
}

} // namespace jitscope
