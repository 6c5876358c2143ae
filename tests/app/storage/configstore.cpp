// What is kept here of configuration files: sealed, and only with its key readable.
#include "storage/configstore.h"

#include "config/configdesk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

class TestConfigStore : public QObject
{
    Q_OBJECT

    const ConfigId id{ShardId{QStringLiteral("eu1")}, QStringLiteral("jibri-1"), QStringLiteral("/etc/jitsi/jibri/jibri.conf")};
    static QStringList filesIn(const QString &folder)
    {
        QStringList all;
        for (const QFileInfo &dir : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            for (const QFileInfo &f : QDir(dir.filePath()).entryInfoList(QDir::Files, QDir::Name)) all << f.filePath();
        return all;
    }

private slots:
    void isKeptSealedAndReadAgain()
    {
        QTemporaryDir folder;
        ConfigStore store(folder.path(), ConfigStore::newKey());
        const QByteArray text = "password = \"hunter2\"\n\0x", other("");
        QVERIFY(store.keep(id, text, 1'795'288'210'000));
        QVERIFY(store.keep(id, text, 1'795'288'211'000)); // says the same: not again
        QVERIFY(store.keep(id, other, 1'795'288'212'000));
        const auto versions = store.versions(id);
        QCOMPARE(versions.size(), size_t(2));
        QCOMPARE(versions[0].sum, configSum(other));
        QCOMPARE(versions[1].at, 1'795'288'210'000);
        QVERIFY(versions[1].isHere());
        QCOMPARE(SavedVersion::placeHere(versions[1].path), std::pair(id.path, qint64(1'795'288'210'000)));
        QCOMPARE(*store.text(id, 1'795'288'210'000), text);
        QVERIFY(store.versions({id.shard, id.server, QStringLiteral("/other")}).empty());
        for (const QString &f : filesIn(folder.path())) {
            QFile file(f);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("hunter2"));
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            QVERIFY(!f.contains(QLatin1String("jibri")));
        }
    }

    void anotherKeyAndAnyChangeAreSeen()
    {
        QTemporaryDir folder;
        ConfigStore store(folder.path(), ConfigStore::newKey());
        QVERIFY(store.keep(id, "text", 1'795'288'210'000));
        QCOMPARE(ConfigStore(folder.path(), ConfigStore::newKey()).text(id, 1'795'288'210'000).error().kind, Error::Kind::Malformed);
        QVERIFY(!ConfigStore(folder.path(), Secret()).text(id, 1'795'288'210'000));
        QVERIFY(!ConfigStore(folder.path(), Secret()).keep(id, "x", 1'795'288'213'000));
        const QString path = filesIn(folder.path()).front();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        file.close();
        for (qsizetype i = 0; i <= all.size(); ++i) { // each bit, each cut
            QByteArray wrong = all;
            if (i < all.size()) wrong[i] = char(wrong[i] ^ 1);
            else wrong.chop(1);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(wrong);
            file.close();
            const auto text = store.text(id, 1'795'288'210'000);
            QVERIFY(!text);
            QCOMPARE(text.error().kind, Error::Kind::Malformed);
        }
        // moved to another time: its place is part of the seal
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(all);
        file.close();
        QVERIFY(QFile::rename(path, QFileInfo(path).path() + QStringLiteral("/20260101T000000000Z")));
        QVERIFY(store.versions(id).empty());
    }

    void theNewestStay()
    {
        QTemporaryDir folder;
        ConfigStore store(folder.path(), ConfigStore::newKey());
        for (int i = 0; i < int(ConfigStore::most) + 5; ++i) QVERIFY(store.keep(id, QByteArray::number(i), 1'795'288'210'000 + i));
        const auto versions = store.versions(id);
        QCOMPARE(versions.size(), ConfigStore::most);
        QCOMPARE(*store.text(id, versions.front().at), QByteArray::number(int(ConfigStore::most) + 4));
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        ConfigStore store(file.fileName(), ConfigStore::newKey());
        QCOMPARE(store.keep(id, "x", 1).error().kind, Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestConfigStore)
#include "configstore.moc"
