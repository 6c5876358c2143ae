// What `jitscope doctor` says of an endpoint: the finding, what it means for the exit code, and the line that mends it.
#include "doctor.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

namespace {

constexpr qint64 now = 1'795'000'000'000;

std::vector<SnapshotPtr> shardWith(const SourceState &source)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id.value = s->name = QStringLiteral("s");
    s->sources = {source};
    return {s};
}

SourceState source(Health health, std::optional<Error> error = {})
{
    SourceState s;
    s.name = QStringLiteral("jvb /about/health");
    s.address = QStringLiteral("https://jvb.example.org:8443/about/health");
    s.health = health;
    s.error = std::move(error);
    return s;
}

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT
private slots:
    void findings_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("code");
        QTest::newRow("refused") << int(Error::Kind::Refused) << QStringLiteral("no-answer") << 2;
        QTest::newRow("login") << int(Error::Kind::Unauthorized) << QStringLiteral("needs-a-login") << 1;
        QTest::newRow("a web page") << int(Error::Kind::Malformed) << QStringLiteral("not-understood") << 2;
        QTest::newRow("forwarding") << int(Error::Kind::Forbidden) << QStringLiteral("not-let-through") << 2;
        QTest::newRow("certificate") << int(Error::Kind::Untrusted) << QStringLiteral("not-trusted") << 2;
    }
    void findings()
    {
        QFETCH(int, kind);
        QFETCH(QString, word);
        QFETCH(int, code);
        const auto shards = shardWith(source(Health::Unknown, Error{Error::Kind(kind), QStringLiteral("there"), QStringLiteral("the detail")}));
        const QJsonObject one = doctorJson(shards, now)[QStringLiteral("endpoints")][0].toObject();
        QCOMPARE(one[QStringLiteral("finding")].toString(), word);
        QCOMPARE(doctorExitCode(shards), code);
        const QString text = doctorText(shards, now, QLocale::c());
        QVERIFY2(text.contains(QString(word).replace(u'-', u' ')) && text.contains(QStringLiteral("there: the detail")), qPrintable(text));
    }
    void whatSwitchesItOn()
    {
        SourceState s = source(Health::SwitchedOff);
        s.setting = QStringLiteral("a.b = true");
        s.settingFile = QStringLiteral("x.conf");
        QVERIFY(doctorText(shardWith(s), now, QLocale::c()).contains(QStringLiteral("switch on with  a.b = true  in x.conf")));
        s = source(Health::Unknown, Error{Error::Kind::Forbidden, QStringLiteral("127.0.0.1:8080"), {}});
        s.setting = QStringLiteral("AllowTcpForwarding local");
        s.settingFile = QStringLiteral("sshd_config");
        QVERIFY(doctorText(shardWith(s), now, QLocale::c()).contains(QStringLiteral("switch on with  AllowTcpForwarding local  in sshd_config")));
        const QJsonObject json = doctorJson(shardWith(s), now)[QStringLiteral("endpoints")][0].toObject();
        QCOMPARE(json[QStringLiteral("setting")].toString(), s.setting);
        QCOMPARE(json[QStringLiteral("reachable")].toBool(true), false);
    }
    void aCertificateThatIsNotTrusted()
    {
        auto report = std::make_shared<CertificateReport>();
        Certificate own;
        own.subject = QStringLiteral("CN=www.example.org\u202e");
        own.issuer = QStringLiteral("CN=Some CA");
        own.names = QStringList{QStringLiteral("www.example.org")};
        own.from = now - 86'400'000;
        own.until = now;
        own.pin = QStringLiteral("sha256/AAAA");
        report->chain = {own};
        Error error{Error::Kind::Untrusted, QStringLiteral("jvb.example.org:8443"), QStringLiteral("wrong name")};
        error.certificate = report;
        const QString text = doctorText(shardWith(source(Health::Down, error)), now, QLocale::c());
        QVERIFY2(text.contains(QStringLiteral("for www.example.org, by CN=Some CA, valid 2026-11-17 to 2026-11-18")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("tls = { pin = \"sha256/AAAA\" }")), qPrintable(text));
        QVERIFY(!text.contains(QChar(0x202e)));
    }
    void theReportIsSavedWhole()
    {
        QTemporaryDir dir;
        const auto shards = shardWith(source(Health::Ok));
        const SecurityByShard security{{QStringLiteral("s"), {{SecurityKind::BreweryCreatable, Health::Critical, QStringLiteral("internal.x"), {QStringLiteral("internal.x"), QStringLiteral("room-1 was created")}, {}}}}};
        const QString text = dir.filePath(QStringLiteral("report.txt")), json = dir.filePath(QStringLiteral("report.JSON"));
        const auto read = [](const QString &path) {
            QFile f(path);
            return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
        };
        QVERIFY(saveDoctorReport(text, shards, security, now, QLocale::c()));
        const QByteArray words = read(text);
        QVERIFY2(words.startsWith("Jitscope doctor, 2026-11-18T") && words.contains("jvb /about/health") && words.contains("s, security\n") && words.contains("Strangers can create rooms in internal.x.")
                     && words.contains("room-1 was created"), words.constData());
        QVERIFY(saveDoctorReport(json, shards, security, now, QLocale::c()));
        const QJsonObject report = QJsonDocument::fromJson(read(json)).object();
        QCOMPARE(report[QStringLiteral("schema")].toInt(), 1);
        QCOMPARE(report[QStringLiteral("endpoints")].toArray().size(), 1);
        QCOMPARE(report[QStringLiteral("security")][0][QStringLiteral("kind")].toString(), QStringLiteral("brewery-creatable"));
        QCOMPARE(report[QStringLiteral("security")][0][QStringLiteral("evidence")][1].toString(), QStringLiteral("room-1 was created"));
        QVERIFY(report[QStringLiteral("at")].toString().startsWith(QLatin1String("2026-11-18T")));
        // what cannot be written says so and leaves nothing half done
        const auto nowhere = saveDoctorReport(dir.filePath(QStringLiteral("none/report.txt")), shards, security, now, QLocale::c());
        QVERIFY(!nowhere && nowhere.error().kind == Error::Kind::Storage && !nowhere.error().detail.isEmpty());
        QVERIFY(!saveDoctorReport(dir.path(), shards, security, now, QLocale::c()));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), (QStringList{QStringLiteral("report.JSON"), QStringLiteral("report.txt")}));
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "doctor.moc"
