// Adding shards to a file that people keep by hand, and fleets to share.
#include "storage/fleetfile.h"
#include "storage/fleetpatch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

namespace {

ShardConfig shard(const QString &name)
{
    ShardConfig s;
    s.id.value = name;
    s.ssh = QStringLiteral("ops@signal.example.org");
    s.readOnly = true;
    s.xmpp.url = QUrl(QStringLiteral("ws://127.0.0.1:5280/xmpp-websocket"));
    s.xmpp.domain = QStringLiteral("auth.meet.example.org");
    s.xmpp.bridgeBreweries = {QStringLiteral("jvbbrewery@internal.auth.meet.example.org")};
    EndpointConfig e;
    e.name = QStringLiteral("jvb \"one\"");
    e.url = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    s.endpoints.push_back(e);
    return s;
}

const QByteArray kept = "# our fleet, do not reorder\n[[shard]]\nname = \"a\"   # the old one\n  [[shard.bridge]]\n  name=\"jvb\"\n  url = 'http://127.0.0.1:8080'\n# the end, without a line feed";
const QDateTime at(QDate(2026, 11, 21), QTime(6, 0, 0));

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class TestFleetPatch : public QObject
{
    Q_OBJECT
private slots:
    void whatWasThereStaysByteForByte()
    {
        for (QByteArray text : {kept, kept + '\n', QByteArray(kept).replace("\n", "\r\n"), QByteArray("# only a remark\n"), QByteArray()}) {
            const auto out = withShard(text, shard(QStringLiteral("b")), QStringLiteral("fleet.toml"));
            QVERIFY2(out, out ? "" : qPrintable(out.error().detail));
            QVERIFY(out->startsWith(text));
            if (text.contains("\r\n")) QCOMPARE(out->count('\n'), out->count("\r\n"));
            const FleetFile read = readFleet(*out, QStringLiteral("fleet.toml"));
            QVERIFY(read.faults.empty());
            QCOMPARE(read.config.shards.back(), shard(QStringLiteral("b")));
            QCOMPARE(read.config.shards.size(), size_t(text.contains("[[shard]]") ? 2 : 1));
        }
    }
    // As a host lists them, by port: the file has them by kind, and that is no other shard.
    void serversInAnyOrder()
    {
        ShardConfig found = shard(QStringLiteral("b"));
        found.endpoints.clear();
        for (const ServerKind kind : {ServerKind::Recorder, ServerKind::Bridge, ServerKind::Prosody, ServerKind::Bridge, ServerKind::Focus}) {
            EndpointConfig e;
            e.kind = kind;
            e.name = QStringLiteral("s%1").arg(found.endpoints.size());
            e.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(8000 + found.endpoints.size()));
            found.endpoints.push_back(e);
        }
        const auto out = withShard(kept, found, QStringLiteral("fleet.toml"));
        QVERIFY2(out, out ? "" : qPrintable(out.error().detail));
        const ShardConfig read = readFleet(*out, QStringLiteral("fleet.toml")).config.shards.back();
        QCOMPARE(read.endpoints.size(), found.endpoints.size());
        for (const EndpointConfig &e : found.endpoints) QVERIFY2(std::count(read.endpoints.begin(), read.endpoints.end(), e) == 1, qPrintable(e.name));
    }
    void refusesWhatWouldBreakTheFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("same name") << QByteArray("[[shard]]\nname = \"b\"\n[[shard.bridge]]\nname = \"x\"\nurl = \"http://h:1\"\n");
        QTest::newRow("inline list") << QByteArray("shard = [ { name = \"a\", bridge = [ { name = \"x\", url = \"http://h:1\" } ] } ]\n");
        QTest::newRow("no TOML") << QByteArray("[[shard\nname = ");
        QTest::newRow("open text") << QByteArray("[[shard]]\nname = \"a\"\ntitle = \"\"\"open");
    }
    void refusesWhatWouldBreakTheFile()
    {
        QFETCH(QByteArray, text);
        const auto out = withShard(text, shard(QStringLiteral("b")), QStringLiteral("fleet.toml"));
        QVERIFY(!out);
        QVERIFY(!out.error().detail.isEmpty());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("fleet.toml"));
        QVERIFY(write(path, text));
        QVERIFY(!addShards(path, {shard(QStringLiteral("b"))}, text, false, at));
        QCOMPARE(fleetText(path), text);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
    void theScaleOfOneShardIsChangedAndNothingElse()
    {
        const QByteArray two = kept + "\n\n[[shard]] # the other\nname = \"b\"\nquality = \"pexip\" # theirs\n[[shard.bridge]]\nname = \"b1\"\nurl = \"http://127.0.0.1:8081\"\n\n[[shard]]\nname = \"c\"\n"
                                       "[shard.quality]\npreset = \"twilio\"\nrtt = [10, 20, 30]\n# of the bridge\n[[shard.bridge]]\nname = \"c1\"\nurl = \"http://127.0.0.1:8082\"\n";
        QualityScale own(QualityPreset::Teams);
        own.edges[size_t(QualityMeasure::Rtt)] = {{100, false}, {200, false}, {400, true}};
        own.leave = 4;
        for (const QByteArray &text : {two, QByteArray(two).replace("\n", "\r\n")})
            for (const char *name : {"a", "b", "c"})
                for (const QualityScale &scale : {QualityScale(), QualityScale(QualityPreset::Twilio), QualityScale(QualityPreset::BigBlueButton), own}) {
                    const ShardId id{QString::fromLatin1(name)};
                    const auto out = withQuality(text, id, scale, QStringLiteral("fleet.toml"));
                    QVERIFY2(out, out ? "" : qPrintable(out.error().detail));
                    const FleetFile file = readFleet(*out, QStringLiteral("fleet.toml"));
                    QVERIFY(file.faults.empty());
                    QCOMPARE(file.config.shards.size(), size_t(3));
                    for (const ShardConfig &s : file.config.shards)
                        if (s.id == id) QVERIFY(s.quality == scale);
                    QVERIFY(out->contains("# our fleet, do not reorder") && out->contains("# the old one") && out->contains("# of the bridge") && out->contains("# the other"));
                    const auto again = withQuality(*out, id, scale, QStringLiteral("fleet.toml"));
                    QVERIFY(again && *again == *out);
                }
        QVERIFY(!withQuality(two, {QStringLiteral("nobody")}, own, QStringLiteral("fleet.toml")));
        // A shard that is written in one line has no place for it.
        const auto odd = withQuality("shard = [ { name = \"a\", bridge = [ { name = \"x\", url = \"http://127.0.0.1:8080\" } ] } ]\n", {QStringLiteral("a")}, own, QStringLiteral("fleet.toml"));
        QVERIFY(!odd);
        QCOMPARE(odd.error().kind, Error::Kind::Malformed);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("fleet.toml"));
        QVERIFY(!saveQuality(path, {QStringLiteral("a")}, own));
        QVERIFY(write(path, two));
        QVERIFY(saveQuality(path, {QStringLiteral("b")}, own));
        QVERIFY(loadFleet(path)->config.shards[1].quality == own);
    }
    void aNewFileIsMadeWithItsFolder()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new/fleet.toml"));
        const auto done = addShards(path, {shard(QStringLiteral("b"))}, {}, false, at);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(done->backup.isEmpty());
        const auto file = loadFleet(path);
        QVERIFY(file && file->config.shards.front().readOnly);
    }
    void aFileThatChangedMeanwhileIsCopiedFirst()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("fleet.toml")), link = folder.filePath(QStringLiteral("link.toml"));
        const QByteArray other = kept + "\n# another hand\n";
        QVERIFY(write(path, other));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::link(path, link));
        const auto done = addShards(link, {shard(QStringLiteral("b"))}, kept, false, at);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(done->backup, link + QStringLiteral(".bak-20261121-060000"));
        QCOMPARE(fleetText(done->backup), other);
        QVERIFY(fleetText(path).startsWith(other)); // the other hand's line is in it too
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(!(QFile::permissions(path) & QFile::ReadOther));
        const auto again = addShards(path, {shard(QStringLiteral("c"))}, fleetText(path), false, at);
        QVERIFY(again && again->backup.isEmpty()); // nothing changed: no copy
    }
    void aFolderThatCannotBeWrittenIsTold()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(QStringLiteral("file")), "x"));
        const auto done = addShards(folder.filePath(QStringLiteral("file/fleet.toml")), {shard(QStringLiteral("b"))}, {}, false, at);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Storage);
    }
    void sharedFleetsCarryNoSecretAndComeBack()
    {
        FleetConfig config{{shard(QStringLiteral("a")), shard(QStringLiteral("b"))}};
        config.shards[0].endpoints[0].headers = {{QStringLiteral("Host"), QStringLiteral("h")}, {QStringLiteral("X-Api-Key"), QStringLiteral("geheim")},
                                                 {QStringLiteral("Authorization"), QStringLiteral("Bearer geheim")}};
        QStringList leftOut;
        const QString text = fleetProfile(config, &leftOut);
        QVERIFY(!text.contains(QStringLiteral("geheim")));
        QCOMPARE(leftOut.size(), 2);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("fleet.toml"));
        const FleetFile read = readFleet(text.toUtf8(), QStringLiteral("profile"));
        QVERIFY(read.faults.empty());
        QVERIFY(addShards(path, {read.config.shards[1]}, {}, true, at));
        const auto all = addShards(path, read.config.shards, fleetText(path), true, at);
        QVERIFY(all);
        QCOMPARE(all->kept, QStringList{QStringLiteral("b")});
        QCOMPARE(all->added, QStringList{QStringLiteral("a")});
        QCOMPARE(loadFleet(path)->config.shards.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestFleetPatch)
#include "fleetpatch.moc"
