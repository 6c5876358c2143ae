// Tables as files: units, zone, reasons, and no cell that a spreadsheet would run.
#include "export/exporttable.h"

#include "export/savefile.h"
#include "items/participanttable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/resource.h>

using namespace jitscope;

namespace {

// RFC 4180, as a spreadsheet reads it.
std::vector<QStringList> csvRows(QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf")) bytes.remove(0, 3);
    const QString text = QString::fromUtf8(bytes);
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"') cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"') cell += text[++i];
            else quoted = false;
        } else if (c == u'"') quoted = true;
        else if (c == u',') row << std::exchange(cell, QString());
        else if (c == u'\r') continue;
        else if (c == u'\n') {
            row << std::exchange(cell, QString());
            rows.push_back(std::exchange(row, QStringList()));
        } else cell += c;
    }
    return rows;
}

SnapshotPtr peopleSnapshot(const QStringList &names)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = {QStringLiteral("eu")};
    s->at = 1'789'396'327'000;
    auto room = std::make_shared<Room>();
    room->id = {QStringLiteral("standup@conference.a")};
    room->name = QStringLiteral("standup");
    int n = 0;
    for (const QString &name : names) {
        auto p = std::make_shared<Person>();
        p->id = {QStringLiteral("%1").arg(++n, 8, 16, QLatin1Char('0'))};
        p->name = name;
        p->readings.measure(Metric::PersonLossUp, 7.9, s->at - 2000, 0);
        p->readings.measure(Metric::PersonRtt, 1284, s->at - 2000, 0);
        p->readings.miss(Metric::PersonJitterUp, ReadingState::NotExported);
        room->people.push_back(p);
    }
    s->rooms.push_back(room);
    return s;
}

} // namespace

class TestExportTable : public QObject
{
    Q_OBJECT
private slots:
    void hostileCellsAreText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("formula") << "=HYPERLINK(\"http://evil\",\"x\")" << "'=HYPERLINK(\"http://evil\",\"x\")";
        QTest::newRow("plus") << "+1" << "'+1";
        QTest::newRow("minus") << "-2+3" << "'-2+3";
        QTest::newRow("at") << "@SUM(A1)" << "'@SUM(A1)";
        QTest::newRow("behind a space") << "  =1+1" << "'  =1+1";
        QTest::newRow("behind a tab") << "\t=1+1" << QString::fromUtf8("'␉=1+1");
        QTest::newRow("behind a line break") << "\r\n=1+1" << QString::fromUtf8("'␍␊=1+1");
        QTest::newRow("wide") << QString::fromUtf8("＝1+1") << QString::fromUtf8("'＝1+1");
        QTest::newRow("quotes and commas") << "a \"b\", c" << "a \"b\", c";
        QTest::newRow("line break") << "a\nb" << QString::fromUtf8("a␊b");
        QTest::newRow("other separator") << "a;=1+1" << "a;=1+1";
        QTest::newRow("plain") << QString::fromUtf8("Łódź 会議") << QString::fromUtf8("Łódź 会議");
        QTest::newRow("dash is no minus") << QString::fromUtf8("–") << QString::fromUtf8("–");
    }
    void hostileCellsAreText()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cell);
        ExportTable t;
        t.at = 1000;
        t.columns = {{QStringLiteral("a"), text, {}}, {QStringLiteral("b"), QStringLiteral("B"), QStringLiteral("ms")}};
        t.rows = {{{text, {}, {}}, {{}, -5.25, {}}}};
        const auto rows = csvRows(toCsv(t));
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].size(), 4);
        QCOMPARE(rows[1].size(), 4);
        QCOMPARE(rows[1][1], cell);
        QCOMPARE(rows[0][1], cell);
        QCOMPARE(rows[1][2], QStringLiteral("-5.25")); // a figure is none
        QCOMPARE(rows[0][2], QStringLiteral("B (ms)"));
    }

    void aTableOfPeople()
    {
        Fleet fleet;
        fleet.setShards({{QStringLiteral("eu")}});
        fleet.apply(peopleSnapshot({QStringLiteral("Ana"), QStringLiteral("=cmd|' /C calc'!A0")}));
        ParticipantTable model(fleet, EntityId::of(ShardId{QStringLiteral("eu")}, RoomId{QStringLiteral("standup@conference.a")}));
        std::vector<int> columns;
        for (const char *key : {"state", "person", "sends", "rtt", "loss_up", "jitter", "quality"}) columns.push_back(model.columnOf(key));
        ExportTable t = exportOf(model, columns, 1'789'396'327'000);
        QCOMPARE(t.columns.size(), size_t(6)); // the strip has no text
        QCOMPARE(t.columns[3].unit, QStringLiteral("ms"));
        QCOMPARE(t.columns[3].title, QStringLiteral("RTT"));
        const auto rows = csvRows(toCsv(t));
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[1][0], QStringLiteral("2026-09-14T14:32:07.000Z"));
        QCOMPARE(rows[1][2], QStringLiteral("Ana"));
        QVERIFY2(rows[2][2].startsWith(QStringLiteral("'=")), qPrintable(rows[2][2]));
        QCOMPARE(rows[1][4], QStringLiteral("1284")); // not grouped
        QCOMPARE(rows[1][5], QStringLiteral("7.9"));
        QCOMPARE(rows[1][6], QString());
        QVERIFY2(rows[1][7].contains(QStringLiteral("not told by this version")), qPrintable(rows[1][7]));

        t.title = QStringLiteral("People");
        t.scope = QStringLiteral("eu");
        const QJsonObject json = QJsonDocument::fromJson(toJson(t)).object();
        QCOMPARE(json.value(u"shard").toString(), QStringLiteral("eu"));
        QCOMPARE(json.value(u"zone").toString(), QString::fromLatin1(QTimeZone::systemTimeZoneId()));
        QCOMPARE(json.value(u"columns").toArray().at(4).toObject().value(u"unit").toString(), QStringLiteral("%"));
        const QJsonObject first = json.value(u"rows").toArray().at(0).toObject();
        QCOMPARE(first.value(u"loss_up").toDouble(), 7.9);
        QVERIFY(first.value(u"jitter").isNull());
        QVERIFY(first.value(u"missing").toObject().contains(u"jitter"));
    }

    void namesOfFilesAreNames()
    {
        const QString name = exportName(QStringLiteral("../../etc"), QStringLiteral("-rf / \"x\"\n"), 0);
        QVERIFY2(!name.contains(u'/') && !name.contains(u'.') && !name.startsWith(u'-') && !name.contains(u'"'), qPrintable(name));
    }

    void aDiskThatIsFullLeavesWhatWasThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("people.csv"));
        QVERIFY(saveFile(path, "before"));
        // no more than so many bytes may be written to a file: the nearest to a full disk that every machine has
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit small{4096, limit.rlim_max};
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<> done = saveFile(path, QByteArray(1'000'000, 'x'));
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Storage);
        QCOMPARE(done.error().detail, QString::fromLocal8Bit(std::strerror(EFBIG))); // the system's own words: of a full disk "No space left on device"
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // nothing half done is left
        QVERIFY(!saveFile(folder.filePath(QStringLiteral("none/people.csv")), "x"));
    }
};

QTEST_GUILESS_MAIN(TestExportTable)
#include "exporttable.moc"
