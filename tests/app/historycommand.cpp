// `jitscope history` as a person or a script would call it, over real stores: its words, its exit codes, and that what it gives out is what was kept.
#include "historycommand.h"

#include "history/store.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

namespace {

constexpr qint64 commandDay = 86'400'000;

struct HistorySaid
{
    int code = -1;
    QByteArray out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QList<QJsonObject> lines() const
    {
        QList<QJsonObject> all;
        for (const QByteArray &l : out.split('\n'))
            if (!l.isEmpty()) all << QJsonDocument::fromJson(l).object();
        return all;
    }
};

// meeting: the last digit of who is in it; 0: nobody is.
SnapshotPtr commandShard(qint64 at, int meeting)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = {QStringLiteral("eu1")};
    s->at = at;
    s->health = Health::Ok;
    Server v;
    v.id = {QStringLiteral("jvb-1")};
    v.kind = ServerKind::Bridge;
    v.health = Health::Ok;
    v.readings.measure(Metric::BridgeStress, 0.25, at, 0);
    s->servers.push_back(std::make_shared<const Server>(std::move(v)));
    if (meeting == 0) return s;
    Room r;
    r.id = {QStringLiteral("board@conference.example.org")};
    r.readings.measure(Metric::RoomPeople, 1, at, 0);
    Person p;
    p.id = {QStringLiteral("a1b2c30%1").arg(meeting)};
    p.name = QStringLiteral("=HYPERLINK(\"%1\")").arg(meeting); // a spreadsheet must not run it
    p.readings.measure(Metric::PersonRtt, 40, at, 0);
    r.people.push_back(std::make_shared<const Person>(std::move(p)));
    s->rooms.push_back(std::make_shared<const Room>(std::move(r)));
    return s;
}

} // namespace

class TestHistoryCommand : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();

    QString place() const { return folder->filePath(QStringLiteral("jitscope/history.sqlite")); }
    HistorySaid run(const QStringList &arguments) const
    {
        QProcess p;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"}) environment.insert(QLatin1String(name), folder->path());
        p.setProcessEnvironment(environment);
        p.start(QStringLiteral(JITSCOPE_PROGRAM), QStringList{QStringLiteral("history")} + arguments);
        if (!p.waitForFinished(60'000)) p.kill();
        return {p.exitStatus() == QProcess::NormalExit ? p.exitCode() : -1, p.readAllStandardOutput(), p.readAllStandardError()};
    }
    std::unique_ptr<HistoryStore> keep(const std::vector<qint64> &starts, const QString &path = {}) const
    {
        HistoryOptions options;
        options.path = path.isEmpty() ? place() : path;
        auto store = std::make_unique<HistoryStore>(options);
        store->open(starts.front());
        int who = 0;
        for (const qint64 from : starts) {
            ++who;
            for (qint64 at = from; at <= from + 600'000; at += 5000) store->append(commandShard(at, at < from + 300'000 ? who : 0));
            store->append(commandShard(from + 2'400'000, 0)); // so that what was before is in blocks
            store->flush(from + 2'400'000);
        }
        return store;
    }
    static QStringList words(std::initializer_list<const char *> all)
    {
        QStringList w;
        for (const char *a : all) w << QLatin1String(a);
        return w;
    }
    void sql(const QString &statement) const
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("harm"));
            db.setDatabaseName(place());
            QVERIFY(db.open());
            QSqlQuery q(db);
            QVERIFY(q.exec(statement) && q.numRowsAffected() > 0);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("harm"));
    }

