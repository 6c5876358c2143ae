// What a window looks at: each wish reaches those who listen, also when what is asked for is what is looked at already.
#include "widgets/navigator.h"

#include <QSignalSpy>
#include <QTest>

using namespace jitscope;

class TestNavigator : public QObject
{
    Q_OBJECT

    const ShardId m_shard{QStringLiteral("eu")};
    const EntityId m_recorder = EntityId::of(m_shard, ServerId{QStringLiteral("jibri-1")});
    const EntityId m_room = EntityId::of(m_shard, RoomId{QStringLiteral("standup@conference.meet.example.org")});

private slots:
    void whatIsSelectedCanBeAskedForAgain()
    {
        Navigator n(EntityId::of(m_shard));
        n.select(m_recorder);
        QSignalSpy selected(&n, &Navigator::selectionChanged), log(&n, &Navigator::logWanted), opened(&n, &Navigator::openedChanged);
        n.select(n.selected());
        n.showLog(n.selected());
        QCOMPARE(n.selected(), m_recorder);
        QCOMPARE(n.log(), m_recorder);
        QCOMPARE(log.size(), 1);
        QCOMPARE(log.front().front().value<EntityId>(), m_recorder);
        n.showLog(n.log());
        QCOMPARE(n.log(), m_recorder);
        QCOMPARE(selected.size(), 0); // it was selected all the time
        n.select(m_room);
        n.open(n.selected());
        n.open(n.opened());
        QCOMPARE(n.opened(), m_room);
        QCOMPARE(n.selected(), m_room);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(selected.size(), 1);
    }

    // A listener that goes on elsewhere does not change what the others hear of.
    void aListenerMayGoOn()
    {
        Navigator n(EntityId::of(m_shard));
        connect(&n, &Navigator::selectionChanged, this, [&](const EntityId &e) { if (e == m_recorder) n.select(m_room); });
        n.select(m_recorder);
        QCOMPARE(n.selected(), m_room);
        QSignalSpy log(&n, &Navigator::logWanted);
        n.select(EntityId());
        n.showLog(m_recorder);
        QCOMPARE(log.front().front().value<EntityId>(), m_recorder);
    }
};

QTEST_GUILESS_MAIN(TestNavigator)
#include "navigator.moc"
