// Captures of packets as they come from a host: what is taken, and how it is kept.
#include "operations/captures.h"
#include "pcapbytes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

// What the C library is asked for, in this order: this program's own functions come before the library's.
std::vector<std::string> keptCalls;

} // namespace

extern "C" int fsync(int file)
{
    char path[4096] = {};
    const auto length = readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), path, sizeof path - 1);
    keptCalls.push_back("fsync " + std::string(path, length > 0 ? size_t(length) : 0));
    return int(syscall(SYS_fsync, file));
}

extern "C" int rename(const char *from, const char *to)
{
    keptCalls.push_back(std::string("rename ") + from);
    return int(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

using namespace jitscope;

class TestCaptureFiles : public QObject
{
    Q_OBJECT

private slots:
    void readsCapturesHoweverTheyCome_data()
    {
        QTest::addColumn<int>("piece");
        for (const int n : {1, 2, 3, 7, 16, 24, 40, 1000, 1'000'000}) QTest::addRow("%d at once", n) << n;
    }
    void readsCapturesHoweverTheyCome()
    {
        QFETCH(int, piece);
        const QByteArray rx = pcapOf({10, 0, 1500, 3}), tx = pcapOf({}, true), more = pcapOf({9}, true, 0xa1b23c4du);
        const QByteArray all = framed("rx", rx) + framed("tx", tx) + framed("tx", more);
        QByteArray bytes;
        int begun = 0;
        CaptureReader reader([&](const CapturedFile &) -> Result<> { ++begun; return {}; }, [&](QByteArrayView b) -> Result<> { bytes.append(b.data(), b.size()); return {}; });
        for (qsizetype at = 0; at < all.size(); at += piece) {
            QCOMPARE(reader.feed(QByteArrayView(all).sliced(at, std::min<qsizetype>(piece, all.size() - at))).has_value(), true);
        }
        QVERIFY(reader.isWhole());
        QCOMPARE(begun, 3);
        QCOMPARE(bytes, rx + tx + more);
        QCOMPARE(reader.files()[0].packets, 4);
        QCOMPARE(reader.files()[1].packets, 0);
        QCOMPARE(reader.files()[2].packets, 1);
        QCOMPARE(reader.files()[1].way, QByteArray("tx"));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray file = pcapOf({5});
        QTest::newRow("words") << QByteArray("bash: cat: no such file\n");
        QTest::newRow("no end of line") << QByteArray(200, 'c');
        QTest::newRow("a path as its way") << QByteArray("capture ../x 29\n");
        QTest::newRow("too short") << QByteArray("capture rx 5\nhello");
        QTest::newRow("negative") << QByteArray("capture rx -29\n");
        QTest::newRow("too large") << QByteArray("capture rx " + QByteArray::number(mostCaptureBytes + 1) + '\n');
        QTest::newRow("too large together") << framed("rx", file) + "capture tx " + QByteArray::number(mostCaptureBytes) + '\n';
        QTest::newRow("pcapng") << framed("rx", QByteArray::fromHex("0a0d0d0a1c0000004d3c2b1a01000000ffffffffffffffff1c000000"));
        QTest::newRow("text") << framed("rx", QByteArray(100, 't'));
        QTest::newRow("another version") << framed("rx", QByteArray(file).replace(4, 1, "\x03"));
        QTest::newRow("a packet too long") << framed("rx", QByteArray(file).replace(32, 4, "\xff\xff\xff\x7f"));
        QTest::newRow("too many") << framed("rx", file).repeated(17);
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        {
            CaptureSaver saver(folder.filePath(QStringLiteral("a")));
            QVERIFY(!saver.feed(bytes));
            QVERIFY(saver.fault() && saver.fault()->kind == Error::Kind::Malformed);
            QVERIFY(!saver.feed(framed("rx", pcapOf({1}))));
            QVERIFY(!saver.keep());
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

    void keepsFilesWholeAndForTheirOwner()
    {
        QTemporaryDir folder;
        const QString prefix = folder.filePath(QStringLiteral("new/a"));
        const QByteArray rx = pcapOf({10, 20}), tx = pcapOf({30});
        {
            CaptureSaver broken(prefix);
            QVERIFY(broken.feed(framed("rx", rx).chopped(1)));
            QCOMPARE(QDir(folder.filePath(QStringLiteral("new"))).entryList(QDir::Files), QStringList{QStringLiteral("a-rx.pcap.part")});
            const auto kept = broken.keep();
            QVERIFY(!kept && kept.error().kind == Error::Kind::Unreachable);
        }
        QVERIFY(QFile(folder.filePath(QStringLiteral("other"))).open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("other")), prefix + QStringLiteral("-rx.pcap.part"))); // is not followed
        CaptureSaver saver(prefix);
        QVERIFY(saver.feed(framed("rx", rx) + framed("tx", tx) + framed("tx", tx)));
        const auto kept = saver.keep();
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
        const QJsonObject said = QJsonDocument::fromJson(*kept).object();
        QCOMPARE(said[u"files"].toInt(), 3);
        QCOMPARE(said[u"packets"].toInt(), 4);
        QCOMPARE(said[u"sha256"].toString().toLatin1(), QCryptographicHash::hash(rx + tx + tx, QCryptographicHash::Sha256).toHex());
        QCOMPARE(QDir(folder.filePath(QStringLiteral("new"))).entryList(QDir::Files), (QStringList{QStringLiteral("a-rx.pcap"), QStringLiteral("a-tx-2.pcap"), QStringLiteral("a-tx.pcap")}));
        QFile file(prefix + QStringLiteral("-rx.pcap"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rx);
        struct stat s{};
        QCOMPARE(stat(qPrintable(prefix + QStringLiteral("-rx.pcap")), &s), 0);
        QCOMPARE(int(s.st_mode & 0777), 0600);
        QCOMPARE(QFileInfo(folder.filePath(QStringLiteral("other"))).size(), 0);
    }

    // The host's files are deleted upon the reply: what is here must outlive a power cut by then, and its names too.
    void repliesWhenTheDiskHasIt()
    {
        QTemporaryDir folder;
        const QString prefix = QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/a");
        CaptureSaver saver(prefix);
        QVERIFY(saver.feed(framed("rx", pcapOf({10})) + framed("tx", pcapOf({20}))));
        keptCalls.clear();
        QVERIFY(saver.keep());
        const std::string p = prefix.toStdString(), rx = p + "-rx.pcap.part", tx = p + "-tx.pcap.part";
        const std::vector<std::string> wanted{"fsync " + rx, "fsync " + tx, "rename " + rx, "rename " + tx, "fsync " + p.substr(0, p.size() - 2)};
        QVERIFY2(keptCalls == wanted, keptCalls.empty() ? "nothing" : keptCalls.back().c_str());
    }

    void nothingStaysOfWhatCannotBeKept()
    {
        QTemporaryDir folder;
        const QString prefix = folder.filePath(QStringLiteral("a"));
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("a-tx.pcap/in the way")));
        {
            CaptureSaver saver(prefix);
            QVERIFY(saver.feed(framed("rx", pcapOf({10})) + framed("tx", pcapOf({20}))));
            const auto kept = saver.keep();
            QVERIFY(!kept && kept.error().kind == Error::Kind::Storage);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCaptureFiles)
#include "capturefiles.moc"
