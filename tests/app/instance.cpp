// A second start finds the first, and hands it its token and the link that it was started with.
#include "instance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace jitscope;

class TestInstance : public QObject
{
    Q_OBJECT

private slots:
    void aSecondStartHandsOver_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("link");
        const QString link = QStringLiteral("jitscope://moment?at=2026-11-21T14:05:00%2B01:00&shard=eu1");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a token") << QStringLiteral("token-1_TIME7") << QString();
        QTest::newRow("a link, as on X11 where no token is given") << QString() << link;
        QTest::newRow("both") << QStringLiteral("token-1_TIME7") << link;
    }
    void aSecondStartHandsOver()
    {
        QFETCH(QString, token);
        QFETCH(QString, link);
        QTemporaryDir folder;
        SingleInstance first(QStringLiteral("fleet"), folder.path());
        QCOMPARE(first.settle({}, 1000).value(), SingleInstance::Role::First);
        QSignalSpy wanted(&first, &SingleInstance::raiseWanted);
        // it waits for its answer, so it stands on a thread of its own
        auto second = std::async(std::launch::async, [&] { return SingleInstance(QStringLiteral("fleet"), folder.path()).settle(token, 5000, link); });
        QTRY_COMPARE(wanted.size(), 1);
        const auto role = second.get();
        QVERIFY(role);
        QCOMPARE(*role, SingleInstance::Role::Second);
        QCOMPARE(wanted[0][0].toString(), token);
        QCOMPARE(wanted[0][1].toString(), link);
    }
};

QTEST_GUILESS_MAIN(TestInstance)
#include "instance.moc"