private slots:
    void init() { folder = std::make_unique<QTemporaryDir>(); }
    void times()
    {
        QCOMPARE(parseHistoryTime(QStringLiteral("2026-10-01T14:05:00Z"), 0), QDateTime(QDate(2026, 10, 1), QTime(14, 5), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(parseHistoryTime(QStringLiteral("2026-10-01T14:05:00+02:00"), 0), QDateTime(QDate(2026, 10, 1), QTime(12, 5), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(parseHistoryTime(QStringLiteral("2026-10-01"), 0), QDateTime(QDate(2026, 10, 1), QTime(0, 0)).toMSecsSinceEpoch());
        QCOMPARE(parseHistoryTime(QStringLiteral("-3h"), 20'000'000), 20'000'000 - 3 * 3'600'000);
        QCOMPARE(parseHistoryTime(QStringLiteral("-2d"), 1'000'000'000), 1'000'000'000 - 2 * commandDay);
        for (const char *wrong : {"", "-", "-3", "-h", "-3y", "3h", "yesterday", "2026-13-01", "--1h"}) QVERIFY2(parseHistoryTime(QLatin1String(wrong), 1'000'000'000) < 0, wrong);
    }
    void wrongCallsAndNoStore()
    {
        for (const QStringList &wrong : {words({}), words({"look"}), words({"stat", "x"}), words({"import"}), words({"export", "a", "b"})}) QCOMPARE(run(wrong).code, 64);
        for (const char *verb : {"stat", "verify", "prune", "salvage", "archive", "export"}) {
            const HistorySaid s = run(words({verb}));
            QVERIFY2(s.code == 3 && s.err.contains("no history"), verb);
        }
        QVERIFY(!QFile::exists(place())); // looking makes none
    }
    void sizesAndWholeness()
    {
        keep({now - 3'600'000});
        HistorySaid s = run(words({"stat", "--json"}));
        QCOMPARE(s.code, 0);
        QCOMPARE(s.json()[u"schema"].toInt(), 1);
        QCOMPARE(s.json()[u"path"].toString(), place());
        QVERIFY(s.json()[u"tiers"][u"5s"][u"samples"].toInt() > 200);
        QVERIFY(s.json()[u"events"].toInt() >= 5 && s.json()[u"file_bytes"].toInt() > 10'000);
        s = run(words({"stat"}));
        QVERIFY2(s.code == 0 && s.out.contains("5s") && s.out.contains("1min") && s.out.contains("events"), s.out.constData());
        s = run(words({"verify"}));
        QVERIFY2(s.code == 0 && s.out.contains("whole"), s.out + s.err);
        sql(QStringLiteral("UPDATE block SET data = x'4a4201000000' WHERE id = (SELECT MIN(id) FROM block)"));
        s = run(words({"verify", "--json"}));
        QCOMPARE(s.code, 1);
        QVERIFY(!s.json()[u"whole"].toBool(true));
        QVERIFY(s.json()[u"damages"][0][u"what"].toString().contains(QLatin1String("block 1")));
        QVERIFY(run(words({"verify"})).out.contains("block 1"));
        s = run(words({"salvage", "--json"}));
        QVERIFY2(s.code == 0 && s.json()[u"path"].toString() == place(), s.err.constData());
        QCOMPARE(run(words({"stat"})).code, 0);
    }
    void giveOut()
    {
        keep({now - 7'200'000, now - 3'600'000});
        HistorySaid s = run(words({"export"}));
        QCOMPARE(s.code, 0);
        const auto all = s.lines();
        QCOMPARE(all.front()[u"event"].toString(), QStringLiteral("began"));
        const auto joined = std::find_if(all.begin(), all.end(), [](const QJsonObject &o) { return o[u"event"] == QLatin1String("left"); });
        QVERIFY2(joined != all.end(), s.out.constData());
        QCOMPARE((*joined)[u"room"].toString(), QStringLiteral("board@conference.example.org"));
        QCOMPARE((*joined)[u"person"].toString(), QStringLiteral("a1b2c301"));
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const QJsonObject &a, const QJsonObject &b) { return a[u"number"].toInt() < b[u"number"].toInt(); }));
        const auto later = run(words({"export", "--from", "-61m"})).lines();
        QVERIFY(later.size() > 0 && later.size() < all.size());
        QCOMPARE(run(words({"export", "--shard", "nowhere"})).lines().size(), 0);
        QCOMPARE(run(words({"export", "--to", "-30d"})).lines().size(), 0);
        QCOMPARE(run(words({"export", "--from", "soon"})).code, 64);
        QCOMPARE(run(words({"export", "--from", "-1h", "--to", "-2h"})).code, 64);
        QCOMPARE(run(words({"export", "--what", "all"})).code, 64);
        // series
        s = run(words({"export", "--what", "series", "--from", "-70m"}));
        QCOMPARE(s.code, 0);
        int stress = 0;
        for (const QJsonObject &o : s.lines()) {
            if (o[u"metric"] != QLatin1String("bridge.stress")) continue;
            ++stress;
            QCOMPARE(o[u"server"].toString(), QStringLiteral("jvb-1"));
            QCOMPARE(o[u"mean"].toDouble(), 0.25);
            QCOMPARE(o[u"ms"].toInt(), 5000);
        }
        QCOMPARE(stress, 122); // with the last one, which is only in the journal yet
        // CSV, in a file for nobody else's eyes
        const QString file = folder->filePath(QStringLiteral("out.csv"));
        s = run(words({"export", "--csv"}) << file);
        QVERIFY2(s.code == 0 && s.out.contains("lines in"), s.err.constData());
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray text = csv.readAll();
        QVERIFY(text.startsWith("at,event,shard,room,person,server,name,text,value,number\n"));
        QVERIFY2(text.contains("HYPERLINK") && !text.contains(",=HYPERLINK") && !text.contains(",\"=HYPERLINK"), text.constData());
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(run(words({"export"}) << folder->filePath(QStringLiteral("none/out.csv"))).code, 2);
    }
    // A month that is over moves out, is read as before, and is taken to another computer.
    void months()
    {
        const qint64 then = now - 45 * commandDay; // its minutes are kept, its seconds and names not
        keep({then});
        QVERIFY(run(words({"export"})).out.contains("left"));
        HistorySaid s = run(words({"archive", "--json"}));
        QVERIFY2(s.code == 0, s.err.constData());
        QCOMPARE(s.json()[u"written"].toInt(), 1);
        const QJsonObject one = s.json()[u"archives"][0].toObject();
        const QString month = QDateTime::fromMSecsSinceEpoch(then, Qt::UTC).toString(QStringLiteral("yyyy-MM")), manifest = one[u"manifest"].toString();
        QCOMPARE(one[u"month"].toString(), month);
        QVERIFY(QFile::exists(manifest) && one[u"sha256"].toString().size() == 64 && one[u"events"].toInt() >= 5);
        QCOMPARE(run(words({"archive", "--json"})).json()[u"written"].toInt(), 0);
        QCOMPARE(run(words({"stat", "--json"})).json()[u"archives"].toInt(), 1);
        QCOMPARE(run(words({"verify"})).code, 0);
        const auto mine = run(words({"export"})).lines();
        QVERIFY(std::any_of(mine.begin(), mine.end(), [](const QJsonObject &o) { return o[u"event"] == QLatin1String("left") && o[u"person"].toString().startsWith(u'#') && o[u"name"].isUndefined(); }));
        QVERIFY(run(words({"export", "--what", "series"})).out.contains("bridge.stress"));

        const QString other = folder->filePath(QStringLiteral("elsewhere/other.sqlite"));
        keep({now - 3'600'000}, other);
        const auto others = [&](const char *verb, const QStringList &more = {}) { return run(words({verb, "--store"}) << other << more); };
        const qsizetype own = others("export").lines().size();
        s = others("open", {manifest});
        QVERIFY2(s.code == 0 && s.out.contains(manifest.toUtf8()), s.err.constData());
        QCOMPARE(others("export").lines().size(), own + mine.size());
        QCOMPARE(others("open", {QStringLiteral("--json")}).json()[u"archives"].toArray().size(), 1);
        s = others("open", {QStringLiteral("--close"), manifest});
        QCOMPARE(others("export").lines().size(), own);
        s = others("import", {manifest, QStringLiteral("--json")});
        QVERIFY2(s.code == 0, s.err.constData());
        const QString copy = s.json()[u"archives"][0][u"manifest"].toString();
        QVERIFY(copy != manifest && copy.startsWith(folder->filePath(QStringLiteral("elsewhere"))));
        QCOMPARE(others("export").lines().size(), own + mine.size());
        QVERIFY(others("import", {manifest}).out.contains("there already"));
        // one byte is another
        QFile data(QFileInfo(manifest).absolutePath() + u'/' + month + QStringLiteral(".history"));
        QVERIFY(data.open(QIODevice::ReadWrite) && data.seek(data.size() / 2));
        const char was = data.peek(1)[0];
        QVERIFY(data.putChar(char(was ^ 1)));
        data.close();
        QFile::remove(copy);
        QCOMPARE(others("import", {manifest}).code, 2);
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(others("open", {manifest}).code, 2);
        s = run(words({"verify"}));
        QVERIFY2(s.code == 1 && s.out.contains(month.toUtf8()), s.out.constData());
        QCOMPARE(others("import", {place()}).code, 2); // no manifest at all
    }
    void forgetsByTheSettings()
    {
        keep({now - 45 * commandDay, now - 3'600'000});
        QVERIFY(run(words({"export"})).out.contains("a1b2c301"));
        const HistorySaid s = run(words({"prune", "--json"}));
        QVERIFY2(s.code == 0 && s.json()[u"steps"].toInt() > 0, s.err.constData());
        const auto all = run(words({"export", "--to", "-30d"})).lines();
        QVERIFY(!all.isEmpty());
        for (const QJsonObject &o : all) QVERIFY(o[u"name"].isUndefined() && o[u"person"] != QLatin1String("a1b2c301"));
        QVERIFY(run(words({"export", "--from", "-2h"})).out.contains("a1b2c302")); // who was seen lately keeps its name
    }
    void aConsoleKeepsIt()
    {
        const auto console = keep({now - 3'600'000}); // this process writes it
        for (const char *verb : {"prune", "salvage", "archive"}) {
            const HistorySaid s = run(words({verb}));
            QVERIFY2(s.code == 2 && s.err.contains("pid"), s.err.constData());
        }
        for (const char *verb : {"stat", "verify", "export"}) QCOMPARE(run(words({verb})).code, 0);
        QCOMPARE(console->state().mode, HistoryState::Mode::Writing);
    }
};

QTEST_GUILESS_MAIN(TestHistoryCommand)
#include "historycommand.moc"
