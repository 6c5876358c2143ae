// Whether a real Prosody lets clients connect: open, stopped, open again; and a port that never was.
#include "app/prosody.h"
#include "sources/portsource.h"

#include <QTest>

using namespace jitscope;

class PortSourceTest : public QObject
{
    Q_OBJECT

    static PortSource::Options options(quint16 port)
    {
        PortSource::Options o;
        o.kind = SourceKind::ProsodyPort;
        o.server = ServerId{QStringLiteral("prosody")};
        o.name = QStringLiteral("prosody port");
        o.host = QStringLiteral("127.0.0.1");
        o.port = port;
        o.setting = QStringLiteral("c2s_ports = { 5222 }");
        o.everyMs = 50;
        return o;
    }

private slots:
    void openStoppedAndOpenAgain()
    {
        const quint16 port = freePort();
        ProsodyServer prosody;
        prosody.addConfig("c2s_ports = { " + QByteArray::number(port) + " }");
        QVERIFY2(prosody.start(), qPrintable(prosody.error()));
        PortSource source(options(port));
        QCOMPARE(source.state().health, Health::Pending);
        source.start();
        QTRY_COMPARE(source.state().health, Health::Ok);
        QVERIFY(source.state().answerMs >= 0 && source.state().lastOk > 0);
        QVERIFY(source.state().setting.isEmpty());
        prosody.stop();
        QTRY_VERIFY(source.state().missed >= 3); // as Prosody_Port_Closed wants
        QCOMPARE(source.state().health, Health::Down);
        QCOMPARE(source.state().error->kind, Error::Kind::Refused);
        QVERIFY(source.state().setting.isEmpty()); // it was open: nothing is to be switched on
        QVERIFY2(prosody.start(), qPrintable(prosody.error()));
        QTRY_COMPARE(source.state().health, Health::Ok);
        QCOMPARE(source.state().missed, 0);
        QVERIFY(!source.state().error);
    }

    void neverOpenIsNoFault()
    {
        PortSource source(options(freePort()));
        source.start();
        QTRY_VERIFY(source.state().missed >= 3);
        QCOMPARE(source.state().health, Health::SwitchedOff);
        QCOMPARE(source.state().setting, QStringLiteral("c2s_ports = { 5222 }"));
    }
};

QTEST_GUILESS_MAIN(PortSourceTest)
#include "portsource.moc"
